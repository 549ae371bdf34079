"""Where the letters' ink is, to the pixel: strokes, chips and arcs keep off it.

A line is painted once, small and grey, when something is to be drawn near it; what is asked
after that are rows and columns of that picture. x counts from the column's left edge.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QTextLine

from ui.reader.shapes import Rect

Mask = NDArray[np.bool_]

HALO = 1
"""Pixels around a letter that belong to it: a stroke that touches it blurs it."""
_FAINT = 56
"""Of 255: paler edges of a letter are not its ink."""
_MARGIN = 40
"""Pixels that letters may stand out of the column: tails, and blanks at the lines' ends."""
_REACH = 2.4
"""Of the type's size: no line's ink is looked for farther than this from its baseline."""


class LineInk:
    """The ink of one line; y counts from its baseline.

    Args:
        mask: the inked pixels.
        left: the x of the first column.
        top: the y of the first row.
    """

    def __init__(self, mask: Mask, left: int, top: int) -> None:
        rows = np.flatnonzero(mask.any(axis=1))
        first, last = (int(rows[0]), int(rows[-1]) + 1) if len(rows) else (0, 0)
        # A copy: the picture's memory is not kept.
        self._mask = mask[first:last].copy()
        self._left, self.top = left, top + first
        self.foot = self.top + len(self._mask)
        self._runs: dict[tuple[int, int], tuple[list[int], list[int]]] = {}

    @property
    def above(self) -> int:
        """How far the ink stands over the baseline, in pixels."""
        return max(0, -self.top)

    @property
    def below(self) -> int:
        """How far it hangs under the baseline."""
        return max(0, self.foot)

    def extent(self, left: float, right: float) -> tuple[int, int]:
        """Return how far the ink between two x stands over the baseline, and hangs under it."""
        first, last = self._columns(left, right)
        rows = np.flatnonzero(self._mask[:, first:last].any(axis=1))
        if not len(rows):
            return 0, 0
        return max(0, -self.top - int(rows[0])), max(0, self.top + int(rows[-1]) + 1)

    def runs(self, top: float, foot: float, left: float, right: float) -> list[tuple[int, int]]:
        """Return the stretches between two x where letters, with their halo, reach some rows."""
        rows = math.floor(top) - HALO, math.ceil(foot) + HALO
        known = self._runs.get(rows)
        if known is None:
            known = self._runs[rows] = self._found(*rows)
        starts, ends = known
        at, found = bisect_left(ends, left), []
        while at < len(starts) and starts[at] < right:
            if ends[at] > left:
                found.append((starts[at], ends[at]))
            at += 1
        return found

    def crossed(self, left: float, right: float, top: float, foot: float, halo: int = HALO) -> int:
        """Return how many rows of an upright between two x lie on letters or their halo."""
        first, last = self._columns(left - halo, right + halo)
        low, high = max(0, math.floor(top) - self.top), max(0, math.ceil(foot) - self.top)
        return int(np.count_nonzero(self._mask[low:high, first:last].any(axis=1)))

    def put(self, patch: Mask, left: int, top: int) -> None:
        """Add the line's ink to a mask whose corner is at a point."""
        own_left, own_top = max(left, self._left), max(top, self.top)
        right = min(left + patch.shape[1], self._left + self._mask.shape[1])
        foot = min(top + patch.shape[0], self.foot)
        if own_left < right and own_top < foot:
            patch[own_top - top : foot - top, own_left - left : right - left] |= self._mask[
                own_top - self.top : foot - self.top, own_left - self._left : right - self._left
            ]

    def _columns(self, left: float, right: float) -> tuple[int, int]:
        first = max(0, math.floor(left) - self._left)
        return first, max(first, math.ceil(right) - self._left)

    def _found(self, top: int, foot: int) -> tuple[list[int], list[int]]:
        rows = self._mask[max(0, top - self.top) : max(0, foot - self.top)]
        inked = np.zeros(self._mask.shape[1] + 2, np.int8)
        inked[1:-1] = rows.any(axis=0)
        steps = np.diff(inked)
        starts = np.flatnonzero(steps == 1) + (self._left - HALO)
        ends = np.flatnonzero(steps == -1) + (self._left + HALO)
        return starts.tolist(), ends.tolist()


def of_line(line: QTextLine, width: int, size: int) -> LineInk:
    """Return the ink of a laid out line, wherever the line stands.

    Args:
        line: the line.
        width: of the column.
        size: of the type, in pixels.
    """
    reach = math.ceil(_REACH * size)
    image = QImage(width + 2 * _MARGIN, 2 * reach, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.GlobalColor.white)
    line.draw(painter, QPointF(_MARGIN, reach - line.y() - line.ascent()))
    painter.end()
    stride = image.bytesPerLine()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), stride)
    return LineInk(pixels[:, : image.width()] > _FAINT, -_MARGIN, -reach)


@dataclass(frozen=True, slots=True)
class Inked:
    """A line in its place: its ink is asked for only where something may touch it."""

    x: int
    baseline: int
    reach: int
    ink: Callable[[], LineInk]


class Ink:
    """The ink of several lines, of a block or of a page.

    Args:
        lines: from the top down.
    """

    def __init__(self, lines: Iterable[Inked]) -> None:
        self._lines = list(lines)
        self._baselines = [line.baseline for line in self._lines]
        self._reach = max((line.reach for line in self._lines), default=0)

    def patch(self, rect: Rect, halo: int = HALO) -> tuple[Mask, int, int]:
        """Return the inked pixels of a rectangle with their halo, and the patch's corner."""
        left, top = math.floor(rect.left) - halo, math.floor(rect.top) - halo
        right, foot = math.ceil(rect.right) + halo, math.ceil(rect.bottom) + halo
        found = np.zeros((max(0, foot - top), max(0, right - left)), np.bool_)
        first = bisect_right(self._baselines, top - self._reach)
        for line in self._lines[first : bisect_left(self._baselines, foot + self._reach)]:
            line.ink().put(found, left - line.x, top - line.baseline)
        return _spread(found, halo), left + halo, top + halo

    def meets(self, rect: Rect) -> bool:
        """Return whether a letter, with its halo, is in a rectangle."""
        return bool(self.patch(rect)[0].any())


def _spread(mask: Mask, by: int) -> Mask:
    """Return a mask grown by some pixels on each side, and without its outermost ones."""
    if not by or not mask.any():
        return mask[by : len(mask) - by, by : mask.shape[1] - by]
    height, width = mask.shape[0] - 2 * by, mask.shape[1] - 2 * by
    grown = np.zeros((height, width), np.bool_)
    for dy in range(2 * by + 1):
        for dx in range(2 * by + 1):
            grown |= mask[dy : dy + height, dx : dx + width]
    return grown
