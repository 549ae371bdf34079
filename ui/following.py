"""Keeps a window up to date with what other windows and programs write to its project."""

from PySide6.QtCore import QObject, QTimer

from annotator.model.errors import HashiyaError
from annotator.project import Project

EVERY_MS = 500


class Follower(QObject):
    """Asks the project's log now and then; what is new reaches the project's listeners.

    Args:
        project: an open project.
    """

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        try:
            self._project.follow()
        except HashiyaError:  # busy or gone for a moment; the next verb says so if it stays
            return

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
