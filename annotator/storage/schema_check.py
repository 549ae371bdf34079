"""Whether the file has the tables that this version made, and nothing that acts by itself."""

from collections.abc import Iterator

from sqlalchemy import Connection

from annotator.storage import tables

Wrong = tuple[str, str]
"""The table, index or trigger, and what is wrong with it."""

_OWN = frozenset({"alembic_version"})


def wrong_tables(connection: Connection) -> Iterator[Wrong]:
    """Yield what is missing of the tables, and foreign triggers and views."""
    found = connection.exec_driver_sql("SELECT type, name FROM sqlite_master").all()
    there = {name for kind, name in found if kind == "table"}
    indexes = {name for kind, name in found if kind == "index"}
    for kind, name in found:
        if kind in ("trigger", "view"):
            yield f"{kind} {name}", "another program made it; Hashiya has none"
    for table in tables.metadata.sorted_tables:
        if table.name not in there:
            yield f"table {table.name}", "it is missing"
            continue
        named = connection.exec_driver_sql(f"PRAGMA table_xinfo('{table.name}')").all()
        for missing in sorted({column.name for column in table.c} - {row[1] for row in named}):
            yield f"table {table.name}", f"its column {missing} is missing"
        for index in sorted(str(index.name) for index in table.indexes):
            if index not in indexes:
                yield f"index {index}", "it is missing"
