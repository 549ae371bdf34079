"""Outlets: how they name their sources; sorted, taken away as a table."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import IncomingArticle
from annotator.operations.articles import add_articles
from tests.gui.sources.conftest import MAYOR, OFFICIAL, Desk, article, attribute
from ui.views.sources import taking as module
from ui.views.sources.outlets import COLUMNS, Column


def shown(sources: Desk) -> list[list[str]]:
    model = sources.view.outlets.outlets
    return [[model.text(one, column) for column in COLUMNS] for one in model.rows]


def test_each_outlet_has_its_figures(sources: Desk) -> None:
    sources.driver.press("O")
    assert sources.view.outlets.isVisible()
    assert shown(sources) == [
        ["الدوالي", "2", "2", "1", "50%", "نقلت، وقالت"],
        ["صحيفة الحقول", "2", "2", "1", "50%", "ذكر، قالت"],
    ]


def test_any_column_sorts_and_turns_round(sources: Desk) -> None:
    where = article(sources.driver, "صحيفة الحقول")
    attribute(sources.driver, where, "إذاعة المدينة", "نقلته", "تصريح")
    sources.view.feed.finish()
    sources.driver.press("O")
    table = sources.view.outlets
    assert shown(sources)[0][0] == "صحيفة الحقول"
    table.setCurrentIndex(table.outlets.index(0, 0))
    head = table.horizontalHeader()
    place = COLUMNS.index(Column.SHARE)
    middle = head.sectionViewportPosition(place) + head.sectionSize(place) // 2
    point = head.viewport().rect().center()
    point.setX(middle)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [row[4] for row in shown(sources)] == ["50%", "33.3%"]
    assert table.currentIndex().row() == 1
    sources.driver.window.commands.run("sources.sort.share")
    assert [row[4] for row in shown(sources)] == ["33.3%", "50%"]


def test_the_columns_sort_by_keys(sources: Desk) -> None:
    sources.driver.press("O")
    head = sources.view.outlets.horizontalHeader()
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert [row[0] for row in shown(sources)] == ["الدوالي", "صحيفة الحقول"]
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert [row[0] for row in shown(sources)] == ["صحيفة الحقول", "الدوالي"]
    for _ in range(5):
        QTest.keyClick(head, Qt.Key.Key_Left)
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert sources.view.outlets.outlets.sorting.column is Column.CUES


def test_enter_shows_whom_an_outlet_quotes(sources: Desk) -> None:
    sources.driver.press("O")
    table = sources.view.outlets
    table.setCurrentIndex(table.outlets.index(1, 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert sources.view.list.isVisible()
    assert sorted(sources.names) == sorted([(MAYOR, 1), (OFFICIAL, 1)])


def test_the_table_that_is_shown_is_copied(sources: Desk) -> None:
    sources.driver.press("Ctrl+C")
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 4
    assert lines[1] == f"{OFFICIAL}\t2\t0\t2\t0"
    sources.driver.press("O", "Ctrl+C")
    lines = QApplication.clipboard().text().split("\n")
    assert lines[1] == "الدوالي\t2\t2\t1\t1\t0.5\tنقلت، وقالت"


def test_a_table_is_saved_and_nothing_in_it_is_calculated(
    sources: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = sources.driver.desk.project
    evil = IncomingArticle(text="=HYPERLINK(1) قال كذا وكذا", outlet="=1+1", title="خبث")
    project.perform(add_articles, [evil], source="test")
    where = article(sources.driver, "=1+1")
    attribute(sources.driver, where, "=HYPERLINK(1)", "قال", "كذا وكذا")
    sources.view.feed.finish()
    out = tmp_path / "جدول.csv"
    monkeypatch.setattr(module, "save_file", lambda *_: out)
    sources.driver.window.commands.run("sources.save")
    lines = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert len(lines) == 5
    assert "'=HYPERLINK(1)" in [line[0] for line in lines]
    sources.driver.press("O")
    sources.driver.window.commands.run("sources.save")
    assert "'=1+1" in out.read_text("utf-8-sig")


def test_a_table_that_cannot_be_saved_says_so(
    sources: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    sources.driver.desk.failed.connect(said.append)
    monkeypatch.setattr(module, "save_file", lambda *_: tmp_path / "nowhere" / "a.csv")
    sources.driver.window.commands.run("sources.save")
    assert len(said) == 1
    monkeypatch.setattr(module, "save_file", lambda *_: None)
    sources.driver.window.commands.run("sources.save")
    assert list(tmp_path.glob("**/*.csv")) == []
