"""Work in a thread of its own, so that the window goes on answering.

Python's collector of cyclic garbage runs in whichever thread allocates. In a worker it may come
upon a widget that nobody holds any more and destroy it there, which crashes Qt (measured). So it
rests while a job runs, and `Job.tidy` does its work in the window's thread.

A busy worker keeps the interpreter for 5 ms whenever the window wants it back, which is after
each row that the window reads: together a quarter of a second (measured). So threads change
places ten times as often meanwhile.
"""

import gc
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import HashiyaError

SWITCH = 0.0005
"""Seconds that a job may keep the interpreter while the window waits for it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is; ``total`` is 0 while nobody knows it."""

    done: int = 0
    total: int = 0
    place: str = ""


class Job(QObject):
    """One piece of work; it starts at `start` and says so when it has ended.

    The work reports by `report` as often as it likes: whoever shows it looks at `progress` now
    and then, so that a fast job does not flood the window with events.

    Args:
        work: what is done, in another thread; it is given the job.

    Signals:
        finished: the work has ended; delivered in the job's own thread.

    Attributes:
        progress: what the work reported last.
        error: why it was refused, if it was.
    """

    finished = Signal()

    def __init__(self, work: Callable[["Job"], None]) -> None:
        super().__init__()
        self._work = work
        self._cancelled = threading.Event()
        self._bug: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="hashiya-job")
        self._collects = gc.isenabled()
        self._switch = sys.getswitchinterval()
        self.progress = Progress()
        self.error: HashiyaError | None = None

    def start(self) -> None:
        """Begin."""
        self._collects = gc.isenabled()
        gc.disable()
        self._switch = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH)
        self._thread.start()

    def tidy(self) -> None:
        """Collect young garbage; called now and then in the thread that owns the widgets."""
        gc.collect(0)

    def report(self, done: int, total: int = 0, place: str = "") -> None:
        """Say how far the work is; called by the work."""
        self.progress = Progress(done, total, place)

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()

    def join(self) -> None:
        """Wait for the end, and raise what is no error of the user's world."""
        self._thread.join()
        sys.setswitchinterval(self._switch)
        if self._collects:
            gc.enable()
        if self._bug is not None:
            raise self._bug

    def _run(self) -> None:
        try:
            self._work(self)
        except HashiyaError as error:
            self.error = error
        except Exception as bug:  # noqa: BLE001 - raised again by `join`, in the job's own thread
            self._bug = bug
        self.finished.emit()
