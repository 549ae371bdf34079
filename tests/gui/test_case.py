"""A case from the first tag to the correction: four people, four real windows, one project."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model import ClaimState, EvidenceState, Stage
from annotator.operations.claim_history import What, claim_history
from tests.gui import case_files, newsroom
from tests.gui.case_evidence import cards, gather
from tests.gui.case_plot import (
    ADDRESS,
    COMMENT,
    ENDED,
    FIRST_SAYS,
    FOUND,
    HISTORY,
    HOME,
    LATER,
    LAYLA_SAYS,
    NOW,
    ORGANISATION,
    SECOND_SAYS,
    TITLE,
    WHY,
    WORDING,
)
from tests.gui.case_sight import Sight
from tests.gui.case_tagging import tag
from tests.gui.claims.test_blind import words
from tests.gui.newsroom import (
    HUDA,
    LAYLA,
    SARA,
    STATED,
    TABLE,
    ZIAD,
    Newsroom,
    Worker,
    dialog_of,
)
from ui.dialogs.mark_evidence import MarkEvidence
from ui.dialogs.project_settings import ProjectSettings
from ui.dialogs.review import PublishDialog
from ui.language import tr
from ui.views.claims.evidence_card import Deed


def test_a_case_is_played_to_its_end(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with newsroom.newsroom(qtbot, qapp, tmp_path) as room:
        settle_how_it_is_done(room.sit(LAYLA))
        tag(room.sit(SARA))
        take(room.sit(HUDA))
        word(room)
        gather(room.sit(HUDA), tmp_path, monkeypatch)
        judge_blind(room, tmp_path)
        settle(room.sit(LAYLA))
        publish(room.sit(LAYLA), "2026-09-20")
        shake(room)
        correct(room)
        publish(room.sit(LAYLA), "")
        look_back(room)
        check_history(room)
        case_files.check(room.sit(LAYLA), tmp_path, ENDED)
        assert room.at[LAYLA].project.check() == []


# --- before it begins ----------------------------------------------------------------------------


def settle_how_it_is_done(layla: Worker) -> None:
    """The lead asks for blind reviews and says whose checks they are."""
    layla.command(tr("Settings of the project…"))
    dialog = dialog_of(layla, ProjectSettings)
    layla.type(dialog.organisation, ORGANISATION)
    layla.type(dialog.address, HOME)
    layla.choose(dialog.blind, "yes")
    layla.click(dialog.save)
    settings = layla.project.read.settings.all()
    assert settings.blind_review
    assert (settings.organisation_name, settings.organisation_url) == (ORGANISATION, HOME)


# --- the claim -----------------------------------------------------------------------------------


def take(huda: Worker) -> None:
    """The checker lets it wait, takes it, and names the second one."""
    huda.open_claim(1)
    huda.press("T", "G", "A")
    huda.pick(ZIAD)
    huda.press("R", "C")
    huda.write(huda.hashiya.frame, COMMENT)
    huda.press("Ctrl+Return")
    [said] = huda.project.read.claims.comments(huda.shown.uid)
    assert said.text == COMMENT
    people = huda.project.read.people
    checkers = [people.named(name) for name in (HUDA, ZIAD)]
    assert [huda.shown.assignee, huda.shown.second] == [one and one.uid for one in checkers]
    assert huda.shown.state is ClaimState.IN_REVIEW


def word(room: Newsroom) -> None:
    """Who changed a wording can take it back, until somebody else has changed it too."""
    huda = room.sit(HUDA)
    reword(huda, WORDING)
    huda.press("Ctrl+Z")
    assert huda.shown.wording == STATED
    huda.press("Ctrl+Shift+Z")
    assert huda.shown.wording == WORDING

    ziad = room.sit(ZIAD)
    ziad.open_claim(1)
    assert ziad.view.page.wording.prose.text == WORDING
    reword(ziad, LATER)

    huda = room.sit(HUDA)
    assert huda.view.page.wording.prose.text == LATER
    before = huda.project.read.log.last_key()
    huda.press("Ctrl+Z")
    assert huda.project.read.log.last_key() == before
    assert room.claim().wording == LATER
    assert huda.said().startswith("⚠")


def reword(worker: Worker, wording: str) -> None:
    """Write another wording in its place."""
    worker.press("F2", "Ctrl+A")
    worker.write(worker.hashiya.frame, wording)
    worker.press("Return")
    assert worker.shown.wording == wording


# --- the verdict ---------------------------------------------------------------------------------


def judge(worker: Worker, key: str, rationale: str, *, sure: int, reason: str = "") -> None:
    """Give a verdict: value, why, how sure, and why it changes."""
    worker.open_claim(1)
    worker.press(key, "W", "Ctrl+A")
    worker.write(worker.hashiya.frame, rationale)
    confidence = worker.pane.form.confidence
    confidence.setFocus()
    worker.press("Home", *["Up"] * (sure // 5))
    if reason:
        worker.type(worker.pane.form.reason, reason)
    worker.press("Ctrl+Return")
    assert worker.pane.notice.text == ""
    actor = worker.project.actor
    assert actor is not None
    given = worker.project.read.claims.verdicts(worker.shown.uid)[:2]
    assert (actor.uid, rationale, sure) in [
        (one.person, one.rationale, one.confidence) for one in given
    ]


def judge_blind(room: Newsroom, folder: Path) -> None:
    """While one has judged nobody else knows what; when both have, everybody does."""
    huda = room.sit(HUDA)
    huda.click(huda.pane.form.cites.add)
    huda.pick(TABLE[:20])
    judge(huda, "1", FIRST_SAYS, sure=90)
    [first] = room.verdicts()
    assert (first.stage, first.value, first.confidence) == (Stage.FIRST, "false", 90)
    assert first.cites == (huda.project.read.claims.evidence(huda.shown.uid)[1].evidence.span,)

    sight = Sight(FIRST_SAYS, "زائف", HUDA)
    for name in (ZIAD, SARA):
        worker = room.sit(name).open_claim(1)
        sight.check_claim(worker)
        sight.check_palette(worker, "الريحان")
    sight.check_article(room.sit(SARA))
    for name in (ZIAD, SARA, LAYLA, HUDA):
        sight.check_exports(room.sit(name), folder / name)

    ziad = room.sit(ZIAD)
    judge(ziad, "3", SECOND_SAYS, sure=60)
    assert room.verdicts()[0].stage is Stage.SECOND
    assert room.claim().state is ClaimState.SECOND_REVIEW
    for name in (ZIAD, HUDA, SARA, LAYLA):
        worker = room.sit(name).open_claim(1)
        shown = [card.words.text for card in worker.pane.cards.cards]
        assert shown == [FIRST_SAYS, SECOND_SAYS], name
        row = worker.view.queue.model.row(worker.shown.uid)
        assert row is not None
        assert row.disputed
    assert not room.at[ZIAD].pane.give.isEnabled()


def settle(layla: Worker) -> None:
    """The lead begins with what one of them said, and decides in words of her own."""
    layla.open_claim(1)
    layla.click(layla.pane.cards.cards[0].take)
    assert layla.pane.draft.rationale == FIRST_SAYS
    layla.press("W", "Ctrl+A")
    layla.write(layla.hashiya.frame, LAYLA_SAYS)
    layla.click(layla.pane.give)
    verdict = layla.project.read.claims.verdicts(layla.shown.uid)[0]
    assert (verdict.stage, verdict.value, verdict.rationale) == (Stage.FINAL, "false", LAYLA_SAYS)
    assert layla.shown.state is ClaimState.DECIDED


def publish(layla: Worker, day: str) -> None:
    """Say where readers find the check; the second time all of it stands there already."""
    layla.open_claim(1)
    layla.press("P")
    dialog = dialog_of(layla, PublishDialog)
    if day:
        layla.type(dialog.url, ADDRESS)
        layla.type(dialog.day, day)
    if dialog.reason.isVisible():  # what lacks is overruled with a reason
        layla.type(dialog.reason, "خبر عاجل")
    layla.press_in(dialog, "Ctrl+Return")
    assert layla.shown.state is ClaimState.PUBLISHED
    assert (layla.shown.published_url, layla.shown.published_on) == (ADDRESS, "2026-09-20")


# --- the correction ------------------------------------------------------------------------------


def shake(room: Newsroom) -> None:
    """A page that the verdict rests on has changed: the claim is open again, everywhere."""
    huda = room.sit(HUDA).open_claim(1)
    cards(huda)[0].setFocus()
    huda.press("Space")
    huda.pick(cards(huda)[0].deeds()[Deed.MARK])
    dialog = dialog_of(huda, MarkEvidence)
    huda.choose(dialog.state, EvidenceState.CHANGED)
    assert "1" in dialog.effect.text()
    huda.type(dialog.note, FOUND)
    huda.press_in(dialog, "Ctrl+Return")
    assert huda.shown.state is ClaimState.REOPENED
    for name in (ZIAD, LAYLA, SARA):
        worker = room.sit(name).open_claim(1)
        banner = worker.view.page.reopened
        assert banner.isVisible(), name
        assert FOUND in banner.words.text
        assert TITLE in banner.words.text
    assert FOUND in room.sit(ZIAD).pane.next.text()


def correct(room: Newsroom) -> None:
    """Both judge again, agree this time, and readers are told why it changed."""
    huda = room.sit(HUDA)
    judge(huda, "2", NOW, sure=85, reason=WHY)
    assert huda.pane.form.correction.isChecked()
    ziad = room.sit(ZIAD).open_claim(1)
    assert not [said for said in words(ziad.driver.window) if NOW in said or WHY in said]
    judge(ziad, "2", SECOND_SAYS, sure=80, reason="السجل صُحّح")
    latest = room.verdicts()[0]
    assert (latest.stage, latest.value, latest.rationale) == (Stage.FINAL, "misleading", NOW)
    assert (latest.reason, latest.correction) == (WHY, True)
    assert room.claim().state is ClaimState.DECIDED


def look_back(room: Newsroom) -> None:
    """Whoever tags the same words later sees what came of them."""
    sara = room.sit(SARA)
    sara.press("Ctrl+1", "Alt+Down")
    sara.driver.label("المخزون الحالي يكفي سكان المدينة", "R")
    [row, *_] = sara.inspector.claim.rows
    assert row.candidate.claim.wording == LATER
    assert row.verdict is not None
    assert row.verdict.isVisible()
    assert row.verdict.text == "مضلل"
    sara.press("Ctrl+Z")
    assert ("CLAIM", "المخزون الحالي يكفي سكان المدينة") not in sara.driver.spans()


def check_history(room: Newsroom) -> None:
    """All that happened is told in its order: who did what; and what was undone is told too."""
    layla = room.sit(LAYLA).open_claim(1)
    read = layla.project.read
    events = claim_history(read, layla.shown, layla.project.actor)[::-1]
    assert [(one.what, one.person, one.detail) for one in events] == HISTORY
    undone = [one.detail for one in events if one.undone]
    assert undone == [STATED, WORDING]
    judged = [one for one in events if one.what is What.JUDGED]
    assert [(one.before, one.note) for one in judged[3:]] == [
        ("false", WHY),
        ("false", "السجل صُحّح"),
        ("false", WHY),
    ]
    [reopened] = [one for one in events if one.detail == ClaimState.REOPENED]
    assert reopened.note == FOUND
    lines = layla.log()[::-1]
    assert len(lines) == len(events)
    for line, event in zip(lines, events, strict=True):
        assert event.person in line
        assert event.note in line or event.what is What.EVIDENCE_STATE
