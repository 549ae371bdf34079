"""Which claims of the project likely say what a wording says.

An offer to a person, who alone joins claims. The index first gathers, for all claims at once in
flat arrays, those that share most of what the wording names; the nearest of them are then
compared term by term.
"""

import math
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from annotator.matching.claim_score import Scorer, Weighed, Weights, weighed
from annotator.matching.meaning import Meaning, Reader
from annotator.matching.postings import Postings
from annotator.matching.relations import Reason, Relation, judge
from annotator.matching.statements import Parser, Statement
from annotator.matching.terms import Term
from annotator.model.ids import Uid


@dataclass(frozen=True, slots=True)
class Likeness:
    """A claim that may say the same: how likely, from 0 to 1, what it is to the words, and why."""

    uid: Uid
    score: float
    relation: Relation = Relation.LIKELY
    reasons: tuple[Reason, ...] = ()


COMPARED = 60
"""How many claims are compared term by term at most."""

JUDGED = 8
"""How many of the likeliest are read as statements: who, what, when."""


class ClaimIndex:
    """The wordings of claims, to be asked which are like another."""

    def __init__(
        self,
        claims: Iterable[tuple[Uid, str]] = (),
        *,
        reader: Reader | None = None,
        weights: Weights | None = None,
    ) -> None:
        """Make an index of claims.

        Args:
            claims: each claim's uid and wording.
            reader: how wordings are read; by the words that ship with the program by default.
            weights: what counts for how much; what ships with the program by default.
        """
        self._reader = reader or Reader()
        self._weights = weights
        self._postings = Postings()
        self._rows: dict[Uid, int] = {}
        self._uids: list[Uid] = []
        self._meanings: list[Meaning | None] = []
        self._wordings: list[str] = []
        self._sizes = _Sizes()
        self._parser = Parser(self._reader)
        for uid, wording in claims:
            self.add(uid, wording)

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, uid: Uid) -> bool:
        return uid in self._rows

    def add(self, uid: Uid, wording: str) -> None:
        """Add a claim, or give a known one another wording."""
        self.remove(uid)
        self._add(uid, wording, self._reader.read(wording))

    def update(self, uid: Uid, wording: str) -> None:
        """Give a claim another wording; an unknown one is added."""
        self.add(uid, wording)

    def _add(self, uid: Uid, wording: str, meaning: Meaning) -> None:
        self._rows[uid] = self._postings.add(_keys(meaning))
        self._uids.append(uid)
        self._wordings.append(wording)
        self._meanings.append(meaning)
        self._sizes.append(sum(meaning.shares))

    def remove(self, uid: Uid) -> None:
        """Forget a claim; nothing happens when there is none."""
        row = self._rows.pop(uid, None)
        if row is None:
            return
        meaning = self._meanings[row]
        assert meaning is not None  # every known row has one
        self._postings.remove(row, _keys(meaning))
        self._meanings[row], self._wordings[row] = None, ""
        if self._postings.is_mostly_dead():
            self._renew()

    def _renew(self) -> None:
        """Make the arrays anew from what is alive."""
        rows = self._rows.items()
        living = [(uid, self._wordings[row], self._meanings[row]) for uid, row in rows]
        self._postings = Postings()
        self._rows, self._uids, self._meanings, self._wordings = {}, [], [], []
        self._sizes = _Sizes()
        for uid, wording, meaning in living:
            if meaning is not None:
                self._add(uid, wording, meaning)

    def similar(
        self, wording: str, limit: int = 3, exclude: Collection[Uid] = ()
    ) -> list[Likeness]:
        """Return the claims most like a wording that nothing sets apart, the likeliest first.

        How likely they are is for the caller to look at.

        Args:
            wording: what is said.
            limit: how many to return at most.
            exclude: claims that are not asked for.
        """
        judged = self.judged(wording, exclude)
        apart = (Relation.RELATED, Relation.CONTRADICTS)
        return [one for one in judged if one.relation not in apart][:limit]

    def judged(self, wording: str, exclude: Collection[Uid] = ()) -> list[Likeness]:
        """Return what the nearest claims are to a wording, and why; the nearest first.

        Args:
            wording: what is said.
            exclude: claims that are not asked for.
        """
        rarity = cache(self.rarity)  # a term stands in many claims
        query = weighed(self._reader.read(wording), rarity)
        scorer = Scorer(query, self._reader.lists.opposites, self._weights)
        found = [
            (scorer.score(weighed(meaning, rarity)), uid)
            for uid, meaning in self.candidates(query, exclude)
        ]
        found.sort(key=lambda one: (-one[0], one[1]))
        said = self._parser.parse(wording)
        return [self._judge(said, *one, scorer) for one in found[:JUDGED] if one[0] > 0]

    def _judge(self, said: Statement, score: float, uid: Uid, scorer: Scorer) -> Likeness:
        claim = self._parser.parse(self._wordings[self._rows[uid]])
        made = judge(said, claim, scorer.near, score)
        return Likeness(uid, score, made.relation, made.reasons)

    def candidates(
        self, query: Weighed, exclude: Collection[Uid] = ()
    ) -> Iterator[tuple[Uid, Meaning]]:
        """Yield the claims that share most of a query, in no order."""
        for row in self._gather(query, exclude):
            meaning = self._meanings[row]
            if meaning is not None:
                yield self._uids[row], meaning

    def rarity(self, term: Term) -> float:
        """Return what a term tells: by the claims that name it, in any of its words."""
        total = len(self._postings) + _NEWS
        count = max(self._postings.count(key) for key in term.same_keys) + _NEWS * term.usual
        return math.sqrt(math.log1p((total - count + 0.5) / (count + 0.5)))

    def _gather(self, query: Weighed, exclude: Collection[Uid]) -> list[int]:
        """Return the rows that share most of the query's terms, for their length."""
        shared = np.zeros(self._postings.size, dtype=np.float32)
        for term, weight in zip(query.meaning.terms, query.weights, strict=True):
            best = np.zeros_like(shared)
            for key in term.found_by:
                best[self._postings.rows(key)] = weight * _STRENGTH.get(key[0], 1.0)
            shared += best
        mean = sum(query.weights) / max(1, len(query.weights))
        said = 0.5 * sum(query.weights) + 0.5 * mean * self._sizes.values()
        scores = np.where(self._postings.alive(), shared / np.maximum(said, 1e-6), 0.0)
        for uid in exclude:
            if uid in self._rows:
                scores[self._rows[uid]] = 0.0
        return [int(row) for row in _largest(scores, COMPARED)]


_STRENGTH = {"~": 0.8, "c": 0.8, "r": 0.6, "@": 0.5, "s": 0.15}
"""What finding by sound, consonants, a likely group, the country or the subject is worth."""

_NEWS = 200
"""How many claims what is usual in any news counts for, beside the project's own."""


def _keys(meaning: Meaning) -> list[str]:
    return list(dict.fromkeys(key for term in meaning.terms for key in term.found_by))


def _largest(scores: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    """Return the places of the largest scores above nothing."""
    if len(scores) > count:
        nearest = np.argpartition(scores, len(scores) - count)[-count:]
    else:
        nearest = np.arange(len(scores))
    return nearest[scores[nearest] > 0]


class _Sizes:
    """How much each row says: numbers in an array that doubles when it is full."""

    def __init__(self) -> None:
        self._values = np.zeros(64, dtype=np.float32)
        self._used = 0

    def append(self, size: float) -> None:
        """Add the next row's."""
        if self._used == len(self._values):
            self._values = np.concatenate((self._values, np.zeros_like(self._values)))
        self._values[self._used] = size
        self._used += 1

    def values(self) -> NDArray[np.float32]:
        """Return the sizes of all rows."""
        return self._values[: self._used]
