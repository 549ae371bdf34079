"""What a fact-check report says of itself, Arabic and English, and how it writes days.

Names of verdicts and attributes come from the scheme; states, stances and kinds are called as in
the workbook.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from types import MappingProxyType

from annotator.scheme.model import Name
from exports.sheets.words import Words

LEVANTINE = "levantine"

_HEADS: Mapping[str, Name] = MappingProxyType(
    {
        "report": Name("تقرير تحقق", "Fact-check report"),
        "reports": Name("تقارير تحقق", "Fact-check reports"),
        "contents": Name("المحتويات", "Contents"),
        "claim": Name("الادعاء", "Claim"),
        "verdict": Name("الحكم", "Verdict"),
        "no-verdict": Name("لم يصدر حكم بعد", "No verdict yet"),
        "under-review": Name("المراجعة جارية", "Under review"),
        "scale": Name("مقياس الأحكام", "Verdict scale"),
        "confidence": Name("درجة الثقة", "Confidence"),
        "rationale": Name("التعليل", "Rationale"),
        "cited": Name("مواضع يستند إليها التعليل", "Passages that the rationale rests on"),
        "claimant": Name("القائل", "Said by"),
        "origin": Name("مصدر الادعاء", "Where it was made"),
        "said-on": Name("قيل في", "Said on"),
        "address": Name("الرابط", "Address"),
        "topic": Name("الموضوع", "Topic"),
        "published-check": Name("التحقق المنشور", "Published check"),
        "picture": Name("صورة الادعاء كما نُشر", "The claim as it was posted"),
        "appearances": Name("أين ورد الادعاء", "Where the claim appeared"),
        "earliest": Name("أقدم ورود معروف", "earliest known"),
        "no-appearances": Name("لم يرد في مقالات المشروع.", "No article of the project states it."),
        "chain": Name("سلسلة النقل", "Chain of transmission"),
        "content": Name("المضمون", "What was said"),
        "source": Name("المصدر", "Source"),
        "relay": Name("نقله", "Passed on by"),
        "outlet": Name("جهة النشر", "Outlet"),
        "cue": Name("بلفظ", "by the word"),
        "untitled": Name("بلا عنوان", "Untitled"),
        "undated": Name("بلا تاريخ", "Undated"),
        "evidence": Name("الأدلة", "Evidence"),
        "no-evidence": Name("لا أدلة بعد.", "No evidence yet."),
        "article": Name("المقال", "Article"),
        "publisher": Name("الناشر", "Publisher"),
        "published": Name("نُشر في", "Published"),
        "accessed": Name("اطُّلع عليه في", "Accessed"),
        "archive": Name("نسخة مؤرشفة", "Archived copy"),
        "file": Name("الملف", "File"),
        "fingerprint": Name("بصمة SHA-256", "SHA-256"),
        "bytes": Name("بايت", "bytes"),
        "changed": Name("تغيّر منذ أُضيف", "changed since it was added"),
        "missing": Name("لم يعد موجوداً", "no longer there"),
        "links": Name("ادعاءات ذات صلة", "Related claims"),
        "contradicts": Name("يناقض", "contradicts"),
        "contradicted": Name("يناقضه", "is contradicted by"),
        "updates": Name("يحدّث", "updates"),
        "updated": Name("يحدّثه", "is updated by"),
        "part-of": Name("جزء من", "is part of"),
        "has-part": Name("من أجزائه", "has the part"),
        "corrections": Name("تصحيحات", "Corrections"),
        "corrected": Name("عُدّل الحكم", "The verdict was changed"),
        "history": Name("سجل العمل", "History"),
        "when": Name("متى", "When"),
        "who": Name("من", "Who"),
        "what": Name("ماذا", "What"),
        "event-created": Name("سُجّل الادعاء", "The claim was registered"),
        "event-reworded": Name("عُدّلت الصياغة", "The wording was changed"),
        "event-topic": Name("عُدّل الموضوع", "The topic was changed"),
        "event-attributes": Name("عُدّلت سمة", "An attribute was changed"),
        "event-origin": Name("عُدّل مصدر الادعاء", "Where it was made was changed"),
        "event-assigned": Name("أُسند التدقيق إلى", "Checking was given to"),
        "event-state": Name("الحالة", "State"),
        "event-judged": Name("حكم", "Verdict"),
        "event-evidence": Name("أُضيف دليل", "Evidence was added"),
        "event-evidence-edited": Name("عُدّل دليل", "Evidence was edited"),
        "event-evidence-state": Name("فُحص دليل", "Evidence was looked at"),
        "event-evidence-removed": Name("حُذف دليل", "Evidence was taken away"),
        "event-joined": Name("ضُمّ ورود", "An appearance was joined"),
        "event-left": Name("فُصل ورود", "An appearance was taken away"),
        "event-merged": Name("دُمج فيه الادعاء", "Merged with it: claim"),
        "event-linked": Name("وُصل بالادعاء", "Linked to claim"),
        "event-unlinked": Name("أُزيلت صلته بالادعاء", "The link was taken away to claim"),
        "undone": Name("تراجع أو إعادة", "Taken back or done again"),
        "judged-first": Name("حكم أول", "First verdict"),
        "judged-second": Name("حكم ثانٍ", "Second verdict"),
        "judged-final": Name("حكم نهائي", "Final verdict"),
        "made-from": Name("أُعدّ من مشروع", "Made from the project"),
        "page": Name("صفحة", "Page"),
        "of": Name("من", "of"),
        "no-organisation": Name("مكتب التحقق", "Fact-checking desk"),
    }
)

_MONTHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ar": (
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ),
        LEVANTINE: (
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول",
        ),
        "en": (
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
    }
)


class Heads:
    """The words of a report in one language.

    Args:
        language: ``"ar"`` or ``"en"``.
        months: ``"levantine"`` for أيلول and its like; anything else for سبتمبر.
        zone: by which clock times are told; None is that of this machine.
    """

    def __init__(self, language: str, months: str = "", zone: tzinfo | None = UTC) -> None:
        self.language = language
        self.values = Words(language)
        levantine = language == "ar" and months == LEVANTINE
        self._months = _MONTHS[LEVANTINE if levantine else language]
        self._zone = zone

    @property
    def rtl(self) -> bool:
        """Whether it runs right to left."""
        return self.language == "ar"

    def __call__(self, key: str) -> str:
        """Return a word; one of the workbook's where the report has none of its own."""
        own = _HEADS.get(key)
        return own.in_language(self.language) if own is not None else self.values(key)

    def day(self, text: str) -> str:
        """Return an ISO 8601 date as far as it is known, in words; what is no date stays."""
        try:
            if len(text) == 7:
                known = date.fromisoformat(f"{text}-01")
                return f"{self._months[known.month - 1]} {known.year}"
            return self._day(date.fromisoformat(text[:10]))
        except ValueError:
            return text

    def moment(self, milliseconds: int) -> str:
        """Return the day and the time of day of a moment, since 1970 UTC."""
        if not milliseconds:
            return ""
        at = datetime.fromtimestamp(milliseconds / 1000, self._zone)
        return f"{self._day(at.date())}{'،' if self.rtl else ','} {at:%H:%M}"

    def day_of(self, milliseconds: int) -> str:
        """Return the day of a moment."""
        return self._day(datetime.fromtimestamp(milliseconds / 1000, self._zone).date())

    def _day(self, known: date) -> str:
        return f"{known.day} {self._months[known.month - 1]} {known.year}"
