"""What is typed is work: it outlives the window, the claim and the kill, and stays one's own."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.model import DraftKey, Role, Span
from annotator.operations.people import add_person
from annotator.operations.review import comment
from annotator.operations.spans import note_span
from annotator.operations.verdicts import judge_claim
from annotator.project import Project
from annotator.storage import medium
from tests.gui.claims.conftest import Checking, checking, mark
from tests.gui.driver import Driver
from tests.gui.letters import shape, type_letters
from tests.gui.typing_desk import (
    COMMENT,
    RATIONALE,
    Start,
    again_at,
    claims,
    foot,
    note_of,
    type_comment,
)
from ui.drafting import Drafting, Kept
from ui.views.annotate import AnnotateView

__all__ = ["checking"]
ENV = {"QT_QPA_PLATFORM": "offscreen"}
ROOT = Path(__file__).parents[2]
WAYS = ["kill", "going-on", "close", "quit", "SIGTERM", "session"]


@pytest.mark.parametrize("way", WAYS)
def test_letters_outlive_the_process(
    way: str, checking: Checking, project_path: Path, tmp_path: Path, start_hashiya: Start,
    qtbot: QtBot,
) -> None:  # fmt: skip
    checking.driver.hashiya.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.typing_session", str(project_path), way],
        cwd=ROOT,
        env={**os.environ, **ENV, "HASHIYA_SETTINGS": str(tmp_path / "settings")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    killed = -signal.SIGKILL if way in ("kill", "going-on") else 0
    assert done.returncode == killed, done.stderr
    assert "Traceback" not in done.stderr
    typed = done.stdout.strip()
    assert len(typed) > 4
    view = claims(again_at(start_hashiya, project_path, qtbot))
    view.show_claim(checking.stated.uid)
    for field in (view.pane.rationale, view.pane.talk.comments.field):
        back = field.toPlainText()
        assert back == typed or (way == "going-on" and back.startswith(typed))
    assert not view.pane.mark.isHidden()


def test_a_begun_verdict_and_comment_are_back_after_a_close(
    checking: Checking, project_path: Path, start_hashiya: Start, qtbot: QtBot
) -> None:
    checking.driver.press("2")
    type_letters(checking.view.pane.rationale, RATIONALE)
    type_comment(checking.view)
    checking.driver.hashiya.frame.close()
    view = claims(again_at(start_hashiya, project_path, qtbot))
    view.show_claim(checking.stated.uid)
    pane = view.pane
    assert (pane.draft.value, pane.draft.rationale) == ("misleading", RATIONALE)
    assert pane.talk.comments.field.toPlainText() == COMMENT
    pane.comment()
    assert not pane.mark.isHidden()
    assert not pane.talk.comments.mark.isHidden()
    pane.talk.comments.mark.discard.click()
    assert pane.talk.comments.field.toPlainText() == ""
    pane.discard.click()
    assert pane.draft.rationale == ""
    assert checking.driver.hashiya.desk is None  # the first window is gone
    view.show_claim(checking.elsewhere.uid)
    view.show_claim(checking.stated.uid)
    assert (pane.draft.rationale, pane.mark.isHidden()) == ("", True)


def test_the_foot_tells_one_truth(checking: Checking, qtbot: QtBot) -> None:
    driver, pane = checking.driver, checking.view.pane
    drafts = driver.desk.drafts
    assert foot(driver).startswith("محفوظ")
    saved = foot(driver)
    type_letters(pane.rationale, "ل")
    assert drafts.state is Kept.WAITING
    assert foot(driver) != saved
    unsaved = foot(driver)
    qtbot.waitUntil(lambda: drafts.state is Kept.WRITTEN)
    assert foot(driver) not in (saved, unsaved)
    pane.discard.click()
    qtbot.waitUntil(lambda: drafts.state is Kept.NOTHING)
    assert foot(driver) == saved
    type_letters(pane.rationale, RATIONALE)
    driver.press("2")
    pane.judge()
    qtbot.waitUntil(lambda: drafts.state is Kept.NOTHING)
    assert foot(driver).split()[0] == saved.split()[0]
    assert drafts.all() == []


def test_a_comment_that_was_said_is_no_draft(checking: Checking) -> None:
    type_comment(checking.view)
    comments = checking.view.pane.talk.comments
    drafts = checking.driver.desk.drafts
    drafts.flush()
    assert drafts.count == 1
    comments.say()
    drafts.flush()
    assert (drafts.count, comments.field.toPlainText()) == (0, "")
    assert comments.mark.isHidden()


@pytest.mark.parametrize("how", ["theme", "language", "workspace", "claim"])
def test_typing_goes_on_after_the_window_turned(checking: Checking, how: str) -> None:
    driver = checking.driver
    type_letters(checking.view.pane.rationale, RATIONALE)
    type_comment(checking.view)
    if how == "theme":
        driver.hashiya.set_theme("dark")
    elif how == "language":
        driver.hashiya.set_language("en")
    elif how == "workspace":
        driver.window.show_workspace("annotate")
        driver.window.show_workspace("claims")
    else:
        checking.view.show_claim(checking.elsewhere.uid)
        assert checking.view.pane.rationale.toPlainText() == ""
        assert checking.view.pane.talk.comments.field.toPlainText() == ""
        checking.view.show_claim(checking.stated.uid)
    view = claims(driver)
    assert view.pane.rationale.toPlainText() == RATIONALE
    assert view.pane.talk.comments.field.toPlainText() == COMMENT


def test_a_note_that_is_refused_is_not_lost(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    span = mark(driver, "عدد الزوار")
    driver.desk.choose(span.uid)
    note = note_of(driver)
    monkeypatch.setattr(driver.desk, "perform", lambda *_args, **_named: None)
    driver.window.focus_note()
    type_letters(note, "يُراجع")
    driver.desk.choose(None)
    drafts = driver.desk.drafts
    drafts.flush()
    assert [one.words["text"] for one in drafts.all()] == ["يُراجع"]
    monkeypatch.undo()
    driver.desk.choose(span.uid)
    assert driver.desk.spans[span.uid].note == ""  # coming by records nothing
    driver.window.focus_note()
    driver.window.reader.setFocus()
    assert driver.desk.spans[span.uid].note == "يُراجع"
    drafts.flush()
    assert drafts.all() == []


def other_person_notes(project: Path, span: Span, note: str) -> None:
    with Project.open(project) as elsewhere:
        person = elsewhere.perform(add_person, "سامي", Role.LEAD).result
        elsewhere.sign_in(person.uid)
        elsewhere.perform(note_span, elsewhere.read.annotation.span(span.uid), note)


def test_both_are_shown_when_the_record_changes(driver: Driver, project_path: Path) -> None:
    span = mark(driver, "عدد الزوار")
    driver.desk.choose(span.uid)
    note = note_of(driver)
    driver.window.focus_note()
    type_letters(note, "كتبتُ هذا")
    other_person_notes(project_path, span, "كتب غيري ذاك")
    driver.desk.follower.look()
    driver.settle()
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    section = view.inspector.note
    assert section.field.toPlainText() == "كتبتُ هذا"
    assert not section.mark.isHidden()
    section.field.commit()
    driver.window.reader.setFocus()
    assert driver.desk.spans[span.uid].note == "كتب غيري ذاك"  # not written over in passing
    section.mark.insist.click()
    assert driver.desk.spans[span.uid].note == "كتبتُ هذا"
    assert section.mark.isHidden()
    driver.desk.drafts.flush()
    assert driver.desk.drafts.all() == []


def test_a_note_is_not_written_over_before_the_window_heard_of_it(
    driver: Driver, project_path: Path
) -> None:
    span = mark(driver, "عدد الزوار")
    driver.desk.choose(span.uid)
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    section = view.inspector.note
    driver.window.focus_note()
    type_letters(section.field, "كتبتُ هذا")
    other_person_notes(project_path, span, "كتب غيري ذاك")
    section.field.commit()  # the pause is over, and nobody told of the other's words yet
    assert driver.desk.project.read.annotation.span(span.uid).note == "كتب غيري ذاك"
    driver.desk.follower.look()
    driver.settle()
    assert section.field.toPlainText() == "كتبتُ هذا"
    assert not section.mark.isHidden()
    section.mark.insist.click()
    assert driver.desk.spans[span.uid].note == "كتبتُ هذا"


def test_the_others_words_can_be_taken(driver: Driver, project_path: Path) -> None:
    span = mark(driver, "عدد الزوار")
    driver.desk.choose(span.uid)
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    section = view.inspector.note
    driver.window.focus_note()
    type_letters(section.field, "كتبتُ هذا")
    other_person_notes(project_path, span, "كتب غيري ذاك")
    driver.desk.follower.look()
    driver.settle()
    [take] = section.mark.takers
    take.click()
    assert section.field.toPlainText() == "كتب غيري ذاك"
    assert section.mark.isHidden()


def test_letters_of_an_input_method_are_kept_once(
    checking: Checking, project_path: Path, start_hashiya: Start, qtbot: QtBot
) -> None:
    drafts = checking.driver.desk.drafts
    field = checking.view.pane.talk.comments.field
    checking.view.pane.comment()
    type_letters(field, "قال ")
    shape(field, "سلا")
    drafts.flush()
    assert [one.words["text"] for one in drafts.all()] == ["قال سلا"]
    shape(field, "", "سلام")
    drafts.flush()
    assert [one.words["text"] for one in drafts.all()] == ["قال سلام"]
    shape(field, "ٌ")
    checking.driver.hashiya.close()
    view = claims(again_at(start_hashiya, project_path, qtbot))
    view.show_claim(checking.stated.uid)
    assert view.pane.talk.comments.field.toPlainText() in ("قال سلامٌ", "قال سلام")


def test_another_person_at_the_same_machine_sees_none_of_it(checking: Checking) -> None:
    driver = checking.driver
    type_letters(checking.view.pane.rationale, RATIONALE)
    type_comment(checking.view)
    project = driver.desk.project
    me, other = driver.desk.person, project.perform(add_person, "سامي", Role.LEAD).result
    driver.hashiya.sign_in(other.uid)
    view = claims(driver)
    view.show_claim(checking.stated.uid)
    assert view.pane.rationale.toPlainText() == ""
    assert view.pane.talk.comments.field.toPlainText() == ""
    assert driver.desk.drafts.all() == []
    driver.hashiya.sign_in(me.uid)
    view = claims(driver)
    view.show_claim(checking.stated.uid)
    assert view.pane.rationale.toPlainText() == RATIONALE
    assert view.pane.talk.comments.field.toPlainText() == COMMENT


def test_a_second_window_of_one_person_loses_nothing(
    checking: Checking, project_path: Path
) -> None:
    driver = checking.driver
    type_comment(checking.view)
    driver.desk.drafts.flush()
    key = DraftKey("comment", checking.stated.uid)
    with Project.open(project_path) as project:
        project.sign_in(driver.desk.person.uid)
        second = Drafting(project, driver.desk.person.uid)
        seen = second.given(key)
        assert [one.words["text"] for one in seen] == [COMMENT]
        second.keep(key, {"text": "من النافذة الثانية"}, {}, instead_of=seen)
        second.stop()
    type_comment(checking.view, "!")
    checking.view.show_claim(checking.elsewhere.uid)
    checking.view.show_claim(checking.stated.uid)
    comments = checking.view.pane.talk.comments
    assert comments.field.toPlainText() == f"{COMMENT}!"
    [take] = comments.mark.takers
    take.click()
    assert comments.field.toPlainText() == "من النافذة الثانية"
    [back] = comments.mark.takers
    back.click()
    assert comments.field.toPlainText() == f"{COMMENT}!"


def test_what_another_window_recorded_is_no_draft_here(
    checking: Checking, project_path: Path, start_hashiya: Start, qtbot: QtBot
) -> None:
    """The draft of a window that was closed is shown in two new ones, and said in one."""
    type_comment(checking.view)
    driver = again_at(start_hashiya, project_path, qtbot)
    view = claims(driver)
    view.show_claim(checking.stated.uid)
    comments, drafts = view.pane.talk.comments, driver.desk.drafts
    assert (comments.field.toPlainText(), drafts.count) == (COMMENT, 1)
    key = DraftKey("comment", checking.stated.uid)
    with Project.open(project_path) as project:
        project.sign_in(driver.desk.person.uid)
        second = Drafting(project, driver.desk.person.uid)
        project.perform(comment, checking.stated.uid, COMMENT)
        second.drop(key, second.given(key))
    driver.desk.follower.look()
    driver.settle()
    assert (comments.field.toPlainText(), comments.mark.isHidden()) == ("", True)
    assert drafts.state is Kept.NOTHING


def test_a_verdict_given_elsewhere_leaves_what_was_begun(checking: Checking) -> None:
    driver, pane = checking.driver, checking.view.pane
    type_letters(pane.rationale, RATIONALE)
    driver.desk.perform(judge_claim, checking.stated.uid, "false", "سبق الحكم")
    driver.settle()
    assert pane.draft.rationale == RATIONALE
    assert pane.draft.value == "false"  # nothing was begun there
    assert not pane.mark.isHidden()
    driver.press("Ctrl+Z")
    assert pane.draft.rationale == RATIONALE


# --- where nothing can be written ---------------------------------------------------------------


def test_another_program_that_writes_holds_up_the_draft_and_not_the_person(
    checking: Checking, project_path: Path, qtbot: QtBot
) -> None:
    driver = checking.driver
    drafts, saved = driver.desk.drafts, foot(driver)
    with closing(sqlite3.connect(project_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        type_comment(checking.view)
        drafts.flush()
        assert drafts.state is Kept.WAITING
        assert foot(driver).split()[0] != saved.split()[0]
        type_letters(checking.view.pane.talk.comments.field, "!")
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: drafts.state is Kept.WRITTEN)
    [kept] = driver.desk.project.drafts.of(driver.desk.person.uid)
    assert kept.words == {"text": f"{COMMENT}!"}


def test_in_a_project_that_is_only_read_typing_stays_in_memory_and_is_said_so(
    checking: Checking,
    project_path: Path,
    start_hashiya: Start,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checking.driver.hashiya.close()
    monkeypatch.setattr(medium, "can_be_written", lambda one: one.parent != project_path.parent)
    driver = again_at(start_hashiya, project_path, qtbot)
    assert driver.desk.project.reading
    assert "محفوظ" not in foot(driver)
    read = foot(driver)
    view = claims(driver)
    view.show_claim(checking.stated.uid)
    type_comment(view)
    driver.desk.drafts.flush()
    assert foot(driver) not in ("", read)
    assert "محفوظ" not in foot(driver)
    view.show_claim(checking.elsewhere.uid)
    view.show_claim(checking.stated.uid)
    assert view.pane.talk.comments.field.toPlainText() == COMMENT
    driver.hashiya.set_theme("dark")
    view = claims(driver)
    view.show_claim(checking.stated.uid)
    assert view.pane.talk.comments.field.toPlainText() == COMMENT


# --- notes, which are handed on by themselves ---------------------------------------------------


def test_a_note_that_is_undone_leaves_no_draft(driver: Driver) -> None:
    span = mark(driver, "عدد الزوار")
    driver.desk.choose(span.uid)
    driver.window.focus_note()
    type_letters(note_of(driver), "يُراجع")
    driver.window.reader.setFocus()
    assert driver.desk.spans[span.uid].note == "يُراجع"
    driver.press("Ctrl+Z")
    assert driver.desk.spans[span.uid].note == ""
    driver.desk.drafts.flush()
    assert driver.desk.drafts.state is Kept.NOTHING


def test_letters_that_are_still_shaped_are_handed_on_once(driver: Driver) -> None:
    span = mark(driver, "عدد الزوار")
    driver.desk.choose(span.uid)
    driver.window.focus_note()
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    section = view.inspector.note
    type_letters(section.field, "قال ")
    shape(section.field, "سلا")
    section.field.commit()  # the pause is over while an input method is at work
    driver.desk.drafts.flush()
    assert section.mark.isHidden()  # it is one's own record that changed
    shape(section.field, "", "سلام")
    section.field.commit()
    assert driver.desk.spans[span.uid].note == "قال سلام"
    driver.desk.drafts.flush()
    assert driver.desk.drafts.all() == []


def test_a_note_goes_to_the_span_that_it_was_typed_for(driver: Driver) -> None:
    first, second = mark(driver, "عدد الزوار"), mark(driver, "لا نتوقع")
    driver.desk.choose(first.uid)
    driver.window.focus_note()
    type_letters(note_of(driver), "للأول")
    driver.desk.choose(second.uid)
    type_letters(note_of(driver), "للثاني")
    assert driver.desk.next_article()
    assert driver.desk.previous_article()
    driver.desk.drafts.flush()
    assert driver.desk.drafts.state is Kept.NOTHING
    notes = {driver.desk.spans[one.uid].note for one in (first, second)}
    assert notes == {"للأول", "للثاني"}
