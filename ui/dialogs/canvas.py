"""A picture that can be made larger and moved about."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.language import tr
from ui.theme.look import Look
from ui.widgets.writing import write

STEP, LARGEST = 1.25, 8.0
_SCROLL = 40
PATIENCE = 400
"""Milliseconds before it is said that something is awaited."""


class Canvas(QAbstractScrollArea):
    """Shows a picture fitted into its room, or so many times as large.

    Signals:
        zoomed: it is shown larger or smaller now.
        page_asked: show the next page (1) or the one before (-1).
    """

    zoomed = Signal()
    page_asked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._grip: QPoint | None = None
        self.image = QImage()
        self.full = (0, 0)
        self.zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is not mirrored
        self.setAccessibleName(tr("Picture"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.viewport().update)
        self._patience.start()

    def show_image(self, image: QImage, full: tuple[int, int]) -> None:
        """Show a picture; ``full`` is its own size, which may be larger."""
        self.image, self.full = image, full
        self._room()

    def set_zoom(self, zoom: float) -> None:
        """Show it so many times as large as it fits; what is in the middle stays there."""
        old, self.zoom = self.zoom, min(max(zoom, 1.0), LARGEST)
        if old == self.zoom:
            return
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [(bar.value() + bar.pageStep() / 2) / old for bar in bars]
        self._room()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * self.zoom - bar.pageStep() / 2))
        self.zoomed.emit()

    @property
    def percent(self) -> int:
        """How large it is shown, of its own size."""
        size = self._size()
        return round(100 * size.width() / self.full[0]) if self.full[0] else 100

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self.zoom * STEP)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom / STEP)
        elif key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.page_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + (_SCROLL if key == Qt.Key.Key_Right else -_SCROLL))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (_SCROLL if key == Qt.Key.Key_Down else -_SCROLL))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (STEP if event.angleDelta().y() > 0 else 1 / STEP))
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            moved = event.position().toPoint() - self._grip
            self._grip = event.position().toPoint()
            for bar, by in (
                (self.horizontalScrollBar(), moved.x()),
                (self.verticalScrollBar(), moved.y()),
            ):
                bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.viewport().unsetCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.color("rail"))
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size, room = self._size(), self.viewport().size()
            left = max(0, (room.width() - size.width()) // 2) - self.horizontalScrollBar().value()
            top = max(0, (room.height() - size.height()) // 2) - self.verticalScrollBar().value()
            place = QRectF(left, top, size.width(), size.height())
            painter.fillRect(place, Qt.GlobalColor.white)  # behind what can be seen through
            painter.drawImage(place, self.image)
        elif not self._patience.isActive():
            painter.setFont(self._look.font("small"))
            painter.setPen(self._look.color("text2"))
            area, middle = self.viewport().rect(), Qt.AlignmentFlag.AlignCenter
            write(painter, area, middle, tr("The file is being opened…"))
        painter.end()

    def _size(self) -> QSize:
        """How large it is drawn: fitted, but at first not larger than it is itself."""
        if self.image.isNull():
            return QSize()
        own = QSize(*self.full) if self.full[0] else self.image.size()
        room = self.viewport().size() - QSize(16, 16)
        fitted = own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if fitted.width() > own.width():
            fitted = own
        return QSize(round(fitted.width() * self.zoom), round(fitted.height() * self.zoom))

    def _room(self) -> None:
        size, room = self._size(), self.viewport().size()
        for bar, wanted, there in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setRange(0, max(0, wanted - there))
            bar.setPageStep(there)
            bar.setSingleStep(_SCROLL)
        self.viewport().update()
