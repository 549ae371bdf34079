"""Where the rows of the queue stand: as in a queue that was built anew, whatever came before."""

from PySide6.QtCore import QRect

from annotator.model import ClaimState
from annotator.operations.claims import create_claim
from annotator.operations.review import advance
from tests.gui.claims.conftest import Checking
from tests.gui.lists import rows_of, stand_as_they_should


def rects(checking: Checking) -> list[QRect]:
    return [row.rect for row in rows_of(checking.view.queue.view)]


def test_rows_stand_apart_when_a_verdict_key_moves_a_claim_to_another_group(
    checking: Checking,
) -> None:
    for number in range(6):
        checking.driver.desk.perform(create_claim, f"ادعاء عن جسر المدينة {number}")
    stated = checking.claim(checking.stated)
    checking.driver.desk.perform(advance, stated, ClaimState.TRIAGED)
    checking.driver.settle()
    stand_as_they_should(checking.view.queue.view)
    before = rects(checking)
    # What was the head of a group is a row now, and what was a row is a head.
    checking.driver.press("5", "Ctrl+Return")
    assert checking.claim(checking.stated).state is ClaimState.DECIDED
    assert rects(checking) != before
    stand_as_they_should(checking.view.queue.view)
    checking.undo()
    stand_as_they_should(checking.view.queue.view)
    assert rects(checking) == before
