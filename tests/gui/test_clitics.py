"""Clitics in the reader: selected words, the keys, all alike, and the warning."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model import quoted
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from annotator.text.clitics import Policy
from tests.gui.conftest import ME, article
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.dialogs.label_alike import LabelAlike

TITLE = "فيروس جديد في الإقليم"
VIRUS = (
    "قالت الوزارة إن الفيروس ينتشر ببطء، وإن المصابين بالفيروس تسعة. "
    "وبالفيروس أصيب طبيب، فيما تراجع الفيروس في بيروت. والفيروسات أنواع."
)


@pytest.fixture
def clinic(start_hashiya: Callable[[], Hashiya], tmp_path: Path, qtbot: QtBot) -> Driver:
    """A person at an article about a virus, whose words have been counted."""
    path = tmp_path / "صحة.hashiya"
    with Project.create(path, "صحة", library.builtin()) as project:
        project.perform(add_person, ME)
        project.perform(add_articles, [article(TITLE, VIRUS)], source="test")
    hashiya = start_hashiya()
    hashiya.open_project(path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)
    driver = Driver(hashiya)
    driver.desk.words.finish()
    return driver


_NONE = Qt.KeyboardModifier.NoModifier


def selected(driver: Driver) -> str:
    selection = driver.reader.selection()
    return driver.desk.text[slice(*selection)] if selection else ""


def double_click(driver: Driver, word: str) -> None:
    at = driver.point(driver.find(word) + len(word) - 1)
    viewport, left = driver.reader.viewport(), Qt.MouseButton.LeftButton
    events = QEvent.Type
    # Clicks on another word are no part of these two, however fast the test is.
    for number, kind in enumerate((events.MouseButtonPress, events.MouseButtonDblClick)):
        for one in (kind, events.MouseButtonRelease):
            held = Qt.MouseButton.NoButton if one == events.MouseButtonRelease else left
            place = QPointF(at)
            event = QMouseEvent(one, place, QPointF(viewport.mapToGlobal(at)), left, held, _NONE)
            event.setTimestamp(len(word) * 100_000 + number)
            QApplication.sendEvent(viewport, event)
    driver.settle()


def dialog() -> LabelAlike:
    found = QApplication.activeModalWidget()
    assert isinstance(found, LabelAlike)
    return found


def test_a_double_click_leaves_a_certain_clitic_out(clinic: Driver) -> None:
    double_click(clinic, "وبالفيروس")
    assert selected(clinic) == "الفيروس"
    double_click(clinic, "بيروت")
    assert selected(clinic) == "بيروت"


def test_a_project_may_want_its_names_with_their_clitics(clinic: Driver) -> None:
    clinic.window.commands.run("clitics.policy")
    double_click(clinic, "وبالفيروس")
    assert selected(clinic) == "وبالفيروس"


def test_the_rule_is_remembered_for_the_project(clinic: Driver) -> None:
    clinic.window.commands.run("clitics.policy")
    path = clinic.desk.project.path
    clinic.hashiya.show_start()
    clinic.hashiya.open_project(path)
    assert clinic.desk.words.policy is Policy.WITH_CLITICS
    clinic.window.set_theme("dark")
    assert clinic.desk.words.policy is Policy.WITH_CLITICS


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_one_key_puts_a_proclitic_on_and_takes_it_off(clinic: Driver, arabic: bool) -> None:
    double_click(clinic, "وبالفيروس")
    clinic.press("X", arabic=arabic)
    assert selected(clinic) == "وبالفيروس"
    clinic.press("X", arabic=arabic)
    assert selected(clinic) == "الفيروس"


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_the_key_works_on_a_chosen_span_as_one_step(clinic: Driver, arabic: bool) -> None:
    double_click(clinic, "وبالفيروس")
    clinic.press("5", arabic=arabic)
    clinic.press("X", arabic=arabic)
    assert clinic.spans() == [("FAC", "وبالفيروس")]
    clinic.press("Ctrl+Z", arabic=arabic)
    assert clinic.spans() == [("FAC", "الفيروس")]


def test_the_inspector_warns_of_a_span_that_departs_from_the_rule(clinic: Driver) -> None:
    view = clinic.window.views["annotate"]
    notice = view.inspector.departure.notice  # type: ignore[attr-defined]
    double_click(clinic, "وبالفيروس")
    clinic.press("5")
    assert notice.isHidden() or not notice.isVisible()
    clinic.press("X")
    assert notice.isVisible()
    clinic.press("X")
    assert not notice.isVisible()


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_all_alike_are_shown_and_labelled_as_one_step(clinic: Driver, arabic: bool) -> None:
    clinic.label("فيروس", "5", arabic=arabic)
    clinic.press("T", arabic=arabic)
    shown = dialog()
    text = clinic.desk.text
    assert [text[one.start : one.end] for one in shown.model.places] == [
        "فيروس",
        "الفيروس",
        "الفيروس",
        "الفيروس",
        "الفيروس",
    ]
    assert [one.label for one in shown.model.places] == ["FAC", "", "", "", ""]
    assert shown.model.ticked == {1, 2, 3, 4}
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    QTest.keyClick(shown.list, Qt.Key.Key_Space)
    shown.submit()
    assert clinic.spans() == [("FAC", "فيروس")] + [("FAC", "الفيروس")] * 3
    clinic.press("Ctrl+Z", arabic=arabic)
    assert clinic.spans() == [("FAC", "فيروس")]


def test_finding_the_word_offers_it_behind_two_clitics(clinic: Driver) -> None:
    clinic.label("فيروس", "5")
    clinic.press("T")
    text, shown = clinic.desk.text, dialog()
    starts = {one.start for one in shown.model.places}
    assert text.index("وبالفيروس") + len("وب") in starts
    # Another word that begins alike is none of them.
    assert all(not text.startswith("الفيروسات", start) for start in starts)
    shown.reject()


def test_reapplied_label_hits_the_virus_for_with_the_virus(clinic: Driver) -> None:
    """Known fault of other tools: re-applied, the label of الفيروس lands on بالفيروس."""
    start = clinic.find("الفيروس")
    clinic.reader.select(start, start + len("الفيروس"))
    clinic.press("5", "T")
    shown = dialog()
    shown.submit()
    text = clinic.desk.text
    labelled = [quoted(text, one.fragments) for one in clinic.desk.ordered()]
    assert labelled == ["الفيروس"] * 4
    for span in clinic.desk.ordered():
        before = text[span.start - 1]
        assert before in " بو", before
        assert text[span.end] in " .،", text[span.end]


def test_with_clitics_all_alike_take_them_along(clinic: Driver) -> None:
    clinic.window.commands.run("clitics.policy")
    clinic.label("الفيروس", "5")
    clinic.press("T")
    dialog().submit()
    assert [words for _, words in clinic.spans()] == [
        "الفيروس",
        "بالفيروس",
        "وبالفيروس",
        "الفيروس",
    ]


def test_another_label_may_be_chosen_in_the_preview(clinic: Driver) -> None:
    clinic.label("الفيروس", "5")
    clinic.press("T")
    shown = dialog()
    shown.label.set_value("EVENT")
    shown.refresh()
    assert shown.model.places[0].label == "FAC"
    shown.submit()
    assert [label for label, _ in clinic.spans()].count("EVENT") == 3


def test_words_are_counted_as_articles_come_in(clinic: Driver) -> None:
    words = clinic.desk.words
    assert words.vocabulary.count("الفيروس") == 2
    clinic.desk.project.perform(add_articles, [article("خبر", "عاد الفيروس أمس.")], source="test")
    clinic.settle()
    words.finish()
    assert words.vocabulary.count("الفيروس") == 3
