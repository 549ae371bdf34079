"""The review of claims: states, who may, blind second checks, decisions, publishing."""

import contextlib
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator.model import (
    Claim,
    ClaimState,
    EvidenceState,
    Person,
    Role,
    SettingKey,
    Stage,
    Stance,
    Uid,
    Verdict,
    new_uid,
)
from annotator.model.errors import BadInput, CannotUndo, StaleEdit
from annotator.model.publishing import Gap, is_after
from annotator.model.review import FOLLOWING, may_check, priority, round_of, visible
from annotator.project import Project
from annotator.storage.reading import Filter
from annotator.storage.work import Work
from tests.storage.desks import Newsroom, newsroom
from tests.storage.states import state_of

ADDRESS = "https://checks.example.org/1"


@pytest.fixture
def room(project: Project) -> Newsroom:
    return newsroom(project)


@pytest.fixture
def blind(room: Newsroom) -> Newsroom:
    room.project.perform(do.set_setting, SettingKey.BLIND_REVIEW, True)
    return room


def seen(room: Newsroom, claim: Claim, person: Person | None) -> list[str]:
    """Return the values of the verdicts that somebody may see."""
    read = room.project.read
    verdicts = do.visible_verdicts(read, claim.uid, person)
    return [f"{one.stage}:{one.value}" for one in verdicts]


def judge(room: Newsroom, claim: Claim, value: str, rationale: str = "لأن") -> Verdict:
    return room.project.perform(do.judge_claim, claim.uid, value, rationale).result


# --- states --------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ClaimState)
@pytest.mark.parametrize("to", ClaimState)
def test_only_what_follows_may_come(room: Newsroom, state: ClaimState, to: ClaimState) -> None:
    claim = room.claim()
    with room.project._database.write() as connection:
        connection.exec_driver_sql(f"UPDATE claim SET state = '{state}'")
    now = room.now(claim)
    needs_more = to in (ClaimState.DECIDED, ClaimState.PUBLISHED)
    if to in FOLLOWING[state] and not needs_more:
        brought = room.project.perform(do.advance, now, to, "سبب").result
        assert brought.state is to
        [step] = room.project.read.claims.steps(claim.uid)
        assert (step.state, step.person, step.note) == (to, room.checker.uid, "سبب")
    else:
        with pytest.raises(BadInput):
            room.project.perform(do.advance, now, to, "سبب")
        assert room.project.read.claims.steps(claim.uid) == []


def test_annotators_sort_and_checkers_check(room: Newsroom) -> None:
    claim = room.at(room.annotator).claim()
    claim = room.project.perform(do.advance, claim, ClaimState.TRIAGED).result
    with pytest.raises(BadInput, match="Annotators"):
        room.project.perform(do.advance, claim, ClaimState.IN_REVIEW)
    with pytest.raises(BadInput, match="hand out"):
        room.project.perform(do.assign, claim, assignee=room.checker.uid, second=None)
    room.at(room.checker)
    claim = room.project.perform(do.advance, claim, ClaimState.IN_REVIEW).result
    assert [step.person for step in room.project.read.claims.steps(claim.uid)] == [
        room.annotator.uid,
        room.checker.uid,
    ]


def test_a_claim_that_moved_meanwhile_is_not_moved_again(room: Newsroom) -> None:
    claim = room.claim()
    room.project.perform(do.advance, claim, ClaimState.TRIAGED)
    with pytest.raises(StaleEdit):
        room.project.perform(do.advance, claim, ClaimState.IN_REVIEW)


def test_claims_are_given_to_two_checkers(room: Newsroom) -> None:
    claim = room.claim()
    project = room.project
    with pytest.raises(BadInput, match="somebody else"):
        project.perform(do.assign, claim, assignee=room.checker.uid, second=room.checker.uid)
    with pytest.raises(BadInput, match="annotates"):
        project.perform(do.assign, claim, assignee=room.annotator.uid, second=None)
    given = project.perform(
        do.assign, claim, assignee=room.checker.uid, second=room.second.uid
    ).result
    assert room.now(claim) == given
    mine = project.read.claims.queue(Filter(person=room.second.uid), now=0)
    assert [row.claim for row in mine] == [given]
    project.undo()
    assert project.read.claims.queue(Filter(unassigned=True), now=0)[0].claim == claim


def test_comments_are_said_and_taken_back_by_their_writer(room: Newsroom) -> None:
    claim = room.claim()
    said = room.project.perform(do.comment, claim.uid, " من أين هذا؟ ").result
    assert room.project.read.claims.comments(claim.uid) == [said]
    assert said.text == "من أين هذا؟"
    with pytest.raises(BadInput, match="needs a text"):
        room.project.perform(do.comment, claim.uid, " ")
    room.at(room.annotator)
    with pytest.raises(BadInput, match="Somebody else"):
        room.project.perform(do.delete_comment, said)
    room.at(room.lead).project.perform(do.delete_comment, said)
    assert room.project.read.claims.comments(claim.uid) == []


# --- verdicts by one -----------------------------------------------------------------------------


def test_a_verdict_decides_where_nobody_asks_for_a_second(room: Newsroom) -> None:
    claim = room.claim()
    span = room.tag("CONTENT", "الأسعار ستنخفض")
    verdict = room.project.perform(
        do.judge_claim, claim.uid, "false", "لأن", confidence=80, cites=[span.uid]
    ).result
    assert (verdict.stage, verdict.confidence) == (Stage.FINAL, 80)
    assert room.now(claim).state is ClaimState.DECIDED
    assert room.project.read.claims.cited(verdict) == [span]
    room.project.perform(do.delete_span, span)
    assert room.project.read.claims.cited(verdict) == []
    row = room.project.read.claims.all()[0]
    assert row.verdict == verdict


def test_pending_decides_nothing(room: Newsroom) -> None:
    claim = room.claim()
    judge(room, claim, "pending")
    assert room.now(claim).state is ClaimState.IN_REVIEW


@pytest.mark.parametrize("confidence", [-1, 101])
def test_confidence_has_bounds(room: Newsroom, confidence: int) -> None:
    claim = room.claim()
    with pytest.raises(BadInput, match="0 to 100"):
        room.project.perform(do.judge_claim, claim.uid, "true", confidence=confidence)


def test_a_published_check_is_reopened_corrected_and_published_again(room: Newsroom) -> None:
    claim = room.claim()
    project = room.project
    with pytest.raises(BadInput, match="does not follow"):
        project.perform(do.publish, claim, ADDRESS)
    judge(room, claim, "true")
    with pytest.raises(BadInput, match="http"):
        project.perform(do.publish, room.now(claim), "checks.example.org")
    with pytest.raises(BadInput, match="has an address"):
        project.perform(do.publish, room.now(claim), "")
    with pytest.raises(BadInput, match="lacks 1"):
        project.perform(do.publish, room.now(claim), ADDRESS)
    published = project.perform(do.publish, room.now(claim), ADDRESS, despite="عاجل").result
    assert (published.published_url, published.published_on) == (ADDRESS, "2020-09-13")
    with pytest.raises(BadInput, match="is published"):
        judge(room, claim, "false")
    with pytest.raises(BadInput, match="needs a reason"):
        project.perform(do.reopen, published, " ")
    project.perform(do.reopen, published, "تبيّن خطأ في الرقم")
    changed = judge(room, claim, "false")
    assert changed.reason == "تبيّن خطأ في الرقم"
    assert changed.correction
    project.perform(do.publish, room.now(claim), ADDRESS, "2026-09-18", despite="عاجل")
    assert room.now(claim).published_on == "2026-09-18"
    assert [step.state for step in project.read.claims.steps(claim.uid)] == [
        ClaimState.DECIDED,
        ClaimState.PUBLISHED,
        ClaimState.REOPENED,
        ClaimState.DECIDED,
        ClaimState.PUBLISHED,
    ]
    assert [one.value for one in project.read.claims.verdicts(claim.uid)] == ["false", "true"]


def test_only_leads_decide(room: Newsroom) -> None:
    claim = room.claim()
    with pytest.raises(BadInput, match="Leads"):
        room.project.perform(do.decide, claim.uid, "true")
    room.at(room.lead).project.perform(do.decide, claim.uid, "true", "لأن", "سبب")
    assert room.now(claim).state is ClaimState.DECIDED


# --- blind reviews -------------------------------------------------------------------------------


def test_the_second_checker_sees_nothing_until_done(blind: Newsroom) -> None:
    claim = blind.claim()
    first = judge(blind, claim, "false")
    assert first.stage is Stage.FIRST
    assert blind.now(claim).state is ClaimState.SECOND_REVIEW
    assert seen(blind, claim, blind.checker) == ["first:false"]
    assert seen(blind, claim, blind.second) == []
    assert seen(blind, claim, blind.annotator) == []
    assert seen(blind, claim, None) == []
    assert seen(blind, claim, blind.lead) == ["first:false"]
    [row] = blind.project.read.claims.all()
    assert row.verdict is None
    [queued] = blind.project.read.claims.queue(Filter(), now=0)
    assert (queued.verdict, queued.disputed) == (None, False)


def test_a_lead_who_checks_is_as_blind_as_others(blind: Newsroom) -> None:
    claim = blind.claim()
    blind.project.perform(do.assign, claim, assignee=blind.checker.uid, second=blind.lead.uid)
    judge(blind, claim, "false")
    assert seen(blind, claim, blind.lead) == []
    blind.at(blind.lead)
    assert judge(blind, claim, "false").stage is Stage.SECOND
    assert blind.now(claim).state is ClaimState.DECIDED


def test_a_lead_who_has_seen_the_first_gives_no_second(blind: Newsroom) -> None:
    claim = blind.claim()
    judge(blind, claim, "false")
    blind.at(blind.lead)
    with pytest.raises(BadInput, match="not be blind"):
        judge(blind, claim, "false")


def test_two_who_agree_decide(blind: Newsroom) -> None:
    claim = blind.claim()
    first = judge(blind, claim, "false", "بحسب السجل")
    blind.at(blind.second)
    assert judge(blind, claim, "false", "بحسب الشهود").stage is Stage.SECOND
    assert seen(blind, claim, None) == ["final:false", "second:false", "first:false"]
    [row] = blind.project.read.claims.all()
    assert row.verdict is not None
    assert (row.verdict.person, row.verdict.rationale) == (first.person, "بحسب السجل")
    assert blind.now(claim).state is ClaimState.DECIDED


def test_two_who_differ_wait_for_a_lead(blind: Newsroom) -> None:
    claim = blind.claim()
    judge(blind, claim, "false")
    blind.at(blind.second)
    judge(blind, claim, "mixed")
    assert seen(blind, claim, blind.second) == ["second:mixed", "first:false"]
    assert blind.now(claim).state is ClaimState.SECOND_REVIEW
    assert [row.disputed for row in blind.project.read.claims.queue(Filter(), now=0)] == [True]
    for person in (blind.checker, blind.second):
        blind.at(person)
        with pytest.raises(BadInput, match="they differ"):
            judge(blind, claim, "mixed")
        with pytest.raises(BadInput, match="not finished"):
            blind.project.perform(do.advance, blind.now(claim), ClaimState.DECIDED)
    blind.at(blind.lead)
    blind.project.perform(do.decide, claim.uid, "mixed", "كلاهما محق في جزء", "اختلاف")
    assert blind.now(claim).state is ClaimState.DECIDED
    assert blind.project.read.claims.queue(Filter(disputed=True), now=0) == []
    # A new round is as blind as the first.
    blind.project.perform(do.reopen, blind.now(claim), "ظهر دليل")
    blind.at(blind.second)
    judge(blind, claim, "true")
    assert seen(blind, claim, blind.checker)[0] == "final:mixed"


def test_the_one_who_is_second_may_come_first(blind: Newsroom) -> None:
    claim = blind.claim()
    blind.project.perform(do.assign, claim, assignee=blind.checker.uid, second=blind.second.uid)
    blind.at(blind.second)
    assert judge(blind, claim, "true").stage is Stage.SECOND
    assert seen(blind, claim, blind.checker) == []
    blind.at(blind.checker)
    assert judge(blind, claim, "true").stage is Stage.FIRST
    assert blind.now(claim).state is ClaimState.DECIDED


def test_one_checker_is_not_two(blind: Newsroom) -> None:
    claim = blind.claim()
    judge(blind, claim, "false")
    assert judge(blind, claim, "true").stage is Stage.FIRST
    assert blind.now(claim).state is ClaimState.SECOND_REVIEW
    blind.at(blind.annotator)
    with pytest.raises(BadInput, match="fact-checkers judge"):
        judge(blind, claim, "true")


def test_a_verdict_that_nobody_else_answered_is_taken_back(blind: Newsroom) -> None:
    claim = blind.claim()
    before = state_of(blind.project)
    judge(blind, claim, "false")
    blind.project.undo()
    assert state_of(blind.project) == before
    blind.project.redo()
    assert seen(blind, claim, blind.checker) == ["first:false"]


@pytest.mark.parametrize("value", ["false", "mixed"], ids=["agreed", "disputed"])
def test_who_has_seen_the_others_verdict_cannot_take_back_their_own(
    blind: Newsroom, value: str
) -> None:
    claim = blind.claim()
    judge(blind, claim, "false")
    blind.at(blind.second)
    judge(blind, claim, value)
    after = state_of(blind.project)
    for person in (blind.second, blind.checker):
        blind.at(person)
        with pytest.raises(CannotUndo):
            blind.project.undo()
    assert state_of(blind.project) == after


def test_what_was_taken_back_does_not_return_into_a_review_that_went_on(blind: Newsroom) -> None:
    claim = blind.claim()
    judge(blind, claim, "false")
    blind.project.undo()
    blind.at(blind.second)
    judge(blind, claim, "true")
    blind.at(blind.checker)
    with pytest.raises(CannotUndo, match="Another checker has judged"):
        blind.project.redo()
    assert judge(blind, claim, "true").stage is Stage.SECOND


def test_a_lead_who_has_seen_the_first_is_not_made_the_second(blind: Newsroom) -> None:
    claim = blind.claim()
    judge(blind, claim, "false")
    blind.at(blind.lead)
    with pytest.raises(BadInput, match="not be blind"):
        blind.project.perform(do.take_claim, blind.now(claim))
    with pytest.raises(BadInput, match="not be blind"):
        blind.project.perform(
            do.assign, blind.now(claim), assignee=blind.checker.uid, second=blind.lead.uid
        )


def test_a_verdict_given_blind_stays_hidden_when_the_setting_is_switched(blind: Newsroom) -> None:
    claim = blind.claim()
    judge(blind, claim, "false")
    blind.project.perform(do.set_setting, SettingKey.BLIND_REVIEW, False)
    assert seen(blind, claim, blind.second) == []
    blind.at(blind.second)
    judge(blind, claim, "true")
    assert seen(blind, claim, None) == ["final:true", "first:false"]


OFTEN = [("judge", 0), ("judge", 1), ("undo", 0), ("undo", 1), ("take", 2), ("judge", 2)]
RARELY = [("redo", 0), ("redo", 1), ("decide", 2), ("reopen", 2), ("switch", 2)]
DEEDS = st.lists(
    st.tuples(st.sampled_from(OFTEN * 2 + RARELY), st.sampled_from(["true", "false"])),
    min_size=5,
    max_size=12,
)
"""What is done, by whom of three, and with which verdict: mostly what leads to open eyes."""


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(deeds=DEEDS)
@example(
    deeds=[
        (("judge", 0), "true"),
        (("judge", 1), "false"),
        (("undo", 1), "true"),
        (("judge", 1), "true"),
    ]
)
def test_nobody_judges_after_having_seen_what_the_other_judged(
    blind: Newsroom, deeds: list[tuple[tuple[str, int], str]]
) -> None:
    project, people = blind.project, (blind.checker, blind.second, blind.lead)
    blind.at(blind.annotator)
    project.perform(do.set_setting, SettingKey.BLIND_REVIEW, True)
    claim = blind.claim()
    shown: dict[Uid, set[Uid]] = {person.uid: set() for person in people}
    for (deed, who), value in deeds:
        _do(blind.at(people[who]), claim, deed, value)
        verdicts = project.read.claims.verdicts(claim.uid)
        for one in (verdict for verdict in verdicts if verdict.stage is not Stage.FINAL):
            others = {v.uid for v in round_of(verdicts, one.uid) if v.person != one.person}
            if one.uid not in shown[one.person]:  # it was given just now
                assert not (shown[one.person] & others)
        for person in people:
            shown[person.uid] |= {one.uid for one in visible(verdicts, blind.now(claim), person)}


def _do(room: Newsroom, claim: Claim, deed: str, value: str) -> None:
    """Do it, or be refused."""
    project, now = room.project, room.now(claim)
    blind = project.read.settings.all().blind_review
    deeds: dict[str, Callable[[], object]] = {
        "judge": lambda: project.perform(do.judge_claim, claim.uid, value, "لأن", reason="ظهر"),
        "undo": project.undo,
        "redo": project.redo,
        "take": lambda: project.perform(do.take_claim, now),
        "decide": lambda: project.perform(do.decide, claim.uid, value, "لأن", "ظهر"),
        "reopen": lambda: project.perform(do.reopen, now, "ظهر دليل"),
        "switch": lambda: project.perform(do.set_setting, SettingKey.BLIND_REVIEW, not blind),
    }
    with contextlib.suppress(BadInput, CannotUndo, StaleEdit):
        deeds[deed]()


# --- evidence reopens ----------------------------------------------------------------------------


def test_evidence_that_changed_reopens_what_rests_on_it(room: Newsroom) -> None:
    project = room.project
    claims = [room.claim(wording) for wording in ("أول", "ثان", "ثالث")]
    made = project.perform(
        do.add_evidence, claims[0].uid, Stance.SUPPORTS, url="https://example.org", title="بيان"
    ).result
    for other in claims[1:]:
        project.perform(do.use_evidence, made.evidence.uid, other.uid, Stance.REFUTES)
    for claim in claims[:2]:
        judge(room, claim, "true")
    project.perform(do.publish, room.now(claims[1]), ADDRESS, despite="عاجل")
    before = state_of(project)
    project.perform(do.mark_evidence, made.evidence, EvidenceState.CHANGED)
    assert [room.now(claim).state for claim in claims] == [
        ClaimState.REOPENED,
        ClaimState.REOPENED,
        ClaimState.NEW,
    ]
    assert project.read.claims.steps(claims[0].uid)[-1].note == "بيان"
    project.undo()
    assert state_of(project) == before


# --- the queue -----------------------------------------------------------------------------------


def test_the_queue_knows_spread_worth_and_age(room: Newsroom) -> None:
    project = room.project
    day = 86_400_000
    now = 1_790_000_000_000
    texts = [("خبر: الميناء سيغلق", "الدوالي", "2026-08-01"), ("قيل: الميناء سيغلق", "سنابل", "")]
    tagged = room.tag("CLAIM", "الميناء سيغلق")
    project.perform(do.set_span_attribute, tagged, "check-worthy", 3)
    assert tagged.claim is not None
    for text, outlet, published in texts:
        article = room.add(text, outlet, published)
        other = room.tag("CLAIM", "الميناء سيغلق", text=text, article=article)
        project.perform(do.join_claim, other, tagged.claim)
    quiet = room.claim("ادعاء هادئ")
    project.perform(do.edit_claim, quiet, topic="اقتصاد")
    rows = project.read.claims.queue(Filter(), now=now)
    assert [row.claim.uid for row in rows] == [tagged.claim, quiet.uid]
    spread = rows[0]
    assert spread.outlets == ("الدوالي", "سنابل", "صحيفة المرفأ")
    assert (spread.appearances, spread.latest, spread.check_worthy) == (3, "2026-09-17", 3)
    older = project.read.claims.queue(Filter(), now=now + 28 * day)[0]
    assert older.priority == pytest.approx(spread.priority / 4)

    def found(wanted: Filter) -> list[int]:
        return [row.claim.number for row in project.read.claims.queue(wanted, now=now)]

    assert found(Filter(outlet="سنابل")) == [1]
    assert found(Filter(spread=4)) == []
    assert found(Filter(topic="اقتصاد")) == [2]
    assert found(Filter(text="الميناء سيُغلق")) == [1]
    assert found(Filter(states=frozenset({ClaimState.DECIDED}))) == []
    judge(room, quiet, "true")
    assert found(Filter(values=frozenset({"true"}))) == [2]


def test_priority_grows_with_worth_and_spread_and_falls_with_age() -> None:
    assert priority(3, 4, 1) > priority(1, 4, 1) > priority(1, 1, 1) > priority(1, 1, 9) > 0
    assert priority(0, 0, 0) > 0
    assert priority(2, 1, -5) == priority(2, 1, 0)


def test_an_organisation_does_not_work_here(project: Project) -> None:
    """Who published checks elsewhere is in the project as a name alone."""
    outside = Person(new_uid(), "مرصد الميناء", Role.ORGANISATION)

    def add(work: Work) -> None:
        work.insert(outside)

    project.perform(add)
    with pytest.raises(BadInput, match="does not work in this project"):
        project.sign_in(outside.uid)
    assert outside in project.read.people.all()
    assert outside not in project.read.people.working()
    assert not may_check(outside.role)


# --- what readers are owed -----------------------------------------------------------------------


def test_what_a_check_lacks_is_named_and_can_be_overruled_with_a_reason(room: Newsroom) -> None:
    project, claim = room.project, room.claim()
    project.perform(
        do.set_claim_origin,
        claim,
        platform="فيسبوك",
        address="",
        said_on="2020-12",
        picture=None,
    )
    project.perform(do.judge_claim, claim.uid, "false")
    lacking = do.publishing_gaps(project.read, room.now(claim), "2020-09-13")
    assert lacking == [Gap.RATIONALE, Gap.EVIDENCE, Gap.DATES]
    project.perform(
        do.add_evidence,
        claim.uid,
        Stance.REFUTES,
        url="https://example.org/bayan",
        published="2020-09-12",
        accessed="2020-09-11",
    )
    lacking = do.publishing_gaps(project.read, room.now(claim), "2021-01-02")
    assert lacking == [Gap.RATIONALE, Gap.ARCHIVE, Gap.DATES]
    with pytest.raises(BadInput, match="lacks 3"):
        project.perform(do.publish, room.now(claim), ADDRESS, "2021-01-02")
    project.perform(do.publish, room.now(claim), ADDRESS, "2021-01-02", despite="خبر عاجل")
    last = project.read.claims.steps(claim.uid)[-1]
    assert (last.state, last.note) == (ClaimState.PUBLISHED, f"{ADDRESS} — خبر عاجل")


def test_a_whole_check_needs_no_reason_and_keeps_none(room: Newsroom) -> None:
    project, claim = room.project, room.claim()
    judge(room, claim, "false", "بحسب السجل")
    project.perform(
        do.add_evidence,
        claim.uid,
        Stance.REFUTES,
        url="https://example.org/bayan",
        archive_url="https://archive.example.org/1",
        published="2020-09",
        accessed="2020-09-11",
    )
    assert do.publishing_gaps(project.read, room.now(claim), "2020-09-13") == []
    project.perform(do.publish, room.now(claim), ADDRESS, "2020-09-13", despite="لا حاجة")
    assert project.read.claims.steps(claim.uid)[-1].note == ADDRESS


@pytest.mark.parametrize(
    ("day", "other", "after"),
    [
        ("2026-09-18", "2026-09-17", True),
        ("2026-09", "2026-09-17", False),
        ("2027", "2026-09-17", True),
        ("", "2026-09-17", False),
        ("2026-09-17", "", False),
    ],
)
def test_days_are_compared_as_far_as_they_are_known(day: str, other: str, after: bool) -> None:
    assert is_after(day, other) is after


def test_the_wording_of_a_published_check_changes_as_a_correction_alone(room: Newsroom) -> None:
    project, claim = room.project, room.claim()
    judge(room, claim, "false")
    project.perform(do.publish, room.now(claim), ADDRESS, despite="عاجل")
    with pytest.raises(BadInput, match="changes as a correction"):
        project.perform(do.edit_claim, room.now(claim), wording="الأسعار انخفضت")
    project.perform(do.edit_claim, room.now(claim), topic="اقتصاد")
    project.perform(do.reopen, room.now(claim), "كانت الصياغة مبتورة")
    project.perform(do.edit_claim, room.now(claim), wording="الأسعار انخفضت")
    again = judge(room, claim, "false")
    assert (again.correction, again.reason) == (True, "كانت الصياغة مبتورة")
    project.perform(do.publish, room.now(claim), ADDRESS, despite="عاجل")
    project.perform(do.reopen, room.now(claim), "سؤال من قارئ")
    assert not judge(room, claim, "false").correction
