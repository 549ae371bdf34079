"""Verbs on the way of a claim through review: states, assignment, comments, publishing."""

from dataclasses import replace
from datetime import UTC, datetime

from annotator.model import Claim, ClaimState, Comment, Person, Role, Uid, Verdict
from annotator.model.errors import BadInput
from annotator.model.publishing import Gap, gaps
from annotator.model.review import (
    CLOSED,
    FOLLOWING,
    has_seen_another,
    may_check,
    may_lead,
    open_round,
    visible,
)
from annotator.model.review import standing as standing_verdict
from annotator.operations.given import day, web_address
from annotator.operations.steps import bring
from annotator.storage.reading import Repository
from annotator.storage.work import Work

_CHECKERS = "Ask a fact-checker or a lead, or have your role changed."


def advance(work: Work, seen: Claim, state: ClaimState, note: str = "") -> Claim:
    """Bring a claim into another state.

    Raises:
        BadInput: this state does not follow, the actor may not do it, or what it needs (a
            verdict, an address, a reason) is not given.
    """
    if state is ClaimState.REOPENED:
        return reopen(work, seen, note)
    if state is ClaimState.PUBLISHED:
        return publish(work, seen, seen.published_url, despite=note)
    _check_step(work, seen, state)
    if state is ClaimState.DECIDED:
        _check_decided(work, seen)
    return bring(work, seen, state, note)


def assign(work: Work, seen: Claim, *, assignee: Uid | None, second: Uid | None) -> Claim:
    """Say who checks a claim, and who checks it again; None is nobody.

    Raises:
        BadInput: the actor or one of the two is no checker, the two are one person, or one of
            them, a lead, sees already what another judged blind.
    """
    if not may_check(work.actor.role):
        raise BadInput("Annotators do not hand out claims.", remedy=_CHECKERS)
    for uid in (assignee, second):
        person = None if uid is None else work.read.people.one(uid)
        if person is not None and not may_check(person.role):
            raise BadInput(
                f"“{person.name}” annotates and does not check claims.",
                remedy="Choose a fact-checker or a lead.",
            )
    if assignee is not None and assignee == second:
        raise BadInput("The second checker is somebody else than the first.")
    for uid in {assignee, second} - {None, seen.assignee, seen.second}:
        _check_blind(work, seen, uid)
    new = replace(seen, assignee=assignee, second=second)
    work.update(seen, new)
    return new


def _check_blind(work: Work, seen: Claim, uid: Uid | None) -> None:
    """Refuse a new checker who may have seen the other's verdict of the round that is open."""
    current = open_round(work.read.claims.verdicts(seen.uid))
    if uid is not None and has_seen_another(current, seen, work.read.people.one(uid)):
        raise BadInput(
            f"“{work.read.people.one(uid).name}” sees the verdict that was given already, so "
            "theirs would not be blind.",
            remedy="A lead decides the claim, or another checker gives the second verdict.",
        )


def take_claim(work: Work, seen: Claim) -> Claim:
    """Have the actor check a claim: as the first, or as the second where another is first.

    Raises:
        BadInput: the actor may not check, checks it already, or two others do.
    """
    if not may_check(work.actor.role):
        raise BadInput("Annotators do not check claims.", remedy=_CHECKERS)
    me = work.actor.uid
    if me in (seen.assignee, seen.second):
        raise BadInput(f"You check claim {seen.number} already.")
    if seen.assignee is None:
        return assign(work, seen, assignee=me, second=seen.second)
    if seen.second is None:
        return assign(work, seen, assignee=seen.assignee, second=me)
    raise BadInput(
        f"Two others check claim {seen.number}.", remedy="Assign yourself in the place of one."
    )


def start_review(work: Work, seen: Claim) -> Claim:
    """Bring a claim into review; the actor checks it where nobody does yet.

    Raises:
        BadInput: the claim cannot come into review from where it is, or the actor may not.
    """
    _check_step(work, seen, ClaimState.IN_REVIEW)
    if seen.assignee is None and seen.second != work.actor.uid:
        seen = assign(work, seen, assignee=work.actor.uid, second=seen.second)
    return bring(work, seen, ClaimState.IN_REVIEW)


def comment(work: Work, claim: Uid, text: str) -> Comment:
    """Say something to the others about a claim.

    Raises:
        BadInput: nothing was said.
    """
    if not text.strip():
        raise BadInput("A comment needs a text.")
    said = Comment(
        work.new_uid(),
        work.read.claims.one(claim).uid,
        work.actor.uid,
        text.strip(),
        work.now(),
    )
    work.insert(said)
    return said


def delete_comment(work: Work, seen: Comment) -> None:
    """Take back a comment of one's own; leads may take back anybody's.

    Raises:
        BadInput: it is somebody else's.
    """
    if seen.person != work.actor.uid and work.actor.role is not Role.LEAD:
        raise BadInput("Somebody else wrote this comment.", remedy="Answer it, or ask a lead.")
    work.delete(seen)


def publish(work: Work, seen: Claim, url: str, on: str = "", *, despite: str = "") -> Claim:
    """Say that the check of a decided claim is published.

    Args:
        work: the transaction.
        seen: the claim as the caller read it.
        url: the address of the published check.
        on: the day, as an ISO 8601 date; today (UTC) when empty.
        despite: why it is published although it lacks something (`publishing_gaps`); it stays
            in the log.

    Raises:
        BadInput: the claim is not decided, the address is none, the actor may not, or the check
            lacks something and no reason is given.
    """
    _check_step(work, seen, ClaimState.PUBLISHED)
    _check_decided(work, seen)
    address = web_address(url)
    if not address:
        raise BadInput("A published check has an address.", remedy="Copy it from the browser.")
    today = datetime.fromtimestamp(work.now() / 1000, UTC).date().isoformat()
    new = replace(seen, published_url=address, published_on=day(on) or today)
    lacking = publishing_gaps(work.read, seen, new.published_on)
    if lacking and not despite.strip():
        raise BadInput(
            f"The check of claim {seen.number} lacks {len(lacking)} of what readers are owed.",
            place=", ".join(lacking),
            remedy="Add it, or say why the check is published without.",
        )
    work.update(seen, new)
    note = " — ".join(filter(None, (address, despite.strip() if lacking else "")))
    return bring(work, new, ClaimState.PUBLISHED, note)


def publishing_gaps(read: Repository, claim: Claim, on: str) -> list[Gap]:
    """Return what the check of a decided claim lacks; see `annotator.model.publishing`.

    Args:
        read: the project.
        claim: which claim.
        on: the day on which it is to be published, an ISO 8601 date; empty for not known.
    """
    verdict = standing_verdict(read.claims.verdicts(claim.uid))
    if verdict is None:
        return []
    return gaps(claim, verdict, read.claims.evidence(claim.uid), on)


def reopen(work: Work, seen: Claim, reason: str) -> Claim:
    """Open a decided or published claim again.

    Raises:
        BadInput: it is not closed, no reason is given, or the actor may not.
    """
    if seen.state not in CLOSED:
        raise BadInput(f"Claim {seen.number} is not closed ({seen.state}).")
    _check_step(work, seen, ClaimState.REOPENED)
    if not reason.strip():
        raise BadInput("Reopening a claim needs a reason.", remedy="Say what became known.")
    return bring(work, seen, ClaimState.REOPENED, reason)


def visible_verdicts(read: Repository, claim: Uid, person: Person | None) -> list[Verdict]:
    """Return the verdicts on a claim that a person may see, the latest first.

    What is shown to people goes through here; see `annotator.model.review.visible`.

    Args:
        read: the project.
        claim: which claim.
        person: who looks; None is anybody.
    """
    return visible(read.claims.verdicts(claim), read.claims.one(claim), person)


def _check_step(work: Work, claim: Claim, state: ClaimState) -> None:
    if state not in FOLLOWING[claim.state]:
        allowed = ", ".join(sorted(FOLLOWING[claim.state]))
        raise BadInput(
            f"“{state}” does not follow on “{claim.state}”.", remedy=f"These do: {allowed}."
        )
    if not may_lead(work.actor.role, claim.state, state):
        raise BadInput(
            f"Annotators do not bring claims from “{claim.state}” to “{state}”.",
            remedy=_CHECKERS,
        )


def _check_decided(work: Work, claim: Claim) -> None:
    verdicts = work.read.claims.verdicts(claim.uid)
    if open_round(verdicts).people:
        raise BadInput(
            f"The review of claim {claim.number} is not finished.",
            remedy="The second checker gives a verdict, or a lead decides.",
        )
    if standing_verdict(verdicts) is None:
        raise BadInput(f"Claim {claim.number} has no verdict yet.", remedy="Give one first.")
