"""The wheel holds all that the program needs, data and migrations too."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture import sources
from tests.architecture.sources import ROOT

BUILD = "import setuptools.build_meta as backend; backend.build_wheel('dist')"
LOOK = "from annotator import resources; print(resources.path('schemes', 'default.json'))"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the checkout, and unpack it as an installation does."""
    copy = tmp_path_factory.mktemp("checkout")
    for folder in (*sources.PRODUCT, "resources"):
        leave = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, copy / folder, ignore=leave)
    for name in ("main.py", "pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, copy)
    built = subprocess.run(
        [sys.executable, "-c", BUILD], cwd=copy, capture_output=True, encoding="utf-8", check=False
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = (copy / "dist").glob("*.whl")
    target = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


def test_everything_is_installed(installed: Path) -> None:
    within = [ROOT / folder for folder in (*sources.PRODUCT, "resources")]
    needed = [path for path in sources.files() if any(map(path.is_relative_to, within))]
    lost = [str(path) for path in needed if not (installed / path.relative_to(ROOT)).is_file()]
    assert not lost, "\n".join(lost)
    assert (installed / "main.py").is_file()
    assert not (installed / "tests").exists()


def test_data_is_found_where_it_is_installed(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert Path(done.stdout.strip()) == installed / "resources" / "schemes" / "default.json"
    assert Path(done.stdout.strip()).is_file()
