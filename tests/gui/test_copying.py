"""Copied text is the stored text: in logical order, with all that cannot be seen in it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import IncomingArticle
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.gui.conftest import ME
from tests.gui.driver import Driver
from ui.app import Hashiya

TEXT = (
    "عاجل\u200f: \u202bقال\u202c الوزير\r\n"
    "اتصلوا على +962-6-555-1234\u00a0\u2067الآن\u2069 👩\u200d👩\u200d👧 و\u200cلا 15.3%\r\n"
    "سطر\u2028آخر\ttab\u00adend"
)


@pytest.fixture
def hard(start_hashiya: Callable[[], Hashiya], tmp_path: Path, qapp: QApplication) -> Driver:
    """A person at an article full of what Qt's own documents change."""
    path = tmp_path / "hard.hashiya"
    with Project.create(path, "صعب", library.builtin()) as project:
        project.perform(add_person, ME)
        project.perform(add_articles, [IncomingArticle(text=TEXT, title="صعب")], source="test")
    hashiya = start_hashiya()
    hashiya.open_project(path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    driver = Driver(hashiya)
    driver.reader.setFocus()
    return driver


def copied(driver: Driver) -> str:
    QApplication.clipboard().clear()
    driver.press("Ctrl+C")
    return QApplication.clipboard().text()


def test_the_whole_text_is_copied_as_it_stands(hard: Driver) -> None:
    hard.press("Ctrl+A")
    assert hard.desk.text == TEXT
    assert copied(hard) == TEXT


@pytest.mark.parametrize(
    "words",
    [
        "\u202bقال\u202c",
        "الوزير\r\nاتصلوا",
        "+962-6-555-1234",
        "\u2067الآن\u2069",
        "و\u200cلا 15.3%",
    ],
)
def test_any_part_is_copied_in_logical_order(hard: Driver, words: str) -> None:
    start = TEXT.index(words)
    hard.reader.select(start, start + len(words))
    selection = hard.reader.selection()
    assert selection is not None
    assert copied(hard) == TEXT[selection[0] : selection[1]]
    assert words in copied(hard)


def test_an_arabic_layout_copies_too(hard: Driver) -> None:
    start = TEXT.index("الوزير")
    hard.reader.select(start, start + len("الوزير"))
    QApplication.clipboard().clear()
    hard.press("Ctrl+C", arabic=True)
    assert QApplication.clipboard().text() == "الوزير"


def test_the_chosen_span_is_copied_when_nothing_is_selected(hard: Driver) -> None:
    hard.reader.select(TEXT.index("الوزير"), TEXT.index("الوزير") + len("الوزير"))
    hard.press("1")
    assert copied(hard) == "الوزير"
