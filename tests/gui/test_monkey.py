"""A monkey at the window: random keys, drags, clicks, undo, zoom and sizes.

Nothing raises or warns (that fails any test here), what the reader draws is what is stored,
and what is stored stays sound. Ten thousand events take 30 s of one processor;
``HASHIYA_MONKEY_EVENTS`` asks for more.
"""

import os
import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.driver import LEFT, Driver
from tests.gui.reader.ink import ROUNDING, difference

EVENTS = int(os.environ.get("HASHIYA_MONKEY_EVENTS", "10000"))
CHECKED_EVERY = 50
KEYS = (
    *"123456789QWERTYUIOPASDFGHJKLZXCVBNM",
    *("Left", "Right", "Up", "Down", "Home", "End", "PageDown", "PageUp"),
    *("Shift+Left", "Shift+Right", "Ctrl+Shift+Left", "Ctrl+Left", "Ctrl+Home", "Ctrl+End"),
    *("Tab", "Shift+Tab", "Return", "Escape", "Escape", "Delete"),
    *("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+Return", "Ctrl+C", "Alt+Down", "Alt+Up"),
    *("Alt+Left", "Alt+Right", "Ctrl+F", "F3", "Ctrl+K", "F11", "Shift+F"),
    *("Ctrl+Shift+D", "Ctrl+Shift+I", "Ctrl+Shift+1", "Ctrl+Shift+1", "F6"),
)
SIZES = ((1440, 900), (1280, 720), (1000, 640), (1900, 1000))


class Monkey:
    """Does one thing after another without a thought.

    Args:
        driver: the window.
        seed: makes it do the same again.
    """

    def __init__(self, driver: Driver, seed: int) -> None:
        self.driver = driver
        self.random = random.Random(seed)
        self.done: list[str] = []
        self.events = 0

    def act(self) -> None:
        """Do one thing."""
        acts = [self.press] * 12 + [self.drag] * 4 + [self.click] * 3
        acts += [self.label] * 6
        acts += [self.zoom, self.resize, self.scroll]
        self.random.choice(acts)()

    def press(self) -> None:
        key, arabic = self.random.choice(KEYS), self.random.random() < 0.5
        self.done.append(key)
        self.events += 2
        self.driver.press(key, arabic=arabic)

    def drag(self) -> None:
        start, end = self.point(), self.point()
        self.done.append(f"drag {start.toTuple()} {end.toTuple()}")
        self.events += 5
        self.driver.drag(start, end)

    def label(self) -> None:
        self.drag()
        key = self.random.choice("123456789QWER")
        self.done.append(key)
        self.events += 2
        self.driver.press(key)

    def click(self) -> None:
        point = self.point()
        self.done.append(f"click {point.toTuple()}")
        viewport = self.driver.reader.viewport()
        times = self.random.choice((1, 1, 2, 3))
        self.events += 2 * times
        for _ in range(times):
            QTest.mouseClick(viewport, LEFT, pos=point)
        QTest.mouseMove(viewport, QPoint(2, 2))

    def zoom(self) -> None:
        size = self.random.randint(16, 32)
        self.done.append(f"zoom {size}")
        self.events += 1
        self.driver.window.viewing.set_size(size)

    def resize(self) -> None:
        size = self.random.choice(SIZES)
        self.done.append(f"size {size}")
        self.events += 1
        self.driver.hashiya.frame.resize(*size)

    def scroll(self) -> None:
        bar = self.driver.reader.verticalScrollBar()
        self.done.append("scroll")
        self.events += 1
        bar.setValue(self.random.randint(0, max(bar.maximum(), 1)))

    def point(self) -> QPoint:
        size = self.driver.reader.viewport().size()
        return QPoint(self.random.randrange(size.width()), self.random.randrange(size.height()))

    def tidy(self) -> None:
        """Close menus that are open, as they would take all that follows."""
        while above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            above.close()
        self.driver.press("Escape")
        if QApplication.focusWidget() is not self.driver.reader:
            self.driver.reader.setFocus(Qt.FocusReason.OtherFocusReason)


def check(driver: Driver, done: list[str]) -> None:
    """Compare what is drawn, what the desk knows, and what is stored."""
    desk, read = driver.desk, driver.desk.project.read.annotation
    assert desk.article is not None
    owned = read.set_of(desk.article.uid, desk.person.uid)
    stored = {one.uid: one for one in read.spans(owned.uid)} if owned else {}
    joined = {one.uid: one for one in read.relations(owned.uid)} if owned else {}
    last = done[-CHECKED_EVERY:]
    assert dict(desk.spans) == stored, last
    assert dict(desk.relations) == joined, last
    drawn = driver.reader._page.spans
    assert {uid for uid in stored if drawn.get(uid) == stored[uid]} == set(stored), last
    assert len(drawn) == len(stored), last
    assert difference(shot(driver), shot(driver, anew=True)) <= ROUNDING, last


def shot(driver: Driver, *, anew: bool = False) -> QImage:
    """Return what the reader shows; ``anew`` without anything that it kept."""
    if anew:
        driver.reader._page.refresh_all()
    picture = driver.reader.viewport().grab().toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_a_monkey_does_parts_what_is_drawn_from_what_is_stored(
    driver: Driver, seed: int
) -> None:
    monkey = Monkey(driver, seed)
    checked = 0
    while monkey.events < EVENTS // 2:
        monkey.act()
        monkey.tidy()
        if len(monkey.done) - checked >= CHECKED_EVERY:
            checked = len(monkey.done)
            check(driver, monkey.done)
    assert driver.desk.project.read.log.last_key() > EVENTS // 80, "the monkey changed little"
    assert driver.desk.project.check() == []
    while driver.desk.project.undoable() is not None:
        driver.desk.project.undo()
    assert driver.desk.project.read.counts.all().spans == 0
