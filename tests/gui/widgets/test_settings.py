"""Settings: kept, shared by two windows, and replaced by defaults when they are damaged."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.files import CannotWrite
from annotator.model.article import Role
from ui.choices import Digits, Face
from ui.settings import (
    LAST_ARTICLES,
    RECENT_PROJECTS,
    DamagedSettings,
    Profile,
    Recent,
    Settings,
    SettingsStore,
    UnreadableSettings,
    Window,
)
from ui.views.panes import Panes


def test_a_first_start_has_the_defaults(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "none")
    assert store.now == Settings()
    assert store.trouble is None
    assert not store.path.exists()


def test_settings_lie_in_the_user_s_folder(own_home: Path) -> None:
    assert own_home in SettingsStore().path.parents


def test_what_is_changed_is_there_at_the_next_start(tmp_path: Path) -> None:
    SettingsStore(tmp_path / "new" / "folder").change(
        language="en",
        theme="dark",
        digits=Digits.EASTERN,
        reading_face=Face.PLEX,
        reading_size=24,
        profile=Profile("سارة", Role.LEAD),
        window=Window(1, 2, 1280, 720, maximized=True),
        panes={"annotate": (270, 792, 304)},
    )
    now = SettingsStore(tmp_path / "new" / "folder").now
    assert (now.language, now.theme, now.digits) == ("en", "dark", Digits.EASTERN)
    assert (now.reading_face, now.reading_size) == (Face.PLEX, 24)
    assert now.profile == Profile("سارة", Role.LEAD)
    assert now.window == Window(1, 2, 1280, 720, maximized=True)
    assert now.panes == {"annotate": (270, 792, 304)}


def test_two_windows_do_not_undo_each_other(tmp_path: Path) -> None:
    one, other = SettingsStore(tmp_path), SettingsStore(tmp_path)
    one.change(language="en")
    other.remember_project(Recent("/a.hashiya", "أ"))
    now = SettingsStore(tmp_path).now
    assert now.language == "en"
    assert [project.path for project in now.recent] == ["/a.hashiya"]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b'"text"',
        b'{"theme": "purple"}',
        b'{"reading_size": 3}',
        b'{"window": {"x": 0, "y": 0, "width": 1, "height": 1}}',
        b'{"profile": {"role": "king"}}',
        b'{"window": {"x": 99999999999, "y": 0, "width": 800, "height": 600}}',
        b'{"panes": {"annotate": [99999999999, 1]}}',
        b'{"panes": {"annotate": [-1, 1]}}',
        b'{"recent": [{"path": "/a", "name": "a", "opened_at": 1e18}]}',
        b'{"recent": [{"path": "/a", "name": "a", "opened_at": 9000000000000000000}]}',
        b'{"from_the_future": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(damage)
    store = SettingsStore(tmp_path)
    assert store.now == Settings()
    assert isinstance(store.trouble, DamagedSettings)
    assert store.trouble.remedy
    assert [path.read_bytes() for path in tmp_path.glob("settings-damaged-*")] == [damage]
    store.change(language="en")
    assert SettingsStore(tmp_path).now.language == "en"
    assert SettingsStore(tmp_path).trouble is None


@pytest.mark.parametrize("kept", [(), (1,), (270, 792, 304), (0, 0), (300, 0)])
def test_panes_that_another_version_kept_stop_nothing(
    qtbot: QtBot, tmp_path: Path, kept: tuple[int, ...]
) -> None:
    store = SettingsStore(tmp_path)
    store.change(panes={"annotate": kept})
    panes = Panes(QWidget(), QWidget(), QWidget(), store)
    qtbot.addWidget(panes)
    panes.resize(1440, 600)
    panes.fit(1440)
    assert panes.sizes()[0]
    assert panes.sizes()[2]


def test_what_a_later_version_wrote_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "en", "from_the_future": 1}')
    store = SettingsStore(tmp_path)
    assert (store.now.language, store.trouble) == ("en", None)


def test_a_file_that_may_not_be_read_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    store = SettingsStore(tmp_path)
    assert store.now == Settings()
    assert isinstance(store.trouble, UnreadableSettings)


def test_settings_that_cannot_be_written_hold_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = SettingsStore(tmp_path / "file")
    with pytest.raises(CannotWrite):
        store.change(language="en")
    assert store.now.language == "en"


@given(st.lists(st.sampled_from([f"/{n}.hashiya" for n in range(12)])))
def test_recent_projects_are_the_latest_ones_once(opened: list[str]) -> None:
    settings = Settings()
    for path in opened:
        settings = settings.with_recent(Recent(path, path))
    latest = list(dict.fromkeys(reversed(opened)))
    assert [project.path for project in settings.recent] == latest[:RECENT_PROJECTS]


def test_a_project_can_be_taken_off(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    for path in ("/a.hashiya", "/b.hashiya"):
        store.remember_project(Recent(path, path))
    store.forget_project("/a.hashiya")
    assert [project.path for project in SettingsStore(tmp_path).now.recent] == ["/b.hashiya"]


def test_the_open_article_is_remembered_for_the_latest_projects(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.remember_article("first", "1")
    store.remember_article("second", "2")
    store.remember_article("first", "3")
    assert store.now.last_articles == {"second": "2", "first": "3"}
    many = store.now
    for n in range(LAST_ARTICLES):
        many = many.with_last_article(str(n), "x")
    assert len(many.last_articles) == LAST_ARTICLES
    assert "first" not in many.last_articles
