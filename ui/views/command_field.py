"""The field in the middle of the top bar: type to find, to do, to go."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.language import tr
from ui.theme.look import Look
from ui.widgets.keycap import HEIGHT, cap_width, paint_cap
from ui.widgets.painting import rounded

KEY = "Ctrl+K"
RADIUS = 7
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CommandField(QLineEdit):
    """Where one types; what is found stands in a list under it (`ui.command`).

    Signals:
        left: the focus went elsewhere.
        stepped: to the next entry (1) or the one before (-1).
        accepted: do what is chosen.
        cleared: nothing stands in it any more: show everything.
        done: one is through here, and was nowhere before.
    """

    left = Signal()
    stepped = Signal(int)
    accepted = Signal()
    cleared = Signal()
    done = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrame(False)
        self.setFont(look.font())
        self.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search, do something, or go to an article…"))
        cap = cap_width(KEY, look)
        start, end = 34, cap + 16
        self.setTextMargins(end if look.rtl else start, 0, start if look.rtl else end, 0)
        # The ground is painted here, with the icon and the key on it.
        self.setStyleSheet("QLineEdit { background: transparent; border: none; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

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
