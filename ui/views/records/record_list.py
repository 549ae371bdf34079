"""The records of the registry, at the start side of its workspace."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import RecordKind, Uid
from ui.language import tr
from ui.record_model import RecordModel
from ui.record_table import RecordTable
from ui.record_words import kinds_word
from ui.theme import metrics
from ui.views.workspace import Parts
from ui.widgets.button import Button, IconButton
from ui.widgets.combo import Combo
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField


class RecordList(QWidget):
    """The records by name, with their filter.

    Signals:
        asked: show this record (its uid).
        add_asked: make a new record.
        more_asked: open the menu of the workspace.
    """

    asked = Signal(object)
    add_asked = Signal()
    more_asked = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look = parts.look
        self._book = parts.desk.records
        self._current: Uid | None = None
        self.model = RecordModel(self._book, self)
        self.view = RecordTable(look, self)
        self.view.setModel(self.model)
        self.view.viewport().setAutoFillBackground(False)
        self.count = label("", look, token="text3")
        self.add = IconButton("plus", tr("New record"), look, self, key="N")
        self.more = IconButton("dots-three", tr("Import and export"), look, self)
        self.field = SearchField(look, tr("Find by any name"))
        self.kinds = Combo(
            [], look, name=tr("Kind"), none=tr("All kinds"), height=metrics.SEGMENT, parent=self
        )
        self.empty = label("", look, token="text2", wrap=True)
        self.empty_button = Button(tr("New record"), look, self, icon="plus", key="N")
        self._lay_out()
        self.field.follow(self.view)
        self.add.clicked.connect(self.add_asked)
        self.more.clicked.connect(self.more_asked)
        self.empty_button.clicked.connect(self.add_asked)
        self.kinds.changed.connect(self._filter)
        self.field.textChanged.connect(self._filter)
        self.view.opened.connect(self._open)
        self._book.changed.connect(self._refresh)
        self._refresh()

    @property
    def current(self) -> Uid | None:
        """The record that is shown in the page."""
        return self._current

    def choose(self, uid: Uid | None) -> None:
        """Mark a record as the one that the page shows."""
        self._current = uid
        index = self.model.index_of(uid)
        self.view.show_current(index)
        if index.isValid():
            self.view.scrollTo(index)

    def step(self, by: int) -> None:
        """Ask for the next record (1) or the one before (-1)."""
        uid = self.model.neighbour(self._current, by)
        if uid is not None and uid != self._current:
            self.asked.emit(uid)

    def search(self, words: str) -> None:
        """Show the records of which some name holds these words."""
        self.field.setText(words)

    def reveal(self, uid: Uid) -> None:
        """See that a record is shown whatever the filter says."""
        if not self.model.index_of(uid).isValid():
            self.kinds.set_value("")
            self.field.clear()
            self._filter()

    # --- inside ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(metrics.PANE_PADDING, 0, metrics.GAP_12, 0)
        head.setSpacing(metrics.GAP_4)
        head.addWidget(label(tr("Registry"), look, weight=600))
        head.addSpacing(metrics.GAP_4)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.add)
        head.addWidget(self.more)
        bar = QWidget()
        bar.setFixedHeight(metrics.TOP_BAR)
        bar.setLayout(head)
        tools = QVBoxLayout()
        tools.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 10)
        tools.setSpacing(metrics.GAP_8)
        tools.addWidget(self.field)
        tools.addWidget(self.kinds)
        self.empty.setContentsMargins(metrics.PANE_PADDING, 12, metrics.PANE_PADDING, 12)
        button = QHBoxLayout()
        button.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 0)
        button.addWidget(self.empty_button)
        button.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(tools)
        column.addWidget(Hairline(look))
        column.addWidget(self.empty)
        column.addLayout(button)
        column.addWidget(self.view, 1)
        column.addStretch()

    def _filter(self) -> None:
        kind = RecordKind(self.kinds.value) if self.kinds.value else None
        self.model.show(kind, self.field.text())
        self._say()

    def _refresh(self, _touched: object = None) -> None:
        digits, tally = self._look.digits, self._book.tally()
        chosen = self.kinds.value
        total = sum(tally.values())
        options = [
            (str(kind), f"{kinds_word(kind)}  {digits(count)}") for kind, count in tally.items()
        ]
        if not self.kinds.view().isVisible():
            every = tr("All kinds")
            self.kinds.set_options(options, none=f"{every}  {digits(total)}")
            self.kinds.set_value(chosen)
        self._say()

    def _say(self) -> None:
        shown, total = self.model.rowCount(), len(self._book)
        self.count.setText(self._look.digits(shown))
        self.empty.setVisible(not shown)
        self.empty_button.setVisible(not total and self._book.complete)
        self.empty.setText(self._nothing(total))
        self.view.setVisible(bool(shown))
        index = self.model.index_of(self._current)
        if index != self.view.currentIndex():
            self.view.show_current(index)

    def _nothing(self, total: int) -> str:
        if not total:
            return tr("People, organisations, places and outlets that the news names stand here.")
        return tr("No record is like this. Show all kinds, or search for something else.")

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.record.uid != self._current:
            self.asked.emit(row.record.uid)
