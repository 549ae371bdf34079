"""Arcs between the chosen span and those it is related to (LOOK.md section 5). Pure.

An arc stays off the words: it runs in the gap over a line, straight up or down between
neighbouring lines, and through the margin between distant ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ui.reader import routes
from ui.reader.routes import STEP, Covered, End
from ui.reader.shapes import Dot, Fill, Point, Polygon, Rect, Shape, Stroke, Words

__all__ = ["STEP", "Arc", "End", "draw", "lane_of"]

_HEAD_LONG = 7.0
_HEAD_WIDE = 5.5
_NAME_SIDE = 8.0


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
    covered: Covered = routes.never,
) -> list[Shape]:
    """Return the shapes of all arcs of a span; each runs a little apart from the others.

    Args:
        arcs: what to join.
        lane: the x in the margin for arcs between distant lines.
        pitch: from line to line.
        obstacles: the chips, which no name may cover.
        lanes: how many arcs run side by side before they share a place.
        covered: where letters are. An arc that can only run through some is two stubs, without
            a name; a name that would lie on some is left out.
    """
    shapes: list[Shape] = []
    found: list[tuple[Arc, list[Point]]] = []
    for number, arc in enumerate(arcs):
        apart = lane_of(number, lanes)
        way = routes.route(arc.source, arc.target, lane + apart, pitch, apart, covered)
        if way is None:
            shapes.extend(_stubs(arc, covered))
        else:
            found.append((arc, way))
            shapes.extend(_drawn(arc, way))
    taken = list(obstacles)
    for arc, way in found:
        rect = _place_for_name(arc, way, taken, covered)
        if rect is not None:
            taken.append(rect)
            shapes.extend(_name(arc, rect))
    return shapes


def _stubs(arc: Arc, covered: Covered) -> list[Shape]:
    """Return how an arc without a way is drawn: that something leaves here, and comes in there."""
    out, into = routes.stub_of(arc.source, arc.target, covered)
    shapes: list[Shape] = []
    if out:
        shapes += [Stroke(tuple(out), arc.ink, 1.5), Dot(*out[0], 2.5, arc.ink)]
    if into:
        shapes += [Stroke(tuple(into), arc.ink, 1.5), _head(arc, into)]
    return shapes


def lane_of(number: int, lanes: int) -> float:
    """Return how far from the first one an arc runs, by its place among all."""
    return number % lanes * STEP


def _drawn(arc: Arc, points: list[Point]) -> list[Shape]:
    tip, before = points[-1], points[-2]
    back = -_HEAD_LONG if tip[1] >= before[1] else _HEAD_LONG
    line = [*points[:-1], (tip[0], tip[1] + back * 0.7)]
    return [
        Stroke(tuple(line), "paper", 5, radius=4),
        Stroke(tuple(line), arc.ink, 1.5, radius=4),
        Dot(points[0][0], points[0][1], 2.5, arc.ink),
        _head(arc, points),
    ]


def _head(arc: Arc, points: list[Point]) -> Polygon:
    tip, before = points[-1], points[-2]
    base = tip[1] + (-_HEAD_LONG if tip[1] >= before[1] else _HEAD_LONG)
    reach = _HEAD_WIDE / 2 + 0.75
    return Polygon((tip, (tip[0] - reach, base), (tip[0] + reach, base)), arc.ink)


def _place_for_name(
    arc: Arc, points: list[Point], taken: Sequence[Rect], covered: Covered
) -> Rect | None:
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
    return next(
        (
            one
            for one in places
            if not any(one.meets(other) for other in taken) and not covered(one)
        ),
        None,
    )


def _name(arc: Arc, rect: Rect) -> list[Shape]:
    middle = (rect.top + rect.bottom) / 2
    hole = Rect(rect.left, middle - 3, rect.right, middle + 3)
    words = Rect(rect.left, rect.top - 1, rect.right, rect.bottom)
    return [Fill(hole, "paper"), Words(arc.name, words, arc.ink, weight=500)]
