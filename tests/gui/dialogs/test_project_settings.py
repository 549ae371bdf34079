"""What a project decides for all: each change is a step, what is refused is told at its field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model import CliticPolicy
from annotator.project import Project
from tests.gui.dialogs.conftest import Show
from ui.dialogs.project_settings import ProjectSettings
from ui.theme.look import Look


@pytest.fixture
def asked() -> list[str]:
    """Which other dialogs were asked for."""
    return []


@pytest.fixture
def dialog(staffed: Project, look: Look, show: Show, asked: list[str]) -> ProjectSettings:
    made = ProjectSettings(
        staffed,
        look,
        people=lambda: asked.append("people"),
        scale=lambda: asked.append("scale"),
    )
    show(made)
    return made


def test_each_change_is_one_step_of_undo(staffed: Project, dialog: ProjectSettings) -> None:
    dialog.name.setText("أخبار الظهيرة")
    dialog.organisation.setText("  مرصد   الخبر ")
    dialog.address.setText("https://marsad.example.org")
    QTest.keyClick(dialog.blind, Qt.Key.Key_End)
    QTest.keyClick(dialog.clitics, Qt.Key.Key_End)
    dialog.save.click()
    assert not dialog.isVisible()
    settings = staffed.read.settings.all()
    assert staffed.name == "أخبار الظهيرة"
    assert settings.organisation_name == "مرصد الخبر"
    assert settings.organisation_url == "https://marsad.example.org"
    assert settings.blind_review
    assert settings.clitic_policy is CliticPolicy.WITH
    for _ in range(5):
        staffed.undo()
    assert staffed.name != "أخبار الظهيرة"
    assert staffed.read.settings.all().organisation_name == ""
    assert staffed.undoable() != "set_setting"


def test_what_was_not_changed_is_no_step(staffed: Project, dialog: ProjectSettings) -> None:
    before = staffed.read.log.last_key()
    dialog.save.click()
    assert not dialog.isVisible()
    assert staffed.read.log.last_key() == before


def test_an_address_that_is_none_is_told_at_its_field(
    staffed: Project, dialog: ProjectSettings
) -> None:
    dialog.address.setText("marsad")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.address_row.notice.isVisible()
    assert staffed.read.settings.all().organisation_url == ""
    dialog.address.setText("http://marsad.example.org")
    dialog.save.click()
    assert not dialog.isVisible()
    assert staffed.read.settings.all().organisation_url == "http://marsad.example.org"


def test_a_project_keeps_a_name(staffed: Project, dialog: ProjectSettings) -> None:
    dialog.name.clear()
    dialog.save.click()
    assert dialog.name_row.notice.isVisible()
    assert staffed.name


def test_it_says_what_a_blind_review_means(dialog: ProjectSettings) -> None:
    before = dialog.blind_hint.text()
    QTest.keyClick(dialog.blind, Qt.Key.Key_End)
    assert before != dialog.blind_hint.text() != ""


def test_people_and_scale_are_a_click_away(dialog: ProjectSettings, asked: list[str]) -> None:
    dialog.people.click()
    dialog.scale.click()
    assert asked == ["people", "scale"]
    assert dialog.isVisible()
