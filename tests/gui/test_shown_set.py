"""Another's annotation in the annotate workspace: seen whole, followed, and never written."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle
from annotator.model import (
    AnnotationSet,
    Fragment,
    OthersSeen,
    Role,
    SetKind,
    SetOwner,
    SettingKey,
    Span,
    Status,
    Uid,
)
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person, edit_person
from annotator.operations.relations import create_relation
from annotator.operations.sets import set_status
from annotator.operations.settings import set_setting
from annotator.operations.spans import create_span, note_span
from annotator.project import Project
from annotator.scheme import library
from annotator.storage.work import Work
from tests.gui.conftest import BODY, HEADLINE, ME, OTHER, article
from tests.gui.driver import Driver
from tests.storage.states import state_of
from ui.actions import Action
from ui.actions.reading import writes
from ui.app import Hashiya
from ui.views.annotate import AnnotateView

MUNA, LEAD = "منى", Role.LEAD


def tag(project: Project, uid: Uid, label: str, words: str) -> Span:
    start = project.read.articles.text(uid).index(words)
    where = (Fragment(start, start + len(words)),)
    return project.perform(create_span, uid, label, where).result


def add_set(work: Work, uid: Uid, kind: SetKind, name: str, label: str) -> None:
    """Give an article a set that is nobody's: gold, or an import."""
    made = AnnotationSet(work.new_uid(), uid, kind, None, name, Status.DONE)
    work.insert(made)
    work.insert(Span(work.new_uid(), made.uid, label, (Fragment(0, 6),)))


@pytest.fixture
def shared_path(tmp_path: Path) -> Path:
    """A project in which منى has annotated, ريم leads, and gold and an import are there."""
    path = tmp_path / "مشترك.hashiya"
    with Project.create(path, "مشترك", library.builtin()) as project:
        project.perform(add_person, ME, LEAD)
        muna = project.perform(add_person, MUNA).result
        given: list[IncomingArticle] = [article(HEADLINE, BODY), article("وفد", OTHER)]
        first, second = project.perform(add_articles, given, source="test").result
        project.sign_in(muna.uid)
        tag(project, first.uid, "PERS", "لمى الخطيب")
        said = tag(project, first.uid, "CONTENT", "الحديقة ستُفتح يوم الأحد")
        source = tag(project, first.uid, "SOURCE", "رئيسة البلدية لمى الخطيب")
        project.perform(create_relation, said.uid, source.uid, "said-by")
        claim = tag(project, first.uid, "CLAIM", "الحديقة ستُفتح يوم الأحد")
        project.perform(note_span, claim, "للمراجعة")
        project.perform(set_status, first.uid, Status.DONE)
        tag(project, second.uid, "GPE", "إربد")
        project.perform(add_set, second.uid, SetKind.GOLD, "", "ORG")
        project.perform(add_set, second.uid, SetKind.IMPORTED, "من أداة أخرى", "LOC")
    return path


@pytest.fixture
def lead(start_hashiya: Callable[[], Hashiya], shared_path: Path, qtbot: QtBot) -> Driver:
    """The lead at the window, in the first article, with nothing of her own."""
    return opened(start_hashiya(), shared_path, qtbot)


def opened(hashiya: Hashiya, path: Path, qtbot: QtBot) -> Driver:
    hashiya.open_project(path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)
    return Driver(hashiya)


def view_of(driver: Driver) -> AnnotateView:
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    return view


def whose(driver: Driver, name: str) -> SetOwner:
    shown = driver.desk.shown
    return next(one.whose for one in shown.shares() if shown.name_of(one.whose) == name)


def choose(driver: Driver, name: str) -> None:
    """Open the choice by its key and take a line of it."""
    driver.press("Ctrl+Shift+S")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    [line] = [one for one in menu.actions() if name in one.text()]
    line.trigger()
    menu.close()
    driver.settle()


def test_the_choice_shows_everything_of_another(lead: Driver) -> None:
    view = view_of(lead)
    assert lead.spans() == []
    choose(lead, MUNA)
    assert [label for label, _ in lead.spans()] == ["PERS", "SOURCE", "CONTENT", "CLAIM"] or len(
        lead.spans()
    ) == 4
    assert [label for label, *_ in lead.relations()] == ["said-by"]
    assert lead.desk.status is Status.DONE
    assert view.header.whose.text().strip("\u2068\u2069") == MUNA
    assert not view.header.status.isEnabled()
    assert MUNA in lead.window.status_line.owner.text()
    rows = {row.article.title: (row.status, row.spans) for row in lead.desk.queue.rows}
    assert rows == {HEADLINE: (Status.DONE, 4), "وفد": (Status.IN_PROGRESS, 1)}
    assert lead.desk.queue.tally()[Status.DONE] == 1
    assert view.palette_bar.strip.isVisible()
    assert not view.palette_bar.rows[0].isVisible()
    lead.click_span(lead.span("PERS", "لمى الخطيب"))
    assert not view.inspector.attributes.isEnabled()
    assert not view.inspector.note.isEnabled()


@pytest.mark.parametrize("back", ["Escape", "Alt+0"])
def test_one_key_leads_back(lead: Driver, back: str) -> None:
    lead.label("الزرقاء", "3")
    lead.press("Escape")
    choose(lead, MUNA)
    assert len(lead.spans()) == 4
    lead.press(back)
    assert not lead.desk.shown.foreign
    assert lead.spans() == [("GPE", "الزرقاء")]
    assert view_of(lead).palette_bar.rows[0].isVisible()
    lead.label("لمى الخطيب", "1")
    assert len(lead.spans()) == 2


@pytest.mark.parametrize(("name", "label"), [("المعيار الذهبي", "ORG"), ("من أداة أخرى", "LOC")])
def test_gold_and_imports_are_shown_too(lead: Driver, name: str, label: str) -> None:
    choose(lead, name)
    assert lead.spans() == []
    lead.press("Alt+Down")
    assert [one for one, _ in lead.spans()] == [label]
    assert [row.spans for row in lead.desk.queue.rows] == [0, 1]


# --- nothing is written --------------------------------------------------------------------------


def annotation(project: Project) -> object:
    """Every set with its rows, and all spans and relations, as they stand."""
    read = project.read
    return [
        (one.uid, owned, read.annotation.spans(owned.uid), read.annotation.relations(owned.uid))
        for one in read.articles.all()
        for owned in read.annotation.sets(one.uid)
    ]


def actions(driver: Driver) -> Iterator[Action]:
    for action in driver.window.commands.registry:
        if action.workspace in ("", "annotate") and not leaves(action):
            yield action


def leaves(action: Action) -> bool:
    """Whether an action closes the project, or waits for a dialog of the system."""
    names = ("project.close", "settings.load", "settings.save", "language.", "theme.", "scale.")
    return action.id.startswith((*names, "face.", "project.", "keys.", "workspace."))


def test_no_action_writes_and_each_that_would_says_why(lead: Driver) -> None:
    lead.label("الزرقاء", "3")
    lead.press("Escape")
    before = annotation(lead.desk.project)
    said: list[str] = []
    lead.desk.failed.connect(lambda error: said.append(str(error)))
    tried = 0
    for action in list(actions(lead)):
        lead.desk.shown.show(whose(lead, MUNA))
        lead.desk.open_article(lead.desk.queue.rows[0].article.uid)
        claim = next(one for one in lead.desk.ordered() if one.label == "CLAIM")
        for selected in (False, True):
            lead.desk.choose(claim.uid)
            if selected:
                lead.reader.select(claim.start, claim.end)
            said.clear()
            lead.window.commands.start(action)
            lead.settle()
            close_what_opened(lead)
            assert annotation(lead.desk.project) == before, action.id
            if writes(action):
                tried += 1
                assert said, action.id
                assert MUNA in lead.window.status_line.message.text, action.id
                assert not lead.window.commands.can_start(action)
    assert tried > 80


def close_what_opened(driver: Driver) -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for dialog in driver.hashiya.frame.findChildren(QDialog):
        dialog.reject()
    driver.window.modes.leave()
    driver.settle()


def test_no_key_writes(lead: Driver) -> None:
    choose(lead, MUNA)
    before = annotation(lead.desk.project)
    claim = next(one for one in lead.desk.ordered() if one.label == "CLAIM")
    for action in list(actions(lead)):
        if not writes(action):
            continue
        for press in action.keys:
            lead.reader.setFocus()
            lead.desk.choose(claim.uid)
            lead.window.commands.handle(press)
            assert annotation(lead.desk.project) == before, action.id
            assert lead.window.modes.current is None, action.id
            close_what_opened(lead)


def test_the_mouse_draws_and_drags_nothing(lead: Driver) -> None:
    choose(lead, MUNA)
    before = annotation(lead.desk.project)
    span = lead.span("PERS", "لمى الخطيب")
    lead.click_span(span)
    lead.drag(lead.point(span.start), lead.point(span.start + 30))
    lead.drag(lead.point(span.end), lead.point(span.end + 20))
    QTest.keyPress(lead.reader.viewport(), Qt.Key.Key_Alt)
    lead.drag(lead.point(span.start + 2), lead.point(span.end + 25))
    view = view_of(lead)
    view.reader.resize_requested.emit(span.uid, (Fragment(0, 3),))
    view.reader.relation_requested.emit(span.uid, lead.desk.ordered()[0].uid)
    view.inspector.record.pick.click()
    view.inspector.head.open_labels()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    lead.settle()
    assert annotation(lead.desk.project) == before


def test_typing_is_kept_before_another_set_is_shown(lead: Driver) -> None:
    span = lead.label("الزرقاء", "3")
    lead.press("N")
    QTest.keyClicks(view_of(lead).inspector.note.field, "draft")
    lead.desk.shown.show(whose(lead, MUNA))
    lead.settle()
    assert lead.desk.project.read.annotation.span(span.uid).note == "draft"


def test_undo_waits_for_one_s_own_set(lead: Driver) -> None:
    lead.label("الزرقاء", "3")
    choose(lead, MUNA)
    lead.press("Ctrl+Z")
    assert lead.desk.undoable is not None
    assert MUNA in lead.window.status_line.message.text
    lead.press("Escape", "Ctrl+Z")
    assert lead.spans() == []
    # From another workspace it goes on, and what it takes back comes into sight.
    lead.press("Ctrl+Shift+Z")
    choose(lead, MUNA)
    lead.window.show_workspace("claims")
    lead.press("Ctrl+Z")
    assert not lead.desk.shown.foreign
    assert lead.spans() == []


# --- what others do meanwhile --------------------------------------------------------------------


def test_the_shown_set_follows_its_owner(lead: Driver, shared_path: Path) -> None:
    choose(lead, MUNA)
    with Project.open(shared_path) as elsewhere:
        muna = elsewhere.read.people.named(MUNA)
        assert muna is not None
        elsewhere.sign_in(muna.uid)
        tag(elsewhere, lead.desk.queue.rows[0].article.uid, "GPE", "الزرقاء")
        elsewhere.perform(set_status, lead.desk.queue.rows[1].article.uid, Status.DONE)
    lead.desk.project.follow()
    lead.settle()
    assert ("GPE", "الزرقاء") in lead.spans()
    assert [row.status for row in lead.desk.queue.rows] == [Status.DONE, Status.DONE]
    assert [row.spans for row in lead.desk.queue.rows] == [5, 1]


def test_the_first_span_of_an_empty_set_appears(lead: Driver, shared_path: Path) -> None:
    lead.desk.shown.show(whose(lead, "المعيار الذهبي"))
    with Project.open(shared_path) as elsewhere:
        uid = lead.desk.queue.rows[0].article.uid
        elsewhere.perform(add_set, uid, SetKind.GOLD, "", "EVENT")
    lead.desk.project.follow()
    lead.settle()
    assert [label for label, _ in lead.spans()] == ["EVENT"]


# --- who may -------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", list(OthersSeen))
@pytest.mark.parametrize("role", [Role.ANNOTATOR, Role.FACT_CHECKER, Role.LEAD])
def test_who_may_see_follows_role_and_setting(
    lead: Driver, role: Role, setting: OthersSeen
) -> None:
    project, view = lead.desk.project, view_of(lead)
    choose(lead, MUNA)
    project.perform(set_setting, SettingKey.OTHERS_SEEN, setting.value)
    project.perform(edit_person, lead.desk.person, role=role)
    lead.settle()
    may = {
        OthersSeen.LEADS: (Role.LEAD,),
        OthersSeen.CHECKERS: (Role.LEAD, Role.FACT_CHECKER),
        OthersSeen.EVERYBODY: (Role.LEAD, Role.FACT_CHECKER, Role.ANNOTATOR),
    }[setting]
    allowed = role in may
    assert lead.desk.shown.foreign is allowed
    assert view.header.whose.isVisible() is allowed
    assert lead.window.commands.enabled("set.choose") is allowed
    if not allowed:
        assert lead.spans() == []
        assert not lead.desk.shown.show(SetOwner(SetKind.GOLD))
        assert lead.window.commands.can_start(lead.window.commands.registry["label.PERS"])


# --- an empty set of one's own -------------------------------------------------------------------


def test_the_list_says_that_one_s_own_set_is_empty(lead: Driver) -> None:
    note = view_of(lead).articles.whose
    assert note.isVisible()
    assert MUNA in note.words.text()
    assert "5 مقاطع في مقالين" in note.words.text()
    note.see.click()
    lead.settle()
    assert len(lead.spans()) == 4
    assert note.back.isVisible()
    note.back.click()
    lead.settle()
    assert lead.spans() == []
    lead.label("الزرقاء", "3")
    assert not note.isVisible()
    lead.press("Ctrl+Z")
    assert note.isVisible()
    note.become.click()
    lead.settle()
    assert lead.desk.person.name == MUNA
    assert len(lead.spans()) == 4
    assert not view_of(lead).articles.whose.isVisible()


def test_an_annotator_is_told_and_not_shown(
    start_hashiya: Callable[[], Hashiya], shared_path: Path, qtbot: QtBot
) -> None:
    with Project.open(shared_path) as project:
        rim = project.read.people.named(ME)
        assert rim is not None
        project.perform(edit_person, rim, role=Role.ANNOTATOR)
    driver = opened(start_hashiya(), shared_path, qtbot)
    note = view_of(driver).articles.whose
    assert note.isVisible()
    assert not note.see.isVisible()
    assert note.become.isVisible()
    assert not view_of(driver).header.whose.isVisible()
    driver.press("Ctrl+Shift+S")
    assert QApplication.activePopupWidget() is None


def test_nothing_is_said_where_nobody_has_annotated(driver: Driver) -> None:
    assert not view_of(driver).articles.whose.isVisible()


def test_looking_changes_nothing_in_the_file(lead: Driver) -> None:
    before = state_of(lead.desk.project)
    choose(lead, MUNA)
    lead.press("Alt+Down", "Tab", "Ctrl+F", "Escape", "Escape")
    lead.press("Escape")
    assert state_of(lead.desk.project) == before
