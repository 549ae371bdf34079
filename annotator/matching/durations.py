"""Spans of time as news writes them: سنة ونصف, 18 شهرا and ثمانية عشر شهرا are one."""

from collections.abc import Iterator, Sequence

from annotator.matching.numbers import Number, NumberWords

_AND_A_HALF = "ونصف"


def durations(
    words: Sequence[str], found: Sequence[Number], lists: NumberWords
) -> Iterator[tuple[Number, float]]:
    """Yield the spans of time in a row of words, with their hours.

    Args:
        words: folded words.
        found: the numbers in them.
        lists: number words and units.
    """
    counted: set[int] = set()
    for number in found:
        unit = lists.hours.get(_at(words, number.end))
        if unit:
            counted.add(number.end)
            count = number.value / 100 if number.share else number.value
            yield _span(words, number.start, number.end, count, unit)
    for place, word in enumerate(words):
        is_half_more = _at(words, place + 1) == _AND_A_HALF and word in lists.hours
        if is_half_more and place not in counted:
            yield _span(words, place, place, 1, lists.hours[word])


def _span(
    words: Sequence[str], start: int, place: int, count: float, unit: int
) -> tuple[Number, float]:
    """Return the span that ends with a unit, or with the half after it."""
    is_half_more = _at(words, place + 1) == _AND_A_HALF
    count += 0.5 * is_half_more
    return Number(start, place + 1 + is_half_more, count), count * unit


def _at(words: Sequence[str], place: int) -> str:
    return words[place] if place < len(words) else ""
