"""Seeing a whole database at once, for comparisons; revisions and local keys apart."""

import sqlite3
from contextlib import closing
from typing import Any

from annotator.project import Project
from annotator.storage.rows import SPECS
from annotator.storage.rowstore import RowStore


def state_of(project: Project) -> dict[str, dict[bytes, Any]]:
    """Return all rows of the log's tables by kind and identifier, texts included."""
    with project._database.read() as connection:
        store = RowStore(connection)
        state: dict[str, dict[bytes, Any]] = {}
        for kind, spec in SPECS.items():
            uids = connection.exec_driver_sql(f'SELECT uid FROM "{spec.table.name}"').scalars()
            rows = {uid: store.load(kind, uid) for uid in uids}
            state[kind] = {uid: row[0] for uid, row in rows.items() if row is not None}
    return state


def schema_of(path: Any) -> list[tuple[str, str]]:
    """Return the SQL that made each table and index, spaces evened out."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        ).fetchall()
    return [(name, " ".join(sql.split())) for name, sql in rows]
