"""What is measured of two wordings, and what it counts for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.claim_score import FEATURES, Scorer, Weights, learned, weighed
from annotator.matching.meaning import Reader
from annotator.matching.terms import Kind, Sort

READER = Reader()
WORDS = ["نحلة", "عسل", "ثلاثة", "آلاف", "اليابان", "زاد", "انخفض", "ليس", "خلية", "الشتاء", "7"]
WORDINGS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)


def measured(a: str, b: str) -> dict[str, float]:
    scorer = Scorer(weighed(READER.read(a), lambda _: 1.0), READER.lists.opposites)
    found = scorer.features(weighed(READER.read(b), lambda _: 1.0))
    assert found is not None
    return dict(zip(FEATURES, found, strict=True))


def test_each_measure_has_a_weight() -> None:
    assert set(learned().weights) == set(FEATURES)


@pytest.mark.parametrize("side", ["ours", "theirs"])
@pytest.mark.parametrize("sort", Sort)
def test_a_nearer_kind_never_counts_less(side: str, sort: Sort) -> None:
    weights = [learned().weights[f"{side} {sort.name.lower()} {one.name.lower()}"] for one in Kind]
    assert weights == sorted(weights)


@pytest.mark.parametrize(
    "name",
    ["polarity", "opposite", "numbers", "places", "names", "order but not all"],
)
def test_what_contradicts_never_counts_for_a_claim(name: str) -> None:
    assert learned().weights[name] <= 0


def test_what_is_measured_of_a_near_miss() -> None:
    found = measured("زاد عسل اليابان 7 أطنان", "انخفض عسل الصين 9 أطنان")
    assert found["opposite"] == 1.0
    assert found["numbers"] > 0
    assert found["places"] > 0
    assert found["order but not all"] >= 0
    assert found["polarity"] == 0.0


def test_names_that_differ_are_measured() -> None:
    assert measured("فلانتوس أكل العسل", "زغلولوس أكل العسل")["names"] > 0


def test_a_claim_inside_a_longer_text_lacks_nothing() -> None:
    found = measured("عسل الجبل يشفي", "قال بائع في السوق إن عسل الجبل يشفي")
    assert found["order but not all"] == 0.0
    assert found["words but not all"] == 0.0


def test_weights_may_be_given() -> None:
    query = weighed(READER.read("نحلة الجبل"), lambda _: 1.0)
    even = Weights({}, even=0.0, slope=1.0)
    other = weighed(READER.read("نحلة البحر"), lambda _: 1.0)
    assert Scorer(query, {}, even).score(other) == 0.5


@given(WORDINGS, WORDINGS)
def test_shares_of_a_side_are_one_and_scores_are_chances(a: str, b: str) -> None:
    query = weighed(READER.read(a), lambda _: 1.0)
    other = weighed(READER.read(b), lambda _: 1.0)
    scorer = Scorer(query, READER.lists.opposites)
    assert 0.0 <= scorer.score(other) <= 1.0
    found = scorer.features(other)
    if found is not None:
        side = len(Sort) * len(Kind)
        assert sum(found[:side]) == pytest.approx(1.0)
        assert sum(found[side : 2 * side]) == pytest.approx(1.0)
