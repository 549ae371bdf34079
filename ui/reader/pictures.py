"""Pictures of what stands still: a dense block is painted once, then only put in place."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.reader.bands import Bands
from ui.reader.painter import Palette, paint
from ui.reader.shapes import Shape

_DENSE = 60
"""Shapes; fewer are painted as fast as a picture of them."""
_MARGIN = 48
"""Pixels that marks may stand out of the column, and chips over the first line."""


class Layer:
    """The shapes of a block that lie under its letters, or over them.

    What is painted a second time is kept as a picture: what is scrolled past is not.

    Args:
        shapes: in the order in which they are painted.
        width: of the column.
        height: of the block.
    """

    def __init__(self, shapes: Sequence[Shape], width: int, height: int) -> None:
        self._shapes = shapes
        self._bands = Bands(shapes)
        self._size = QSize(width + 2 * _MARGIN, height + 2 * _MARGIN)
        self._picture: QPixmap | None = None
        self._painted = 0

    def paint(self, painter: QPainter, palette: Palette, top: float, foot: float) -> None:
        """Paint what reaches into a stretch of the block, from the painter's origin."""
        if not self._shapes:
            return
        ratio = painter.device().devicePixelRatioF()
        self._painted += 1
        # Between two pixels of the screen a picture would be blurred.
        if len(self._shapes) < _DENSE or self._painted < 2 or ratio != int(ratio):
            paint(painter, self._bands.between(top, foot), palette)
            return
        picture = self._picture
        if picture is None or picture.devicePixelRatioF() != ratio:
            picture = self._picture = self._drawn(palette, ratio)
        cut_top, cut_foot = max(-_MARGIN, int(top) - 1), int(foot) + 1
        source = QRectF(0, cut_top + _MARGIN, self._size.width(), cut_foot - cut_top)
        scaled = QRectF(source.topLeft() * ratio, source.size() * ratio)
        painter.drawPixmap(QPointF(-_MARGIN, cut_top), picture, scaled)

    def forget(self) -> None:
        """Give the picture's memory back; it is painted anew when it is seen again."""
        self._picture, self._painted = None, 0

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
