"""The claims of the queue: filtered, ordered, grouped by state, and kept up to date row by row."""

import threading
from collections import Counter
from collections.abc import Callable, Collection
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
from annotator.model.errors import DamagedProject
from annotator.storage.reading import EVERYTHING, Filter, QueueRow, passes
from annotator.storage.reading.claims import ClaimReader
from ui.claim_model import ENTRY
from ui.collector import pass_over
from ui.queue_order import Groups, Place
from ui.queue_read import (
    GROUPS,
    KEYS,
    Entry,
    Head,
    Order,
    Quick,
    Read,
    counted,
    holding,
    read_all,
    searched,
)
from ui.widgets.tips import tip_text

Index = QModelIndex | QPersistentModelIndex

MANY: Final = 800
"""With more claims than this, they are read beside the window's work."""
PIECE: Final = 200
"""So many rows more are shown when the list is scrolled to its end."""


class QueueModel(QAbstractListModel):
    """Shows the project's claims to a list view.

    A long list is given to the view piece by piece, since a view measures all it knows of.

    Args:
        claims: where they are read.
        me: who looks.
        tell: says a row in words, for screen readers and as a tooltip.

    Signals:
        arrived: claims that were read beside the window's work are here.
        failed: they cannot be read (`DamagedProject`).
    """

    arrived = Signal()
    failed = Signal(object)
    _came = Signal(int, object)
    _broke = Signal(int, object)

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
        self._all = Groups.of(GROUPS, (), KEYS[Order.PRIORITY])
        self._shown = self._all.kept(None)
        self._given = 0
        self._tally: Counter[Quick] = Counter()
        self._readings = 0
        self._changed: set[Uid] = set()
        self.loading = False
        self.quick = Quick.ALL
        self.filter = EVERYTHING
        self.words = ""
        self.order = Order.PRIORITY
        self._came.connect(self._take)
        self._broke.connect(self._give_up)

    # --- reading --------------------------------------------------------------------------------

    def read(self) -> None:
        """Read all claims anew; many of them beside the window's work (see `arrived`)."""
        self._readings += 1
        self._now = now_ms()
        if self._claims.next_number() <= MANY:
            self._take(self._readings, read_all(self._claims, self._me, self._now, self.order))
            return
        self.loading = True
        args = (self._now, self._readings, self.order)
        threading.Thread(target=self._read_beside, args=args, daemon=True).start()

    def _read_beside(self, now: int, reading: int, order: Order) -> None:
        try:
            found = read_all(self._claims, self._me, now, order)
        except DamagedProject as error:
            self._broke.emit(reading, error)
            return
        except Exception:  # noqa: BLE001  (the project was closed meanwhile: nobody waits)
            return
        self._came.emit(reading, found)

    def _give_up(self, reading: int, error: DamagedProject) -> None:
        if reading == self._readings:
            self.loading = False
            self.failed.emit(error)

    def _take(self, reading: int, found: Read) -> None:
        if reading != self._readings:  # what is asked for since is newer
            return
        beside, self.loading = self.loading, False
        changed, self._changed = self._changed, set()
        self.beginResetModel()
        self._rows, self._folded, self._tally = found.rows, found.folded, found.tally
        self._all = found.groups if found.order is self.order else self._sorted()
        for uid in changed:
            self._put(uid, self._claims.queue_row(uid, now=self._now))
        self._filter()
        self.endResetModel()
        if beside:
            pass_over()  # all of it stays until the project is closed
            self.arrived.emit()

    def update(self, claims: Collection[Uid]) -> None:
        """Read some claims anew; those that are gone go."""
        if self.loading:
            self._changed |= set(claims)
            return
        read = {uid: self._claims.queue_row(uid, now=self._now) for uid in claims}
        if any(self._moves(uid, row) for uid, row in read.items()):
            self.beginResetModel()
            for uid, row in read.items():
                self._put(uid, row)
            self._given = min(self._shown.rows, max(self._given, PIECE))
            self.endResetModel()
            return
        for uid, row in read.items():
            self._put(uid, row)
            index = self._shown_index(uid)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def _moves(self, uid: Uid, new: QueueRow | None) -> bool:
        """Return whether a claim as it is now stands elsewhere, or comes or goes."""
        old = self._rows.get(uid)
        if old is None or new is None:
            return old is not new
        return self._stands(old) != self._stands(new)

    def _put(self, uid: Uid, new: QueueRow | None) -> None:
        """Have a claim as it is now, in its place; None takes it out."""
        old = self._rows.pop(uid, None)
        if old is not None:
            self._tally.subtract(counted(old, self._me))
            for groups in (self._all, self._shown):
                groups.drop(old.claim.state, self._place(old))
        if new is None:
            self._folded.pop(uid, None)
            return
        self._rows[uid] = new
        self._folded[uid] = searched(new)
        self._tally.update(counted(new, self._me))
        self._all.put(new.claim.state, self._place(new))
        passes = self._passes()
        if passes is None or passes(uid):
            self._shown.put(new.claim.state, self._place(new))

    def _stands(self, row: QueueRow) -> tuple[object, ...]:
        """Return all that says where a row stands, and whether it is shown."""
        return (row.claim.state, self._shows(row), self._place(row))

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
            self._arrange(sort=before[-1] is not self.order)

    def tally(self) -> dict[Quick, int]:
        """Return how many claims there are for each quick filter, whatever else is chosen."""
        return {quick: self._tally[quick] for quick in Quick}

    @property
    def shown(self) -> int:
        """How many claims pass."""
        return self._shown.claims

    def rows(self) -> Collection[QueueRow]:
        """Return all rows, shown or not."""
        return self._rows.values()

    def row(self, uid: Uid) -> QueueRow | None:
        """Return a claim's row, whether it is shown or not."""
        return self._rows.get(uid)

    def first(self) -> Uid | None:
        """Return the first claim that is shown."""
        return self._claim_at(1) if self._shown.rows else None

    def neighbour(self, uid: Uid | None, step: int) -> Uid | None:
        """Return the claim so many rows after another one, as they are shown."""
        place = self._row_of(uid)
        if place is None:
            return self.first()
        found: Uid | None = None
        while found is None:
            place += step
            if not 0 <= place < self._shown.rows:
                return None
            found = self._claim_at(place)
        return found

    def heads(self) -> list[int]:
        """Return the rows of the heads, as far as rows are given to the view."""
        return [row for row in self._shown.heads() if row < self._given]

    def index_of(self, uid: Uid | None) -> QModelIndex:
        """Return where a claim is shown; invalid when it is not."""
        place = self._row_of(uid)
        if place is None:
            return QModelIndex()
        if place >= self._given:
            self._give(place + PIECE)
        return self.index(place)

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._given

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._given < self._shown.rows

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._give(self._given + PIECE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entry(index.row())
        if role == ENTRY:
            return entry
        if not isinstance(entry, QueueRow):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.claim.wording
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(self._tell(entry))
        return self._tell(entry) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._claim_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    # --- inside ---------------------------------------------------------------------------------

    def _give(self, upto: int) -> None:
        upto = min(upto, self._shown.rows)
        if upto > self._given:
            self.beginInsertRows(QModelIndex(), self._given, upto - 1)
            self._given = upto
            self.endInsertRows()

    def _entry(self, row: int) -> Entry:
        found = self._shown.at(row)
        if isinstance(found, ClaimState):
            return Head(found, self._shown.count(found))
        return self._rows[found]

    def _claim_at(self, row: int) -> Uid | None:
        found = self._shown.at(row)
        return None if isinstance(found, ClaimState) else found

    def _row_of(self, uid: Uid | None) -> int | None:
        row = self._rows.get(uid) if uid is not None else None
        return None if row is None else self._shown.row_of(row.claim.state, self._place(row))

    def _shown_index(self, uid: Uid) -> QModelIndex:
        """Return where the view shows a claim; invalid when it does not know it yet."""
        place = self._row_of(uid)
        return QModelIndex() if place is None or place >= self._given else self.index(place)

    def _arrange(self, *, sort: bool) -> None:
        self.beginResetModel()
        if sort:
            self._all = self._sorted()
        self._filter()
        self.endResetModel()

    def _sorted(self) -> Groups:
        return Groups.of(GROUPS, self._rows.values(), KEYS[self.order])

    def _filter(self) -> None:
        self._shown = self._all.kept(self._passes())
        self._given = min(self._shown.rows, max(self._given, PIECE))

    def _passes(self) -> Callable[[Uid], bool] | None:
        """Return what a claim is asked before it is shown; None when all are."""
        holds = holding(self.words, self._rows, self._folded)
        if self.quick is Quick.ALL and self.filter is EVERYTHING:
            return holds
        if holds is None:
            return self._shows_claim
        return lambda uid: holds(uid) and self._shows_claim(uid)

    def _shows_claim(self, uid: Uid) -> bool:
        return self._shows(self._rows[uid])

    def _shows(self, row: QueueRow) -> bool:
        if self.quick is not Quick.ALL and self.quick not in counted(row, self._me):
            return False
        return self.filter is EVERYTHING or passes(row, self.filter)

    def _place(self, row: QueueRow) -> Place:
        return (KEYS[self.order](row), row.claim.uid)
