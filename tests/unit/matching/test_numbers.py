"""Numbers in words and figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.numbers import figure, numbers
from annotator.text.fold import fold


def read(text: str) -> list[tuple[float, bool]]:
    return [(one.value, one.share) for one in numbers(fold(text).split())]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("٣ آلاف", 3000),
        ("ثلاثة آلاف", 3000),
        ("3000", 3000),
        ("ثمانية عشر", 18),
        ("سبع وأربعين", 47),
        ("مئتين وثلاثة وستين", 263),
        ("أربعمئة ألف", 400_000),
        ("خمسة وعشرين ألفا", 25_000),
        ("ألف وتسعمئة وأربعة وثمانين", 1984),
        ("مليونان", 2_000_000),
        ("مليونين وثلاثمئة ألف", 2_300_000),
        ("٧٫٤ مليار", 7_400_000_000),
        ("ثلاثة ملايين ونصف المليون", 3_500_000),
        ("ألف ونصف", 1500),
        ("ربع مليون", 250_000),
        ("١٬٢٠٠", 1200),
        ("بستة ملايين", 6_000_000),
        ("المليون", 1_000_000),
        ("الحادي والعشرين", 21),
        ("السابع", 7),
        ("يومين", 2),
    ],
)
def test_a_number_has_one_value(text: str, value: float) -> None:
    assert read(text) == [(value, False)]


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("35 %", 35),
        ("٣٥ ٪", 35),
        ("خمسة وثلاثين بالمئة", 35),
        ("12.5 في المئة", 12.5),
        ("ثلاثة أرباع", 75),
        ("الثلث", 33),
        ("أربعة من كل خمسة", 80),
        ("75 نقطة أساس", 0.75),
    ],
)
def test_shares_are_told_apart(text: str, percent: float) -> None:
    assert read(text) == [(percent, True)]


NO_NUMBERS = ["", "لا عدد هنا", "وقف ونصف", "من كل حدب", "آلاف الناس", "أحد الناس"]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_words_that_are_no_numbers(text: str) -> None:
    assert [value for value, share in read(text) if not share] == []


def test_numbers_tell_where_they_stand() -> None:
    found = numbers(fold("باع سبعة آلاف كتاب في 3 أيام").split())
    assert [(one.start, one.end, one.value) for one in found] == [(1, 3, 7000), (5, 6, 3)]


@pytest.mark.parametrize(
    ("word", "value"),
    [("1,250", 1250), ("1.250", 1250), ("2.5", 2.5), ("0.125", 0.125), ("أ", None)],
)
def test_figure(word: str, value: float | None) -> None:
    assert figure(word) == value


@given(st.integers(0, 10**12))
def test_figures_of_any_digits_and_grouping(value: int) -> None:
    arabic = str(value).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert read(str(value)) == read(arabic) == read(f"{value:,}") == [(value, False)]


SOME = ["سبع", "ألف", "وعشرين", "مليون", "نصف", "من", "كل", "5", "%", "في", "المئة", "كتاب"]


@given(st.lists(st.sampled_from(SOME)))
def test_numbers_stand_in_order_and_apart(words: list[str]) -> None:
    found = numbers(map(fold, words))
    places = [place for one in found for place in (one.start, one.end - 1)]
    assert places == sorted(places)
    assert all(one.start < one.end <= len(words) for one in found)
    assert len({place for one in found for place in range(one.start, one.end)}) == sum(
        one.end - one.start for one in found
    )
