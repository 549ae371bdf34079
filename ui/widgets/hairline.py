"""A line of one pixel between panes and rows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look


class Hairline(QWidget):
    """A quiet line, lying or standing."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        vertical: bool = False,
        token: str = "hair",
        length: int = 0,
    ) -> None:
        super().__init__(parent)
        self._color = look.color(token)
        self._vertical = vertical
        self._length = length
        along = QSizePolicy.Policy.Fixed if length else QSizePolicy.Policy.Expanding
        fixed = QSizePolicy.Policy.Fixed
        self.setSizePolicy(fixed if vertical else along, along if vertical else fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(1, self._length) if self._vertical else QSize(self._length, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._color)
        painter.end()
