"""What comes next for whom, taking a claim, starting its review, and why a verdict changes."""

import pytest

from annotator import operations as do
from annotator.model import Claim, ClaimState, Person, Role, SettingKey
from annotator.model.errors import BadInput
from annotator.model.next_step import NextStep, next_step
from annotator.model.review import open_round
from annotator.project import Project
from annotator.storage.reading import Filter, passes
from tests.storage.desks import Newsroom, newsroom

N = NextStep


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


@pytest.fixture
def blind(room: Newsroom) -> Newsroom:
    room.project.perform(do.set_setting, SettingKey.BLIND_REVIEW, True)
    return room


def after(room: Newsroom, claim: Claim, *people: Person) -> list[NextStep]:
    """Return what comes next for people."""
    read = room.project.read
    now = room.now(claim)
    current = open_round(read.claims.verdicts(claim.uid))
    asked = read.settings.all().blind_review
    return [next_step(now, current, person, blind=asked) for person in people]


def test_the_way_of_a_claim_that_one_checks(room: Newsroom) -> None:
    claim = room.claim()
    people = (room.annotator, room.checker, room.lead)
    assert after(room, claim, *people) == [N.TRIAGE, N.START, N.START]
    room.project.perform(do.advance, claim, ClaimState.TRIAGED)
    assert after(room, claim, *people) == [N.AWAIT_CHECKER, N.START, N.START]
    room.project.perform(do.start_review, room.now(claim))
    assert after(room, claim, *people) == [N.JUDGE] * 3
    room.project.perform(do.judge_claim, claim.uid, "true")
    assert after(room, claim, *people) == [N.NOTHING, N.PUBLISH, N.PUBLISH]
    room.project.perform(
        do.publish, room.now(claim), "https://checks.example.org/1", despite="خبر عاجل"
    )
    assert after(room, claim, *people) == [N.NOTHING] * 3
    room.project.perform(do.reopen, room.now(claim), "سبب")
    assert after(room, claim, *people) == [N.JUDGE] * 3


def test_the_way_of_a_claim_that_two_check_blind(blind: Newsroom) -> None:
    claim = blind.claim()
    people = (blind.annotator, blind.checker, blind.second, blind.lead)
    blind.project.perform(do.start_review, claim)
    assert after(blind, claim, *people) == [N.AWAIT_CHECKER, N.JUDGE, N.JUDGE, N.JUDGE]
    blind.project.perform(do.judge_claim, claim.uid, "true")
    assert after(blind, claim, *people) == [
        N.AWAIT_CHECKER,
        N.AWAIT_OTHER,
        N.JUDGE_BLIND,
        N.DECIDE,
    ]
    blind.at(blind.second).project.perform(do.judge_claim, claim.uid, "false")
    assert after(blind, claim, *people) == [N.AWAIT_LEAD, N.AWAIT_LEAD, N.AWAIT_LEAD, N.DECIDE]


def test_who_is_none_of_the_two_waits_for_them(blind: Newsroom) -> None:
    claim = blind.claim()
    blind.project.perform(do.assign, claim, assignee=blind.checker.uid, second=blind.lead.uid)
    blind.project.perform(do.start_review, blind.now(claim))
    assert after(blind, claim, blind.second, blind.lead) == [N.AWAIT_TWO, N.JUDGE]


def test_a_claim_is_taken_as_first_then_as_second(room: Newsroom) -> None:
    project = room.project
    claim = project.perform(do.take_claim, room.claim()).result
    assert (claim.assignee, claim.second) == (room.checker.uid, None)
    with pytest.raises(BadInput, match="already"):
        project.perform(do.take_claim, claim)
    room.at(room.second)
    claim = project.perform(do.take_claim, claim).result
    assert (claim.assignee, claim.second) == (room.checker.uid, room.second.uid)
    room.at(room.lead)
    with pytest.raises(BadInput, match="Two others"):
        project.perform(do.take_claim, claim)
    room.at(room.annotator)
    with pytest.raises(BadInput, match="do not check"):
        project.perform(do.take_claim, claim)


def test_starting_takes_what_nobody_checks_in_one_step_of_undo(room: Newsroom) -> None:
    claim = room.claim()
    started = room.project.perform(do.start_review, claim).result
    assert (started.state, started.assignee) == (ClaimState.IN_REVIEW, room.checker.uid)
    room.project.undo()
    assert room.now(claim) == claim
    given = room.project.perform(do.assign, claim, assignee=room.second.uid, second=None).result
    assert room.project.perform(do.start_review, given).result.assignee == room.second.uid


def test_a_verdict_that_stands_is_changed_for_a_reason_alone(room: Newsroom) -> None:
    project = room.project
    claim = room.claim()
    project.perform(do.judge_claim, claim.uid, "true")
    project.perform(do.judge_claim, claim.uid, "true", "بوضوح أكثر")
    with pytest.raises(BadInput, match="needs a reason"):
        project.perform(do.judge_claim, claim.uid, "false")
    changed = project.perform(do.judge_claim, claim.uid, "false", reason=" رقم جديد ").result
    assert (changed.reason, changed.correction) == ("رقم جديد", False)
    project.perform(do.reopen, room.now(claim), "ظهر شاهد")
    assert project.perform(do.judge_claim, claim.uid, "true").result.reason == "ظهر شاهد"
    with pytest.raises(BadInput, match="needs a reason"):  # that reopening is answered
        project.perform(do.judge_claim, claim.uid, "false")


def test_what_waited_is_judged_without_a_reason(room: Newsroom) -> None:
    claim = room.claim()
    room.project.perform(do.judge_claim, claim.uid, "pending")
    assert room.project.perform(do.judge_claim, claim.uid, "true").result.reason == ""


def test_one_row_of_the_queue_is_the_one_of_the_whole(room: Newsroom) -> None:
    read = room.project.read.claims
    tagged = room.tag("CLAIM", "الميناء سيغلق")
    room.project.perform(do.set_span_attribute, tagged, "check-worthy", 2)
    claim = room.claim()
    room.project.perform(do.judge_claim, claim.uid, "true")
    rows = read.queue(Filter(), now=9)
    assert [read.queue_row(row.claim.uid, now=9) for row in rows] == rows
    assert read.queue_row(room.article, now=9) is None


def test_a_row_passes_by_state_person_and_topic(room: Newsroom) -> None:
    claim = room.project.perform(do.take_claim, room.claim()).result
    room.project.perform(do.edit_claim, claim, topic="أسعار")
    [row] = room.project.read.claims.queue(Filter(), now=9)
    assert passes(row, Filter(person=room.checker.uid, topic="أسعار"))
    assert not passes(row, Filter(person=room.second.uid))
    assert not passes(row, Filter(unassigned=True))
    assert not passes(row, Filter(topic="أمن"))
    assert not passes(row, Filter(states=frozenset({ClaimState.DECIDED})))
    assert not passes(row, Filter(disputed=True))


def test_a_role_that_is_changed_holds_at_once(room: Newsroom) -> None:
    project = room.at(room.annotator).project
    claim = room.claim()
    with pytest.raises(BadInput, match="do not check"):
        project.perform(do.take_claim, claim)
    project.perform(do.edit_person, room.annotator, role=Role.FACT_CHECKER)
    assert project.actor is not None
    assert project.actor.role is Role.FACT_CHECKER
    assert project.perform(do.take_claim, claim).result.assignee == room.annotator.uid
