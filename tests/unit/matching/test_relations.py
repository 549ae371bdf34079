"""What one claim is to another, and why."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.claims import ClaimIndex, Likeness
from annotator.matching.differences import ReasonKind
from annotator.matching.meaning import Reader
from annotator.matching.relations import OFFERED, SURE, Relation
from annotator.model.ids import Uid
from tests.beside import case

READER = Reader()


def uid(place: int) -> Uid:
    return Uid(place.to_bytes(16, "big"))


def judged(asked: str, claims: Sequence[str]) -> list[Likeness | None]:
    index = ClaimIndex(((uid(at), one) for at, one in enumerate(claims)), reader=READER)
    answers = {one.uid: one for one in index.judged(asked)}
    return [answers.get(uid(at)) for at in range(len(claims))]


def between(asked: str, claim: str) -> Likeness:
    [answer] = judged(asked, [claim])
    assert answer is not None
    return answer


NEARLY = [
    ("تأجل عرض المسرحية أسبوعين.", "تأجَّل عرضُ المسرحية أسبوعين"),
    ("وزار السفير مدرسة القرية", "زار السفير مدرسة القرية"),
    ("في المرفأ غرق زورق الصيد", "غرق زورق الصيد في المرفأ"),
    ("وفاة عازف العود المعروف", "رحيل عازف العود المعروف"),
    ("طبعا رئيس النادي باع الحافلة", "رئيس النادي باع الحافلة"),
    ("عثر الغواصون على ١٢ جرة", "عثر الغواصون على اثنتي عشرة جرة"),
]


@pytest.mark.parametrize(("asked", "claim"), NEARLY)
def test_nearly_the_same_words_are_the_same(asked: str, claim: str) -> None:
    answer = between(asked, claim)
    assert answer.relation is Relation.SAME
    assert answer.score >= SURE
    assert [one.kind for one in answer.reasons] == [ReasonKind.SHARED]


OPPOSITES = [
    ("صعد سعر القطن في السودان", "هبط سعر القطن في السودان", ReasonKind.OPPOSITE),
    ("القطن يصعد والصمغ يهبط", "القطن يهبط والصمغ يصعد", ReasonKind.OPPOSITE),
    ("هبوط القطن مع صعود الصمغ", "الصمغ يتراجع والقطن يرتفع", ReasonKind.OPPOSITE),
    ("سمحت البلدية بالسباحة في النهر", "منعت البلدية السباحة في النهر", ReasonKind.OPPOSITE),
    ("حضر العمدة حفل التخرج", "لم يحضر العمدة حفل التخرج", ReasonKind.DENIED),
    ("نفى الحارس سرقة المتحف", "أكد الحارس سرقة المتحف", ReasonKind.DENIED),
    ("مياه النبع صالحة للشرب", "مياه النبع غير صالحة للشرب", ReasonKind.DENIED),
]


@pytest.mark.parametrize(("asked", "claim", "kind"), OPPOSITES)
def test_the_opposite_contradicts(asked: str, claim: str, kind: ReasonKind) -> None:
    for answer in (between(asked, claim), between(claim, asked)):
        assert answer.relation is Relation.CONTRADICTS
        assert answer.reasons[0].kind in (kind, ReasonKind.OPPOSITE)


@pytest.mark.parametrize(
    ("asked", "claim", "kind"),
    [
        ("هاجم القراصنة البحارة ليلا", "هاجم البحارة القراصنة ليلا", ReasonKind.SWAPPED),
        (
            "نقلت الفرقة حفلها من صور إلى جبيل",
            "نقلت الفرقة حفلها من جبيل إلى صور",
            ReasonKind.SWAPPED,
        ),
        ("نفق 40 جملا في الوادي", "نفق 70 جملا في الوادي", ReasonKind.FIGURE),
        ("افتتح المعرض يوم الأحد", "افتتح المعرض يوم الخميس", ReasonKind.TIME),
        ("احترق سوق السمك في ميناء البصرة", "احترق سوق السمك في ميناء طرابلس", ReasonKind.PLACE),
        ("استقال مدير الميناء", "طالب عمال باستقالة مدير الميناء", ReasonKind.CERTAINTY),
    ],
)
def test_what_sets_two_apart_is_told_and_they_are_not_offered(
    asked: str, claim: str, kind: ReasonKind
) -> None:
    answer = between(asked, claim)
    assert kind in [one.kind for one in answer.reasons]
    assert answer.relation is Relation.RELATED


@pytest.mark.parametrize(
    ("asked", "claim"),
    [
        ("منعت البلدية السباحة في النهر", "البلدية لا تسمح بالسباحة في النهر"),
        ("غاب العمدة عن حفل التخرج", "لم يحضر العمدة حفل التخرج"),
        ("باع البحار القارب لأخيه", "أخو البحار اشترى القارب منه"),
        ("القراصنة هاجموا البحارة ليلا", "تعرض البحارة لهجوم من القراصنة ليلا"),
        ("لا يزال المنجم مغلقا", "المنجم مغلق"),
        ("لم يبع من التذاكر إلا القليل", "القليل من التذاكر بيع"),
    ],
)
def test_the_same_said_the_other_way_is_not_held_apart(asked: str, claim: str) -> None:
    assert between(asked, claim).relation not in (Relation.CONTRADICTS, Relation.RELATED)


def test_another_word_where_all_else_is_the_same_is_told() -> None:
    answer = between("ارتفع إنتاج العسل في الجبل", "ارتفع إنتاج الحليب في الجبل")
    assert answer.reasons[0].kind is ReasonKind.OTHER
    assert (answer.reasons[0].ours, answer.reasons[0].theirs) == (("العسل",), ("الحليب",))


def test_a_claim_in_a_long_text_is_found() -> None:
    long = (
        "وذكر شهود عيان تحدثوا إلى مراسلنا بعد ظهر الاثنين أن رافعة البناء سقطت على مدرسة البنات "
        "في الحي القديم وأن فرق الدفاع المدني حضرت بعد ربع ساعة"
    )
    assert between(long, "رافعة سقطت على مدرسة البنات").relation in OFFERED


def test_reasons_have_the_words_as_they_are_written() -> None:
    answer = between("اِرتفعت أسعارُ القطن", "انخفضت أسعار القطن")
    assert answer.reasons[0].ours == ("اِرتفعت",)
    assert answer.reasons[0].theirs == ("انخفضت",)


WORDS = ["زاد", "هبط", "القطن", "لم", "الصمغ", "12", "من", "السودان", "يوم", "الأحد", "فتح", "غير"]
WORDINGS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


@given(WORDINGS, WORDINGS)
def test_the_opposite_is_so_from_both_sides(a: str, b: str) -> None:
    one, other = judged(a, [b])[0], judged(b, [a])[0]
    against = [got is not None and got.relation is Relation.CONTRADICTS for got in (one, other)]
    kinds = [
        {reason.kind for reason in got.reasons} - {ReasonKind.SHARED} if got is not None else set()
        for got in (one, other)
    ]
    assert against[0] == against[1] or kinds[0] != kinds[1]


@given(WORDINGS)
def test_a_claim_is_never_set_apart_from_itself(wording: str) -> None:
    answer = judged(wording, [wording])[0]
    if answer is not None:
        assert {reason.kind for reason in answer.reasons} <= {ReasonKind.SHARED}


def test_the_cases_kept_beside_give_what_they_should() -> None:
    for one in json.loads(case("claims.json").read_text(encoding="utf-8")):
        right, *others = judged(one["query"], [one["right"], *one["not"]])
        assert right is not None
        assert right.relation in OFFERED
        better = [
            got for got in others if got and got.relation in OFFERED and got.score > right.score
        ]
        assert better == []
