"""Where words, sentences and grapheme clusters of an article begin and end.

Worked out block by block when asked, and kept for the last few blocks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import TypeAlias

from annotator.text import ranges
from annotator.text.sentences import sentences
from annotator.text.words import words
from ui.reader.paragraphs import ArticleText

Range: TypeAlias = tuple[int, int]


class Unit(Enum):
    """What a selection grows by."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Boundaries:
    """Finds units in one article; offsets are code points of the article.

    Args:
        article: the text.
    """

    def __init__(self, article: ArticleText) -> None:
        self._article = article
        self._units: dict[Unit, Callable[[int], tuple[Range, ...]]] = {
            Unit.CHARACTER: lru_cache(maxsize=16)(self._characters),
            Unit.WORD: lru_cache(maxsize=16)(self._words),
            Unit.SENTENCE: lru_cache(maxsize=64)(self._sentences),
            Unit.PARAGRAPH: self._paragraphs,
        }

    def units(self, unit: Unit, block: int) -> tuple[Range, ...]:
        """Return the ranges of a block's units, in order."""
        return self._units[unit](block)

    def around(self, unit: Unit, offset: int) -> Range | None:
        """Return the unit that holds the character at an offset, if one does."""
        units = self.units(unit, self._article.block_at(offset).number)
        at = bisect_right(units, offset, key=lambda one: one[0]) - 1
        return units[at] if at >= 0 and offset < units[at][1] else None

    def near(self, unit: Unit, offset: int) -> Range:
        """Return the unit at an offset, or that ends there, or the empty range there."""
        found = self.around(unit, offset)
        if found is None and offset > 0:
            before = self.around(unit, offset - 1)
            found = before if before is not None and before[1] == offset else None
        return found or (offset, offset)

    def forward(self, unit: Unit, offset: int, *, to_end: bool) -> int:
        """Return the next boundary: the next unit's start, or the end of this or the next.

        Words stop at a paragraph's end as well; from sentence to sentence each is one step.
        """
        block = self._article.block_at(offset)
        for start, end in self.units(unit, block.number):
            if to_end and end > offset:
                return end
            if not to_end and start > offset:
                return start
        if unit is Unit.SENTENCE:
            return self._first_after(block.number, to_end=to_end)
        if not to_end and offset < block.end:
            return block.end
        if block.number + 1 == len(self._article.blocks):
            return block.end
        after = self._article.blocks[block.number + 1]
        following = self.units(unit, after.number)
        return following[0][1] if to_end and following else after.start

    def back(self, unit: Unit, offset: int) -> int:
        """Return the start of this unit, or of the one before if that is where we are."""
        block = self._article.block_at(offset)
        for start, _ in reversed(self.units(unit, block.number)):
            if start < offset:
                return start
        if unit is Unit.SENTENCE:
            return self._last_before(block.number)
        if offset > block.start or block.number == 0:
            return block.start
        before = self._article.blocks[block.number - 1]
        if unit is Unit.CHARACTER:
            return before.end
        preceding = self.units(unit, before.number)
        return preceding[-1][0] if preceding else before.end

    def _first_after(self, number: int, *, to_end: bool) -> int:
        """Return where the first sentence after a block starts or ends; else the text's end."""
        for block in self._article.blocks[number + 1 :]:
            for start, end in self.units(Unit.SENTENCE, block.number):
                return end if to_end else start
        return self._article.blocks[-1].end

    def _last_before(self, number: int) -> int:
        """Return where the last sentence before a block starts; else the text's start."""
        for block in reversed(self._article.blocks[:number]):
            for start, _ in reversed(self.units(Unit.SENTENCE, block.number)):
                return start
        return 0

    def trimmed(self, start: int, end: int) -> Range:
        """Return the range without white space at its ends; as it is if it is nothing else."""
        low, high = ranges.trim(self._article.text, start, end)
        return (low, high) if low < high else (start, end)

    def snapped(self, start: int, end: int) -> Range:
        """Return the range widened so that it cuts no grapheme cluster and no newline."""
        return self.snap(start, up=False), self.snap(end, up=True)

    def snap(self, offset: int, *, up: bool) -> int:
        """Return the offset itself, or the cluster boundary before (after) it."""
        offset = max(0, min(offset, len(self._article.text)))
        block = self._article.block_at(offset)
        if offset >= block.end:
            return block.end
        clusters = self.units(Unit.CHARACTER, block.number)
        at = bisect_left(clusters, offset, key=itemgetter(0))
        if at < len(clusters) and clusters[at][0] == offset:
            return offset
        if up:
            return clusters[at][0] if at < len(clusters) else block.end
        return clusters[at - 1][0]

    def _characters(self, number: int) -> tuple[Range, ...]:
        block = self._article.blocks[number]
        stops = self._article.text_of(block).graphemes
        return tuple((block.start + start, block.start + end) for start, end in pairwise(stops))

    def _words(self, number: int) -> tuple[Range, ...]:
        block = self._article.blocks[number]
        found = words(self._article.text[block.start : block.end])
        return self._whole((block.start + word.start, block.start + word.end) for word in found)

    def _sentences(self, number: int) -> tuple[Range, ...]:
        block = self._article.blocks[number]
        found = sentences(self._article.text[block.start : block.end])
        return self._whole((block.start + start, block.start + end) for start, end in found)

    def _whole(self, found: Iterable[Range]) -> tuple[Range, ...]:
        """Return ranges without halves of clusters: a mark on a blank opens a unit inside one."""
        whole: list[Range] = []
        for start, end in found:
            low = max(self.snap(start, up=True), whole[-1][1] if whole else 0)
            high = self.snap(end, up=True)
            if low < high:
                whole.append((low, high))
        return tuple(whole)

    def _paragraphs(self, number: int) -> tuple[Range, ...]:
        block = self._article.blocks[number]
        return ((block.start, block.end),) if block.start < block.end else ()
