"""What the scroll bar marks: claims, what was found, the chosen span; in lanes of their own."""

from collections.abc import Iterable
from dataclasses import dataclass

from ui.reader.page import Page

CLAIM, HIT, CHOSEN = "claim", "hit", "chosen"


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark: what it marks, its colour by name, and where, as a share of the article."""

    kind: str
    colour: str
    at: float
    until: float


def ticks(page: Page, steps: int) -> list[Tick]:
    """Return the marks of an article, those of one kind apart by a step at least.

    Args:
        page: the article.
        steps: how many places the bar can tell apart: its height.
    """
    claims = (
        (part.start, part.end, f"{page.wardrobe.of(span.label).style.color}.ink")
        for span in page.spans.washed.values()
        if page.spans.shows(span)
        for part in span.fragments
    )
    found = ((start, end, "accent") for start, end in page.hits.ranges)
    marks = [*_thinned(page, CLAIM, claims, steps), *_thinned(page, HIT, found, steps)]
    span = page.spans.get(page.chosen)
    if span is not None:
        marks += _thinned(page, CHOSEN, ((span.start, span.end, "accent"),), steps)
    return marks


def _thinned(
    page: Page, kind: str, ranges: Iterable[tuple[int, int, str]], steps: int
) -> list[Tick]:
    total = max(1, page.content_height)
    found: dict[int, Tick] = {}
    for start, end, colour in ranges:
        at, until = page.depth_of(start) / total, page.depth_of(end) / total
        step = round(at * steps)
        known = found.get(step)
        if known is None or known.until < until:
            found[step] = Tick(kind, colour, at, until)
    return list(found.values())
