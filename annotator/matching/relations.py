"""What one claim is to another: the same, likely the same, related, its contradiction, or nothing.

How near two wordings are is a score (`claim_score`); what sets them apart are reasons
(`differences`, `swaps`). A claim that differs in a figure alone is as near as can be and still
another one, so the reasons go before the score.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.matching.circumstances import (
    other_certainty,
    other_figure,
    other_place,
    other_time,
)
from annotator.matching.differences import (
    Nearness,
    Pair,
    Reason,
    ReasonKind,
    contradiction,
    other_word,
    pairs_of,
    shared,
)
from annotator.matching.statements import Statement
from annotator.matching.swaps import swapped


class Relation(StrEnum):
    """What a claim is to some words."""

    SAME = "same"
    LIKELY = "likely"
    CONTRADICTS = "contradicts"
    RELATED = "related"
    NOTHING = "nothing"


OFFERED = frozenset((Relation.SAME, Relation.LIKELY))
"""What is offered as the same claim."""

SURE = 0.8
"""From here on the two say the same."""

LEAST = 0.06
"""How likely two are at least to be offered as the same; the one threshold of all windows."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a claim is to some words, and why: what sets them apart, then what they share."""

    relation: Relation
    reasons: tuple[Reason, ...]


def judge(ours: Statement, theirs: Statement, near: Nearness, score: float) -> Judgement:
    """Return what a claim is to some words.

    Args:
        ours: the words.
        theirs: the claim.
        near: how near two terms are.
        score: how likely they say the same by what they name.
    """
    pairs = pairs_of(ours, theirs, near)
    both = (shared(pairs),) if pairs else ()
    against = contradiction(ours, theirs, pairs)
    if score < LEAST and not (against and _is_all_there(ours, theirs, pairs)):
        return Judgement(Relation.NOTHING, both)
    apart = _apart(
        swapped(ours, theirs, pairs),
        other_figure(ours, theirs, near),
        other_place(ours, theirs, near),
        other_time(ours, theirs),
        other_certainty(ours, theirs, pairs),
        other_word(ours, theirs, pairs),
    )
    reasons = (*_apart(against), *apart, *both)
    return Judgement(_relation(against, apart, score), reasons)


_MOST = 0.66


def _is_all_there(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> bool:
    """Return whether the shorter is in the longer but for its opposite, which lowers the score."""
    shorter = min(len(ours.tokens), len(theirs.tokens))
    return len(pairs) >= 2 and len(pairs) + 1 >= _MOST * shorter


_BESIDE = (ReasonKind.FIGURE, ReasonKind.OTHER)
"""What may differ too where one says the opposite: the opposite word itself is another word."""


def _apart(*reasons: Reason | None) -> list[Reason]:
    return [reason for reason in reasons if reason is not None]


def _relation(against: Reason | None, apart: Sequence[Reason], score: float) -> Relation:
    if against is not None and all(one.kind in _BESIDE for one in apart):
        return Relation.CONTRADICTS
    if any(one.kind is not ReasonKind.OTHER for one in apart):
        return Relation.RELATED
    return Relation.SAME if score >= SURE else Relation.LIKELY


__all__ = ["LEAST", "OFFERED", "SURE", "Judgement", "Reason", "ReasonKind", "Relation", "judge"]
