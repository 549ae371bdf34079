"""The page of a claim: changed in its place, every change one step of undo."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.model import ClaimEvidence, ClaimLinkKind, ClaimState, Stance
from annotator.operations.claims import edit_claim, link_claims
from annotator.operations.evidence import add_evidence
from annotator.operations.people import add_person
from annotator.operations.spans import relabel_span
from annotator.operations.verdicts import judge_claim
from annotator.text.isolation import bare
from tests.gui.claims.conftest import AGAIN, STATED, Checking
from ui.addresses import address
from ui.dialogs.claim import ClaimDialog
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.link_claim import LinkClaim
from ui.dialogs.visit import Visit
from ui.review_words import state_word
from ui.views.claims.fact import ChoiceFact, FactButton, TextFact
from ui.views.claims.menus import EVIDENCE_MENU, EXPORT_MENU, MENU
from ui.wording import verb_word

LEFT = Qt.MouseButton.LeftButton


def fact(checking: Checking, name: str) -> FactButton:
    for one in checking.view.page.facts.items:
        if isinstance(one, FactButton) and one.text() == name:
            return one
    raise AssertionError(f"no fact {name}")


def evidence(checking: Checking, *, url: str = "", title: str = "") -> ClaimEvidence:
    desk = checking.driver.desk
    claim = checking.stated.uid
    made = desk.perform(add_evidence, claim, Stance.SUPPORTS, url=url, title=title)
    assert made is not None
    checking.driver.settle()
    return made


# --- wording -------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["F2", "Return"])
def test_the_wording_is_edited_in_its_place_as_one_step(checking: Checking, key: str) -> None:
    wording = checking.view.page.wording
    wording.setFocus()
    checking.driver.press(key)
    assert not wording.editor.isHidden()
    assert wording.editor.toPlainText() == STATED
    wording.editor.setPlainText("عدد الزوار 4200")
    checking.driver.press("Return")
    assert not wording.editing
    assert checking.claim(checking.stated).wording == "عدد الزوار 4200"
    assert wording.prose.text == "عدد الزوار 4200"
    checking.undo()
    assert checking.claim(checking.stated).wording == STATED
    assert wording.prose.text == STATED


def test_escape_leaves_the_wording_as_it_was(checking: Checking) -> None:
    checking.driver.press("F2")
    checking.view.page.wording.editor.setPlainText("غير ذلك")
    checking.driver.press("Escape")
    assert not checking.view.page.wording.editing
    assert checking.claim(checking.stated).wording == STATED


def test_going_elsewhere_keeps_the_wording(checking: Checking) -> None:
    checking.driver.press("F2")
    checking.view.page.wording.editor.setPlainText("عدد الزوار 4200")
    checking.view.queue.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert checking.claim(checking.stated).wording == "عدد الزوار 4200"


def test_an_empty_or_unchanged_wording_is_no_change(checking: Checking) -> None:
    before = checking.driver.desk.project.undoable()
    for text in ("", "   ", STATED):
        checking.driver.press("F2")
        checking.view.page.wording.editor.setPlainText(text)
        checking.driver.press("Return")
    assert checking.claim(checking.stated).wording == STATED
    assert checking.driver.desk.project.undoable() == before


def test_letters_and_digits_go_into_the_wording(checking: Checking) -> None:
    checking.driver.press("F2")
    checking.view.page.wording.editor.clear()
    checking.driver.press("E", "5")
    assert checking.view.page.wording.editor.toPlainText() == "e5"
    assert checking.view.dialog is None
    assert checking.view.pane.scale.value == ""


def test_a_wording_does_not_write_over_one_recorded_meanwhile(checking: Checking) -> None:
    project, page = checking.driver.desk.project, checking.view.page
    stale = page.claim
    assert stale is not None
    checking.driver.press("F2")
    page.wording.editor.setPlainText("صياغتي")
    project.perform(edit_claim, checking.claim(checking.stated), wording="صياغة غيري")
    page.claim = stale
    checking.driver.press("Return")
    assert checking.claim(checking.stated).wording == "صياغة غيري"
    assert page.wording.editor.toPlainText() == "صياغتي"  # neither is lost, and both are shown
    assert not page.wording.mark.isHidden()
    [take] = page.wording.mark.takers
    take.click()
    assert (page.wording.editing, page.wording.prose.text) == (False, "صياغة غيري")


# --- the first line -----------------------------------------------------------------------------


def test_the_first_line_says_how_far_the_claim_is(checking: Checking) -> None:
    desk, heading = checking.driver.desk, checking.view.page.heading

    def said() -> list[str]:
        return [one.text for one in (heading.state, heading.verdict) if one is not None]

    assert said() == [state_word(ClaimState.NEW)]
    desk.perform(judge_claim, checking.stated.uid, "false")
    checking.driver.settle()
    assert said() == [state_word(ClaimState.DECIDED), "زائف"]


# --- the menu of the claim -----------------------------------------------------------------------


def lines(checking: Checking) -> dict[str, tuple[str, bool]]:
    """Open the menu: each line's key and whether it can be chosen."""
    page = checking.view.page
    QTest.mouseClick(page.more, LEFT)
    assert page.menu is not None
    assert page.menu.sizeHint().height() < 680
    found = {}
    for shown in (page.menu, *page.menu.findChildren(QMenu)):
        for action in shown.actions():
            text, _, key = bare(action.text()).partition("\t")
            if text and action.menu() is None:
                found[text] = (key, action.isEnabled())
    page.menu.close()
    return found


def test_the_menu_lists_the_actions_on_a_claim_with_their_keys(checking: Checking) -> None:
    found = lines(checking)
    assert found["غيّر الصياغة"] == ("F2", True)
    assert found["احذف الادعاء"] == ("", True)
    registry = checking.driver.window.commands.registry
    menus = [registry.menu(one) for one in (MENU, EVIDENCE_MENU, EXPORT_MENU)]
    assert list(found) == [one.text for menu in menus for one in menu]
    assert all(menus)


def test_the_menu_carries_out_the_action(checking: Checking) -> None:
    page = checking.view.page
    page.open_menu()
    assert page.menu is not None
    next(a for a in page.menu.actions() if a.text().startswith("غيّر الصياغة")).trigger()
    page.menu.close()
    assert page.wording.editing


# --- facts ---------------------------------------------------------------------------------------


def test_the_topic_is_written_in_a_field_under_it(checking: Checking) -> None:
    topic = fact(checking, "الموضوع")
    assert isinstance(topic, TextFact)
    QTest.mouseClick(topic, LEFT)
    assert topic.popup is not None
    topic.popup.field.setText(" حدائق  عامة ")
    QTest.keyClick(topic.popup.field, Qt.Key.Key_Return)
    assert checking.claim(checking.stated).topic == "حدائق عامة"
    assert fact(checking, "الموضوع").value == "حدائق عامة"


def test_attributes_are_chosen_from_their_values(checking: Checking) -> None:
    kind = fact(checking, "النوع")
    assert isinstance(kind, ChoiceFact)
    QTest.mouseClick(kind, LEFT)
    assert kind.menu is not None
    kind.menu.actions()[1].trigger()
    kind.menu.close()
    assert checking.claim(checking.stated).attributes == {"claim-type": "statistic"}
    checking.undo()
    assert checking.claim(checking.stated).attributes == {}


@pytest.mark.parametrize(
    ("name", "place", "code", "value"),
    [("قابل للتحقق", 0, "verifiable", True), ("جدارة التحقق", 3, "check-worthy", 3)],
)
def test_attributes_have_the_type_of_the_scheme(
    checking: Checking, name: str, place: int, code: str, value: object
) -> None:
    one = fact(checking, name)
    assert isinstance(one, ChoiceFact)
    one.open()
    assert one.menu is not None
    one.menu.actions()[place].trigger()
    one.menu.close()
    found = checking.claim(checking.stated).attributes[code]
    assert found == value
    assert type(found) is type(value)


def test_links_are_made_shown_followed_and_removed(checking: Checking) -> None:
    checking.driver.press("L")
    dialog = checking.view.dialog
    assert isinstance(dialog, LinkClaim)
    dialog.kind.choose(ClaimLinkKind.UPDATES)
    assert dialog.model.row(checking.stated.uid) is None
    dialog.submit()
    checking.driver.settle()
    [link] = checking.driver.desk.project.read.claims.links()
    assert (link.source, link.target) == (checking.stated.uid, checking.elsewhere.uid)
    assert link.kind is ClaimLinkKind.UPDATES
    links = checking.view.page.links
    assert [one.accessibleName().split()[0] for one in links.lines] == ["يحدّث"]
    QTest.keyClick(links.lines[0], Qt.Key.Key_Return)
    assert checking.view.claim == checking.elsewhere
    assert len(links.lines) == 1
    checking.view.show_claim(checking.stated.uid)
    QTest.keyClick(links.lines[0], Qt.Key.Key_Delete)
    assert links.isHidden()
    assert not checking.driver.desk.project.read.claims.links()
    checking.undo()
    assert len(checking.driver.desk.project.read.claims.links()) == 1


def test_the_same_link_twice_is_refused_in_the_dialog(checking: Checking) -> None:
    desk, kind = checking.driver.desk, ClaimLinkKind.CONTRADICTS
    desk.perform(link_claims, checking.stated.uid, checking.elsewhere.uid, kind)
    checking.driver.press("L")
    dialog = checking.view.dialog
    assert isinstance(dialog, LinkClaim)
    dialog.kind.choose(ClaimLinkKind.CONTRADICTS)
    dialog.submit()
    assert dialog.notice.text
    assert dialog.isVisible()
    dialog.reject()


# --- appearances ---------------------------------------------------------------------------------


def test_appearances_show_the_words_around_and_who_was_first(checking: Checking) -> None:
    rows = checking.view.page.appearances.rows
    quoted = [
        row.place.passage.text[start:end] for row in rows for start, end in row.place.passage.ranges
    ]
    assert quoted == [STATED, AGAIN]
    assert [row.place.first for row in rows] == [True, False]
    assert "ينقل" in rows[0].facts.text
    assert "أول ظهور" in rows[0].facts.text
    assert "ينفي" in rows[1].facts.text


@pytest.mark.parametrize("by_key", [True, False])
def test_an_appearance_opens_its_article_at_the_span(checking: Checking, by_key: bool) -> None:
    driver, row = checking.driver, checking.view.page.appearances.rows[0]
    assert driver.desk.article is not None
    assert driver.desk.article.uid != row.place.appearance.article.uid
    if by_key:
        QTest.keyClick(row, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(row, LEFT)
    driver.settle()
    assert driver.window.workspace == "annotate"
    assert driver.desk.article.uid == row.place.appearance.article.uid
    assert driver.desk.span == row.place.appearance.span
    assert driver.reader.chosen == row.place.appearance.span.uid


def test_an_appearance_of_somebody_else_is_selected(checking: Checking) -> None:
    driver, row = checking.driver, checking.view.page.appearances.rows[0]
    other = driver.desk.project.perform(add_person, "هند").result
    driver.hashiya.sign_in(other.uid)
    driver.window.show_workspace("claims")
    view = driver.window.views["claims"]
    appearance = row.place.appearance
    view.open_appearance(appearance)  # type: ignore[attr-defined]
    assert driver.desk.span is None
    assert driver.reader.selection() == (appearance.span.start, appearance.span.end)


def test_a_span_that_leaves_takes_its_appearance_along(checking: Checking) -> None:
    span = checking.view.page.appearances.rows[1].place.appearance.span
    checking.driver.desk.perform(relabel_span, span, "EVENT")
    checking.driver.settle()
    assert len(checking.view.page.appearances.rows) == 1
    checking.undo()
    assert len(checking.view.page.appearances.rows) == 2


# --- evidence ------------------------------------------------------------------------------------


@pytest.mark.parametrize("arabic", [False, True])
def test_e_adds_evidence_under_either_layout(checking: Checking, arabic: bool) -> None:
    checking.driver.press("E", arabic=arabic)
    dialog = checking.view.dialog
    assert isinstance(dialog, EvidenceDialog)
    dialog.stance.choose(Stance.REFUTES)
    dialog.url.setText("https://example.org/a")
    dialog.quote.setPlainText("«العدد 400»")
    dialog.submit()
    checking.driver.settle()
    [made] = checking.driver.desk.project.read.claims.evidence(checking.stated.uid)
    assert (made.use.stance, made.evidence.url, made.evidence.quote) == (
        Stance.REFUTES,
        "https://example.org/a",
        "«العدد 400»",
    )
    assert [card.evidence for card in checking.view.page.evidence.cards] == [made]
    checking.undo()
    assert not checking.view.page.evidence.cards


@pytest.mark.parametrize("url", ["ftp://example.org", "javascript:alert(1)", "example.org"])
def test_an_address_that_is_none_is_refused_under_its_field(checking: Checking, url: str) -> None:
    checking.view.add_evidence()
    dialog = checking.view.dialog
    assert isinstance(dialog, EvidenceDialog)
    dialog.stance.choose(Stance.CONTEXT)
    dialog.url.setText(url)
    dialog.submit()
    said = dialog.url_row.notice.text
    if checking.view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        assert all(f"\u2068{one}\u2069" in said for one in ("http://", "https://")), said
    assert dialog.isVisible()
    dialog.url.setText("https://example.org")
    assert not dialog.url_row.notice.text
    dialog.url.setText("")
    dialog.submit()
    assert not dialog.url_row.notice.text
    assert dialog.notice.text
    dialog.reject()


def test_evidence_is_edited_and_deleted_from_its_card(checking: Checking) -> None:
    evidence(checking, title="جدول الزوار")
    QTest.keyClick(checking.view.page.evidence.cards[0], Qt.Key.Key_Return)
    dialog = checking.view.dialog  # a note has nothing to open
    assert isinstance(dialog, EvidenceDialog)
    assert dialog.title_field.text() == "جدول الزوار"
    dialog.title_field.setText("جدول الزوار، آذار")
    dialog.submit()
    checking.driver.settle()
    card = checking.view.page.evidence.cards[0]
    assert card.evidence.evidence.title == "جدول الزوار، آذار"
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert not checking.view.page.evidence.cards
    checking.undo()
    assert len(checking.view.page.evidence.cards) == 1


SLOT: Any = "visit"  # Qt takes the name as text; its stubs ask for bytes


class Browser(QObject):
    """Notes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_an_address_is_opened_on_demand_alone(checking: Checking) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, SLOT)
    try:
        evidence(checking, url="https://example.org/جدول?a=1")
        QTest.keyClick(checking.view.page.evidence.cards[0], Qt.Key.Key_Return)
        dialog = checking.view.dialog
        assert isinstance(dialog, Visit)
        assert dialog.host.text == "example.org"
        assert not browser.opened
        QTest.mouseClick(dialog.open_button, LEFT)
        assert browser.opened == ["https://example.org/جدول?a=1"]
    finally:
        QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "javascript:alert(1)", "https://", "", "http://[", "x"]
)
def test_nothing_but_the_web_is_opened(url: str) -> None:
    assert address(url) is None


# --- by keyboard ---------------------------------------------------------------------------------


def test_tab_goes_through_the_page_as_it_is_read(checking: Checking) -> None:
    desk, page = checking.driver.desk, checking.view.page
    kind = ClaimLinkKind.CONTRADICTS
    desk.perform(link_claims, checking.stated.uid, checking.elsewhere.uid, kind)
    evidence(checking, title="جدول")
    page.wording.setFocus()
    seen: list[QWidget] = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        if not page.isAncestorOf(focus):
            break
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    rows, cards = page.appearances.rows, page.evidence.cards
    wanted = [
        page.wording,
        page.facts.items[0],
        page.links.lines[0],
        *rows,
        cards[0],
        page.evidence.add,
    ]
    places = [seen.index(one) for one in wanted]
    assert places == sorted(places)
    assert seen[-1] is page.evidence.add


# --- the claim itself ----------------------------------------------------------------------------


def test_a_stated_claim_cannot_be_deleted_and_says_why(checking: Checking) -> None:
    checking.view.page.delete()
    assert "2" in checking.view.page.notice.text
    assert checking.claim(checking.stated) == checking.stated


def test_a_claim_goes_and_comes_back(checking: Checking) -> None:
    checking.view.show_claim(checking.elsewhere.uid)
    checking.driver.settle()
    checking.view.page.delete()
    checking.driver.settle()
    assert checking.view.claim is not None
    assert checking.view.claim.uid == checking.stated.uid
    assert checking.view.queue.model.row(checking.elsewhere.uid) is None
    checking.undo()
    assert checking.view.queue.model.row(checking.elsewhere.uid) is not None


@pytest.mark.parametrize("arabic", [False, True])
def test_n_makes_a_claim_that_no_article_states(checking: Checking, arabic: bool) -> None:
    checking.driver.press("N", arabic=arabic)
    dialog = checking.view.dialog
    assert isinstance(dialog, ClaimDialog)
    dialog.submit()
    assert dialog.wording_row.notice.text
    dialog.wording.setPlainText("سيتأخر\nافتتاح الجسر")
    dialog.topic.setText("جسور")
    dialog.submit()
    QApplication.processEvents()
    assert checking.view.claim is not None
    assert checking.view.claim.wording == "سيتأخر افتتاح الجسر"
    assert checking.view.claim.topic == "جسور"
    assert not checking.view.page.appearances.rows
    assert not checking.view.page.appearances.empty.isHidden()


@pytest.mark.parametrize("key", ["W", "C"])
def test_escape_leads_from_a_field_back_to_the_queue(checking: Checking, key: str) -> None:
    checking.driver.press(key)
    assert checking.view.pane.isAncestorOf(checking.view.focusWidget())
    checking.driver.press("Escape")
    assert checking.view.queue.view.hasFocus()


def test_undo_says_what_it_took_back_and_shows_the_claim(checking: Checking) -> None:
    driver, view = checking.driver, checking.view
    view.show_claim(checking.stated.uid)
    driver.press("2", "Ctrl+Return")
    view.show_claim(checking.elsewhere.uid)
    driver.press("Ctrl+Z")
    assert view.claim is not None
    assert view.claim.uid == checking.stated.uid
    assert verb_word("judge_claim") in driver.window.status_line.message.text
    view.show_claim(checking.elsewhere.uid)
    driver.press("Ctrl+Shift+Z")
    assert view.claim is not None
    assert view.claim.uid == checking.stated.uid
    assert verb_word("judge_claim") in driver.window.status_line.message.text
