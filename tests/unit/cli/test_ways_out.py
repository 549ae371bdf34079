"""However a verb ends, the project's file alone holds everything."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator import operations as do
from annotator.project import Project
from tests.unit.cli.conftest import Hashiya

ROOT = Path(__file__).parents[3]
ENDED_IN_ITS_WORK = """
import os, sys
from annotator import operations as do
from annotator.project import Project
from ui.cli.main import main

def work(project):
    project.perform(do.add_person, "وفاء")
    os.kill(os.getpid(), int(sys.argv[2]))
    return []

Project.check = work
sys.exit(main(["check", sys.argv[1]]))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_verb_that_is_ended_closes_the_project(number: signal.Signals, path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ENDED_IN_ITS_WORK, str(path), str(int(number))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == (2 if number is signal.SIGINT else 128 + number), done.stderr
    assert "Traceback" not in done.stderr
    assert not list(path.parent.glob("*-wal"))
    with Project.open(path) as project:
        assert project.read.people.named("وفاء") is not None


def test_verbs_leave_nothing_beside_the_file(hashiya: Hashiya, path: Path) -> None:
    for verb in (["check"], ["stats"], ["show"], ["check", "--repair"]):
        hashiya(verb[0], path, *verb[1:])
        assert not list(path.parent.glob("*-wal"))


def test_a_foreign_log_is_told(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.hashiya"
    with Project.open(path) as project:
        project.back_up(other)
    code = (
        "import os, sys; from pathlib import Path; from annotator.project import Project\n"
        "from annotator import operations as do\n"
        "project = Project.open(Path(sys.argv[1]))\n"
        "[project.perform(do.add_person, f'ز{n}') for n in range(9)]\n"
        "os._exit(0)"
    )
    with Project.open(other) as project:
        project.perform(do.add_person, "هناء")
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=True)
    other.replace(path)
    said = hashiya("check", path)
    assert said.status == 0
    assert "log set aside" in said.err
    assert "sound" in said.out


def test_a_verb_that_waits_says_so(
    hashiya: Hashiya, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes on as soon as the other program has finished, here once the words are out."""
    text = tmp_path / "خبر.txt"
    text.write_text("وصلت القافلة إلى المدينة.", "utf-8")
    monkeypatch.setattr("ui.cli.waiting.TOLD_AFTER", 0.0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        def finish(_waited: float) -> None:
            if other.in_transaction:
                other.execute("COMMIT")

        monkeypatch.setattr("ui.cli.waiting.wait_quietly", finish)
        said = hashiya("import", path, text)
    assert said.status == 0
    assert said.err.count("Waiting for another program") == 1
