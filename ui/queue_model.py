"""The claims of the queue: filtered, ordered, grouped by state, and kept up to date row by row."""

import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.model import ClaimState, Uid, now_ms
from annotator.model.review import CLOSED
from annotator.storage.reading import EVERYTHING, Filter, QueueRow, passes
from annotator.storage.reading.claims import ClaimReader
from annotator.text.fold import fold
from ui.claim_model import ENTRY

Index = QModelIndex | QPersistentModelIndex

GROUPS: Final = (
    ClaimState.REOPENED,
    ClaimState.IN_REVIEW,
    ClaimState.SECOND_REVIEW,
    ClaimState.TRIAGED,
    ClaimState.NEW,
    ClaimState.DECIDED,
    ClaimState.PUBLISHED,
)
"""The order of the groups: what people have in hand stands first, what is done last."""

MANY: Final = 4_000
"""With more claims than this, they are read beside the window's work."""
PIECE: Final = 200
"""So many entries more are shown when the list is scrolled to its end."""


class Quick(StrEnum):
    """The filter that is always in sight."""

    ALL = "all"
    MINE = "mine"
    OPEN = "open"


class Order(StrEnum):
    """What stands first in a group."""

    PRIORITY = "priority"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group: a state, and how many claims are in it."""

    state: ClaimState
    count: int


Entry = Head | QueueRow


class QueueModel(QAbstractListModel):
    """Shows the project's claims to a list view.

    A long list is given to the view piece by piece, since a view measures all it knows of.

    Args:
        claims: where they are read.
        me: who looks.
        tell: says a row in words, for screen readers and as a tooltip.

    Signals:
        arrived: claims that were read beside the window's work are here.
    """

    arrived = Signal()
    _came = Signal(int, object)

    def __init__(
        self,
        claims: ClaimReader,
        me: Uid,
        tell: Callable[[QueueRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._claims = claims
        self._me = me
        self._tell = tell
        self._now = now_ms()
        self._rows: dict[Uid, QueueRow] = {}
        self._folded: dict[Uid, str] = {}
        self._entries: list[Entry] = []
        self._places: dict[Uid, int] = {}
        self._given = 0
        self._tally: dict[Quick, int] = dict.fromkeys(Quick, 0)
        self._readings = 0
        self._changed: set[Uid] = set()
        self.loading = False
        self.quick = Quick.ALL
        self.filter = EVERYTHING
        self.words = ""
        self.order = Order.PRIORITY
        self._came.connect(self._take)

    # --- reading --------------------------------------------------------------------------------

    def read(self) -> None:
        """Read all claims anew; many of them beside the window's work (see `arrived`)."""
        self._readings += 1
        self._now = now_ms()
        if self._claims.next_number() <= MANY:
            self._take(self._readings, read_rows(self._claims, self._now))
            return
        self.loading = True
        args = (self._claims, self._now, self._readings)
        threading.Thread(target=self._read_beside, args=args, daemon=True).start()

    def _read_beside(self, claims: ClaimReader, now: int, reading: int) -> None:
        try:
            found = read_rows(claims, now)
        except Exception:  # noqa: BLE001  (the project was closed meanwhile: nobody waits)
            return
        self._came.emit(reading, found)

    def _take(self, reading: int, found: "_Read") -> None:
        if reading != self._readings:  # what is asked for since is newer
            return
        self._rows, self._folded = found.rows, found.folded
        beside, self.loading = self.loading, False
        changed, self._changed = self._changed, set()
        for uid in changed:
            self._refresh(uid)
        self._arrange()
        if beside:
            self.arrived.emit()

    def update(self, claims: Collection[Uid]) -> None:
        """Read some claims anew; those that are gone go."""
        if self.loading:
            self._changed |= set(claims)
            return
        moved = [self._refresh(uid) for uid in claims]
        if any(moved):
            self._arrange()

    def _refresh(self, uid: Uid) -> bool:
        """Read one claim anew; return whether the list has to be arranged again."""
        old, new = self._rows.get(uid), self._claims.queue_row(uid, now=self._now)
        if new is None:
            self._folded.pop(uid, None)
            return self._rows.pop(uid, None) is not None
        self._rows[uid] = new
        self._folded[uid] = _searched(new)
        if old is None or self._stands(old) != self._stands(new):
            return True
        place = self._places.get(uid)
        if place is not None:
            self._entries[place] = new
            index = self.index(place)
            self.dataChanged.emit(index, index)
        return False

    def _stands(self, row: QueueRow) -> tuple[object, ...]:
        """Return all that says where a row stands and how it is counted."""
        claim = row.claim
        mine = self._me in (claim.assignee, claim.second)
        return (claim.state, mine, self._shows(row), self._key(row))

    # --- what is shown --------------------------------------------------------------------------

    def show(
        self,
        *,
        quick: Quick | None = None,
        wanted: Filter | None = None,
        words: str | None = None,
        order: Order | None = None,
    ) -> None:
        """Show other claims, or in another order; what is None stays."""
        before = (self.quick, self.filter, self.words, self.order)
        self.quick = self.quick if quick is None else quick
        self.filter = self.filter if wanted is None else wanted
        self.words = self.words if words is None else words
        self.order = self.order if order is None else order
        if before != (self.quick, self.filter, self.words, self.order):
            self._given = 0
            self._arrange()

    def tally(self) -> dict[Quick, int]:
        """Return how many claims there are for each quick filter, whatever else is chosen."""
        return dict(self._tally)

    @property
    def shown(self) -> int:
        """How many claims pass."""
        return len(self._places)

    def rows(self) -> Collection[QueueRow]:
        """Return all rows, shown or not."""
        return self._rows.values()

    def row(self, uid: Uid) -> QueueRow | None:
        """Return a claim's row, whether it is shown or not."""
        return self._rows.get(uid)

    def first(self) -> Uid | None:
        """Return the first claim that is shown."""
        return next(iter(self._places), None)

    def neighbour(self, uid: Uid | None, step: int) -> Uid | None:
        """Return the claim so many rows after another one, as they are shown."""
        place = self._places.get(uid) if uid is not None else None
        if place is None:
            return self.first()
        entry: Entry | None = None
        while not isinstance(entry, QueueRow):
            place += step
            if not 0 <= place < len(self._entries):
                return None
            entry = self._entries[place]
        return entry.claim.uid

    def index_of(self, uid: Uid | None) -> QModelIndex:
        """Return where a claim is shown; invalid when it is not."""
        place = self._places.get(uid) if uid is not None else None
        if place is None:
            return QModelIndex()
        if place >= self._given:
            self._give(place + PIECE)
        return self.index(place)

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._given

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._given < len(self._entries)

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._give(self._given + PIECE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if not isinstance(entry, QueueRow):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.claim.wording
        told = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._tell(entry) if role in told else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], QueueRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    # --- inside ---------------------------------------------------------------------------------

    def _give(self, upto: int) -> None:
        upto = min(upto, len(self._entries))
        if upto > self._given:
            self.beginInsertRows(QModelIndex(), self._given, upto - 1)
            self._given = upto
            self.endInsertRows()

    def _arrange(self) -> None:
        self.beginResetModel()
        wanted = fold(self.words.strip())
        groups: dict[ClaimState, list[QueueRow]] = {state: [] for state in GROUPS}
        for row in self._rows.values():
            if self._shows(row) and (not wanted or self._holds(row, wanted)):
                groups[row.claim.state].append(row)
        entries: list[Entry] = []
        for state, group in groups.items():
            if group:
                entries += [Head(state, len(group)), *sorted(group, key=self._key)]
        self._entries = entries
        self._places = {
            entry.claim.uid: place
            for place, entry in enumerate(entries)
            if isinstance(entry, QueueRow)
        }
        self._given = min(len(entries), max(self._given, PIECE))
        self._count()
        self.endResetModel()

    def _count(self) -> None:
        claims = [row.claim for row in self._rows.values()]
        self._tally = {
            Quick.ALL: len(claims),
            Quick.MINE: sum(self._me in (claim.assignee, claim.second) for claim in claims),
            Quick.OPEN: sum(claim.state not in CLOSED for claim in claims),
        }

    def _shows(self, row: QueueRow) -> bool:
        claim = row.claim
        if self.quick is Quick.MINE and self._me not in (claim.assignee, claim.second):
            return False
        if self.quick is Quick.OPEN and claim.state in CLOSED:
            return False
        return self.filter is EVERYTHING or passes(row, self.filter)

    def _key(self, row: QueueRow) -> tuple[object, ...]:
        if self.order is Order.PRIORITY:
            return (-row.priority, row.claim.number)
        if self.order is Order.DATE:
            return (*(-ord(letter) for letter in row.latest), 1, row.claim.number)
        return (row.claim.number,)

    def _holds(self, row: QueueRow, wanted: str) -> bool:
        return wanted in self._folded[row.claim.uid] or wanted == str(row.claim.number)


@dataclass(frozen=True, slots=True)
class _Read:
    """All claims as they were read, and what is searched in them."""

    rows: dict[Uid, QueueRow]
    folded: dict[Uid, str]


def read_rows(claims: ClaimReader, now: int) -> _Read:
    """Read all claims, and fold what is searched."""
    rows = claims.queue(EVERYTHING, now=now)
    folded: list[str] = []
    for start in range(0, len(rows), PIECE):  # in pieces, so that the window gets its turns
        words = "\n".join(_words(row) for row in rows[start : start + PIECE])
        folded += fold(words).split("\n")
    uids = [row.claim.uid for row in rows]
    return _Read(dict(zip(uids, rows, strict=True)), dict(zip(uids, folded, strict=True)))


def _searched(row: QueueRow) -> str:
    return fold(_words(row))


def _words(row: QueueRow) -> str:
    return " ".join(f"{row.claim.wording} {row.claim.topic}".split())
