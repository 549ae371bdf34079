"""The records of the project in memory, so that typing and choosing a span find them at once.

They are read bit by bit when somebody first needs them, and each change is followed; a project
with a hundred thousand records opens at once, and is searched while the rest is being read.
"""

from bisect import bisect_left, insort
from collections import Counter, deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.matching.names import Candidate, NameEntry, NameIndex
from annotator.model import ChangeSet, Kind, Record, RecordKind, Uid, parse_uid
from annotator.model.errors import NotFound
from annotator.project import Project
from annotator.storage.reading import RecordRow
from annotator.text.fold import fold
from ui.collector import Growing

SLICE = 400
"""So many records are read in one go: about 5 ms."""
SLICE_MS = 8
"""So long the names are gone through in one go."""
NAMES_AT_ONCE = 20
GROWN = 1.7
"""While records are being read, lists are shown anew when there are so many times more."""
FAINT = 0.5
"""Up to this score a likeness is an accident, and is not offered."""
FEW = 20
"""So many places are changed one by one; more are sorted anew."""
MANY = 400
"""When more records changed at once, all are read anew bit by bit."""

Order = tuple[str, Uid]


@dataclass(frozen=True, slots=True)
class _Slice:
    """Some records, and what is searched of each and of all of them."""

    uids: list[Uid]
    texts: list[str]
    all_texts: str

    def having(self, longest: str, others: list[str]) -> list[Uid]:
        """Return those that have all these words."""
        pairs = zip(self.uids, self.texts, strict=True)
        if not others:
            return [uid for uid, text in pairs if longest in text]
        return [
            uid for uid, text in pairs if longest in text and all(one in text for one in others)
        ]


class RecordBook(QObject):
    """All records by name, and which of them words may mean.

    Args:
        project: an open project.

    Signals:
        changed: records were read, changed or deleted; a set of their uids, empty for many.
    """

    changed = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._rows: dict[Uid, RecordRow] = {}
        self._folded: dict[Uid, str] = {}
        self._tally: Counter[str] = Counter()
        self._order: list[Order] = []
        self._sorted = True
        self._slices: list[_Slice] | None = None
        self._told = 0
        self._growing = Growing()
        self._index = NameIndex()
        self._waiting: deque[Uid] = deque()
        self._last = 0
        self._unseen: set[Uid] = set()
        self._reading = False
        self._started = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self.step)

    # --- reading --------------------------------------------------------------------------------

    def ready(self) -> None:
        """See that everything is read: some of it at once, the rest soon."""
        if not self._started:
            self._started = self._reading = True
            self._idle.start(0)
            self.step()

    def stop(self) -> None:
        """Read no further."""
        self._idle.stop()

    def finish(self) -> None:
        """Read the rest now; for scripts and tests."""
        self.ready()
        while self._idle.isActive():
            self.step()

    @property
    def complete(self) -> bool:
        """Whether all records and all their names have been read."""
        return self._started and not self._reading and not self._waiting

    def step(self) -> None:
        """Read on for a moment; the book does so by itself when there is time."""
        if self._reading:
            self._read()
        else:
            self._learn()
        if self.complete:
            self._idle.stop()

    def _read(self) -> None:
        page = self._project.read.records.page(self._last, SLICE)
        if page:
            self._last = page[-1][0]
        self._put([row for _, row in page])
        self._growing.step()
        self._reading = len(page) == SLICE
        if not self._reading:
            self._drop(self._unseen)
        # A list that is shown anew by each slice would hold the window up.
        if not self._reading or len(self._rows) >= GROWN * self._told:
            self._told = len(self._rows)
            self.changed.emit(set())

    def _learn(self) -> None:
        """Take names into the index, for as long as nobody notices."""
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < SLICE_MS:
            self._take_some()
        self._growing.step()
        if not self._waiting:
            self.changed.emit(set())

    def _take_some(self) -> None:
        """Take the names of some records into the index; of those that are gone none."""
        for _ in range(min(NAMES_AT_ONCE, len(self._waiting))):
            uid = self._waiting.popleft()
            row = self._rows.get(uid)
            if row is not None:
                self._index.add(NameEntry(uid, str(row.record.kind), row.record.names))

    # --- what there is --------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, uid: Uid) -> RecordRow | None:
        """Return a record with how many spans mean it; read from the project if need be."""
        known = self._rows.get(uid)
        if known is not None:
            return known
        try:
            return self._project.read.records.row(uid)
        except NotFound:
            return None

    def record(self, uid: Uid) -> Record | None:
        """Return a record, if there is (still) one."""
        row = self.row(uid)
        return row.record if row is not None else None

    def tally(self) -> dict[RecordKind, int]:
        """Return how many records there are of each kind, as far as they have been read."""
        return {kind: self._tally[str(kind)] for kind in RecordKind}

    def find(self, words: str, kind: RecordKind | None = None) -> list[Uid]:
        """Return the records whose names hold all these words, by name.

        Args:
            words: as typed; without any, all records.
            kind: of this kind alone.
        """
        parts, rows = _parts(words), self._rows
        if not parts:
            found = [uid for _, uid in self._ordered()]
        else:
            longest, others = parts[0], parts[1:]
            found = []
            for one in self._in_order():
                # Most words are rare: most slices need one look.
                if longest in one.all_texts:
                    found += one.having(longest, others)
        return found if kind is None else [uid for uid in found if rows[uid].record.kind is kind]

    def holds(self, uid: Uid, words: str, kind: RecordKind | None = None) -> bool:
        """Return whether `find` would find a record."""
        row = self._rows.get(uid)
        if row is None or (kind is not None and row.record.kind is not kind):
            return False
        return all(one in self._folded[uid] for one in _parts(words))

    def place_key(self, uid: Uid) -> Order:
        """Return what records are ordered by."""
        return _order_of(self._rows[uid].record)

    def _ordered(self) -> list[Order]:
        if not self._sorted:
            self._order.sort()
            self._sorted, self._slices = True, None
        return self._order

    def _in_order(self) -> list["_Slice"]:
        """Return what is searched of the records, in their order."""
        order = self._ordered()
        if self._slices is None:
            folded = self._folded
            self._slices = []
            for start in range(0, len(order), SLICE):
                uids = [uid for _, uid in order[start : start + SLICE]]
                texts = [folded[uid] for uid in uids]
                self._slices.append(_Slice(uids, texts, "\0".join(texts)))
        return self._slices

    # --- candidates -----------------------------------------------------------------------------

    def candidates(self, words: str, kind: RecordKind | None = None, limit: int = 5) -> list[Uid]:
        """Return the records that words may mean, the likeliest first.

        Those of another kind follow the ones of the kind that is asked for: a label may be wrong.
        """
        self.ready()
        found = [one for one in self._index.candidates(words, limit=2 * limit) if one.score > FAINT]
        if kind is not None:
            found.sort(key=lambda one: (self._strays(one, kind), -one.score))
        return [one.uid for one in found if one.uid in self._rows][:limit]

    def sure(self, words: str, record: Uid) -> bool | None:
        """Return whether words surely mean a record; None if they do not seem to at all."""
        self.ready()
        best = self._index.best(words)
        if best is not None and best.uid == record:
            return True
        found = self._index.candidates(words, limit=3)
        return False if any(one.uid == record and one.score > FAINT for one in found) else None

    def _strays(self, one: Candidate, kind: RecordKind) -> bool:
        row = self._rows.get(one.uid)
        return row is None or row.record.kind is not kind

    # --- following ------------------------------------------------------------------------------

    def follow(self, changes: ChangeSet) -> None:
        """Take over what a transaction changed."""
        if not self._started:
            return
        if changes.touches(Kind.BATCH):
            self._start_again()
            return
        touched = set(_touched(changes))
        if len(touched) > MANY:
            self._start_again()
        elif touched:
            self._refresh(touched)

    def _start_again(self) -> None:
        """Many came in: go through all again; what is shown stays until then."""
        self._last, self._reading = 0, True
        self._unseen = set(self._rows)
        self._idle.start(0)

    def _refresh(self, touched: Collection[Uid]) -> None:
        found, gone = [], set()
        for uid in touched:
            try:
                found.append(self._project.read.records.row(uid))
            except NotFound:
                gone.add(uid)
        self._drop(gone)
        self._put(found)
        self._take_some()
        if self._waiting:
            self._idle.start(0)
        self.changed.emit(set(touched))

    def _drop(self, gone: Collection[Uid]) -> None:
        for uid in gone:
            row = self._rows.pop(uid, None)
            if row is None:
                continue
            self._tally[row.record.kind.value] -= 1
            if len(gone) <= FEW:
                self._take_out(row.record)
            self._folded.pop(uid, None)
            self._index.remove(uid)
        if len(gone) > FEW:
            self._order = [one for one in self._order if one[1] in self._rows]
        if gone:
            self._slices = None

    def _put(self, rows: Collection[RecordRow]) -> None:
        """Take rows in, new ones and those that changed."""
        single = len(rows) <= FEW and self._sorted
        stale: set[Uid] = set()
        for row in rows:
            record, before = row.record, self._rows.get(row.record.uid)
            self._unseen.discard(record.uid)
            self._rows[record.uid] = row
            if before is not None and before.record == record:
                continue
            self._tally[record.kind.value] += 1
            if before is not None:
                self._tally[before.record.kind.value] -= 1
            self._folded[record.uid] = fold("\n".join(record.names))
            self._waiting.append(record.uid)
            self._slices = None
            if before is not None and single:
                self._take_out(before.record)
            elif before is not None:
                stale.add(record.uid)
            if single:
                insort(self._order, _order_of(record))
            elif before is None:
                self._order.append(_order_of(record))
        if stale:
            kept = [one for one in self._order if one[1] not in stale]
            self._order = [*kept, *map(self.place_key, stale)]
        self._sorted = self._sorted and single

    def _take_out(self, record: Record) -> None:
        """Take a record's old place out of the order."""
        order, old = self._ordered(), _order_of(record)
        place = bisect_left(order, old)
        if place < len(order) and order[place] == old:
            del order[place]


def _order_of(record: Record) -> Order:
    return (fold(record.name), record.uid)


def _parts(words: str) -> list[str]:
    """Return the words that are looked for, folded, the longest first."""
    return sorted(fold(words).split(), key=len, reverse=True)


def _touched(changes: ChangeSet) -> Iterator[Uid]:
    """Yield the records that changed, and those that spans began or ceased to mean."""
    for change in changes.changes:
        if change.kind is Kind.RECORD:
            yield change.row
        elif change.kind is Kind.SPAN:
            for fields in (change.before, change.after):
                value = fields.get("record")
                if isinstance(value, str):
                    yield parse_uid(value)
