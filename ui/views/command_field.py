"""The field in the middle of the top bar: type to find."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.language import tr
from ui.theme.look import Look
from ui.widgets.keycap import HEIGHT, cap_width, paint_cap
from ui.widgets.painting import rounded

KEY = "Ctrl+K"
RADIUS = 7


class CommandField(QLineEdit):
    """Finds articles by their title; Ctrl+K goes here from anywhere.

    Signals:
        left: the person is done here: Enter or arrow down.
    """

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrame(False)
        self.setFont(look.font())
        self.setAccessibleName(tr("Search"))
        cap = cap_width(KEY, look)
        start, end = 34, cap + 16
        self.setTextMargins(end if look.rtl else start, 0, start if look.rtl else end, 0)
        # The ground is painted here, with the icon and the key on it.
        self.setStyleSheet("QLineEdit { background: transparent; border: none; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        frame = QRectF(self.rect())
        focused = self.hasFocus()
        border = look.color("accent" if focused else "hair2")
        rounded(painter, frame, RADIUS, look.color("raised"), border, 2 if focused else 1)
        side, middle = 16, self.height() / 2
        left = self.width() - 10 - side if look.rtl else 10
        look.paint_icon(
            painter, QRectF(left, middle - side / 2, side, side), "magnifying-glass", "text3"
        )
        cap = cap_width(KEY, look)
        if not self.text():
            left = 8 if look.rtl else self.width() - 8 - cap
            paint_cap(painter, QRectF(left, middle - HEIGHT / 2, cap, HEIGHT), KEY, look)
        painter.end()
        super().paintEvent(event)
