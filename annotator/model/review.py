"""How the review of a claim goes: which states follow, who may, and who sees which verdict.

An honour system: roles and blindness guard against mistakes and temptation, not against
somebody who reads the file with another program.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp2, log2

from annotator.model.article import Person, Role
from annotator.model.claim import Claim, ClaimState, Stage, Verdict
from annotator.model.ids import Uid

_S = ClaimState

FOLLOWING: Mapping[ClaimState, frozenset[ClaimState]] = {
    _S.NEW: frozenset({_S.TRIAGED, _S.IN_REVIEW}),
    _S.TRIAGED: frozenset({_S.NEW, _S.IN_REVIEW}),
    _S.IN_REVIEW: frozenset({_S.TRIAGED, _S.SECOND_REVIEW, _S.DECIDED}),
    _S.SECOND_REVIEW: frozenset({_S.IN_REVIEW, _S.DECIDED}),
    _S.DECIDED: frozenset({_S.PUBLISHED, _S.REOPENED}),
    _S.PUBLISHED: frozenset({_S.REOPENED}),
    _S.REOPENED: frozenset({_S.TRIAGED, _S.IN_REVIEW, _S.SECOND_REVIEW, _S.DECIDED}),
}
"""Which states may follow on each."""

OF_ANNOTATORS = frozenset({_S.NEW, _S.TRIAGED})
"""The states that annotators may lead from and to; checkers and leads may lead to all."""

CHECKERS = frozenset({Role.FACT_CHECKER, Role.LEAD})
"""The roles that may check claims."""

CLOSED = frozenset({_S.DECIDED, _S.PUBLISHED})
"""The states in which the project has said what it thinks."""

HALF_LIFE_DAYS = 14
"""After how many days a claim counts half as urgent."""


def may_lead(role: Role, state: ClaimState, to: ClaimState) -> bool:
    """Return whether somebody of a role may bring a claim from one state into another."""
    return role in CHECKERS or {state, to} <= OF_ANNOTATORS


def may_check(role: Role) -> bool:
    """Return whether somebody of a role may be given claims to check."""
    return role in CHECKERS


@dataclass(frozen=True, slots=True)
class Round:
    """The review by two that is going on: the verdicts given in it so far."""

    first: Verdict | None = None
    second: Verdict | None = None

    @property
    def is_complete(self) -> bool:
        """Whether both have judged."""
        return self.first is not None and self.second is not None

    @property
    def people(self) -> frozenset[Uid]:
        """Who has judged."""
        return frozenset(one.person for one in (self.first, self.second) if one is not None)

    @property
    def is_disputed(self) -> bool:
        """Whether both have judged, and differently: a lead has to decide."""
        if self.first is None or self.second is None:
            return False
        return self.first.value != self.second.value


def open_round(verdicts: Sequence[Verdict]) -> Round:
    """Return the review that no final verdict has ended yet; verdicts come the latest first."""
    first: Verdict | None = None
    second: Verdict | None = None
    for verdict in verdicts:
        if verdict.stage is Stage.FINAL:
            break
        if verdict.stage is Stage.FIRST:
            first = first or verdict
        else:
            second = second or verdict
    return Round(first, second)


def round_of(verdicts: Sequence[Verdict], uid: Uid) -> list[Verdict]:
    """Return the verdicts given in the round of one; in the open round, if it is not there.

    Args:
        verdicts: all on the claim, the latest first.
        uid: of which verdict.
    """
    rounds: list[list[Verdict]] = [[]]
    for verdict in verdicts:
        if verdict.stage is Stage.FINAL:
            rounds.append([])
        else:
            rounds[-1].append(verdict)
    return next((one for one in rounds if any(v.uid == uid for v in one)), rounds[0])


def standing(verdicts: Sequence[Verdict]) -> Verdict | None:
    """Return what the project says: the latest final verdict; they come the latest first."""
    return next((one for one in verdicts if one.stage is Stage.FINAL), None)


def visible(verdicts: Sequence[Verdict], claim: Claim, person: Person | None) -> list[Verdict]:
    """Return the verdicts that a person may see, in their order (the latest first).

    In a blind review, what one checker judged is hidden until the other has judged too: from
    everybody but that checker, and leads who are not checkers of the claim themselves. It is
    hidden however the project's setting stands now: what was given blind stays so, or one
    could switch, look, and switch back.

    Args:
        verdicts: all on the claim, the latest first.
        claim: what they are on.
        person: who looks; None is anybody, as the readers of an export.
    """
    current = open_round(verdicts)
    if current.is_complete or _is_let_in(current, claim, person):
        return list(verdicts)
    return list(verdicts[_length(verdicts) :])


def has_seen_another(current: Round, claim: Claim, person: Person) -> bool:
    """Return whether somebody may have seen what another judged in the open round.

    Such a person's verdict would not be blind. Leads see it who do not check the claim.
    """
    others = current.people - {person.uid}
    return bool(others) and (current.is_complete or _is_let_in(current, claim, person))


def _is_let_in(current: Round, claim: Claim, person: Person | None) -> bool:
    if person is None:
        return False
    if person.uid in current.people:
        return True
    return person.role is Role.LEAD and person.uid not in (claim.assignee, claim.second)


def _length(verdicts: Sequence[Verdict]) -> int:
    """Return how many verdicts the open round has."""
    final = (place for place, one in enumerate(verdicts) if one.stage is Stage.FINAL)
    return next(final, len(verdicts))


def priority(check_worthy: int, outlets: int, days: float) -> float:
    """Return how urgent it is to check a claim, from 0 up; 1 is a middling one.

    Worth of checking counts fully and spread by its doublings; a claim that no outlet states
    (a tip) has a spread too, the smallest. Age takes half away every `HALF_LIFE_DAYS`.

    Args:
        check_worthy: 0 to 3, as annotators tagged it.
        outlets: how many outlets state it.
        days: since it was stated last; less than 0 counts as 0.
    """
    worth = (max(0, check_worthy) + 1) / 4
    spread = log2(2 + max(0, outlets)) / 2
    return worth * spread * exp2(-max(0.0, days) / HALF_LIFE_DAYS)
