"""A claim's way through review at the window: each step, by whom, and what is refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMenu

from annotator.model import ClaimState, Person, Role, SettingKey, Stage, Verdict
from annotator.operations.people import add_person, edit_person
from annotator.operations.settings import set_setting
from annotator.operations.verdicts import judge_claim
from tests.gui.claims.conftest import Checking
from ui.dialogs.people import PeopleDialog
from ui.dialogs.review import PublishDialog, ReasonDialog
from ui.language import tr
from ui.review_words import state_word
from ui.views.claims.view import ClaimsView

ADDRESS = "https://checks.example.org/1"


@pytest.fixture
def second(checking: Checking) -> Person:
    """Another fact-checker of the project."""
    made = checking.driver.desk.perform(add_person, "زياد", Role.FACT_CHECKER)
    assert made is not None
    checking.driver.settle()
    return made


def state(checking: Checking) -> ClaimState:
    return checking.claim(checking.stated).state


def verdicts(checking: Checking) -> list[Verdict]:
    return checking.driver.desk.project.read.claims.verdicts(checking.stated.uid)


def become(checking: Checking, person: Person) -> Checking:
    """Let somebody else work at the window, with the claim shown."""
    driver = checking.driver
    driver.hashiya.sign_in(person.uid)
    driver.window.show_workspace("claims")
    view = driver.window.views["claims"]
    assert isinstance(view, ClaimsView)
    view.show_claim(checking.stated.uid)
    driver.settle()
    return Checking(driver, view, checking.stated, checking.elsewhere)


def give_role(checking: Checking, role: Role) -> None:
    desk = checking.driver.desk
    desk.perform(edit_person, desk.person, role=role)
    checking.driver.settle()


# --- the way -------------------------------------------------------------------------------------


def test_the_whole_way_goes_by_keys(checking: Checking) -> None:
    driver, pane = checking.driver, checking.view.pane
    driver.press("T")
    assert state(checking) is ClaimState.TRIAGED
    driver.press("R")
    assert state(checking) is ClaimState.IN_REVIEW
    assert checking.claim(checking.stated).assignee == driver.desk.person.uid
    driver.press("1", "Ctrl+Return")
    assert state(checking) is ClaimState.DECIDED
    driver.press("P")
    dialog = pane.deeds.dialog
    assert isinstance(dialog, PublishDialog)
    dialog.submit()
    assert dialog.notice.text  # a published check has an address
    dialog.url.setText(ADDRESS)
    dialog.day.setText("2026-09-18")
    dialog.submit()
    assert "1" in dialog.notice.text or "2" in dialog.notice.text  # so many points lack
    assert dialog.reason.isVisible()
    dialog.reason.setPlainText("خبر عاجل")
    dialog.submit()
    now = checking.claim(checking.stated)
    assert (now.state, now.published_url, now.published_on) == (
        ClaimState.PUBLISHED,
        ADDRESS,
        "2026-09-18",
    )
    driver.press("O")
    reasons = pane.deeds.dialog
    assert isinstance(reasons, ReasonDialog)
    reasons.submit()
    assert reasons.notice.text
    reasons.reason.setPlainText("صُحّح الجدول")
    reasons.submit()
    assert state(checking) is ClaimState.REOPENED
    driver.settle()
    assert "صُحّح الجدول" in pane.next.text()


def test_each_state_has_its_buttons(checking: Checking) -> None:
    driver, pane = checking.driver, checking.view.pane

    def shown() -> set[str]:
        names = ("give", "start", "triage", "publish", "reopen", "discard")
        return {name for name in names if not getattr(pane, name).isHidden()}

    assert shown() == {"start", "triage"}
    pane.triage.click()
    driver.settle()
    assert shown() == {"start"}
    pane.start.click()
    driver.settle()
    assert shown() == {"give"}
    pane.scale.choose("true")
    assert shown() == {"give", "discard"}
    pane.give.click()
    driver.settle()
    assert shown() == {"publish", "reopen"}
    pane.scale.choose("false")
    assert shown() == {"give", "discard"}
    pane.discard.click()
    assert shown() == {"publish", "reopen"}


def test_a_published_verdict_is_changed_by_reopening_alone(checking: Checking) -> None:
    driver, pane = checking.driver, checking.view.pane
    driver.press("1", "Ctrl+Return", "P")
    dialog = pane.deeds.dialog
    assert isinstance(dialog, PublishDialog)
    dialog.url.setText(ADDRESS)
    dialog.reason.setPlainText("خبر عاجل")
    dialog.submit()
    driver.settle()
    assert not pane.scale.isEnabled()
    driver.press("5", "Ctrl+Return")
    assert pane.notice.text
    assert [one.value for one in verdicts(checking)] == ["false"]
    assert not pane.reopen.isHidden()
    pane.deeds.reopen()
    again = pane.deeds.dialog
    assert isinstance(again, ReasonDialog)
    again.reason.setPlainText("خبر جديد")
    again.submit()
    driver.settle()
    assert not pane.notice.text  # it spoke of the state before


def test_a_step_that_is_not_next_says_why(checking: Checking) -> None:
    driver, pane = checking.driver, checking.view.pane
    for key in ("P", "O", "S"):
        pane.notice.clear()
        driver.press(key)
        assert pane.deeds.dialog is None
        assert state_word(ClaimState.NEW) in pane.notice.text, key
        assert state_word(ClaimState.IN_REVIEW) in pane.notice.text, key
    assert state(checking) is ClaimState.NEW
    driver.press("R", "B")
    dialog = pane.deeds.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.submit()
    assert state(checking) is ClaimState.TRIAGED


def test_an_annotator_is_told_what_it_takes(checking: Checking) -> None:
    give_role(checking, Role.ANNOTATOR)
    driver, pane = checking.driver, checking.view.pane
    assert pane.start.isHidden()
    for key in ("R", "G"):
        driver.press(key)
        assert pane.notice.text, key
    driver.press("T")
    assert state(checking) is ClaimState.TRIAGED
    assert not pane.notice.text


def test_the_step_line_tells_where_the_claim_is(checking: Checking) -> None:
    pane = checking.view.pane
    assert pane.steps.place == 0
    checking.driver.press("R")
    assert "ريم" in pane.where.text
    checking.driver.press("1", "Ctrl+Return")
    assert pane.steps.place == 2


# --- the verdict ---------------------------------------------------------------------------------


def test_a_verdict_has_confidence_and_cites_places(checking: Checking) -> None:
    driver, form = checking.driver, checking.view.pane.form
    driver.press("2")
    form.confidence.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        QTest.keyClick(form.confidence, key)
    [first, other] = form.cites.offered
    form.cites.cite(first)
    form.cites.cite(other)
    chip = form.cites.flow.items[1]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    driver.press("Ctrl+Return")
    [verdict] = verdicts(checking)
    assert (verdict.confidence, verdict.cites) == (25, (first,))
    spy = QSignalSpy(checking.view.pane.opened)
    QTest.mouseClick(form.cites.flow.items[0], Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert spy.count() == 1
    assert driver.window.workspace == "annotate"
    assert driver.desk.chosen == first


def test_confidence_can_be_left_open(checking: Checking) -> None:
    confidence = checking.view.pane.form.confidence
    found = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Delete, Qt.Key.Key_End):
        QTest.keyClick(confidence, key)
        found.append(confidence.value)
    assert found == [55, None, 100]
    QTest.mouseClick(confidence, Qt.MouseButton.LeftButton, pos=confidence.rect().center())
    assert 30 <= (confidence.value or 0) <= 70


def test_a_change_asks_for_its_reason(checking: Checking) -> None:
    driver, pane = checking.driver, checking.view.pane
    driver.press("1", "Ctrl+Return")
    assert pane.form.reason.isHidden() or not pane.form.reason.isVisible()
    driver.press("5")
    assert pane.form.reason.isVisibleTo(pane)
    assert not pane.form.correction.isVisibleTo(pane)  # nothing was published
    driver.press("Ctrl+Return")
    assert pane.notice.text
    assert pane.draft.value == "true"
    assert len(verdicts(checking)) == 1
    pane.form.reason.setPlainText("صُحّح الجدول")
    driver.press("Ctrl+Return")
    assert [(one.value, one.reason) for one in verdicts(checking)] == [
        ("true", "صُحّح الجدول"),
        ("false", ""),
    ]
    assert any("صُحّح الجدول" in line.words.text for line in pane.log.lines)


def test_what_a_change_asks_comes_into_sight(checking: Checking) -> None:
    """In a small window the fields for it are below the rationale."""
    driver, pane = checking.driver, checking.view.pane
    driver.window.resize(1280, 560)
    driver.press("1", "Ctrl+Return")
    driver.settle()
    driver.press("5")
    driver.settle()
    reason = pane.form.reason
    assert reason.isVisibleTo(pane)
    assert not reason.visibleRegion().isEmpty()


@pytest.mark.parametrize("tell", [True, False])
def test_readers_are_told_of_a_correction_or_not(checking: Checking, tell: bool) -> None:
    driver, pane = checking.driver, checking.view.pane
    driver.press("1", "Ctrl+Return", "P")
    dialog = pane.deeds.dialog
    assert isinstance(dialog, PublishDialog)
    dialog.url.setText(ADDRESS)
    dialog.reason.setPlainText("خبر عاجل")
    dialog.submit()
    driver.press("O")
    reasons = pane.deeds.dialog
    assert isinstance(reasons, ReasonDialog)
    reasons.reason.setPlainText("خطأ")
    reasons.submit()
    driver.press("5")
    assert pane.form.correction.isVisibleTo(pane)
    assert pane.form.correction.isChecked()
    if not tell:
        pane.form.correction.click()
    driver.press("Ctrl+Return")
    latest = verdicts(checking)[0]
    assert (latest.value, latest.reason, latest.correction) == ("true", "خطأ", tell)


def test_a_verdict_that_is_in_question_again_may_be_given_again(checking: Checking) -> None:
    driver, pane = checking.driver, checking.view.pane
    driver.press("1", "Ctrl+Return", "O")
    reasons = pane.deeds.dialog
    assert isinstance(reasons, ReasonDialog)
    reasons.reason.setPlainText("سؤال")
    reasons.submit()
    driver.settle()
    assert pane.give.isEnabled()
    driver.press("Ctrl+Return")
    assert state(checking) is ClaimState.DECIDED
    assert [one.value for one in verdicts(checking)] == ["false", "false"]


# --- who checks ----------------------------------------------------------------------------------


def choose(menu: QMenu | None, words: str) -> None:
    assert menu is not None
    [action] = [one for one in menu.actions() if words in one.text()]
    action.trigger()


def test_claims_are_taken_and_assigned(checking: Checking, second: Person) -> None:
    driver, pane = checking.driver, checking.view.pane
    free = pane.next.text()
    driver.press("T", "G")
    assert checking.claim(checking.stated).assignee == driver.desk.person.uid
    mine = pane.next.text()
    assert mine != free
    assert mine.startswith(tr("It is yours: start the review, look at the evidence, then judge."))
    driver.press("A")
    assert pane.checkers.second is not None
    choose(pane.checkers.second.menu, "زياد")
    driver.settle()
    assert checking.claim(checking.stated).second == second.uid
    assert pane.checkers.second.value == "زياد"
    pane.checkers.first.open()  # type: ignore[union-attr]
    choose(pane.checkers.first.menu, "زياد")  # type: ignore[union-attr]
    assert pane.notice.text  # the two are one person
    assert checking.claim(checking.stated).assignee == driver.desk.person.uid


def test_people_get_roles_and_come_in(checking: Checking, second: Person) -> None:
    driver = checking.driver
    checking.view.pane.checkers.people.click()
    dialog = checking.view.dialog
    assert isinstance(dialog, PeopleDialog)
    combo = dialog.roles[second.uid]
    combo.set_value(Role.LEAD)
    combo.activated.emit(combo.currentIndex())
    people = driver.desk.project.read.people
    assert people.one(second.uid).role is Role.LEAD
    dialog.name.setText("زياد")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.notice.text
    dialog.name.setText("هدى")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert not dialog.isHidden()
    made = people.named("هدى")
    assert made is not None
    assert made.role is Role.FACT_CHECKER
    assert made.uid in dialog.roles


def test_a_role_that_changes_changes_what_one_may_do(checking: Checking) -> None:
    give_role(checking, Role.ANNOTATOR)
    assert checking.view.pane.start.isHidden()
    shown = checking.driver.window.top_bar.person.accessibleName()
    give_role(checking, Role.FACT_CHECKER)
    assert not checking.view.pane.start.isHidden()
    assert checking.driver.window.top_bar.person.accessibleName() != shown


# --- comments ------------------------------------------------------------------------------------


def test_comments_are_written_and_taken_back_by_keys(checking: Checking, second: Person) -> None:
    driver, pane = checking.driver, checking.view.pane
    driver.press("C")
    assert pane.talk.comments.field.hasFocus()
    pane.talk.comments.field.setPlainText("من أين الرقم؟")
    driver.press("Ctrl+Return")
    read = driver.desk.project.read.claims
    [said] = read.comments(checking.stated.uid)
    assert said.text == "من أين الرقم؟"
    assert pane.talk.comments.field.toPlainText() == ""
    assert not verdicts(checking)
    assert [row.words.text for row in pane.talk.comments.rows] == ["من أين الرقم؟"]
    other = become(checking, second)
    [row] = other.view.pane.talk.comments.rows
    assert row.remove.isHidden()
    back = become(checking, driver.desk.project.read.people.named("ريم"))  # type: ignore[arg-type]
    back.view.pane.comment()
    back.view.pane.talk.comments.rows[0].remove.click()
    assert read.comments(checking.stated.uid) == []


def test_a_comment_that_was_begun_waits(checking: Checking) -> None:
    view = checking.view
    checking.driver.press("C")
    view.pane.talk.comments.field.setPlainText("نصف كلام")
    view.show_claim(checking.elsewhere.uid)
    assert view.pane.talk.comments.field.toPlainText() == ""
    view.show_claim(checking.stated.uid)
    assert view.pane.talk.comments.field.toPlainText() == "نصف كلام"


# --- two who judge blind -------------------------------------------------------------------------


@pytest.fixture
def blind(checking: Checking, second: Person) -> Checking:
    """The first checker has judged where reviews are blind; the second one looks."""
    desk = checking.driver.desk
    desk.perform(set_setting, SettingKey.BLIND_REVIEW, True)
    third = desk.perform(add_person, "هدى", Role.FACT_CHECKER)
    assert third is not None
    first = become(checking, third)
    first.driver.press("R", "1")
    first.view.pane.rationale.setPlainText("بحسب السجل")
    first.driver.press("Ctrl+Return")
    assert [one.stage for one in verdicts(checking)] == [Stage.FIRST]
    assert first.view.pane.draft.value == "false"
    assert not first.view.pane.cards.cards
    return become(checking, second)


def test_the_second_judges_without_seeing_and_then_sees_both(blind: Checking) -> None:
    pane = blind.view.pane
    assert pane.draft.value == ""
    assert not pane.cards.cards
    assert pane.steps.place == 1
    blind.driver.press("2")
    pane.rationale.setPlainText("بحسب الشهود")
    blind.driver.press("Ctrl+Return")
    assert [card.verdict.value for card in pane.cards.cards] == ["false", "misleading"]
    assert not pane.scale.isEnabled()
    row = blind.view.queue.model.row(blind.stated.uid)
    assert row is not None
    assert row.disputed
    blind.driver.press("3", "Ctrl+Return")
    assert pane.notice.text
    assert len(verdicts(blind)) == 2


def test_two_who_agree_decide_it(blind: Checking) -> None:
    blind.driver.press("1", "Ctrl+Return")
    assert state(blind) is ClaimState.DECIDED
    pane = blind.view.pane
    assert len(pane.cards.cards) == 2
    assert pane.draft.value == "false"
    assert pane.draft.rationale == "بحسب السجل"


def test_a_lead_sees_both_takes_one_over_and_decides(blind: Checking) -> None:
    blind.driver.press("2", "Ctrl+Return")
    people = blind.driver.desk.project.read.people
    lead = people.named("ريم")
    assert lead is not None
    room = become(blind, lead)
    pane = room.view.pane
    assert len(pane.cards.cards) == 2
    assert not pane.give.isEnabled()
    pane.cards.cards[0].take.click()
    assert (pane.draft.value, pane.draft.rationale) == ("false", "بحسب السجل")
    pane.give.click()
    room.driver.settle()
    assert state(blind) is ClaimState.DECIDED
    latest = verdicts(blind)[0]
    assert (latest.stage, latest.person) == (Stage.FINAL, lead.uid)


def test_a_lead_may_decide_after_one(blind: Checking) -> None:
    lead = blind.driver.desk.project.read.people.named("ريم")
    assert lead is not None
    room = become(blind, lead)
    [card] = room.view.pane.cards.cards
    assert card.verdict.value == "false"
    room.driver.press("3", "Ctrl+Return")
    assert state(blind) is ClaimState.DECIDED


def test_an_annotator_does_not_judge_in_a_blind_review(blind: Checking) -> None:
    give_role(blind, Role.ANNOTATOR)
    pane = blind.view.pane
    assert not pane.scale.isEnabled()
    blind.driver.press("3")
    assert pane.notice.text


def test_judging_for_others_elsewhere_is_heard(checking: Checking) -> None:
    checking.driver.press("2")
    checking.driver.desk.perform(judge_claim, checking.stated.uid, "false", "سبق")
    checking.driver.settle()
    pane = checking.view.pane
    assert pane.draft.value == "misleading"  # what was begun stays, and both are shown
    assert not pane.mark.isHidden()
    [take] = pane.mark.takers
    take.click()
    assert pane.draft.value == "false"
    assert pane.mark.isHidden()
