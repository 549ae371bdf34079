"""A list of which several lines can be ticked; Space or a click ticks."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from annotator.model import Uid
from ui.dialogs.lists import list_sheet
from ui.theme.look import Look

ROLE = Qt.ItemDataRole.UserRole


class TickedList(QListWidget):
    """Lines by identifier, some of them ticked; a ticked one stays while others come and go.

    Signals:
        ticked: another one is ticked, or none.
    """

    ticked = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[Uid, None] = {}
        self.setFont(look.font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setStyleSheet(list_sheet(look) + _boxes(look))
        self.itemChanged.connect(self._changed)

    @property
    def chosen(self) -> list[Uid]:
        """What is ticked, in the order in which it was."""
        return list(self._chosen)

    @property
    def content(self) -> object:
        """What is ticked."""
        return tuple(self._chosen)

    def show_lines(self, lines: Iterable[tuple[Uid, str]]) -> None:
        """Show other lines."""
        self.blockSignals(True)
        self.clear()
        for uid, text in lines:
            item = QListWidgetItem(text)
            item.setData(ROLE, uid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = uid in self._chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        if self.count():
            self.setCurrentRow(0)

    def tick(self, uid: Uid, *, on: bool = True) -> None:
        """Tick a line, or take the tick away."""
        if on:
            self._chosen[uid] = None
        else:
            self._chosen.pop(uid, None)
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for row in range(self.count()):
            if self.item(row).data(ROLE) == uid:
                self.item(row).setCheckState(state)
        self.ticked.emit()

    def turn_current(self) -> None:
        """Tick the current line, or take its tick away."""
        item = self.currentItem()
        if item is not None:
            self.tick(item.data(ROLE), on=item.data(ROLE) not in self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turn_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the dialog's
        else:
            super().keyPressEvent(event)

    def _changed(self, item: QListWidgetItem) -> None:
        uid, on = item.data(ROLE), item.checkState() == Qt.CheckState.Checked
        if on != (uid in self._chosen):
            self.tick(uid, on=on)


def _boxes(look: Look) -> str:
    edge, accent, field = (look.color(token).name() for token in ("edge", "accent", "field"))
    return (
        "QListWidget::indicator { width: 12px; height: 12px; border-radius: 3px; }"
        f"QListWidget::indicator:unchecked {{ border: 1px solid {edge}; background: {field}; }}"
        f"QListWidget::indicator:checked {{ border: 1px solid {accent}; background: {accent}; }}"
    )
