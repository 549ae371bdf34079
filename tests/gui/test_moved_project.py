"""The window when its project is moved, replaced, or held by another program."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator import operations as do
from annotator.project import Project
from tests.gui.driver import Driver
from ui.dialogs.moved import Moved

HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
sys.stdout.write("held\\n")
sys.stdout.flush()
sys.stdin.readline()
"""


@contextmanager
def held(path: Path) -> Iterator[Callable[[], None]]:
    """Let another process hold the project for writing; gives what ends that."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"

        def release() -> None:
            assert holder.stdin is not None
            holder.stdin.write("\n")
            holder.stdin.flush()
            holder.wait()

        yield release
        holder.kill()


def _when(driver: Driver, ready: Callable[[], bool], then: Callable[[], object]) -> None:
    """Do something from within the loop of a verb that waits, as soon as something holds."""

    def look() -> None:
        if driver.hashiya.waiting.active and ready():
            then()
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def test_while_another_program_writes_the_window_lives(driver: Driver, project_path: Path) -> None:
    waiting = driver.hashiya.waiting
    seen: list[str] = []
    driver.select_words("لمى الخطيب")

    def meanwhile() -> None:
        assert waiting.strip is not None
        seen.append(waiting.strip.words.text)
        bar = driver.reader.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + 1)
        QApplication.processEvents()
        seen.append(f"{len(driver.spans())} spans")
        driver.us.press("2")  # kept until the first key is done
        seen.append(f"{len(driver.spans())} spans")
        release()

    with held(project_path) as release:
        _when(driver, lambda: waiting.turns >= 20 and waiting.strip is not None, meanwhile)
        driver.press("1")
    assert waiting.turns >= 20
    assert not waiting.active
    assert seen[1:] == ["0 spans", "0 spans"]
    driver.settle()
    assert driver.spans() == [("ORG", "لمى الخطيب")]  # 1 made a person, 2 relabelled it
    driver.press("Ctrl+Z")
    assert driver.spans() == [("PERS", "لمى الخطيب")]
    assert waiting.strip is None


def test_giving_up_leaves_nothing_half_done(driver: Driver, project_path: Path) -> None:
    waiting = driver.hashiya.waiting
    driver.select_words("لمى الخطيب")

    def give_up() -> None:
        driver.us.press("2")
        driver.us.press("Escape")

    with held(project_path) as release:
        _when(driver, lambda: waiting.strip is not None, give_up)
        driver.press("1")
        assert driver.spans() == []
        assert "⚠" in driver.window.status_line.message.text
        driver.settle()
        release()
    assert driver.spans() == []
    driver.press("1")
    assert driver.spans() == [("PERS", "لمى الخطيب")]
    assert driver.desk.project.check() == []


def test_the_wheel_reads_on_and_a_press_changes_nothing(driver: Driver, project_path: Path) -> None:
    waiting = driver.hashiya.waiting
    driver.select_words("لمى الخطيب")
    selected = driver.reader.selection()
    wheels: list[bool] = []

    def meanwhile() -> None:
        viewport = driver.reader.viewport()
        middle = viewport.rect().center()
        wheel = QWheelEvent(
            QPointF(middle),
            QPointF(viewport.mapToGlobal(middle)),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        wheels.append(waiting.eventFilter(viewport, wheel))
        driver.drag(QPoint(200, 200), QPoint(300, 200))
        assert driver.reader.selection() == selected
        waiting.stop()

    with held(project_path):
        _when(driver, lambda: waiting.turns > 2, meanwhile)
        driver.press("1")
    assert wheels == [False]


def test_the_window_closes_while_it_waits(driver: Driver, project_path: Path) -> None:
    waiting = driver.hashiya.waiting
    driver.select_words("لمى الخطيب")
    with held(project_path):
        _when(driver, lambda: waiting.turns > 2, driver.hashiya.frame.close)
        driver.press("1")
        driver.settle()
        assert not driver.hashiya.frame.isVisible()


@pytest.mark.parametrize("choice", ["saved_button", "there_button"])
def test_both_versions_can_be_opened(
    choice: str, driver: Driver, project_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    driver.label("لمى الخطيب", "1")
    copy = driver.desk.project.back_up(tmp_path / "theirs.hashiya")
    with Project.open(copy) as theirs:
        theirs.perform(do.rename_project, "نسخة السحابة")
    driver.label("تصريح", "9")
    os.replace(copy, project_path)
    watch = driver.hashiya.watch
    assert watch is not None
    qtbot.waitUntil(lambda: watch.dialog is not None)
    dialog = watch.dialog
    assert isinstance(dialog, Moved)
    assert not dialog.findChildren(QPushButton)
    getattr(dialog, choice).click()
    driver.settle()
    saved = choice == "saved_button"
    assert driver.desk.project.name == ("أخبار الحقول" if saved else "نسخة السحابة")
    assert len(driver.spans()) == (2 if saved else 1)
    driver.label("الأحد", "9")
    assert driver.desk.project.check() == []


def test_a_verb_after_the_move_is_refused_and_told(driver: Driver, project_path: Path) -> None:
    driver.label("لمى الخطيب", "1")
    project_path.unlink()
    driver.select_words("تصريح")
    driver.press("9")
    assert len(driver.spans()) == 1
    watch = driver.hashiya.watch
    assert watch is not None
    assert watch.dialog is not None
    watch.dialog.reject()
    driver.settle()
    foot = driver.window.status_line.saved.text()
    assert "ليس في مكانه" in foot
    assert "محفوظ" not in foot
    [saved] = project_path.parent.glob("*recovered*")
    with Project.open(saved) as recovered:
        assert sum(recovered.read.counts.all().labels.values()) == 1
