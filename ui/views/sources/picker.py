"""A list that opens under a pill: the values of a facet, found by typing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.text.fold import fold
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.grounds import ground
from ui.views.sources.counts import ROW, Counted, CountList
from ui.widgets.field import Field
from ui.widgets.popups import Popup

WIDTH, MOST_ROWS = 300, 12


class Picker(Popup):
    """Shows values with their counts until one is chosen, or Esc.

    Args:
        rows: the values.
        name: of the facet.
        look: how it looks.

    Signals:
        picked: this value was chosen (its code).
    """

    picked = Signal(str)

    def __init__(self, rows: list[Counted], name: str, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(name)
        ground(self, look, "raised")  # the list's too
        self.setAutoFillBackground(False)
        self._rows = rows
        self._folded = [fold(row.name) for row in rows]
        self.field = Field(
            look, placeholder=tr("Find"), name=name, icon="magnifying-glass", size="small"
        )
        self.list = CountList(look, name, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, metrics.GAP_8, 1, metrics.GAP_8)
        column.setSpacing(metrics.GAP_4)
        top = QVBoxLayout()
        top.setContentsMargins(metrics.GAP_8, 0, metrics.GAP_8, 0)
        top.addWidget(self.field)
        column.addLayout(top)
        column.addWidget(self.list)
        self.setFixedWidth(WIDTH)
        self.list.setFixedHeight(ROW * max(1, min(MOST_ROWS, len(rows))))
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._first)
        self.list.picked.connect(self._pick)
        self.field.installEventFilter(self)
        self._find("")
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_Down:
            return False
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.counts.index(0))
        return True

    def _find(self, words: str) -> None:
        parts = fold(words).split()
        found = [
            row
            for row, folded in zip(self._rows, self._folded, strict=True)
            if all(part in folded for part in parts)
        ]
        self.list.show_rows(found, max((row.number for row in self._rows), default=1))

    def _first(self) -> None:
        if self.list.counts.rows:
            self._pick(self.list.counts.rows[0].value)

    def _pick(self, value: str) -> None:
        self.close()
        self.picked.emit(value)
