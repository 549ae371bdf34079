"""Rows by kind and identifier: load, insert, change, delete. The log speaks through this."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update

from annotator.model import JsonValue, Kind, Uid, parse_uid, uid_text
from annotator.model.errors import NotFound
from annotator.storage import tables
from annotator.storage.rows import SPECS, Flat, columns_of, flat_of


class RowStore:
    """Reads and writes rows of the log's tables on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys: dict[tuple[Kind, str], int] = {}

    def load(self, kind: Kind, uid: Uid) -> tuple[Flat, Uid | None] | None:
        """Return a row's fields and its revision, or None when there is no such row."""
        row = self._connection.execute(_select(kind), {"row_uid": uid}).mappings().first()
        if row is None:
            return None
        return _flat(kind, dict(row)), row["rev"]

    def place(self, kind: Kind, uid: Uid) -> int:
        """Return where a row stands among those of its kind: lists are in this order."""
        return self._key(kind, uid_text(uid))

    def insert(
        self, kind: Kind, uid: Uid, flat: Flat, rev: Uid | None, place: int | None = None
    ) -> None:
        """Insert a row, at its old place if that is free; what it points to must be there."""
        spec = SPECS[kind]
        columns = columns_of(spec, flat) | self._references(kind, flat)
        columns |= {"uid": uid, "rev": rev}
        if place is not None and self._is_free(kind, place):
            columns["id"] = place
        key = self._connection.execute(insert(spec.table), columns).inserted_primary_key
        if kind is Kind.ARTICLE and key is not None:
            text = {"article_id": key[0], "text": flat["text"]}
            self._connection.execute(insert(tables.article_text), text)

    def change(self, kind: Kind, uid: Uid, old: Flat, changed: Mapping[str, JsonValue]) -> Flat:
        """Set fields of a row (None takes an object's key away) and return the whole row."""
        spec = SPECS[kind]
        new = {**old, **changed}
        before = columns_of(spec, old) | self._references(kind, old)
        after = columns_of(spec, new) | self._references(kind, new)
        columns = {name: value for name, value in after.items() if value != before[name]}
        if columns:
            table = spec.table
            self._connection.execute(update(table).where(table.c.uid == uid), columns)
        return new

    def mark(self, kind: Kind, uid: Uid, rev: Uid) -> None:
        """Set a row's revision."""
        table = SPECS[kind].table
        self._connection.execute(update(table).where(table.c.uid == uid), {"rev": rev})

    def delete(self, kind: Kind, uid: Uid) -> None:
        """Delete a row; nothing may point to it any more."""
        table = SPECS[kind].table
        if kind is Kind.ARTICLE:
            key = self._key(kind, uid_text(uid))
            texts = tables.article_text
            self._connection.execute(delete(texts).where(texts.c.article_id == key))
        self._connection.execute(delete(table).where(table.c.uid == uid))
        self._keys.pop((kind, uid_text(uid)), None)

    def pointing(self, kind: Kind, uid: Uid) -> list[tuple[Kind, Uid]]:
        """Return the rows that point to a row, which a delete has to take first."""
        key = self._key(kind, uid_text(uid))
        found: list[tuple[Kind, Uid]] = []
        for spec in SPECS.values():
            for name, target in spec.references.items():
                if target is kind and name != "batch":
                    column = spec.table.c[f"{name}_id"]
                    uids = select(spec.table.c.uid).where(column == key)
                    rows = self._connection.execute(uids).scalars()
                    found.extend((spec.kind, Uid(row)) for row in rows)
        return found

    def _is_free(self, kind: Kind, place: int) -> bool:
        table = SPECS[kind].table
        taken = select(table.c.id).where(table.c.id == place)
        return self._connection.execute(taken).first() is None

    def _references(self, kind: Kind, flat: Flat) -> dict[str, int | None]:
        return {
            f"{name}_id": None if flat.get(name) is None else self._key(target, str(flat[name]))
            for name, target in SPECS[kind].references.items()
        }

    def _key(self, kind: Kind, uid: str) -> int:
        known = self._keys.get((kind, uid))
        if known is not None:
            return known
        table = SPECS[kind].table
        found: int | None = self._connection.execute(
            select(table.c.id).where(table.c.uid == parse_uid(uid))
        ).scalar()
        if found is None:
            raise NotFound(f"The {kind.replace('_', ' ')} that this belongs to is gone.", place=uid)
        self._keys[kind, uid] = found
        return found


@cache
def _select(kind: Kind) -> Select[Any]:
    spec = SPECS[kind]
    table = spec.table
    columns = [*table.c]
    for name, target in spec.references.items():
        other = SPECS[target].table.alias(f"to_{name}")
        uid = select(other.c.uid).where(other.c.id == table.c[f"{name}_id"])
        columns.append(uid.scalar_subquery().label(f"uid_of_{name}"))
    if kind is Kind.ARTICLE:
        texts = tables.article_text
        text = select(texts.c.text).where(texts.c.article_id == table.c.id)
        columns.append(text.scalar_subquery().label("text"))
    return select(*columns).where(table.c.uid == bindparam("row_uid"))


def _flat(kind: Kind, row: Mapping[str, Any]) -> Flat:
    spec = SPECS[kind]
    flat = flat_of(spec, row)
    for name in spec.references:
        uid = row[f"uid_of_{name}"]
        flat[name] = None if uid is None else uid_text(uid)
    if kind is Kind.ARTICLE:
        flat["text"] = row["text"]
    return flat
