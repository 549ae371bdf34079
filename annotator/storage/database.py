"""The connection to a project's SQLite file: how it is opened, read and written.

WAL with ``synchronous=FULL``: what a commit returned for survives a power cut. Writers start
with ``BEGIN IMMEDIATE`` (a deferred transaction that reads and then writes fails at once when
another writer came between), and the driver's own hidden transactions are off, so that a
failed migration rolls back as a whole.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from annotator.model.errors import (
    RESTORE_REMEDY,
    BadInput,
    DamagedProject,
    HashiyaError,
    ProjectUnwritable,
)

APPLICATION_ID = 0x48534859
"""Marks a SQLite file as a project: "HSHY"."""

BUSY_MS = 30_000
"""How long to wait for others' transactions. Each lasts milliseconds, but SQLite keeps no queue:
of ten programs that write without a pause, one was seen to wait for three seconds."""

TAILS = ("-wal", "-shm", "-journal")
"""What the names of the files end in that SQLite keeps beside its own."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA cache_size=-32000",
)


class Database:
    """One open project file; connections come from a pool, writing is serial.

    Args:
        path: the file; it is made when it does not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing = threading.RLock()
        self._engine = _engine(path)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the database throughout."""
        with translated(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection in a write transaction; commits at the end, else rolls back."""
        with self._writing, translated(self.path), self._engine.connect() as connection:
            connection.execution_options(hashiya_begin="BEGIN IMMEDIATE")
            with connection.begin():
                yield connection

    @contextmanager
    def unguarded(self) -> Iterator[Connection]:
        """Give a connection in a write transaction with foreign keys off, for migrations.

        SQLite switches them only outside a transaction, hence before it begins.
        """
        with self._writing, translated(self.path), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA foreign_keys=OFF")
            try:
                connection.execution_options(hashiya_begin="BEGIN IMMEDIATE")
                with connection.begin():
                    yield connection
            finally:
                driver.execute("PRAGMA foreign_keys=ON")

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the file, so that its header is up to date."""
        with translated(self.path), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def remove(self) -> None:
        """Close all connections and delete the file, with those that SQLite puts beside it."""
        self.close()
        for tail in ("", *TAILS):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)

    def close(self) -> None:
        """Close all connections; the last one out empties the write-ahead log."""
        self._engine.dispose()


def _engine(path: Path) -> Engine:
    engine = create_engine(
        # Not put together by hand: a question mark in the name would begin its options.
        URL.create("sqlite", database=str(path)),
        connect_args={"check_same_thread": False, "timeout": BUSY_MS / 1000},
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(driver: Any, _record: Any) -> None:
    driver.isolation_level = None
    cursor = driver.cursor()
    try:
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
    except UnicodeDecodeError as error:
        # What SQLite says of a broken table of contents quotes it, broken bytes and all.
        raise sqlite3.DatabaseError("malformed database schema") from error
    cursor.close()


def _on_begin(connection: Connection) -> None:
    begin = connection.get_execution_options().get("hashiya_begin", "BEGIN")
    connection.exec_driver_sql(begin)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn the database's errors that a person can do something about into ours."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        ours = _ours(error, path)
        if ours is None:
            raise
        raise ours from error


def _ours(error: DatabaseError | sqlite3.DatabaseError, path: Path) -> HashiyaError | None:
    # Backups and pragmas go to the driver itself, whose errors come without SQLAlchemy's.
    original = error.orig if isinstance(error, DatabaseError) else error
    if isinstance(error, IntegrityError | sqlite3.IntegrityError):
        return BadInput(
            "This cannot be stored: it names something twice, or something that is not there "
            f"({original}).",
            remedy="Nothing was changed.",
        )
    said = str(original).lower()
    if any(part in said for part in _DAMAGED):
        return DamagedProject(
            "The project file is damaged.", place=str(path), remedy=RESTORE_REMEDY
        )
    if isinstance(error, OperationalError | sqlite3.OperationalError):
        for part, message, remedy in _UNWRITABLE:
            if part in said:
                return ProjectUnwritable(message, place=str(path), remedy=remedy)
    return None


_DAMAGED = (
    *("malformed", "not a database", "disk image", "could not decode"),
    *("no such table", "no such column", "has no column", "no such index"),
)


_UNWRITABLE = (
    (
        "readonly",
        "The project file cannot be written.",
        "Give yourself permission to write to the file and its folder, or copy it elsewhere.",
    ),
    (
        "locked",
        "Another program is writing to the project and did not finish.",
        "Close the other program, then try again; nothing was lost.",
    ),
    (
        "full",
        "The disk is full, so the change was not saved.",
        "Free some space, then try again; everything before it is safe.",
    ),
    (
        # What SQLite says, too, when there is no room for the files beside the project's.
        "disk i/o",
        "The disk is full, or it fails, so the project cannot be read or written.",
        "Free some space and see that the disk is sound, then try again.",
    ),
    (
        "unable to open",
        "The project file cannot be opened.",
        "See that the folder exists and that you may write to it.",
    ),
)
