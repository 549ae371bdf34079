"""Lets a project's file alone hold everything as soon as nobody works in it."""

import threading
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model import ChangeSet
from annotator.model.errors import HashiyaError
from annotator.project import Project

AFTER_MS: Final = 1500
"""So long nothing was changed; together with the work itself it stays under three seconds."""


class Rest(QObject):
    """Brings the log into the file in a thread of its own, a moment after the last change.

    Somebody may copy the file from under an open window, or the machine may stop: then all but
    the last seconds is in the file itself.

    Args:
        project: an open project.
    """

    _disturbed = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._settle)
        # A worker may have changed something; Qt brings it into the thread that has the timer.
        self._disturbed.connect(self._timer.start)
        self._unsubscribe = project.subscribe(self._hear)
        self._timer.start()  # an earlier session may have been killed

    def stop(self) -> None:
        """Do nothing more; what is being done is waited for."""
        self._unsubscribe()
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()

    def _hear(self, _changes: ChangeSet) -> None:
        self._disturbed.emit()

    def _settle(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._timer.start()
            return
        self._thread = threading.Thread(target=self._work, name="hashiya-rest")
        self._thread.start()

    def _work(self) -> None:
        try:
            if not self._project.settle():
                self._disturbed.emit()  # somebody was reading or writing just then
        except HashiyaError:  # the next look at the project says so
            return
