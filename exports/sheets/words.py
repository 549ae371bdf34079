"""What the workbook says of itself: sheet titles and headings, Arabic and English.

Names of labels, attributes and verdicts are not here: they come from the scheme.
"""

from collections.abc import Mapping
from types import MappingProxyType

from annotator.scheme.model import Name

_WORDS: Mapping[str, Name] = MappingProxyType(
    {
        # sheets
        "articles": Name("المقالات", "Articles"),
        "entity": Name("الكيانات", "Entities"),
        "claims": Name("الادعاءات", "Claims"),
        "appearances": Name("مواضع الادعاءات", "Claim appearances"),
        "evidence": Name("الأدلة", "Evidence"),
        "verdicts": Name("سجل الأحكام", "Verdict history"),
        "links": Name("صلات الادعاءات", "Claim links"),
        "sources": Name("المصادر", "Sources"),
        "attribution": Name("مقاطع الإسناد", "Attribution spans"),
        "relations": Name("العلاقات", "Relations"),
        "scheme": Name("مخطط الوسم", "Scheme"),
        "summary": Name("الخلاصة", "Summary"),
        "long": Name("نصوص طويلة", "Long texts"),
        # the article and the place in it
        "number": Name("رقم المقال", "Article no."),
        "article-key": Name("مفتاح المقال", "Article key"),
        "title": Name("العنوان", "Title"),
        "start": Name("البداية", "Start"),
        "end": Name("النهاية", "End"),
        "fragments": Name("الأجزاء", "Fragments"),
        "text": Name("النص", "Text"),
        "sentence": Name("الجملة", "Sentence"),
        "owner": Name("الموسّم", "Annotator"),
        "status": Name("الحالة", "Status"),
        "outlet": Name("المنفذ", "Outlet"),
        "author": Name("الكاتب", "Author"),
        "published": Name("تاريخ النشر", "Published"),
        "url": Name("الرابط", "URL"),
        "length": Name("عدد المحارف", "Characters"),
        "spans": Name("عدد المقاطع", "Spans"),
        "zones": Name("أقسام النص", "Zones"),
        "extra": Name("بيانات أخرى", "Other metadata"),
        "file": Name("الملف الأصلي", "Source file"),
        "encoding": Name("الترميز", "Encoding"),
        "repairs": Name("إصلاحات الاستيراد", "Import repairs"),
        "added": Name("أضيف في", "Added"),
        "text-sha256": Name("بصمة النص SHA-256", "Text SHA-256"),
        "file-sha256": Name("بصمة الملف SHA-256", "File SHA-256"),
        "uid": Name("المعرّف", "Identifier"),
        # annotation
        "label": Name("الوسم", "Label"),
        "label-code": Name("رمز الوسم", "Label code"),
        "note": Name("ملاحظة", "Note"),
        "unsure": Name("غير متأكد", "Unsure"),
        "origin": Name("المنشأ", "Origin"),
        "claim-number": Name("رقم الادعاء", "Claim no."),
        "cues": Name("القرائن", "Cues"),
        "contents": Name("المضامين", "Contents"),
        "relayed-by": Name("سلسلة النقل", "Relayed by"),
        "relation": Name("العلاقة", "Relation"),
        "relation-code": Name("رمز العلاقة", "Relation code"),
        "from-text": Name("نص الطرف الأول", "From text"),
        "from-label": Name("وسم الطرف الأول", "From label"),
        "from-start": Name("بداية الطرف الأول", "From start"),
        "from-end": Name("نهاية الطرف الأول", "From end"),
        "from-key": Name("معرّف الطرف الأول", "From identifier"),
        "to-text": Name("نص الطرف الثاني", "To text"),
        "to-label": Name("وسم الطرف الثاني", "To label"),
        "to-start": Name("بداية الطرف الثاني", "To start"),
        "to-end": Name("نهاية الطرف الثاني", "To end"),
        "to-key": Name("معرّف الطرف الثاني", "To identifier"),
        # claims
        "wording": Name("الصياغة", "Wording"),
        "topic": Name("الموضوع", "Topic"),
        "verdict": Name("الحكم", "Verdict"),
        "verdict-code": Name("رمز الحكم", "Verdict code"),
        "rationale": Name("التعليل", "Rationale"),
        "judged-by": Name("المدقق", "Judged by"),
        "judged-at": Name("وقت الحكم", "Judged at"),
        "appearance-count": Name("عدد المواضع", "Appearances"),
        "evidence-count": Name("عدد الأدلة", "Evidence count"),
        "created": Name("أنشئ في", "Created"),
        "stance": Name("الأثر", "Stance"),
        "evidence-title": Name("عنوان الدليل", "Evidence title"),
        "quote": Name("الاقتباس", "Quote"),
        "kind": Name("النوع", "Kind"),
        "other-number": Name("رقم الادعاء الآخر", "Other claim no."),
        "other-wording": Name("صياغة الادعاء الآخر", "Other wording"),
        # scheme, summary, long texts
        "code": Name("الرمز", "Code"),
        "arabic": Name("بالعربية", "Arabic"),
        "english": Name("بالإنجليزية", "English"),
        "belongs": Name("ينتمي إلى", "Belongs to"),
        "type": Name("نوع القيمة", "Value type"),
        "attributes": Name("السمات", "Attributes"),
        "from": Name("من", "From"),
        "to": Name("إلى", "To"),
        "limits": Name("القيود", "Limits"),
        "description": Name("الشرح", "Description"),
        "layer": Name("طبقة", "layer"),
        "label-kind": Name("وسم", "label"),
        "attribute": Name("سمة", "attribute"),
        "choice": Name("قيمة", "choice"),
        "map": Name("مقابل", "map"),
        "short-ar": Name("المختصر بالعربية", "Short, Arabic"),
        "short-en": Name("المختصر بالإنجليزية", "Short, English"),
        "shortcut": Name("مفتاح الاختصار", "Shortcut"),
        "relation-kind": Name("علاقة", "relation"),
        "verdict-kind": Name("حكم", "verdict"),
        "claim-attribute": Name("للادعاءات أيضاً", "also of claims"),
        "required": Name("إلزامية", "required"),
        "section": Name("القسم", "Section"),
        "item": Name("البند", "Item"),
        "count": Name("العدد", "Count"),
        "project": Name("المشروع", "Project"),
        "project-name": Name("اسم المشروع", "Project name"),
        "scheme-version": Name("إصدار المخطط", "Scheme version"),
        "exported-at": Name("صُدّر في", "Exported at"),
        "totals": Name("المجاميع", "Totals"),
        "people": Name("المشاركون", "People"),
        "by-label": Name("بحسب الوسم", "By label"),
        "by-relation": Name("بحسب العلاقة", "By relation"),
        "by-owner": Name("بحسب الموسّم", "By annotator"),
        "by-outlet": Name("بحسب المنفذ", "By outlet"),
        "by-status": Name("بحسب الحالة", "By status"),
        "by-verdict": Name("بحسب الحكم", "By verdict"),
        "no-outlet": Name("بلا منفذ", "No outlet"),
        "no-verdict": Name("بلا حكم", "No verdict"),
        "sheet": Name("الورقة", "Sheet"),
        "cell": Name("الخلية", "Cell"),
        "column": Name("العمود", "Column"),
        "part": Name("الجزء", "Part"),
        "parts": Name("عدد الأجزاء", "Parts"),
        "see-long": Name(
            "تتمته في ورقة «نصوص طويلة»، البند", "continued in sheet Long texts, item"
        ),
        # values
        "yes": Name("نعم", "yes"),
        "no": Name("لا", "no"),
        "gold": Name("المعيار الذهبي", "Gold standard"),
        "imported": Name("مستورد", "Imported"),
        "new": Name("جديد", "New"),
        "in-progress": Name("قيد الوسم", "In progress"),
        "done": Name("منجز", "Done"),
        "skipped": Name("متروك", "Skipped"),
        "human": Name("يدوي", "By hand"),
        "import": Name("استيراد", "Import"),
        "suggestion": Name("اقتراح", "Suggestion"),
        "supports": Name("يؤيد", "Supports"),
        "refutes": Name("ينفي", "Refutes"),
        "context": Name("سياق", "Context"),
        "contradicts": Name("يناقض", "Contradicts"),
        "updates": Name("يحدّث", "Updates"),
        "part-of": Name("جزء من", "Part of"),
        "annotator": Name("موسّم", "Annotator"),
        "fact-checker": Name("مدقق", "Fact-checker"),
        "lead": Name("مشرف", "Lead"),
    }
)


class Words:
    """The workbook's words in one language (``"ar"`` or ``"en"``)."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.arrow = " ← " if language == "ar" else " → "

    def __call__(self, key: str) -> str:
        """Return the word; an unknown key is a bug and raises KeyError."""
        return _WORDS[key].in_language(self.language)

    def has(self, key: str) -> bool:
        """Return whether there is such a word."""
        return key in _WORDS

    def name(self, name: Name) -> str:
        """Return a name of the scheme in this language."""
        return name.in_language(self.language)
