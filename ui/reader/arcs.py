"""Arcs between the chosen span and those it is related to (LOOK.md section 5). Pure.

An arc stays off the words: it runs in the gap over a line, straight up or down between
neighbouring lines, and through the margin between distant ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ui.reader.shapes import Dot, Fill, Point, Polygon, Rect, Shape, Stroke, Words

_HEAD_LONG = 7.0
_HEAD_WIDE = 5.5
_NAME_SIDE = 8.0
STEP = 4.0
"""Pixels between arcs that run side by side."""
_INSET = 36.0
_DROP = 7.0
"""Pixels that an arc comes down on its end at least: its head has room, and points there."""
_LIFTS = (0.0, 3.0, -2.0, 5.0)


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


@dataclass(frozen=True, slots=True)
class Arc:
    """What an arc joins; ``name`` breaks its line where that leaves room."""

    source: End
    target: End
    name: str
    name_width: float
    ink: str


def draw(
    arcs: Sequence[Arc],
    lane: float,
    pitch: float,
    obstacles: Sequence[Rect] = (),
    lanes: int = 4,
) -> list[Shape]:
    """Return the shapes of all arcs of a span; each runs a little apart from the others.

    Args:
        arcs: what to join.
        lane: the x in the margin for arcs between distant lines.
        pitch: from line to line.
        obstacles: the chips, which no name may cover.
        lanes: how many arcs run side by side before they share a place.
    """
    routes = []
    for number, arc in enumerate(arcs):
        apart = lane_of(number, lanes)
        routes.append(_route(arc, lane + apart, pitch, apart))
    shapes: list[Shape] = []
    for arc, points in zip(arcs, routes, strict=True):
        shapes.extend(_drawn(arc, points))
    taken = list(obstacles)
    for arc, points in zip(arcs, routes, strict=True):
        rect = _place_for_name(arc, points, taken)
        if rect is not None:
            taken.append(rect)
            shapes.extend(_name(arc, rect))
    return shapes


def lane_of(number: int, lanes: int) -> float:
    """Return how far from the first one an arc runs, by its place among all."""
    return number % lanes * STEP


def _route(arc: Arc, lane: float, pitch: float, apart: float) -> list[Point]:
    source, target = arc.source, arc.target
    if source.seen and target.seen and abs(source.gap - target.gap) < 1:
        return _over_one_line(source, target, apart)
    if source.seen and target.seen and abs(source.gap - target.gap) < 1.5 * pitch:
        straight = _straight(source, target, apart)
        if straight is not None:
            return straight
    return _through_margin(source, target, lane, apart)


def _lift(apart: float) -> float:
    """Return how far below its gap an arc runs: the gap between two lines is narrow."""
    return _LIFTS[int(apart / STEP) % len(_LIFTS)]


def _over_one_line(source: End, target: End, apart: float) -> list[Point]:
    x, roof = target.roof
    start = _foot(source, x)
    gap = min(source.gap + _lift(apart), roof - _DROP)
    return [start, (start[0], gap), (x, gap), (x, roof)]


def _foot(end: End, towards: float) -> Point:
    """Return where an arc leaves a span: near its side towards the other end, off its chip."""
    box, chip = end.box, end.chip
    inset = min(_INSET, (box.right - box.left) / 2)
    near = box.left + inset if towards < box.left + inset else box.right - inset
    places = (near, box.left + inset, box.left + 4)
    for x in places:
        if chip is None or not chip.left - 4 < x < chip.right + 4:
            return x, box.top
    return end.roof


def _straight(source: End, target: End, apart: float) -> list[Point] | None:
    """Return a vertical between two lines, beside the lower one's start if that fits."""
    left = max(source.box.left, target.box.left)
    right = min(source.box.right, target.box.right)
    if right - left < 12:
        return None
    lower, upper = (source, target) if source.gap > target.gap else (target, source)
    beside = lower.box.right + 5 + apart
    x = beside if beside < upper.box.right - 4 else (left + right) / 2
    if source is lower:
        return [(x, source.box.top), (x, target.box.bottom + 2)]
    end = target.chip.top - 2 if target.chip and x <= target.chip.right else target.box.top - 2
    return [(x, source.box.bottom), (x, end)]


def _through_margin(source: End, target: End, lane: float, apart: float) -> list[Point]:
    x, roof = target.roof
    start = _foot(source, lane)
    first, second = source.gap + _lift(apart), target.gap + _lift(apart)
    second = min(second, roof - _DROP) if target.seen else second
    out = [start, (start[0], first), (lane, first)]
    into = [(lane, second), (x, second), (x, roof)]
    if not target.seen:
        return [*out, (lane, roof)]
    if not source.seen:
        return [(lane, first), *into]
    return [*out, *into]


def _drawn(arc: Arc, points: list[Point]) -> list[Shape]:
    tip, before = points[-1], points[-2]
    down = tip[1] >= before[1]
    back = -_HEAD_LONG if down else _HEAD_LONG
    line = [*points[:-1], (tip[0], tip[1] + back * 0.7)]
    return [
        Stroke(tuple(line), "paper", 5, radius=4),
        Stroke(tuple(line), arc.ink, 1.5, radius=4),
        Dot(points[0][0], points[0][1], 2.5, arc.ink),
        Polygon(
            (
                tip,
                (tip[0] - _HEAD_WIDE / 2 - 0.75, tip[1] + back),
                (tip[0] + _HEAD_WIDE / 2 + 0.75, tip[1] + back),
            ),
            arc.ink,
        ),
    ]


def _place_for_name(arc: Arc, points: list[Point], taken: Sequence[Rect]) -> Rect | None:
    """Return where an arc's name covers nothing: beside a vertical, or on a level stretch."""
    if len(points) == 2:
        (x, low), (_, high) = points
        middle = (low + high) / 2
        places = [
            Rect(left, middle - 7, left + arc.name_width, middle + 7)
            for left in (x + 5, x - 5 - arc.name_width)
        ]
    else:
        level = [
            (abs(first[0] - second[0]), min(first[0], second[0]), first[1])
            for first, second in pairwise(points)
            if first[1] == second[1]
        ]
        length, left, y = max(level, default=(0.0, 0.0, 0.0))
        wide = arc.name_width + 2 * _NAME_SIDE
        spare = length - wide - 8
        shares = (0.5, 0.15, 0.85) if spare >= 0 else ()
        places = [
            Rect(left + 4 + spare * share, y - 8, left + 4 + spare * share + wide, y + 8)
            for share in shares
        ]
    return next((one for one in places if not any(one.meets(other) for other in taken)), None)


def _name(arc: Arc, rect: Rect) -> list[Shape]:
    middle = (rect.top + rect.bottom) / 2
    hole = Rect(rect.left, middle - 3, rect.right, middle + 3)
    words = Rect(rect.left, rect.top - 1, rect.right, rect.bottom)
    return [Fill(hole, "paper"), Words(arc.name, words, arc.ink, weight=500)]
