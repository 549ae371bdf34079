"""Spans of time in other words."""

import pytest

from annotator.matching.durations import durations
from annotator.matching.numbers import number_words, numbers
from annotator.text.fold import fold


def hours(text: str) -> list[float]:
    words = fold(text).split()
    lists = number_words()
    return [found for _, found in durations(words, numbers(words, lists), lists)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("48 ساعة", "يومين"),
        ("ثمانية عشر شهرا", "سنة ونصف"),
        ("ستة أشهر", "نصف سنة"),
        ("٩٠ يوما", "ثلاثة أشهر"),
        ("ربع قرن", "خمسة وعشرين عاما"),
        ("3 سنوات ونصف", "42 شهرا"),
    ],
)
def test_a_span_is_one_in_other_words(one: str, other: str) -> None:
    assert hours(one) == hours(other) != []


@pytest.mark.parametrize("text", ["عام 2023", "شهر العسل", "ثلاثة كتب", "سنة ونصيب", "7"])
def test_what_is_no_span(text: str) -> None:
    assert hours(text) == []


def test_a_span_takes_its_words() -> None:
    words = fold("بعد سنة ونصف من العمل").split()
    lists = number_words()
    ((span, _),) = durations(words, numbers(words, lists), lists)
    assert (span.start, span.end) == (1, 3)
