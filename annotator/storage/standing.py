"""Whether what was opened is still what stands in its place: the file, its log, its content.

A cloud client, a file manager or a copied backup may put another file there while we work. Our
connection keeps the old one; the log's *name*, though, is then the new file's, and SQLite of any
program would play the one into the other.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import ProjectMoved, ProjectUnwritable
from annotator.storage import marks
from annotator.storage.marks import Mark

_AGAIN = 0.02
_TRIES = 25

_Identity = tuple[int, int]
_Signature = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Files:
    """The three files of an open project: which they are."""

    main: _Identity | None
    log: _Identity | None
    index: _Identity | None


class Standing:
    """What was opened, to be compared with what is there now.

    Args:
        path: the file; a connection has it and its log open already.
        seen: returns the state that it is in, as that connection sees it.
    """

    def __init__(self, path: Path, seen: Callable[[], Mark]) -> None:
        self.path = path
        self._seen = seen
        self._names = (str(path), f"{path}-wal", f"{path}-shm")
        self._opened = self._files()
        self._signature = self._sign()
        self._lock = threading.Lock()
        self._base = self._base_mark()
        self._known = {mark.number: mark for mark in (self._base, seen())}

    def note(self, *known: Mark) -> None:
        """Take note of states that the project was in."""
        with self._lock:
            self._known.update({mark.number: mark for mark in known})

    @property
    def log_is_ours(self) -> bool:
        """Whether the log that lies in its place is the one that was opened."""
        return self._opened.log is not None and self._files().log == self._opened.log

    def check(self) -> None:
        """See that all is in its place. Some microseconds, unless the file was written.

        Raises:
            ProjectMoved: it is not.
            ProjectUnwritable: somebody is writing over the file this moment.
        """
        now = self._files()
        if now.main is None:
            raise ProjectMoved(
                "The project's file is not in its place any more: renamed, moved or deleted.",
                place=self._names[0],
            )
        if now.main != self._opened.main:
            raise ProjectMoved(
                "Another file was put in the place of the project while it was open.",
                place=self._names[0],
            )
        if now != self._opened:
            raise ProjectMoved(
                "The files that belong to the project were taken from beside it while it was open.",
                place=self._names[0],
            )
        signature = self._sign()
        if signature != self._signature:
            self._look_inside(signature)

    def _look_inside(self, signature: _Signature | None) -> None:
        """The file was written: by a checkpoint of its log, or by another program over it."""
        for _ in range(_TRIES):
            try:
                base = marks.in_file(self.path)
                follows = self._follows(base)
            except sqlite3.Error:  # half of it is written yet
                time.sleep(_AGAIN)
                continue
            if not follows:
                raise ProjectMoved(
                    "The project's file was overwritten by another program while it was open.",
                    place=self._names[0],
                )
            with self._lock:
                self._base, self._signature = base, signature
                self._known = {n: m for n, m in self._known.items() if n >= base.number}
                self._known[base.number] = base
            return
        raise ProjectUnwritable(
            "Another program is writing over the project's file.",
            place=self._names[0],
            remedy="Wait until it has finished, then try again; nothing was changed.",
        )

    def _follows(self, base: Mark) -> bool:
        """Whether the file is in a state that the project came to, not in an older or another."""
        with self._lock:
            known, earlier = self._known.get(base.number), self._base
            below = [number for number in self._known if number <= base.number]
            newest = self._known[max(below)] if below else earlier
        # A connection that saw no transaction still sees what it read before; a file that is
        # ahead of it came into this state by no log of ours.
        if not earlier.number <= base.number <= self._newest_seen():
            return False
        if known is not None:
            return known.nonce == base.nonce
        return marks.descends(self.path, newest)

    def _newest_seen(self) -> int:
        try:
            return self._seen().number
        except sqlite3.OperationalError:  # somebody is in the way for a moment
            raise
        except sqlite3.DatabaseError:  # the log does not fit the file any more
            return -1

    def _base_mark(self) -> Mark:
        try:
            return marks.in_file(self.path)
        except sqlite3.Error:
            return marks.NONE

    def _sign(self) -> _Signature | None:
        try:
            found = os.stat(self._names[0])
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ctime_ns, found.st_size

    def _files(self) -> _Files:
        return _Files(*map(_identity, self._names))


def _identity(name: str) -> _Identity | None:
    """Return what tells a file from others; on a system that has nothing, that it is there."""
    try:
        found = os.stat(name)
    except OSError:
        return None
    return found.st_dev, found.st_ino
