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
from annotator.storage.rows import SPECS, Flat, load
from annotator.storage.rowstore import RowStore

_AT_ONCE = 1000
_c = tables.log_change

Difference = tuple[str, str]
"""The row, and how it differs from its history."""


def differences(connection: Connection) -> Iterator[Difference]:
    """Yield the rows that are not as the log has them."""
    store = RowStore(connection)
    query = select(_c.c.row, _c.c.kind, _c.c.operation, _c.c.after).order_by(_c.c.row, _c.c.id)
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(query)
    for uid, changes in groupby(rows, key=lambda row: Uid(row.row)):
        history = [(Kind(row.kind), Operation(row.operation), row.after) for row in changes]
        kind = history[-1][0]
        if problem := _problem(store, kind, uid, _replayed(history)):
            yield f"{kind.replace('_', ' ')} {uid_text(uid)}", problem


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
        return "was never deleted and is not there"
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
