"""Bringing a project's database to this version's tables, at every way in.

A migration runs in one transaction with the record of it, foreign keys off (alembic's batch
rebuild would otherwise delete children), and is followed by ``foreign_key_check``. The number
of the last migration stands in ``user_version``, so that opening a current file imports no
alembic.
"""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from annotator.model.errors import DamagedProject, NewerProject, NotAProject
from annotator.storage.database import APPLICATION_ID, Database
from annotator.storage.log_sums import sum_all
from annotator.storage.seals import seal_all

SCHEMA_VERSION = 5
"""The number of the newest migration."""

_MAGIC = b"SQLite format 3\0"
_HEADER = struct.Struct(">16s44xI4xI")
"""Of SQLite's file header: the magic, the user version at 60, the application id at 68."""


def version_of(path: Path) -> int:
    """Return a project file's schema version from its header, touching nothing.

    Raises:
        NotAProject: the file is something else.
        NewerProject: a later Hashiya wrote it.
    """
    head = _head_of(path)
    if len(head) < _HEADER.size:
        raise NotAProject(
            "This is not a Hashiya project: the file is empty or cut off.",
            place=str(path),
            remedy="Restore a backup, or make a new project (hashiya new PROJECT).",
        )
    magic, version, application = _HEADER.unpack(head)
    if magic != _MAGIC or application != APPLICATION_ID:
        raise NotAProject(
            "This is not a Hashiya project.",
            place=str(path),
            remedy="Open a .hashiya file, or import this file into a project.",
        )
    if version > SCHEMA_VERSION:
        raise NewerProject(
            f"A later Hashiya wrote this project (its version {version}, ours {SCHEMA_VERSION}). "
            "It was left as it is.",
            place=str(path),
            remedy="Update Hashiya to open it.",
        )
    return int(version)


def _head_of(path: Path) -> bytes:
    """Return the header as it is with what still stands in the write-ahead log.

    After a crash the newest pages, the first among them, may stand in the log alone; SQLite
    puts the two together when it reads. It is asked before the file is opened by ourselves:
    closing a file gives up all locks that this process holds on it.
    """
    log = path.with_name(f"{path.name}-wal")
    how = "mode=ro" if log.exists() and log.stat().st_size else "immutable=1"
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)) as connection:
            pragmas = ("user_version", "application_id")
            version, application = (
                connection.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in pragmas
            )
        if application:
            return _HEADER.pack(_MAGIC, version, application)
    except sqlite3.Error:
        pass  # no database, or a broken one, of which nobody holds a lock
    with path.open("rb") as file:
        return file.read(_HEADER.size)


def migrate(database: Database) -> None:
    """Run all migrations that the database lacks."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with database.unguarded() as connection:
        _make_version_table(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _check_references(database, connection)
        seal_all(connection)
        sum_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    database.settle()


def _make_version_table(connection: Connection) -> None:
    """Make alembic's table as alembic would, but STRICT as all of ours."""
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num TEXT NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)) STRICT"
    )


def _check_references(database: Database, connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise DamagedProject(
            f"{len(broken)} rows point to rows that do not exist; the update was taken back.",
            place=str(database.path),
            remedy="Restore the newest backup beside the file.",
        )
