"""The order of the queue: as if sorted anew, without sorting; one row's work for one change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import ProjectPart
from annotator.model import Claim, ClaimState
from annotator.operations.claims import create_claim, edit_claim
from annotator.operations.restore import restore
from annotator.operations.review import advance
from annotator.storage.reading import QueueRow
from annotator.storage.reading.claims import ClaimReader
from tests.gui.claims.conftest import Checking
from ui.claim_model import ENTRY
from ui.queue_order import Groups, falling
from ui.queue_read import GROUPS, KEYS, Order
from ui.views.claims.delegate import HEAD, ROW, ClaimDelegate

MANY = 300

dates = st.one_of(st.just(""), st.dates().map(str), st.sampled_from(["2025", "2025-03"]))
states = st.sampled_from(GROUPS)
queued = st.builds(
    lambda number, state, latest, urgent: QueueRow(
        claim=Claim(number.to_bytes(16), number, "ادعاء", state=state),
        appearances=0,
        outlets=(),
        latest=latest,
        check_worthy=0,
        verdict=None,
        disputed=False,
        priority=float(urgent),
    ),
    st.integers(1, 40),
    states,
    dates,
    st.integers(0, 3),
)
queues = st.lists(queued, unique_by=lambda row: row.claim.number, max_size=20)


def listed(groups: Groups) -> list[object]:
    return [groups.at(row) for row in range(groups.rows)]


@given(queues, queues, st.sampled_from(Order))
def test_what_is_put_and_dropped_one_by_one_stands_as_if_sorted_anew(
    had: list[QueueRow], come: list[QueueRow], order: Order
) -> None:
    key = KEYS[order]
    groups = Groups.of(GROUPS, had, key)
    now = {row.claim.uid: row for row in had}
    for row in come:
        old = now.get(row.claim.uid)
        if old is not None:
            groups.drop(old.claim.state, (key(old), old.claim.uid))
        now[row.claim.uid] = row
        for _ in range(2):  # a second time it is there already
            groups.put(row.claim.state, (key(row), row.claim.uid))
    assert listed(groups) == listed(Groups.of(GROUPS, now.values(), key))
    assert groups.claims == len(now)
    for row in now.values():
        at = groups.row_of(row.claim.state, (key(row), row.claim.uid))
        assert at is not None
        assert groups.at(at) == row.claim.uid
    assert all(isinstance(groups.at(head), ClaimState) for head in groups.heads())


@given(dates, dates)
def test_later_dates_come_first(one: str, other: str) -> None:
    assert (falling(one) < falling(other)) == (one > other)


@pytest.fixture
def many(checking: Checking, qapp: QApplication) -> Checking:
    """Many claims in the queue, all of them given to the view."""
    project = checking.driver.desk.project
    made = tuple(
        Claim(project.new_step(), 100 + number, f"ادعاء {number}") for number in range(MANY)
    )
    checking.driver.window.show_workspace("annotate")
    project.perform(restore, ProjectPart(claims=made), source="test")
    checking.driver.window.show_workspace("claims")
    checking.view.queue.choose(made[-1].uid)
    qapp.processEvents()
    return checking


def test_one_change_reads_one_row_and_sorts_nothing(
    many: Checking, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, model = many.driver.desk, many.view.queue.model
    read: list[object] = []
    queue_row = ClaimReader.queue_row

    def counted(self: ClaimReader, claim: object, *, now: int) -> QueueRow | None:
        read.append(claim)
        return queue_row(self, claim, now=now)  # type: ignore[arg-type]

    def refused(*_: object) -> Groups:
        raise AssertionError("all claims were sorted")

    monkeypatch.setattr(ClaimReader, "queue_row", counted)
    monkeypatch.setattr(Groups, "of", refused)
    before = model.rowCount()
    desk.perform(advance, many.claim(many.stated), ClaimState.TRIAGED)
    assert read == [many.stated.uid]
    assert model.first() == many.stated.uid
    assert model.rowCount() == before + 1
    made = desk.perform(create_claim, "ادعاء جديد")
    assert made is not None
    desk.perform(edit_claim, made, wording="ادعاء أحدث")
    assert read[1:] == [made.uid, made.uid]
    many.view.queue.field.setText("احدث")
    assert model.index(1, 0).data(ENTRY).claim.uid == made.uid
    assert model.shown == 1


def test_the_view_asks_no_row_how_high_it_is(
    many: Checking, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def counted(*_: object) -> None:
        asked.append(_)

    monkeypatch.setattr(ClaimDelegate, "sizeHint", counted)
    view, model = many.view.queue.view, many.view.queue.model
    many.driver.desk.perform(advance, many.claim(many.stated), ClaimState.TRIAGED)
    qapp.processEvents()
    view.scrollToBottom()
    qapp.processEvents()
    assert asked == []
    heads = model.heads()
    assert len(heads) == 2
    assert {view.rowHeight(row) for row in heads} == {HEAD}
    assert {view.rowHeight(row) for row in range(model.rowCount())} == {HEAD, ROW}
    assert sum(view.rowHeight(row) == HEAD for row in range(model.rowCount())) == 2
