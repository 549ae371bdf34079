"""Paste works anywhere in a dialog that says so, whatever program it comes from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.model import Claim, EvidenceKind, Role
from annotator.operations.claims import create_claim
from annotator.operations.people import add_person
from annotator.project import Project
from tests.gui.dialogs.conftest import Show
from tests.gui.keyboard import Keyboard
from ui.dialogs.base import Dialog
from ui.dialogs.claim import ClaimDialog
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.paste_article import PasteArticle
from ui.previews.previewer import Previewer
from ui.theme.look import Look

ARTICLE = "أُغلق السوق القديم صباح اليوم.\nوقال تاجر إن البيع توقف."
ADDRESS = "https://example.org/news/1"


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def html(source: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(source)
    return data


def urls(*addresses: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(one) for one in addresses])
    return data


def picture(words: str = "") -> QMimeData:
    data = text(words) if words else QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data.setImageData(image)
    return data


def paste(dialog: Dialog, data: QMimeData, focus: QWidget | None, key: str = "Ctrl+V") -> None:
    QApplication.clipboard().setMimeData(data)
    if focus is None:
        current = dialog.focusWidget()
        if current is not None:
            current.clearFocus()
    else:
        focus.setFocus()
    handle = dialog.windowHandle()
    assert handle is not None
    Keyboard(handle, arabic=key == "Ctrl+V").press(key)


@pytest.fixture
def claim(project: Project) -> Claim:
    lead = project.perform(add_person, "هند", Role.LEAD).result
    project.sign_in(lead.uid)
    return project.perform(create_claim, "أُغلق السوق القديم").result


Where = Callable[[PasteArticle], QWidget | None]


@pytest.mark.parametrize("key", ["Ctrl+V", "Shift+Insert"])
@pytest.mark.parametrize(
    "where",
    [
        lambda one: one.title_field,
        lambda one: one.outlet,
        lambda one: one.date,
        lambda one: one.url,
        lambda one: one.text,
        lambda one: one.save,
        lambda _one: None,
    ],
    ids=["title", "outlet", "date", "address", "text", "button", "nothing"],
)
def test_an_article_is_pasted_wherever_the_focus_is(
    project: Project, look: Look, show: Show, where: Where, key: str
) -> None:
    dialog = PasteArticle(project, look)
    show(dialog)
    paste(dialog, text(ARTICLE), where(dialog), key)
    assert dialog.text.pasted() == ARTICLE
    assert dialog.title_field.text() == ""
    assert dialog.text.hasFocus()


def test_a_line_stays_in_the_field_it_is_pasted_into(
    project: Project, look: Look, show: Show
) -> None:
    dialog = PasteArticle(project, look)
    show(dialog)
    paste(dialog, text("صحيفة الحقول\n"), dialog.outlet)
    paste(dialog, text(ADDRESS), None)
    assert dialog.outlet.text().strip() == "صحيفة الحقول"
    assert dialog.url.text() == ADDRESS
    assert dialog.text.toPlainText() == ""


@pytest.mark.parametrize("at_text", [True, False])
def test_a_page_that_comes_as_its_source_alone(
    project: Project, look: Look, show: Show, at_text: bool
) -> None:
    dialog = PasteArticle(project, look)
    show(dialog)
    source = "<p>أُغلق السوق <b>القديم</b>.</p><img src='x.png'><p>وقال تاجر: توقف البيع.</p>"
    paste(dialog, html(source), dialog.text if at_text else None)
    lines = [line for line in dialog.text.pasted().split("\n") if line]
    assert lines == ["أُغلق السوق القديم.", "وقال تاجر: توقف البيع."]


@pytest.mark.parametrize("data", [picture, lambda: urls("file:///news/one.txt"), QMimeData])
def test_what_is_no_text_is_said(
    project: Project, look: Look, show: Show, data: Callable[[], QMimeData]
) -> None:
    dialog = PasteArticle(project, look)
    show(dialog)
    paste(dialog, data(), dialog.text)
    assert dialog.text.toPlainText() == ""
    assert dialog.text_row.notice.text


@pytest.fixture
def evidence(
    project: Project, claim: Claim, look: Look, show: Show, qtbot: QtBot
) -> EvidenceDialog:
    anchor = QWidget()
    qtbot.addWidget(anchor)
    dialog = EvidenceDialog(project, claim, look, Previewer(anchor), kind=EvidenceKind.SPAN)
    show(dialog)
    return dialog


def test_a_picture_is_evidence_wherever_the_focus_is(evidence: EvidenceDialog) -> None:
    paste(evidence, picture(), evidence.note)
    assert evidence.kind is EvidenceKind.FILE
    assert evidence.box.file is not None


def test_a_file_of_a_file_manager(evidence: EvidenceDialog, tmp_path: Path) -> None:
    file = tmp_path / "تقرير.txt"
    file.write_text("مضمون التقرير", encoding="utf-8")
    paste(evidence, urls(QUrl.fromLocalFile(str(file)).toString()), evidence.note)
    assert evidence.kind is EvidenceKind.FILE
    assert evidence.box.file is not None
    assert evidence.box.file.name == "تقرير.txt"
    assert evidence.note.toPlainText() == ""


@pytest.mark.parametrize("data", [text, urls])
def test_an_address_is_evidence_on_the_web(
    evidence: EvidenceDialog, data: Callable[[str], QMimeData]
) -> None:
    paste(evidence, data(ADDRESS), evidence.stance)
    assert evidence.kind is EvidenceKind.URL
    assert evidence.url.text() == ADDRESS


def test_words_stay_where_they_are_pasted(evidence: EvidenceDialog) -> None:
    """Cells of a table bring a picture of themselves along."""
    paste(evidence, picture("نسبة الامتلاء 71"), evidence.note)
    assert evidence.note.toPlainText() == "نسبة الامتلاء 71"
    assert evidence.kind is EvidenceKind.SPAN


def test_a_picture_of_where_a_claim_was_made(
    project: Project, claim: Claim, look: Look, show: Show, qtbot: QtBot
) -> None:
    anchor = QWidget()
    qtbot.addWidget(anchor)
    dialog = ClaimDialog(project, look, Previewer(anchor))
    show(dialog)
    paste(dialog, picture(), dialog.wording)
    assert dialog.origin.picture.file is not None
    assert claim.wording
