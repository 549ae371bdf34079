"""Each import contract of pyproject.toml catches what it is there for.

A small tree of packages stands in for ours: the rooms that the contracts name, empty but for
one import each that is allowed. One violating import is added at a time.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

SOUND = {
    "main.py": "import ui.cli",
    "annotator/project.py": "import annotator.operations, annotator.storage",
    "annotator/importing.py": "import annotator.project",
    "annotator/sample_project.py": "import annotator.project",
    "annotator/removal.py": "import annotator.project",
    "annotator/operations/__init__.py": "import annotator.importers, annotator.storage",
    "annotator/importers/__init__.py": "import annotator.interchange, annotator.files",
    "annotator/importers/workbook.py": "import openpyxl",
    "annotator/storage/__init__.py": "import sqlalchemy, alembic, annotator.model",
    "annotator/interchange/__init__.py": "import annotator.scheme",
    "annotator/scheme/__init__.py": "import annotator.model, annotator.resources",
    "annotator/matching/__init__.py": "import annotator.text, annotator.resources",
    "annotator/suggestions/__init__.py": "import annotator.matching, annotator.resources",
    "annotator/text/__init__.py": "",
    "annotator/files.py": "import annotator.model",
    "annotator/leftovers.py": "",
    "annotator/media.py": "",
    "annotator/resources.py": "",
    "annotator/model/__init__.py": "",
    "annotator/__init__.py": "",
    "exports/__init__.py": "import annotator.interchange",
    "exports/xlsx.py": "import openpyxl",
    "ui/__init__.py": "",
    "ui/cli/__init__.py": "import annotator.project, exports",
    "ui/window.py": "import PySide6.QtWidgets, qtawesome, annotator.project",
}
"""The least tree that the contracts hold for, by file."""

VIOLATIONS = [
    ("house", "annotator/project.py", "import exports"),
    ("house", "annotator/project.py", "import ui.window"),
    ("house", "exports/xlsx.py", "import ui.cli"),
    ("main", "ui/window.py", "import main"),
    ("main", "annotator/project.py", "import dev"),
    ("core", "annotator/operations/__init__.py", "import annotator.project"),
    ("core", "annotator/importers/__init__.py", "import annotator.operations"),
    ("core", "annotator/storage/__init__.py", "import annotator.operations"),
    ("core", "annotator/storage/__init__.py", "import annotator.importers"),
    ("core", "annotator/model/__init__.py", "import annotator.storage"),
    ("core", "annotator/model/__init__.py", "import annotator.scheme"),
    ("core", "annotator/text/__init__.py", "import annotator.scheme"),
    ("core", "annotator/scheme/__init__.py", "import annotator.text"),
    ("core", "annotator/matching/__init__.py", "import annotator.storage"),
    ("core", "annotator/text/__init__.py", "import annotator.matching"),
    ("core", "annotator/matching/__init__.py", "import annotator.suggestions"),
    ("core", "annotator/suggestions/__init__.py", "import annotator.operations"),
    ("plain", "annotator/suggestions/__init__.py", "import annotator.storage"),
    ("core", "annotator/attic.py", ""),
    ("database", "annotator/operations/__init__.py", "import sqlalchemy"),
    ("database", "annotator/project.py", "def f():\n    from sqlalchemy import select"),
    ("database", "exports/xlsx.py", "import sqlalchemy.orm"),
    ("database", "ui/cli/__init__.py", "import alembic.command"),
    ("qt", "annotator/text/__init__.py", "from PySide6.QtGui import QTextLayout"),
    ("qt", "exports/xlsx.py", "def f():\n    import PySide6"),
    ("qt", "annotator/project.py", "import qtawesome"),
    ("cli", "ui/cli/__init__.py", "from PySide6.QtWidgets import QApplication"),
    ("cli", "ui/cli/show.py", "def f():\n    import PySide6.QtCore"),
    ("excel", "annotator/importers/__init__.py", "import openpyxl"),
    ("excel", "exports/__init__.py", "from openpyxl import Workbook"),
    ("excel", "ui/window.py", "import openpyxl.styles"),
]
"""Contract by id, and the file and import that break it (and it alone)."""


def contracts() -> list[dict[str, Any]]:
    """Return the contracts of pyproject.toml."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def broken(folder: Path) -> tuple[set[str], str]:
    """Run lint-imports in a folder; return the names of the broken contracts and its output."""
    command = "from importlinter.cli import lint_imports_command as c; c()"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(folder)},
        check=False,
    )
    output = done.stdout + done.stderr
    names = {one["name"] for one in contracts() if f"{one['name']} BROKEN" in output}
    assert (done.returncode != 0) == bool(names), output
    return names, output


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The sound tree in a temporary folder, under our contracts."""
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    for name, code in SOUND.items():
        write(tmp_path / name, code)
    return tmp_path


def write(path: Path, code: str) -> None:
    """Add code to a file of the tree, made with its folder when it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{code}\n")


def test_the_sound_tree_breaks_nothing(tree: Path) -> None:
    names, output = broken(tree)
    assert not names, output


@pytest.mark.parametrize(("contract", "file", "code"), VIOLATIONS)
def test_a_violation_breaks_its_contract_alone(
    tree: Path, contract: str, file: str, code: str
) -> None:
    write(tree / file, code)
    names, output = broken(tree)
    assert names == {one["name"] for one in contracts() if one["id"] == contract}, output


def test_every_contract_has_a_violation() -> None:
    assert {one["id"] for one in contracts()} == {contract for contract, _, _ in VIOLATIONS}


def test_every_room_of_the_core_stands_in_the_sound_tree() -> None:
    layers = next(one for one in contracts() if one["id"] == "core")["layers"]
    rooms = {name.strip(" ()") for layer in layers for name in layer.split("|")}
    built = {Path(name).parts[1].removesuffix(".py") for name in SOUND if "annotator/" in name}
    assert rooms == built - {"__init__"}
