"""Surfaces taken to pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.lexicon import name_words
from annotator.matching.spelling import Reading, parts, readings, words

LISTS = name_words()


def bases(reading: Reading) -> list[str]:
    return [part.base for part in reading.parts]


def read(surface: str, *, person: bool = True) -> list[list[str]]:
    return [bases(one) for one in readings(surface, LISTS, person=person)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«ب. ب. ث»", ["ببث"]),
        ("د.أ.و", ["داو"]),
        ("Jean-Claude Juncker", ["jean", "claude", "juncker"]),
        ("مُحَمَّد الأمـين", ["محمد", "الامين"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("عبد الله", "عبدالله"),
        ("عبد القادر", "عبدالقادر"),
        ("أبو العلا", "ابوالعلا"),
        ("أبي العلا", "أبو العلا"),
        ("نور الدين", "نورالدين"),
        ("Abdel Kader", "Abdelkader"),
        ("Abdul Kader", "Abdelkader"),
    ],
)
def test_two_words_that_are_one(name: str, same: str) -> None:
    assert parts(words(name), LISTS) == parts(words(same), LISTS)
    assert len(parts(words(name), LISTS)) == 1


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("وتشرشل", ["تشرشل"]),
        ("للأطلس", ["اطلس"]),
        ("وبالأطلس", ["اطلس"]),
        ("الرئيس تشرشل", ["تشرشل"]),
        ("رئيس الوزراء البريطاني السابق ونستون تشرشل", ["ونستون", "تشرشل"]),
        ("نائب رئيس مجلس إدارة الشركة سامي نوار", ["سامي", "نوار"]),
        ("الشيخ أبو زهرة سامي نوار", ["سامي", "نوار"]),
        ("سامي نوار (أبو زهرة)", ["سامي", "نوار"]),
        ("المكتب (البيت الأزرق)", ["بيت", "ازرق"]),
        ("النادي التابع لوزارة الرياضة", ["نادي"]),
    ],
)
def test_what_stands_around_a_name_is_taken_off(surface: str, expected: list[str]) -> None:
    assert expected in read(surface)


@pytest.mark.parametrize("name", ["وليد نوار", "بشار نوار", "لبنان", "وزارة الري", "كريم نوار"])
def test_a_known_word_keeps_its_first_letter(name: str) -> None:
    assert read(name) == [[part.base for part in parts(words(name), LISTS)]]


def test_of_a_title_and_two_names_the_last_does_not_stand_alone() -> None:
    assert ["نوار"] not in read("الدكتور سامي نوار")
    assert ["نوار"] not in read("الدكتور السامي نوار")


def test_bodies_have_no_titles() -> None:
    assert read("الأمير كلاوس", person=False) == [["امير", "كلاوس"]]


@given(st.text(max_size=40), st.booleans())
def test_anything_can_be_read(surface: str, person: bool) -> None:
    found = readings(surface, LISTS, person=person)
    assert bool(found) == bool(words(surface)) or not parts(words(surface), LISTS)
    assert all(one.parts and all(part.base for part in one.parts) for one in found)
