"""The window around the work: language, theme, start, restart, panes, list."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.model import Status
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.text.isolation import bare
from tests.gui.conftest import BODY, HEADLINE, article
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.dialogs.about import About
from ui.dialogs.article_info import ArticleInfo
from ui.dialogs.export import Export
from ui.dialogs.import_files import ImportFiles
from ui.dialogs.paste_article import PasteArticle
from ui.dialogs.profile import ProfileDialog
from ui.dialogs.trouble import Trouble
from ui.views.annotate import AnnotateView


def annotate(driver: Driver) -> AnnotateView:
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    return view


def texts(widget: QWidget) -> str:
    return " ".join(one.accessibleName() for one in widget.findChildren(QWidget))


def test_the_language_switches_at_once_and_keeps_the_place(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    driver.press("Escape")
    driver.desk.choose(span.uid)
    driver.window.commands.run("reader.larger")
    size = driver.reader.zoom
    place, article = driver.reader.place(), driver.desk.article
    assert driver.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert "التالي" in texts(driver.window)
    driver.window.commands.run("language.en")
    driver.settle()
    assert driver.window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "Next" in texts(driver.window)
    assert "التالي" not in texts(driver.window)
    assert (driver.desk.article, driver.desk.span) == (article, span)
    assert driver.reader.chosen == span.uid
    assert (driver.reader.place(), driver.reader.zoom) == (place, size)


def test_the_theme_switches_at_once_and_keeps_the_selection(driver: Driver) -> None:
    driver.select_words("لمى الخطيب")
    before = driver.window.grab().toImage().pixelColor(5, 5).lightness()
    driver.window.commands.run("theme.dark")
    driver.settle()
    assert driver.window.grab().toImage().pixelColor(5, 5).lightness() < before - 100
    assert driver.reader.selection() is not None
    driver.press("1")
    assert driver.spans() == [("PERS", "لمى الخطيب")]


def test_the_arabic_window_is_the_english_one_mirrored(driver: Driver) -> None:
    view = annotate(driver)
    arabic = [_left(driver, one) for one in (driver.window.rail, view.articles, view.inspector)]
    assert arabic == sorted(arabic, reverse=True)
    driver.window.commands.run("language.en")
    driver.settle()
    view = annotate(driver)
    english = [_left(driver, one) for one in (driver.window.rail, view.articles, view.inspector)]
    assert english == sorted(english)


def _left(driver: Driver, widget: QWidget) -> int:
    return widget.mapTo(driver.window, widget.rect().topLeft()).x()


def test_it_opens_where_one_left_off(
    driver: Driver, start_hashiya: Callable[[], Hashiya], project_path: Path
) -> None:
    driver.press("Alt+Down")
    driver.label("مدينة إربد", "3")
    left = driver.desk.article
    hashiya = start_hashiya()
    hashiya.open_project(project_path)
    hashiya.frame.show()
    again = Driver(hashiya)
    assert again.desk.article == left
    assert again.spans() == [("GPE", "مدينة إربد")]
    again.press("Ctrl+Z")
    assert again.spans() == []


def test_the_start_window_leads_to_the_sample(start_hashiya: Callable[[], Hashiya]) -> None:
    hashiya = start_hashiya()
    hashiya.show_start()
    hashiya.frame.show()
    assert hashiya.start is not None
    hashiya.start.sample.click()
    driver = Driver(hashiya)
    assert len(driver.spans()) >= 15
    assert driver.desk.person.name == "ريم"
    driver.window.commands.run("project.close")
    assert hashiya.start is not None
    assert hashiya.desk is None


def test_a_project_that_cannot_be_opened_is_reported_and_the_start_stays(
    start_hashiya: Callable[[], Hashiya], tmp_path: Path
) -> None:
    hashiya = start_hashiya()
    hashiya.show_start()
    hashiya.frame.show()
    broken = tmp_path / "broken.hashiya"
    broken.write_bytes(b"no project at all")
    hashiya.open_project(broken)
    boxes = [one for one in hashiya.frame.findChildren(QWidget) if one.isModal()]
    assert boxes
    assert hashiya.start is not None
    for box in boxes:
        box.close()


def test_recent_projects_show_how_many_articles_there_are_at_the_end(driver: Driver) -> None:
    incoming = [article("مقال ثالث", "نص قصير.")]
    driver.desk.project.perform(add_articles, incoming, source="test")
    driver.window.commands.run("project.close")
    assert driver.hashiya.settings.now.recent[0].articles == 3


def test_a_damaged_project_comes_back_from_its_newest_backup(
    start_hashiya: Callable[[], Hashiya], project_path: Path
) -> None:
    with Project.open(project_path) as project:
        project.back_up()
    project_path.write_bytes(project_path.read_bytes()[:100])
    hashiya = start_hashiya()
    hashiya.show_start()
    hashiya.frame.show()
    hashiya.open_project(project_path)
    [trouble] = hashiya.frame.findChildren(Trouble)
    assert trouble.rescue is not None
    trouble.restore_button.click()
    assert hashiya.desk is not None
    assert hashiya.desk.project.read.articles.count() == 2
    assert list(project_path.parent.glob("*.replaced-*"))


def test_a_damaged_project_without_a_backup_offers_none(
    start_hashiya: Callable[[], Hashiya], project_path: Path
) -> None:
    project_path.write_bytes(project_path.read_bytes()[:100])
    hashiya = start_hashiya()
    hashiya.show_start()
    hashiya.open_project(project_path)
    [trouble] = hashiya.frame.findChildren(Trouble)
    assert trouble.rescue is None
    assert trouble.primary is trouble.close_button
    trouble.close()


def test_the_list_filters_by_status_and_title(driver: Driver) -> None:
    queue = driver.desk.queue
    panel = annotate(driver).articles
    driver.press("Ctrl+Return")
    panel.segments.choose("open")
    assert [row.article.title for row in queue.rows] == ["وفد ثقافي في إربد"]
    panel.segments.choose("done")
    assert [row.status for row in queue.rows] == [Status.DONE]
    panel.segments.choose("all")
    driver.press("Ctrl+K", arabic=True)
    QTest.keyClicks(driver.window.top_bar.field, "2222")
    driver.press("Return", arabic=True)
    assert queue.rows == []
    driver.window.finder.entries.find("الحديقه")[-1].run()
    assert [row.article.title for row in queue.rows] == [HEADLINE]


def test_articles_are_opened_from_the_list_by_keys(driver: Driver) -> None:
    view = annotate(driver).articles.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert driver.desk.article is not None
    assert driver.desk.article.title == "وفد ثقافي في إربد"


def test_panes_are_reached_by_f6(driver: Driver) -> None:
    driver.label("لمى الخطيب", "1")
    view = annotate(driver)
    assert view.reader.hasFocus()
    driver.press("F6")
    assert view.inspector.head.label.hasFocus()
    driver.press("F6")
    assert view.articles.view.hasFocus()
    driver.press("Shift+F6")
    assert view.inspector.head.label.hasFocus()


def test_a_narrow_window_gives_the_reader_its_room(driver: Driver) -> None:
    view = annotate(driver)
    driver.hashiya.frame.resize(1100, 720)
    driver.settle()
    assert not view.articles.isVisible()
    assert view.inspector.isVisible()
    driver.press("F6")
    assert view.articles.view.hasFocus()
    assert view.articles.isVisible()
    driver.press("F6")
    driver.settle()
    assert not view.articles.isVisible()


def test_typing_into_a_field_labels_nothing(driver: Driver) -> None:
    driver.select_words("لمى الخطيب")
    driver.press("Ctrl+K")
    driver.us.press("1", "Q", "Delete")
    assert driver.spans() == []
    assert driver.window.top_bar.field.text() == "1q"


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_undo_in_a_field_is_the_field_s_own(driver: Driver, arabic: bool) -> None:
    driver.label("لمى الخطيب", "1")
    driver.press("Ctrl+K")
    driver.us.press("Q")
    driver.press("Ctrl+Z", arabic=arabic)
    assert driver.window.top_bar.field.text() == ""
    assert len(driver.spans()) == 1


def test_buttons_say_their_keys(driver: Driver) -> None:
    view = annotate(driver)
    assert "Del" in view.inspector.head.delete.toolTip()
    assert "Alt" in view.header.next.toolTip()


def test_the_status_line_tells_the_place(driver: Driver) -> None:
    driver.select_words("لمى الخطيب")
    start = driver.find("لمى الخطيب")
    said = driver.window.status_line.characters.text()
    assert f"{start}–{start + len('لمى الخطيب')}" in said
    assert BODY in driver.desk.text


def test_somebody_else_can_work_on(driver: Driver) -> None:
    driver.label("لمى الخطيب", "1")
    other = driver.desk.project.perform(add_person, "سامي").result
    driver.window.sign_in(other.uid)
    driver.settle()
    assert driver.spans() == []
    driver.label("إذاعة المدينة", "2")
    assert driver.spans() == [("ORG", "إذاعة المدينة")]


def test_dialogs_open_before_the_window(driver: Driver) -> None:
    for action, kind in (
        ("project.export", Export),
        ("project.import", ImportFiles),
        ("project.paste", PasteArticle),
        ("article.info", ArticleInfo),
        ("project.person", ProfileDialog),
        ("project.about", About),
    ):
        assert driver.window.commands.run(action)
        assert driver.hashiya.asking is not None
        dialog = driver.hashiya.asking.dialog
        assert isinstance(dialog, kind)
        assert dialog.isVisible()
        dialog.reject()
        driver.settle()


def test_a_pasted_article_is_opened_for_annotating(driver: Driver) -> None:
    driver.window.show_workspace("claims")
    assert driver.window.commands.run("project.paste")
    asking = driver.hashiya.asking
    assert asking is not None
    dialog = asking.dialog
    assert isinstance(dialog, PasteArticle)
    dialog.text.setPlainText("خبر ملصق عن الحديقة.")
    dialog.submit()
    driver.settle()
    assert driver.desk.text == "خبر ملصق عن الحديقة."
    assert driver.window.workspace == "annotate"
    assert driver.hashiya.frame.focusWidget() is driver.reader


def test_what_another_thread_writes_is_seen(driver: Driver, qtbot: QtBot) -> None:
    project, before = driver.desk.project, len(driver.desk.queue.rows)
    incoming = [article("مقال ثالث", "نص قصير.")]
    worker = Thread(target=lambda: project.perform(add_articles, incoming, source="test"))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(driver.desk.queue.rows) == before + 1)


@pytest.mark.parametrize("width", [900, 1040, 1280, 1440])
def test_the_status_line_cuts_nothing_off(driver: Driver, width: int) -> None:
    line = driver.window.status_line
    driver.hashiya.frame.setMinimumSize(400, 300)
    for size in (640, 720, 780, width):
        driver.hashiya.frame.resize(size, 700)
        driver.settle()
        parts = (line.saved, line.sentence, line.characters, line.owner, line.spans, line.articles)
        seen = [part for part in parts if part.isVisible()]
        assert line.saved in seen
        assert all(part.width() >= part.sizeHint().width() for part in seen)
    if width == 1440:
        assert len(seen) == len(parts)


def test_the_main_menu_fits_a_small_screen(driver: Driver) -> None:
    for code in driver.window.views:
        driver.window.show_workspace(code)
        driver.window.top_bar.open_menu()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.sizeHint().height() <= 720, code
        inner = [one for one in menu.findChildren(QMenu) if one.menuAction().isVisible()]
        lines = [bare(line.text()).split("\t")[0] for one in inner for line in one.actions()]
        assert driver.window.commands.registry["history.undo"].text in lines, code
        menu.close()


def test_what_was_said_of_one_workspace_is_not_said_in_another(driver: Driver) -> None:
    driver.window.say("كلام")
    driver.window.show_workspace("annotate")
    assert driver.window.status_line.message.text == "كلام"
    driver.window.show_workspace("claims")
    assert not driver.window.status_line.message.text
