"""What is seen over the page while something is dragged there."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.writing import write

INSET = 8
HIGH = 56


class DropMark(QWidget):
    """A frame around the page, and what dropping does."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, widget: QWidget) -> None:
        """Be seen over a widget of the same parent."""
        self.setGeometry(widget.geometry())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), 2))
        frame = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(frame, metrics.RADIUS_CARD, metrics.RADIUS_CARD)
        words = QRectF(frame.left(), frame.bottom() - HIGH, frame.width(), HIGH)
        words.adjust(1, 0, -1, -1)
        painter.fillRect(words, look.color("accentSoft"))
        painter.setPen(look.color("accentText"))
        painter.setFont(look.font(weight=500))
        said = tr("Drop it here as evidence")
        write(painter, words, Qt.AlignmentFlag.AlignCenter, said)
        painter.end()
