"""What is done when an open project and its place no longer go together."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from annotator.files import CannotWrite
from annotator.model.errors import DamagedProject, ProjectMoved
from annotator.storage import marks
from annotator.storage.beside import drop_log, save_recovered, set_log_aside


@dataclass(frozen=True, slots=True)
class Rescue:
    """Saves what is open.

    Attributes:
        source: a connection that has it open.
        path: where it was.
        mode: who may read and write it.
        now: milliseconds since 1970 UTC.
    """

    source: sqlite3.Connection
    path: Path
    mode: int
    now: int

    def save(self, moved: ProjectMoved, *, log_is_ours: bool) -> ProjectMoved:
        """Save everything beside the place, and take our log away from what stands there now.

        Returns:
            What to tell the person: what happened, and where the work is.

        Raises:
            ProjectMoved: it could not be saved; it can be tried again.
        """
        try:
            mark = marks.stored(self.source)
            saved = save_recovered(self.source, self.path, mark, self.now, self.mode)
        except CannotWrite as error:
            raise self._unsaved(moved, log_is_ours=log_is_ours) from error
        except (DamagedProject, sqlite3.DatabaseError):
            return self._overwritten(moved, log_is_ours=log_is_ours)
        if log_is_ours:
            drop_log(self.path)
        told = ProjectMoved(
            moved.message,
            place=moved.place,
            remedy=f"All your work up to now is saved in “{saved}”. Go on working there.",
        )
        told.saved = saved
        return told

    def _unsaved(self, moved: ProjectMoved, *, log_is_ours: bool) -> ProjectMoved:
        if log_is_ours:
            set_log_aside(self.path, self.now)
        return ProjectMoved(
            moved.message,
            place=moved.place,
            remedy="Your work is not saved yet: there is no room for a copy. Leave the program "
            "open, make room on the disk, and try again.",
        )

    def _overwritten(self, moved: ProjectMoved, *, log_is_ours: bool) -> ProjectMoved:
        """Nothing whole is left of what was open; its last changes stay in the log."""
        if log_is_ours:
            set_log_aside(self.path, self.now)
        return ProjectMoved(
            moved.message,
            place=moved.place,
            remedy="What stands there now was left as it is. Open it again, or restore a backup.",
        )
