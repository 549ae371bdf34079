"""Seals: what an import brought, counted and summed up, so that a check sees it change.

The log has each row that a verb wrote, but one entry for all rows of an import. A seal holds,
for each kind of row of a batch, how many came and the sum of the CRC-32 of each. The sum does
not depend on the order of rows, nor on keys that are the file's own. What people changed or
deleted since stands in the log, from which the row is put together again as it came.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any
from zlib import crc32

import msgspec
from sqlalchemy import Connection, Select, delete, insert, select

from annotator.model import Kind, Operation, Uid, parse_uid, uid_text
from annotator.storage import tables
from annotator.storage.rows import SPECS, Flat, RowSpec, columns_of, load, load_object
from annotator.storage.rowstore import RowStore

_AT_ONCE = 1000
_BESIDE = frozenset({"id", "uid", "batch_id", "rev", "title_folded"})
"""Columns that are the file's own, or follow from others; a check has its own eye on those."""
# Attributes are summed up by their names: undo may bring them back in another order.
_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_c = tables.log_change

Broken = tuple[str, str]
"""The batch and kind of row, and what is wrong with them."""


@dataclass(frozen=True, slots=True)
class _Form:
    """What of a kind of row is summed up: plain columns, references and objects, by name."""

    values: tuple[str, ...]
    inner: tuple[str, ...]
    references: int


@cache
def _form(kind: Kind) -> _Form:
    spec = SPECS[kind]
    references = sorted(name for name in spec.references if name != "batch")
    apart = {f"{name}_id" for name in references} | {*spec.objects} | _BESIDE
    values = sorted(column.name for column in spec.table.c if column.name not in apart)
    return _Form(tuple(values), (*references, *sorted(spec.objects)), len(references))


class Sealer:
    """Sums up the rows of one batch while they are inserted."""

    def __init__(self) -> None:
        self._sums: dict[Kind, tuple[int, int]] = {}

    def add(
        self,
        kind: Kind,
        columns: Sequence[str],
        rows: Sequence[tuple[Any, ...]],
        models: Sequence[Any],
    ) -> None:
        """Take rows, whose values stand in the order of the columns, with what they are of."""
        form, places = _form(kind), {name: place for place, name in enumerate(columns)}
        values = itemgetter(*(places[name] for name in ("uid", *form.values)))
        inner = _getter(form.inner)
        total = sum(
            crc32(_encode((values(row), inner(model))))
            for row, model in zip(rows, models, strict=True)
        )
        self._sums[kind] = (len(rows), total)

    def write(self, connection: Connection, batch: Uid) -> None:
        """Write the seals of the batch."""
        _write(connection, {(batch, kind): sealed for kind, sealed in self._sums.items()})


def _getter(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda model: tuple(getattr(model, name) for name in names)


Sums = Mapping[tuple[Uid, Kind], tuple[int, int]]


def broken(connection: Connection) -> Iterator[Broken]:
    """Yield where what is in the file, and in the log, is not what an import brought."""
    table = tables.seal
    sealed = {
        (Uid(row.batch), row.kind): (row.rows, row.sum)
        for row in connection.execute(
            select(table.c.batch, table.c.kind, table.c.rows, table.c.sum)
        )
    }
    there = {Uid(uid) for uid in connection.execute(select(tables.batch.c.uid)).scalars()}
    found = {(batch, str(kind)): sums for (batch, kind), sums in _sums(connection).items()}
    for batch, kind in sorted(sealed.keys() | found.keys()):
        if batch in there:
            came, now = sealed.get((batch, kind), (0, 0)), found.get((batch, kind), (0, 0))
            if came != now:
                yield f"batch {uid_text(batch)}", _difference(kind.replace("_", " "), came, now)


def _difference(words: str, came: tuple[int, int], now: tuple[int, int]) -> str:
    if came[0] != now[0]:
        return f"it brought {came[0]} rows ({words}), and {now[0]} are accounted for"
    return f"a row ({words}) is not as it was brought, or as the log says that it became"


def seal_all(connection: Connection) -> None:
    """Seal every batch as it is now; after a migration, which may change any row."""
    connection.execute(delete(tables.seal))
    _write(connection, _sums(connection))


def seal_if_bare(connection: Connection, batch: Uid) -> None:
    """Seal a batch that is back and has no seal: it was out while a migration sealed all anew."""
    table = tables.seal
    if connection.execute(select(table.c.id).where(table.c.batch == batch).limit(1)).first():
        return
    sums = _sums(connection)
    _write(connection, {key: sealed for key, sealed in sums.items() if key[0] == batch})


def _write(connection: Connection, sums: Sums) -> None:
    rows = [
        {"batch": batch, "kind": str(kind), "rows": count, "sum": total}
        for (batch, kind), (count, total) in sums.items()
    ]
    if rows:
        connection.execute(insert(tables.seal), rows)


def _sums(connection: Connection) -> Sums:
    """Return the count and sum of what each batch brought, as file and log tell it."""
    sums: defaultdict[tuple[Uid, Kind], tuple[int, int]] = defaultdict(lambda: (0, 0))

    def add(batch: Uid, kind: Kind, row: tuple[Any, ...]) -> None:
        count, total = sums[batch, kind]
        sums[batch, kind] = (count + 1, total + crc32(_encode(row)))

    for kind, spec in SPECS.items():
        if "batch" in spec.references:
            changed = dict(_as_they_came(connection, kind))
            for batch, row in _untouched(connection, spec, changed):
                add(batch, kind, row)
            for uid, flat in changed.items():
                if flat.get("batch") is not None:
                    add(parse_uid(str(flat["batch"])), kind, _row_of(spec, uid, flat))
    return sums


def _untouched(
    connection: Connection, spec: RowSpec, changed: Mapping[Uid, Flat]
) -> Iterator[tuple[Uid, tuple[Any, ...]]]:
    form = _form(spec.kind)
    first = 2 + len(form.values)
    last = first + form.references
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(_select(spec, form))
    for row in rows:
        if row[1] not in changed:
            objects = (load_object(text) for text in row[last:])
            yield Uid(row[0]), (tuple(row[1:first]), (*row[first:last], *objects))


def _select(spec: RowSpec, form: _Form) -> Select[Any]:
    table, batch = spec.table, tables.batch
    columns: list[Any] = [batch.c.uid, table.c.uid, *(table.c[name] for name in form.values)]
    joined: Any = table.join(batch, batch.c.id == table.c.batch_id)
    for name in form.inner[: form.references]:
        other = SPECS[spec.references[name]].table.alias(f"to_{name}")
        joined = joined.outerjoin(other, other.c.id == table.c[f"{name}_id"])
        columns.append(other.c.uid.label(f"uid_of_{name}"))
    columns += [table.c[name] for name in form.inner[form.references :]]
    return select(*columns).select_from(joined)


def _row_of(spec: RowSpec, uid: Uid, flat: Flat) -> tuple[Any, ...]:
    form, columns = _form(spec.kind), columns_of(spec, flat)
    values = tuple(columns.get(name) for name in form.values)
    references = [flat.get(name) for name in form.inner[: form.references]]
    uids = (None if one is None else parse_uid(str(one)) for one in references)
    objects = (load(columns[name]) for name in form.inner[form.references :])
    return ((uid, *values), (*uids, *objects))


def _as_they_came(connection: Connection, kind: Kind) -> Iterator[tuple[Uid, Flat]]:
    """Yield the rows of a kind that the log tells of, with their fields as they first were."""
    store = RowStore(connection)
    query = (
        select(_c.c.row, _c.c.operation, _c.c.before, _c.c.after)
        .where(_c.c.kind == str(kind))
        .order_by(_c.c.row, _c.c.id)
    )
    rows = connection.execution_options(yield_per=_AT_ONCE).execute(query)
    for uid, changes in groupby(rows, key=lambda row: Uid(row.row)):
        history = [(Operation(one.operation), one.before) for one in changes]
        if history[0][0] is not Operation.INSERT:
            flat, is_whole = _first(history)
            now = None if is_whole else store.load(kind, uid)
            yield uid, flat if now is None else {**now[0], **flat}


def _first(history: Iterable[tuple[Operation, str]]) -> tuple[Flat, bool]:
    """Return a row's first values as far as its history tells, and whether those are all."""
    flat: Flat = {}
    for operation, before in history:
        flat = {**load(before), **flat}
        if operation is Operation.DELETE:
            return flat, True
    return flat, False
