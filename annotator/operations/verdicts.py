"""Verbs that judge a claim: alone, two checkers blind, or a lead who decides."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.model import Claim, ClaimState, Kind, Person, Role, Stage, Uid, Verdict
from annotator.model.errors import BadInput
from annotator.model.review import (
    CLOSED,
    Round,
    has_seen_another,
    may_check,
    open_round,
    standing,
)
from annotator.operations.steps import bring
from annotator.scheme.validate import check_verdict
from annotator.storage.reading import Repository
from annotator.storage.work import Work

_PENDING = "pending"


def judge_claim(
    work: Work,
    claim: Uid,
    value: str,
    rationale: str = "",
    *,
    confidence: int | None = None,
    reason: str = "",
    correction: bool | None = None,
    cites: Iterable[Uid] = (),
) -> Verdict:
    """Give the actor's verdict on a claim; the verdicts before it are kept.

    It is final where the project asks for no blind review. Where it does, it is the first or
    the second: by the claim's assignment, else by the order of coming. When both agree, a
    final one follows in the words of the first; when they differ, a lead decides.

    Args:
        work: the transaction.
        claim: what is judged.
        value: a code of the scheme's scale.
        rationale: why it is so.
        confidence: 0 to 100.
        reason: why the verdict that stands is changed; when empty, why the claim was reopened.
        correction: whether readers shall be told of the change; None says so when the check
            was published with another value, or with another wording of the claim.
        cites: spans that the rationale points at.

    Raises:
        SchemeViolation: the value is not on the project's scale.
        BadInput: the claim is published, the review is full, the actor may not check, or the
            verdict that stands is changed without a reason.
    """
    given = _Given(value, rationale, confidence, reason, correction, tuple(cites))
    seen = _open(work, claim, given)
    if not work.read.settings.all().blind_review:
        return _say(work, seen, given.verdict(work, seen))
    return _judge_blind(work, seen, given)


def decide(
    work: Work,
    claim: Uid,
    value: str,
    rationale: str = "",
    reason: str = "",
    *,
    confidence: int | None = None,
    correction: bool | None = None,
    cites: Iterable[Uid] = (),
) -> Verdict:
    """Give a lead's final verdict, whatever the checkers said; parameters as `judge_claim`.

    Raises:
        BadInput: the actor is no lead, the claim is published, or the verdict that stands is
            changed without a reason.
    """
    if work.actor.role is not Role.LEAD:
        raise BadInput("Leads decide what checkers differ on.", remedy="Ask a lead.")
    given = _Given(value, rationale, confidence, reason, correction, tuple(cites))
    seen = _open(work, claim, given)
    return _say(work, seen, given.verdict(work, seen))


@dataclass(frozen=True, slots=True)
class _Given:
    """What somebody says of a claim."""

    value: str
    rationale: str
    confidence: int | None
    reason: str
    correction: bool | None
    cites: tuple[Uid, ...]

    def verdict(self, work: Work, claim: Claim, stage: Stage = Stage.FINAL) -> Verdict:
        """Return it as the actor's verdict; a final one tells why and whether it corrects."""
        changes = _changes_standing(work, claim.uid, self.value) or was_reworded(work.read, claim)
        corrects = changes and bool(claim.published_url)
        reason = self.reason.strip() or (reopened_for(work.read, claim) if changes else "")
        if changes and not reason:
            raise BadInput(
                f"The verdict on claim {claim.number} changes; that needs a reason.",
                remedy="Say what became known.",
            )
        return Verdict(
            uid=work.new_uid(),
            claim=claim.uid,
            person=work.actor.uid,
            value=self.value,
            rationale=self.rationale,
            at=work.now(),
            confidence=self.confidence,
            reason=reason,
            stage=stage,
            correction=corrects if self.correction is None else self.correction,
            cites=self.cites,
        )


def _open(work: Work, claim: Uid, given: _Given) -> Claim:
    """Return the claim, if it can be judged so."""
    check_verdict(work.scheme, given.value)
    if given.confidence is not None and not 0 <= given.confidence <= 100:
        raise BadInput("Confidence is a number from 0 to 100.", place=str(given.confidence))
    for span in given.cites:
        work.read.annotation.span(span)
    seen = work.read.claims.one(claim)
    if seen.state is ClaimState.PUBLISHED:
        raise BadInput(
            f"The check of claim {seen.number} is published.",
            remedy="Reopen the claim with a reason, then judge it again.",
        )
    return seen


def _judge_blind(work: Work, claim: Claim, given: _Given) -> Verdict:
    current = open_round(work.read.claims.verdicts(claim.uid))
    stage = _stage(work.actor, claim, current)
    verdict = given.verdict(work, claim, stage)
    work.insert(verdict)
    first = verdict if stage is Stage.FIRST else current.first
    second = verdict if stage is Stage.SECOND else current.second
    after = Round(first, second)
    if first is not None and after.is_complete and not after.is_disputed:
        _say(work, claim, replace(first, uid=work.new_uid(), at=work.now(), stage=Stage.FINAL))
    else:
        bring(work, claim, ClaimState.SECOND_REVIEW)
    return verdict


def _stage(actor: Person, claim: Claim, current: Round) -> Stage:
    """Return which verdict of a blind review the actor gives."""
    if not may_check(actor.role):
        raise BadInput("In a blind review, fact-checkers judge.", remedy="Leave a comment.")
    if current.is_complete:
        raise BadInput("Both checkers have judged, and they differ.", remedy="A lead decides.")
    if has_seen_another(current, claim, actor):
        raise BadInput(
            "You see the other verdict, so yours would not be blind.",
            remedy="Decide the claim, or leave it to another checker.",
        )
    places = (
        (Stage.FIRST, current.first, claim.assignee, claim.second, current.second),
        (Stage.SECOND, current.second, claim.second, claim.assignee, current.first),
    )
    for stage, given, assigned, other_assigned, other in places:
        is_other = actor.uid in (other_assigned, other.person if other else None)
        if not is_other and _is_free(given, assigned, actor.uid):
            return stage
    raise BadInput(
        f"Claim {claim.number} is checked by others.", remedy="Have yourself assigned first."
    )


def _is_free(given: Verdict | None, assigned: Uid | None, actor: Uid) -> bool:
    """Return whether a place in the review is the actor's, or nobody's yet."""
    holder = assigned if given is None else given.person
    return holder is None or holder == actor


def _say(work: Work, claim: Claim, verdict: Verdict) -> Verdict:
    """Write a final verdict and bring the claim to where it leads."""
    work.insert(verdict)
    waits = work.scheme.verdict(verdict.value).normalized == _PENDING
    bring(work, claim, ClaimState.IN_REVIEW if waits else ClaimState.DECIDED)
    return verdict


def _changes_standing(work: Work, claim: Uid, value: str) -> bool:
    """Return whether a value differs from the judgement that stands, if one does."""
    before = standing(work.read.claims.verdicts(claim))
    if before is None or before.value == value:
        return False
    return work.scheme.verdict(before.value).normalized != _PENDING


def was_reworded(read: Repository, claim: Claim) -> bool:
    """Return whether a published claim was reworded since readers were told of it last."""
    steps = read.claims.steps(claim.uid)
    published = max((one.at for one in steps if one.state is ClaimState.PUBLISHED), default=None)
    if published is None or not claim.published_url:
        return False
    verdict = standing(read.claims.verdicts(claim.uid))
    since = max(published, verdict.at if verdict is not None else 0)
    return any(
        change.row == claim.uid and change.kind is Kind.CLAIM and "wording" in change.after
        for entry, change in read.log.about(claim.uid)
        if entry.at >= since
    )


def reopened_for(read: Repository, claim: Claim) -> str:
    """Return why a claim was reopened, unless it was decided again since; empty for nothing."""
    note = ""
    for step in read.claims.steps(claim.uid):
        if step.state is ClaimState.REOPENED:
            note = step.note
        elif step.state in CLOSED:
            note = ""
    return note
