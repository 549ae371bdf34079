"""The records of the registry as a model of one column: of a kind, found by any of their names."""

from bisect import bisect_left

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model import RecordKind, Uid
from annotator.storage.reading import RecordRow
from ui.record_book import RecordBook

ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives a row's `RecordRow`."""

FEW = 20
"""So many rows are moved one by one; for more the list is shown anew."""

Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractTableModel):
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
        if uid is None or uid not in self._uids:
            return QModelIndex()
        return self.index(self._uids.index(uid), 0)

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

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

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
        self._uids = self._wanted()
        self.endResetModel()

    def _follow(self, touched: object) -> None:
        if isinstance(touched, set) and 0 < len(touched) <= FEW and not self._first:
            self._renew(touched)
            return
        wanted = self._wanted()
        if wanted != self._uids:
            self.beginResetModel()
            self._uids = wanted
            self.endResetModel()
        elif wanted:
            self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, 0))

    def _renew(self, touched: set[Uid]) -> None:
        """Show some records as they are now, where they belong now."""
        held = [uid for uid in touched if self._is_wanted(uid)]
        if len(touched) == 1 and held and self._stays(held[0]):
            return
        # All of them go first: a place among rows that are out of order would be none.
        for uid in touched:
            if uid in self._uids:
                old = self._uids.index(uid)
                self.beginRemoveRows(QModelIndex(), old, old)
                del self._uids[old]
                self.endRemoveRows()
        for uid in held:
            place = self._place_of(uid)
            self.beginInsertRows(QModelIndex(), place, place)
            self._uids.insert(place, uid)
            self.endInsertRows()

    def _is_wanted(self, uid: Uid) -> bool:
        return uid not in self._without and self._book.holds(uid, self.words, self.kind)

    def _stays(self, uid: Uid) -> bool:
        """Say that a record looks different, if it is where it belongs."""
        old = self.index_of(uid).row()
        if old < 0:
            return False
        del self._uids[old]
        place = self._place_of(uid)
        self._uids.insert(old, uid)
        if place == old:
            self.dataChanged.emit(self.index(old, 0), self.index(old, 0))
        return place == old

    def _place_of(self, uid: Uid) -> int:
        """Return where a record belongs among those that are shown."""
        return bisect_left(self._uids, self._book.place_key(uid), key=self._book.place_key)
