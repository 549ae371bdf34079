"""The claims of the project in a list to pick from: by number, found by wording."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model import Uid
from annotator.storage.reading import ClaimRow
from annotator.storage.reading.claims import ClaimReader
from annotator.text.fold import fold

ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives what a row shows."""

Index = QModelIndex | QPersistentModelIndex


class ClaimModel(QAbstractListModel):
    """Shows the project's claims to a list view.

    Args:
        claims: where they are read.
        without: a claim that is never shown.
    """

    def __init__(
        self,
        claims: ClaimReader,
        parent: QObject | None = None,
        *,
        without: Uid | None = None,
    ) -> None:
        super().__init__(parent)
        self._all = [row for row in claims.all() if row.claim.uid != without]
        self._folded: dict[Uid, str] = {}
        self._shown = self._all
        self._places: dict[Uid, int] = {}
        self.show("")

    def show(self, words: str) -> None:
        """Show the claims with these words in their wording or topic, or of this number."""
        wanted = fold(words.strip())
        self.beginResetModel()
        self._shown = [row for row in self._all if not wanted or self._holds(row, wanted)]
        self._places = {row.claim.uid: place for place, row in enumerate(self._shown)}
        self.endResetModel()

    def row(self, uid: Uid) -> ClaimRow | None:
        """Return a claim's row, whether it is shown or not; None for one that is never shown."""
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

    def _holds(self, row: ClaimRow, wanted: str) -> bool:
        claim = row.claim
        if claim.uid not in self._folded:
            self._folded[claim.uid] = fold(f"{claim.wording} {claim.topic}")
        return wanted in self._folded[claim.uid] or wanted == str(claim.number)
