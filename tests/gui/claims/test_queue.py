"""The queue of claims: groups, filter, search, keys; refreshed when claims are concerned."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle, ProjectPart
from annotator.model import Claim, ClaimState
from annotator.model.errors import DamagedProject, damaged_value
from annotator.operations.articles import add_articles
from annotator.operations.claims import create_claim, edit_claim, set_claim_attribute
from annotator.operations.people import add_person
from annotator.operations.restore import restore
from annotator.operations.review import advance, take_claim
from annotator.operations.verdicts import judge_claim
from annotator.storage.reading import Filter, QueueRow
from annotator.storage.reading.claims import ClaimReader
from tests.gui.claims.conftest import Checking
from ui import queue_model
from ui.claim_model import ENTRY
from ui.queue_read import Entry, Head, Order, Quick
from ui.review_words import state_word
from ui.widgets.chip import Chip


def entries(checking: Checking) -> list[Entry]:
    model = checking.view.queue.model
    return [model.index(row).data(ENTRY) for row in range(model.rowCount())]


def numbers(checking: Checking) -> list[int]:
    return [one.claim.number for one in entries(checking) if isinstance(one, QueueRow)]


def judge(checking: Checking, claim: Claim, value: str = "false") -> None:
    assert checking.driver.desk.perform(judge_claim, claim.uid, value, "") is not None
    checking.driver.settle()


def test_claims_stand_under_the_head_of_their_state(checking: Checking) -> None:
    judge(checking, checking.stated)
    shown = entries(checking)
    assert shown[0] == Head(ClaimState.NEW, 1)
    assert shown[2] == Head(ClaimState.DECIDED, 1)
    row = shown[3]
    assert isinstance(row, QueueRow)
    assert (row.claim.uid, row.appearances) == (checking.stated.uid, 2)
    assert row.verdict is not None
    assert row.verdict.value == "false"


def test_segments_filter_and_count(checking: Checking) -> None:
    judge(checking, checking.stated)
    checking.driver.desk.perform(take_claim, checking.claim(checking.stated))
    queue = checking.view.queue
    assert queue.model.tally() == {Quick.ALL: 2, Quick.MINE: 1, Quick.OPEN: 1}
    queue.segments.choose(Quick.MINE)
    assert numbers(checking) == [checking.stated.number]
    queue.segments.choose(Quick.OPEN)
    assert numbers(checking) == [checking.elsewhere.number]


def test_the_panel_filters_and_chips_take_the_filters_away(checking: Checking) -> None:
    judge(checking, checking.stated)
    queue = checking.view.queue
    checking.driver.press("F")
    panel = queue.panel
    assert not panel.isHidden()
    QTest.mouseClick(panel.states[ClaimState.DECIDED], Qt.MouseButton.LeftButton)
    assert numbers(checking) == [checking.stated.number]
    panel.outlet.setCurrentIndex(1)
    panel.outlet.activated.emit(1)
    assert queue.model.filter.outlet == "صحيفة الحقول"
    assert [one.text() for one in queue.chips.items if isinstance(one, Chip)] == [
        state_word(ClaimState.DECIDED),
        "صحيفة الحقول",
    ]
    panel.topic.setCurrentIndex(1)
    panel.topic.activated.emit(1)
    assert numbers(checking) == []
    assert not queue.all_button.isHidden()
    first = queue.chips.items[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    assert queue.model.filter == Filter(topic="سوق", outlet="صحيفة الحقول")
    queue.all_button.click()
    assert queue.model.filter == Filter()
    assert len(numbers(checking)) == 2
    assert not queue.chips.items
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_claims_nobody_checks_and_those_of_a_verdict_are_found(checking: Checking) -> None:
    judge(checking, checking.stated)
    queue, panel = checking.view.queue, checking.view.queue.panel
    checking.driver.desk.perform(take_claim, checking.claim(checking.stated))
    checking.driver.press("F")
    panel.unassigned.click()
    assert numbers(checking) == [checking.elsewhere.number]
    panel.unassigned.click()
    panel.verdict.set_value("false")
    panel.verdict.activated.emit(panel.verdict.currentIndex())
    assert numbers(checking) == [checking.stated.number]
    panel.spread.set_value("2")
    panel.spread.activated.emit(panel.spread.currentIndex())
    assert numbers(checking) == []
    queue.show_all()


def test_the_order_is_by_urgency_date_or_number(checking: Checking) -> None:
    desk, queue = checking.driver.desk, checking.view.queue
    desk.perform(set_claim_attribute, checking.claim(checking.elsewhere), "check-worthy", 3)
    assert numbers(checking) == [checking.elsewhere.number, checking.stated.number]
    queue.show_order(Order.NUMBER)
    assert numbers(checking) == [checking.stated.number, checking.elsewhere.number]
    queue.show_order(Order.DATE)
    assert numbers(checking) == [checking.stated.number, checking.elsewhere.number]
    assert queue.model.row(checking.elsewhere.uid) is not None


def test_a_row_tells_all_that_it_shows(checking: Checking) -> None:
    checking.driver.desk.perform(take_claim, checking.claim(checking.stated))
    judge(checking, checking.stated)
    index = checking.view.queue.model.index_of(checking.stated.uid)
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        told = str(index.data(role))
        for words in (
            checking.stated.wording,
            state_word(ClaimState.DECIDED),
            "زائف",
            "ريم",
            "صحيفة الحقول",
        ):
            assert words in told


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
    queue.all_button.click()
    assert len(numbers(checking)) == 2


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
    checking.view.queue.show_order(Order.NUMBER)
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
    checking.view.queue.segments.choose(Quick.MINE)
    assert numbers(checking) == []
    checking.driver.window.open_claim(checking.elsewhere.uid)
    assert checking.view.claim == checking.elsewhere
    assert checking.elsewhere.number in numbers(checking)


def test_only_what_concerns_claims_is_read_again(checking: Checking) -> None:
    model, desk = checking.view.queue.model, checking.driver.desk
    resets = QSignalSpy(model.modelReset)
    desk.perform(add_person, "زائر")
    assert resets.count() == 0
    changes = QSignalSpy(model.dataChanged)
    desk.perform(edit_claim, checking.claim(checking.stated), topic="زوار")
    assert (resets.count(), changes.count()) == (0, 1)
    desk.perform(advance, checking.claim(checking.stated), ClaimState.TRIAGED)
    assert resets.count() == 1


def test_a_long_list_is_shown_piece_by_piece(checking: Checking) -> None:
    project, queue = checking.driver.desk.project, checking.view.queue
    made = tuple(
        Claim(project.new_step(), 100 + number, f"ادعاء {number}") for number in range(450)
    )
    project.perform(restore, ProjectPart(claims=made), source="test")
    queue.model.read()
    assert queue.model.shown == 452
    assert queue.model.rowCount() == 200
    queue.choose(made[-1].uid)
    assert queue.view.currentIndex().data(ENTRY).claim == made[-1]
    queue.model.fetchMore(QModelIndex())
    assert queue.model.rowCount() == 453
    assert queue.model.neighbour(made[-2].uid, 1) == made[-1].uid


def test_very_many_claims_are_read_beside_the_window_s_work(
    checking: Checking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_model, "MANY", 1)
    model, desk = checking.view.queue.model, checking.driver.desk
    with qtbot.waitSignal(model.arrived):
        model.read()
        reading = model.loading
        desk.perform(edit_claim, checking.claim(checking.stated), topic="زوار")
    assert (reading, model.loading) == (True, False)
    row = model.row(checking.stated.uid)
    assert row is not None
    assert row.claim.topic == "زوار"


def test_claims_that_cannot_be_read_are_not_waited_for(
    checking: Checking, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object, **__: object) -> list[QueueRow]:
        raise damaged_value(ValueError("state"))

    monkeypatch.setattr(queue_model, "MANY", 1)
    monkeypatch.setattr(ClaimReader, "queue", damaged)
    model = checking.view.queue.model
    with qtbot.waitSignal(checking.driver.desk.failed) as heard:
        model.read()
    assert heard.args is not None
    assert isinstance(heard.args[0], DamagedProject)
    assert not model.loading
    assert len(numbers(checking)) == 2


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


def test_ctrl_f_and_slash_go_to_the_search_of_the_wordings(checking: Checking) -> None:
    for key in ("Ctrl+F", "Slash"):
        checking.view.queue.view.setFocus()
        checking.driver.press(key)
        assert checking.view.queue.field.hasFocus(), key


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_search_a_key_opens_the_first_that_is_found(
    checking: Checking, key: Qt.Key
) -> None:
    view = checking.view
    view.show_claim(checking.stated.uid)
    checking.driver.press("Slash")
    view.queue.search(str(checking.claim(checking.elsewhere).wording))
    QTest.keyClick(view.queue.field, key)
    assert view.claim is not None
    assert view.claim.uid == checking.elsewhere.uid
    assert view.queue.view.hasFocus() == (key == Qt.Key.Key_Return)
