"""A field that narrows a list down, and moves through it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.field import Field


class SearchField(Field):
    """A field whose arrow keys move through a list.

    Args:
        look: how it looks.
        placeholder: what it says while it is empty.
        enters: whether Enter goes to the list too.

    Attributes:
        followed: the list.
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
        self.followed: QAbstractItemView | None = None

    def follow(self, view: QAbstractItemView) -> None:
        """Let the arrow keys move through a list, and Enter go there."""
        self.followed = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view, key = self.followed, event.key()
        if key == Qt.Key.Key_Escape and self.text() and not isinstance(self.window(), QDialog):
            self.clear()  # once more, and the view takes the focus
        elif view is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            current = view.currentIndex()
            self._go(view, current.row() + step if current.isValid() else 0, step)
        elif self._enters and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = view.currentIndex()
            self._go(view, current.row() if current.isValid() else 0, 1)
            view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _go(self, view: QAbstractItemView, place: int, step: int) -> None:
        """Open the row at a place, or the next one that can be opened: heads cannot."""
        model = view.model()
        while 0 <= place < model.rowCount():
            index = model.index(place, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                view.setCurrentIndex(index)
                view.activated.emit(index)
                return
            place += step
