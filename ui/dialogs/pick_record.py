"""Finding a record of the registry by any of its names."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from annotator.model import Record, Uid
from annotator.model.errors import HashiyaError
from ui.dialogs.base import Dialog
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.record_book import RecordBook
from ui.record_model import RecordModel
from ui.record_table import RecordTable
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField

HEIGHT = 300


class PickRecord(Dialog):
    """A list of records that typing narrows down; subclasses say what the chosen one is for.

    Args:
        title: what the dialog is for.
        done: what its button does.
        book: the records.
        look: how it looks.
        first: the records that stand first: the likeliest.
        without: records that are not offered.
        eager: whether the first is chosen from the start.
    """

    def __init__(
        self,
        title: str,
        done: str,
        book: RecordBook,
        look: Look,
        parent: QWidget | None = None,
        *,
        first: tuple[Uid, ...] = (),
        without: frozenset[Uid] = frozenset(),
        eager: bool = True,
    ) -> None:
        super().__init__(title, look, parent, width=560)
        self._eager = eager
        book.ready()
        self.book = book
        self.field = SearchField(look, tr("Find by any name"), enters=False)
        self.model = RecordModel(book, self, without=without, first=first)
        self.list = self._make_list()
        self.field.follow(self.list)
        self.empty = label(tr("No record has these words."), look, size="small", token="text2")
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self.body.addWidget(self.empty)
        self.save = Button(done, look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.field.textChanged.connect(self.search)
        self.list.doubleClicked.connect(self.submit)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.model.modelReset.connect(self._start)
        self.search("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def record(self) -> Record | None:
        """The chosen record."""
        row = self.model.row(self.list.currentIndex())
        return row.record if row is not None else None

    def take(self, record: Record) -> None:
        """Do with the chosen record what the dialog is for.

        Raises:
            HashiyaError: it is refused; the dialog stays and says why.
        """

    def show_chosen(self, record: Record | None) -> None:
        """Another record is chosen; subclasses may say what would come of it."""

    def search(self, words: str) -> None:
        """Show the records with these words."""
        self.model.show(None, words)
        self._start()

    def submit(self) -> None:
        """Take the chosen record."""
        record = self.record
        if record is None:
            return
        self.notice.clear()
        try:
            self.take(record)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _start(self) -> None:
        index = self.model.index(0, 0)
        start = self._eager or bool(self.model.words)
        self.list.show_current(index if start else QModelIndex())
        self.empty.setVisible(not index.isValid())
        self._chosen()

    def _chosen(self) -> None:
        record = self.record
        self.save.setEnabled(record is not None)
        self.show_chosen(record)

    def _make_list(self) -> RecordTable:
        made = RecordTable(self.look)
        made.setModel(self.model)
        made.setFixedHeight(HEIGHT)
        made.setStyleSheet(list_sheet(self.look).replace("QListWidget", "QTableView"))
        return made
