"""Whether the same claim is offered and its opposite is not.

Every right claim and every other of a half are in one project; each first wording asks. The floor
counts the words in common. Of the held-back half totals alone are printed.
"""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.matching.claims import ClaimIndex, Likeness
from annotator.matching.relations import OFFERED, SURE, Relation
from benchmarks.claims import by_words, uid
from benchmarks.halves import DATA, HALVES, share
from benchmarks.report import Row, show

FIRST_THREE = 0.95


@dataclass(frozen=True, slots=True)
class Case:
    """A claim, the place of the right one, and those of the others with what they are."""

    kind: str
    ask: str
    right: int
    others: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was answered to a case, by the place of the claim."""

    case: Case
    answers: dict[int, Likeness]
    offered: list[int]
    plain: list[int]

    @property
    def is_found(self) -> bool:
        """Whether the right one is among the first three that are offered."""
        return self.case.right in self.offered

    def wrong(self, *kinds: str) -> list[int]:
        """Return the others of these kinds that are offered as the same."""
        return [place for place, one in self.case.others if one in kinds and self._is_same(place)]

    def _is_same(self, place: int) -> bool:
        return place in self.answers and self.answers[place].relation in OFFERED


def main(full: bool, as_json: bool) -> int:
    """Print the shares of both halves.

    Args:
        full: changes nothing.
        as_json: whether to print a list of objects in place of the table.
    """
    del full
    return show([row for half in HALVES for row in rows(half)], as_json=as_json)


def rows(half: str) -> list[Row]:
    """Return the figures of a half."""
    found = outcomes(half)
    called = f"claims apart, {half.replace('_', ' ')}"
    long = [one for one in found if one.case.kind in ("long", "spoken")]
    near = [one for one in found if one.case.kind == "near"]
    opposites = [(one, place) for one in found for place in _said(one, "contradicts")]
    swaps = [(one, place) for one in found for place in _said(one, "swapped")]
    return [
        _found(f"{called}: among three", found, FIRST_THREE),
        _found(f"{called}, long or spoken: among three", long, 0.0),
        share(f"{called}, nearly the same words: sure", _rate(near, _is_sure), 0.0, 1.0),
        share(f"{called}: opposites not offered", _kept(opposites), 0.0, 1.0),
        share(f"{called}: swapped not offered", _kept(swaps), 0.0, 1.0),
        share(f"{called}: opposites told", _told(opposites), 0.0, 0.0),
        share(f"{called}: near misses not offered", _kept(_misses(found)), 0.0, 0.0),
    ]


def cases(half: str) -> tuple[list[str], list[Case]]:
    """Return the wordings of a half's project, and its cases."""
    wordings: list[str] = []
    found = []
    for one in json.loads((DATA / f"claim_relations_{half}.json").read_text(encoding="utf-8")):
        right = len(wordings)
        wordings += [one["right"], *(other["text"] for other in one["others"])]
        others = tuple((right + at, other["is"]) for at, other in enumerate(one["others"], 1))
        found.append(Case(one["kind"], one["ask"], right, others))
    return wordings, found


def outcomes(half: str) -> list[Outcome]:
    """Return what is answered to the cases of a half."""
    wordings, asked = cases(half)
    index = ClaimIndex((uid(place), wording) for place, wording in enumerate(wordings))
    plain = by_words(wordings)
    return [_outcome(case, index.judged(case.ask), plain(case.ask)) for case in asked]


def _outcome(case: Case, judged: Sequence[Likeness], plain: list[int]) -> Outcome:
    answers = {int.from_bytes(one.uid, "big"): one for one in judged}
    offered = [place for place, one in answers.items() if one.relation in OFFERED]
    return Outcome(case, answers, offered[:3], plain)


def _said(outcome: Outcome, *kinds: str) -> list[int]:
    return [place for place, kind in outcome.case.others if kind in kinds]


def _misses(found: Sequence[Outcome]) -> list[tuple[Outcome, int]]:
    return [(one, place) for one in found for place in _said(one, "other")]


def _rate(found: Sequence[Outcome], holds: Callable[[Outcome], bool]) -> float:
    return sum(map(holds, found)) / max(1, len(found))


def _found(name: str, found: Sequence[Outcome], target: float) -> Row:
    ours = _rate(found, lambda one: one.is_found)
    return share(name, ours, _rate(found, lambda one: one.case.right in one.plain), target)


def _is_sure(outcome: Outcome) -> bool:
    answer = outcome.answers.get(outcome.case.right)
    return answer is not None and answer.relation in OFFERED and answer.score >= SURE


def _kept(found: Sequence[tuple[Outcome, int]]) -> float:
    """Return the share that is not offered as the same."""
    kept = sum(
        place not in one.answers or one.answers[place].relation not in OFFERED
        for one, place in found
    )
    return kept / max(1, len(found))


def _told(found: Sequence[tuple[Outcome, int]]) -> float:
    """Return the share that is shown as contradicting."""
    told = sum(
        place in one.answers and one.answers[place].relation is Relation.CONTRADICTS
        for one, place in found
    )
    return told / max(1, len(found))


if __name__ == "__main__":
    sys.exit(main(full=False, as_json=False))
