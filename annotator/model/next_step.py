"""What comes next in the review of a claim, for somebody who looks at it."""

from enum import StrEnum

from annotator.model.article import Person, Role
from annotator.model.claim import Claim, ClaimState
from annotator.model.review import Round, may_check

_EARLY = (ClaimState.NEW, ClaimState.TRIAGED)


class NextStep(StrEnum):
    """What somebody can do now to bring a claim on, or whom it waits for."""

    TRIAGE = "triage"
    START = "start"
    JUDGE = "judge"
    JUDGE_BLIND = "judge-blind"
    """Another has judged; what, is hidden until this person has judged too."""
    DECIDE = "decide"
    PUBLISH = "publish"
    AWAIT_CHECKER = "await-checker"
    AWAIT_OTHER = "await-other"
    """This person has judged, the other checker has not."""
    AWAIT_LEAD = "await-lead"
    AWAIT_TWO = "await-two"
    """Two others check the claim."""
    NOTHING = "nothing"


def next_step(claim: Claim, current: Round, person: Person, *, blind: bool) -> NextStep:
    """Return what comes next.

    Args:
        claim: what is reviewed.
        current: the open round, as it is, hidden verdicts and all; only who judged counts.
        person: who looks.
        blind: whether the project asks for blind reviews.
    """
    if claim.state in (ClaimState.PUBLISHED, ClaimState.DECIDED):
        publishes = claim.state is ClaimState.DECIDED and may_check(person.role)
        return NextStep.PUBLISH if publishes else NextStep.NOTHING
    if current.is_disputed:
        return NextStep.DECIDE if person.role is Role.LEAD else NextStep.AWAIT_LEAD
    if claim.state in _EARLY:
        return _early(claim, person)
    return _blind(claim, current, person) if blind else NextStep.JUDGE


def _early(claim: Claim, person: Person) -> NextStep:
    if may_check(person.role):
        return NextStep.START
    return NextStep.TRIAGE if claim.state is ClaimState.NEW else NextStep.AWAIT_CHECKER


def _blind(claim: Claim, current: Round, person: Person) -> NextStep:
    if not may_check(person.role):
        return NextStep.AWAIT_CHECKER
    if person.uid in current.people:
        return NextStep.AWAIT_OTHER
    checks = person.uid in (claim.assignee, claim.second)
    if current.people and not checks and person.role is Role.LEAD:
        return NextStep.DECIDE
    if not checks and None not in (claim.assignee, claim.second):
        return NextStep.AWAIT_TWO
    return NextStep.JUDGE_BLIND if current.people else NextStep.JUDGE
