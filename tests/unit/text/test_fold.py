"""The fold, step by step, and the way back from it."""

from dataclasses import fields, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Fragment
from annotator.text.fold import (
    EVERYTHING,
    NOTHING,
    FoldOptions,
    find_all,
    fold,
    fold_with_map,
)
from tests.unit.text.alphabet import HARD, PROSE

OPTIONS = st.builds(FoldOptions, *[st.booleans() for _ in fields(FoldOptions)])

# One text for each step: what it is before, and what the step alone makes of it.
STEPS = {
    "tashkeel": ("مُحَمَّدٌ هٰذا", "محمد هذا"),
    "tatweel": ("قـــال", "قال"),
    "format_characters": ("\ufeffمی\u200cروم\u200f ه\u00ad", "میروم ه"),
    "alef": ("أإآٱ", "اااا"),
    "waw": ("مؤمن", "مومن"),
    "yeh": ("رئیس", "رييس"),
    "alef_maqsura": ("على", "علي"),
    "teh_marbuta": ("غزة", "غزه"),
    "kaf": ("کتاب", "كتاب"),
    "digits": ("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹", "0123456789 0123456789"),
    "presentation_forms": ("\ufefb \ufe8e \ufdf2 \ufb8f", "لا ا الله ک"),
}


def test_every_step_has_an_example() -> None:
    assert set(STEPS) == {field.name for field in fields(FoldOptions)}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_alone(step: str) -> None:
    before, after = STEPS[step]
    assert fold(before, replace(NOTHING, **{step: True})) == after
    assert fold(before, NOTHING) == before


@pytest.mark.parametrize("step", STEPS)
def test_a_step_switched_off(step: str) -> None:
    before, after = STEPS[step]
    assert fold(before) == fold(after)
    assert fold(before, replace(EVERYTHING, **{step: False})) != fold(after)


def test_forms_go_through_the_other_steps() -> None:
    assert fold("\ufef5") == "لا"  # lam with alef with madda
    assert fold("\ufdfa") == "صلي الله عليه وسلم"


@pytest.mark.parametrize("mark", ["\ufe70", "\ufe71", "\ufc5e", "\ufe7d"])
def test_marks_as_forms_vanish_with_the_space_that_carries_them(mark: str) -> None:
    assert fold(f"م{mark}ن") == "من"


def test_what_is_no_step_of_the_fold_stays() -> None:
    text = "BBC گلپایگان ء \u00a0\u0654\ufd3e"
    assert fold(text) == text.replace("ی", "ي")


@given(HARD, OPTIONS)
def test_the_map_goes_with_the_fold(text: str, options: FoldOptions) -> None:
    folded = fold_with_map(text, options)
    assert folded.text == fold(text, options)
    for place in range(len(folded.text)):
        start, end = folded.map.original(place, place + 1)
        assert 0 <= start < end <= len(text)
        assert folded.text[place] in fold(text[start], options)
        assert fold(text[start + 1 : end], options) == ""


@given(HARD, OPTIONS)
def test_folding_twice_is_folding_once(text: str, options: FoldOptions) -> None:
    once = fold(text, options)
    assert fold(once, options) == once


def test_a_range_takes_the_marks_after_it_and_none_before() -> None:
    text = "\u200fقـالَ \u200fنعم\u0640"
    folded = fold_with_map(text)
    assert folded.text == "قال نعم"
    assert folded.map.original(0, 3) == (1, 6)
    assert folded.map.original(4, 7) == (8, 12)
    assert folded.map.original(0, 7) == (1, 12)


def test_part_of_a_ligature_gives_the_whole_of_it() -> None:
    folded = fold_with_map("ب\ufefbت")
    assert folded.text == "بلات"
    assert folded.map.original(1, 2) == (1, 2)
    assert folded.map.original(2, 3) == (1, 2)
    assert folded.map.original(0, 2) == (0, 2)


def test_an_empty_range_is_empty() -> None:
    folded = fold_with_map("قَال")
    assert folded.map.original(1, 1) == (2, 2)
    assert folded.map.original(3, 3) == (4, 4)


def test_finding() -> None:
    text = "قال مُحَـمَّدٌ إن محمداً لم يقل"
    assert [text[one.start : one.end] for one in find_all(text, "محمد")] == [
        "مُحَـمَّدٌ",
        "محمد",
    ]
    assert find_all(text, "محمد", NOTHING) == [Fragment(18, 22)]
    assert find_all(text, "") == find_all(text, "\u064e\u200f") == []
    assert find_all(text, "علي") == []


def test_two_hits_in_one_character_are_one() -> None:
    assert find_all("\ufdf2", "ل") == [Fragment(0, 1)]


def test_hits_do_not_overlap() -> None:
    assert find_all("اااا", "أأ") == [Fragment(0, 2), Fragment(2, 4)]


@given(PROSE, st.data())
def test_what_is_found_folds_to_the_query(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    query = text[start : data.draw(st.integers(start, min(start + 4, len(text))))]
    found = find_all(text, query)
    assert all(fold(text[one.start : one.end]) == fold(query) for one in found)
    assert len(found) == (fold(text).count(fold(query)) if fold(query) else 0)


@given(HARD, st.data())
def test_what_stands_there_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    query = text[start : start + 3]
    found = find_all(text, query)
    assert bool(found) == bool(fold(query))
    for one, other in pairwise(found):
        assert one.end <= other.start
    for one in found:
        assert fold(query) in fold(text[one.start : one.end])
