"""Counts clicks in a row: one for the caret, two a word, three a sentence, four a paragraph."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from ui.reader.pointer import Press

_NEAR = 5

_Modifier = Qt.KeyboardModifier


class Clicks:
    """Remembers the last press, since Qt itself counts to two only."""

    def __init__(self) -> None:
        self._at = QPointF()
        self._when = 0
        self._button = Qt.MouseButton.NoButton
        self._count = 0

    def count(self, event: QMouseEvent) -> int:
        """Return the how manieth press in a row this is."""
        soon = (
            event.timestamp() - self._when
            <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        )
        near = (event.position() - self._at).manhattanLength() <= _NEAR
        same = event.button() == self._button
        self._count = self._count + 1 if soon and near and same and self._count else 1
        self._at, self._when, self._button = event.position(), event.timestamp(), event.button()
        return self._count


def pressed(event: QMouseEvent, clicks: int) -> Press:
    """Return a press of the button as the pointer takes it."""
    held = event.modifiers()
    return Press(
        event.position().x(),
        event.position().y(),
        clicks,
        letters=bool(held & _Modifier.AltModifier),
        extend=bool(held & _Modifier.ShiftModifier),
        relate=bool(held & _Modifier.ControlModifier),
    )
