"""Shapes of a block sorted into bands of a line each: what is painted, kept and made anew."""

from collections.abc import Iterable
from dataclasses import dataclass

from ui.reader.shapes import Dot, Fill, Frame, Icon, Polygon, Shape, Stroke, Words

_PEN = 4
"""Pixels that a pen, a rounded corner or the blur at an edge may reach beyond a shape."""
TALL = -1_000_000
"""The number of the band of what is higher than two lines; it is painted first."""

_BOXED = (Fill, Words, Frame, Icon)


@dataclass(frozen=True, slots=True)
class Strip:
    """The shapes of one band in the order in which they are painted, and where they reach."""

    number: int
    top: int
    foot: int
    shapes: tuple[Shape, ...]


def strips(shapes: Iterable[Shape], pitch: int) -> list[Strip]:
    """Return shapes by bands as high as a line, from the top down.

    A shape is in the band that holds its middle, whole: it may reach into those beside it.
    """
    found: dict[int, list[Shape]] = {}
    reach: dict[int, tuple[float, float]] = {}
    for shape in shapes:
        top, foot = extent(shape)
        number = TALL if foot - top > 2 * pitch else int((top + foot) / 2 // pitch)
        known = reach.get(number)
        if known is None:
            reach[number], found[number] = (top, foot), [shape]
            continue
        reach[number] = min(known[0], top), max(known[1], foot)
        found[number].append(shape)
    return [
        Strip(number, int(top) - _PEN, int(foot) + _PEN + 1, tuple(found[number]))
        for number, (top, foot) in sorted(reach.items())
    ]


def extent(shape: Shape) -> tuple[float, float]:
    """Return the top and the foot of a shape, without the width of its pen."""
    if isinstance(shape, _BOXED):
        return shape.rect.top, shape.rect.bottom
    if isinstance(shape, Stroke | Polygon):
        heights = [y for _, y in shape.points]
        return min(heights), max(heights)
    if isinstance(shape, Dot):
        return shape.y - shape.radius, shape.y + shape.radius
    tops = [rect.top for rect in shape.rects]
    return min(tops), max(rect.bottom for rect in shape.rects)
