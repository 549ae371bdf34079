"""The mark that each write transaction leaves in a project's file, and what it tells.

SQLite plays whatever ``-wal`` lies beside a file into it. That the two belong together is told by
a table of one row that every transaction writes: its own mark and the one before it. The first
mark of a log names the state that the log was begun on; a file that is neither in that state nor in
a later one of the same log is another file, or another version of it.

Both are read without SQLite's help where a log lies beside the file: SQLite would play it.
"""

import secrets
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

TABLE = "file_mark"
MAKE = f"CREATE TABLE IF NOT EXISTS {TABLE} (id INTEGER PRIMARY KEY, mark BLOB NOT NULL) STRICT"

_MAGIC = b"HSHYMARK"
_FORM = struct.Struct(">8sQ16s16sQ16s")
"""The magic; number, nonce and newest logged transaction of a mark; number and nonce before."""
_NOTHING = bytes(16)

_WAL_HEAD = struct.Struct(">IIIIIIII")
_FRAME_HEAD = struct.Struct(">IIIIII")
_WAL_MAGIC = frozenset({0x377F0682, 0x377F0683})
_LEAF = 0x0D
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Mark:
    """A state of a project's file.

    Attributes:
        number: counts the transactions.
        nonce: tells transactions of equal number in two copies apart.
        logged: the change log's newest transaction then; empty bytes' worth when there was none.
    """

    number: int
    nonce: bytes
    logged: bytes


NONE = Mark(0, _NOTHING, _NOTHING)
"""A file that no transaction has marked."""


def write_mark(driver: sqlite3.Connection) -> tuple[Mark, Mark]:
    """Mark the transaction that is going on; returns the mark before it and its own."""
    before = stored(driver)
    newest = driver.execute("SELECT uid FROM log_transaction ORDER BY id DESC LIMIT 1").fetchone()
    mark = Mark(before.number + 1, secrets.token_bytes(16), newest[0] if newest else _NOTHING)
    whole = _FORM.pack(_MAGIC, *_parts(mark), before.number, before.nonce)
    if before == NONE:
        driver.execute(MAKE)
    driver.execute(f"INSERT OR REPLACE INTO {TABLE} VALUES (1, ?)", (whole,))  # noqa: S608
    return before, mark


def stored(driver: sqlite3.Connection) -> Mark:
    """Return the mark as a connection sees it."""
    try:
        row = driver.execute(f"SELECT mark FROM {TABLE}").fetchone()  # noqa: S608
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        return NONE
    except UnicodeDecodeError as error:
        # What SQLite says of a broken table of contents quotes it, broken bytes and all.
        raise sqlite3.DatabaseError("malformed database schema") from error
    pair = _read(row[0]) if row else None
    return pair[1] if pair else NONE


def in_file(path: Path) -> Mark:
    """Return the mark of a file itself, whatever log lies beside it.

    Not by opening it ourselves: closing a file gives up all locks that this process has on it.

    Raises:
        sqlite3.Error: it is no database, or is being written this moment.
    """
    with closing(alone(path)) as connection:
        return stored(connection)


def alone(path: Path) -> sqlite3.Connection:
    """Open a file for reading as it is without its log; it must not be written meanwhile."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)


def belongs(path: Path) -> bool:
    """Return whether the log beside a file (if any) was begun on this file.

    A log without any mark is another program's, or of an older Hashiya; there is nothing to
    tell by, and it is taken for the file's own.
    """
    log = path.with_name(f"{path.name}-wal")
    for _ in range(_TRIES):
        try:
            first, pairs, last = in_file(path), list(marks_in(log)), in_file(path)
        except (sqlite3.Error, OSError):
            return True  # broken, which is said when it is opened
        if not pairs or first == pairs[0][0] or first in {mark for _, mark in pairs}:
            return True
        if _same(first, pairs[0][0]):
            return True
        if first == last and pairs == list(marks_in(log)):
            return False
    return True  # somebody is writing all the time, and SQLite tells those apart


def _same(one: Mark, other: Mark) -> bool:
    """Whether two marks are one; the mark before a mark is known by number and nonce alone."""
    return (one.number, one.nonce) == (other.number, other.nonce)


def marks_in(log: Path) -> Iterator[tuple[Mark, Mark]]:
    """Yield each mark of a log with the one before it, oldest first."""
    try:
        stream = log.open("rb")
    except FileNotFoundError:
        return
    with stream:
        head = stream.read(_WAL_HEAD.size)
        if len(head) < _WAL_HEAD.size:
            return
        magic, _, size, _, *salts, _, _ = _WAL_HEAD.unpack(head)
        if magic not in _WAL_MAGIC:
            return
        while len(frame := stream.read(_FRAME_HEAD.size + size)) == _FRAME_HEAD.size + size:
            if list(_FRAME_HEAD.unpack_from(frame)[2:4]) != salts:
                return  # left over from before the log was begun anew
            pair = _in_page(frame[_FRAME_HEAD.size :])
            if pair is not None:
                yield pair


def _in_page(page: bytes) -> tuple[Mark, Mark] | None:
    """Return the marks of a page that holds the table's one row, else None."""
    if page[0] != _LEAF or page[3:5] != b"\0\1":
        return None
    cell = int.from_bytes(page[8:10], "big")
    place = page.find(_MAGIC, cell, cell + 16 + len(_MAGIC))
    return _read(page[place : place + _FORM.size]) if place >= 0 else None


def _read(whole: bytes) -> tuple[Mark, Mark] | None:
    if len(whole) != _FORM.size:
        return None
    magic, number, nonce, logged, number_before, nonce_before = _FORM.unpack(whole)
    if magic != _MAGIC:
        return None
    return Mark(number_before, nonce_before, _NOTHING), Mark(number, nonce, logged)


def _parts(mark: Mark) -> tuple[int, bytes, bytes]:
    return mark.number, mark.nonce, mark.logged


def descends(path: Path, mark: Mark) -> bool:
    """Return whether a file holds the newest logged transaction of an earlier mark.

    Raises:
        sqlite3.Error: it is being written this moment.
    """
    if mark.logged == _NOTHING:
        return True
    with closing(alone(path)) as connection:
        query = "SELECT 1 FROM log_transaction WHERE uid = ?"
        return connection.execute(query, (mark.logged,)).fetchone() is not None
