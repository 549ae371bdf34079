"""All keys: listed, found, changed by pressing, kept, and taken along as a file."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.errors import BadInput
from annotator.scheme import library
from annotator.scheme.lookup import SchemeIndex
from tests.gui.driver import Driver
from tests.gui.keyboard import Keyboard
from ui import settings_file
from ui.actions.catalog import all_actions
from ui.actions.overrides import with_keys
from ui.dialogs.shortcuts import Shortcuts
from ui.keys import Press, keys
from ui.settings import Profile, Settings
from ui.views.registry import workspaces


def opened(driver: Driver) -> Shortcuts:
    driver.press("F1")
    found = QApplication.activeModalWidget()
    assert isinstance(found, Shortcuts)
    return found


def press(dialog: Shortcuts, key: str, *, arabic: bool = False) -> None:
    handle = dialog.windowHandle()
    assert handle is not None
    Keyboard(handle, arabic=arabic).press(key)


def close(driver: Driver, dialog: Shortcuts) -> None:
    dialog.accept()
    driver.settle()


def test_every_action_is_listed_and_found_by_name_and_by_key(driver: Driver) -> None:
    dialog = opened(driver)
    assert len(dialog.model.actions) == len(list(driver.window.commands.registry))
    dialog.field.setText("تراجع")
    assert "history.undo" in [one.id for one in dialog.model.actions]
    dialog.field.setText("ctrl+z")
    assert [one.id for one in dialog.model.actions] == ["history.undo"]
    dialog.field.setText("لا شيء كهذا")
    assert dialog.model.actions == []
    assert not dialog.change.isEnabled()
    close(driver, dialog)


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_a_key_is_changed_by_pressing_and_works_at_once(driver: Driver, arabic: bool) -> None:
    dialog = opened(driver)
    dialog.choose("span.unsure")
    press(dialog, "Return")
    assert dialog.recording
    press(dialog, "Ctrl+Shift+U", arabic=arabic)
    assert dialog.chosen == {"span.unsure": ("Shift+Ctrl+U",)}
    close(driver, dialog)
    driver.label("لمى الخطيب", "1")
    driver.press("U", arabic=arabic)
    assert [one.unsure for one in driver.desk.ordered()] == [False]
    driver.press("Ctrl+Shift+U", arabic=arabic)
    assert [one.unsure for one in driver.desk.ordered()] == [True]
    assert driver.hashiya.settings.now.keys == {"span.unsure": ("Shift+Ctrl+U",)}


def test_a_key_that_is_taken_is_refused_with_a_word(driver: Driver) -> None:
    dialog = opened(driver)
    dialog.choose("span.unsure")
    press(dialog, "Return")
    press(dialog, "N")
    assert dialog.chosen == {}
    assert "N" in dialog.notice.text
    press(dialog, "Return")
    press(dialog, "Left")
    assert dialog.chosen == {}
    assert dialog.notice.text
    press(dialog, "Return")
    press(dialog, "Escape")
    assert dialog.isVisible()
    assert not dialog.recording
    close(driver, dialog)


def test_keys_go_back_to_what_they_were_one_or_all(driver: Driver) -> None:
    dialog = opened(driver)
    for action, key in (("span.unsure", "Ctrl+Shift+U"), ("span.note", "Ctrl+Shift+N")):
        dialog.choose(action)
        dialog.record()
        press(dialog, key)
    dialog.choose("span.unsure")
    dialog.reset_one.click()
    assert set(dialog.chosen) == {"span.note"}
    dialog.choose("span.edge")
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.chosen["span.edge"] == ()
    dialog.choose("span.unsure")
    dialog.record()
    press(dialog, "S")
    assert dialog.chosen["span.unsure"] == ("S",)
    dialog.choose("span.edge")
    dialog.reset_one.click()
    assert dialog.chosen["span.edge"] == ()
    assert dialog.notice.text
    dialog.reset_all.click()
    assert dialog.chosen == {}
    close(driver, dialog)
    assert driver.hashiya.settings.now.keys == {}


def test_no_two_actions_have_one_key_from_the_start() -> None:
    places = workspaces()
    named = [(one.code, one.name(), one.icon) for one in places]
    more = [action for one in places for action in one.actions("ar")]
    index = SchemeIndex(library.builtin())
    own = all_actions(index, "ar", named, lambda _context, _links: None, more)
    assert {"queue.find", "sources.next", "registry.new"} <= {one.id for one in own}
    assert with_keys(own, {}) == own


def test_a_scheme_whose_label_takes_another_action_s_key_gets_it() -> None:
    scheme = library.builtin()
    labels = tuple(
        msgspec.structs.replace(one, key="T") if one.code == "TIME" else one
        for one in scheme.labels
    )
    index = SchemeIndex(msgspec.structs.replace(scheme, labels=labels))
    own = all_actions(index, "ar", [], lambda _context, _links: None)
    found = {one.id: one.keys for one in with_keys(own, {"span.note": ("Nonsense", "K")})}
    assert found["label.TIME"] == keys("T")
    assert found["span.note"] == keys("K")
    assert found["words.next"] == ()


@pytest.mark.parametrize("text", ["Ctrl+Shift+PageDown", "F5", "Delete", "Alt+Comma", "7"])
def test_a_press_is_written_so_that_it_can_be_read(text: str) -> None:
    assert Press.parse(Press.parse(text).name) == Press.parse(text)


def test_settings_go_along_as_a_file(driver: Driver, tmp_path: Path) -> None:
    store, path = driver.hashiya.settings, tmp_path / "إعداداتي.json"
    store.change(keys={"span.unsure": ("F5",)}, theme="dark")
    driver.window.preferences.save_to(path)
    assert b"recent" not in path.read_bytes()
    store.change(keys={}, theme="light")
    driver.window.preferences.load_from(path)
    assert store.now.theme == "dark"
    assert store.now.profile == Profile("ريم")
    assert driver.window.theme() == "dark"
    assert driver.window.commands.registry["span.unsure"].keys == keys("F5")


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"hashiya-settings": 1, "theme": "pink"}', '{"theme": "dark"}']
)
def test_what_is_no_settings_file_changes_nothing(
    driver: Driver, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, "utf-8")
    before = driver.hashiya.settings.now
    driver.window.preferences.load_from(path)
    assert driver.hashiya.settings.now == before
    assert driver.window.status_line.message.text


def test_a_settings_file_keeps_to_what_one_chose(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    settings_file.write(Settings(language="en", profile=Profile("ريم")), path)
    assert settings_file.read(path)["language"] == "en"
    assert "profile" not in settings_file.read(path)
    with pytest.raises(BadInput):
        settings_file.read(tmp_path / "nothing.json")


@pytest.mark.parametrize("workspace", ["annotate", "claims", "registry"])
def test_the_workspace_that_one_is_in_comes_first_then_what_works_everywhere(
    driver: Driver, workspace: str
) -> None:
    driver.window.show_workspace(workspace)
    dialog = opened(driver)
    order = list(dict.fromkeys(one.workspace for one in dialog.model.actions))
    assert order[:2] == [workspace, ""]
    assert set(order) == {one.workspace for one in driver.window.commands.registry}
    heads = [row for row in dialog.model.rows if isinstance(row, str)]
    assert all(heads)
    assert dialog.action is not None
    assert dialog.action.workspace == workspace
    close(driver, dialog)
