"""Who says what is found in sentences as news writes them, and in no others."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Fragment
from annotator.suggestions.attribution import Known, Proposal, Role, proposals

Row = tuple[str, str, str, str, str]
"""Text; cues, source, content and relays as they are quoted, parted by `` | ``."""

SAID: list[Row] = [
    (
        "قال المتحدث باسم الوزارة علي حمدان إن الطريق سيفتح غداً.",
        *("قال", "المتحدث باسم الوزارة علي حمدان", "الطريق سيفتح غداً", ""),
    ),
    (
        "وقال مسؤول في وزارة المياه، طلب عدم ذكر اسمه، إن الخزانات فارغة.",
        *("قال", "مسؤول في وزارة المياه", "الخزانات فارغة", ""),
    ),
    (
        "غير أن تجاراً في السوق، اشترطوا حجب أسمائهم، أكدوا أن البضاعة نفدت.",
        *("أكدوا", "تجاراً في السوق", "البضاعة نفدت", ""),
    ),
    (
        'أعلنت خلية الإعلام الأمني في بيان أن "قوة خاصة اعتقلت ثلاثة مطلوبين"، وأن العملية انتهت.',
        *("أعلنت", "خلية الإعلام الأمني"),
        *('"قوة خاصة اعتقلت ثلاثة مطلوبين"، وأن العملية انتهت', ""),
    ),
    (
        "وقال الناطق باسم الدفاع المدني في تصريح نقلته إذاعة «الفجر» إن الحريق أُخمد.",
        *("قال | نقلته", "الناطق باسم الدفاع المدني", "الحريق أُخمد", "إذاعة «الفجر»"),
    ),
    (
        "ونقلت صحيفة «الصباح» عن النائب سعد العبيدي قوله إن الجلسة أُجلت.",
        *("نقلت | قوله", "النائب سعد العبيدي", "الجلسة أُجلت", "صحيفة «الصباح»"),
    ),
    (
        "ونُقل عن طبيب في المشفى أن المصاب فارق الحياة.",
        *("نُقل عن", "طبيب في المشفى", "المصاب فارق الحياة", ""),
    ),
    (
        "بحسب ما نقلت قناة «الشرق» عن مصدر عسكري، فإن الطائرة عادت إلى قاعدتها.",
        *("بحسب ما نقلت", "مصدر عسكري", "الطائرة عادت إلى قاعدتها", "قناة «الشرق»"),
    ),
    (
        "ذكرت الوكالة نقلاً عن شهود أن إطلاق النار استمر ساعة.",
        *("ذكرت | نقلاً عن", "شهود", "إطلاق النار استمر ساعة", "الوكالة"),
    ),
    (
        "«لا عودة إلى الوراء»، قالت رئيسة الاتحاد نجوى صالح.",
        *("قالت", "رئيسة الاتحاد نجوى صالح", "لا عودة إلى الوراء", ""),
    ),
    (
        "«انتظرنا طويلاً»، يقول المزارع عادل، «ولم يأت أحد».",
        *("يقول", "المزارع عادل", "انتظرنا طويلاً | ولم يأت أحد", ""),
    ),
    (
        "انقطعت المياه عن نصف الأحياء، بحسب سكان في المدينة.",
        *("بحسب", "سكان في المدينة", "انقطعت المياه عن نصف الأحياء", ""),
    ),
    (
        "ووفقاً لتقرير المنظمة، نزح سبعون ألف شخص.",
        *("وفقاً", "تقرير المنظمة", "نزح سبعون ألف شخص", ""),
    ),
    (
        "حسبما أعلنت الشرطة، أوقف سائق الشاحنة.",
        *("حسبما أعلنت", "الشرطة", "أوقف سائق الشاحنة", ""),
    ),
    (
        "وكان الوزير قد أكد أن الأسعار لن ترتفع.",
        *("أكد", "الوزير", "الأسعار لن ترتفع", ""),
    ),
    (
        "وقالت المرأة: «قال لي جاري: اهربوا، فهربنا».",
        *("قالت", "المرأة", "قال لي جاري: اهربوا، فهربنا", ""),
    ),
    (
        "كتب حساب باسم «نسر الجنوب» أن الجسر سينهار.",
        *("كتب", "حساب باسم «نسر الجنوب»", "الجسر سينهار", ""),
    ),
    (
        "حذّر الصليب الأحمر من كارثة صحية، بعد أسبوع من الفيضان.",
        *("حذّر", "الصليب الأحمر", "كارثة صحية", ""),
    ),
    (
        "قالت Sara Lindqvist، مديرة البرنامج، إن التمويل «لا يكفي».",
        *("قالت", "Sara Lindqvist، مديرة البرنامج", "التمويل «لا يكفي»", ""),
    ),
    (
        "وقال الوزير في بيان تلقّت «الغد» نسخة منه إن الخطة جاهزة.",
        *("قال", "الوزير", "الخطة جاهزة", ""),
    ),
    (
        "وعلّقت المشجعة: «أجمل ليلة في حياتي 🎉!»",
        *("علّقت", "المشجعة", "أجمل ليلة في حياتي 🎉!", ""),
    ),
    (
        "وَقَالَ المُدِيرُ إِنَّ المَخْزَنَ فَارِغٌ.",
        *("قَالَ", "المُدِيرُ", "المَخْزَنَ فَارِغٌ", ""),
    ),
]

SAID += [
    ("ودعت المنظمة السلطات إلى فتح الطريق.", "دعت", "المنظمة", "فتح الطريق", ""),
    (
        "وكتب الوزير عبر «إكس»: «لن نتراجع».",
        *("كتب", "الوزير", "لن نتراجع", ""),
    ),
    ("انتهى كل شيء، على حد قوله.", "على حد قوله", "", "انتهى كل شيء", ""),
    ("وبحسبه فإن الليل سيكون أصعب.", "بحسبه", "", "الليل سيكون أصعب", ""),
    ("لن يتغير شيء غداً، بحسب تعبيرها.", "بحسب تعبيرها", "", "لن يتغير شيء غداً", ""),
    (
        "ستهبط الأسعار قريباً، برأي المحلل سالم العلي.",
        *("برأي", "المحلل سالم العلي", "ستهبط الأسعار قريباً", ""),
    ),
    (
        "ووفق إدارة المكتبة بيعت النسخ كلها خلال ساعة.",
        *("وفق", "إدارة المكتبة", "بيعت النسخ كلها خلال ساعة", ""),
    ),
    ("ولاحظت اللجنة أن السجلات ناقصة.", "لاحظت", "اللجنة", "السجلات ناقصة", ""),
    ("وعقّب النائب: «هذا وهم».", "عقّب", "النائب", "هذا وهم", ""),
    ("ووجدت الدراسة أن المشي يخفف الألم.", "وجدت", "الدراسة", "المشي يخفف الألم", ""),
    ("«لا نريد شيئاً»، هكذا قال الأب.", "قال", "الأب", "لا نريد شيئاً", ""),
    (
        "وانهار المبنى فجراً، وفق ما أوردته قناة «المملكة».",
        *("وفق ما أوردته", "قناة «المملكة»", "انهار المبنى فجراً", ""),
    ),
    (
        "وأفادت وسائل إعلام محلية بسماع دوي انفجار.",
        *("أفادت", "وسائل إعلام محلية", "سماع دوي انفجار", ""),
    ),
    ("وتعهدت بغداد بفتح المعبر.", "تعهدت", "بغداد", "فتح المعبر", ""),
    ("قال علي إن الباب مفتوح.", "قال", "علي", "الباب مفتوح", ""),
    ("قال الشيخ علي إن الباب مفتوح.", "قال", "الشيخ علي", "الباب مفتوح", ""),
]

SILENT = [
    "وصلت القافلة إلى المعبر بعد رحلة استمرت يومين.",
    "يُذكر أن المدينة بلا ماء منذ شهر.",
    "ويذكر أن الفريق لم يخسر هذا الموسم.",
    "وُزعت الحصص وفق جدول معلن.",
    "تُصرف المكافآت بحسب القانون.",
    "ذكر الأب ابنه بموعد الدواء.",
    "رفض كشف اسمه قبل أن يغادر القاعة.",
    "في رد على السؤال هز كتفيه.",
    "من المتوقع أن تهطل الأمطار مساء.",
    "قال الراوي كما وصفها ضعيفة.",
    "افتتحت أمس دورة جديدة في معهد «قال وقيل» للمسرح.",
    "",
    "   ",
    "«»،:",
]


def quotes(text: str, parts: Iterable[Fragment]) -> str:
    return " | ".join(text[part.start : part.end] for part in parts)


def told(text: str, one: Proposal) -> tuple[str, str, str, str]:
    source = [one.source] if one.source else []
    return (
        quotes(text, one.cues),
        quotes(text, source),
        quotes(text, one.content),
        quotes(text, one.relays),
    )


def in_whole(text: str, known: Iterable[Known] = ()) -> list[Proposal]:
    return proposals(text, 0, len(text), known)


@pytest.mark.parametrize("row", SAID, ids=[row[0][:24] for row in SAID])
def test_who_says_what_through_whom(row: Row) -> None:
    text, *parts = row
    assert told(text, in_whole(text)[0]) == tuple(parts)


@pytest.mark.parametrize("text", SILENT)
def test_where_nobody_says_anything_nothing_is_proposed(text: str) -> None:
    assert in_whole(text) == []


def test_a_participle_goes_on_with_the_source_of_its_verb() -> None:
    text = "أشار التقرير إلى أن الإنتاج تراجع، مضيفاً أن الصادرات ثابتة."
    assert [told(text, one)[:3] for one in in_whole(text)[:2]] == [
        ("أشار", "التقرير", "الإنتاج تراجع"),
        ("مضيفاً", "التقرير", "الصادرات ثابتة"),
    ]


def test_a_verb_without_subject_has_the_source_of_the_sentence_before() -> None:
    text = "قال الوزير إن العمل بدأ.\nوأضاف أن الكلفة معقولة."
    caret = text.index("أضاف")
    first = proposals(text, caret, caret)[0]
    assert told(text, first)[:3] == ("أضاف", "الوزير", "الكلفة معقولة")
    assert first.source == Fragment(text.index("الوزير"), text.index(" إن"))


def test_the_last_labelled_source_goes_before_a_found_one_further_back() -> None:
    text = "قال الوزير إن العمل بدأ. ردت النقابة بغضب. وأضافت أن العمال سيضربون."
    start = text.index("النقابة")
    known = [Known(Role.SOURCE, start, start + len("النقابة"))]
    caret = text.index("أضافت")
    assert told(text, proposals(text, caret, caret, known)[0])[1] == "النقابة"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("رفضت الحكومة مقترحات النقابة، وقالت إن الوقت غير مناسب.", "الحكومة"),
        ("وأبدى المدرب ارتياحاً، لكنه قال إن الطريق طويل.", "المدرب"),
        ("ورفض الناطق باسم الهيئة العميد سمير راضي التعليق، مكتفياً بالقول: «سنرى لاحقاً».",
         "الناطق باسم الهيئة العميد سمير راضي"),
        ("أما المدرب فانتقد التحكيم، معتبراً أن الهدف صحيح.", "المدرب"),
        ("لم يحضر الوزير، لكن مساعداً له قال إن الاتفاق جاهز.", "مساعداً له"),
    ],
)  # fmt: skip
def test_a_later_verb_has_the_subject_of_its_sentence(text: str, source: str) -> None:
    assert told(text, in_whole(text)[0])[1] == source


@pytest.mark.parametrize(
    ("verb", "source"),
    [
        ("أضاف", "الطبيب فارس"),
        ("أضافت", "الوزيرة"),
        ("أضافوا", "سكان الحي"),
        ("أضافا", None),
        ("تابع", "الطبيب فارس"),
    ],
)
def test_a_source_before_agrees_with_its_verb(verb: str, source: str | None) -> None:
    text = (
        "قال سكان الحي إن الماء مقطوع. قالت الوزيرة إن العمل جار. "
        f"قال الطبيب فارس إن الوضع سيئ. و{verb} أن الأمر يطول."
    )
    caret = text.index(verb)
    found = proposals(text, caret, caret)[0].source
    assert (found and text[found.start : found.end]) == source


def test_a_source_that_nobody_names_is_none() -> None:
    text = "وقال إن المباراة صعبة."
    assert in_whole(text)[0].source is None


def test_what_is_labelled_gives_a_source_its_bounds() -> None:
    text = "قالت الباحثة في جامعة الموصل هند في الموصل إن الموقع قديم."
    name = "الباحثة في جامعة الموصل هند"
    start = text.index(name)
    known = [Known(Role.SOURCE, start, start + len(name))]
    assert told(text, in_whole(text, known)[0])[1] == name


def test_a_name_is_not_cut() -> None:
    text = "وقال مدير شركة ما بعد النفط إن العقد وُقع."
    assert told(text, in_whole(text)[0])[1] == "مدير شركة"
    start = text.index("شركة")
    known = [Known(Role.NAME, start, text.index(" إن"))]
    assert told(text, in_whole(text, known)[0])[1] == "مدير شركة ما بعد النفط"


def test_the_nearest_cue_goes_first_and_further_readings_follow() -> None:
    text = "قال الطبيب إن الحالة مستقرة، وأوضح أن المريض سيغادر، خلال يومين."
    near = proposals(text, text.index("أوضح"), text.index("أوضح"))
    assert [one.cues[0].start for one in near[:2]] == [text.index("أوضح"), text.index("قال")]
    contents = [quotes(text, one.content) for one in near if one.cues == near[0].cues]
    assert contents == ["المريض سيغادر، خلال يومين", "المريض سيغادر"]


def test_a_quotation_of_several_sentences_is_one_content() -> None:
    text = "وأضاف المدير: «انتهينا من العمل. لم يبق شيء. سنعود غداً». ثم غادر القاعة."
    caret = text.index("لم يبق")
    first = proposals(text, caret, caret)[0]
    assert quotes(text, first.content) == "انتهينا من العمل. لم يبق شيء. سنعود غداً"


def test_of_a_whole_book_only_the_beginning_is_read() -> None:
    text = "\n".join(f"قال الوزير إن الرقم {number} صحيح." for number in range(5000))
    found = in_whole(text)
    assert 50 < len(found) < 200
    assert max(one.cues[0].start for one in found) < 4000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال مصدر أمني إن الأمر انتهى.", "unnamed-official"),
        ("قال مصدر مطلع إن الأمر انتهى.", "unnamed-other"),
        ("قال مسؤولون أميركيون إن الأمر انتهى.", "unnamed-official"),
        ("قال وزير الداخلية أحمد الجبوري إن الأمر انتهى.", "named-person"),
        ("أعلنت وزارة الداخلية أن الأمر انتهى.", "government"),
        ("ذكرت صحيفة «الغد» أن الأمر انتهى.", "media-outlet"),
        ("أظهر تقرير المنظمة أن الأمر انتهى.", "document"),
        ("قال شهود عيان إن الأمر انتهى.", "witness"),
        ("رأى محللون سياسيون أن الأمر انتهى.", "expert"),
        ("زعمت صفحات مجهولة أن الأمر انتهى.", "social-media"),
        ("قال الوزير إن الأمر انتهى.", ""),
    ],
)
def test_what_a_source_is(text: str, expected: str) -> None:
    assert in_whole(text)[0].source_type == expected


PIECES = [
    *("قال", "وقال", "أعلنت", "نقلت", "عن", "بحسب", "إن", "أن", "قوله", "مضيفاً", "جاء في", "لم"),
    *("الوزير", "مصدر أمني", "وكالة", "«", "»", '"', "،", ":", ".", "\n", "🙂", "وفقاً", "لبيانات"),
    *(
        "المدينة",
        "في تصريح",
        "نقله",
        "حذّر",
        "من",
        "كما",
        "كان",
        "قد",
        "الذي",
        "أما",
        "بأن",
        "\u200f",
    ),
]


@given(st.lists(st.sampled_from(PIECES), max_size=24), st.data())
def test_whatever_stands_there_the_parts_are_sound(pieces: list[str], data: st.DataObject) -> None:
    text = " ".join(pieces)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for one in proposals(text, start, end):
        assert one.cues
        assert one.content
        assert list(one.content) == sorted(one.content)
        for part in one.parts:
            assert 0 <= part.start < part.end <= len(text)
            said = text[part.start : part.end]
            assert said == said.strip()
        for cue in one.cues:
            assert all(cue.end <= part.start or part.end <= cue.start for part in one.content)
