"""A window sees what another window on the same file writes, and overwrites none of it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator import operations as do
from annotator.model import Fragment
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
