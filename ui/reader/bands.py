"""Shapes found by height, so that painting costs what is in view and no more."""

from collections.abc import Iterable, Sequence

from ui.reader.shapes import Dot, Outline, Polygon, Shape, Stroke

_STEP = 64.0
"""Pixels; about a line."""


class Bands:
    """Shapes of one block, sorted into strips.

    Args:
        shapes: in the order in which they are painted.
    """

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._shapes = shapes
        self._strips: dict[int, list[int]] = {}
        self._tall: list[int] = []
        self._tallest = 0.0
        for number, shape in enumerate(shapes):
            top, foot = extent(shape)
            if foot - top > 2 * _STEP:
                self._tall.append(number)
                continue
            self._tallest = max(self._tallest, foot - top)
            self._strips.setdefault(int(top // _STEP), []).append(number)

    def between(self, top: float, foot: float) -> Iterable[Shape]:
        """Return the shapes that may reach into a stretch, in their order."""
        first, last = int((top - self._tallest) // _STEP), int(foot // _STEP)
        if all(first <= strip <= last for strip in self._strips):
            return self._shapes
        numbers = [
            number for strip in range(first, last + 1) for number in self._strips.get(strip, ())
        ]
        return [self._shapes[number] for number in sorted([*self._tall, *numbers])]


def extent(shape: Shape) -> tuple[float, float]:
    """Return the top and the foot of a shape, without the width of its pen."""
    if isinstance(shape, Stroke | Polygon):
        heights = [y for _, y in shape.points]
        return min(heights), max(heights)
    if isinstance(shape, Dot):
        return shape.y - shape.radius, shape.y + shape.radius
    if isinstance(shape, Outline):
        tops = [rect.top for rect in shape.rects]
        return min(tops), max(rect.bottom for rect in shape.rects)
    return shape.rect.top, shape.rect.bottom
