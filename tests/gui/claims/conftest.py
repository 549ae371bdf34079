"""A project with two claims, open in the claims workspace of the real window."""

from dataclasses import dataclass

import pytest

from annotator.model import Claim, Fragment, Role, Span
from annotator.operations.claims import create_claim, join_claim
from annotator.operations.people import edit_person
from annotator.operations.spans import create_span
from tests.gui.driver import Driver
from ui.views.claims.view import ClaimsView

STATED = "عدد الزوار بلغ 4200 زائر"
AGAIN = "وصل وفد من وزارة الثقافة"
ELSEWHERE = "سيُغلق السوق القديم في أيّار"


@dataclass
class Checking:
    """A fact-checker at the window.

    Attributes:
        driver: the person's mouse and keys.
        view: the claims workspace.
        stated: a claim that two articles state; its wording is `STATED`.
        elsewhere: a claim that no article states.
    """

    driver: Driver
    view: ClaimsView
    stated: Claim
    elsewhere: Claim

    def claim(self, claim: Claim) -> Claim:
        """Return a claim as it is now."""
        return self.driver.desk.project.read.claims.one(claim.uid)

    def undo(self) -> None:
        self.driver.press("Ctrl+Z")


def mark(driver: Driver, words: str, **attributes: str) -> Span:
    desk = driver.desk
    assert desk.article is not None
    start = desk.text.index(words)
    place = (Fragment(start, start + len(words)),)
    made = desk.perform(create_span, desk.article.uid, "CLAIM", place, attributes=attributes)
    assert made is not None
    return made


@pytest.fixture
def checking(driver: Driver) -> Checking:
    desk = driver.desk
    desk.perform(edit_person, desk.person, role=Role.LEAD)
    first = mark(driver, STATED, stance="reports")
    assert first.claim is not None
    assert desk.next_article()
    second = mark(driver, AGAIN, stance="denies")
    desk.perform(join_claim, second, first.claim)
    elsewhere = desk.perform(create_claim, ELSEWHERE, topic="سوق")
    assert elsewhere is not None
    driver.window.show_workspace("claims")
    driver.settle()
    view = driver.window.views["claims"]
    assert isinstance(view, ClaimsView)
    stated = desk.project.read.claims.one(first.claim)
    view.show_claim(stated.uid)
    driver.settle()
    return Checking(driver, view, stated, elsewhere)
