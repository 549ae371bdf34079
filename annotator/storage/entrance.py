"""The way into a project's file: what is seen to before it is opened."""

from dataclasses import dataclass
from pathlib import Path

from annotator.model import Clock
from annotator.model.errors import NotFound, ProjectUnwritable
from annotator.storage import backup, medium
from annotator.storage.beside import set_log_aside
from annotator.storage.database import Database
from annotator.storage.marks import belongs
from annotator.storage.migrate import SCHEMA_VERSION, migrate, version_of
from annotator.storage.places import refuse_network_drive


@dataclass(frozen=True, slots=True)
class Entered:
    """An open file of this version, and the foreign log that was taken from beside it, if any."""

    database: Database
    set_aside: Path | None


def enter(path: Path, clock: Clock) -> Entered:
    """Open a project's file; an older one is backed up and brought up to date first.

    Raises:
        NotFound: there is no such file.
        ProjectError: it cannot be used; it is left as it was.
    """
    if not path.is_file():
        raise NotFound(
            "There is no such project.", place=str(path), remedy="See that the path is right."
        )
    refuse_network_drive(path)
    if not medium.can_be_written(path):
        return Entered(_only_read(path, clock), None)
    # Before anything else: SQLite would play a log that is not the file's own.
    set_aside = None if belongs(path) else set_log_aside(path, clock())
    version = _version(path)
    database = Database(path, clock)
    try:
        if version < SCHEMA_VERSION:
            backup.back_up(database, clock())
            migrate(database)
    except BaseException:
        database.close()
        raise
    return Entered(database, set_aside)


def _version(path: Path) -> int:
    try:
        return version_of(path)
    except PermissionError as error:
        raise ProjectUnwritable("You may not read this file.", place=str(path)) from error


def _only_read(path: Path, clock: Clock) -> Database:
    if _version(path) < SCHEMA_VERSION:
        raise ProjectUnwritable(
            "An earlier Hashiya made this project, and it cannot be brought up to date here.",
            place=str(path),
            remedy="Copy it to a folder where you may write, and open the copy.",
        )
    return Database(path, clock, medium.way_of_reading(path))
