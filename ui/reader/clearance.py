"""Strokes that keep off the letters: moved beside them, or broken where they would cross.

A frame is made higher than the ink it holds, an upright goes where there is least ink, and what
still meets a letter has a gap there.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import ceil, floor
from typing import TypeAlias

import numpy as np

from ui.reader.ink import HALO, Ink, LineInk, Mask
from ui.reader.shapes import Dot, Frame, Outline, Rect, Shape, Stroke

Drawn: TypeAlias = Frame | Outline | Stroke | Dot

_SHIFTS = (0.0, 1.0, -1.0, 2.0, -2.0, 3.0)
"""Pixels outwards that an upright may stand from its place, the likeliest first."""
_HIGHER, _LOWER = 9.0, 6.0
"""Pixels that an edge may go over and under its place to hold the ink."""
_SMALL = 4
"""A corner with such a radius is nearly its edges'."""


def fitted(
    box: Rect,
    ink: LineInk | None,
    baseline: int,
    width: float = 1.5,
    *,
    open_left: bool = False,
    open_right: bool = False,
) -> Rect:
    """Return the box of a frame so that its edges keep off the letters of its line.

    Args:
        box: where the frame would be.
        ink: the line's; none if it is not known.
        baseline: the line's.
        width: of the pen.
        open_left: whether it has no edge there.
        open_right: whether it has no edge there.
    """
    if ink is None:
        return box
    top, foot = box.top - baseline, box.bottom - baseline
    top, foot = held(ink, box.left, box.right, top, foot, width)
    left, right = box.left, box.right
    if not open_left:
        left = upright(ink, left, -1, top, foot, width)
    if not open_right:
        right = upright(ink, right, 1, top, foot, width)
    return Rect(left, top + baseline, right, foot + baseline)


def held(
    ink: LineInk, left: float, right: float, top: float, foot: float, width: float
) -> tuple[float, float]:
    """Return the level edges of a frame, beyond the ink between two x; y from the baseline."""
    reach = width / 2
    above, below = ink.extent(left, right)
    over, under = -above - HALO - reach, below + HALO + reach
    if over < top <= over + _HIGHER:
        top = over
    if under - _LOWER <= foot < under:
        foot = under
    return top, foot


def upright(ink: LineInk, x: float, out: int, top: float, foot: float, width: float) -> float:
    """Return the x near a place at which an upright crosses the least ink.

    Args:
        ink: the line's.
        x: the place.
        out: 1 if outside is to the right, else -1.
        top: where it begins, from the baseline.
        foot: where it ends.
        width: of the pen.
    """
    least, best = -1, x
    for shift in _SHIFTS:
        at = x + out * shift
        if shift > 0 and ink.crossed(min(x, at), max(x, at), top, foot, halo=0):
            # Beyond a comma it would say that the comma belongs to what it holds.
            continue
        crossed = ink.crossed(at - width / 2, at + width / 2, top, foot)
        if least < 0 or crossed < least:
            least, best = crossed, at
        if not crossed:
            break
    return best


def underline(stroke: Stroke, ink: LineInk, baseline: int) -> Stroke:
    """Return a level stroke of a line with gaps where tails and marks reach it."""
    (first, y), (last, _) = stroke.points
    left, right, reach = min(first, last), max(first, last), stroke.width / 2
    runs = ink.runs(y - baseline - reach, y - baseline + reach, left, right)
    if not runs:
        return stroke
    gaps = tuple(Rect(start, floor(y - reach), end, ceil(y + reach)) for start, end in runs)
    return replace(stroke, gaps=gaps)


def cleared(shape: Shape, ink: Ink) -> Shape:
    """Return a shape with gaps where it would cross a letter; what is no line is as it was."""
    if isinstance(shape, Drawn):
        return _cleared(shape, ink)
    return shape


def _cleared(shape: Drawn, ink: Ink) -> Shape:
    # More than what is drawn may be left out: where nothing is drawn, a gap is none.
    gaps = tuple(gap for band in _bands(shape) for gap in _rects(*ink.patch(band)))
    return replace(shape, gaps=gaps) if gaps else shape


def _bands(shape: Drawn) -> Iterator[Rect]:
    """Yield rectangles that cover all that is drawn of a shape."""
    reach = shape.width / 2
    if isinstance(shape, Dot):
        yield Rect(shape.x, shape.y, shape.x, shape.y).grown(shape.radius + reach)
    elif isinstance(shape, Stroke):
        for (x, y), (x2, y2) in pairwise(shape.points):
            yield Rect(min(x, x2), min(y, y2), max(x, x2), max(y, y2)).grown(reach)
    elif isinstance(shape, Outline):
        for rect in shape.rects:
            yield from _edges(rect, reach)
    else:
        yield from _edges(shape.rect, reach)
        if shape.radius > _SMALL:
            yield from _corners(shape.rect, shape.radius)


def _edges(box: Rect, reach: float) -> Iterator[Rect]:
    for y in (box.top, box.bottom):
        yield Rect(box.left - reach, y - reach, box.right + reach, y + reach)
    for x in (box.left, box.right):
        yield Rect(x - reach, box.top - reach, x + reach, box.bottom + reach)


def _corners(box: Rect, radius: float) -> Iterator[Rect]:
    for left in (box.left, box.right - radius):
        for top in (box.top, box.bottom - radius):
            yield Rect(left, top, left + radius, top + radius)


def _rects(mask: Mask, left: int, top: int) -> Iterator[Rect]:
    """Yield rectangles that cover a mask: equal stretches of rows one below the other as one."""
    if not mask.any():
        return
    running: dict[tuple[int, int], int] = {}
    rows = np.flatnonzero(mask.any(axis=1))
    if not len(rows):
        return
    for row in range(int(rows[0]), int(rows[-1]) + 2):
        now = set(_stretches(mask[row])) if row < len(mask) else set()
        for gone in [one for one in running if one not in now]:
            start, end = gone
            yield Rect(left + start, top + running.pop(gone), left + end, top + row)
        for one in now:
            running.setdefault(one, row)


def _stretches(row: Mask) -> list[tuple[int, int]]:
    steps = np.diff(np.concatenate(([0], row.astype(np.int8), [0])))
    starts, ends = np.flatnonzero(steps == 1).tolist(), np.flatnonzero(steps == -1).tolist()
    return list(zip(starts, ends, strict=True))
