"""A session at the window that ends in one of the ways there are: run as a process of its own.

``python -m tests.gui.leaving_session PROJECT WAY``; prints how many spans it made.
"""

import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator import operations as do
from annotator.model import Fragment
from ui import app as application
from ui.frame import Frame
from ui.settings import Profile, SettingsStore

MANY = 25


def _frame() -> Frame:
    [frame] = [one for one in QApplication.topLevelWidgets() if isinstance(one, Frame)]
    return frame


def _end_session() -> None:
    """As when the computer is shut down: data is asked for, then the process is no more."""
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    running.commitDataRequest.emit(None)
    os._exit(0)


def _end_when_at_rest(path: Path) -> None:
    """Be killed as soon as the file has been left at rest."""
    if (path.with_name(f"{path.name}-wal")).stat().st_size:
        QTimer.singleShot(50, partial(_end_when_at_rest, path))
    else:
        os.kill(os.getpid(), signal.SIGKILL)


def ways(path: Path) -> dict[str, Callable[[], object]]:
    """What ends the session, by name."""
    return {
        "close": lambda: _frame().close(),
        "quit": QApplication.quit,
        "SIGTERM": partial(os.kill, os.getpid(), signal.SIGTERM),
        "SIGINT": partial(os.kill, os.getpid(), signal.SIGINT),
        "SIGHUP": partial(os.kill, os.getpid(), signal.SIGHUP),
        "session": _end_session,
        "rest": partial(_end_when_at_rest, path),
    }


def _work(hashiya: application.Hashiya, path: Path, way: str) -> None:
    desk = hashiya.desk
    assert desk is not None
    assert desk.article is not None
    for start in range(MANY):
        made = desk.perform(do.create_span, desk.article.uid, "PERS", [Fragment(start, start + 4)])
        assert made is not None
    sys.stdout.write(f"{MANY}\n")
    sys.stdout.flush()
    ways(path)[way]()


def main(path: Path, way: str) -> int:
    """Work, and leave."""

    class Watched(application.Hashiya):
        def open_project(self, path: Path) -> None:
            super().open_project(path)
            QTimer.singleShot(0, partial(_work, self, path, way))

    SettingsStore().change(profile=Profile("ريم"))
    application.Hashiya = Watched  # type: ignore[misc]
    return application.run([path])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
