"""View options in the real window: by key, from the menus, remembered after a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.model import uid_text
from annotator.text.isolation import bare
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.choices import Column, Face
from ui.places import ArticlePlace, PlaceStore
from ui.reader.page import Order
from ui.reader.paragraphs import Direction
from ui.views.annotate import AnnotateView


def view(driver: Driver) -> AnnotateView:
    found = driver.window.views["annotate"]
    assert isinstance(found, AnnotateView)
    return found


def opened_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def line(menu: QMenu, words: str) -> QAction:
    found = [one for one in menu.actions() if bare(one.text()).split("\t")[0] == words]
    assert found, [one.text() for one in menu.actions()]
    return found[0]


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_each_option_by_its_key_and_again_after_a_restart(
    driver: Driver,
    start_hashiya: Callable[[], Hashiya],
    project_path: Path,
    arabic: bool,
) -> None:
    driver.press("Ctrl+Shift+D", "Ctrl+Shift+I", "Ctrl+Shift+1", arabic=arabic)
    driver.window.commands.run("reader.numbers")
    driver.window.commands.run("column.wide")
    before = driver.reader.viewing
    assert before.compact
    assert before.invisibles
    assert not before.numbers
    assert before.column is Column.WIDE
    assert "PERS" in before.hidden
    assert "CLAIM" not in before.hidden
    again = start_hashiya()
    again.open_project(project_path)
    assert again.window is not None
    assert again.window.reader.viewing == before


def test_a_hidden_layer_is_said_by_the_eye_and_brought_back(driver: Driver) -> None:
    eye = view(driver).header.eye
    quiet = eye.accessibleName()
    driver.press("Ctrl+Shift+1")
    assert eye.accessibleName() != quiet
    driver.window.commands.run("show.all")
    assert driver.reader.viewing.hidden == frozenset()
    assert eye.accessibleName() == quiet


def test_only_the_chosen_label_and_everything_again(driver: Driver) -> None:
    driver.label("الحديقة العامة", "5")
    driver.label("لمى الخطيب", "1")
    driver.press("Ctrl+Shift+L")
    hidden = driver.reader.viewing.hidden
    assert "PERS" not in hidden
    assert {"FAC", "CLAIM"} <= hidden
    driver.press("Tab")
    assert driver.desk.span == driver.span("PERS", "لمى الخطيب")
    driver.press("Ctrl+Shift+L")
    assert driver.reader.viewing.hidden == frozenset()


def test_codes_of_another_scheme_stay_in_the_settings(driver: Driver) -> None:
    driver.hashiya.settings.change(hidden_layers=("elsewhere",))
    driver.press("Ctrl+Shift+1")
    kept = driver.hashiya.settings.now.hidden_layers
    assert kept[0] == "elsewhere"
    assert len(kept) == 2


def test_the_face_is_chosen_from_the_menu_and_the_place_is_kept(driver: Driver) -> None:
    driver.press("Ctrl+Equal")
    size = driver.reader.zoom
    view(driver).header.size_button.click()
    line(opened_menu(), "IBM Plex Sans Arabic").trigger()
    opened_menu().close()
    driver.settle()
    assert driver.window.face() is Face.PLEX
    assert driver.hashiya.settings.now.reading_face is Face.PLEX
    assert driver.reader.zoom == size
    view(driver).header.size_button.click()
    assert line(opened_menu(), "IBM Plex Sans Arabic").isChecked()
    assert not line(opened_menu(), "Amiri").isChecked()
    opened_menu().close()


def test_the_eye_offers_relations_marks_layers_and_labels(driver: Driver) -> None:
    view(driver).header.eye.click()
    menu = opened_menu()
    names = [bare(one.text()).split("\t")[0] for one in menu.actions() if not one.isSeparator()]
    layers = [one.name.ar for one in driver.desk.index.scheme.layers]
    for name in layers:
        assert any(name in one for one in names)
    labels = next(one.menu() for one in menu.actions() if one.menu() is not None)
    assert isinstance(labels, QMenu)
    assert len(labels.actions()) == len(driver.desk.index.scheme.labels)
    menu.close()


def test_the_size_stays_between_its_bounds(driver: Driver) -> None:
    driver.press(*["Ctrl+Minus"] * 20)
    assert driver.reader.zoom == 16
    driver.press(*["Ctrl+Equal"] * 20)
    assert driver.reader.zoom == 32
    driver.press("Ctrl+0")
    assert driver.reader.zoom == 21


def shown(driver: Driver) -> set[str]:
    window, annotate = driver.window, view(driver)
    parts: dict[str, QWidget] = {
        "bar": window.top_bar,
        "rail": window.rail,
        "foot": window.status_line,
        "list": annotate.articles,
        "header": annotate.header,
        "palette": annotate.palette_bar,
        "inspector": annotate.inspector,
        "reader": window.reader,
    }
    return {name for name, part in parts.items() if part.isVisible()}


def test_focus_mode_leaves_the_text_alone_until_escape(driver: Driver) -> None:
    everything = shown(driver)
    driver.press("F11")
    assert shown(driver) == {"reader"}
    assert driver.reader.width() == driver.window.width()
    driver.press("Escape")
    assert shown(driver) == everything


def test_in_focus_mode_one_labels_and_is_told_of_modes(driver: Driver) -> None:
    driver.press("F11")
    driver.label("لمى الخطيب", "1")
    assert driver.spans() == [("PERS", "لمى الخطيب")]
    driver.press("S")
    assert "foot" in shown(driver)
    driver.press("Escape")
    assert shown(driver) == {"reader"}
    driver.press("Escape")
    assert driver.desk.chosen is None
    assert shown(driver) == {"reader"}
    driver.press("F11")
    assert "inspector" in shown(driver)


def test_another_workspace_ends_focus_mode(driver: Driver) -> None:
    driver.press("F11", "Ctrl+2")
    assert driver.window.workspace == "claims"
    assert {"bar", "rail", "foot"} <= shown(driver)


def test_place_and_size_are_remembered_by_article_and_not_in_the_log(
    driver: Driver, start_hashiya: Callable[[], Hashiya], project_path: Path
) -> None:
    driver.hashiya.frame.resize(1440, 560)
    driver.settle()
    last = driver.desk.project.read.log.last_key()
    for _ in range(9):
        driver.press("Ctrl+Equal")
    driver.reader.ensure_visible(len(driver.desk.text))
    place = driver.reader.place()
    assert place[0] > 0
    driver.press("Ctrl+PageDown", "Ctrl+0")
    assert driver.reader.place()[0] == 0
    driver.press("Ctrl+PageUp")
    assert (driver.reader.place(), driver.reader.zoom) == (place, 30)
    driver.press("Ctrl+PageDown")
    assert driver.reader.zoom == 21
    driver.press("Ctrl+PageUp")
    assert driver.desk.project.read.log.last_key() == last
    again = start_hashiya()
    again.frame.resize(1440, 560)
    again.open_project(project_path)
    assert again.window is not None
    again.frame.show()
    assert (again.window.reader.place(), again.window.reader.zoom) == (place, 30)


def test_scrolling_alone_is_remembered_after_a_rest(driver: Driver, qtbot: QtBot) -> None:
    driver.hashiya.frame.resize(1440, 560)
    driver.press(*["Ctrl+Equal"] * 11)
    driver.reader.verticalScrollBar().setValue(120)
    assert driver.desk.article is not None
    uid = uid_text(driver.desk.article.uid)
    folder = driver.hashiya.settings.path.parent

    def written() -> bool:
        known = PlaceStore(folder).place(uid)
        return known is not None and (known.offset, known.hidden) == driver.reader.place()

    assert driver.reader.place() != (0, -28)
    qtbot.waitUntil(written)


def test_a_damaged_file_of_places_is_as_none(tmp_path: Path) -> None:
    (tmp_path / "places.json").write_text("{]")
    store = PlaceStore(tmp_path)
    assert store.place("a") is None
    store.remember("a", ArticlePlace(5, -3, 20))
    assert PlaceStore(tmp_path).place("a") == ArticlePlace(5, -3, 20)


def test_two_windows_keep_each_others_places(tmp_path: Path) -> None:
    one, other = PlaceStore(tmp_path), PlaceStore(tmp_path)
    one.remember("a", ArticlePlace(1, 0, 21))
    other.remember("b", ArticlePlace(2, 0, 21))
    found = PlaceStore(tmp_path)
    assert found.place("a") == ArticlePlace(1, 0, 21)
    assert found.place("b") == ArticlePlace(2, 0, 21)


def test_order_and_relations_are_chosen_by_name_and_remembered(driver: Driver) -> None:
    commands = driver.window.commands
    assert driver.reader.order == Order()
    assert commands.run("direction.auto")
    assert commands.run("reader.isolate")
    assert commands.run("reader.all-relations")
    assert driver.reader.order == Order(Direction.BY_PARAGRAPH, isolate=False)
    assert driver.reader.viewing.all_relations
    kept = driver.hashiya.settings.now
    assert (kept.text_direction, kept.isolate, kept.all_relations) == ("auto", False, True)
    driver.hashiya.set_theme("dark")
    assert driver.reader.order == Order(Direction.BY_PARAGRAPH, isolate=False)
