"""Words that the project knows, offered under a field while somebody writes."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView

from annotator.matching.completion import MOST, completions
from ui.theme.look import Look

Known = Callable[[], Sequence[str]]
_ROW: Final = 28
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completing(QObject):
    """Offers words under a field; arrows choose one, Enter takes it, Esc closes the list alone.

    The arrow down opens it too. Nothing is chosen by itself: Enter without an arrow leaves what
    was typed.

    Args:
        field: what is written in.
        known: reads the words, once, when the first letter is typed.
        look: how it looks.
    """

    def __init__(self, field: QLineEdit, known: Known, look: Look) -> None:
        super().__init__(field)
        self._field = field
        self._read = known
        self._known: Sequence[str] | None = None
        self.words = QStringListModel(self)
        self.completer = QCompleter(self.words, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MOST)
        self.list = _list(look)
        self.completer.setPopup(self.list)
        field.setCompleter(self.completer)
        field.textEdited.connect(self.offer)
        for watched in (field, self.list):
            watched.installEventFilter(self)

    def offer(self, typed: str) -> None:
        """Offer what may be meant; nothing, where it is written already."""
        if self._known is None:
            self._known = self._read()
        found = completions(typed, self._known)
        self.words.setStringList([] if found == [typed.strip()] else found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        popup = self.list
        if watched is self._field and event.key() == Qt.Key.Key_Down and not popup.isVisible():
            self.offer(self._field.text())
            if self.words.rowCount():
                self.completer.complete()
            return True
        if watched is popup and event.key() in _ENTER and not popup.currentIndex().isValid():
            popup.hide()  # the key is the dialog's, as if nothing had been offered
            QApplication.sendEvent(self._field, event)
            return True
        return False


def _list(look: Look) -> QListView:
    made = QListView()
    made.setFont(look.font())
    made.setLayoutDirection(look.direction)
    made.setUniformItemSizes(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    tokens = ("raised", "edge", "text", "accentSoft", "accentText")
    colors = {token: look.color(token).name() for token in tokens}
    chosen = f"background: {colors['accentSoft']}; color: {colors['accentText']};"
    made.setStyleSheet(
        f"QListView {{ background: {colors['raised']}; border: 1px solid {colors['edge']};"
        f" color: {colors['text']}; outline: none; padding: 3px; }}"
        f"QListView::item {{ min-height: {_ROW - 4}px; padding: 0 6px; border-radius: 4px; }}"
        f"QListView::item:selected {{ {chosen} }}"
    )
    return made
