"""The bar over the reader in which one finds words of the article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.grounds import ground
from ui.views.workspace import Parts
from ui.widgets.button import IconButton
from ui.widgets.field import Field
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.segmented import Segmented

HEIGHT = 44
FIELD_WIDTH = 260
FOLDED, EXACT = "folded", "exact"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindBar(QWidget):
    """Shown while one finds; the field has the focus, hits are marked in the text."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._finding = parts.commands.context.finding
        look = parts.look
        ground(self, look, "pane")
        self.field = _FindField(look)
        self.field.setFixedWidth(FIELD_WIDTH)
        ways = [(FOLDED, tr("Any spelling")), (EXACT, tr("As written"))]
        self.way = Segmented(ways, look, FOLDED, self, name=tr("How words are found"), equal=False)
        self.count = label("", look, size="small", token="text2")
        self.previous = IconButton("caret-up", "", look, self)
        self.next = IconButton("caret-down", "", look, self)
        self.close_button = IconButton("x", tr("Close"), look, self, key="Esc")
        parts.commands.bind(self.previous, "find.previous", follow=False)
        parts.commands.bind(self.next, "find.next", follow=False)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self._finding.step)
        self.way.changed.connect(self._search)
        self.close_button.clicked.connect(self._finding.close)
        self._finding.opened.connect(self._open)
        self._finding.closed.connect(self._close)
        self._finding.changed.connect(self.refresh)
        self.setVisible(self._finding.is_open)

    def refresh(self) -> None:
        """Say which hit of how many is looked at."""
        finding, digits = self._finding, self._parts.look.digits
        if not finding.words.strip():
            self.count.setText("")
        elif not finding.hits:
            self.count.setText(tr("Nothing found") if finding.complete else "…")
        else:
            number = 0 if finding.current is None else finding.current + 1
            total = digits(len(finding.hits)) + ("" if finding.complete else "…")
            self.count.setText(tr("{n} of {all}").format(n=digits(number), all=total))
        for button in (self.previous, self.next):
            button.setEnabled(bool(finding.hits))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(metrics.PANE_PADDING, 0, metrics.GAP_8, 0)
        row.setSpacing(metrics.GAP_8)
        for part in (self.field, self.previous, self.next, self.count):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.way)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Hairline(self._parts.look))
        self.setFixedHeight(HEIGHT)

    def _open(self) -> None:
        self.show()
        if self.field.text() != self._finding.words:
            self.field.setText(self._finding.words)
        self.refresh()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _close(self) -> None:
        self.hide()
        self._parts.commands.context.reader.setFocus()

    def _search(self) -> None:
        if not self._finding.is_open:
            return
        exact = self.way.value == EXACT
        if (self.field.text(), exact) != (self._finding.words, self._finding.exact):
            self._finding.search(self.field.text(), exact=exact)


class _FindField(Field):
    """Enter goes to the next hit, with Shift to the one before; the arrows too.

    Signals:
        stepped: so many hits on.
    """

    stepped = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, placeholder=tr("Find in the article"), icon="magnifying-glass")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ENTER:
            self.stepped.emit(-1 if back else 1)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)
