"""Whether rows are as the change log says that they came to be.

The log holds what each change wrote, so that a row which something else than a change has
altered, and so a bit that a disk turned over, is found. What an import brought is in the log
as one entry for all of its rows; of those, the fields that were changed later are compared.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from sqlalchemy import Connection, select

from annotator.model import Kind, Operation, Uid, uid_text
from annotator.storage import tables
from annotator.storage.packed import PACKED, uids_in
from annotator.storage.rows import SPECS, Flat, load
from annotator.storage.rowstore import RowStore

_AT_ONCE = 1000
_GONE = "was never deleted and is not there"
_c = tables.log_change

Difference = tuple[str, str]
"""The row, and how it differs from its history."""


def differences(connection: Connection) -> Iterator[Difference]:
    """Yield the rows that are not as the log has them."""
    store = RowStore(connection)
    taken: set[Uid] | None = None
    query = select(_c.c.row, _c.c.kind, _c.c.operation, _c.c.after).order_by(_c.c.row, _c.c.id)
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(query)
    for uid, changes in groupby(rows, key=lambda row: Uid(row.row)):
        history = [(Kind(row.kind), Operation(row.operation), row.after) for row in changes]
        kind = history[-1][0]
        problem = _problem(store, kind, uid, _replayed(history))
        if problem == _GONE:
            taken = _taken_out(connection) if taken is None else taken
        if problem and not (problem == _GONE and taken and uid in taken):
            yield f"{kind.replace('_', ' ')} {uid_text(uid)}", problem


def _taken_out(connection: Connection) -> set[Uid]:
    """Return the rows that went with their batch, which was taken out and is not back."""
    batch = tables.batch
    here = {Uid(uid) for uid in connection.execute(select(batch.c.uid)).scalars()}
    query = select(_c.c.row, _c.c.before).where(
        _c.c.kind == str(Kind.BATCH), _c.c.operation == str(Operation.DELETE)
    )
    entries = ((Uid(row.row), load(row.before)) for row in connection.execute(query))
    return {
        uid
        for taken, before in entries
        if taken not in here and PACKED in before
        for uid in uids_in(before[PACKED])
    }


def _replayed(history: Iterable[tuple[Kind, Operation, str]]) -> Flat | None:
    """Return the fields that a row's history tells of; None when it ends in its deletion."""
    state: Flat | None = None
    for _, operation, after in history:
        if operation is Operation.DELETE:
            state = None
        elif operation is Operation.INSERT:
            state = load(after)
        else:
            state = {**(state or {}), **load(after)}
    return state


def _problem(store: RowStore, kind: Kind, uid: Uid, told: Flat | None) -> str:
    found = store.load(kind, uid)
    if told is None:
        # What was imported, deleted and imported again is back without an entry of its own.
        again = found is None or found[0].get("batch") is not None
        return "" if again else "was deleted and is there all the same"
    if found is None:
        return _GONE
    known = _names(kind)
    wrong = sorted(
        name
        for name, value in told.items()
        if name.split(".")[0] in known and found[0].get(name) != value
    )
    return f"differs from what the log says was written ({', '.join(wrong)})" if wrong else ""


def _names(kind: Kind) -> set[str]:
    """Return the fields that rows of a kind have now; a migration may have taken some away."""
    spec = SPECS[kind]
    names = {*spec.plain, *spec.flags, *spec.lists, *spec.objects, *spec.references}
    return names | {"fragments", "text"}
