"""A field that narrows a list down, and moves through it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.field import Field


class SearchField(Field):
    """A field whose arrow keys move through a list.

    Args:
        look: how it looks.
        placeholder: what it says while it is empty.
        enters: whether Enter goes to the list too.
    """

    def __init__(self, look: Look, placeholder: str, *, enters: bool = True) -> None:
        super().__init__(
            look,
            placeholder=placeholder,
            icon="magnifying-glass",
            height=metrics.SEGMENT,
            size="small",
        )
        self.setClearButtonEnabled(True)
        self._enters = enters
        self._list: QAbstractItemView | None = None

    def follow(self, view: QAbstractItemView) -> None:
        """Let the arrow keys move through a list, and Enter go there."""
        self._list = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view, key = self._list, event.key()
        if view is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            current, model = view.currentIndex(), view.model()
            place = current.row() + step if current.isValid() else 0
            if 0 <= place < model.rowCount():
                view.setCurrentIndex(model.index(place, 0))
                view.activated.emit(view.currentIndex())
        elif self._enters and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not view.currentIndex().isValid() and view.model().rowCount():
                view.setCurrentIndex(view.model().index(0, 0))
            if view.currentIndex().isValid():
                view.activated.emit(view.currentIndex())
            view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
