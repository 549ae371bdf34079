"""However the window is left, the project's file alone holds everything."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.project import Project
from tests.gui.leaving_session import MANY

ROOT = Path(__file__).parents[2]
WAYS = ["close", "quit", "SIGTERM", "SIGINT", "SIGHUP", "session", "rest"]


def _spans_of_the_bare_file(path: Path, folder: Path) -> int:
    """Count the spans of a copy of the file without what lies beside it."""
    folder.mkdir()
    with Project.open(Path(shutil.copy(path, folder / path.name))) as copy:
        assert copy.check() == []
        return sum(copy.read.counts.all().labels.values())


@pytest.mark.parametrize("way", WAYS)
def test_the_file_alone_holds_everything(way: str, project_path: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.leaving_session", str(project_path), way],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == [str(MANY)], done.stderr
    assert done.returncode == (-signal.SIGKILL if way == "rest" else 0), done.stderr
    assert "Traceback" not in done.stderr
    assert _spans_of_the_bare_file(project_path, tmp_path / "stick") == MANY
