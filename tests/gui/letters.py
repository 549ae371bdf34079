"""Letters as a keyboard of any language sends them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_letters(field: QWidget, text: str) -> None:
    """Press a key for each letter, in a field."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, key)


def shape(field: QWidget, shaped: str, given: str = "") -> None:
    """Let an input method show letters that it still shapes, and give some for good."""
    event = QInputMethodEvent(shaped, [])
    event.setCommitString(given)
    QApplication.sendEvent(field, event)
