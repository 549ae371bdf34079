"""After a dialog, a menu or a button, keys mean what they did before.

A sweep over all actions and the ways into them: afterwards "1" labels what is selected and
Ctrl+Z takes it back; in the other workspaces single keys reach the list.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.gui.conftest import ME
from tests.gui.driver import LEFT, Driver
from ui.app import Hashiya
from ui.dialogs.base import Dialog
from ui.dialogs.export import Export
from ui.dialogs.import_files import ImportFiles
from ui.keys import is_text_field

ANEW = ("theme.", "language.", "face.", "scale.", "project.close", "project.start", "person.")
"""Actions that build the window anew, or close it."""
AWAY = frozenset(
    ("article.next", "article.previous", "article.remove", "history.undo", "history.redo")
)
"""Actions after which the words are elsewhere, or labelled by the action itself."""
SEEN = 12
WORDS = "الحديقة العامة"


@pytest.fixture(autouse=True)
def _no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is asked for a file by the system's dialog gives none."""

    def none(_dialog: QFileDialog) -> int:
        return 0

    monkeypatch.setattr(QFileDialog, "exec", none)


def opened() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def close_all(driver: Driver, key: Qt.Key) -> None:
    """Answer what is open with a key, and leave what that does not close with Esc."""
    for tried in range(SEEN):
        above = opened()
        if above is None:
            # What a window manager does when a dialog goes.
            driver.hashiya.frame.activateWindow()
            driver.settle()
            return
        target = QApplication.focusWidget() or above
        if isinstance(above, Dialog) and above.unsaved.asking:
            above.unsaved.discard.click()
        elif isinstance(above, QDialog) and tried > SEEN // 2:
            above.reject()
        elif above.isAncestorOf(target) or target is above:
            QTest.keyClick(target, Qt.Key.Key_Escape if tried else key)
        else:
            QTest.keyClick(above, Qt.Key.Key_Escape if tried else key)
        driver.settle()
    raise AssertionError(f"{opened()} does not close")


def works(driver: Driver, after: str) -> None:
    """See that "1" labels and Ctrl+Z takes it back, after something."""
    driver.window.modes.leave()
    driver.settle()
    desk, window = driver.desk, driver.window
    focus = QApplication.focusWidget()
    assert focus is not window.top_bar.field, after
    assert not is_text_field(focus), (after, focus)
    start = driver.find(WORDS)
    driver.reader.select(start, start + len(WORDS))
    before = dict(desk.spans)
    driver.press("1")
    assert [one for one in desk.spans if one not in before], (after, focus)
    driver.press("Ctrl+Z")
    assert set(desk.spans) == set(before), (after, focus)


def begin(driver: Driver) -> None:
    """Be in the text, with a span chosen."""
    driver.window.show_workspace("annotate")
    driver.window.modes.leave()
    driver.window.viewing.set_focused(False)
    span = next(iter(driver.desk.ordered()), None)
    driver.desk.choose(span.uid if span is not None else None)
    driver.reader.setFocus()
    driver.settle()


def actions_of(driver: Driver, workspace: str) -> Iterator[str]:
    for action in list(driver.window.commands.registry):
        if action.workspace in ("", workspace) and not action.id.startswith(ANEW):
            yield action.id


@pytest.mark.parametrize("answer", [Qt.Key.Key_Escape, Qt.Key.Key_Return], ids=["esc", "enter"])
def test_after_every_action_keys_mean_what_they_did(driver: Driver, answer: Qt.Key) -> None:
    driver.label("رئيسة البلدية لمى الخطيب", "Q")
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    done = []
    for name in actions_of(driver, "annotate"):
        if name in (
            "article.next",
            "article.previous",
            "article.remove",
            "history.undo",
            "history.redo",
        ):
            continue
        begin(driver)
        for span in driver.desk.ordered():
            driver.desk.choose(span.uid)
            if driver.window.commands.enabled(name):
                break
        if not driver.window.commands.run(name):
            continue
        driver.settle()
        done.append(name)
        # An export would write a file where this machine keeps documents.
        close_all(driver, Qt.Key.Key_Escape if isinstance(opened(), Export) else answer)
        assert QApplication.focusWidget() is not None, name
        if driver.window.workspace != "annotate":
            driver.window.show_workspace("annotate")
        if is_text_field(QApplication.focusWidget()):
            driver.press("Escape")  # it was about this field
        works(driver, name)
        if not driver.desk.spans:
            driver.press("Ctrl+Z")
    assert len(done) > 60, done


def clickable(driver: Driver) -> list[QAbstractButton]:
    found = driver.window.findChildren(QAbstractButton)
    return [one for one in found if one.isVisible() and one.isEnabled()]


def test_after_every_button_clicked_keys_mean_what_they_did(driver: Driver) -> None:
    span = driver.label("عدد الزوار بلغ 4200 زائر", "R")
    number = 0
    seen = 0
    while True:
        begin(driver)
        driver.desk.choose(span.uid)
        driver.settle()
        buttons = clickable(driver)
        if number >= len(buttons):
            break
        button = buttons[number]
        number += 1
        said = button.accessibleName() or button.text() or button.toolTip()
        if driver.window.rail.isAncestorOf(button):
            continue
        QTest.mouseClick(button, LEFT, pos=button.rect().center())
        driver.settle()
        close_all(driver, Qt.Key.Key_Escape)
        if WORDS not in driver.desk.text:
            driver.desk.open_article(driver.desk.queue.rows[0].article.uid)
        seen += 1
        works(driver, said)
        if span.uid not in driver.desk.spans:
            driver.press("Ctrl+Z")
    assert seen > 15


def test_after_a_combo_s_list_keys_mean_what_they_did(driver: Driver) -> None:
    driver.label("رئيسة البلدية لمى الخطيب", "Q")
    combos = [one for one in driver.window.findChildren(QComboBox) if one.isVisible()]
    for number in range(len(combos)):
        begin(driver)
        combo = [one for one in driver.window.findChildren(QComboBox) if one.isVisible()][number]
        QTest.mouseClick(combo, LEFT, pos=QPoint(combo.width() // 2, combo.height() // 2))
        driver.settle()
        close_all(driver, Qt.Key.Key_Return)
        works(driver, combo.accessibleName())


@pytest.mark.parametrize("workspace", ["claims", "sources", "registry"])
def test_after_every_action_of_a_workspace_no_field_has_the_focus(
    driver: Driver, workspace: str
) -> None:
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    done = 0
    for name in actions_of(driver, workspace):
        if name.startswith("workspace."):
            continue
        driver.window.show_workspace(workspace)
        driver.settle()
        if not driver.window.commands.run(name):
            continue
        driver.settle()
        close_all(driver, Qt.Key.Key_Escape)
        for _ in range(3):
            if is_text_field(QApplication.focusWidget()):
                driver.press("Escape")
        focus = QApplication.focusWidget()
        assert focus is not None, name
        assert focus is not driver.window.top_bar.field, name
        assert not is_text_field(focus), (name, focus)
        done += 1
    assert done > 8


def test_what_takes_the_focused_widget_away_brings_the_focus_back(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    driver.press("N")
    assert is_text_field(QApplication.focusWidget())
    driver.desk.choose(None)
    driver.settle()
    assert QApplication.focusWidget() is driver.reader
    driver.desk.choose(span.uid)
    works(driver, "the note's field went with its span")


def test_going_by_the_rail_and_back_keys_work(driver: Driver) -> None:
    for item in (*driver.window.rail.findChildren(QAbstractButton),):
        if not item.isVisible():
            continue
        QTest.mouseClick(item, LEFT, pos=item.rect().center())
        driver.settle()
        close_all(driver, Qt.Key.Key_Escape)
        focus = QApplication.focusWidget()
        assert not is_text_field(focus), item.accessibleName()
        driver.window.show_workspace("annotate")
        works(driver, item.accessibleName())


def test_after_an_import_an_article_is_open(
    start_hashiya: Callable[[], Hashiya], tmp_path: Path, qtbot: QtBot
) -> None:
    path, text = tmp_path / "فارغ.hashiya", tmp_path / "خبر.txt"
    with Project.create(path, "فارغ", library.builtin()) as project:
        project.perform(add_person, ME)
    text.write_text("وصل الوفد إلى المدينة مساء أمس.\nوقال الناطق إن الزيارة ناجحة.", "utf-8")
    hashiya = start_hashiya()
    hashiya.open_project(path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)
    driver = Driver(hashiya)
    assert driver.desk.text == ""
    driver.window.commands.run("project.import")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportFiles)
    dialog.paths.add([text])
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=10_000)
    qtbot.waitUntil(lambda: bool(driver.desk.queue.rows), timeout=10_000)
    driver.settle()
    close_all(driver, Qt.Key.Key_Escape)
    driver.settle()
    assert driver.desk.text.startswith("وصل الوفد")
    assert QApplication.focusWidget() is driver.reader


def test_a_window_that_is_gone_keeps_no_focus(driver: Driver) -> None:
    path = driver.desk.project.path
    driver.reader.setFocus()
    driver.hashiya.show_start()
    driver.hashiya.open_project(path)
    again = Driver(driver.hashiya)
    again.settle()
    assert QApplication.focusWidget() is again.reader
