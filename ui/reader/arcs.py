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
_STEP = 4.0
_INSET = 36.0


@dataclass(frozen=True, slots=True)
class End:
    """One end of an arc, in viewport pixels.

    ``box`` is the span's rectangle on its first line, ``chip`` its chip there if it has one,
    ``gap`` the y of the gap over that line. ``seen`` is false for an end whose block is not
    laid out: its y is a guess, outside the viewport.
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
    arcs: Sequence[Arc], lane: float, pitch: float, obstacles: Sequence[Rect] = ()
) -> list[Shape]:
    """Return the shapes of all arcs of a span; each runs a little apart from the others.

    Args:
        arcs: what to join.
        lane: the x in the margin for arcs between distant lines.
        pitch: from line to line.
        obstacles: the chips, which no name may cover.
    """
    shapes: list[Shape] = []
    for number, arc in enumerate(arcs):
        points = _route(arc, lane + number * _STEP, pitch, number * _STEP)
        shapes.extend(_drawn(arc, points, obstacles))
    return shapes


def _route(arc: Arc, lane: float, pitch: float, apart: float) -> list[Point]:
    source, target = arc.source, arc.target
    if abs(source.gap - target.gap) < 1:
        return _over_one_line(source, target, apart)
    if source.seen and target.seen and abs(source.gap - target.gap) < 1.5 * pitch:
        straight = _straight(source, target, apart)
        if straight is not None:
            return straight
    return _through_margin(source, target, lane, apart)


def _over_one_line(source: End, target: End, apart: float) -> list[Point]:
    x, roof = target.roof
    start = _foot(source, x)
    gap = source.gap - apart
    return [(start, source.box.top), (start, gap), (x, gap), (x, roof)]


def _foot(end: End, towards: float) -> float:
    """Return the x at which an arc leaves a span: near its side towards the other end."""
    inset = min(_INSET, (end.box.right - end.box.left) / 2)
    return end.box.left + inset if towards < end.box.left + inset else end.box.right - inset


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
    first, second = source.gap - apart, target.gap - apart
    if not target.seen:
        return [(start, source.box.top), (start, first), (lane, first), (lane, roof)]
    if not source.seen:
        return [(lane, first), (lane, second), (x, second), (x, roof)]
    return [
        (start, source.box.top),
        (start, first),
        (lane, first),
        (lane, second),
        (x, second),
        (x, roof),
    ]


def _drawn(arc: Arc, points: list[Point], obstacles: Sequence[Rect]) -> list[Shape]:
    tip, before = points[-1], points[-2]
    down = tip[1] >= before[1]
    back = -_HEAD_LONG if down else _HEAD_LONG
    line = [*points[:-1], (tip[0], tip[1] + back * 0.7)]
    shapes: list[Shape] = [
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
    shapes.extend(_name(arc, points, obstacles))
    return shapes


def _name(arc: Arc, points: list[Point], obstacles: Sequence[Rect]) -> list[Shape]:
    """Return the name on the longest level stretch, beside a vertical, or nothing."""
    half = arc.name_width / 2
    if len(points) == 2:
        (x, low), (_, high) = points
        middle = (low + high) / 2
        for left in (x + 5, x - 5 - arc.name_width):
            rect = Rect(left, middle - 7, left + arc.name_width, middle + 7)
            if not any(rect.meets(obstacle) for obstacle in obstacles):
                return [Words(arc.name, rect, arc.ink, weight=500)]
        return []
    level = [
        (abs(first[0] - second[0]), (first[0] + second[0]) / 2, first[1])
        for first, second in pairwise(points)
        if first[1] == second[1]
    ]
    length, middle, y = max(level, default=(0.0, 0.0, 0.0))
    if length < arc.name_width + 2 * _NAME_SIDE + 8:
        return []
    hole = Rect(middle - half - _NAME_SIDE, y - 3, middle + half + _NAME_SIDE, y + 3)
    rect = Rect(middle - half - _NAME_SIDE, y - 9, middle + half + _NAME_SIDE, y + 8)
    return [Fill(hole, "paper"), Words(arc.name, rect, arc.ink, weight=500)]
