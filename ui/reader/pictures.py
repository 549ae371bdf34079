"""Pictures of what stands still: a dense line is painted once, then only put in place.

A picture is made when there is time, rather than while a key waits to be answered. What a key
changes is a line or two: the pictures of the other lines of the block stay.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.reader.bands import Strip, strips
from ui.reader.painter import Palette, paint
from ui.reader.shapes import Shape

_DENSE = 12
"""Shapes; fewer are painted as fast as a picture of them."""
_PATIENCE = 2
"""Paintings after which a picture is made even if there was no time: while one scrolls on."""
_MARGIN = 48
"""Pixels that marks and chips may stand out of the column."""


class Band:
    """The shapes of about a line, and their picture once it is made.

    Args:
        strip: the shapes.
        width: of the column.
    """

    def __init__(self, strip: Strip, width: int) -> None:
        self.strip = strip
        self._width = width + 2 * _MARGIN
        self._picture: QPixmap | None = None
        self._painted = 0

    def paint(self, painter: QPainter, palette: Palette, ratio: float) -> None:
        """Paint the shapes from the painter's origin, or put their picture there."""
        self._painted += 1
        if self._painted > _PATIENCE:
            self.develop(palette, ratio)
        picture = self._picture
        if picture is None or picture.devicePixelRatioF() != ratio:
            paint(painter, self.strip.shapes, palette)
        else:
            painter.drawPixmap(QPoint(-_MARGIN, self.strip.top), picture)

    def develop(self, palette: Palette, ratio: float) -> bool:
        """Make the picture if it saves time; return whether it had to be made."""
        # Between two pixels of the screen a picture would be blurred.
        if len(self.strip.shapes) < _DENSE or ratio != int(ratio):
            return False
        if self._picture is not None and self._picture.devicePixelRatioF() == ratio:
            return False
        self._picture = self._drawn(palette, ratio)
        return True

    def forget(self) -> None:
        """Give the picture's memory back."""
        self._picture, self._painted = None, 0

    def _drawn(self, palette: Palette, ratio: float) -> QPixmap:
        picture = QPixmap(QSize(self._width, self.strip.foot - self.strip.top) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_MARGIN, -self.strip.top)
        paint(painter, self.strip.shapes, palette)
        painter.end()
        return picture


class Layer:
    """The shapes of a block that lie under its letters, or over them.

    Args:
        shapes: in the order in which they are painted.
        width: of the column.
        pitch: from line to line.
        before: the same layer as it was; lines that look as they did keep their pictures.
    """

    def __init__(
        self, shapes: Iterable[Shape], width: int, pitch: int, before: "Layer | None" = None
    ) -> None:
        known = {} if before is None else before._bands
        self._bands: dict[int, Band] = {}
        for strip in strips(shapes, pitch):
            band = known.get(strip.number)
            if band is None or band.strip != strip:
                band = Band(strip, width)
            self._bands[strip.number] = band

    def paint(self, painter: QPainter, palette: Palette, top: float, foot: float) -> None:
        """Paint what reaches into a stretch of the block, from the painter's origin."""
        ratio = painter.device().devicePixelRatioF()
        for band in self._bands.values():
            if band.strip.foot > top and band.strip.top < foot:
                band.paint(painter, palette, ratio)

    def develop(self, palette: Palette, ratio: float) -> bool:
        """Make one picture that is missing; return whether one was.

        Args:
            palette: colours and fonts.
            ratio: pixels of the screen a pixel.
        """
        return any(band.develop(palette, ratio) for band in self._bands.values())

    def forget(self) -> None:
        """Give the pictures' memory back."""
        for band in self._bands.values():
            band.forget()
