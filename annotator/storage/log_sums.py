"""The log, summed up a transaction at a time, so that a check sees a bit of it change.

Each transaction holds the CRC-32 of itself and its changes. Nothing is ever deleted from the
log, so that its keys have no gap.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any
from zlib import crc32

import msgspec
from sqlalchemy import Connection, Table, func, select, update

from annotator.model import Operation, uid_text
from annotator.storage import tables
from annotator.storage.rows import SPECS

_AT_ONCE = 1000
_t, _c = tables.log_transaction, tables.log_change
_OF_TRANSACTION = ("uid", "actor", "session", "sequence", "verb", "step", "target", "at")
_OF_CHANGE = ("uid", "kind", "row", "operation", "base", "before", "after")
_encode = msgspec.msgpack.Encoder().encode

Broken = tuple[str, str]
"""Where, and what is wrong."""


def with_change(so_far: int, change: Mapping[str, Any]) -> int:
    """Return the sum of a transaction's changes with one more, by its columns."""
    return crc32(_encode([change[name] for name in _OF_CHANGE]), so_far)


def of_transaction(changes: int, transaction: Mapping[str, Any]) -> int:
    """Return the sum of a transaction, by its columns, with that of its changes."""
    return crc32(_encode([transaction[name] for name in _OF_TRANSACTION]), changes)


def broken(connection: Connection) -> Iterator[Broken]:
    """Yield what is wrong with the log."""
    for table in (_t, _c):
        yield from _gaps(connection, table)
    for transaction, total in _sums(connection):
        if transaction["sum"] != total:
            yield f"transaction {uid_text(transaction['uid'])}", "is not as it was written"
    yield from _without_history(connection)


def sum_all(connection: Connection) -> None:
    """Sum up the whole log as it is now; after a migration, which may change any of it."""
    sums = [{"key": one["id"], "total": total} for one, total in _sums(connection)]
    for one in sums:
        connection.execute(update(_t).where(_t.c.id == one["key"]), {"sum": one["total"]})


def _gaps(connection: Connection, table: Table) -> Iterator[Broken]:
    count, last = connection.execute(select(func.count(), func.max(table.c.id))).one()
    if count != (last or 0):
        yield table.name, f"it has {count} entries, and had {last}"


def _sums(connection: Connection) -> Iterator[tuple[dict[str, Any], int]]:
    query = (
        select(
            _t.c.id,
            _t.c.sum,
            *(_t.c[name] for name in _OF_TRANSACTION),
            *(_c.c[name].label(f"c_{name}") for name in _OF_CHANGE),
        )
        .outerjoin(_c, _c.c.transaction_id == _t.c.id)
        .order_by(_t.c.id, _c.c.id)
    )
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(query).mappings()
    for _, group in groupby(rows, key=lambda row: row["id"]):
        entries = [dict(row) for row in group]
        changes = 0
        for row in entries:
            if row["c_uid"] is not None:
                changes = with_change(changes, {name: row[f"c_{name}"] for name in _OF_CHANGE})
        yield entries[0], of_transaction(changes, entries[0])


def _without_history(connection: Connection) -> Iterator[Broken]:
    """Yield the rows that no import brought and no change in the log inserted."""
    inserted = str(Operation.INSERT)
    for spec in SPECS.values():
        table = spec.table
        known = select(_c.c.id).where(_c.c.row == table.c.uid, _c.c.operation == inserted)
        query = select(table.c.uid).where(~known.exists())
        if "batch_id" in table.c:
            query = query.where(table.c.batch_id.is_(None))
        for uid in connection.execute(query).scalars():
            yield f"{spec.kind.replace('_', ' ')} {uid_text(uid)}", "the log does not know of it"
