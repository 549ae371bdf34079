"""Whether every value in every table can be read: as UTF-8, as JSON, as one of its words.

A disk that turns over a bit leaves a database that SQLite finds sound, since it keeps no sums
of what is in its rows.
"""

import uuid
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, LargeBinary, Table, Text, cast, select

from annotator.model import (
    ClaimLinkKind,
    ClaimState,
    EvidenceKind,
    EvidenceState,
    Kind,
    Operation,
    Origin,
    RecordKind,
    Role,
    SetKind,
    SettingKey,
    Stage,
    Stance,
    Status,
    ZoneKind,
)
from annotator.storage import tables

_AT_ONCE = 500
_Attributes = dict[str, str | bool | int]
_SHAPES: Mapping[str, Any] = {
    "article.extra": dict[str, str],
    "article.zones": list[tuple[ZoneKind, int, int]],
    "article.repairs": list[str],
    "record.aliases": list[str],
    "claim.attributes": _Attributes,
    "verdict.cites": list[uuid.UUID],
    "span.attributes": _Attributes,
    "span.fragments": list[tuple[int, int]],
    "relation.attributes": _Attributes,
    "log_change.before": dict[str, Any],
    "log_change.after": dict[str, Any],
}
_WORDS: Mapping[str, type[StrEnum]] = {
    "person.role": Role,
    "annotation_set.kind": SetKind,
    "annotation_set.status": Status,
    "span.origin": Origin,
    "claim_link.kind": ClaimLinkKind,
    "setting.key": SettingKey,
    "record.kind": RecordKind,
    "claim.state": ClaimState,
    "verdict.stage": Stage,
    "evidence.kind": EvidenceKind,
    "evidence.state": EvidenceState,
    "evidence_use.stance": Stance,
    "review_step.state": ClaimState,
    "log_change.kind": Kind,
    "log_change.operation": Operation,
}

Unreadable = tuple[str, str]
"""Where a value is (table, key, column), and what is wrong with it."""


def unreadable(connection: Connection) -> Iterator[Unreadable]:
    """Yield the values of the whole database that no program wrote like this."""
    for table in tables.metadata.sorted_tables:
        yield from _of_table(connection, table)


def _of_table(connection: Connection, table: Table) -> Iterator[Unreadable]:
    columns = [column for column in table.c if isinstance(column.type, Text)]
    if not columns:
        return
    checks = [_check_of(column) for column in columns]
    (key,) = table.primary_key
    # As bytes: as text the driver would give up at the first bad one without its place.
    query = select(key, *(cast(column, LargeBinary) for column in columns)).order_by(key)
    for row in connection.execution_options(yield_per=_AT_ONCE).execute(query):
        for column, check, value in zip(columns, checks, row[1:], strict=True):
            if value is not None and (problem := _problem(check, value)):
                yield f"{table.name} {row[0]}, {column.name}", problem


def _check_of(column: Column[Any]) -> Callable[[bytes], object]:
    name = f"{column.table.name}.{column.name}"
    if name in _SHAPES:
        return msgspec.json.Decoder(_SHAPES[name]).decode
    words = _WORDS.get(name)
    return _decode if words is None else lambda value: words(value.decode())


def _decode(value: bytes) -> str:
    return value.decode()


def _problem(check: Callable[[bytes], object], value: bytes) -> str:
    try:
        check(value)
    except (ValueError, msgspec.DecodeError) as error:
        return f"cannot be read ({error})"
    return ""
