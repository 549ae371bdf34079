"""A small picture of a file: on cards, in fields, beside a claim."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.previews.drawer import Key, Source
from ui.previews.previewer import Previewer, Shown
from ui.previews.words import kind_icon
from ui.theme import metrics
from ui.theme.look import Look

_ICON = 22


class Thumb(QWidget):
    """Shows a file no larger than its room; its kind's icon until, or where, there is no picture.

    Args:
        previewer: draws.
        look: how it looks.
        width: of the room, in pixels.
        height: of the room.
        fills: fill the room and cut off what stands over; else all of the picture is seen.
    """

    def __init__(
        self,
        previewer: Previewer,
        look: Look,
        width: int,
        height: int,
        parent: QWidget | None = None,
        *,
        fills: bool = True,
    ) -> None:
        super().__init__(parent)
        self._previewer = previewer
        self._look = look
        self._fills = fills
        self._key: Key | None = None
        self._icon = ""
        self.image = QImage()
        self.setFixedSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        previewer.ready.connect(self._ready)

    def show_file(self, sha256: str, media_type: str, source: Source) -> None:
        """Show a file by its content."""
        ratio = max(1.0, self.devicePixelRatioF())
        side = round(max(self.width(), self.height()) * ratio * (2 if self._fills else 1))
        key = Key(sha256, media_type, 0, side, side)
        if key == self._key:
            return
        self._key, self._icon, self.image = key, kind_icon(media_type), QImage()
        known = self._previewer.ask(key, source)
        if known is not None:
            self._take(known)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._key, self._icon, self.image = None, "", QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, metrics.RADIUS_CAP, metrics.RADIUS_CAP)
        painter.fillPath(path, self._look.color("pane"))
        if not self.image.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.drawImage(self._place(), self.image)
            painter.restore()
        elif self._icon:
            area = QRectF(0, 0, _ICON, _ICON)
            area.moveCenter(frame.center())
            self._look.paint_icon(painter, area, self._icon, "text3")
        painter.setPen(self._look.color("hair2"))
        painter.drawPath(path)
        painter.end()

    def _place(self) -> QRectF:
        """Where the picture stands: over all of the room, its top in sight, or inside it."""
        mode = Qt.AspectRatioMode.KeepAspectRatio
        if self._fills:
            mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size = self.image.size().scaled(self.size(), mode)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        if self._fills and place.top() < 0:
            place.moveTop(0)
        return place

    def _ready(self, key: Key, shown: Shown) -> None:
        if key == self._key:
            self._take(shown)
            self.update()

    def _take(self, shown: Shown) -> None:
        self.image = shown.image
