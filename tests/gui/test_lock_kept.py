"""Nothing in the window's own process gives up the lock by which the project is known to be open.

On POSIX a process loses all its locks on a file as soon as it closes that file once, whoever of it
opened it: another program takes itself for the only one then, and takes the log away.
"""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from annotator.importing import import_paths
from annotator.model.errors import BadInput
from annotator.operations.attachments import read_file
from annotator.project import Project
from tests.gui.driver import Driver
from ui.dialogs.choosing import FileDialog

LOCKS = Path("/proc/locks")


def is_locked(path: Path) -> bool:
    """Whether this process holds a lock on a file, by what the kernel says."""
    number = str(path.stat().st_ino)
    mine = (line.split() for line in LOCKS.read_text().splitlines())
    return any(f[4] == str(os.getpid()) and f[5].rsplit(":", 1)[-1] == number for f in mine)


def listed(view: QListView) -> set[str]:
    rows = view.model().rowCount(view.rootIndex())
    return {str(view.model().index(row, 0, view.rootIndex()).data()) for row in range(rows)}


@pytest.fixture
def path(driver: Driver) -> Path:
    """The open project, which is locked; elsewhere than on Linux nobody can be asked."""
    path = driver.desk.project.path
    if sys.platform == "linux":
        assert is_locked(path)
    return path


def holds(path: Path) -> bool:
    return sys.platform != "linux" or is_locked(path)


def test_the_file_dialog_looks_at_the_project_s_folder(
    driver: Driver, path: Path, qtbot: QtBot
) -> None:
    dialog = FileDialog(driver.hashiya.frame, "ملف", "", path.parent)
    dialog.setOption(FileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    view = dialog.findChild(QListView, "listView")
    assert view is not None
    qtbot.waitUntil(lambda: listed(view) >= {path.name})
    dialog.grab()  # icons are asked for by what paints them
    dialog.close()
    assert holds(path)


def test_the_project_s_own_folder_is_imported(driver: Driver, path: Path) -> None:
    report = import_paths(driver.desk.project, [path.parent])
    assert holds(path)
    assert "articles" not in report.added
    for read in (lambda: import_paths(driver.desk.project, [path]), lambda: read_file(path)):
        with pytest.raises(BadInput, match="Hashiya project"):
            read()
        assert holds(path)


def test_it_is_opened_once_more(driver: Driver, path: Path) -> None:
    driver.hashiya.open_project(path)
    driver.settle()
    assert holds(path)
    with Project.open(path) as again:
        assert again.read.articles.count() == 2
    assert holds(path)


def test_it_is_backed_up_and_checked(driver: Driver, path: Path) -> None:
    project = driver.desk.project
    project.back_up()
    assert holds(path)
    assert project.check() == []
    assert holds(path)
