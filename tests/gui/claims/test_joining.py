"""Claims that are one: offered while tagging and on the page, joined, merged and split."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model import Claim, ClaimLinkKind, Fragment, Role, Stance
from annotator.operations.attachments import NewFile
from annotator.operations.claims import create_claim, edit_claim, link_claims
from annotator.operations.evidence import add_evidence
from annotator.operations.people import add_person, edit_person
from annotator.operations.spans import create_span
from annotator.operations.verdicts import judge_claim
from tests.gui.claims.conftest import AGAIN, ELSEWHERE, STATED, Checking
from tests.gui.driver import Driver
from tests.gui.previews import files
from ui.dialogs.claim import ClaimDialog, OriginDialog
from ui.dialogs.join_claim import JoinClaim
from ui.dialogs.merge_claims import MergeClaims
from ui.dialogs.quote_evidence import QuoteEvidence
from ui.dialogs.split_claim import SplitClaim
from ui.views.annotate import AnnotateView
from ui.views.claims.related import OppositeLine
from ui.views.inspector.claim import ClaimSection

LIKE = "بلغ عدد زوار الحديقة 4200 زائر"
LEFT = Qt.MouseButton.LeftButton


def section(driver: Driver) -> ClaimSection:
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    return view.inspector.claim


def known(driver: Driver, wording: str = LIKE) -> Claim:
    made = driver.desk.perform(create_claim, wording)
    assert made is not None
    return made


# --- while tagging -------------------------------------------------------------------------------


@pytest.mark.parametrize("arabic", [False, True])
def test_the_likely_claim_is_offered_with_its_verdict_and_one_key_joins(
    driver: Driver, arabic: bool
) -> None:
    claim = known(driver)
    driver.desk.perform(judge_claim, claim.uid, "false")
    span = driver.label(STATED, "R")
    driver.settle()
    [row] = section(driver).rows
    assert row.candidate.claim.uid == claim.uid
    assert row.verdict is not None
    assert row.verdict.text == "زائف"
    assert driver.desk.span == span
    assert span.claim != claim.uid
    driver.press("Alt+1", arabic=arabic)
    joined = driver.desk.span
    assert joined is not None
    assert joined.claim == claim.uid
    assert not section(driver).rows
    driver.press("Ctrl+Z")
    assert driver.desk.span == span


@pytest.mark.parametrize("role", [Role.ANNOTATOR, Role.LEAD])
def test_what_only_others_state_here_is_offered_to_whom_the_project_shows_it(
    driver: Driver, role: Role
) -> None:
    desk = driver.desk
    me = desk.project.perform(edit_person, desk.person, role=role).result
    other = desk.project.perform(add_person, "هدى", Role.ANNOTATOR).result
    start = driver.find(STATED)
    part = Fragment(start, start + len(STATED) - 1)
    article = desk.article
    assert article is not None
    desk.project.sign_in(other.uid)
    theirs = desk.project.perform(create_span, article.uid, "CLAIM", [part]).result
    desk.project.sign_in(me.uid)
    driver.label(STATED, "R")
    driver.settle()
    offered = [row.candidate.claim.uid for row in section(driver).rows]
    assert offered == ([] if role is Role.ANNOTATOR else [theirs.claim])


OPPOSITE = "لم يبلغ عدد زوار الحديقة 4200 زائر"


@pytest.mark.parametrize("arabic", [False, True])
def test_the_opposite_is_linked_by_its_key_and_never_joined(driver: Driver, arabic: bool) -> None:
    other = known(driver, OPPOSITE)
    span = driver.label(STATED, "R")
    driver.settle()
    shown = section(driver)
    assert not shown.rows
    [row] = shown.opposites
    assert (row.candidate.claim.uid, "لم" in row.why or "بلغ" in row.why) == (other.uid, True)
    for place in "123":
        driver.press(f"Alt+{place}", arabic=arabic)
    assert driver.desk.span == span
    driver.press("Alt+K", arabic=arabic)
    driver.settle()
    [link] = driver.desk.project.read.claims.links()
    assert (link.kind, link.source) == (ClaimLinkKind.CONTRADICTS, span.claim)
    assert link.target == other.uid
    assert driver.desk.span == span
    assert not shown.opposites
    driver.press("Ctrl+Z")
    assert not driver.desk.project.read.claims.links()


def test_the_opposite_that_only_others_state_here_is_not_told(driver: Driver) -> None:
    desk = driver.desk
    me = desk.person
    other = desk.project.perform(add_person, "هدى", Role.ANNOTATOR).result
    start = driver.find(STATED)
    article = desk.article
    assert article is not None
    desk.project.sign_in(other.uid)
    part = Fragment(start, start + len(STATED) - 1)
    theirs = desk.project.perform(create_span, article.uid, "CLAIM", [part]).result
    assert theirs.claim is not None
    claim = desk.project.read.claims.one(theirs.claim)
    desk.project.perform(edit_claim, claim, wording=OPPOSITE)
    desk.project.sign_in(me.uid)
    driver.label(STATED, "R")
    driver.settle()
    assert (section(driver).rows, section(driver).opposites) == ([], [])
    driver.press("Alt+K")
    assert not desk.project.read.claims.links()


def test_nothing_is_linked_by_a_key_where_nothing_contradicts(driver: Driver) -> None:
    known(driver)
    driver.label(STATED, "R")
    driver.settle()
    driver.press("Alt+K")
    assert not driver.desk.project.read.claims.links()


def test_nothing_is_joined_by_a_key_without_an_offer(driver: Driver) -> None:
    span = driver.label(STATED, "R")
    driver.settle()
    assert not section(driver).rows
    driver.press("Alt+2")
    assert driver.desk.span == span


def test_a_span_whose_claim_is_shared_is_not_asked_about(checking: Checking) -> None:
    driver = checking.driver
    known(driver)
    checking.view.open_appearance(checking.view.page.appearances.rows[0].place.appearance)
    driver.settle()
    assert driver.desk.span is not None
    assert section(driver).offer is None


def test_all_claims_can_be_searched_to_join(driver: Driver) -> None:
    claim = known(driver, ELSEWHERE)
    driver.label(STATED, "R")
    driver.press("Alt+J")
    picker = section(driver).picker
    assert isinstance(picker, JoinClaim)
    picker.search("السوق")
    picker.submit()
    assert driver.desk.span is not None
    assert driver.desk.span.claim == claim.uid


def test_selected_words_become_evidence_for_a_claim(driver: Driver) -> None:
    claim = known(driver, ELSEWHERE)
    driver.select_words("مصدر مطلع")
    driver.press("Alt+E")
    dialog = section(driver).quoting
    assert isinstance(dialog, QuoteEvidence)
    dialog.stance.choose(Stance.REFUTES)
    dialog.submit()
    driver.settle()
    [made] = driver.desk.project.read.claims.evidence(claim.uid)
    assert (made.evidence.quote, made.use.stance) == ("مصدر مطلع", Stance.REFUTES)
    assert ("CONTENT", "مصدر مطلع") in driver.spans()
    driver.press("Ctrl+Z")
    assert driver.spans() == []


def test_a_chosen_span_becomes_evidence_as_it_is(driver: Driver) -> None:
    claim = known(driver, ELSEWHERE)
    span = driver.label("مصدر مطلع", "Q")
    driver.press("Alt+E")
    dialog = section(driver).quoting
    assert isinstance(dialog, QuoteEvidence)
    dialog.stance.choose(Stance.SUPPORTS)
    dialog.submit()
    [made] = driver.desk.project.read.claims.evidence(claim.uid)
    assert made.evidence.span == span.uid
    assert len(driver.spans()) == 1


# --- on the page ---------------------------------------------------------------------------------


def test_a_likely_claim_is_offered_to_be_merged(checking: Checking) -> None:
    other = known(checking.driver)
    checking.driver.settle()
    page = checking.view.page
    [line] = page.likely.lines
    assert line.claim.uid == other.uid
    QTest.mouseClick(line.merge, LEFT)  # type: ignore[attr-defined]
    dialog = checking.view.dialog
    assert isinstance(dialog, MergeClaims)
    assert dialog.list.chosen == [other.uid]
    dialog.submit()
    checking.driver.settle()
    assert page.likely.isHidden()
    assert checking.driver.desk.project.read.claims.all()[-1].claim.uid != other.uid
    checking.undo()
    assert len(page.likely.lines) == 1


def test_the_opposite_is_shown_apart_on_the_page_and_linked(checking: Checking) -> None:
    other = known(checking.driver, OPPOSITE)
    checking.driver.settle()
    page = checking.view.page
    assert page.likely.isHidden()
    [line] = page.opposites.lines
    assert isinstance(line, OppositeLine)
    QTest.mouseClick(line.link, LEFT)
    checking.driver.settle()
    assert page.opposites.isHidden()
    [shown] = page.links.lines
    assert shown.claim.uid == other.uid
    [link] = checking.driver.desk.project.read.claims.links()
    assert link.kind is ClaimLinkKind.CONTRADICTS
    checking.undo()
    assert len(page.opposites.lines) == 1


def test_linked_claims_are_not_offered(checking: Checking) -> None:
    other = known(checking.driver)
    kind = ClaimLinkKind.CONTRADICTS
    checking.driver.desk.perform(link_claims, checking.stated.uid, other.uid, kind)
    checking.driver.settle()
    assert checking.view.page.likely.isHidden()
    assert len(checking.view.page.links.lines) == 1


def test_merging_shows_what_results_and_is_one_step(checking: Checking) -> None:
    driver = checking.driver
    read = driver.desk.project.read.claims
    driver.desk.perform(judge_claim, checking.stated.uid, "true")
    driver.desk.perform(judge_claim, checking.elsewhere.uid, "false")
    driver.desk.perform(add_evidence, checking.elsewhere.uid, Stance.REFUTES, title="بيان")
    driver.settle()
    driver.press("J")
    dialog = checking.view.dialog
    assert isinstance(dialog, MergeClaims)
    assert not dialog.save.isEnabled()
    dialog.field.setText("السوق")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.list.chosen == [checking.elsewhere.uid]
    assert dialog.notice.text
    dialog.stays.set_value(str(checking.elsewhere.number))
    dialog.stays.changed.emit(dialog.stays.value)
    assert dialog.wording.text() == ELSEWHERE
    dialog.submit()
    driver.settle()
    [row] = read.all()
    assert (row.claim.wording, row.appearances) == (ELSEWHERE, 2)
    assert checking.view.claim == row.claim
    checking.undo()
    assert len(read.all()) == 2
    assert len(read.appearances(checking.stated.uid)) == 2


def test_ticks_stay_while_other_claims_are_listed(checking: Checking) -> None:
    other = known(checking.driver)
    checking.view.casework.merge()
    dialog = checking.view.dialog
    assert isinstance(dialog, MergeClaims)
    dialog.list.tick(other.uid)
    dialog.search("لا شيء")
    assert dialog.list.count() == 0
    dialog.search("")
    assert dialog.list.chosen == [other.uid]
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.list.chosen == []
    dialog.reject()


def test_appearances_are_split_off_as_one_step(checking: Checking) -> None:
    driver = checking.driver
    read = driver.desk.project.read.claims
    driver.press("Shift+J")
    dialog = checking.view.dialog
    assert isinstance(dialog, SplitClaim)
    assert not dialog.save.isEnabled()
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.wording.placeholderText() == AGAIN
    dialog.submit()
    driver.settle()
    made = checking.view.claim
    assert made is not None
    assert made.wording == AGAIN
    assert len(read.appearances(made.uid)) == len(read.appearances(checking.stated.uid)) == 1
    checking.undo()
    assert len(read.appearances(checking.stated.uid)) == 2


# --- without an article --------------------------------------------------------------------------


def test_a_post_comes_with_all_that_is_known_of_it(checking: Checking) -> None:
    driver = checking.driver
    driver.press("N")
    dialog = checking.view.dialog
    assert isinstance(dialog, ClaimDialog)
    origin = dialog.origin
    dialog.wording.setPlainText("شوهدت أسماك نافقة")
    origin.platform.setText("فيسبوك")
    origin.who.setText("صيّاد")
    origin.said_on.setText("2026-09-18")
    origin.address.setText("facebook.example/post")
    assert not origin.picture.take(NewFile("a.png", b"not a picture"))
    assert origin.picture.notice.text
    assert origin.picture.take(NewFile("منشور.png", files.picture()))
    dialog.submit()
    assert origin.rows[0].notice.text
    origin.address.setText("https://facebook.example/post")
    dialog.submit()
    driver.settle()
    claim = checking.view.claim
    assert claim is not None
    assert (claim.platform, claim.said_on) == ("فيسبوك", "2026-09-18")
    assert claim.attributes == {"claimant": "صيّاد"}
    page = checking.view.page
    assert not page.origin.isHidden()
    assert "فيسبوك" in {one.value for one in page.facts.items}  # type: ignore[attr-defined]


def test_where_a_claim_was_said_is_edited_and_its_picture_kept(checking: Checking) -> None:
    driver, project = checking.driver, checking.driver.desk.project
    picture = NewFile("منشور.png", files.picture())
    claim = driver.desk.perform(create_claim, "منشور", platform="فيسبوك", picture=picture)
    assert claim is not None
    checking.view.show_claim(claim.uid)
    driver.press("Shift+O")
    dialog = checking.view.dialog
    assert isinstance(dialog, OriginDialog)
    assert dialog.origin.platform.text() == "فيسبوك"
    dialog.origin.platform.setText("تلغرام")
    dialog.submit()
    driver.settle()
    now = checking.claim(claim)
    assert (now.platform, now.picture) == ("تلغرام", claim.picture)
    driver.press("Shift+O")
    again = checking.view.dialog
    assert isinstance(again, OriginDialog)
    again.origin.picture.clear()
    again.submit()
    driver.settle()
    assert checking.claim(claim).picture is None
    assert project.read.attachments.count() == 0
    assert checking.view.page.origin.isHidden()
    checking.undo()
    assert not checking.view.page.origin.isHidden()
