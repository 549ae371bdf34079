"""Judging: keys by position, the rationale, the button, and the log of all of it."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication

from annotator.model import Stance, Verdict
from annotator.operations.claims import edit_claim
from annotator.operations.evidence import add_evidence, edit_evidence
from annotator.operations.verdicts import judge_claim
from tests.gui.claims.conftest import Checking
from ui.views.claims.history import What, history
from ui.views.claims.verdict_pane import Draft
from ui.views.claims.view import ClaimsView


def verdicts(checking: Checking) -> list[Verdict]:
    return checking.driver.desk.project.read.claims.verdicts(checking.stated.uid)


@pytest.mark.parametrize("arabic", [False, True])
@pytest.mark.parametrize(
    ("key", "value"),
    [("5", "true"), ("4", "mostly-true"), ("1", "false"), ("6", "satire"), ("9", "pending")],
)
def test_digits_choose_and_ctrl_enter_gives(
    checking: Checking, key: str, value: str, arabic: bool
) -> None:
    checking.driver.press(key, arabic=arabic)
    assert checking.view.pane.scale.value == value
    assert not verdicts(checking)
    checking.driver.press("Ctrl+Return", arabic=arabic)
    assert [(one.value, one.rationale) for one in verdicts(checking)] == [(value, "")]


def test_digits_are_typed_in_the_rationale_and_ctrl_enter_gives_from_there(
    checking: Checking,
) -> None:
    pane = checking.view.pane
    checking.driver.press("5")
    pane.rationale.setFocus()
    checking.driver.press("1", "2")
    assert pane.rationale.toPlainText() == "12"
    assert pane.scale.value == "true"
    checking.driver.press("Ctrl+Return")
    assert [(one.value, one.rationale) for one in verdicts(checking)] == [("true", "12")]


def test_without_a_value_nothing_is_given_and_the_pane_says_so(checking: Checking) -> None:
    pane = checking.view.pane
    pane.rationale.setPlainText("لأن الرقم منشور")
    pane.give.click()
    assert pane.notice.text
    assert not verdicts(checking)
    pane.scale.choose("true")
    assert not pane.notice.text


def test_the_button_is_there_for_what_is_new_alone(checking: Checking) -> None:
    pane = checking.view.pane
    assert not pane.give.isEnabled()
    pane.scale.choose("mixed")
    assert pane.give.isEnabled()
    pane.give.click()
    checking.driver.settle()
    assert not pane.give.isEnabled()
    checking.driver.press("Ctrl+Return")
    assert len(verdicts(checking)) == 1


def test_a_verdict_is_a_step_of_undo(checking: Checking) -> None:
    checking.driver.press("3", "Ctrl+Return")
    row = checking.view.queue.model.row(checking.stated.uid)
    assert row is not None
    assert row.verdict is not None
    checking.undo()
    assert not verdicts(checking)
    assert checking.view.pane.scale.value == ""
    row = checking.view.queue.model.row(checking.stated.uid)
    assert row is not None
    assert row.verdict is None


def test_what_was_begun_waits_while_another_claim_is_shown(checking: Checking) -> None:
    view = checking.view
    checking.driver.press("2")
    view.pane.rationale.setPlainText("الرقم قديم")
    view.show_claim(checking.elsewhere.uid)
    assert view.pane.draft == Draft()
    view.show_claim(checking.stated.uid)
    assert view.pane.draft == Draft("misleading", "الرقم قديم")
    view.pane.discard.click()
    assert view.pane.draft == Draft()
    assert not verdicts(checking)


def test_the_latest_verdict_is_the_one_that_stands(checking: Checking) -> None:
    desk, pane = checking.driver.desk, checking.view.pane
    desk.perform(judge_claim, checking.stated.uid, "true", "أولاً")
    desk.perform(judge_claim, checking.stated.uid, "false", "ثم تبيّن غير ذلك", reason="رقم")
    checking.driver.settle()
    assert pane.draft == Draft("false", "ثم تبيّن غير ذلك")
    assert len(verdicts(checking)) == 2


def test_typing_is_not_disturbed_by_what_happens_to_the_claim(checking: Checking) -> None:
    pane = checking.view.pane
    pane.rationale.setPlainText("نصف جملة")
    checking.driver.desk.perform(edit_claim, checking.claim(checking.stated), topic="حدائق")
    checking.driver.settle()
    assert pane.rationale.toPlainText() == "نصف جملة"


def test_the_log_tells_who_did_what_newest_first(checking: Checking) -> None:
    desk = checking.driver.desk
    claim = checking.claim(checking.stated)
    claim = desk.project.perform(edit_claim, claim, wording="زار الحديقة 4200 شخص").result
    made = desk.project.perform(add_evidence, claim.uid, Stance.CONTEXT, title="سجل الباب").result
    desk.project.perform(edit_evidence, made, note="نسخة")
    desk.project.perform(judge_claim, claim.uid, "true", "")
    checking.driver.settle()
    events = history(desk.project, claim)
    assert {event.person for event in events} == {"ريم"}
    assert {event.what for event in events} == {
        What.JUDGED,
        What.EVIDENCE_EDITED,
        What.EVIDENCE,
        What.REWORDED,
        What.CREATED,
        What.JOINED,
        What.STATE,
    }
    assert [event.at for event in events] == sorted((e.at for e in events), reverse=True)
    lines = [line.words.text for line in checking.view.pane.log.lines]
    assert len(lines) == len(events)
    assert all("ريم" in line for line in lines)
    assert any("سجل الباب" in line for line in lines)
    assert any("صحيح" in line for line in lines)


def test_scale_and_button_are_in_sight_in_a_small_window(checking: Checking) -> None:
    frame, pane = checking.driver.hashiya.frame, checking.view.pane
    frame.resize(1280, 720)
    checking.driver.press("5")
    assert (checking.view.queue.width(), pane.width()) == (256, 320)
    for widget in (pane.scale, pane.give):
        area = widget.visibleRegion().boundingRect()
        assert area.size() == widget.size()


def test_no_word_of_the_scale_touches_the_edge_of_its_cell(checking: Checking) -> None:
    hashiya = checking.driver.hashiya
    hashiya.set_language("en")
    hashiya.frame.resize(1280, 720)
    checking.driver.settle()
    view = checking.driver.window.views["claims"]
    assert isinstance(view, ClaimsView)
    cells = [one for one in view.pane.scale.findChildren(QAbstractButton) if one.height() > 60]
    assert [cell.text() for cell in cells] == [
        "True",
        "Mostly true",
        "Mixed",
        "Misleading",
        "False",
    ]
    for cell in cells:
        for word in cell.text().split():
            wide = QFontMetrics(cell.font()).horizontalAdvance(word)
            assert wide <= cell.width() - 6, word


def test_all_is_reached_where_everything_is_twice_as_large(checking: Checking) -> None:
    """At 200 percent a screen of 1440 by 900 has 720 by 450 to give."""
    frame, view = checking.driver.hashiya.frame, checking.view
    pane = view.pane
    frame.setMinimumSize(300, 300)
    frame.resize(720, 450)
    view.enter(pane.scale)
    checking.driver.press("5")
    for widget in (pane.steps, pane.scale, pane.give, pane.discard):
        area = widget.visibleRegion().boundingRect()
        assert area.size() == widget.size(), widget
    assert pane.mapTo(frame, pane.rect().bottomRight()).y() <= frame.height()
    assert pane.minimumSizeHint().height() <= 450 - 72
    # What does not fit scrolls: the rationale, the comments and the log.
    checking.driver.press("W")
    assert pane.rationale.hasFocus()
    assert not pane.rationale.visibleRegion().isEmpty()
    pane.scale.setFocus()
    checking.driver.press("C")
    assert not pane.talk.comments.field.visibleRegion().isEmpty()
    frame.resize(1440, 900)
    QApplication.processEvents()
    assert pane.shares.talk_area.isAncestorOf(pane.talk)


def test_panes_give_way_and_come_back_by_f6(checking: Checking) -> None:
    frame, view = checking.driver.hashiya.frame, checking.view
    view.page.wording.setFocus()
    frame.resize(960, 700)
    QApplication.processEvents()
    assert not view.queue.isVisible()
    assert not view.pane.isVisible()
    checking.driver.press("F6")
    assert view.pane.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert view.pane.isAncestorOf(focus)
    checking.driver.press("F6")
    assert view.queue.isVisible()
    assert not view.pane.isVisible()


def test_keys_work_again_once_the_verdict_is_given(checking: Checking) -> None:
    checking.driver.press("5", "W")
    assert checking.view.pane.rationale.hasFocus()
    checking.view.pane.rationale.setPlainText("ثبت")
    checking.driver.press("Ctrl+Return")
    assert checking.view.queue.view.hasFocus()
