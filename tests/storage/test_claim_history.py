"""The history of a claim: complete, with names and reasons, and blind where it has to be."""

import pytest

from annotator import operations as do
from annotator.importers.incoming import ProjectPart
from annotator.model import (
    Claim,
    ClaimLinkKind,
    ClaimState,
    EvidenceState,
    Person,
    SettingKey,
    Stage,
    Stance,
)
from annotator.operations.claim_history import Event, What
from annotator.project import Project
from tests.storage.desks import Newsroom, newsroom


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


def told(room: Newsroom, number: int = 1, person: Person | None = None) -> list[Event]:
    """Return a claim's history, the earliest first."""
    read = room.project.read
    [claim] = [row.claim for row in read.claims.all() if row.claim.number == number]
    return do.claim_history(read, claim, person)[::-1]


def whats(events: list[Event]) -> list[What]:
    return [event.what for event in events]


def test_states_assignments_and_comments_are_told_with_names(room: Newsroom) -> None:
    claim = room.claim()
    project = room.project
    project.perform(do.advance, claim, ClaimState.TRIAGED, "رقم يتكرر")
    project.perform(do.start_review, room.now(claim))
    project.perform(do.assign, room.now(claim), assignee=room.checker.uid, second=room.second.uid)
    said = project.perform(do.comment, claim.uid, "من أين الرقم؟").result
    project.perform(do.delete_comment, said)
    events = told(room)
    assert {event.person for event in events} == {"هدى"}
    assert whats(events) == [
        What.CREATED,
        What.STATE,
        What.ASSIGNED,
        What.STATE,
        What.ASSIGNED,
        What.COMMENTED,
        What.COMMENT_REMOVED,
    ]
    assert (events[1].detail, events[1].note) == ("triaged", "رقم يتكرر")
    assert [event.people for event in events if event.people] == [("هدى", ""), ("هدى", "زياد")]
    assert events[5].detail == "من أين الرقم؟"


def test_evidence_is_told_when_it_comes_changes_and_goes(room: Newsroom) -> None:
    claim = room.claim()
    project = room.project
    first = project.perform(do.add_evidence, claim.uid, Stance.SUPPORTS, title="بيان").result
    project.perform(do.edit_evidence, first, quote="نصه")
    project.perform(do.mark_evidence, project.read.evidence.all()[0], EvidenceState.CHANGED)
    other = project.perform(do.add_evidence, claim.uid, Stance.CONTEXT, title="سجل").result
    project.perform(do.delete_evidence, other)
    events = [event for event in told(room) if event.what.startswith("evidence")]
    assert [(event.what, event.detail) for event in events] == [
        (What.EVIDENCE, "بيان"),
        (What.EVIDENCE_EDITED, "بيان"),
        (What.EVIDENCE_STATE, "بيان"),
        (What.EVIDENCE, "سجل"),
        (What.EVIDENCE_REMOVED, "سجل"),
    ]
    assert events[2].note == "changed"


def test_spans_join_and_leave_and_claims_merge_and_link(room: Newsroom) -> None:
    project = room.project
    claim = room.claim()
    project.perform(do.edit_claim, claim, topic="أسعار")  # else it would go with its span
    other = room.claim("قول آخر")
    project.perform(do.comment, other.uid, "هو هو")
    span = room.tag("CLAIM", "الأسعار ستنخفض")
    joined = project.perform(do.join_claim, span, claim.uid).result
    link = project.perform(do.link_claims, claim.uid, other.uid, ClaimLinkKind.CONTRADICTS).result
    project.perform(do.unlink_claims, link)
    project.perform(do.delete_span, joined)
    project.perform(do.merge_claims, room.now(claim), [room.now(other)])
    events = told(room)
    assert [(event.what, event.detail) for event in events[2:]] == [
        (What.JOINED, ""),  # the span is gone meanwhile
        (What.LINKED, ""),  # and so is the other claim
        (What.UNLINKED, ""),
        (What.LEFT, ""),
        (What.MERGED, "2"),
    ]


def test_what_was_taken_back_is_told_as_that(room: Newsroom) -> None:
    claim = room.claim()
    room.project.perform(do.edit_claim, claim, topic="أسعار")
    room.project.undo()
    events = told(room)
    assert [(event.what, event.undone) for event in events] == [
        (What.CREATED, False),
        (What.TOPIC, False),
        (What.TOPIC, True),
    ]


def test_each_change_of_a_verdict_is_kept_with_its_reason(room: Newsroom) -> None:
    project = room.project
    claim = room.claim()
    project.perform(do.judge_claim, claim.uid, "true", "لأن")
    project.perform(do.publish, room.now(claim), "https://checks.example.org/1", despite="خبر عاجل")
    project.perform(do.reopen, room.now(claim), "صُحّح الجدول")
    project.perform(do.judge_claim, claim.uid, "false", "الجدول الجديد")
    judged = [event for event in told(room) if event.what is What.JUDGED]
    assert [(event.detail, event.before, event.note) for event in judged] == [
        ("true", "", ""),
        ("false", "true", "صُحّح الجدول"),
    ]
    assert judged[1].verdict is not None
    assert judged[1].verdict.correction


def test_a_blind_verdict_is_in_nobody_s_history_who_may_not_see_it(room: Newsroom) -> None:
    room.project.perform(do.set_setting, SettingKey.BLIND_REVIEW, True)
    claim = room.claim()
    room.project.perform(do.judge_claim, claim.uid, "false", "سر")
    for person in (room.second, room.annotator, None):
        events = told(room, person=person)
        assert What.JUDGED not in whats(events)
        assert "سر" not in repr(events)
        assert "false" not in [event.detail for event in events]
    [own] = [event for event in told(room, person=room.checker) if event.what is What.JUDGED]
    assert own.verdict is not None
    assert own.verdict.stage is Stage.FIRST


def test_the_log_is_read_from_the_import_on_that_brought_a_claim(room: Newsroom) -> None:
    project = room.project
    earlier = [room.claim(f"ادعاء {number}") for number in range(5)]
    brought = Claim(project.new_step(), 100, "ادعاء مستورد")
    project.perform(do.restore, ProjectPart(claims=(brought,)), source="test")
    project.perform(do.edit_claim, brought, topic="سوق")
    project.perform(do.delete_claim, room.now(brought))
    project.undo()
    entries = [entry for entry, _ in project.read.log.about(brought.uid)]
    assert [entry.verb for entry in entries] == ["edit_claim", "delete_claim", "undo"]
    made = [project.read.log._made(one.uid) for one in (*earlier, brought)]
    assert made[0] > 0
    assert made == sorted(set(made))
