"""The queue of claims: groups, filter, search, keys; refreshed when claims are concerned."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle, ProjectPart
from annotator.model import Claim
from annotator.operations.articles import add_articles
from annotator.operations.claims import create_claim, edit_claim
from annotator.operations.people import add_person
from annotator.operations.restore import restore
from annotator.operations.verdicts import judge_claim
from annotator.storage.reading import ClaimRow
from tests.gui.claims.conftest import Checking
from ui.claim_model import ENTRY, Entry, Head, Shown


def entries(checking: Checking) -> list[Entry]:
    model = checking.view.queue.model
    return [model.index(row).data(ENTRY) for row in range(model.rowCount())]


def numbers(checking: Checking) -> list[int]:
    return [one.claim.number for one in entries(checking) if isinstance(one, ClaimRow)]


def judge(checking: Checking, claim: Claim, value: str = "false") -> None:
    assert checking.driver.desk.perform(judge_claim, claim.uid, value, "") is not None
    checking.driver.settle()


def test_claims_stand_under_the_head_of_their_state(checking: Checking) -> None:
    judge(checking, checking.stated)
    shown = entries(checking)
    assert shown[0] == Head(judged=False, count=1)
    assert shown[2] == Head(judged=True, count=1)
    row = shown[3]
    assert isinstance(row, ClaimRow)
    assert (row.claim.uid, row.appearances) == (checking.stated.uid, 2)
    assert row.verdict is not None
    assert row.verdict.value == "false"


def test_segments_filter_and_count(checking: Checking) -> None:
    judge(checking, checking.stated)
    queue = checking.view.queue
    assert queue.model.tally() == {Shown.ALL: 2, Shown.JUDGED: 1, Shown.OPEN: 1}
    queue.segments.choose(Shown.JUDGED)
    assert numbers(checking) == [checking.stated.number]
    queue.segments.choose(Shown.OPEN)
    assert numbers(checking) == [checking.elsewhere.number]


def test_wordings_are_found_whatever_their_vowels_and_digits(checking: Checking) -> None:
    queue = checking.view.queue
    queue.field.setText("ايار")
    assert numbers(checking) == [checking.elsewhere.number]
    queue.field.setText("٤٢٠٠")
    assert numbers(checking) == [checking.stated.number]
    queue.field.setText("ليس هنا")
    assert numbers(checking) == []
    assert not queue.empty.isHidden()
    assert queue.empty_button.isHidden()


def test_the_command_field_finds_claims_too(checking: Checking) -> None:
    checking.driver.window.finder.entries.find("السوق")[-1].run()
    assert numbers(checking) == [checking.elsewhere.number]


def test_arrows_go_from_claim_to_claim_over_the_heads(checking: Checking) -> None:
    judge(checking, checking.elsewhere)
    view = checking.view
    view.queue.view.setFocus()
    QTest.keyClick(view.queue.view, Qt.Key.Key_Down)
    assert view.claim is not None
    assert view.claim.uid == checking.elsewhere.uid
    QTest.keyClick(view.queue.view, Qt.Key.Key_Up)
    assert view.claim.uid == checking.stated.uid


def test_alt_arrows_go_to_the_neighbour(checking: Checking) -> None:
    checking.driver.press("Alt+Down")
    assert checking.view.claim == checking.claim(checking.elsewhere)
    checking.driver.press("Alt+Down")
    assert checking.view.claim == checking.claim(checking.elsewhere)
    checking.driver.press("Alt+Up")
    assert checking.view.claim == checking.claim(checking.stated)


def test_a_click_shows_the_claim(checking: Checking) -> None:
    queue = checking.view.queue
    place = queue.view.visualRect(queue.model.index_of(checking.elsewhere.uid)).center()
    QTest.mouseClick(queue.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert checking.view.claim == checking.elsewhere


def test_a_claim_that_the_filter_hides_is_shown_when_asked_for(checking: Checking) -> None:
    checking.view.queue.segments.choose(Shown.JUDGED)
    assert numbers(checking) == []
    checking.driver.window.open_claim(checking.elsewhere.uid)
    assert checking.view.claim == checking.elsewhere
    assert checking.elsewhere.number in numbers(checking)


def test_only_what_concerns_claims_is_read_again(checking: Checking) -> None:
    model, desk = checking.view.queue.model, checking.driver.desk
    resets = QSignalSpy(model.modelReset)
    desk.perform(add_person, "زائر")
    assert resets.count() == 0
    desk.perform(edit_claim, checking.claim(checking.stated), topic="زوار")
    assert resets.count() == 1


def test_new_claims_come_and_go_with_undo(checking: Checking) -> None:
    checking.driver.desk.perform(create_claim, "ادعاء جديد")
    assert len(numbers(checking)) == 3
    checking.undo()
    assert len(numbers(checking)) == 2


def test_nothing_is_read_while_nobody_looks_and_all_of_it_afterwards(checking: Checking) -> None:
    model, desk = checking.view.queue.model, checking.driver.desk
    checking.driver.window.show_workspace("annotate")
    resets = QSignalSpy(model.modelReset)
    desk.perform(edit_claim, checking.claim(checking.stated), wording="صياغة أخرى")
    desk.perform(create_claim, "ادعاء جديد")
    assert resets.count() == 0
    checking.driver.window.show_workspace("claims")
    assert len(numbers(checking)) == 3
    assert checking.view.page.wording.prose.text == "صياغة أخرى"


def test_what_comes_in_bulk_is_shown_soon(checking: Checking, qtbot: QtBot) -> None:
    project = checking.driver.desk.project
    claim = Claim(project.new_step(), 77, "ادعاء مستورد")
    resets = QSignalSpy(checking.view.queue.model.modelReset)
    project.perform(restore, ProjectPart(claims=(claim,)), source="test")
    for number in range(3):
        project.perform(add_articles, [IncomingArticle(text=f"نص {number}")], source="test")
    qtbot.waitUntil(lambda: 77 in numbers(checking))
    assert resets.count() == 1
