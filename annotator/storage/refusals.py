"""What the database refuses, in words that a person can do something with."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from annotator.model.errors import (
    RESTORE_REMEDY,
    BadInput,
    DamagedProject,
    HashiyaError,
    ProjectUnwritable,
)


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
