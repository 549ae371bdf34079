"""The kinds of attribution that were missed or cut wrongly, several sentences of each.

``NOBODY`` stands for a source that the text does not name.
"""

import json

import pytest

from annotator.suggestions.attribution import Proposal, proposals
from annotator.text.sentences import sentences
from tests.beside import case

Told = tuple[str, str, str]
"""The cue, the source, what was said."""
NOBODY = ""

KINDS: dict[str, list[tuple[str, list[Told]]]] = {
    "a verb of the present goes on": [
        (
            "قالت المديرة إن المصنع متوقف. وتضيف أن العمال في بيوتهم.",
            [("قالت", "المديرة", "المصنع متوقف"), ("تضيف", "المديرة", "العمال في بيوتهم")],
        ),
        ("ويؤكدون أنهم لم يتلقوا رواتبهم.", [("يؤكدون", NOBODY, "لم يتلقوا رواتبهم")]),
        (
            "قال المدرب إن الفريق جاهز. ويوضح أن الإصابات قليلة.",
            [("قال", "المدرب", "الفريق جاهز"), ("يوضح", "المدرب", "الإصابات قليلة")],
        ),
    ],
    "another attribution without a comma": [
        (
            "أعلن المدير أن الإنتاج توقف مشيرا إلى أن الغاز نفد.",
            [("أعلن", "المدير", "الإنتاج توقف"), ("مشيرا", "المدير", "الغاز نفد")],
        ),
        (
            "كشف المحافظ عن كسر في الخط الرئيس ولفت إلى أن الإصلاح بدأ متوقعا عودة الضخ مساء.",
            [
                ("كشف", "المحافظ", "كسر في الخط الرئيس"),
                ("لفت", "المحافظ", "الإصلاح بدأ"),
                ("متوقعا", "المحافظ", "عودة الضخ مساء"),
            ],
        ),
        (
            "نددت الحركة بالقصف وتوعدت بالرد.",
            [("نددت", "الحركة", "القصف"), ("توعدت", "الحركة", "الرد")],
        ),
        (
            "وعبّرت الأم عن فرحتها قائلة: «عاد ابني أخيرا».",
            [("عبّرت", "الأم", "فرحتها"), ("قائلة", "الأم", "عاد ابني أخيرا")],
        ),
        (
            "واعتبر المحلل أن القرار خاطئ فيما رأى زميله أنه صائب.",
            [("اعتبر", "المحلل", "القرار خاطئ"), ("رأى", "زميله", "صائب")],
        ),
    ],
    "whom a verb concerns is no part of its subject": [
        ("وطالبت اللجنة وزارة العمل بفتح تحقيق.", [("طالبت", "اللجنة", "فتح تحقيق")]),
        ("وطالب والد الضحية السلطات بكشف الحقيقة.", [("طالب", "والد الضحية", "كشف الحقيقة")]),
        ("ودعا رئيس الاتحاد الشركات إلى التوظيف.", [("دعا", "رئيس الاتحاد", "التوظيف")]),
        ("اتهم الجيش جماعة مسلحة بقصف المعبر.", [("اتهم", "الجيش", "قصف المعبر")]),
        ("ناشدت المنظمة المانحين توفير الدواء.", [("ناشدت", "المنظمة", "توفير الدواء")]),
        ("ووصفت الحركة القرار بأنه متسرع.", [("وصفت", "الحركة", "متسرع")]),
        ("وعزا المركز التراجع إلى هبوط الأسعار.", [("عزا", "المركز", "التراجع إلى هبوط الأسعار")]),
        (
            "قالت الوزيرة إن الأمر عاجل، ودعت السكان إلى الهدوء.",
            [("قالت", "الوزيرة", "الأمر عاجل"), ("دعت", "الوزيرة", "الهدوء")],
        ),
    ],
    "nobody is the subject of a passive": [
        (
            "قال العميد سالم إن الطريق مفتوح. وكان قد أعلن أن الطريق مغلق.",
            [("قال", "العميد سالم", "الطريق مفتوح"), ("أعلن", NOBODY, "الطريق مغلق")],
        ),
        ("وقيل إن الرئيس غادر سرا.", [("قيل", NOBODY, "الرئيس غادر سرا")]),
        (
            "قال المحافظ إن الماء عاد. وذُكر أن الكسر قديم.",
            [("قال", "المحافظ", "الماء عاد"), ("ذُكر", NOBODY, "الكسر قديم")],
        ),
    ],
    "what was said stands before its verb, without marks": [
        (
            "الأسعار ارتفعت والناس تعبت، تقول أم سامر.",
            [("تقول", "أم سامر", "الأسعار ارتفعت والناس تعبت")],
        ),
    ],
    "what is announced is a noun of action": [
        ("وأعلن الأعضاء عدم التزامهم بالقرار.", [("أعلن", "الأعضاء", "عدم التزامهم بالقرار")]),
        ("وتوقعت الأرصاد هطول أمطار غزيرة.", [("توقعت", "الأرصاد", "هطول أمطار غزيرة")]),
        ("وتساءل الأدباء عن سر التأخير.", [("تساءل", "الأدباء", "سر التأخير")]),
    ],
    "another one speaks behind a link word": [
        (
            "ويرى نقاد أن الفيلم جريء، لكن المخرج هاني سعد يقول إنه عادي.",
            [("يرى", "نقاد", "الفيلم جريء"), ("يقول", "المخرج هاني سعد", "عادي")],
        ),
        (
            "ويعتقد مراقبون أن اللقاء تأجل، لكن بحسب مصدر مطلع فإن الموعد ثابت.",
            [("يعتقد", "مراقبون", "اللقاء تأجل"), ("بحسب", "مصدر مطلع", "الموعد ثابت")],
        ),
    ],
}

RELAYS = [
    ("باريس - (أخبار المتوسط) - أعلنت الرئاسة أن القمة الخميس.", "أخبار المتوسط"),
    ("الرياض 14 مايو (وكالة الواحة) - قال الوزير إن العجز تراجع.", "وكالة الواحة"),
    ("عمّان – وكالة نسيم – أكد الوزير أن الطريق آمن.", "وكالة نسيم"),
    ("وكانت صحيفة المدى نقلت عن مسؤول قوله إن الجولة فشلت.", "صحيفة المدى"),
    ("قال وزير الصحة عبر إذاعة محلية إن الدواء متوفر.", "إذاعة محلية"),
    ("ونقلا عن إذاعة الشمال، قال رئيس اللجنة إن الهدف صحيح.", "إذاعة الشمال"),
    ("وأوضح سمير في حديث إلى الجزيرة نت أن المشروع متعثر.", "الجزيرة نت"),
]

NO_RELAY = [
    "صنعاء - أحمد علي - أكد شهود أن القصف استهدف مستودعا.",
    "جنيف – حذّرت المنظمة من الجوع.",
    "وكتب الوزير عبر منصة إكس: «لن نتراجع عن القرار».",
    "الحكومة – وهي ائتلاف – أعلنت أن الميزانية جاهزة.",
]


def found(text: str) -> list[Proposal]:
    """Return the likeliest reading of each cue, sentence by sentence."""
    best: dict[int, Proposal] = {}
    for start, end in sentences(text):
        for one in proposals(text, start, end):
            best.setdefault(one.cues[0].start, one)
    return [best[start] for start in sorted(best)]


def told(text: str) -> list[Told]:
    def quoted(start: int, end: int) -> str:
        return text[start:end]

    return [
        (
            " ".join(quoted(cue.start, cue.end) for cue in one.cues),
            quoted(one.source.start, one.source.end) if one.source else NOBODY,
            " … ".join(quoted(part.start, part.end) for part in one.content),
        )
        for one in found(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*one, id=f"{kind}-{at}") for kind in KINDS for at, one in enumerate(KINDS[kind])],
)
def test_each_kind_is_found_whole(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "outlet"), RELAYS)
def test_who_passes_it_on_is_found(text: str, outlet: str) -> None:
    (one,) = found(text)
    assert [text[relay.start : relay.end] for relay in one.relays] == [outlet]


@pytest.mark.parametrize("text", NO_RELAY)
def test_a_byline_a_place_or_a_platform_passes_nothing_on(text: str) -> None:
    assert [one.relays for one in found(text)] == [()]


def test_the_cases_kept_beside_the_project_are_told_as_they_should() -> None:
    wanted = json.loads(case("attribution.json").read_text(encoding="utf-8"))
    assert wanted
    for one in wanted:
        expected = {(cue, source or NOBODY, said) for cue, source, said in one["want"]}
        assert expected <= set(told(one["text"]))
