"""The forms of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.forms import folded_claim, forms, whole, without_ending
from annotator.text.fold import fold


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("وسيرفع", "رفع"),
        ("شاركوا", "شارك"),
        ("ينخفض", "انخفض"),
        ("يزيد", "زاد"),
        ("معلمو", "معلم"),
        ("هنستورد", "استورد"),
        ("بيقول", "قال"),
        ("كيقدروش", "قدر"),
        ("سدا", "سد"),
    ],
)
def test_a_form_that_lists_have_is_among_them(word: str, known: str) -> None:
    assert fold(known) in forms(fold(word))


def test_a_hamza_tells_a_verb_from_an_article() -> None:
    assert folded_claim("ألغت") == "ءلغت"
    assert "غت" not in forms(folded_claim("ألغت"))
    assert folded_claim("والألعاب") == "والءلعاب"
    assert folded_claim("وألمانيا إلى البحر") == "وءلمانيا ءلي البحر"


def test_a_hamza_may_be_left_out() -> None:
    assert folded_claim("ألغت") in forms(folded_claim("الغت"))
    assert folded_claim("ألعاب") in forms(folded_claim("الالعاب"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [("للصدر", "الصدر"), ("والصدر", "الصدر"), ("الصدر", "الصدر"), ("بأردوغان", "اردوغان")],
)
def test_a_name_keeps_its_article(word: str, expected: str) -> None:
    assert expected in whole(fold(word))


@given(st.text("ابتةدرسلموني", min_size=1, max_size=10))
def test_forms_are_not_empty_and_each_once(word: str) -> None:
    found = forms(fold(word))
    assert all(found)
    assert len(set(found)) == len(found)
    assert without_ending(word) in word
