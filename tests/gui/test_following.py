"""A window sees what another window on the same file writes, and overwrites none of it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator import operations as do
from annotator.model import Fragment, Status
from annotator.project import Project
from tests.gui.driver import Driver


def test_spans_of_another_window_appear(driver: Driver, project_path: Path, qtbot: QtBot) -> None:
    article = driver.desk.article
    assert article is not None
    start = driver.find("لمى الخطيب")
    with Project.open(project_path) as other:
        other.sign_in(driver.desk.person.uid)
        made = other.perform(
            do.create_span, article.uid, "PERS", [Fragment(start, start + 10)]
        ).result
        qtbot.waitUntil(lambda: driver.spans() == [("PERS", "لمى الخطيب")])
        other.perform(do.relabel_span, made, "ORG")
    qtbot.waitUntil(lambda: driver.spans() == [("ORG", "لمى الخطيب")])


def test_a_span_that_another_window_deleted_is_not_brought_back(
    driver: Driver, project_path: Path
) -> None:
    span = driver.label("لمى الخطيب", "1")
    with Project.open(project_path) as other:
        other.sign_in(driver.desk.person.uid)
        other.perform(do.delete_span, span)
    driver.press("2")
    assert driver.window.status_line.message.text
    assert driver.desk.project.read.counts.all().labels == {}


def test_what_came_and_went_between_two_looks_is_no_trouble(
    driver: Driver, project_path: Path, qtbot: QtBot
) -> None:
    article = driver.desk.article
    assert article is not None
    with Project.open(project_path) as other:
        other.sign_in(driver.desk.person.uid)
        cue = other.perform(do.create_span, article.uid, "CUE", [Fragment(0, 3)]).result
        said = other.perform(do.create_span, article.uid, "CONTENT", [Fragment(4, 9)]).result
        other.perform(do.create_relation, cue.uid, said.uid, "cue-of")
        other.perform(do.delete_span, said)
    qtbot.waitUntil(lambda: [label for label, _ in driver.spans()] == ["CUE"])
    assert driver.relations() == []


def test_undo_in_another_article_puts_its_row_right(driver: Driver) -> None:
    first = driver.desk.article
    assert first is not None
    driver.press("Ctrl+Return")
    driver.press("Alt+Down")
    driver.press("Ctrl+Z")
    place = driver.desk.queue.place(first.uid)
    assert place is not None
    assert driver.desk.queue.rows[place].status is Status.NEW


def test_what_was_said_stays_while_others_work(driver: Driver, project_path: Path) -> None:
    article = driver.desk.article
    assert article is not None
    driver.press("1")
    said = driver.window.status_line.message.text
    assert said
    with Project.open(project_path) as other:
        other.sign_in(driver.desk.person.uid)
        other.perform(do.create_span, article.uid, "PERS", [Fragment(0, 7)])
    driver.desk.follower.look()
    assert len(driver.spans()) == 1
    assert driver.window.status_line.message.text == said
    driver.label("تصريح", "9")
    assert not driver.window.status_line.message.text
