"""What several verbs do with the state of a claim; no verbs themselves."""

from dataclasses import replace

from annotator.model import Claim, ClaimState, ReviewStep, Uid
from annotator.model.review import CLOSED
from annotator.storage.work import Work


def bring(work: Work, seen: Claim, state: ClaimState, note: str = "") -> Claim:
    """Bring a claim into a state, and note who did; nothing when it is in it."""
    if seen.state is state:
        return seen
    new = replace(seen, state=state)
    work.update(seen, new)
    step = ReviewStep(work.new_uid(), seen.uid, work.actor.uid, state, note.strip(), work.now())
    work.insert(step)
    return new


def reopen_over(work: Work, uid: Uid, note: str) -> None:
    """Reopen a claim, if it was decided, because what it was decided on is no more."""
    claim = work.read.claims.one(uid)
    if claim.state in CLOSED:
        bring(work, claim, ClaimState.REOPENED, note)
