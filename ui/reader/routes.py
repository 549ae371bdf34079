"""Ways for an arc between two spans: in the gaps between lines, and through the margin. Pure.

A way that runs through a letter is none. Where all do, only the ends of the arc are drawn.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from ui.reader.shapes import Point, Rect

Covered: TypeAlias = Callable[[Rect], bool]
"""Tells whether there is a letter in a rectangle."""

STEP = 4.0
"""Pixels between arcs that run side by side."""
_INSET = 36.0
_DROP = 7.0
"""Pixels that an arc comes down on its end at least: its head has room, and points there."""
_LIFTS = (0.0, 3.0, -2.0, 5.0, -4.0, 7.0)
_SIDE = 1.5
"""Pixels beside an arc that are its own."""
_STUB = 9.0


@dataclass(frozen=True, slots=True)
class End:
    """One end of an arc, in viewport pixels.

    ``box`` is the span's rectangle on its first line, ``chip`` its chip there if it has one,
    ``gap`` the y of the gap over that line. ``seen`` is false for an end whose block is not
    in view: its y is then at the viewport's edge.
    """

    box: Rect
    chip: Rect | None
    gap: float
    seen: bool = True

    @property
    def roof(self) -> Point:
        """Where an arc from above ends: on the chip, or on the box."""
        target = self.chip or self.box
        return (target.left + target.right) / 2, target.top - 2


def never(_: Rect) -> bool:
    """Tell that there is no letter anywhere."""
    return False


def free(points: Sequence[Point], covered: Covered) -> bool:
    """Return whether a way meets no letter."""
    return not any(
        covered(Rect(min(x, x2), min(y, y2), max(x, x2), max(y, y2)).grown(_SIDE))
        for (x, y), (x2, y2) in pairwise(points)
    )


def route(
    source: End, target: End, lane: float, pitch: float, apart: float, covered: Covered
) -> list[Point] | None:
    """Return a way between two spans that meets no letter, or none."""
    ways = _ways(source, target, lane, pitch, apart)
    return next((one for one in ways if free(one, covered)), None)


def stub_of(source: End, target: End, covered: Covered) -> tuple[list[Point], list[Point]]:
    """Return the ends of an arc that has no way: out of its source, and onto its target.

    What meets a letter is left out: of such an end there are no points.
    """
    x, roof = target.roof
    start = _feet(source, x)[0]
    out = [start, (start[0], min(source.gap, start[1] - _STUB))]
    into = [(x, roof - _STUB), (x, roof)]
    out = out if source.seen and free(out, covered) else []
    return out, into if target.seen and free(into, covered) else []


def _ways(
    source: End, target: End, lane: float, pitch: float, apart: float
) -> Iterator[list[Point]]:
    """Yield ways, the best first."""
    if source.seen and target.seen and abs(source.gap - target.gap) < 1:
        for lift in _lifts(apart):
            yield from _over_one_line(source, target, lift)
    elif source.seen and target.seen and abs(source.gap - target.gap) < 1.5 * pitch:
        yield from _straight(source, target, apart)
    for lift in _lifts(apart):
        yield from _through_margin(source, target, lane, lift)


def _lifts(apart: float) -> list[float]:
    """Return how far below its gap an arc may run: the gap between two lines is narrow."""
    own = _LIFTS[int(apart / STEP) % (len(_LIFTS) - 2)]
    return [own, *(lift for lift in _LIFTS if lift != own)]


def _over_one_line(source: End, target: End, lift: float) -> Iterator[list[Point]]:
    x, roof = target.roof
    gap = min(source.gap + lift, roof - _DROP)
    for start in _feet(source, x):
        yield [start, (start[0], gap), (x, gap), (x, roof)]


def _feet(end: End, towards: float) -> list[Point]:
    """Return where an arc may leave a span: near its side towards the other end, off its chip."""
    box, chip = end.box, end.chip
    inset = min(_INSET, (box.right - box.left) / 2)
    near = box.left + inset if towards < box.left + inset else box.right - inset
    places = (near, box.left + inset, box.left + 4)
    clear = [x for x in places if chip is None or not chip.left - 4 < x < chip.right + 4]
    return [*((x, box.top) for x in dict.fromkeys(clear)), end.roof]


def _straight(source: End, target: End, apart: float) -> Iterator[list[Point]]:
    """Yield verticals between two lines, beside the lower one's start if that fits."""
    left = max(source.box.left, target.box.left)
    right = min(source.box.right, target.box.right)
    if right - left < 12:
        return
    lower, upper = (source, target) if source.gap > target.gap else (target, source)
    beside = lower.box.right + 5 + apart
    middle = (left + right) / 2
    places = [middle, left + (right - left) / 4, right - (right - left) / 4]
    if beside < upper.box.right - 4:
        places.insert(0, beside)
    for x in places:
        chip = lower.chip
        if chip is not None and chip.left - 2 <= x <= chip.right:
            low = chip.top - 2
        else:
            low = lower.box.top if source is lower else lower.box.top - 2
        high = upper.box.bottom + (2 if source is lower else 0)
        yield [(x, low), (x, high)] if source is lower else [(x, high), (x, low)]


def _through_margin(source: End, target: End, lane: float, lift: float) -> Iterator[list[Point]]:
    x, roof = target.roof
    first, second = source.gap + lift, target.gap + lift
    second = min(second, roof - _DROP) if target.seen else second
    into = [(lane, second), (x, second), (x, roof)]
    if not source.seen:
        yield [(lane, first), *into]
        return
    for start in _feet(source, lane):
        out = [start, (start[0], first), (lane, first)]
        yield [*out, *into] if target.seen else [*out, (lane, roof)]
