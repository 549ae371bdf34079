"""An X server of the tests' own, with one window on it; for Linux alone."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.xkb.xserver import Child, XServer

if sys.platform != "linux":
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XServer]:
    """A running X server without a screen."""
    with XServer.start(tmp_path_factory.mktemp("xvfb") / "log") as server:
        yield server


@pytest.fixture(scope="session")
def child(server: XServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Child]:
    """The window of `window.py`, which has the keyboard's focus."""
    home: Path = tmp_path_factory.mktemp("child")
    with Child.start(server, home) as child:
        yield child
