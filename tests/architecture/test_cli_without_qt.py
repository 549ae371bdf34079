"""The command line works where Qt cannot be loaded at all."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

WITHOUT_QT = """
import sys
sys.modules.update(dict.fromkeys(("PySide6", "shiboken6", "qtpy", "qtawesome")))
from ui.cli.main import main
sys.argv[0] = "hashiya"
sys.exit(main())
"""
"""A module that stands as None in `sys.modules` raises ImportError when it is imported."""


def hashiya(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run the command line with Qt out of reach."""
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_importing_the_command_line_loads_no_qt() -> None:
    code = "import sys, ui.cli, ui.cli.main; print([n for n in sys.modules if 'PySide6' in n])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["formats"]])
def test_verbs_work_without_qt(arguments: list[str]) -> None:
    done = hashiya(*arguments)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_qt_is_really_out_of_reach() -> None:
    code = WITHOUT_QT.replace("from ui.cli.main import main", "import PySide6.QtCore")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert "ModuleNotFoundError" in done.stderr or "ImportError" in done.stderr
