"""What a window does with its width and height: nothing is cramped, nothing scrolls twice."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from annotator.model import Claim
from annotator.operations.claims import edit_claim
from annotator.operations.review import comment
from tests.gui.claims.conftest import Checking
from tests.gui.driver import Driver
from ui.views.annotate import AnnotateView
from ui.widgets.menu import Menu

SIZES = ((1280, 720), (1440, 900), (1920, 1080))
WIDE = 1900


def place(widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_the_palette_shows_each_label_once_and_unfolds_where_there_is_room(
    driver: Driver, size: tuple[int, int], language: str
) -> None:
    driver.hashiya.set_language("en" if language == "en" else "ar")
    driver.hashiya.frame.resize(*size)
    driver.settle()
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    bar = view.palette_bar
    unfolded = size[0] >= WIDE
    assert bar.more.isVisible() is not unfolded
    assert [one.isVisible() for one in bar.others] == [unfolded] * len(bar.others)
    shown = [one for row in bar.rows for one in row.items if one.isVisible()]
    assert all(bar.rect().contains(QRect(one.mapTo(bar, QPoint()), one.size())) for one in shown)
    places = [place(one) for one in shown]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
    loose = [one for one in bar.findChildren(QWidget) if one.parentWidget() is bar]
    assert {one for one in loose if one.isVisible()} == set(bar.rows)


@pytest.fixture
def busy(checking: Checking) -> Claim:
    """A claim with a log that is longer than any pane."""
    desk = checking.driver.desk
    for number in range(18):
        desk.perform(edit_claim, checking.claim(checking.stated), topic=f"موضوع {number}")
        desk.perform(comment, checking.stated.uid, f"تعليق {number}")
    checking.driver.settle()
    return checking.stated


@pytest.mark.parametrize("height", [600, 640, 720, 768, 800, 860, 900, 1080])
def test_the_verdict_pane_scrolls_in_one_place(
    checking: Checking,
    busy: Claim,
    height: int,
) -> None:
    assert checking.claim(busy).topic
    checking.driver.hashiya.frame.resize(1280, height)
    checking.driver.press("5")
    checking.driver.settle()
    pane = checking.view.pane
    areas = [one for one in pane.findChildren(QScrollArea) if one.isVisible()]
    scrolling = [one for one in areas if one.verticalScrollBar().maximum() > 0]
    assert len(scrolling) == 1
    assert place(pane).contains(place(pane.give))
    assert not any(place(one).intersects(place(pane.foot)) for one in areas)
    parts = [place(one) for one in areas]
    assert not any(a.intersects(b) for n, a in enumerate(parts) for b in parts[:n])


@pytest.mark.parametrize("size", SIZES)
def test_a_quotation_stands_beside_its_outlet_and_evidence_where_there_is_room(
    checking: Checking,
    size: tuple[int, int],
) -> None:
    checking.driver.hashiya.frame.resize(*size)
    checking.driver.settle()
    page = checking.view.page
    row, card = page.appearances.rows[0], page.evidence.add
    assert page.spread.is_wide is (size[0] >= WIDE)
    assert not place(row).intersects(place(card))
    assert (place(card).top() < place(row).bottom()) is page.spread.is_wide
    assert row.snippet.width() < 700


def test_menus_have_the_corners_and_the_edge_of_dialogs(checking: Checking) -> None:
    page = checking.view.page
    page.open_menu()
    assert page.menu is not None
    every = [page.menu, *page.menu.findChildren(QMenu)]
    assert len(every) == 3
    edge = checking.driver.window._look.color("edge").name()
    for made in every:
        assert isinstance(made, Menu)
        made.resize(200, 120)
        picture = made.grab().toImage()
        assert picture.pixelColor(0, 0).alpha() == 0
        assert picture.pixelColor(picture.width() // 2, 0).name() == edge
    page.menu.close()
