"""The claims that are offered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.matching.claims import ClaimIndex
from annotator.matching.meaning import Reader
from annotator.matching.postings import Postings
from annotator.model.ids import Uid

READER = Reader()
WORDS = ["نحلة", "عسل", "ثلاثة", "آلاف", "اليابان", "زاد", "انخفض", "ليس", "خلية", "الشتاء", "7"]
WORDINGS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)


def uid(place: int) -> Uid:
    return Uid(place.to_bytes(16, "big"))


def index_of(wordings: list[str]) -> ClaimIndex:
    return ClaimIndex(((uid(place), one) for place, one in enumerate(wordings)), reader=READER)


PROJECT = [
    "أنتجت خلايا الجبل ٣ آلاف كيلو من العسل",
    "أنتجت خلايا الجبل 300 كيلو من العسل",
    "ماتت نصف خلايا النحل في الشتاء",
    "العسل المحلي لا يفسد",
    "يفسد العسل المحلي بعد سنة",
    "استوردت اليابان خلايا نحل من نيوزيلندا",
    "صدرت اليابان خلايا نحل إلى نيوزيلندا",
]


@pytest.mark.parametrize(
    ("wording", "right"),
    [
        ("3000 كيلو عسل من خلايا الجبل", 0),
        ("نفوق 50% من الخلايا شتاء", 2),
        ("لا يمكن أن يفسد عسل محلي", 3),
        ("طوكيو تشتري خلايا نيوزيلندية", 5),
    ],
)
def test_the_same_in_other_words_is_offered_first(wording: str, right: int) -> None:
    assert index_of(PROJECT).similar(wording)[0].uid == uid(right)


def test_what_is_excluded_is_not_offered() -> None:
    index = index_of(PROJECT)
    offered = index.similar(PROJECT[0], limit=10, exclude=[uid(0), uid(99)])
    assert offered
    assert uid(0) not in [one.uid for one in offered]


def test_no_more_are_offered_than_asked_for_and_the_likeliest_first() -> None:
    offered = index_of(PROJECT).similar("خلايا العسل في الجبل", limit=2)
    assert len(offered) == 2
    assert 1 >= offered[0].score >= offered[1].score > 0


@pytest.mark.parametrize("wording", ["", "...", "في من إلى", "كتابة بلا صلة"])
def test_nothing_is_offered_where_nothing_agrees(wording: str) -> None:
    assert index_of(PROJECT).similar(wording) == []


def test_an_empty_project_offers_nothing() -> None:
    assert ClaimIndex(reader=READER).similar("العسل") == []


def test_a_claim_of_another_wording_is_found_by_it_alone() -> None:
    index = index_of(PROJECT)
    index.update(uid(0), "هبطت مركبة على المريخ")
    assert index.similar("هبوط المركبة على المريخ")[0].uid == uid(0)
    assert uid(0) not in [one.uid for one in index.similar("خلايا العسل في الجبل", limit=9)]
    assert len(index) == len(PROJECT)


def test_the_arrays_are_made_anew_when_most_is_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        Postings, "is_mostly_dead", lambda postings: len(postings) * 2 < postings.size
    )
    index = index_of(PROJECT)
    for place in range(5):
        index.remove(uid(place))
    assert [one.uid for one in index.judged(PROJECT[5])] == [uid(5), uid(6)]
    index.add(uid(0), PROJECT[0])
    assert index.similar(PROJECT[0])[0].uid == uid(0)


CLAIM = "عسل الجبل يشفي الجروح"


@pytest.mark.parametrize(
    "wording",
    [
        "قال بائع في السوق يوم الأحد إن عسل الجبل يشفي الجروح",
        "عسل الجبل يشفي الجروح كما كتبت صفحات كثيرة في الأيام الماضية",
        "الجروح يشفيها عسل الجبل",
        "عسل الجبل يشفي",
    ],
)
def test_nearly_the_same_words_come_first(wording: str) -> None:
    others = ["عسل البحر يشفي الجروح", "عسل الجبل لا يشفي الجروح", "سعر عسل الجبل يزيد"]
    assert index_of([*PROJECT, CLAIM, *others]).similar(wording)[0].uid == uid(len(PROJECT))


@pytest.mark.parametrize(
    ("wording", "same", "other"),
    [
        ("نام الدب 18 شهرا", "ينام الدب سنة ونصف", "نام الدب 18 يوما"),
        ("ماسك يبيع النحل", "إيلون ماسك باع النحل", "غيتس يبيع النحل"),
        ("منع النحل من السفر", "النحل ممنوع من المغادرة", "سمح للنحل بالسفر"),
        ("مش رح نستورد عسل", "لن يستورد العسل", "سيستورد العسل"),
        ("ألغت المدينة سوق النحل", "إلغاء سوق النحل في المدينة", "افتتاح سوق النحل في المدينة"),
    ],
)
def test_a_claim_is_likelier_than_its_near_miss(wording: str, same: str, other: str) -> None:
    offered = index_of([other, same, *PROJECT]).similar(wording)
    assert offered[0].uid == uid(1)


def test_common_words_tell_less_in_a_small_project() -> None:
    index = index_of(["أعلنت الحكومة عن العسل"])
    usual, rare = READER.read("حكومة").terms[0], READER.read("عسل").terms[0]
    assert index.rarity(usual) < index.rarity(rare)


@settings(max_examples=60)
@given(st.lists(WORDINGS, max_size=8), st.lists(WORDINGS, max_size=8), WORDINGS)
def test_removal_undoes_addition(kept: list[str], gone: list[str], asked: str) -> None:
    claims = [(uid(place), wording) for place, wording in enumerate([*gone, *kept])]
    index, fresh = ClaimIndex(claims, reader=READER), ClaimIndex(claims[len(gone) :], reader=READER)
    for key, _ in claims[: len(gone)]:
        index.remove(key)
        index.remove(key)
        assert key not in index
    assert len(index) == len(fresh)
    assert index.similar(asked, limit=20) == fresh.similar(asked, limit=20)


@settings(max_examples=60)
@given(st.lists(WORDINGS, min_size=1, max_size=8))
def test_the_same_words_always_come_first(wordings: list[str]) -> None:
    index = index_of(wordings)
    for place, wording in enumerate(wordings):
        if not READER.read(wording).terms:
            continue
        offered = index.similar(wording, limit=len(wordings))
        best = [one.uid for one in offered if one.score == pytest.approx(offered[0].score)]
        assert offered[0].score == pytest.approx(1.0)
        assert uid(place) in best
