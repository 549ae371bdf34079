"""What every test stands on: nothing unexpected is said, and nothing depends on the machine.

A log record at WARNING or above and a Qt message at the same levels fail the test in which
they turn up; an exception in a thread does so too (pytest makes a warning of it, and warnings
are errors). A test that expects such a message says so: ``messages.expect("a pattern")``.
"""

import logging
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import hypothesis
import pytest

from annotator.model import Clock, Uid, UidSource

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from annotator.project import Project
    from annotator.scheme.model import Scheme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("local", max_examples=50, deadline=None)
hypothesis.settings.register_profile(
    "ci",
    max_examples=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")


OF_NO_SCREEN = re.compile(r"^This plugin (does not support|supports only) ")
"""What Qt says about a platform without a screen: no fault of a window."""


class Messages(logging.Handler):
    """What was logged and what Qt said since the test began, and what of it is expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []
        self._expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note a log record."""
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def qt(self, kind: "QtMsgType", context: "QMessageLogContext", text: str) -> None:
        """Note a message of Qt; debug and info messages go by."""
        from PySide6.QtCore import QtMsgType

        quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not quiet and not OF_NO_SCREEN.match(text):
            self.heard.append(f"Qt {context.category}: {text}")

    def expect(self, pattern: str) -> None:
        """Say that a message that the pattern is found in must come, and is no surprise."""
        self._expected.append(re.compile(pattern))

    def settle(self) -> None:
        """Fail on a message that was not expected, and on one that was and did not come."""
        heard, expected = self.heard, self._expected
        self.heard, self._expected = [], []
        surprises = [text for text in heard if not any(one.search(text) for one in expected)]
        missing = [one.pattern for one in expected if not any(map(one.search, heard))]
        if surprises:
            pytest.fail("unexpected messages:\n" + "\n".join(surprises), pytrace=False)
        if missing:
            pytest.fail(f"expected messages that did not come: {missing}", pytrace=False)


@pytest.fixture(scope="session")
def _listener() -> Iterator[Messages]:
    """Listen to the root logger and, since pytest-qt loads Qt, to Qt, for the whole run."""
    listener = Messages()
    logging.getLogger().addHandler(listener)
    qt_core = sys.modules.get("PySide6.QtCore")
    previous = qt_core.qInstallMessageHandler(listener.qt) if qt_core else None
    yield listener
    if qt_core:
        qt_core.qInstallMessageHandler(previous)
    logging.getLogger().removeHandler(listener)


@pytest.fixture(autouse=True)
def messages(_listener: Messages) -> Iterator[Messages]:
    """Fail the test when something unexpected is logged or said by Qt."""
    _listener.heard.clear()
    yield _listener
    _listener.settle()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test configuration and data folders of its own, and return their parent."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture
def clock() -> Clock:
    """A clock that starts on 2020-09-13 and goes on by one millisecond at each look."""
    ticks = iter(range(1_600_000_000_000, 1_700_000_000_000))
    return lambda: next(ticks)


@pytest.fixture
def uids() -> UidSource:
    """Identifiers that count up from one; they have the form of UUID version 7."""
    numbers = iter(range(1, 1 << 40))
    return lambda: Uid((7 << 76 | 2 << 62 | next(numbers)).to_bytes(16, "big"))


class MakeProject(Protocol):
    """Makes a project in a temporary folder; closed when the test ends."""

    def __call__(self, name: str = ..., scheme: "Scheme | None" = ...) -> "Project": ...


@pytest.fixture
def make_project(tmp_path: Path, clock: Clock, uids: UidSource) -> Iterator[MakeProject]:
    """Return what makes projects; without a scheme they get the default one."""
    from annotator.project import Project
    from annotator.scheme import library

    made: list[Project] = []

    def make(name: str = "تجربة", scheme: "Scheme | None" = None) -> Project:
        path = tmp_path / f"{len(made) + 1}.hashiya"
        chosen = scheme if scheme is not None else library.builtin()
        made.append(Project.create(path, name, chosen, clock=clock, uids=uids))
        return made[-1]

    yield make
    for project in made:
        project.close()


@pytest.fixture
def project(make_project: Callable[[], "Project"]) -> "Project":
    """A new project with the default scheme; nobody has signed in."""
    return make_project()
