"""The ink of a line's letters, glyph by glyph, as it comes out on the screen."""

from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from math import floor
from operator import or_

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QTextLayout

from ui.reader.layout import LaidBlock, LaidLine

MARGIN = 80
_FAINT = 96
_INKED = bytes(value > _FAINT for value in range(256))
_HEIGHT, _BASELINE = 120, 60
_Flag = QTextLayout.GlyphRunRetrievalFlag
_ALL = _Flag.RetrieveGlyphIndexes | _Flag.RetrieveGlyphPositions | _Flag.RetrieveStringIndexes


@dataclass(frozen=True)
class Glyph:
    """A glyph as it was painted: its cluster in UTF-16 units, its cell, its inked columns.

    The cell lies between its pen and the next one of the run: what goes beyond it is a tail
    that hangs over a neighbour. A mark has a cell of no width.
    """

    start: int
    end: int
    left: float
    right: float
    columns: frozenset[int]

    def core(self) -> frozenset[int]:
        """Return the inked columns in the glyph's own cell, none for a mark."""
        return frozenset(x for x in self.columns if self.left <= x and x + 1 <= self.right)


def glyphs(laid: LaidBlock, line: LaidLine) -> list[Glyph]:
    """Paint every glyph of a line alone, and return what came out."""
    runs = line.qt.glyphRuns(-1, -1, _ALL)
    starts = sorted({index for run in runs for index in run.stringIndexes()})
    ends = dict(pairwise([*starts, line.end]))
    image = QImage(4 * MARGIN, _HEIGHT, QImage.Format.Format_Grayscale8)
    found = []
    for run in runs:
        font, numbers = run.rawFont(), run.glyphIndexes()
        wide = [advance.x() > 0 for advance in font.advancesForGlyphIndexes(numbers)]
        pens = {pen.x() for pen, is_wide in zip(run.positions(), wide, strict=True) if is_wide}
        rights = dict(pairwise([*sorted(pens), run.boundingRect().right()]))
        for index, glyph, pen, is_wide in zip(
            run.stringIndexes(), numbers, run.positions(), wide, strict=True
        ):
            alone = QGlyphRun()
            alone.setRawFont(font)
            alone.setGlyphIndexes([glyph])
            alone.setPositions([pen])
            right = rights[pen.x()] if is_wide else pen.x()
            inked = _painted(image, line, alone, floor(pen.x()) - MARGIN)
            found.append(Glyph(index, ends[index], pen.x(), right, inked))
    return found


def of_one_font(line: LaidLine) -> bool:
    """Return whether each run of a line takes all its letters from one font."""
    boxes = [run.boundingRect() for run in line.qt.glyphRuns(-1, -1, _ALL)]
    extents = [(box.left(), box.right()) for box in boxes if box.width() > 0]
    return len(set(extents)) == len(extents)


def line_columns(laid: LaidBlock, line: LaidLine) -> frozenset[int]:
    """Paint the line as the reader does, and return its inked columns."""
    image = QImage(laid.width + 2 * MARGIN, _HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = _painter(image)
    line.draw(painter, QPointF(MARGIN, _BASELINE - line.baseline))
    painter.end()
    return _columns(image, -MARGIN)


def _columns(image: QImage, left: int) -> frozenset[int]:
    """Return the columns with ink; ``left`` is the x of the first."""
    stride = image.bytesPerLine()
    pixels = bytes(image.constBits()).translate(_INKED)
    rows = (pixels[at : at + stride] for at in range(0, stride * image.height(), stride))
    together = reduce(or_, (int.from_bytes(row, "big") for row in rows))
    found = together.to_bytes(stride, "big")
    return frozenset(x + left for x in range(image.width()) if found[x])


def _painted(image: QImage, line: LaidLine, run: QGlyphRun, left: int) -> frozenset[int]:
    image.fill(0)
    painter = _painter(image)
    painter.drawGlyphRun(QPointF(-left, _BASELINE - line.baseline), run)
    painter.end()
    return _columns(image, left)


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(Qt.GlobalColor.white))
    return painter


ROUNDING = 4
"""Of 255: half covered pixels of a picture that is put on another are rounded twice."""


def difference(one: QImage, other: QImage) -> int:
    """Return by how much the two differ in any colour of any pixel."""
    left, right = (np.asarray(image.constBits()).astype(int) for image in (one, other))
    return int(np.abs(left - right).max())
