"""What is typed into dialogs, popups and fields in place is kept; all of it is listed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.operations.cases import merge_claims
from annotator.operations.claims import delete_claim
from annotator.operations.verdicts import judge_claim
from tests.gui.claims.conftest import Checking, checking, mark
from tests.gui.driver import Driver
from tests.gui.letters import type_letters
from tests.gui.typing_desk import COMMENT, RATIONALE, Start, again_at, claims, type_comment
from ui.dialogs.drafts import DraftsDialog, words_of
from ui.dialogs.paste_article import PasteArticle
from ui.dialogs.review import ReasonDialog
from ui.dialogs.scale import ScaleDialog
from ui.drafting import DraftMark, Kept
from ui.views.annotate import AnnotateView
from ui.views.claims.fact import TextFact
from ui.views.claims.view import ClaimsView

__all__ = ["checking"]


# --- the list of them ---------------------------------------------------------------------------


def listed(driver: Driver) -> DraftsDialog:
    driver.window.commands.run("project.drafts")
    driver.settle()
    asking = driver.hashiya.asking
    assert asking is not None
    assert isinstance(asking.dialog, DraftsDialog)
    return asking.dialog


def test_all_drafts_are_listed_and_lead_to_their_places(checking: Checking) -> None:
    driver = checking.driver
    type_letters(checking.view.pane.rationale, RATIONALE)
    type_comment(checking.view)
    driver.window.show_workspace("annotate")
    dialog = listed(driver)
    assert {words_of(row.draft) for row in dialog.rows} == {RATIONALE, COMMENT}
    assert all(row.open.isVisible() for row in dialog.rows)
    [row] = [one for one in dialog.rows if words_of(one.draft) == RATIONALE]
    row.open.click()
    driver.settle()
    assert driver.window.workspace == "claims"
    assert checking.view.claim is not None
    assert checking.view.claim.uid == checking.stated.uid
    assert checking.view.pane.rationale.toPlainText() == RATIONALE


def test_a_draft_outlives_the_claim_that_it_is_about(checking: Checking) -> None:
    driver, view = checking.driver, checking.view
    view.show_claim(checking.elsewhere.uid)
    type_comment(view)
    view.show_claim(checking.stated.uid)
    driver.desk.perform(delete_claim, checking.claim(checking.elsewhere))
    dialog = listed(driver)
    [row] = dialog.rows
    assert row.gone.isVisible()
    assert not row.open.isVisible()
    row.copy.click()
    assert QApplication.clipboard().text() == COMMENT
    row.discard.click()
    assert dialog.rows == []
    dialog.reject()
    assert driver.desk.drafts.state is Kept.NOTHING


def test_discarding_in_the_list_empties_the_form(checking: Checking) -> None:
    type_comment(checking.view)
    dialog = listed(checking.driver)
    [row] = dialog.rows
    row.discard.click()
    dialog.reject()
    assert checking.view.pane.talk.comments.field.toPlainText() == ""
    checking.driver.desk.drafts.flush()
    assert checking.driver.desk.drafts.all() == []


# --- dialogs ------------------------------------------------------------------------------------


def pasting(driver: Driver) -> PasteArticle:
    driver.window.commands.run("project.paste")
    driver.settle()
    asking = driver.hashiya.asking
    assert asking is not None
    assert isinstance(asking.dialog, PasteArticle)
    return asking.dialog


PASTED = "عنوان\r\nنصٌّ\u00a0فيه فراغ لا ينكسر"


def test_what_stands_in_a_dialog_outlives_its_window(
    driver: Driver, project_path: Path, start_hashiya: Start, qtbot: QtBot
) -> None:
    dialog = pasting(driver)
    type_letters(dialog.title_field, "عنوان طويل كُتب باليد")
    QApplication.clipboard().setText(PASTED)
    dialog.text.paste_from_clipboard()
    driver.hashiya.close()
    again = again_at(start_hashiya, project_path, qtbot)
    dialog = pasting(again)
    assert dialog.title_field.text() == "عنوان طويل كُتب باليد"
    assert dialog.text.pasted() == PASTED  # to the letter
    dialog.submit()
    assert dialog.made is not None
    assert again.desk.project.read.articles.text(dialog.made.uid).endswith("لا ينكسر")
    again.desk.drafts.flush()
    assert again.desk.drafts.all() == []


def test_a_dialog_that_is_left_unchanged_leaves_no_draft(driver: Driver) -> None:
    pasting(driver).reject()
    driver.settle()
    assert driver.desk.drafts.state is Kept.NOTHING


def test_what_a_person_discards_in_a_dialog_is_gone(driver: Driver) -> None:
    dialog = pasting(driver)
    type_letters(dialog.title_field, "لا أريده")
    driver.desk.drafts.flush()
    assert driver.desk.drafts.count == 1
    dialog.reject()
    dialog.unsaved.discard.click()
    driver.settle()
    driver.desk.drafts.flush()
    assert driver.desk.drafts.all() == []
    assert pasting(driver).title_field.text() == ""


def test_a_reason_waits_for_its_claim(checking: Checking) -> None:
    driver, deeds = checking.driver, checking.view.pane.deeds
    driver.desk.perform(judge_claim, checking.stated.uid, "false", "تعليل")
    deeds.reopen()
    assert isinstance(deeds.dialog, ReasonDialog)
    type_letters(deeds.dialog.reason, "ظهرت وثيقة جديدة")
    deeds.dialog.leave_now()
    driver.settle()
    deeds.reopen()
    assert isinstance(deeds.dialog, ReasonDialog)
    assert deeds.dialog.reason.toPlainText() == "ظهرت وثيقة جديدة"
    deeds.dialog.submit()
    driver.desk.drafts.flush()
    assert driver.desk.drafts.all() == []


def test_a_scale_that_is_edited_is_kept(driver: Driver) -> None:
    def editing() -> ScaleDialog:
        driver.window.commands.run("project.scale")
        driver.settle()
        asking = driver.hashiya.asking
        assert asking is not None
        assert isinstance(asking.dialog, ScaleDialog)
        return asking.dialog

    dialog = editing()
    before = dialog.values.values
    dialog.values.arabic.clear()
    type_letters(dialog.values.arabic, "باطل")
    dialog.leave_now()
    driver.settle()
    dialog = editing()
    assert dialog.values.values[0].name.ar == "باطل"
    dialog.findChildren(DraftMark)[0].discard.click()
    assert dialog.values.values == before


# --- what is recorded on leaving ----------------------------------------------------------------


def topic_of(view: ClaimsView) -> TextFact:
    facts = view.page.facts.findChildren(TextFact)
    shown = [one for one in facts if one.text() == "الموضوع" and one.isVisible()]
    return shown[0]  # an attribute has the same name


@pytest.mark.parametrize(("key", "said"), [("Escape", ""), ("Return", "حدائق")])
def test_a_fact_in_a_popup_is_kept_until_it_is_given_or_taken_back(
    checking: Checking, key: str, said: str
) -> None:
    driver, view = checking.driver, checking.view
    fact = topic_of(view)
    fact.open()
    assert fact.popup is not None
    fact.popup.field.clear()
    type_letters(fact.popup.field, "حدائق")
    driver.desk.drafts.flush()
    [kept] = driver.desk.drafts.all()
    assert kept.words == {"text": "حدائق"}
    QTest.keyClick(fact.popup.field, Qt.Key[f"Key_{key}"])
    driver.settle()
    driver.desk.drafts.flush()
    assert driver.desk.drafts.all() == []
    assert checking.claim(checking.stated).topic == said


def test_a_wording_that_is_begun_stands_open_in_the_window_that_is_built_anew(
    checking: Checking,
) -> None:
    driver = checking.driver
    driver.press("F2")
    checking.view.page.wording.editor.setPlainText("صياغة أدقّ")
    driver.hashiya.set_theme("dark")
    view = claims(driver)
    wording = view.page.wording
    assert checking.claim(checking.stated).wording != "صياغة أدقّ"
    assert (wording.editing, wording.editor.toPlainText()) == (True, "صياغة أدقّ")
    assert not wording.mark.isHidden()
    wording.mark.insist.click()
    assert checking.claim(checking.stated).wording == "صياغة أدقّ"
    assert not wording.editing
    driver.desk.drafts.flush()
    assert driver.desk.drafts.all() == []


def test_an_attribute_in_words_is_kept_while_it_is_written(
    driver: Driver, project_path: Path, start_hashiya: Start, qtbot: QtBot
) -> None:
    span = mark(driver, "عدد الزوار")
    driver.desk.choose(span.uid)
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    code, row = next(
        (code, row) for code, row in view.inspector.attributes.rows.items() if row.field
    )
    assert row.field is not None
    type_letters(row.field, "سياحة")
    driver.desk.drafts.flush()
    assert driver.desk.drafts.count == 1
    again = again_at(start_hashiya, project_path, qtbot)
    again.desk.choose(span.uid)
    view = again.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    field = view.inspector.attributes.rows[code].field
    assert field is not None
    assert field.text() == "سياحة"
    field.setFocus()
    again.window.reader.setFocus()
    assert again.desk.spans[span.uid].attributes[code] == "سياحة"
    again.desk.drafts.flush()
    assert again.desk.drafts.all() == []


def test_a_draft_of_a_claim_that_was_merged_away_is_listed(checking: Checking) -> None:
    driver, view = checking.driver, checking.view
    view.show_claim(checking.elsewhere.uid)
    type_letters(view.pane.rationale, RATIONALE)
    view.show_claim(checking.stated.uid)
    both = [checking.claim(checking.stated), checking.claim(checking.elsewhere)]
    driver.desk.perform(merge_claims, both[0], [both[1]])
    [row] = listed(driver).rows
    assert words_of(row.draft) == RATIONALE
    assert row.gone.isVisible()
