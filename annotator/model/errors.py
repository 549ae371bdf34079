"""Errors that a person can do something about.

::

    HashiyaError                 everything below
    ├── BadInput                 a file or value that cannot be taken in
    │   └── SchemeViolation      annotation that the project's scheme does not allow
    ├── ProjectError             the project file itself
    │   ├── NewerProject         written by a later version; left untouched
    │   ├── DamagedProject       SQLite or our own rules say that it is broken
    │   ├── NotAProject          another kind of file
    │   ├── OnNetworkDrive       where several computers would damage it
    │   ├── ProjectMoved         renamed, replaced or deleted while it was open
    │   └── ProjectUnwritable    read-only, locked or no space left
    ├── StaleEdit                somebody changed the same field meanwhile
    ├── CannotUndo               a later change stands in the way
    └── NotFound                 the row is gone

Anything else that is raised is a bug. Each error says what happened (``message``), where
(``place``: a file, a line, a field; may be empty) and the way out (``remedy``; may be empty).
"""

from pathlib import Path


class HashiyaError(Exception):
    """An error of the user's world, not a bug.

    Args:
        message: what happened, one sentence in English.
        place: the file, line or field that it concerns.
        remedy: what the person can do about it.
    """

    def __init__(self, message: str, *, place: str = "", remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        head = f"{self.place}: {self.message}" if self.place else self.message
        return f"{head} {self.remedy}".rstrip()


class BadInput(HashiyaError):
    """A file or a value that cannot be taken in."""


class SchemeViolation(BadInput):
    """Annotation that the project's scheme does not allow; the message says what it does."""


class ProjectError(HashiyaError):
    """The project file cannot be used."""


class NewerProject(ProjectError):
    """The file was written by a later version of Hashiya and is left untouched."""


class DamagedProject(ProjectError):
    """The file is broken."""


class NotAProject(ProjectError):
    """The file is something else."""


class OnNetworkDrive(ProjectError):
    """The file is on a network drive, where it is not opened in place."""


class ProjectMoved(ProjectError):
    """The file was renamed, replaced, overwritten or deleted while it was open.

    Attributes:
        saved: where all that was open is saved; None when it is not.
    """

    saved: Path | None = None


class ProjectUnwritable(ProjectError):
    """The file is read-only or locked, or its disk is full."""


class StaleEdit(HashiyaError):
    """Somebody changed the same field since the caller read it."""


class CannotUndo(HashiyaError):
    """There is nothing to undo, or a later change stands in the way."""


class NotFound(HashiyaError):
    """What the verb is about does not exist (any more)."""


RESTORE_REMEDY = (
    "Keep the file, and restore the newest backup beside it (hashiya restore PROJECT BACKUP)."
)
"""The way out of a damaged project."""


def damaged_value(said: object) -> DamagedProject:
    """Return the error for a stored value that no program wrote like this."""
    return DamagedProject(
        f"The project file is damaged: a value in it cannot be read ({said}).",
        remedy=f"{RESTORE_REMEDY} `hashiya check PROJECT` tells what is broken.",
    )
