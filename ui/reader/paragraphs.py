"""An article's text cut into the blocks that the reader lays out one by one.

A block is a paragraph, or a bounded part of a giant one, so that a single paragraph of
100,000 words opens like any other. All offsets are code points of the article's text, except
where a name says ``utf16``.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from annotator.text import graphemes, isolation, ranges
from annotator.text.offsets import OffsetMap
from annotator.text.paragraphs import paragraphs

LONGEST_BLOCK = 4000
"""Code points; ordinary paragraphs of news are a tenth of it."""
PART = 1500
"""Code points of the blocks that a longer paragraph is cut into: about a screen."""
_LONGEST_BLANK = 40
"""Code points: more blanks than a line holds are lines."""
_SENTENCE_ENDS = (". ", "\u061f ", "! ", "\u2026 ", "\u06d4 ")

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

# What QTextLayout breaks a line at, jumps at, or drops, each replaced by one code point of
# as many UTF-16 units: offsets into what is drawn are offsets into what is stored.
_SPACE_LIKE = [0x09, 0x0B, 0x0C, *range(0x1C, 0x20), 0x85, 0x2028, 0x2029]
_UNDRAWABLE = [
    *range(0x09),
    0x0A,
    0x0D,
    *range(0x0E, 0x1C),
    *range(0x7F, 0x85),
    *range(0x86, 0xA0),
    *range(0xD800, 0xE000),
    *range(0xFDD0, 0xFDF0),
    0xFFFC,
    0xFFFE,
    0xFFFF,
]
# Qt drops a soft hyphen's glyph and then counts the glyphs after it one off.
_UNSEEN = [0xAD, 0xFEFF]
_DISPLAY = (
    dict.fromkeys(_SPACE_LIKE, " ")
    | dict.fromkeys(_UNDRAWABLE, "\ufffd")
    | dict.fromkeys(_UNSEEN, "\u2060")
)


_TELLING = 20_000
"""Code points from an article's start by which its direction is told."""
_CLEAR, _ENOUGH = 3, 15
"""So many times more letters, and so many at least, make a paragraph one of the other script."""
_RIGHT = re.compile("[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+")
_LEFT = re.compile("[A-Za-z\u00aa-\u02af\u0370-\u0589\u1e00-\u1fff]+")
_ADDRESS = re.compile(r"(?:[A-Za-z]+://|www\.)\S+|\S+@\S+|[@#]\S+")

_IN_A_TABLE = {code: drawn for code, drawn in _DISPLAY.items() if code != 0x09}

_STRONG = {"L": False, "R": True, "AL": True}


class Direction(Enum):
    """Which way paragraphs run."""

    BY_ARTICLE = "article"
    """As most letters of the article do; one that is clearly in the other script as that does."""
    RIGHT_TO_LEFT = "rtl"
    LEFT_TO_RIGHT = "ltr"
    BY_PARAGRAPH = "auto"
    """Each as its first letter does; right to left if it has none."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article that is laid out as one piece.

    ``end`` is before the newline. ``paragraph`` counts paragraphs from 0; ``opens`` and
    ``closes`` tell whether the block starts and ends its paragraph. ``blank`` ones say nothing,
    and take less than a line.
    """

    number: int
    paragraph: int
    start: int
    end: int
    opens: bool = True
    closes: bool = True
    blank: bool = False


class DisplayMap:
    """Offsets of a stored text, in code points, and of the drawn one, in UTF-16 units.

    Args:
        stored: the text.
        marks: before which code points one more unit is drawn, sorted; it has no width.
    """

    def __init__(self, stored: str, marks: Sequence[int] = ()) -> None:
        self._plain = OffsetMap(stored)
        self._marks = marks
        self._units = [self._plain.to_utf16(mark) + at for at, mark in enumerate(marks)]

    def to_utf16(self, code_point: int) -> int:
        """Return where a code point is drawn: after the marks before it."""
        unit = self._plain.to_utf16(code_point)
        return unit + bisect_right(self._marks, code_point) if self._marks else unit

    def to_code_point(self, unit: int) -> int:
        """Return the code point drawn at a unit; a mark gives the one after it."""
        if self._marks:
            unit -= bisect_left(self._units, unit)
        return self._plain.to_code_point(unit)


class BlockText:
    """The text of one block: as stored, as drawn, and the conversion between their offsets.

    Args:
        stored: the text.
        isolate: whether what reads in its own order is isolated from the text around it.
        tabs: whether tabs are drawn as such; else as blanks.
    """

    def __init__(self, stored: str, *, isolate: bool = False, tabs: bool = False) -> None:
        self.stored = stored
        self.drawn = stored.translate(_IN_A_TABLE if tabs else _DISPLAY)
        self._marks: tuple[int, ...] = ()
        if isolate:
            self._isolate()

    @cached_property
    def offsets(self) -> DisplayMap:
        """Conversion between code points and UTF-16 units, counted from the block's start."""
        return DisplayMap(self.stored, self._marks)

    @cached_property
    def units(self) -> str:
        """What is drawn with one character a UTF-16 unit; what needs two is told by its kind."""
        return _ASTRAL.sub(_stand_in, self.drawn)

    @cached_property
    def graphemes(self) -> list[int]:
        """Where grapheme clusters start, and the end: code points from the block's start."""
        return graphemes.boundaries(self.stored)

    def _isolate(self) -> None:
        parts, marks, at = [], [], 0
        for start, end in isolation.isolated(self.drawn):
            parts += [self.drawn[at:start], isolation.from_left(self.drawn[start:end])]
            marks += [start, end]
            at = end
        self.drawn = "".join([*parts, self.drawn[at:]])
        self._marks = tuple(marks)


class ArticleText:
    """The whole text and its blocks.

    Args:
        text: as stored.
        longest: the most code points that a block may have.
    """

    def __init__(self, text: str, longest: int = LONGEST_BLOCK) -> None:
        self.text = text
        self.blocks = tuple(_blocks(text, longest))
        self._starts = [block.start for block in self.blocks]

    @cached_property
    def starts_and_lengths(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where blocks start and how long they are, at least 1; for many offsets at once."""
        lengths = [max(1, block.end - block.start) for block in self.blocks]
        return np.array(self._starts, np.int64), np.array(lengths, np.int64)

    def block_at(self, offset: int) -> Block:
        """Return the block that holds the offset; a newline belongs to the block before it."""
        return self.blocks[max(0, bisect_right(self._starts, offset) - 1)]

    def blocks_of(self, start: int, end: int) -> range:
        """Return the numbers of the blocks that the range touches."""
        first = self.block_at(start).number
        return range(first, self.block_at(max(start, end - 1)).number + 1)

    def text_of(self, block: Block, *, isolate: bool = False, tabs: bool = False) -> BlockText:
        """Return the block's text; for ``isolate`` and ``tabs`` see there."""
        return BlockText(self.text[block.start : block.end], isolate=isolate, tabs=tabs)

    @cached_property
    def rtl(self) -> bool:
        """Whether most of its letters run from the right; true of an article without letters."""
        right, left = _letters(self.text[:_TELLING])
        return right >= left

    def runs_rtl(self, block: Block, direction: Direction) -> bool:
        """Return whether a block's paragraph runs from the right."""
        if direction is Direction.BY_ARTICLE:
            return self._runs_as_article(block)
        if direction is not Direction.BY_PARAGRAPH:
            return direction is Direction.RIGHT_TO_LEFT
        for at in range(self._opening(block).start, block.end):
            rtl = _STRONG.get(unicodedata.bidirectional(self.text[at]))
            if rtl is not None:
                return rtl
        return True

    def _runs_as_article(self, block: Block) -> bool:
        start = self._opening(block).start
        right, left = _letters(self.text[start : min(block.end, start + LONGEST_BLOCK)])
        own, other = (right, left) if self.rtl else (left, right)
        return self.rtl != (other >= _ENOUGH and other > _CLEAR * own)

    def _opening(self, block: Block) -> Block:
        """Return the first block of a block's paragraph."""
        number = block.number
        while not self.blocks[number].opens:
            number -= 1
        return self.blocks[number]


def _letters(text: str) -> tuple[int, int]:
    """Return how many letters run from the right, and how many from the left.

    Addresses, names with @ and tags do not count: they are as they are in any language.
    """
    words = _ADDRESS.sub(" ", text)
    right, left = sum(map(len, _RIGHT.findall(words))), sum(map(len, _LEFT.findall(words)))
    return right, left


def _stand_in(match: re.Match[str]) -> str:
    return "\u2060\u2060" if unicodedata.category(match.group()) == "Cf" else "\ue000\ue000"


def _blocks(text: str, longest: int) -> Iterator[Block]:
    number = 0
    for paragraph, (start, end) in enumerate(paragraphs(text)):
        at = start
        while end - at > longest:
            cut = _cut(text, at, at + min(longest, PART))
            yield Block(number, paragraph, at, cut, at == start, closes=False)
            number, at = number + 1, cut
        blank = end - start <= _LONGEST_BLANK and ranges.is_blank(text[start:end])
        yield Block(number, paragraph, at, end, at == start, blank=blank)
        number += 1


def _cut(text: str, low: int, high: int) -> int:
    """Return where to end a block that starts at ``low``.

    After a sentence if one ends in the block's second half, else after a blank, else between
    two letters.
    """
    middle = low + (high - low) // 2
    space = max(text.rfind(ending, middle, high) for ending in _SENTENCE_ENDS) + 1
    space = space or text.rfind(" ", middle, high)
    while space > low:
        if graphemes.next_boundary(text, space) == space + 1:
            return space + 1
        space = text.rfind(" ", low + 1, space)
    cut = graphemes.snap(text, high, high)[0]
    return cut if cut > low else high
