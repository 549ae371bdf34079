"""The connection to a project's SQLite file: how it is opened, read and written.

WAL with ``synchronous=FULL``: what a commit returned for survives a power cut. Writers start
with ``BEGIN IMMEDIATE`` (a deferred transaction that reads and then writes fails at once when
another writer came between), and the driver's own hidden transactions are off, so that a
failed migration rolls back as a whole.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from annotator.files import mode_of
from annotator.model import Clock, now_ms
from annotator.model.errors import (
    DamagedProject,
    HashiyaError,
    ProjectMoved,
    ProjectUnwritable,
)
from annotator.storage import marks
from annotator.storage.beside import copy_into
from annotator.storage.patience import BUSY_MS, GLANCE_MS, Patience, quiet_patience
from annotator.storage.refusals import translated
from annotator.storage.rescue import Rescue
from annotator.storage.standing import Standing

APPLICATION_ID = 0x48534859
"""Marks a SQLite file as a project: "HSHY"."""

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

    One connection, the anchor, is open from beginning to end. It keeps the file and its log
    as they were opened within reach, wherever another program puts them. It only reads: SQLite
    brings the log into the file when the last connection closes, and a reading one does not.

    Args:
        path: the file; it is made when it does not exist.
        clock: tells when, in the names of what is saved beside the file.
        reading: how SQLite opens a file that can only be read (see `annotator.storage.medium`);
            empty for one that can be written.

    Attributes:
        patience: what is done while somebody else writes and a writer has to wait.

    Raises:
        ProjectError: it cannot be opened.
    """

    def __init__(self, path: Path, clock: Clock = now_ms, reading: str = "") -> None:
        self.path = path
        self.reading = reading
        self.patience: Patience = quiet_patience
        self._clock = clock
        self._writing = threading.RLock()
        self._anchoring = threading.Lock()
        self._leaving = self._closed = False
        self._standing: Standing | None = None
        self._adrift: ProjectMoved | None = None
        with translated(path), closing(self._connect()):
            self._anchor = _anchored(path, reading or "mode=ro")
            try:
                if not reading:
                    self._standing = Standing(path, partial(marks.stored, self._anchor))
            except sqlite3.Error:
                self._anchor.close()
                raise
        self._mode = mode_of(path) or 0o600
        self._engine = _engine(path, self._connect)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the database throughout."""
        try:
            with translated(self.path), self._engine.connect() as connection:
                yield connection
        except DamagedProject:
            self.look()  # another file may have been written over ours
            raise

    @contextmanager
    def write(self, patience: Patience | None = None) -> Iterator[Connection]:
        """Give a connection in a write transaction; commits at the end, else rolls back.

        Args:
            patience: what is done while somebody else writes; None is the database's own.

        Raises:
            ProjectMoved: the file is not in its place any more; nothing is written.
        """
        self._refuse_writing()
        begin = partial(self._begin_writing, patience=patience)
        with self._turn(patience), translated(self.path), self._engine.connect() as connection:
            connection.execution_options(hashiya_begin=begin)
            with connection.begin():
                driver = _driver(connection)
                before = driver.total_changes
                yield connection
                if driver.total_changes != before:
                    self._mark(driver)
                    self.look()
        with suppress(HashiyaError):  # it is written; the next look says what became of it
            self._check_standing()  # the log may just have gone into the file

    @contextmanager
    def unguarded(self) -> Iterator[Connection]:
        """Give a connection in a write transaction with foreign keys off, for migrations.

        SQLite switches them only outside a transaction, hence before it begins.
        """
        self._refuse_writing()
        with self._turn(), translated(self.path), self._engine.connect() as connection:
            driver = _driver(connection)
            driver.execute("PRAGMA foreign_keys=OFF")
            try:
                connection.execution_options(hashiya_begin=self._begin_writing)
                with connection.begin():
                    yield connection
            finally:
                driver.execute("PRAGMA foreign_keys=ON")

    def copy_to(self, target: Path) -> None:
        """Write a copy of everything into an empty file; never of what took our file's place."""
        with self.read() as connection:
            copy_into(_driver(connection), target)

    def look(self) -> None:
        """See that the file and its log are in their place.

        What is open is saved whole beside it the first time that they are not.

        Raises:
            ProjectMoved: they are not; it says where all is saved.
        """
        if not self._writing.acquire(blocking=False):
            return  # a thread of ours is writing, and looks itself
        try:
            self._check_standing()
        except ProjectMoved as moved:
            raise self._adrift or self._save_beside(moved) from moved
        finally:
            self._writing.release()

    def settle(self) -> bool:
        """Bring the log into the file, so that the file alone holds everything.

        It waits for nobody: what somebody is using just now stays in the log.

        Returns:
            Whether all of it is in the file.
        """
        if self.reading:
            return True
        self.look()
        with translated(self.path), self._engine.connect() as connection:
            done = _checkpointed(_driver(connection))
        self.look()  # take note of the state in which the file is now
        return done

    def remove(self) -> None:
        """Close all connections and delete the file, with those that SQLite puts beside it."""
        self.close()
        for tail in ("", *TAILS):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)

    def close(self) -> None:
        """Bring all into the file, and close all connections; nothing can be read after it.

        What was taken from its place is saved beside it, if that has not been done.
        """
        self._leaving = True
        with self._writing:
            if self._closed:
                return
            with suppress(HashiyaError):  # moved: then all is saved beside it
                self.settle()
            self._closed = True
            if self._is_in_place():
                self._anchor.close()
                self._engine.dispose()
            else:  # the last one that closes leaves what stands there now alone
                self._engine.dispose()
                self._anchor.close()

    def _connect(self) -> sqlite3.Connection:
        """Open a connection to the file that was opened first, never to another in its place."""
        if self._closed:
            raise self._gone()
        if self.reading:
            return _anchored(self.path, self.reading)
        self._check_standing()
        connection = sqlite3.connect(
            self.path, timeout=BUSY_MS / 1000, check_same_thread=False, isolation_level=None
        )
        try:
            _prepare(connection)
            self._check_standing()
        except BaseException:
            connection.close()
            raise
        return connection

    def _is_in_place(self) -> bool:
        try:
            self._check_standing()
        except HashiyaError:
            return False
        return True

    def _check_standing(self) -> None:
        if self._adrift is not None:
            raise self._adrift
        if self._standing is not None:
            self._standing.check()

    @contextmanager
    def _turn(self, patience: Patience | None = None) -> Iterator[None]:
        """Wait until no other thread of ours writes."""
        self._await(self._turn_is_ours, patience)
        try:
            yield
        finally:
            self._writing.release()

    def _begin_writing(self, driver: sqlite3.Connection, patience: Patience | None = None) -> None:
        """Begin a write transaction in the file that was opened, when nobody else is writing."""
        driver.execute(f"PRAGMA busy_timeout={GLANCE_MS}")
        try:
            self._await(partial(_begun, driver), patience)
        finally:
            driver.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        try:
            self.look()
        except HashiyaError:
            driver.execute("ROLLBACK")
            raise

    def _turn_is_ours(self) -> bool:
        return self._writing.acquire(timeout=GLANCE_MS / 1000)

    def _await(self, ready: Callable[[], bool], patience: Patience | None) -> None:
        """Wait for somebody else who writes; the project may be closed meanwhile."""
        since = time.monotonic()
        if ready():
            return
        with (patience or self.patience)() as wait:
            while True:
                wait(time.monotonic() - since)
                if self._leaving:
                    raise self._gone()
                if ready():
                    return

    def _refuse_writing(self) -> None:
        if self.reading:
            raise ProjectUnwritable(
                "This project can only be read here.",
                place=str(self.path),
                remedy="Copy it to a folder where you may write, and work in the copy.",
            )

    def _gone(self) -> ProjectUnwritable:
        return ProjectUnwritable("The project is closed.", place=str(self.path))

    def _mark(self, driver: sqlite3.Connection) -> None:
        known = marks.write_mark(driver)
        if self._standing is not None:
            self._standing.note(*known)

    def _save_beside(self, moved: ProjectMoved) -> ProjectMoved:
        """Save what is open; from here on every verb is refused by the error that is returned."""
        assert self._standing is not None
        with self._anchoring, translated(self.path):
            rescue = Rescue(self._anchor, self.path, self._mode, self._clock())
            self._adrift = rescue.save(moved, log_is_ours=self._standing.log_is_ours)
        return self._adrift


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _anchored(path: Path, how: str) -> sqlite3.Connection:
    """Open a connection that reads alone, and has the log open, too."""
    anchor = sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
    )
    try:
        anchor.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except BaseException:
        anchor.close()
        raise
    return anchor


def _checkpointed(driver: sqlite3.Connection) -> bool:
    """Bring the log into the file as far as nobody is in the way; return whether all of it."""
    driver.execute("PRAGMA busy_timeout=0")
    try:
        _, there, done = driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if there != done:
            return False
        busy, _, _ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    return not busy


def _begun(driver: sqlite3.Connection) -> bool:
    try:
        driver.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        return False
    return True


def _engine(path: Path, connect: Callable[[], sqlite3.Connection]) -> Engine:
    # Not put together by hand: a question mark in the name would begin its options.
    engine = create_engine(URL.create("sqlite", database=str(path)), creator=connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _prepare(driver: sqlite3.Connection) -> None:
    try:
        for pragma in _PRAGMAS:
            driver.execute(pragma)
        # Only now are the log and its index open, too.
        driver.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except UnicodeDecodeError as error:
        # What SQLite says of a broken table of contents quotes it, broken bytes and all.
        raise sqlite3.DatabaseError("malformed database schema") from error


def _on_begin(connection: Connection) -> None:
    begin = connection.get_execution_options().get("hashiya_begin")
    driver = _driver(connection)
    if begin is None:
        driver.execute("BEGIN")
    else:
        begin(driver)
