"""What is pasted into a dialog, wherever the focus is in it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.file_box import FileBox, local_paths, takes
from ui.keys import is_text_field, press_of

_PASTE: Final = (
    (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier),
)
_PICTURE: Final = "\ufffc"
"""What Qt has in place of a picture of a web page."""


class PasteWatch(QObject):
    """Offers what is pasted to a dialog before its focused field sees it.

    It listens at the window, by the place of the key, so that it hears an Arabic layout too.

    Args:
        take: returns whether it took what the clipboard holds.
    """

    def __init__(self, take: Callable[[QMimeData], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if QApplication.activePopupWidget() is not None:
            return False
        press = press_of(event)
        data = QApplication.clipboard().mimeData()
        asked = any(press.key == key and press.modifiers == held for key, held in _PASTE)
        return asked and self._take(data)


def words_of(data: QMimeData) -> str:
    """Return the words of what is pasted: as they are, or read from a web page's source.

    Addresses of files are no words.
    """
    if local_paths(data):
        return ""
    if data.hasText() and data.text():
        return data.text()
    fragment = QTextDocumentFragment.fromHtml(data.html())
    return fragment.toPlainText().replace(_PICTURE, "")


def plain(words: str) -> QMimeData:
    """Return words as what is pasted."""
    data = QMimeData()
    data.setText(words)
    return data


def take_file(box: FileBox, data: QMimeData, focus: QWidget | None) -> bool:
    """Put a pasted file or picture into its box; return whether it belongs there.

    A text field keeps what has words too: a table's cells come with a picture of them.
    """
    is_for_field = is_text_field(focus) and bool(words_of(data))
    return not is_for_field and takes(data) and box.take_from(data)
