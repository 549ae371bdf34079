"""Keeps a window up to date with what other windows and programs write to its project.

And the file with what is done in the window, as soon as it rests.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.errors import HashiyaError, ProjectMoved
from annotator.project import Project
from ui.resting import Rest

EVERY_MS = 500
SOON_MS = 20
AT_ONCE = 4
"""Transactions that are followed in one go; a person works on between those of an import."""


class Follower(QObject):
    """Asks the project's log now and then; what is new reaches the project's listeners.

    Args:
        project: an open project.

    Signals:
        moved: the file is not in its place any more (`ProjectMoved`); told once.

    Attributes:
        looking: whether what is being told comes from elsewhere.
    """

    moved = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.looking = False
        self._rest = Rest(project, self)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now; what is left for the next look is looked at soon."""
        left, self.looking = False, True
        try:
            left = self._project.follow(AT_ONCE)
        except ProjectMoved as error:
            if error.saved is not None:  # else it is tried again
                self._timer.stop()
            self.moved.emit(error)
            return
        except HashiyaError:  # busy or gone for a moment; the next verb says so if it stays
            return
        finally:
            self.looking = False
            self._timer.setInterval(SOON_MS if left else EVERY_MS)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._rest.stop()
