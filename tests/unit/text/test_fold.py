"""The fold, step by step, and the way back from it."""

from dataclasses import fields, replace
from itertools import pairwise
from typing import Literal
from unicodedata import category, name, normalize

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
    folded_query,
)
from tests.unit.text.alphabet import HARD, PROSE

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]
OPTIONS = st.builds(FoldOptions, *[st.booleans() for _ in fields(FoldOptions)])

# One text for each step: what it is before, and what the step alone makes of it.
STEPS = {
    "tashkeel": ("مُحَمَّدٌ هٰذا", "محمد هذا"),
    "tatweel": ("قـــال", "قال"),
    "format_characters": ("\ufeffمی\u200cروم\u200f ه\u00ad", "میروم ه"),
    "hamza_apart": ("قرا\u0654 ا\u0653من رو\u0654ية ش\u0649\u0654", "قرأ آمن رؤية شئ"),
    "alef": ("أإآٱ", "اااا"),
    "waw": ("مؤمن", "مومن"),
    "yeh": ("رئیس", "رييس"),
    "alef_maqsura": ("على", "علي"),
    "teh_marbuta": ("غزة", "غزه"),
    "heh": ("رابطۀ ہھە", "رابطه ههه"),
    "kaf": ("کتاب ڪل", "كتاب كل"),
    "digits": ("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ٣٫٥٪", "0123456789 0123456789 3.5%"),
    "presentation_forms": ("\ufefb \ufe8e \ufdf2 \ufb8f", "لا ا الله ک"),
    "latin": ("Élysée HELLO Łódź e\u0301", "elysee hello lodz e"),
    "spaces": ("قال\u00a0 \tالوزير\r\nأمس", "قال الوزير أمس"),
}


def test_every_step_has_an_example() -> None:
    assert set(STEPS) == {field.name for field in fields(FoldOptions)}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_alone(step: str) -> None:
    before, after = STEPS[step]
    assert fold(before, replace(NOTHING, **{step: True})) == after
    assert fold(before, NOTHING) == before


@pytest.mark.parametrize("step", sorted(STEPS.keys() - {"hamza_apart"}))
def test_a_step_switched_off(step: str) -> None:
    before, after = STEPS[step]
    assert fold(before) == fold(after)
    assert fold(before, replace(EVERYTHING, **{step: False})) != fold(after)


# --- however a text is encoded -------------------------------------------------------------------

MUSHAF = "ٱلرَّحۡمَٰنِ ٱلرَّحِيمِ ۞ ذَٰلِكَ ٱلۡكِتَٰبُ لَا رَيۡبَۛ فِيهِۛ هُدٗى ۝"
WRITTEN = [
    ("قال أحمد إن رئيس المؤتمر آمن بالرأي", ["أحمد", "رئيس", "المؤتمر", "آمن", "بالرأي", "احمد"]),
    (MUSHAF, ["الرحمن الرحيم", "ذلك الكتب", "لا ريب فيه", "هدي"]),
    ("زيارة رابطهٔ الکتّاب فی ڪل يوم", ["رابطة الكتاب", "في كل"]),
    ("وقّع Emmanuel MACRON في الإليزيه (Élysée)", ["macron", "ELYSEE", "Emmanuel\u00a0Macron"]),
    ("وصل  الوفد\u00a0إلى\tالمدينة\r\nأمس", ["الوفد الى المدينة", " المدينة\r\n", "المدينة أمس"]),
]


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
@pytest.mark.parametrize(("text", "queries"), WRITTEN)
def test_words_are_found_however_the_text_is_composed(
    text: str, queries: list[str], form: Form
) -> None:
    for query in queries:
        [hit] = find_all(normalize(form, text), query)
        [same] = find_all(text, normalize(form, query))
        assert fold(normalize(form, text)[hit.start : hit.end]) == folded_query(query)
        assert fold(text[same.start : same.end]) == folded_query(query)


ARABIC = [chr(code) for code in (*range(0x600, 0x700), *range(0x750, 0x780), *range(0x8A0, 0x900))]
LATIN = [chr(code) for code in (*range(0x20, 0x250), *range(0x300, 0x370), *range(0x1E00, 0x2000))]


@given(st.text(st.sampled_from([*ARABIC, *LATIN])))
def test_the_fold_of_a_text_is_that_of_its_composed_form(text: str) -> None:
    assert fold(normalize("NFC", text)) == fold(text)


def test_every_mark_of_arabic_script_is_deleted() -> None:
    marks = [
        chr(code)
        for code in range(0x10FFFF)
        if category(chr(code)) == "Mn" and name(chr(code), "").startswith("ARABIC ")
    ]
    assert len(marks) > 60
    assert [mark for mark in marks if fold(f"ب{mark}ت") != "بت"] == []


def test_every_white_space_is_a_space() -> None:
    spaces = [chr(code) for code in range(0x10FFFF) if chr(code).isspace()]
    assert {fold(f"قال{space}نعم") for space in spaces} == {"قال نعم"}


def test_a_hamza_apart_makes_its_letter_where_letters_keep_theirs() -> None:
    before, after = STEPS["hamza_apart"]
    letters = replace(EVERYTHING, alef=False, waw=False, yeh=False, alef_maqsura=False)
    assert fold(before, letters) == fold(after, letters)
    assert fold(before, replace(letters, hamza_apart=False)) == "قرا امن رويه شى"


def test_forms_go_through_the_other_steps() -> None:
    assert fold("\ufef5") == "لا"  # lam with alef with madda
    assert fold("\ufdfa") == "صلي الله عليه وسلم"


@pytest.mark.parametrize("mark", ["\ufe70", "\ufe71", "\ufc5e", "\ufe7d"])
def test_marks_as_forms_vanish_with_the_space_that_carries_them(mark: str) -> None:
    assert fold(f"م{mark}ن") == "من"


def test_what_is_no_step_of_the_fold_stays() -> None:
    text = "bbc گلپایگان ء ڤيتو \ufd3e 한국"
    assert fold(text) == text.replace("ی", "ي")


@given(HARD, OPTIONS)
def test_the_map_goes_with_the_fold(text: str, options: FoldOptions) -> None:
    folded = fold_with_map(text, options)
    assert folded.text == fold(text, options)
    for place in range(len(folded.text)):
        start, end = folded.map.original(place, place + 1)
        assert 0 <= start < end <= len(text)
        together = [one for one, came in enumerate(folded.map.starts) if came == start]
        said = folded.text[together[0] : together[-1] + 1]
        assert fold(text[start:end], options) == said


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
    assert all(fold(text[one.start : one.end]) == folded_query(query) for one in found)
    wanted = folded_query(query)
    assert len(found) == (fold(text).count(wanted) if wanted else 0)


@given(HARD, st.data())
def test_what_stands_there_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    query = text[start : start + 3]
    found = find_all(text, query)
    wanted = folded_query(query)
    assert bool(found) == bool(wanted)
    for one, other in pairwise(found):
        assert one.end <= other.start
    for one in found:
        assert wanted in fold(text[one.start : one.end])
