"""How near two terms are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.meaning import Reader
from annotator.matching.terms import Kind, Sort, Term, is_rounded, kind

READER = Reader()


def term(wording: str) -> Term:
    (found,) = READER.read(wording).terms
    return found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("النحلة", "نحلة", Kind.SAME),
        ("طوكيو", "اليابانيين", Kind.SAME),
        ("مات", "لقي حتفه", Kind.ALIKE),
        ("فراشة", "فراشات", Kind.SAME),
        ("فلانتوس", "فالنتوس", Kind.ROOT),
        ("2950", "3000", Kind.ROOT),
        ("أسيوط", "مصر", Kind.KIN),
        ("ميركل", "ألمانيا", Kind.KIN),
        ("أسيوط", "طنطا", Kind.SUBJECT),
        ("حجاج", "مكة", Kind.SUBJECT),
        ("قمر", "مسبار", Kind.ALIKE),
        ("نهر", "ري", Kind.SUBJECT),
        ("نحلة", "برميل", Kind.NOTHING),
        ("12", "15", Kind.NOTHING),
        ("12", "نحلة", Kind.NOTHING),
        ("اليابان", "الصين", Kind.NOTHING),
    ],
)
def test_kinds(one: str, other: str, expected: Kind) -> None:
    assert kind(term(one), term(other)) is kind(term(other), term(one)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2950", "3000", True),
        ("2500", "3000", False),
        ("2023", "2024", False),
        ("7", "8", False),
        ("80%", "80", False),
        ("49.8%", "50%", True),
        ("8640h", "8760h", True),
        ("8640h", "8640", False),
        ("1.5e+06", "1.51e+06", True),
    ],
)
def test_rounded_numbers(one: str, other: str, expected: bool) -> None:
    assert is_rounded(one, other) is is_rounded(other, one) is expected


@given(st.sampled_from(Sort), st.text("ابتمن", min_size=1, max_size=5))
def test_a_term_is_the_same_as_itself_and_found_by_its_own_key(sort: Sort, key: str) -> None:
    one = Term(sort, key, groups=frozenset(("زاد",)), kin=frozenset(("رييس",)))
    assert kind(one, Term(sort, key)) is Kind.SAME
    assert one.found_by[-1] == one.own_key
    assert set(one.same_keys) <= set(one.found_by)
