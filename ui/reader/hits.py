"""Places found in the article: a quiet ground and a thin frame (LOOK.md, "Search hit")."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from ui.reader.layout import LaidBlock
from ui.reader.shapes import Fill, Outline, Rect, Shape


class Hits:
    """Ranges of the article that something was found in, and which of them is looked at.

    Args:
        ranges: start and end of each, in code points; empty ones are left out.
        current: the place of the one looked at in ``ranges``, or none.
    """

    def __init__(self, ranges: Iterable[tuple[int, int]] = (), current: int | None = None) -> None:
        given = list(ranges)
        looked_at = current is not None and 0 <= current < len(given)
        self.current = given[current] if looked_at and current is not None else None
        self.ranges = sorted(one for one in given if one[0] < one[1])
        self._starts = [start for start, _ in self.ranges]
        # A range may reach over others that start after it: how far back to look for it.
        self._longest = max((end - start for start, end in self.ranges), default=0)

    def between(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """Return the ranges that touch a stretch of the article."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_right(self._starts, end)
        return [one for one in self.ranges[first:last] if one[1] > start and one[0] < end]


def shapes(hits: Hits, laid: LaidBlock) -> list[Shape]:
    """Return how the hits in a block are drawn; the one looked at has a thicker frame."""
    drawn: list[Shape] = []
    for one in hits.between(laid.block.start, laid.block.end):
        width = 2 if one == hits.current else 1
        for box in _boxes(laid, *one):
            drawn.append(Fill(box, "accentSoft"))
            drawn.append(Outline((box,), "accent", width))
    return drawn


def _boxes(laid: LaidBlock, start: int, end: int) -> list[Rect]:
    """Return what a hit covers; the underline of a span at the same place stays in sight."""
    top, bottom = laid.metrics.top, laid.metrics.bottom
    found: list[Rect] = []
    for number, stretches in laid.pieces(start, end):
        baseline = laid.lines[number].baseline
        head, foot = round(baseline - top) + 0.5, round(baseline + bottom) - 0.5
        found.extend(
            Rect(round(left) - 0.5, head, round(right) + 0.5, foot) for left, right in stretches
        )
    return found
