"""What goes out of the claim that is shown, from the window; and another scale in it."""

import json
from contextlib import closing

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.model import Role, SettingKey
from annotator.operations.people import edit_person
from annotator.operations.review import publish
from annotator.operations.scale import replace_scale
from annotator.operations.settings import rename_project, set_setting
from annotator.operations.verdicts import judge_claim
from annotator.scheme import library
from tests.gui.claims.conftest import Checking
from ui.dialogs.export import Export
from ui.dialogs.running import REPORT
from ui.views.claims.view import ClaimsView


@pytest.fixture
def published(checking: Checking) -> Checking:
    """The claim that is shown has a verdict, and its check is published."""
    project = checking.driver.desk.project
    person = checking.driver.desk.person
    project.perform(edit_person, person, role=Role.LEAD)
    project.sign_in(person.uid)
    project.perform(set_setting, SettingKey.ORGANISATION_NAME, "مرصد الحقول")
    project.perform(judge_claim, checking.stated.uid, "false", "لا يثبت.")
    claim = checking.claim(checking.stated)
    project.perform(publish, claim, "https://checks.example.org/1", despite="خبر عاجل")
    checking.driver.settle()
    return checking


def run(checking: Checking, action: str) -> None:
    """Do what an action of the window does."""
    assert checking.driver.window.commands.run(action)
    checking.driver.settle()


@pytest.mark.parametrize(
    ("action", "suffix"),
    [
        ("claim.report-pdf", ".pdf"),
        ("claim.report-html", ".html"),
        ("claim.claimreview", ".jsonld"),
    ],
)
def test_a_claim_goes_out_from_its_menu(
    published: Checking, qtbot: QtBot, action: str, suffix: str
) -> None:
    run(published, action)
    dialog = published.view.dialog
    assert isinstance(dialog, Export)
    assert dialog.target.name.endswith(f"-{published.stated.number}{suffix}")
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert dialog.stack.currentIndex() == REPORT, dialog.notice.text
    assert dialog.report is not None
    assert dialog.report.path.stat().st_size > 0
    assert dialog.report.path.name in dialog.report_page.counts.text()
    assert dialog.folder_button.isVisible()
    dialog.accept()


def test_the_pdf_says_the_claim(published: Checking, qtbot: QtBot) -> None:
    run(published, "claim.report-pdf")
    dialog = published.view.dialog
    assert isinstance(dialog, Export)
    dialog.language.set_value("en")
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert dialog.report is not None
    with closing(pypdfium2.PdfDocument(dialog.report.path.read_bytes())) as pdf:
        words = pdf[0].get_textpage().get_text_range()
    assert "Where the claim appeared" in words
    dialog.accept()


def test_the_review_is_copied(published: Checking) -> None:
    run(published, "claim.copy-claimreview")
    review = json.loads(QGuiApplication.clipboard().text())
    assert review["@type"] == "ClaimReview"
    assert review["url"] == "https://checks.example.org/1"


def test_what_cannot_be_copied_is_told(checking: Checking) -> None:
    QGuiApplication.clipboard().setText("before")
    heard: list[object] = []
    checking.driver.desk.failed.connect(heard.append)
    run(checking, "claim.copy-claimreview")
    assert len(heard) == 1
    assert QGuiApplication.clipboard().text() == "before"


def shown(checking: Checking) -> ClaimsView:
    view = checking.driver.window.views["claims"]
    assert isinstance(view, ClaimsView)
    return view


def cells(view: ClaimsView) -> list[str]:
    """What the scale in the window offers."""
    return [value.code for value in view.pane.scale.values]


def test_another_scale_is_in_the_window_at_once(published: Checking, qtbot: QtBot) -> None:
    project, driver = published.driver.desk.project, published.driver
    driver.desk.perform(replace_scale, library.verdict_scale("misbar"), {})
    qtbot.waitUntil(lambda: "myth" in cells(shown(published)))
    view = shown(published)
    assert view.claim is not None
    assert view.claim.uid == published.stated.uid
    driver.desk.undo()
    qtbot.waitUntil(lambda: "myth" not in cells(shown(published)))
    assert project.scheme.verdicts == library.builtin().verdicts


def test_a_verdict_that_was_begun_outlives_another_scale(checking: Checking, qtbot: QtBot) -> None:
    driver = checking.driver
    old = shown(checking)
    old.pane.rationale.set_text("بدأتُ أكتب")
    driver.settle()
    driver.desk.perform(replace_scale, library.verdict_scale("fatabyyano"), {})
    qtbot.waitUntil(lambda: shown(checking) is not old)
    driver.settle()
    assert shown(checking).pane.rationale.toPlainText() == "بدأتُ أكتب"


def test_another_name_is_in_the_window_at_once(checking: Checking, qtbot: QtBot) -> None:
    checking.driver.desk.perform(rename_project, "أخبار أخرى")
    frame = checking.driver.hashiya.frame
    qtbot.waitUntil(lambda: "أخبار أخرى" in frame.windowTitle())


def test_the_dialogs_of_the_project_open_from_the_menu(checking: Checking) -> None:
    names = {
        "project.settings": "ProjectSettings",
        "project.scale": "ScaleDialog",
        "project.people": "PeopleDialog",
    }
    for action, name in names.items():
        run(checking, action)
        asking = checking.driver.hashiya.asking
        assert asking is not None
        assert asking.dialog is not None
        assert type(asking.dialog).__name__ == name
        asking.dialog.reject()
