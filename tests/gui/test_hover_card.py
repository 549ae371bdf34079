"""The card over a span on which the mouse rests."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.operations.spans import flag_span, note_span, set_span_attribute
from tests.gui.driver import Driver
from ui.views.annotate import AnnotateView
from ui.views.hover_card import HoverCard

NOTE = "كذا في الأصل."


@pytest.fixture
def card(driver: Driver) -> HoverCard:
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    return view.card


def rest_on(driver: Driver, qtbot: QtBot, offset: int, card: HoverCard) -> None:
    point = driver.point(offset)
    QCursor.setPos(driver.reader.viewport().mapToGlobal(point))
    QTest.mouseMove(driver.reader.viewport(), point)
    qtbot.waitUntil(card.isVisible)


def test_it_says_what_is_known_and_takes_no_focus(
    driver: Driver, card: HoverCard, qtbot: QtBot
) -> None:
    span = driver.label("عدد الزوار بلغ 4200 زائر", "R")
    desk = driver.desk
    desk.perform(set_span_attribute, span, "claim-type", "statistic")
    desk.perform(note_span, desk.spans[span.uid], NOTE)
    desk.perform(flag_span, desk.spans[span.uid], True)
    focus = QApplication.focusWidget()
    assert not card.isVisible()
    rest_on(driver, qtbot, span.start + 2, card)
    said = "\n".join(card.texts())
    label = desk.index.label("CLAIM").name.ar
    assert card.texts()[0] == label
    for words in ("عدد الزوار بلغ 4200 زائر", NOTE, "ريم", "إحصائي"):
        assert words in said
    assert QApplication.focusWidget() is focus
    assert driver.reader.viewport().rect().contains(card.geometry())


def test_it_waits_for_a_rest_and_goes_when_the_mouse_does(
    driver: Driver, card: HoverCard, qtbot: QtBot
) -> None:
    span = driver.label("لمى الخطيب", "1")
    driver.press("Escape")
    QTest.mouseMove(driver.reader.viewport(), driver.point(span.start))
    assert not card.isVisible()
    rest_on(driver, qtbot, span.start, card)
    QTest.mouseMove(driver.reader.viewport(), QPoint(3, 3))
    assert not card.isVisible()


@pytest.mark.parametrize("key", ["Down", "Delete"])
def test_a_key_that_moves_or_changes_something_sends_it_away(
    driver: Driver, card: HoverCard, qtbot: QtBot, key: str
) -> None:
    span = driver.label("لمى الخطيب", "1")
    rest_on(driver, qtbot, span.start, card)
    driver.press(key)
    assert not card.isVisible()


def test_each_text_runs_as_its_own_language_does(
    driver: Driver, card: HoverCard, qtbot: QtBot
) -> None:
    driver.hashiya.set_language("en")
    driver.settle()
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    driver.reader.setFocus()
    span = driver.label("لمى الخطيب", "1")
    driver.desk.perform(note_span, span, NOTE)
    rest_on(driver, qtbot, span.start, view.card)
    lines = {one.text(): one for one in view.card.findChildren(QLabel)}
    assert lines[NOTE].layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert lines["Person"].layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("height", [420, 560, 900])
def test_it_never_lies_under_the_mouse(
    driver: Driver, card: HoverCard, qtbot: QtBot, height: int
) -> None:
    span = driver.label("عدد الزوار بلغ 4200 زائر", "R")
    note = " ".join([NOTE] * 20)
    driver.desk.perform(note_span, span, note)
    driver.hashiya.frame.setMinimumSize(100, 100)
    driver.hashiya.frame.resize(1440, height)
    driver.settle()
    rest_on(driver, qtbot, span.start + 2, card)
    mouse = driver.reader.viewport().mapFromGlobal(QCursor.pos())
    assert not card.geometry().contains(mouse)
