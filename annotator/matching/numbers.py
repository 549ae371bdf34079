"""Numbers as news writes them: ٣ آلاف, 3000 and ثلاثة آلاف are one.

A number is read from words of a text: figures, number words, scales (ألف، مليون), duals (ألفين)
and what is added with و. A share (41%، في المئة، أربعة أخماس، نصف) is told apart.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import msgspec

from annotator import resources
from annotator.text.fold import fold

_FIGURE = re.compile(r"\d+(?:[.,٫٬]\d+)*")


class _Lists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    units: dict[str, int]
    scales: dict[str, int]
    duals: dict[str, int]
    fractions: dict[str, float]
    ordinals: dict[str, int]
    pairs: tuple[str, ...]
    percent: tuple[str, ...]
    hours: dict[str, int]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words, folded and without article, with their values."""

    units: dict[str, int]
    scales: dict[str, int]
    duals: dict[str, int]
    fractions: dict[str, float]
    ordinals: dict[str, int]
    pairs: frozenset[str]
    """Duals of what is counted: يومين, عامين."""
    percent: frozenset[str]
    hours: dict[str, int]
    """How many hours a unit of time has; a month has 30 days, a year twelve months."""


@cache
def number_words() -> NumberWords:
    """Return the number words that ship with the program."""
    path = resources.path("matching", "numbers.json")
    lists = msgspec.json.decode(path.read_bytes(), type=_Lists)
    return NumberWords(
        units={fold(word): value for word, value in lists.units.items()},
        scales={fold(word): value for word, value in lists.scales.items()},
        duals={fold(word): value for word, value in lists.duals.items()},
        fractions={fold(word): value for word, value in lists.fractions.items()},
        ordinals={fold(word): value for word, value in lists.ordinals.items()},
        pairs=frozenset(map(fold, lists.pairs)),
        percent=frozenset(map(fold, lists.percent)),
        hours={fold(word): value for word, value in lists.hours.items()},
    )


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a row of words, which it takes from ``start`` up to ``end``.

    It takes none where a word says more than the number (يومين).
    """

    start: int
    end: int
    value: float
    share: bool = False
    """Whether it is a part of a whole, ``value`` in percent."""


def figure(word: str) -> float | None:
    """Return the value of a figure: ``1,250`` and ``1.250`` are grouped, ``2.5`` is not."""
    if not _FIGURE.fullmatch(word):
        return None
    plain = word.replace("٬", ",").replace("٫", ".")
    groups = re.split("[.,]", plain)
    marks = [letter for letter in plain if letter in ".,"]
    if marks and all(len(group) == 3 for group in groups[1:]) and groups[0].strip("0"):
        return float("".join(groups))
    return float(f"{groups[0]}.{groups[1]}" if len(groups) == 2 else "".join(groups))


def numbers(words: Iterable[str], lists: NumberWords | None = None) -> list[Number]:
    """Return the numbers in a row of folded words, in order, apart from one another.

    Args:
        words: folded words, signs like % among them.
        lists: number words; those that ship with the program by default.
    """
    row = list(words)
    reader = _Reader(row, lists or number_words())
    found: list[Number] = []
    place = 0
    while place < len(row):
        number = reader.read(place)
        if number is None:
            place += 1
        else:
            found.append(number)
            place = max(number.end, place + 1)
    return found


_THOUSAND = 1000
"""From here on a number word is a scale of its own (مليونين), to which the next is added."""


_VAGUE = frozenset(("الاف", "ملايين", "مليارات"))
"""Scales that are no number alone: آلاف are some thousands."""

_SOME = frozenset(("احد", "احدي"))
"""One of many, unless ten follows."""

_BASIS_POINTS = ("نقطه", "اساس")


class _Reader:
    def __init__(self, row: list[str], lists: NumberWords) -> None:
        self._row = row
        self._lists = lists

    def read(self, start: int) -> Number | None:
        """Return the number that starts at a word, if one does."""
        part = self._out_of(start) or self._fraction(start) or self._alone(start)
        if part is not None:
            return part
        value = self._value(start, first=True)
        if value is None or (self._word(start) in _SOME and not self._is_teen(start)):
            return None
        place, total, group = start, 0.0, 0.0
        while value is not None:
            place += 1
            if group >= _THOUSAND:
                total, group = total + group, 0.0
            group += value
            scale = self._scale(place)
            if scale:
                total, group = total + group * scale, 0.0
                place += 1
            half = self._half(place, scale or _scale_of(value))
            if half:
                total += half[0]
                place = half[1]
            value = self._value(place, first=False)
        value = total + group
        if tuple(self._row[place : place + 2]) == _BASIS_POINTS:
            return Number(start, place + 2, value / 100, share=True)
        place, share = self._percent(place)
        return Number(start, place, value, share)

    def _word(self, place: int) -> str:
        word = self._row[place] if place < len(self._row) else ""
        return word[2:] if word.startswith("ال") and len(word) > 4 else word

    def _value(self, place: int, *, first: bool) -> float | None:
        """Return the value of a number word; after the first, one that و adds."""
        word = self._word(place)
        if not first:
            raw = self._row[place] if place < len(self._row) else ""
            if not raw.startswith("و") or len(raw) < 3:
                word = word if self._is_ten_after(place, word) else ""
            else:
                word = _without_article(raw[1:])
        elif word[:1] in ("ب", "ل", "ف", "و") and self._plain(word) is None:
            word = _without_article(word[1:])
        value = self._plain(word)
        return value

    def _is_teen(self, start: int) -> bool:
        """Return whether a number goes on: أحد عشر, واحد وعشرون."""
        return self._value(start + 1, first=False) is not None

    def _is_ten_after(self, place: int, word: str) -> bool:
        """Return whether this is the ten of خمسة عشر."""
        word_before = self._word(place - 1)
        before = self._lists.units.get(word_before, self._lists.ordinals.get(word_before))
        return before is not None and before < 10 and self._lists.units.get(word) == 10

    def _plain(self, word: str) -> float | None:
        lists = self._lists
        value = figure(word)
        if value is None:
            value = lists.units.get(word, lists.duals.get(word, lists.ordinals.get(word)))
        if value is None and word not in _VAGUE:
            value = lists.scales.get(word)
        return value

    def _scale(self, place: int) -> int:
        return self._lists.scales.get(self._word(place), 0)

    def _half(self, place: int, scale: float) -> tuple[float, int] | None:
        """Return what ونصف adds to a scale, and where it ends: مليون ونصف المليون."""
        raw = self._row[place] if place < len(self._row) else ""
        part = self._lists.fractions.get(raw[1:]) if raw.startswith("و") else None
        if part is None or scale <= 1:
            return None
        end = place + 1
        if self._scale(end) == scale:
            end += 1
        return part * scale, end

    def _fraction(self, start: int) -> Number | None:
        """Return a share that is said as a fraction: نصف, أربعة أخماس."""
        word = self._word(start)
        part = self._lists.fractions.get(word)
        if part is not None:
            scale = self._scale(start + 1)
            if scale:
                return Number(start, start + 2, part * scale)
            return Number(start, start + 1, round(part * 100), share=True)
        count = self._lists.units.get(word)
        each = self._lists.fractions.get(self._word(start + 1))
        if count is not None and each is not None and count * each < 1:
            return Number(start, start + 2, round(count * each * 100), share=True)
        return None

    def _out_of(self, start: int) -> Number | None:
        """Return the share that خمسة من كل عشرة is."""
        if start + 3 >= len(self._row) or self._row[start + 1 : start + 3] != ["من", "كل"]:
            return None
        count, whole = self._plain(self._word(start)), self._plain(self._word(start + 3))
        if count is None or not whole or count > whole:
            return None
        return Number(start, start + 4, round(100 * count / whole), share=True)

    def _alone(self, start: int) -> Number | None:
        """Return the number of a pair (يومين), whose word says more."""
        word = self._word(start)
        if word in self._lists.pairs:
            return Number(start, start, 2)
        return None

    def _percent(self, place: int) -> tuple[int, bool]:
        """Return where a number ends with its sign of percent, and whether it has one."""
        if place < len(self._row):
            step = 1 if self._row[place] == "في" else 0
            word = self._row[place + step] if place + step < len(self._row) else ""
            if word in self._lists.percent:
                return place + step + 1, True
        return place, False


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _scale_of(value: float) -> float:
    for scale in (1e9, 1e6, 1e3):
        if value >= scale and value % scale == 0:
            return scale
    return 0.0
