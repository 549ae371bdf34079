"""What is typed is kept within two seconds, comes back, and is never called saved before."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator import operations as do
from annotator.model import Draft, DraftKey, RecordKind, Role, Uid
from annotator.project import Project
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.drafting import AFTER_MS, Kept
from ui.views.claims.view import ClaimsView
from ui.views.records.view import RecordsView

WORDS = "لأن البيان الرسمي يقول غير ذلك"


@pytest.fixture
def claim(project_path: Path) -> Uid:
    """A claim under review by ريم."""
    with Project.open(project_path) as project:
        reem = project.read.people.all()[0]
        project.perform(do.edit_person, reem, role=Role.FACT_CHECKER)
        project.sign_in(reem.uid)
        made = project.perform(do.create_claim, "الحديقة مغلقة").result
        project.perform(do.start_review, project.perform(do.take_claim, made).result)
        return made.uid


def write(field: QWidget, text: str) -> None:
    """Type; QTest has no keys for Arabic letters."""
    assert isinstance(field, QPlainTextEdit)
    field.insertPlainText(text)


def claims(driver: Driver) -> ClaimsView:
    driver.window.show_workspace("claims")
    view = driver.window.view("claims")
    assert isinstance(view, ClaimsView)
    driver.settle()
    return view


def saved(driver: Driver) -> str:
    return driver.window.status_line.saved.text()


def reopened(start: Callable[[], Hashiya], path: Path) -> Driver:
    hashiya = start()
    hashiya.open_project(path)
    hashiya.frame.show()
    return Driver(hashiya)


def test_a_begun_rationale_outlives_an_ordinary_close(
    claim: Uid, driver: Driver, start_hashiya: Callable[[], Hashiya], project_path: Path
) -> None:
    view = claims(driver)
    view.show_claim(claim)
    view.pane.write()
    write(view.pane.rationale, WORDS)
    assert driver.desk.drafts.state is Kept.WAITING
    assert "محفوظ" not in saved(driver)
    again = claims(reopened(start_hashiya, project_path))
    again.show_claim(claim)
    assert again.pane.rationale.toPlainText() == WORDS


def test_it_is_written_while_keys_keep_coming(claim: Uid, driver: Driver, qtbot: QtBot) -> None:
    view = claims(driver)
    view.show_claim(claim)
    view.pane.write()
    rationale = view.pane.rationale
    project, me = driver.desk.project, driver.desk.person.uid

    def written() -> bool:
        write(rationale, "ا")
        return bool(project.drafts.of(me))

    qtbot.waitUntil(written, timeout=20 * AFTER_MS)
    assert driver.desk.drafts.state is Kept.WRITTEN or rationale.toPlainText()


def test_the_foot_tells_where_the_letters_are(claim: Uid, driver: Driver) -> None:
    view = claims(driver)
    view.show_claim(claim)
    before = saved(driver)
    view.pane.write()
    write(view.pane.rationale, WORDS)
    waiting = saved(driver)
    driver.desk.drafts.flush()
    kept = saved(driver)
    assert len({before.split()[0], waiting.split()[0], kept.split()[0]}) == 3
    view.pane.discard.click()
    driver.desk.drafts.flush()
    assert driver.desk.drafts.state is Kept.NOTHING
    assert driver.desk.project.drafts.of(driver.desk.person.uid) == []


def test_a_given_verdict_leaves_no_draft(claim: Uid, driver: Driver) -> None:
    view = claims(driver)
    view.show_claim(claim)
    assert view.pane.choose("1")
    view.pane.write()
    write(view.pane.rationale, WORDS)
    driver.desk.drafts.flush()
    view.pane.judge()
    driver.desk.drafts.flush()
    assert driver.desk.project.drafts.of(driver.desk.person.uid) == []
    assert driver.desk.project.read.claims.verdicts(claim)[0].rationale == WORDS


def test_a_comment_waits_for_its_claim_and_for_the_next_day(
    claim: Uid, driver: Driver, start_hashiya: Callable[[], Hashiya], project_path: Path
) -> None:
    other = driver.desk.project.perform(do.create_claim, "ادعاء ثانٍ").result.uid
    view = claims(driver)
    view.show_claim(claim)
    view.pane.comment()
    write(view.pane.talk.comments.field, WORDS)
    view.show_claim(other)
    assert view.pane.talk.comments.field.toPlainText() == ""
    driver = reopened(start_hashiya, project_path)
    again, desk = claims(driver), driver.desk
    again.show_claim(other)
    assert again.pane.talk.comments.field.toPlainText() == ""
    again.show_claim(claim)
    assert again.pane.talk.comments.field.toPlainText() == WORDS
    again.pane.talk.comments.say()
    assert again.pane.talk.comments.field.toPlainText() == ""
    assert [one.text for one in desk.project.read.claims.comments(claim)] == [WORDS]
    desk.drafts.flush()
    assert desk.project.drafts.of(desk.person.uid) == []


def test_another_look_keeps_what_was_begun(claim: Uid, driver: Driver) -> None:
    view = claims(driver)
    view.show_claim(claim)
    view.pane.write()
    write(view.pane.rationale, WORDS)
    driver.hashiya.set_language("en")
    driver.settle()
    again = claims(driver)
    assert again.pane.rationale.toPlainText() == WORDS


def test_a_note_is_kept_before_it_is_handed_on(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    driver.window.focus_note()
    driver.settle()
    field = QApplication.focusWidget()
    assert field is not None
    write(field, "ملاحظة")
    driver.desk.drafts.gather()
    [draft] = driver.desk.drafts.given(DraftKey("span.note", span.uid))
    assert draft.words == {"text": "ملاحظة"}
    driver.reader.setFocus()
    driver.settle()
    assert driver.desk.drafts.state is Kept.NOTHING
    assert driver.desk.spans[span.uid].note == "ملاحظة"


def test_the_name_of_a_record_is_given_on_closing_and_comes_back_after_a_crash(
    driver: Driver, start_hashiya: Callable[[], Hashiya], project_path: Path
) -> None:
    record = driver.desk.project.perform(do.add_record, RecordKind.PLACE, name_ar="إربد").result
    me = driver.desk.person.uid
    key = DraftKey("record", record.uid)
    driver.desk.project.drafts.write(me, [Draft(key, {"name_en": "Irbid"})])
    again = reopened(start_hashiya, project_path)
    again.window.open_record(record.uid)
    again.settle()
    view = again.window.view("registry")
    assert isinstance(view, RecordsView)
    view.page.english.setFocus()
    again.settle()
    assert view.page.english.text() == "Irbid"
    assert not view.page.mark.isHidden()
    third = reopened(start_hashiya, project_path)
    assert third.desk.project.read.records.one(record.uid).name_en == "Irbid"
    assert third.desk.project.drafts.of(me) == []


CHILD = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
    from ui.app import Hashiya
    from ui.settings import Profile, SettingsStore
    app = QApplication([])
    store = SettingsStore(Path(sys.argv[2]))
    store.change(profile=Profile("ريم"))
    hashiya = Hashiya(app, store)
    hashiya.open_project(Path(sys.argv[1]))
    hashiya.frame.show()
    hashiya.window.show_workspace("claims")
    view = hashiya.window.view("claims")
    view.show_claim(bytes.fromhex(sys.argv[3]))
    view.pane.write()
    view.pane.rationale.insertPlainText(sys.argv[4])
    QTimer.singleShot(2000, lambda: print("typed", flush=True))
    app.exec()
"""


def test_a_killed_window_has_lost_no_word_that_is_two_seconds_old(
    claim: Uid,
    driver: Driver,
    start_hashiya: Callable[[], Hashiya],
    project_path: Path,
    tmp_path: Path,
) -> None:
    driver.hashiya.close()
    command = [sys.executable, "-c", textwrap.dedent(CHILD), project_path, tmp_path / "other"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        [*map(str, command), claim.hex(), WORDS], stdout=subprocess.PIPE, env=environment
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"typed"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    driver = reopened(start_hashiya, project_path)
    again = claims(driver)
    again.show_claim(claim)
    assert again.pane.rationale.toPlainText() == WORDS
    assert driver.desk.project.check() == []
