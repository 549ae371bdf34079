"""What the scroll bar marks: claims, what was found, the chosen span; in lanes of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ui.reader.page import Page

CLAIM, HIT, CHOSEN = "claim", "hit", "chosen"


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark: what it marks, its colour by name, and where, as a share of the article."""

    kind: str
    colour: str
    at: float
    until: float


class ScrollMarks:
    """The marks of an article; what did not change is not worked out again."""

    def __init__(self) -> None:
        self._claims: list[Tick] = []
        self._hits: list[Tick] = []
        self._claims_of: tuple[object, ...] = ()
        self._hits_of: tuple[object, ...] = ()

    def ticks(self, page: Page, steps: int) -> list[Tick]:
        """Return the marks of an article, those of one kind apart by a step at least.

        Args:
            page: the article.
            steps: how many places the bar can tell apart: its height.
        """
        place = (id(page), page.content_height, steps)
        claims_of = (*place, page.spans.washes, page.spans.hidden, page.spans.kept, page.wardrobe)
        if claims_of != self._claims_of:
            self._claims, self._claims_of = _of_claims(page, steps), claims_of
        hits_of = (*place, page.hits, len(page.hits))
        if hits_of != self._hits_of:
            self._hits, self._hits_of = _of_hits(page, steps), hits_of
        return [*self._claims, *self._hits, *_of_chosen(page, steps)]


def _of_claims(page: Page, steps: int) -> list[Tick]:
    parts = [
        (part.start, part.end, span.label)
        for span in page.spans.washed.values()
        if page.spans.shows(span)
        for part in span.fragments
    ]
    starts = np.fromiter((start for start, _, _ in parts), np.int64, len(parts))
    ends = np.fromiter((end for _, end, _ in parts), np.int64, len(parts))
    colours = [f"{page.wardrobe.of(label).style.color}.ink" for _, _, label in parts]
    return _thinned(page, CLAIM, starts, ends, colours, steps)


def _of_hits(page: Page, steps: int) -> list[Tick]:
    # Copies: an array that somebody looks into cannot grow.
    starts = np.array(page.hits.starts, np.int64)
    ends = np.array(page.hits.ends, np.int64)
    return _thinned(page, HIT, starts, ends, ("accent",), steps)


def _of_chosen(page: Page, steps: int) -> list[Tick]:
    span = page.spans.get(page.chosen)
    if span is None:
        return []
    start, end = np.array([span.start]), np.array([span.end])
    return _thinned(page, CHOSEN, start, end, ("accent",), steps)


def _thinned(
    page: Page,
    kind: str,
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
    colours: Sequence[str],
    steps: int,
) -> list[Tick]:
    """Return the longest mark of each step."""
    if not len(starts):
        return []
    total = max(1, page.content_height)
    at, until = page.depths_of(starts) / total, page.depths_of(ends) / total
    step = np.rint(at * steps).astype(np.int64)
    order = np.lexsort((-until, step)) if kind == CLAIM else np.arange(len(step))
    first = np.flatnonzero(np.diff(step[order], prepend=-1))
    return [
        Tick(kind, colours[number % len(colours)], float(at[number]), float(until[number]))
        for number in order[first].tolist()
    ]
