"""Files that are put beside a project when it and its place no longer go together."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from annotator.files import CannotWrite, cannot_write, replacing_path
from annotator.model.errors import DamagedProject
from annotator.storage import marks
from annotator.storage.marks import Mark

_STAMP = "%Y-%m-%d %H.%M"
SUFFIX = ".hashiya"
PRIVATE = 0o600


def recovered_name(path: Path, now: int) -> str:
    """Return how the saved state of a project is called: with the word and the local time."""
    return f"{path.stem} (recovered {_stamp(now)})"


def save_recovered(source: sqlite3.Connection, path: Path, mark: Mark, now: int, mode: int) -> Path:
    """Save what a connection has open, whole, beside the place that it had.

    Where nothing can be written there (the folder may be gone with the file), it goes into the
    home folder.

    Raises:
        CannotWrite: neither can be written.
        DamagedProject: what is open is not whole any more, since its file was overwritten.
    """
    try:
        return _save(source, fresh(path.parent, recovered_name(path, now)), mark, mode)
    except CannotWrite:
        return _save(source, fresh(Path.home(), recovered_name(path, now)), mark, mode)


def set_log_aside(path: Path, now: int) -> Path:
    """Take the log away from beside a file to which it does not belong; nothing of it is lost.

    Raises:
        CannotWrite: it cannot be renamed.
    """
    log = path.with_name(f"{path.name}-wal")
    stem, number = f"{path.stem} (log set aside {_stamp(now)})", 1
    target = path.with_name(f"{stem}{path.suffix}-wal")
    while target.exists():
        number += 1
        target = path.with_name(f"{stem} {number}{path.suffix}-wal")
    try:
        log.rename(target)
        # Only an index of the log, by which SQLite would read it all the same.
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(log, error) from error
    return target


def drop_log(path: Path) -> None:
    """Delete the log of a project that was saved whole elsewhere."""
    for tail in ("-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + tail).unlink(missing_ok=True)


def fresh(folder: Path, stem: str, suffix: str = SUFFIX) -> Path:
    """Return a name that no file has."""
    path, number = folder / f"{stem}{suffix}", 1
    while os.path.lexists(path):
        number += 1
        path = folder / f"{stem} {number}{suffix}"
    return path


def copy_into(source: sqlite3.Connection, target: Path) -> None:
    """Copy all that a connection sees into a file, in one step.

    Raises:
        CannotWrite: there is no room for it.
    """
    with closing(sqlite3.connect(target)) as end:
        try:
            source.backup(end, pages=-1)
        except sqlite3.OperationalError as error:
            if not _is_full(error):
                raise
            raise CannotWrite(
                "There is no room on the disk for a copy of the project.",
                place=str(target.parent),
                remedy="Free some space, then try again; nothing was changed.",
            ) from error


def _is_full(error: sqlite3.OperationalError) -> bool:
    return "full" in str(error) or "disk i/o" in str(error).lower()


def _save(source: sqlite3.Connection, target: Path, mark: Mark, mode: int) -> Path:
    with replacing_path(target, mode=mode) as temporary:
        try:
            copy_into(source, temporary)
            whole = _is_whole(temporary, mark)
        except sqlite3.DatabaseError:
            whole = False
        if not whole:
            raise DamagedProject(
                "What was open could not be saved: its file was overwritten.", place=str(target)
            )
    return target


def _is_whole(copy: Path, mark: Mark) -> bool:
    with closing(sqlite3.connect(copy)) as connection:
        said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        return said == "ok" and marks.stored(connection).number >= mark.number


def _stamp(now: int) -> str:
    return datetime.fromtimestamp(now / 1000).astimezone().strftime(_STAMP)
