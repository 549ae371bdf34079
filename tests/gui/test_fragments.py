"""Spans in several fragments, by key and by mouse."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model import Fragment, quoted
from tests.gui.driver import Driver
from ui.actions.fragments import joined, without

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
PRESS, UP = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
fragments = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda at: Fragment(at[0], sum(at))),
    min_size=1,
    max_size=6,
)


def twice(driver: Driver, at: QPoint) -> None:
    """Click twice at one time: Qt's own test clicks are set half a second apart."""
    QTest.mouseMove(driver.reader.viewport(), at)
    for kind in (PRESS, UP, PRESS, UP):
        held = LEFT if kind is PRESS else Qt.MouseButton.NoButton
        place = driver.reader.viewport().mapToGlobal(at)
        event = QMouseEvent(kind, at.toPointF(), place.toPointF(), LEFT, held, NONE)
        event.setTimestamp(10_000_000)
        QApplication.sendEvent(driver.reader.viewport(), event)
    driver.settle()


@given(fragments)
def test_joined_fragments_cover_the_same_sorted_and_apart(given_fragments: list[Fragment]) -> None:
    found = joined(given_fragments)
    covered = {at for one in given_fragments for at in range(one.start, one.end)}
    assert {at for one in found for at in range(one.start, one.end)} == covered
    for one, other in pairwise(found):
        assert one.end < other.start


def test_without_takes_the_one_at_the_caret_or_the_last_and_never_all() -> None:
    three = (Fragment(0, 3), Fragment(5, 8), Fragment(10, 12))
    assert without(three, 6) == (three[0], three[2])
    assert without(three, 9) == three[:2]
    assert without(three[:1], 1) == three[:1]


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_selected_words_join_the_chosen_span_by_key(driver: Driver, arabic: bool) -> None:
    span = driver.label("قالت", "W")
    driver.select_words("تصريح")
    assert driver.desk.span != span, "the caret is elsewhere"
    assert driver.desk.cursor.held == driver.reader.chosen == span.uid
    driver.press("F", arabic=arabic)
    assert driver.spans() == [("CUE", "قالت … تصريح")]
    assert driver.desk.chosen == span.uid
    assert driver.reader.selection() is None
    driver.press("Ctrl+Z")
    assert driver.spans() == [("CUE", "قالت")]


def test_after_the_key_clicks_select_and_do_not_choose(driver: Driver) -> None:
    driver.label("إذاعة المدينة", "2")
    span = driver.label("قالت", "W")
    driver.press("F")
    assert driver.window.status_line.message.text
    inside = driver.find("المدينة")
    QTest.mouseClick(driver.reader.viewport(), LEFT, pos=driver.point(inside + 2))
    assert driver.reader.chosen == span.uid, "it is shown what they would join"
    assert driver.desk.chosen is None
    twice(driver, driver.point(driver.find("تصريح") + 1))
    assert driver.reader.chosen == span.uid
    driver.press("1")
    assert ("PERS", "تصريح") not in driver.spans()
    driver.press("Return")
    assert ("CUE", "قالت … تصريح") in driver.spans()
    assert driver.window.modes.current is None


@pytest.mark.parametrize("labelled", [False, True], ids=["bare words", "words of another span"])
def test_double_clicked_words_join_the_chosen_span_by_key(driver: Driver, labelled: bool) -> None:
    if labelled:
        driver.label("تصريح", "9")
    span = driver.label("قالت", "W")
    twice(driver, driver.point(driver.find("تصريح") + 1))
    assert driver.desk.cursor.held == driver.reader.chosen == span.uid
    assert driver.reader.selection() is not None
    driver.press("F")
    assert ("CUE", "قالت … تصريح") in driver.spans()
    assert driver.desk.chosen == span.uid
    driver.press("Ctrl+Z")
    assert ("CUE", "قالت") in driver.spans()


def test_a_single_click_beside_all_spans_still_chooses_none(driver: Driver) -> None:
    driver.label("قالت", "W")
    QTest.mouseClick(driver.reader.viewport(), LEFT, pos=driver.point(driver.find("تصريح") + 1))
    driver.settle()
    assert driver.desk.chosen is None


def test_words_without_a_span_to_join_say_what_is_missing(driver: Driver) -> None:
    driver.select_words("تصريح")
    driver.press("F")
    assert driver.spans() == []
    assert driver.window.status_line.message.text
    assert driver.window.modes.current is None


def test_words_are_added_by_keyboard_alone(driver: Driver) -> None:
    span = driver.label("المجلس", "2")
    driver.press("F", "Ctrl+Home", "Ctrl+Left", "Ctrl+Left", "Ctrl+Shift+Left", "F")
    span = driver.desk.spans[span.uid]
    assert quoted(driver.desk.text, span.fragments) == "المجلس … في"


def test_escape_leaves_without_adding(driver: Driver) -> None:
    driver.label("قالت", "W")
    driver.press("F")
    driver.select_words("تصريح")
    driver.press("Escape")
    assert driver.window.modes.current is None
    assert driver.spans() == [("CUE", "قالت")]


def test_touching_words_become_one_fragment(driver: Driver) -> None:
    driver.label("إذاعة", "2")
    driver.select_words("إذاعة المدينة")
    driver.press("F")
    assert driver.spans() == [("ORG", "إذاعة المدينة")]


def test_a_fragment_is_taken_away_where_the_caret_is(driver: Driver) -> None:
    span = driver.label("قالت", "W")
    driver.select_words("تصريح")
    driver.press("F")
    driver.reader.select(span.start + 1, span.start + 1)
    driver.press("Shift+F")
    assert driver.spans() == [("CUE", "تصريح")]
    assert not driver.window.commands.enabled("span.fragment.remove")


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_a_span_is_unsure_by_key_and_by_the_inspectors_toggle(driver: Driver, arabic: bool) -> None:
    span = driver.label("لمى الخطيب", "1")
    driver.press("U", arabic=arabic)
    assert driver.desk.spans[span.uid].unsure
    toggle = driver.window.views["annotate"].inspector.head.unsure  # type: ignore[attr-defined]
    assert toggle.isChecked()
    block = driver.reader._page.article.block_at(span.start).number
    chips = {chip.uid: chip.text for chip in driver.reader._page.scene(block).chips}
    assert chips[span.uid].endswith("؟")
    toggle.click()
    assert not driver.desk.spans[span.uid].unsure
    assert not toggle.isChecked()
