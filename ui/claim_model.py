"""The claims of the project in a list to pick from: by number, found by wording.

They are read page by page while there is time, so that the list is there at once.
"""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from annotator.model import Uid
from annotator.storage.reading import ClaimRow
from annotator.storage.reading.claims import ClaimReader
from annotator.text.fold import fold, folded_query

ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives what a row shows."""

PAGE = 100
"""So many claims are read in one go: about 5 ms."""

Index = QModelIndex | QPersistentModelIndex


class ClaimModel(QAbstractListModel):
    """Shows the project's claims to a list view.

    Args:
        claims: where they are read.
        without: a claim that is never shown.

    Signals:
        grown: more claims have been read.
    """

    grown = Signal()

    def __init__(
        self,
        claims: ClaimReader,
        parent: QObject | None = None,
        *,
        without: Uid | None = None,
    ) -> None:
        super().__init__(parent)
        self._claims = claims
        self._without = without
        self._last = 0
        self._all: list[ClaimRow] = []
        self._folded: dict[Uid, str] = {}
        self._wanted = ""
        self._shown: list[ClaimRow] = []
        self._places: dict[Uid, int] = {}
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._read_on)
        self._idle.start(0)
        self._read_on()

    @property
    def complete(self) -> bool:
        """Whether all claims have been read."""
        return not self._idle.isActive()

    def show(self, words: str) -> None:
        """Show the claims with these words in their wording or topic, or of this number."""
        self._wanted = folded_query(words)
        self.beginResetModel()
        self._shown, self._places = [], {}
        self._append([row for row in self._all if self._passes(row)])
        self.endResetModel()

    def _read_on(self) -> None:
        """Read the next page, and show what of it is wanted after what is shown."""
        page = self._claims.page(self._last, PAGE)
        if len(page) < PAGE:
            self._idle.stop()
        if page:
            self._last = page[-1].claim.number
        read = [row for row in page if row.claim.uid != self._without]
        for row in read:
            self._folded[row.claim.uid] = fold(f"{row.claim.wording} {row.claim.topic}")
        self._all += read
        more = [row for row in read if self._passes(row)]
        if more:
            start = len(self._shown)
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self._append(more)
            self.endInsertRows()
        self.grown.emit()

    def _append(self, rows: list[ClaimRow]) -> None:
        for row in rows:
            self._places[row.claim.uid] = len(self._shown)
            self._shown.append(row)

    def row(self, uid: Uid) -> ClaimRow | None:
        """Return a claim's row as far as it has been read, whether it is shown or not."""
        return next((row for row in self._all if row.claim.uid == uid), None)

    def first(self) -> Uid | None:
        """Return the first claim that is shown."""
        return next(iter(self._places), None)

    def index_of(self, uid: Uid | None) -> QModelIndex:
        """Return where a claim is shown; invalid when it is not."""
        place = self._places.get(uid) if uid is not None else None
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == ENTRY:
            return row
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.claim.wording if role in texts else None

    def _passes(self, row: ClaimRow) -> bool:
        wanted = self._wanted
        return wanted in self._folded[row.claim.uid] or wanted == str(row.claim.number)
