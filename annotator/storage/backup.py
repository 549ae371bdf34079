"""Copies of a project by SQLite's online backup, and which of them are kept.

All pages are copied in one step: copying stepwise starts again at every write and never ends
against somebody who is working.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.files import mode_of, replacing_path
from annotator.model.errors import BadInput, HashiyaError, NotFound
from annotator.storage.beside import copy_into, set_log_aside
from annotator.storage.database import TAILS, Database
from annotator.storage.marks import alone, belongs
from annotator.storage.migrate import version_of
from annotator.storage.refusals import translated

RECENT = 10
"""How many of the newest backups are kept, whatever their age."""
DAILY = 14
"""For how many more days the last backup of a day is kept."""
WEEKLY = 26
"""For how many more weeks the last backup of a week is kept."""

_STAMP = "%Y%m%d-%H%M%S"


def folder_of(path: Path) -> Path:
    """Return the folder of a project's backups, beside it."""
    return path.with_name(f"{path.name}.backups")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file, and when it was made (milliseconds since 1970 UTC)."""

    path: Path
    at: int


def backups_of(path: Path) -> list[Backup]:
    """Return the backups beside a project, the newest first."""
    copies = sorted(folder_of(path).glob("*.hashiya"), key=_moment, reverse=True)
    return [Backup(copy, round(_moment(copy).timestamp() * 1000)) for copy in copies]


def back_up(database: Database, now: int, to: Path | None = None) -> Path:
    """Copy a project.

    Args:
        database: the open project.
        now: the time in milliseconds since 1970 UTC; names the copy.
        to: a file that does not exist yet; None makes one beside the project and thins out
            the older ones there.

    Returns:
        The copy.

    Raises:
        BadInput: ``to`` exists.
    """
    target = to or _fresh(folder_of(database.path), database.path.stem, now)
    if target.exists():
        raise BadInput("There is a file of this name already.", place=str(target))
    mode = mode_of(database.path)
    _make_folder(target.parent, mode)
    with replacing_path(target, mode=mode) as temporary:
        database.copy_to(temporary)
    if to is None:
        thin(target.parent)
    return target


def restore(path: Path, copy: Path, now: int) -> Path | None:
    """Put a backup in a project's place; what was there is kept beside it.

    Returns:
        Where the replaced project is now, or None when there was none.

    Raises:
        NotAProject, NewerProject: the copy cannot be used; nothing was changed.
        NotFound: there is no such copy.
        BadInput: the copy is the project itself.
        CannotWrite, ProjectUnwritable: there is no room or no right; nothing was changed.
    """
    if not copy.is_file():
        raise NotFound("There is no such backup.", place=str(copy))
    version_of(copy)
    if path.exists() and path.samefile(copy):
        raise BadInput("The backup is the project itself.", place=str(copy))
    aside = None
    try:
        with replacing_path(path, mode=mode_of(path) or mode_of(copy)) as temporary:
            _copy(copy, temporary)
            if path.exists():
                _settle(path, now)
                aside = _set_aside(path, now)
    except HashiyaError:
        if aside is not None:
            _put_back(aside, path)
        raise
    return aside


def _settle(path: Path, now: int) -> None:
    """Let what is replaced be whole without its log, if it is a project that can be opened."""
    try:
        version_of(path)
        if not belongs(path):
            set_log_aside(path, now)
        Database(path).close()
    except HashiyaError:
        return  # it may be broken, which is why a backup is restored


def _set_aside(path: Path, now: int) -> Path:
    """Give a project another name; where it can be, it keeps its own until it is replaced."""
    aside = _fresh(path.parent, f"{path.stem}.replaced", now)
    try:
        aside.hardlink_to(path)
    except OSError:  # not every disk knows two names of one file
        path.rename(aside)
    _move_tails(path, aside)
    return aside


def _put_back(aside: Path, path: Path) -> None:
    _move_tails(aside, path)
    if path.exists():
        aside.unlink()
    else:
        aside.rename(path)


def _move_tails(old: Path, new: Path) -> None:
    for tail in TAILS:
        rest = old.with_name(old.name + tail)
        if rest.exists():
            rest.rename(new.with_name(new.name + tail))


def _make_folder(folder: Path, mode: int | None) -> None:
    """Make a folder into which nobody may look who may not look into the project."""
    if not folder.exists():
        folder.mkdir(parents=True)
        if mode is not None:
            folder.chmod(0o700 | mode & 0o077 | (mode & 0o044) >> 2)


def thin(folder: Path) -> list[Path]:
    """Delete the backups that are neither recent nor the last of a day or week.

    Returns:
        What was deleted.
    """
    copies = sorted(folder.glob("*.hashiya"), key=_moment, reverse=True)
    kept = set(copies[:RECENT])
    kept |= _last_of_each(copies, "%Y-%j", DAILY)
    kept |= _last_of_each(copies, "%G-%V", WEEKLY)
    gone = [copy for copy in copies if copy not in kept]
    for copy in gone:
        copy.unlink()
    return gone


def _last_of_each(copies: list[Path], period: str, many: int) -> set[Path]:
    last: dict[str, Path] = {}
    for copy in copies:
        last.setdefault(_moment(copy).strftime(period), copy)
    return set(list(last.values())[:many])


def _moment(copy: Path) -> datetime:
    stamp = "-".join(copy.stem.split("-")[-3:-1])
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def _fresh(folder: Path, stem: str, now: int) -> Path:
    stamp = datetime.fromtimestamp(now / 1000, UTC).strftime(_STAMP)
    number = 1
    while (path := folder / f"{stem}-{stamp}-{number}.hashiya").exists():
        number += 1
    return path


def _copy(source: Path, target: Path) -> None:
    with translated(source), closing(_reading(source)) as start:
        copy_into(start, target)


def _reading(path: Path) -> sqlite3.Connection:
    """Open a file for reading, also on a medium that cannot be written."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        return alone(path)
    except BaseException:
        connection.close()
        raise
    return connection
