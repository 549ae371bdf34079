"""The claims of the queue: grouped by state, filtered, found by wording."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model import Uid
from annotator.model.errors import NotFound
from annotator.storage.reading import ClaimRow
from annotator.storage.reading.claims import ClaimReader
from annotator.text.fold import fold

ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives a row's `Head` or `ClaimRow`."""

Index = QModelIndex | QPersistentModelIndex


class Shown(StrEnum):
    """Which claims the queue shows."""

    ALL = "all"
    JUDGED = "judged"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group: claims with a verdict, or those without one."""

    judged: bool
    count: int


Entry = Head | ClaimRow


class ClaimModel(QAbstractListModel):
    """Shows the project's claims to a list view.

    Args:
        claims: where they are read.
        grouped: whether those with a verdict and those without stand under heads.
        without: a claim that is never shown.
    """

    def __init__(
        self,
        claims: ClaimReader,
        parent: QObject | None = None,
        *,
        grouped: bool = True,
        without: Uid | None = None,
    ) -> None:
        super().__init__(parent)
        self._claims = claims
        self._grouped = grouped
        self._without = without
        self._rows: dict[Uid, ClaimRow] = {}
        self._folded: dict[Uid, str] = {}
        self._entries: list[Entry] = []
        self._places: dict[Uid, int] = {}
        self.shown = Shown.ALL
        self.words = ""
        self.read()

    def read(self) -> None:
        """Read all claims anew."""
        rows = [row for row in self._claims.all() if row.claim.uid != self._without]
        self._rows = {row.claim.uid: row for row in rows}
        self._folded = {}
        self._arrange()

    def update(self, claims: Collection[Uid]) -> None:
        """Read some claims anew; those that are gone go."""
        for uid in claims:
            self._folded.pop(uid, None)
            row = self._row(uid)
            if row is None:
                self._rows.pop(uid, None)
            else:
                self._rows[uid] = row
        self._arrange()

    def show(self, shown: Shown, words: str) -> None:
        """Show other claims: of a state, with these words in their wording or their number."""
        if (shown, words) != (self.shown, self.words):
            self.shown, self.words = shown, words
            self._arrange()

    def tally(self) -> dict[Shown, int]:
        """Return how many claims there are of each state, whatever is shown."""
        judged = sum(row.verdict is not None for row in self._rows.values())
        total = len(self._rows)
        return {Shown.ALL: total, Shown.JUDGED: judged, Shown.OPEN: total - judged}

    def row(self, uid: Uid) -> ClaimRow | None:
        """Return a claim's row, whether it is shown or not."""
        return self._rows.get(uid)

    def first(self) -> Uid | None:
        """Return the first claim that is shown."""
        return next(iter(self._places), None)

    def neighbour(self, uid: Uid | None, step: int) -> Uid | None:
        """Return the claim so many rows after another one, as they are shown."""
        order = list(self._places)
        if uid not in self._places:
            return order[0] if order else None
        place = order.index(uid) + step
        return order[place] if 0 <= place < len(order) else None

    def index_of(self, uid: Uid | None) -> QModelIndex:
        """Return where a claim is shown; invalid when it is not."""
        place = self._places.get(uid) if uid is not None else None
        return QModelIndex() if place is None else self.index(place)

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in texts and isinstance(entry, ClaimRow):
            return entry.claim.wording
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], ClaimRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    # --- inside ---------------------------------------------------------------------------------

    def _row(self, uid: Uid) -> ClaimRow | None:
        try:
            claim = self._claims.one(uid)
        except NotFound:
            return None
        verdicts = self._claims.verdicts(uid)
        stated = len(self._claims.appearances(uid))
        return ClaimRow(claim, stated, verdicts[0] if verdicts else None)

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = sorted(self._rows.values(), key=lambda row: row.claim.number)
        wanted = fold(self.words.strip())
        found = [row for row in rows if not wanted or self._holds(row, wanted)]
        self._entries = self._in_groups(found) if self._grouped else list(found)
        self._places = {
            entry.claim.uid: place
            for place, entry in enumerate(self._entries)
            if isinstance(entry, ClaimRow)
        }
        self.endResetModel()

    def _in_groups(self, found: list[ClaimRow]) -> list[Entry]:
        groups = {
            False: [row for row in found if row.verdict is None],
            True: [row for row in found if row.verdict is not None],
        }
        hidden = {Shown.JUDGED: False, Shown.OPEN: True}.get(self.shown)
        entries: list[Entry] = []
        for judged, group in groups.items():
            if group and judged is not hidden:
                entries += [Head(judged, len(group)), *group]
        return entries

    def _holds(self, row: ClaimRow, wanted: str) -> bool:
        claim = row.claim
        if claim.uid not in self._folded:
            self._folded[claim.uid] = fold(f"{claim.wording} {claim.topic}")
        return wanted in self._folded[claim.uid] or wanted == str(claim.number)
