"""The start window: by mouse, by keyboard, with files dropped on it, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.article import Role
from tests.gui.keyboard import Keyboard
from tests.gui.widgets.conftest import MakeLook
from tests.gui.widgets.pixels import colors, picture
from ui.choices import Language
from ui.settings import Profile, Recent, Settings
from ui.start import Start, system_name
from ui.start_parts import mark_icon
from ui.start_recent import home_path
from ui.theme.look import Look


@pytest.fixture
def kept(tmp_path: Path) -> Recent:
    """A project that is where it was."""
    path = tmp_path / "kept.hashiya"
    path.write_bytes(b"")
    return Recent(str(path), "أخبار العراق 2020", 4812, 1_600_000_000_000)


@pytest.fixture
def gone(tmp_path: Path) -> Recent:
    """A project that is not."""
    return Recent(str(tmp_path / "gone.hashiya"), "تغطية", 3)


@pytest.fixture
def start(look: Look, qtbot: QtBot, kept: Recent, gone: Recent) -> Iterator[Start]:
    """The window with two recent projects, and somebody who works."""
    settings = Settings(profile=Profile("سارة"), recent=(kept, gone), theme="light")
    window = shown(qtbot, Start(settings, look, sample_articles=12, version="0.1.0"))
    yield window
    window.close()


def shown(qtbot: QtBot, window: Start) -> Start:
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def keyboard(window: QWidget, *, arabic: bool = False) -> Keyboard:
    handle = window.windowHandle()
    assert handle is not None
    return Keyboard(handle, arabic=arabic)


def test_enter_opens_the_last_project_that_is_there(
    start: Start, qtbot: QtBot, kept: Recent
) -> None:
    with qtbot.waitSignal(start.project_requested) as heard:
        keyboard(start).press("Return")
    assert heard.args == [kept.path]


def test_enter_opens_the_sample_where_no_project_is_there(
    look: Look, qtbot: QtBot, gone: Recent
) -> None:
    settings = Settings(profile=Profile("سارة"), recent=(gone,), theme="light")
    window = shown(qtbot, Start(settings, look, sample_articles=12, version="0.1.0"))
    with qtbot.waitSignal(window.sample_requested):
        keyboard(window).press("Return")


@pytest.mark.parametrize("arabic", [False, True])
@pytest.mark.parametrize("at_the_name", [False, True])
def test_keys_work_in_any_layout_and_place(
    start: Start, qtbot: QtBot, arabic: bool, at_the_name: bool
) -> None:
    if at_the_name:
        start.who.name.setFocus()
    with qtbot.waitSignal(start.files_requested):
        keyboard(start, arabic=arabic).press("Ctrl+N")
    with qtbot.waitSignal(start.open_requested):
        keyboard(start, arabic=arabic).press("Ctrl+O")


def test_everything_is_reached_by_tab(start: Start) -> None:
    reached = set()
    for _ in range(20):
        focus = QApplication.focusWidget()
        reached.add(focus)
        keyboard(start).press("Tab")
    rows = start.recent.rows
    wanted = {start.sample, start.files, start.open, *rows, start.who.name, start.who.role}
    assert wanted | {start.language, start.theme} <= reached


def test_a_recent_project_is_opened(start: Start, qtbot: QtBot, kept: Recent) -> None:
    row = start.recent.rows[0]
    with qtbot.waitSignal(start.project_requested) as heard:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert heard.args == [kept.path]
    with qtbot.waitSignal(start.project_requested):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(start.project_forgotten) as forgotten:
        QTest.keyClick(row, Qt.Key.Key_Delete)
    assert forgotten.args == [kept.path]


def test_a_missing_project_says_so_and_is_looked_for(
    start: Start, qtbot: QtBot, look: Look, gone: Recent
) -> None:
    row = start.recent.rows[1]
    assert row.missing
    assert "ليس في مكانه" in row.accessibleName()
    assert look.color("warn").name() in colors(picture(row))
    with qtbot.waitSignal(start.project_sought) as heard:
        QTest.mouseClick(row.search, Qt.MouseButton.LeftButton)
    assert heard.args == [gone.path]
    with qtbot.assertNotEmitted(start.project_requested), qtbot.waitSignal(start.project_sought):
        QTest.keyClick(row, Qt.Key.Key_Return)


def test_the_list_follows_the_settings(start: Start, gone: Recent) -> None:
    start.show_settings(Settings(recent=(gone,)))
    assert [row.project for row in start.recent.rows] == [gone]
    start.show_settings(Settings())
    assert start.recent.rows == []


def test_a_database_s_address_is_not_missing(look: Look, qtbot: QtBot) -> None:
    team = Recent("postgresql://host.example/verify", "فريق التحقق")
    window = shown(qtbot, Start(Settings(profile=Profile("س"), recent=(team,)), look))
    assert not window.recent.rows[0].missing


def test_nothing_is_opened_without_a_name(start: Start, qtbot: QtBot) -> None:
    start.who.name.clear()
    with (
        qtbot.assertNotEmitted(start.sample_requested),
        qtbot.assertNotEmitted(start.files_requested),
        qtbot.assertNotEmitted(start.open_requested),
        qtbot.assertNotEmitted(start.project_requested),
    ):
        start.sample.click()
        start.files.click()
        start.open.click()
        start.recent.rows[0].click()
    assert start.who.name.hasFocus()
    assert start.who.hint.isVisible()
    QTest.keyClicks(start.who.name, "Sara")
    with qtbot.waitSignal(start.sample_requested):
        start.sample.click()
    assert not start.who.hint.isVisible()


def test_who_works_is_said_once_it_is_known(start: Start, qtbot: QtBot) -> None:
    heard: list[Profile] = []
    start.profile_changed.connect(heard.append)
    start.who.name.setFocus()
    start.who.name.setText("  هدى   منصور ")
    start.files.setFocus()
    start.who.role.setFocus()
    QTest.keyClick(start.who.role, Qt.Key.Key_Down)
    start.who.commit()
    assert heard == [Profile("هدى منصور"), Profile("هدى منصور", Role.FACT_CHECKER)]
    assert start.profile == heard[-1]


def test_the_first_name_is_the_system_s(look: Look, qtbot: QtBot) -> None:
    window = shown(qtbot, Start(Settings(), look))
    assert window.profile.name == system_name()


def test_a_system_without_users_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr("getpass.getuser", nobody)
    assert system_name() == ""


def test_language_and_theme_are_chosen_in_the_foot(start: Start, qtbot: QtBot) -> None:
    with qtbot.waitSignal(start.language_changed) as language:
        QTest.keyClick(start.language, Qt.Key.Key_Left)
    with qtbot.waitSignal(start.theme_changed) as theme:
        QTest.keyClick(start.theme, Qt.Key.Key_End)
    assert (language.args, theme.args) == (["en"], ["system"])


def drop(window: Start, *names: str) -> QDropEvent:
    """Drag files over the window and let them go; web addresses come as they are."""
    mime = QMimeData()
    mime.setUrls([QUrl(name) if "://" in name else QUrl.fromLocalFile(name) for name in names])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), action, mime, button, none)
    window.dragEnterEvent(enter)
    event = QDropEvent(QPointF(9, 9), action, mime, button, none)
    window.dropEvent(event)
    return event


def test_dropped_files_make_a_project(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    names = [str(tmp_path / "a.txt"), str(tmp_path / "b.hashiya")]
    with qtbot.waitSignal(start.files_dropped) as heard:
        drop(start, *names)
    assert heard.args == [[Path(name) for name in names]]


def test_a_dropped_project_is_opened(start: Start, qtbot: QtBot, kept: Recent) -> None:
    with qtbot.waitSignal(start.project_requested) as heard:
        drop(start, kept.path)
    assert heard.args == [kept.path]


def test_what_is_no_file_is_not_taken(start: Start, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(start.files_dropped):
        drop(start, "https://example.org/a.txt")


def test_a_drag_shows_where_it_may_be_dropped(start: Start, look: Look, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    start.dragEnterEvent(
        QDragEnterEvent(
            QPointF(9, 9).toPoint(), action, mime, button, Qt.KeyboardModifier.NoModifier
        )
    )
    corner = picture(start).copy(0, 300, 20, 20)
    assert look.color("accent").name() in colors(corner)


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("en", False)])
@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_it_stands_as_it_is_drawn(
    make_look: MakeLook,
    qtbot: QtBot,
    kept: Recent,
    language: Language,
    right: bool,
    size: tuple[int, int],
) -> None:
    settings = Settings(profile=Profile("س"), recent=(kept, kept, kept, kept), language=language)
    window = Start(settings, make_look(language), sample_articles=12, version="0.1.0")
    shown(qtbot, window)
    window.resize(*size)
    QApplication.processEvents()
    sample = window.sample.mapTo(window, window.sample.rect().topLeft())
    recent = window.recent.mapTo(window, window.recent.rect().topLeft())
    assert window.sample.size().toTuple() == (432, 76)
    assert {sample.x(), recent.x()} == {(size[0] - 936) // 2, (size[0] + 72) // 2}
    assert (sample.x() > recent.x()) is right
    assert 0 <= sample.y() - {900: 361, 720: 271}[size[1]] <= 3


def test_the_mark_is_painted_at_every_size(look: Look) -> None:
    icon = mark_icon(look)
    for side in (16, 64, 256):
        image = icon.pixmap(side).toImage()
        assert image.width() == side
        assert look.color("paper").name() in colors(image)


def test_a_path_is_said_from_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert Path(home_path(str(tmp_path / "a" / "b.hashiya"))) == Path("~/a/b.hashiya")
    assert home_path("/else/\u202ewhere") == "/else/\\u202ewhere"
