"""The records of the project in memory, so that typing and choosing a span find them at once.

They are read bit by bit when somebody first needs them, and each change is followed; a project
with a hundred thousand records opens at once, and is searched while the rest is being read.
"""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.matching.names import Candidate, NameEntry, NameIndex
from annotator.model import ChangeSet, Kind, Record, RecordKind, Uid, parse_uid
from annotator.model.errors import NotFound
from annotator.project import Project
from annotator.storage.reading import RecordRow
from annotator.text.fold import fold

SLICE = 400
"""So many records are read in one go: about 5 ms."""
SLICE_MS = 8
"""So long the names are gone through in one go."""
NAMES_AT_ONCE = 20
FAINT = 0.5
"""Up to this score a likeness is an accident, and is not offered."""
MANY = 400
"""When more records changed at once, all are read anew bit by bit."""

Order = tuple[str, Uid]


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
        self._order: list[Order] = []
        self._index = NameIndex()
        self._waiting: dict[Uid, None] = {}
        self._last = 0
        self._unseen: set[Uid] = set()
        self._reading = False
        self._started = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)

    # --- reading --------------------------------------------------------------------------------

    def ready(self) -> None:
        """See that everything is read: some of it at once, the rest soon."""
        if not self._started:
            self._started = self._reading = True
            self._idle.start(0)
            self._more()

    def stop(self) -> None:
        """Read no further."""
        self._idle.stop()

    def finish(self) -> None:
        """Read the rest now; for scripts and tests."""
        self.ready()
        while self._idle.isActive():
            self._more()

    @property
    def complete(self) -> bool:
        """Whether all records and all their names have been read."""
        return self._started and not self._reading and not self._waiting

    def _more(self) -> None:
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
        self._reading = len(page) == SLICE
        if not self._reading:
            self._drop(self._unseen)
        self.changed.emit(set())

    def _learn(self) -> None:
        """Take names into the index, for as long as nobody notices."""
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < SLICE_MS:
            for uid in list(self._waiting)[:NAMES_AT_ONCE]:
                self._take(uid)
        if not self._waiting:
            self.changed.emit(set())

    def _take(self, uid: Uid) -> None:
        self._waiting.pop(uid, None)
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
        found = dict.fromkeys(RecordKind, 0)
        for row in self._rows.values():
            found[row.record.kind] += 1
        return found

    def find(self, words: str, kind: RecordKind | None = None) -> list[Uid]:
        """Return the records whose names hold all these words, by name.

        Args:
            words: as typed; without any, all records.
            kind: of this kind alone.
        """
        parts = sorted(fold(words).casefold().split(), key=len, reverse=True)
        rows, folded = self._rows, self._folded
        if not parts and kind is None:
            return [uid for _, uid in self._order]
        found = (uid for _, uid in self._order if kind is None or rows[uid].record.kind is kind)
        if not parts:
            return list(found)
        longest, others = parts[0], parts[1:]
        return [
            uid
            for uid in found
            if longest in folded[uid] and all(one in folded[uid] for one in others)
        ]

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
        for uid in list(self._waiting)[:NAMES_AT_ONCE]:
            self._take(uid)
        if self._waiting:
            self._idle.start(0)
        self.changed.emit(set(touched))

    def _drop(self, gone: Collection[Uid]) -> None:
        for uid in gone:
            self._rows.pop(uid, None)
            self._folded.pop(uid, None)
            self._waiting.pop(uid, None)
            self._index.remove(uid)
        if gone:
            self._order = [one for one in self._order if one[1] in self._rows]

    def _put(self, rows: Collection[RecordRow]) -> None:
        """Take rows in, new ones and those that changed."""
        stale: set[Order] = set()
        for row in rows:
            record, before = row.record, self._rows.get(row.record.uid)
            self._unseen.discard(record.uid)
            self._rows[record.uid] = row
            if before is not None and before.record == record:
                continue
            if before is not None:
                stale.add(_order_of(before.record))
            self._folded[record.uid] = fold("\n".join(record.names)).casefold()
            self._waiting[record.uid] = None
            self._order.append(_order_of(record))
        if stale:
            now = {uid: _order_of(self._rows[uid].record) for _, uid in stale}
            kept = (one for one in self._order if one[1] not in now)
            self._order = [*kept, *now.values()]
        self._order.sort()


def _order_of(record: Record) -> Order:
    return (fold(record.name).casefold(), record.uid)


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
