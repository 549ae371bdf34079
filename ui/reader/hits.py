"""Places found in the article: a quiet ground and a thin frame (LOOK.md, "Search hit")."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from ui.reader.clearance import cleared, fitted
from ui.reader.layout import LaidBlock, LaidLine
from ui.reader.shapes import Fill, Outline, Rect, Shape


class Hits:
    """Ranges of the article that something was found in, and which of them is looked at.

    They are kept as numbers, and may be hundreds of thousands: of a long article hits come in
    while it is being searched.

    Args:
        ranges: start and end of each, in code points; empty ones are left out.
        current: the place of the one looked at in ``ranges``, or none.
    """

    def __init__(self, ranges: Iterable[tuple[int, int]] = (), current: int | None = None) -> None:
        given = list(ranges)
        looked_at = current is not None and 0 <= current < len(given)
        self.current = given[current] if looked_at and current is not None else None
        self.starts, self.ends = array("q"), array("q")
        self.drawn: WeakKeyDictionary[LaidBlock, dict[object, list[Shape]]] = WeakKeyDictionary()
        # A range may reach over others that start after it: how far back to look for it.
        self._longest = 0
        self.add(sorted(one for one in given if one[0] < one[1]))

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> tuple[int, int]:
        return self.starts[number], self.ends[number]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.ends, strict=True)

    def add(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Take more ranges, in order, that start after those that are here."""
        for start, end in ranges:
            self.starts.append(start)
            self.ends.append(end)
            self._longest = max(self._longest, end - start)

    def first_from(self, offset: int) -> int:
        """Return the number of the first that starts at an offset or after it."""
        return bisect_left(self.starts, offset)

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the ranges that touch a stretch of the article."""
        first = bisect_left(self.starts, start - self._longest)
        last = bisect_right(self.starts, end)
        near = (self[number] for number in range(first, last))
        return [one for one in near if one[1] > start and one[0] < end]


def shapes(hits: Hits, laid: LaidBlock) -> list[Shape]:
    """Return how the hits in a block are drawn; the one looked at has a thicker frame."""
    known = hits.drawn.setdefault(laid, {})
    drawn: list[Shape] = []
    for one in hits.between(laid.block.start, laid.block.end):
        current = one == hits.current
        if (one, current) not in known:
            known[one, current] = list(_shapes(laid, one, current=current))
        drawn += known[one, current]
    return drawn


def _shapes(laid: LaidBlock, hit: tuple[int, int], *, current: bool) -> Iterator[Shape]:
    fill, width, out = ("hit", 2, 1.5) if current else ("accentSoft", 1, 0.5)
    for box, line in _boxes(laid, *hit):
        yield Fill(box, fill)
        frame = fitted(box.grown(out), line.ink, line.baseline, width)
        yield cleared(Outline((frame,), "accent", width), laid.ink)


def _boxes(laid: LaidBlock, start: int, end: int) -> Iterator[tuple[Rect, LaidLine]]:
    """Yield what a hit covers; the underline of a span at the same place stays in sight."""
    metrics = laid.metrics
    for number, stretches in laid.pieces(start, end):
        line = laid.lines[number]
        head = round(line.baseline - metrics.top) + 1 - line.rise
        foot = round(line.baseline + metrics.bottom) - 1 + line.drop
        for left, right in stretches:
            yield Rect(round(left), head, round(right), foot), line
