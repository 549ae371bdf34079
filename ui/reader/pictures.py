"""Pictures of what stands still: a dense block is painted once, then only put in place.

A picture is made when there is time, rather than while a key waits to be answered.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.reader.bands import Bands
from ui.reader.painter import Palette, paint
from ui.reader.shapes import Shape

_DENSE = 60
"""Shapes; fewer are painted as fast as a picture of them."""
_PATIENCE = 2
"""Paintings after which a picture is made even if there was no time: while one scrolls on."""
_MARGIN = 48
"""Pixels that marks may stand out of the column, and chips over the first line."""


class Layer:
    """The shapes of a block that lie under its letters, or over them.

    Args:
        shapes: in the order in which they are painted.
        width: of the column.
        height: of the block.
    """

    def __init__(self, shapes: Sequence[Shape], width: int, height: int) -> None:
        self._shapes = shapes
        self._bands: Bands | None = None
        self._height = height
        self._size = QSize(width + 2 * _MARGIN, height + 2 * _MARGIN)
        self._picture: QPixmap | None = None
        self._painted = 0

    def paint(self, painter: QPainter, palette: Palette, top: float, foot: float) -> None:
        """Paint what reaches into a stretch of the block, from the painter's origin."""
        ratio = painter.device().devicePixelRatioF()
        self._painted += 1
        if self._painted > _PATIENCE:
            self.develop(palette, ratio)
        picture = self._picture
        if picture is None or picture.devicePixelRatioF() != ratio:
            paint(painter, self._between(top, foot), palette)
            return
        cut_top, cut_foot = max(-_MARGIN, int(top) - 1), int(foot) + 1
        source = QRectF(0, cut_top + _MARGIN, self._size.width(), cut_foot - cut_top)
        scaled = QRectF(source.topLeft() * ratio, source.size() * ratio)
        painter.drawPixmap(QPointF(-_MARGIN, cut_top), picture, scaled)

    def develop(self, palette: Palette, ratio: float) -> bool:
        """Make the picture if it saves time; return whether it had to be made.

        Args:
            palette: colours and fonts.
            ratio: pixels of the screen a pixel.
        """
        # Between two pixels of the screen a picture would be blurred.
        if len(self._shapes) < _DENSE or ratio != int(ratio):
            return False
        if self._picture is not None and self._picture.devicePixelRatioF() == ratio:
            return False
        self._picture = self._drawn(palette, ratio)
        return True

    def forget(self) -> None:
        """Give the picture's memory back."""
        self._picture, self._painted = None, 0

    def _between(self, top: float, foot: float) -> Iterable[Shape]:
        if top <= 0 and self._height <= foot:
            return self._shapes
        if self._bands is None:
            self._bands = Bands(self._shapes)
        return self._bands.between(top, foot)

    def _drawn(self, palette: Palette, ratio: float) -> QPixmap:
        picture = QPixmap(self._size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_MARGIN, _MARGIN)
        paint(painter, self._shapes, palette)
        painter.end()
        return picture
