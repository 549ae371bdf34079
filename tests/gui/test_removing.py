"""Deleting articles in the window: picked in the list, said before, one step, everybody follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment, Role, Uid
from annotator.project import Project
from tests.gui.driver import LEFT, Driver
from tests.storage.states import state_of
from ui.dialogs.remove_articles import RemoveArticles
from ui.views.annotate import AnnotateView
from ui.views.articles.panel import ArticleList


@pytest.fixture
def five(driver: Driver) -> Driver:
    """The window with five articles, the third of them open."""
    made = [IncomingArticle(f"وصل الوفد رقم {n} إلى إربد.", title=f"وفد {n}") for n in range(3)]
    driver.desk.project.perform(do.add_articles, made, source="test")
    driver.desk.queue.reload()
    driver.desk.open_article(uids(driver)[2])
    driver.settle()
    return driver


def uids(driver: Driver) -> list[Uid]:
    return [row.article.uid for row in driver.desk.queue.rows]


def listed(driver: Driver) -> ArticleList:
    view = driver.window.view("annotate")
    assert isinstance(view, AnnotateView)
    return view.articles


def click(
    driver: Driver, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    view = listed(driver).view
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, held, place)
    driver.settle()


def asked(driver: Driver, qtbot: QtBot) -> RemoveArticles:
    asking = driver.hashiya.asking
    assert asking is not None
    dialog = asking.dialog
    assert isinstance(dialog, RemoveArticles)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def confirm(driver: Driver, qtbot: QtBot) -> None:
    dialog = asked(driver, qtbot)
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        dialog.start_button.click()
    driver.settle()


def test_the_open_one_goes_and_the_next_is_shown(five: Driver, qtbot: QtBot) -> None:
    before, all_of_them = state_of(five.desk.project), uids(five)
    listed(five).view.setFocus()
    five.press("Delete")
    confirm(five, qtbot)
    assert uids(five) == all_of_them[:2] + all_of_them[3:]
    assert five.desk.article is not None
    assert five.desk.article.uid == all_of_them[3]
    five.press("Ctrl+Z")
    assert uids(five) == all_of_them
    assert five.desk.article.uid == all_of_them[2]
    assert state_of(five.desk.project) == before
    five.press("Ctrl+Y")
    assert all_of_them[2] not in uids(five)
    assert five.desk.article is not None


def test_several_are_picked_without_leaving_the_open_one(five: Driver, qtbot: QtBot) -> None:
    all_of_them = uids(five)
    click(five, 0)
    click(five, 3, Qt.KeyboardModifier.ControlModifier)
    assert five.desk.article is not None
    assert five.desk.article.uid == all_of_them[0]
    click(five, 4, Qt.KeyboardModifier.ShiftModifier)
    assert five.desk.queue.picked == (all_of_them[0], *all_of_them[3:])
    click(five, 0, Qt.KeyboardModifier.ControlModifier)
    assert five.desk.queue.picked == tuple(all_of_them[3:])
    five.window.commands.run("article.remove")
    confirm(five, qtbot)
    assert uids(five) == all_of_them[:3]
    assert five.desk.article.uid == all_of_them[0]


def test_all_are_picked_and_nothing_is_left(five: Driver, qtbot: QtBot) -> None:
    before = state_of(five.desk.project)
    listed(five).view.setFocus()
    five.press("Ctrl+A")
    five.press("Delete")
    confirm(five, qtbot)
    assert (uids(five), five.desk.article, five.desk.text) == ([], None, "")
    five.press("Ctrl+Z")
    assert len(uids(five)) == 5
    assert five.desk.article is not None
    assert state_of(five.desk.project) == before


def test_esc_deletes_nothing(five: Driver, qtbot: QtBot) -> None:
    before = state_of(five.desk.project)
    listed(five).view.setFocus()
    five.press("Delete")
    asked(five, qtbot).reject()
    assert state_of(five.desk.project) == before


def test_a_plain_click_opens_one_and_picks_no_more(five: Driver) -> None:
    all_of_them = uids(five)
    click(five, 0)
    click(five, 1, Qt.KeyboardModifier.ControlModifier)
    click(five, 1)
    assert five.desk.article is not None
    assert five.desk.article.uid == all_of_them[1]
    assert five.desk.queue.picked == ()


def test_going_on_with_ctrl_held_picks_no_more(
    five: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+PageDown opens the next article: that alone is what an action is about then."""
    held = Qt.KeyboardModifier.ControlModifier
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: held)
    QTest.keyPress(listed(five).view, Qt.Key.Key_Control, held)
    before = five.desk.article
    assert five.desk.next_article()
    five.settle()
    QTest.keyRelease(listed(five).view, Qt.Key.Key_Control)
    assert five.desk.article != before
    assert five.desk.queue.picked == ()
    assert len(listed(five).view.selectedIndexes()) == 1


def test_delete_in_the_text_deletes_a_span_not_the_article(five: Driver) -> None:
    five.label("الوفد", "1")
    five.press("Delete")
    assert five.spans() == []
    assert len(uids(five)) == 5


def test_whose_work_goes_is_said_and_held(five: Driver, qtbot: QtBot) -> None:
    project, first = five.desk.project, uids(five)[0]
    me = five.desk.person
    lama = project.perform(do.add_person, "لمى").result
    project.sign_in(lama.uid)
    project.perform(do.create_span, first, "PERS", [Fragment(0, 4)])
    project.sign_in(me.uid)
    click(five, 0)
    listed(five).view.setFocus()
    five.press("Delete")
    dialog = asked(five, qtbot)
    assert "لمى" in dialog.others.text
    assert not dialog.start_button.isEnabled()
    dialog.reject()
    project.perform(do.edit_person, me, role=Role.LEAD)
    five.press("Delete")
    dialog = asked(five, qtbot)
    assert "لمى" in dialog.others.text
    assert dialog.start_button.isEnabled()
    confirm(five, qtbot)
    assert first not in uids(five)


def test_another_window_follows(five: Driver, qtbot: QtBot) -> None:
    """What another program deleted is closed here, and the list is right."""
    here = five.desk.article
    assert here is not None
    with Project.open(five.desk.project.path) as other:
        other.sign_in(five.desk.person.uid)
        other.perform(do.remove_articles, [here.uid])
        five.desk.project.follow()
        five.settle()
        assert five.desk.article is None or five.desk.article.uid != here.uid
        assert here.uid not in uids(five)
        other.undo()
    five.desk.project.follow()
    five.settle()
    assert here.uid in uids(five)
