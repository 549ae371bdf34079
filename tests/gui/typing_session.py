"""Somebody types a rationale and a comment, and the process ends: run as a process of its own.

``python -m tests.gui.typing_session PROJECT WAY``; prints what was typed and has to be kept.
"""

import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.gui.leaving_session import ways
from tests.gui.letters import type_letters
from ui import app as application
from ui.settings import Profile, SettingsStore
from ui.views.claims.view import ClaimsView

WORDS = "نبحث عن المصدر"
SOON = 2.0
"""Seconds within which a letter is kept."""
AT_LEAST = 1.5
"""Seconds of typing that are asked for afterwards."""
EACH = 100
"""Milliseconds from one key to the next, where keys keep coming."""


class Typist:
    """Types into both fields of the first claim."""

    def __init__(self, hashiya: application.Hashiya, path: Path, way: str) -> None:
        self._hashiya, self._path, self._way = hashiya, path, way
        self._end = 0.0
        self._due = ""

    def begin(self) -> None:
        window, desk = self._hashiya.window, self._hashiya.desk
        assert window is not None
        assert desk is not None
        window.show_workspace("claims")
        view = window.views["claims"]
        assert isinstance(view, ClaimsView)
        [stated] = [
            one.claim.uid for one in desk.project.read.claims.all() if "4200" in one.claim.wording
        ]
        view.show_claim(stated)
        self._pane = view.pane
        self._end = time.monotonic() + AT_LEAST + SOON
        if self._way == "going-on":
            self._go_on()
            return
        self._type(WORDS)
        sys.stdout.write(WORDS)
        sys.stdout.flush()
        if self._way == "kill":
            QTimer.singleShot(round(SOON * 1000), self._die)
        else:
            ways(self._path)[self._way]()

    def _go_on(self) -> None:
        """Type on and on; letters of a while ago are kept though no pause came."""
        self._type("ب")
        left = self._end - time.monotonic()
        if left > SOON:
            self._due += "ب"
        if left > 0:
            QTimer.singleShot(EACH, self._go_on)
        else:
            sys.stdout.write(self._due)
            sys.stdout.flush()
            self._die()

    def _type(self, text: str) -> None:
        type_letters(self._pane.rationale, text)
        type_letters(self._pane.talk.comments.field, text)

    def _die(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


def main(path: Path, way: str) -> int:
    """Type, and end."""

    class Watched(application.Hashiya):
        def open_project(self, path: Path) -> None:
            super().open_project(path)
            self.typist = Typist(self, path, way)
            QTimer.singleShot(0, self.typist.begin)

    store = partial(SettingsStore, Path(os.environ["HASHIYA_SETTINGS"]))
    setattr(application, "SettingsStore", store)  # noqa: B010 (what runs makes its own)
    store().change(profile=Profile("ريم"))
    application.Hashiya = Watched  # type: ignore[misc]
    return application.run([path])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
