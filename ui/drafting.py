"""What is typed is kept: within two seconds of the first key, whatever happens to the window.

Fields hand over what stands in them at every key. It is written to the project's file after a
moment, which further keys do not put off; the next time it is asked for it is there again.
"""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model import DraftKey, Uid
from annotator.model.errors import HashiyaError, ProjectUnwritable
from annotator.project import Project

AFTER_MS: Final = 1000
"""So long after the first key that is not kept everything typed is written."""


class Kept(Enum):
    """Where typed letters are."""

    NOTHING = auto()
    """None wait: everything that was typed was given, or taken away again."""
    WAITING = auto()
    """Some are in memory alone."""
    WRITTEN = auto()
    """All are in the file, as drafts."""


class Drafting(QObject):
    """The drafts of the person who works.

    Args:
        project: where they are kept.
        person: whose they are.

    Signals:
        changed: letters are kept, or wait, or were given.
    """

    changed = Signal()

    def __init__(self, project: Project, person: Uid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._person = person
        self._begun = {one.key: one.content for one in project.drafts.of(person)}
        self._waiting: dict[DraftKey, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def state(self) -> Kept:
        """Where typed letters are."""
        if any(self._waiting.values()):
            return Kept.WAITING
        return Kept.WRITTEN if self._begun else Kept.NOTHING

    def begun(self, key: DraftKey) -> str:
        """Return what was begun, as it was handed over; empty where nothing was."""
        return self._begun.get(key, "")

    def keep(self, key: DraftKey, content: str) -> None:
        """Keep what stands in a field now; empty when it is given, or is as it was before."""
        if content == self._begun.get(key, ""):
            return
        if content:
            self._begun[key] = content
        else:
            self._begun.pop(key, None)
        self._waiting[key] = content
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()

    def flush(self) -> bool:
        """Write what waits; return whether nothing waits any more.

        Where another program is writing it is tried again in a moment. Where the project can
        only be read, it stays in memory.
        """
        waiting, self._waiting = self._waiting, {}
        if waiting:
            try:
                self._project.drafts.write(self._person, waiting)
            except HashiyaError as error:
                self._waiting = {**waiting, **self._waiting}
                if isinstance(error, ProjectUnwritable) and not self._project.reading:
                    self._timer.start()
            self.changed.emit()
        return not self._waiting

    def stop(self) -> None:
        """Write what waits, and hear nothing more."""
        self.flush()
        self._timer.stop()
