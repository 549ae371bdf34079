"""Drives the real window as a person does: with the mouse and with keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model import Span, quoted
from tests.gui.keyboard import Keyboard
from ui.app import Hashiya
from ui.desk import Desk
from ui.reader.view import Reader
from ui.window import Window

LEFT = Qt.MouseButton.LeftButton


class Driver:
    """A person at the window.

    Args:
        hashiya: the application, with a project open.
    """

    def __init__(self, hashiya: Hashiya) -> None:
        self.hashiya = hashiya
        self.settle()
        handle = hashiya.frame.windowHandle()
        assert handle is not None
        self.us = Keyboard(handle)
        self.arabic = Keyboard(handle, arabic=True)

    # --- what there is --------------------------------------------------------------------------

    @property
    def window(self) -> Window:
        assert self.hashiya.window is not None
        return self.hashiya.window

    @property
    def desk(self) -> Desk:
        assert self.hashiya.desk is not None
        return self.hashiya.desk

    @property
    def reader(self) -> Reader:
        return self.window.reader

    def spans(self) -> list[tuple[str, str]]:
        """Label and quoted text of each span, in reading order."""
        return [(one.label, quoted(self.desk.text, one.fragments)) for one in self.desk.ordered()]

    def span(self, label: str, words: str) -> Span:
        for one in self.desk.ordered():
            if (one.label, quoted(self.desk.text, one.fragments)) == (label, words):
                return one
        raise AssertionError(f"no {label} says {words}: {self.spans()}")

    def relations(self) -> list[tuple[str, str, str]]:
        """Label, and what the two ends quote."""
        spans = self.desk.spans
        return [
            (
                one.label,
                quoted(self.desk.text, spans[one.source].fragments),
                quoted(self.desk.text, spans[one.target].fragments),
            )
            for one in self.desk.relations.values()
        ]

    # --- what a person does ---------------------------------------------------------------------

    def select_words(self, words: str, nth: int = 1) -> None:
        """Drag over words of the text."""
        start = self.find(words, nth)
        self.drag(self.point(start), self.point(start + len(words) - 1))

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.reader.viewport()
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, pos=end)
        # A click that follows is no part of a double click, however fast the test is.
        QTest.mouseMove(viewport, QPoint(2, 2))
        self.settle()

    def click_span(self, span: Span) -> None:
        QTest.mouseClick(self.reader.viewport(), LEFT, pos=self.point(span.start))
        self.settle()

    def press(self, *keys: str, arabic: bool = False) -> None:
        (self.arabic if arabic else self.us).press(*keys)
        self.settle()

    def label(self, words: str, key: str, *, nth: int = 1, arabic: bool = False) -> Span:
        """Select words with the mouse and press a label's key."""
        self.select_words(words, nth)
        self.press(key, arabic=arabic)
        span = self.desk.span
        assert span is not None
        return span

    def find(self, words: str, nth: int = 1) -> int:
        start = -1
        for _ in range(nth):
            start = self.desk.text.index(words, start + 1)
        return start

    def point(self, offset: int) -> QPoint:
        self.reader.ensure_visible(offset)
        return self.reader.point_of(offset)

    def settle(self) -> None:
        QApplication.processEvents()
