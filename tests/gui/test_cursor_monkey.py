"""A monkey over the reader's keys: whatever is done, one is where one sees oneself to be.

After each event: the chosen span touches the caret; what an action changed is in view; and the
focus is not in the command field, which only Ctrl+K enters.
"""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model import ChangeSet, Fragment, Kind, Uid
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.gui.conftest import ME, article
from tests.gui.driver import LEFT, Driver
from ui.actions.fragments import FragmentMode
from ui.actions.proposal_mode import ProposalMode
from ui.app import Hashiya
from ui.changed_places import fragments_before
from ui.cursor import touches

EVENTS = int(os.environ.get("HASHIYA_MONKEY_EVENTS", "800")) // 2
KEYS = (
    *("Left", "Right", "Up", "Down", "Home", "End", "PageDown", "PageUp", "Ctrl+Home", "Ctrl+End"),
    *("Alt+Left", "Alt+Right", "Ctrl+Left", "Shift+Left", "Ctrl+Shift+Left", "Ctrl+Down"),
    *("Tab", "Tab", "Shift+Tab", "K", "K", "L", "I", "O", "P", "M", "Y", "V"),
    *("J", "J", "Return", "Return", "S", "A", "F", "X", "C", "U", "Delete", "Delete", "Escape"),
    *("1", "2", "3", "9", "Q", "W", "E", "R"),
    *("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "F3", "Shift+F"),
)
SPEAKERS = ("وزير المياه", "رئيسة البلدية", "مدير المستشفى", "الناطق باسم الجامعة", "مصدر مطلع")
PLACES = ("عمّان", "إربد", "الزرقاء", "السلط")


def long_article() -> list[str]:
    """Paragraphs for some ten screens, in each of which somebody says something."""
    return [
        f"قال {SPEAKERS[number % 5]} في {PLACES[number % 4]} إن العمل في المشروع رقم {number} "
        f"سيبدأ يوم الأحد. وأضاف أن الكلفة تبلغ {number * 7} مليون دينار. وزار وفد الموقع."
        for number in range(1, 60)
    ]


@pytest.fixture
def driver(start_hashiya: Callable[[], Hashiya], tmp_path: Path, qtbot: QtBot) -> Driver:
    """A person at an article of ten screens."""
    path = tmp_path / "طويل.hashiya"
    with Project.create(path, "طويل", library.builtin()) as project:
        project.perform(add_articles, [article("خطة المياه", *long_article())], source="test")
        project.perform(add_person, ME)
    hashiya = start_hashiya()
    hashiya.open_project(path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)
    return Driver(hashiya)


class Watch:
    """What the actions of one event changed, and whether that is to be seen."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.changed: list[ChangeSet] = []
        driver.desk.changed.connect(self.changed.append)

    def check(self, event: str) -> None:
        desk, reader = self.driver.desk, self.driver.reader
        span = desk.span
        assert desk.cursor.caret == reader.caret, event
        assert span is None or touches(span, reader.caret), event
        assert reader.chosen in (None, desk.cursor.held, *self._of_mode()), event
        places = [part for one in self.changed for part in self._places(one)]
        assert not places or any(map(self._seen, places)), (event, places, reader._page.seen())
        self.changed.clear()
        assert QApplication.focusWidget() is not self.driver.window.top_bar.field, event

    def _of_mode(self) -> list[Uid]:
        """What a mode sets apart: a part that is proposed, or the span that words will join."""
        mode = self.driver.window.modes.current
        if isinstance(mode, ProposalMode):
            return [one.span.uid for one in mode.pieces]
        return [mode.span] if isinstance(mode, FragmentMode) else []

    def _places(self, changes: ChangeSet) -> list[Fragment]:
        rows = [one for one in changes.changes if one.kind is Kind.SPAN]
        now = [self.driver.desk.spans.get(one.row) for one in rows]
        found = [part for one in now if one is not None for part in one.fragments]
        return found or [part for one in rows for part in fragments_before(one)]

    def _seen(self, part: Fragment) -> bool:
        first, last = self.driver.reader._page.seen()
        return part.start <= last and first <= part.end


def act(driver: Driver, chance: random.Random) -> str:
    """Do one thing, and say what."""
    what = chance.random()
    viewport = driver.reader.viewport()
    if what < 0.12:
        bar = driver.reader.verticalScrollBar()
        bar.setValue(chance.randint(0, bar.maximum()))
        return "scroll"
    start, end = (
        QPoint(chance.randrange(viewport.width()), chance.randrange(viewport.height()))
        for _ in "ab"
    )
    if what < 0.18:
        QTest.mouseClick(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, QPoint(2, 2))
        driver.settle()
        return f"click {start.toTuple()}"
    if what < 0.28:
        driver.drag(start, end)
        return f"drag {start.toTuple()} {end.toTuple()}"
    key = chance.choice(KEYS)
    driver.press(key, arabic=chance.random() < 0.5)
    return key


@pytest.mark.parametrize("seed", [1, 2])
def test_one_is_where_one_sees_oneself_to_be(driver: Driver, seed: int) -> None:
    chance, watch, done = random.Random(seed), Watch(driver), []
    for _ in range(EVENTS):
        done.append(act(driver, chance))
        while above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            above.close()
            driver.settle()
        watch.check(f"{done[-12:]}")
    assert driver.desk.project.read.log.last_key() > EVENTS // 20, "the monkey changed little"


@pytest.mark.parametrize("key", ["Delete", "2", "U", "X", "S", "A", "D", "N", "F"])
def test_an_action_on_what_is_out_of_sight_brings_it_into_view(driver: Driver, key: str) -> None:
    driver.label("مشروع رقم 3 ".strip(), "9")
    span = driver.label("الموقع", "1", nth=2)
    bar = driver.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    part, watch = span.fragments[0], Watch(driver)
    assert driver.desk.chosen == span.uid
    assert not watch._seen(part)
    driver.press(key)
    assert watch._seen(part)
    watch.check(key)
    assert driver.window.status_line.message.text, "it says what was done"


@pytest.mark.parametrize("key", ["Ctrl+Z", "Ctrl+Y"])
def test_undo_and_redo_go_to_where_it_was(driver: Driver, key: str) -> None:
    span = driver.label("الموقع", "1", nth=2)
    driver.press("Delete", "Ctrl+Z")
    if key == "Ctrl+Z":
        driver.press("U")
    bar = driver.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    watch = Watch(driver)
    driver.press(key)
    assert watch._seen(span.fragments[0])
    watch.check(key)
    assert "الموقع" in driver.window.status_line.message.text


@pytest.mark.parametrize("key", ["K", "L", "I", "O", "Shift+I", "Shift+O", "P", "M"])
def test_a_key_that_selects_never_does_nothing_in_silence(driver: Driver, key: str) -> None:
    text = driver.desk.text
    forward = key in ("K", "I", "P", "M")
    place = (len(text) - 7, len(text)) if forward else (0, 3)
    driver.reader.select(*place)
    driver.reader.setFocus()
    driver.window.say("")
    driver.press(key)
    assert driver.window.status_line.message.text


def test_the_next_word_is_found_however_far_it_is(driver: Driver) -> None:
    gap = driver.find("المياه") + len("المياه")
    driver.reader.select(gap, gap)
    driver.press("K")
    selection = driver.reader.selection()
    assert selection is not None
    assert driver.desk.text[slice(*selection)] == "قال"


def test_going_away_un_chooses_and_tab_takes_the_caret_along(driver: Driver) -> None:
    span = driver.label("الموقع", "1", nth=2)
    other = driver.label("الموقع", "1", nth=9)
    driver.press("Shift+Tab")
    assert driver.desk.chosen == span.uid
    assert touches(span, driver.reader.caret)
    driver.press("Down")
    assert driver.desk.span is None
    driver.press("Delete")
    assert set(driver.desk.spans) == {span.uid, other.uid}
    driver.press("Tab")
    assert driver.desk.chosen == other.uid


def test_while_words_are_selected_the_span_before_is_not_deleted(driver: Driver) -> None:
    span = driver.label("الموقع", "1", nth=2)
    driver.press("K", "Delete")
    assert span.uid in driver.desk.spans
    assert "F" in driver.window.status_line.message.text, "it says what the words are for"
    driver.press("Escape", "Delete")
    assert span.uid in driver.desk.spans
    assert driver.window.status_line.message.text


def test_the_moving_edge_stays_in_view(driver: Driver) -> None:
    span = driver.label("الموقع", "1", nth=2)
    driver.press("S", *(["Ctrl+Left"] * 150))
    wide = driver.desk.spans[span.uid]
    watch = Watch(driver)
    assert watch._seen(Fragment(wide.end - 1, wide.end))
    driver.press(*(["Ctrl+Shift+Right"] * 10))
    begun = driver.desk.spans[span.uid].start
    assert watch._seen(Fragment(begun, begun + 1))


def test_one_press_goes_one_sentence_on(driver: Driver) -> None:
    starts = [driver.find(words) for words in ("قال", "وأضاف", "وزار")]
    starts.append(driver.find("قال", 2))
    driver.press("Ctrl+Home")
    seen = []
    for _ in starts:
        driver.press("Alt+Left")
        seen.append(driver.reader.caret)
    assert seen == starts
    driver.press("Alt+Right", "Alt+Right")
    assert driver.reader.caret == starts[1]


def test_the_caret_is_where_it_was_when_the_article_is_opened_again(driver: Driver) -> None:
    driver.reader.select(driver.find("الموقع", 3), driver.find("الموقع", 3))
    driver.press("Right", "Left")
    caret = driver.reader.caret
    assert driver.desk.article is not None
    driver.desk.open_article(driver.desk.article.uid)
    driver.settle()
    assert driver.reader.caret == caret
