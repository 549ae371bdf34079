"""A step that was done in the text is taken back in sight, in whichever workspace one is."""

import pytest

from annotator.operations.claims import create_claim
from tests.gui.driver import Driver


@pytest.mark.parametrize("workspace", ["claims", "sources", "registry"])
def test_the_text_is_shown_when_its_step_is_undone(driver: Driver, workspace: str) -> None:
    driver.label("لمى الخطيب", "1")
    driver.window.show_workspace(workspace)
    driver.press("Ctrl+Z")
    assert driver.window.workspace == "annotate"
    assert driver.spans() == []
    driver.window.show_workspace(workspace)
    driver.press("Ctrl+Y")
    assert driver.window.workspace == "annotate"
    assert len(driver.spans()) == 1


def test_a_step_of_the_claims_stays_among_the_claims(driver: Driver) -> None:
    driver.window.show_workspace("claims")
    driver.desk.perform(create_claim, "ادعاء جديد")
    driver.press("Ctrl+Z")
    assert driver.window.workspace == "claims"
    assert driver.desk.project.read.counts.all().claims == 0
