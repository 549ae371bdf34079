"""The thin line between two fragments of one span, wherever they stand.

It keeps off the words: it runs in the gap under a line and through the margin at the lines'
end, and comes down on the later fragment where that begins.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import floor

from annotator.model import Uid
from ui.reader.geometry import Mark
from ui.reader.layout import LaidBlock
from ui.reader.metrics import Metrics
from ui.reader.shapes import Point, Stroke

STEPS = 3
"""Places for lines beside one another."""
_APART = 2
_UNDER = 4
"""Pixels under the foot of a fill: its underline is above."""
_INSIDE = 3
_LANE = 5
"""Pixels from the text: nearer than the lanes of claims and contents."""
_FAR = 2000.0
"""An end out of view is so far off."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where the line leaves the earlier fragment: at its end, in the gap under its line."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Entering:
    """Where it enters the later one: through the gap over its line, or along its foot."""

    x: float
    start: float
    roof: float
    gap: float
    foot: float


def leaving(mark: Mark, metrics: Metrics, y: float = 0) -> Leaving | None:
    """Return the end of a fragment; none if it goes on in another block."""
    last = mark.pieces[-1]
    if last.tail is None:
        return None
    foot = y + last.baseline + _foot(metrics) + last.drop
    return Leaving(last.end(last.rect(last.tail)).x, foot)


def entering(mark: Mark, metrics: Metrics, y: float = 0) -> Entering | None:
    """Return the beginning of a fragment; none if it began in another block."""
    first = mark.pieces[0]
    if first.head is None:
        return None
    side, base = first.start(first.rect(first.head)), y + first.baseline
    foot = base + _foot(metrics)
    roof = base - round(metrics.top) - first.rise
    gap = foot - metrics.pitch - first.rise
    return Entering(side.beyond(-_INSIDE), side.x, roof, gap, foot + first.drop)


def line(
    start: Leaving | None,
    end: Entering | None,
    laid: LaidBlock,
    ink: str,
    step: int = 0,
    pitch: float = 0,
) -> Stroke:
    """Return the line between two fragments.

    Args:
        start: the earlier one's end; none if it is out of view, above.
        end: the later one's beginning; none if it is out of view, below.
        laid: the block that the margin is told by: where its lines end.
        ink: the span's.
        step: tells one line from another beside it.
        pitch: from line to line; ends nearer than that share a gap.
    """
    apart = _APART * step
    lane = -_LANE - apart if laid.rtl else laid.width + _LANE + apart
    points = _points(start, end, lane, apart, pitch)
    # In the middle of a pixel: between two of them a line so thin is a blur.
    crisp = tuple((floor(x) + 0.5, floor(y) + 0.5) for x, y in points)
    return Stroke(crisp, ink, 1, "dot")


def step_of(uid: Uid) -> int:
    """Return a step that a span keeps, whatever stands beside it."""
    return uid[-1] % STEPS


def _points(
    start: Leaving | None, end: Entering | None, lane: float, apart: float, pitch: float
) -> Iterable[Point]:
    if start is not None and end is not None:
        if abs(start.y - end.foot) < 1:
            return (start.x, start.y + apart), (end.start, end.foot + apart)
        if abs(start.y - end.gap) < pitch / 2:
            y = start.y + apart
            return (start.x, y), (end.x, y), (end.x, end.roof)
    out: list[Point] = [(lane, -_FAR)]
    into: list[Point] = [(lane, _FAR)]
    if start is not None:
        out = [(start.x, start.y + apart), (lane, start.y + apart)]
    if end is not None:
        into = [(lane, end.gap + apart), (end.x, end.gap + apart), (end.x, end.roof)]
    return *out, *into


def _foot(metrics: Metrics) -> int:
    return round(metrics.bottom) + _UNDER
