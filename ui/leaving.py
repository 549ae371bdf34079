"""Every way out of the window closes the project, so that its file alone holds everything.

The window's X, Alt+F4 and the menu end the loop of events; the end of a session and a signal come
from outside and may leave no time for more than what is done here.
"""

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from annotator.model.errors import HashiyaError

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
_REASONABLE = 64


class Closable(Protocol):
    """What is open."""

    def settle(self) -> None:
        """Let the project's file alone hold everything, and go on."""

    def stop_waiting(self) -> None:
        """Let a verb that waits for another program be refused."""

    def close_project(self) -> None:
        """Close the project."""

    def close(self) -> None:
        """Close the project and the window."""


class Leaving(QObject):
    """Hears what asks the application to end.

    Args:
        app: the application.
        open_now: what is open.
    """

    def __init__(self, app: QApplication, open_now: Closable) -> None:
        super().__init__()
        self._app = app
        self._open = open_now
        app.commitDataRequest.connect(self.settle)
        app.aboutToQuit.connect(open_now.close_project)

    def settle(self) -> None:
        """The session may end, or go on when another program objects."""
        with suppress(HashiyaError):  # it is said at the next look at the project
            self._open.settle()

    def leave(self) -> None:
        """End the loop of events."""
        self._open.stop_waiting()
        self._app.exit(0)


class Signals(QObject):
    """Signals of the system, heard while Qt waits for events.

    Python runs a handler only when its own code runs, which in a resting window may be never; so
    each signal writes a byte that Qt waits for.
    """

    def __init__(self, leaving: Leaving) -> None:
        super().__init__()
        self._leaving = leaving
        self._heard, self._tell = socket.socketpair()
        for end in (self._heard, self._tell):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._wakeup = signal.set_wakeup_fd(self._tell.fileno(), warn_on_full_buffer=False)
        names = [name for name in _SIGNALS if hasattr(signal, name)]
        self._before = {name: signal.signal(getattr(signal, name), _nothing_more) for name in names}

    def stop(self) -> None:
        """Leave signals to whoever had them before."""
        for name, handler in self._before.items():
            signal.signal(getattr(signal, name), handler)
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._heard.close()
        self._tell.close()

    def _hear(self) -> None:
        with suppress(BlockingIOError):
            self._heard.recv(_REASONABLE)
        self._leaving.leave()


def _nothing_more(_number: int, _frame: FrameType | None) -> None:
    """Take the signal; the byte that it writes does the rest."""


@contextmanager
def leaving(app: QApplication, open_now: Closable) -> Iterator[None]:
    """See to it that whatever ends the block, the project is closed."""
    signals = Signals(Leaving(app, open_now))
    try:
        yield
    finally:
        open_now.close()
        signals.stop()
