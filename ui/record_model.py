"""The records of the registry as a list model: filtered by kind, found by any of their names."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model import RecordKind, Uid
from annotator.storage.reading import RecordRow
from ui.record_book import RecordBook

ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives a row's `RecordRow`."""

Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractListModel):
    """Shows the records of a book to a list view.

    Args:
        book: the records.
        without: records that are never shown.
        first: records that stand before the others while nothing is searched for.
    """

    def __init__(
        self,
        book: RecordBook,
        parent: QObject | None = None,
        *,
        without: frozenset[Uid] = frozenset(),
        first: tuple[Uid, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._without = without
        self._first = first
        self._uids: list[Uid] = []
        self._places: dict[Uid, int] | None = None
        self.kind: RecordKind | None = None
        self.words = ""
        book.changed.connect(self._follow)
        self._uids = self._wanted()

    def show(self, kind: RecordKind | None, words: str) -> None:
        """Show the records of a kind whose names hold these words."""
        words = " ".join(words.split())
        if (kind, words) != (self.kind, self.words):
            self.kind, self.words = kind, words
            self._arrange()

    def first(self) -> Uid | None:
        """Return the first record that is shown."""
        return self._uids[0] if self._uids else None

    def index_of(self, uid: Uid | None) -> QModelIndex:
        """Return where a record is shown; invalid when it is not."""
        if self._places is None:
            self._places = {one: place for place, one in enumerate(self._uids)}
        place = self._places.get(uid) if uid is not None else None
        return QModelIndex() if place is None else self.index(place)

    def neighbour(self, uid: Uid | None, step: int) -> Uid | None:
        """Return the record so many rows after another one; the first if that is not shown."""
        index = self.index_of(uid)
        if not index.isValid():
            return self.first()
        place = index.row() + step
        return self._uids[place] if 0 <= place < len(self._uids) else None

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._uids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._book.row(self._uids[index.row()])
        if role == ENTRY or row is None:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.record.name
        return None

    def row(self, index: Index) -> RecordRow | None:
        """Return the row at an index."""
        entry = self.data(index, ENTRY)
        return entry if isinstance(entry, RecordRow) else None

    # --- inside ---------------------------------------------------------------------------------

    def _wanted(self) -> list[Uid]:
        found = self._book.find(self.words, self.kind)
        if self._without:
            found = [uid for uid in found if uid not in self._without]
        if not self._first or self.words:
            return found
        ahead = set(self._first)
        return [*self._first, *(uid for uid in found if uid not in ahead)]

    def _arrange(self) -> None:
        self.beginResetModel()
        self._uids, self._places = self._wanted(), None
        self.endResetModel()

    def _follow(self, _touched: object) -> None:
        wanted = self._wanted()
        if wanted != self._uids:
            self.beginResetModel()
            self._uids, self._places = wanted, None
            self.endResetModel()
        elif wanted:
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
