"""A small window to find a claim of the project in, by its number or its words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.storage.reading import ClaimRow
from annotator.text.fold import fold
from ui.language import tr
from ui.theme import metrics
from ui.views.workspace import Parts
from ui.widgets.field import Field

WIDTH, HEIGHT = 340, 300
SHOWN = 100


class ClaimPicker(QFrame):
    """Claims to choose from; typing narrows them down.

    Signals:
        chosen: a claim's uid.
    """

    chosen = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(WIDTH, HEIGHT)
        self._look = parts.look
        self._rows = parts.desk.project.read.claims.all()
        self._found: list[ClaimRow] = []
        self.field = Field(parts.look, placeholder=tr("Number or words of the claim"))
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(parts.look.font())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(metrics.GAP_8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self.narrow)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.narrow("")

    def open_below(self, anchor: QWidget) -> None:
        """Open under a widget and take the focus."""
        corner = anchor.rect().bottomRight() if self._look.rtl else anchor.rect().bottomLeft()
        place = anchor.mapToGlobal(corner)
        if self._look.rtl:
            place.setX(place.x() - WIDTH)
        self.move(place)
        self.show()
        self.field.setFocus()

    def narrow(self, words: str) -> None:
        """Show the claims whose number starts so, or whose wording holds the words."""
        wanted = fold(words.strip())
        matching = (row for row in self._rows if _matches(row, wanted))
        self._found = [row for row, _ in zip(matching, range(SHOWN), strict=False)]
        self.list.clear()
        for row in self._found:
            number = self._look.digits(str(row.claim.number))
            self.list.addItem(QListWidgetItem(f"{number}  ·  {row.claim.wording}"))
        if self._found:
            self.list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].claim.uid)
            self.close()


def _matches(row: ClaimRow, wanted: str) -> bool:
    if not wanted:
        return True
    return str(row.claim.number).startswith(wanted) or wanted in fold(row.claim.wording)
