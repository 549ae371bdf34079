"""Letters over the words in sight, while somebody goes to one of them."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.actions.word_hints import WordHintMode
from ui.reader.view import Reader
from ui.views.hints import apart
from ui.views.workspace import Parts
from ui.widgets.keycap import HEIGHT, cap_width, paint_cap

LIFT = 22
"""How far above a letter's middle its hint stands: over the word, under the line before."""


class WordHints(QWidget):
    """Lies over the reader; the mouse goes through it."""

    def __init__(self, reader: Reader, parts: Parts) -> None:
        super().__init__(reader.viewport())
        self._reader = reader
        self._look = parts.look
        self._modes = parts.commands.context.modes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._modes.changed.connect(self._follow)
        reader.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._reader.viewport().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        mode = self._modes.current
        if not isinstance(mode, WordHintMode):
            return
        painter = QPainter(self)
        shown = mode.shown()
        boxes = [self._box(letters, word.start) for letters, word in shown.items()]
        for letters, box in zip(shown, apart(boxes), strict=True):
            paint_cap(painter, box, letters, self._look)
        painter.end()

    def _box(self, letters: str, start: int) -> QRectF:
        wide, point = cap_width(letters, self._look), self._reader.point_of(start)
        return QRectF(point.x() - wide / 2, point.y() - LIFT - HEIGHT / 2, wide, HEIGHT)

    def _follow(self) -> None:
        self.setGeometry(self._reader.viewport().rect())
        self.setVisible(isinstance(self._modes.current, WordHintMode))
        self.raise_()
        self.update()
