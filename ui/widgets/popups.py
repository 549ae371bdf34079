"""Small windows that open under a field or a button, and look as menus do."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look
from ui.widgets.painting import rounded

RADIUS: Final = 8
_FLAGS: Final = (
    Qt.WindowType.Popup | Qt.WindowType.NoDropShadowWindowHint | Qt.WindowType.FramelessWindowHint
)


class Popup(QWidget):
    """A window that a click elsewhere closes, and that is gone then.

    Args:
        look: how it looks.
        parent: what it opens under.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, _FLAGS)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # What lies outside the round corners is what lies under it.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setLayoutDirection(look.direction)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        rounded(painter, QRectF(self.rect()), RADIUS, look.color("raised"), look.color("edge"))
        painter.end()
