"""All rows of a batch taken out, packed for the log, and put back: the way of undone imports.

The log has one entry for what an import brought; it has one, too, for what undo takes away. Row
by row an undo took twelve times as long as its import, and held the project all the while.
"""

import base64
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, FromClause, and_, delete, func, or_, select

from annotator.model import Kind, Uid
from annotator.model.errors import damaged_value
from annotator.storage import tables
from annotator.storage.bulk import Inserter
from annotator.storage.rows import SPECS, RowSpec
from annotator.storage.seals import seal_if_bare

PACKED: Final = "packed"
"""The field of a batch's log entry that holds its rows."""

_UNPACKABLE: Final = frozenset({"id", "batch_id", "title_folded"})
"""Columns that are made anew: local keys, and what is folded as the program folds then."""


class _Table(msgspec.Struct):
    """The rows of one kind; references stand by identifier, under the reference's name."""

    kind: str
    columns: list[str]
    rows: list[tuple[Any, ...]]


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[_Table]).decode


@dataclass(frozen=True, slots=True)
class Held:
    """Rows of others that point to rows of a batch: how many, of which kind, to which kind."""

    count: int
    kind: Kind
    target: Kind


def pack(connection: Connection, batch: Uid) -> str:
    """Return all rows that a batch brought as one text."""
    key = _key(connection, batch)
    found = (_table(connection, spec, key) for spec in _parents_first())
    packed = zlib.compress(_encode([table for table in found if table.rows]), 1)
    return base64.b64encode(packed).decode("ascii")


def drop(connection: Connection, batch: Uid) -> None:
    """Delete all rows that a batch brought, children first; the batch itself stays."""
    key = _key(connection, batch)
    article, texts = tables.article, tables.article_text
    for spec in reversed(list(_parents_first())):
        if spec.kind is Kind.ARTICLE:
            brought = select(article.c.id).where(article.c.batch_id == key)
            connection.execute(delete(texts).where(texts.c.article_id.in_(brought)))
        connection.execute(delete(spec.table).where(spec.table.c.batch_id == key))


def unpack(connection: Connection, batch: Uid, packed: str) -> None:
    """Insert the rows of a batch that is there already.

    Raises:
        NotFound: what one of them belongs to is gone.
        DamagedProject: this was not packed here.
    """
    inserter = Inserter(connection, batch)
    for table in _unpacked(packed):
        inserter.packed(Kind(table.kind), table.columns, table.rows)
    seal_if_bare(connection, batch)


def uids_in(packed: str) -> Iterator[Uid]:
    """Yield the identifiers of the rows that are packed."""
    for table in _unpacked(packed):
        place = table.columns.index("uid")
        yield from (Uid(row[place]) for row in table.rows)


def held(connection: Connection, batches: Sequence[Uid]) -> Held | None:
    """Return the first kind of rows, of none of some batches, that point to rows of them."""
    keys = [_key(connection, batch) for batch in batches]
    brought = {
        spec.kind
        for spec in _parents_first()
        if connection.execute(select(spec.table.c.id).where(_of(spec, keys)).limit(1)).first()
    }
    for spec in _parents_first():
        for name, target in spec.references.items():
            if target in brought:
                count = _pointing(connection, spec, name, SPECS[target], keys)
                if count:
                    return Held(count, spec.kind, target)
    return None


def _pointing(
    connection: Connection, spec: RowSpec, name: str, target: RowSpec, keys: list[int]
) -> int:
    child, parent = spec.table, target.table
    other = or_(child.c.batch_id.is_(None), child.c.batch_id.not_in(keys))
    query = select(func.count()).select_from(
        parent.join(child, and_(child.c[f"{name}_id"] == parent.c.id, other))
    )
    return int(connection.execute(query.where(_of(target, keys))).scalar_one())


def _of(spec: RowSpec, keys: list[int]) -> Any:
    return spec.table.c.batch_id.in_(keys)


def _parents_first() -> Iterable[RowSpec]:
    return (spec for spec in SPECS.values() if spec.kind is not Kind.BATCH)


def _table(connection: Connection, spec: RowSpec, key: int) -> _Table:
    table, texts = spec.table, tables.article_text
    references = {f"{name}_id": name for name in spec.references}
    plain = [c for c in table.c if c.name not in _UNPACKABLE and c.name not in references]
    columns: list[ColumnElement[Any]] = [*plain]
    joined: FromClause = table
    for column, name in references.items():
        if name != "batch":
            other = SPECS[spec.references[name]].table.alias(f"to_{name}")
            joined = joined.outerjoin(other, other.c.id == table.c[column])
            columns.append(other.c.uid.label(name))
    if spec.kind is Kind.ARTICLE:
        joined = joined.outerjoin(texts, texts.c.article_id == table.c.id)
        columns.append(texts.c.text)
    query = select(*columns).select_from(joined).where(table.c.batch_id == key).order_by(table.c.id)
    rows = [tuple(row) for row in connection.execute(query)]
    return _Table(str(spec.kind), [str(column.name) for column in columns], rows)


def _unpacked(packed: str) -> list[_Table]:
    try:
        return _decode(zlib.decompress(base64.b64decode(packed)))
    except (ValueError, zlib.error, msgspec.DecodeError) as error:
        raise damaged_value(error) from error


def _key(connection: Connection, batch: Uid) -> int:
    table = tables.batch
    return int(connection.execute(select(table.c.id).where(table.c.uid == batch)).scalar_one())
