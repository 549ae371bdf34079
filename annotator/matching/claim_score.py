"""How likely two wordings say the same.

Each term finds its nearest counterpart on the other side. What is found how is measured, with what
contradicts (another figure, another country, the denial, the opposite), and weighed by what was
learned from pairs of wordings (`benchmarks/claims_fit.py`). Near misses of a claim repeat its
words and differ in one, while who says the same anew changes most of them; so words in the same
order that leave something unsaid tell against.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product

import msgspec

from annotator import resources
from annotator.matching.meaning import Meaning
from annotator.matching.terms import Kind, Sort, Term, kind

Rarity = Callable[[Term], float]
"""How much a term tells in the project: rare ones more than common ones."""

Opposites = dict[str, frozenset[str]]

FEATURES = (
    *(
        f"{side} {sort.name.lower()} {one.name.lower()}"
        for side, sort, one in product(("ours", "theirs"), Sort, Kind)
    ),
    "polarity",
    "opposite",
    "numbers",
    "places",
    "names",
    "order",
    "order but not all",
    "words but not all",
    "both",
)
"""What is measured of two wordings, in order."""

_KIND = tuple(Kind)
_KINDS = len(Kind)
_SIDE = len(Sort) * _KINDS


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What each measure counts for, learned; and where an even chance lies."""

    weights: dict[str, float]
    even: float
    slope: float


@cache
def learned() -> Weights:
    """Return the weights that ship with the program."""
    path = resources.path("matching", "weights.json")
    return msgspec.json.decode(path.read_bytes(), type=Weights)


@dataclass(slots=True)
class Weighed:
    """A meaning with what each of its terms is of the whole."""

    meaning: Meaning
    weights: list[float]


SORT_WEIGHTS = {Sort.WORD: 1.0, Sort.NAME: 1.0, Sort.NUMBER: 1.3, Sort.PLACE: 1.0}


def weighed(meaning: Meaning, rarity: Rarity) -> Weighed:
    """Return a meaning with the weight of its terms; together they weigh 1."""
    weights = [
        share * SORT_WEIGHTS[term.sort] * rarity(term)
        for term, share in zip(meaning.terms, meaning.shares, strict=True)
    ]
    total = sum(weights) or 1.0
    return Weighed(meaning, [weight / total for weight in weights])


class Scorer:
    """Holds one query against other wordings; each pair of terms is compared once."""

    def __init__(
        self, query: Weighed, opposites: Opposites, weights: Weights | None = None
    ) -> None:
        """Begin with a query.

        Args:
            query: what is asked for.
            opposites: the groups that say the opposite of a group.
            weights: what counts for how much; what ships with the program by default.
        """
        self._query = query
        self._opposites = opposites
        chosen = weights or learned()
        self._weights = [chosen.weights.get(name, 0.0) for name in FEATURES]
        self._chosen = chosen
        self._columns: dict[Term, tuple[int, ...]] = {}
        self._places = {term: at for at, term in enumerate(query.meaning.terms)}
        self._against = [self._opposed(term) for term in query.meaning.terms]

    def _opposed(self, term: Term) -> frozenset[str]:
        return frozenset().union(*(self._opposites.get(one, ()) for one in term.groups))

    def score(self, other: Weighed) -> float:
        """Return how likely another wording says the same, from 0 to 1.

        A long text may say it in one stretch and much besides; so the stretch that says most of
        it is held against it too.
        """
        columns = [self._column(term) for term in other.meaning.terms]
        whole = self._chance(self._measured(self._query, self._against, columns, other))
        if len(self._query.weights) <= LONG or whole == 0.0:
            return whole
        return max(whole, self._stretch_chance(columns, other))

    def _stretch_chance(self, columns: Sequence[tuple[int, ...]], other: Weighed) -> float:
        """Return how likely the best stretch of the query says all that another wording says."""
        ours = [max(row) for row in zip(*columns, strict=True)]
        start, end = _best_stretch(ours, self._query.weights)
        meaning, weights = self._query.meaning, self._query.weights[start:end]
        total = sum(weights) or 1.0
        part = Weighed(
            Meaning(meaning.terms[start:end], meaning.shares[start:end], meaning.negated),
            [weight / total for weight in weights],
        )
        cut = [column[start:end] for column in columns]
        measured = self._measured(part, self._against[start:end], cut, other)
        if measured is None:
            return 0.0
        # What is said besides tells nothing, so all of the other wording has to be there.
        return self._chance(measured) * _found(measured[_SIDE : 2 * _SIDE]) ** 3

    def _chance(self, measured: Sequence[float] | None) -> float:
        if measured is None:
            return 0.0
        if _is_same(measured):
            return 1.0
        found = sum(map(float.__mul__, self._weights, measured))
        learned = 1.0 / (1.0 + math.exp(-self._chosen.slope * (found - self._chosen.even)))
        return max(learned, _nearly_same(measured))

    def near(self, one: Term, other: Term) -> Kind:
        """Return how near a term of the query is to another; either may come first."""
        place = self._places.get(one)
        if place is None:
            place, other = self._places.get(other), one
        if place is None:
            return kind(one, other)
        return _KIND[self._column(other)[place]]

    def features(self, other: Weighed) -> list[float] | None:
        """Return what is measured of the query and another wording; None where nothing agrees."""
        columns = [self._column(term) for term in other.meaning.terms]
        return self._measured(self._query, self._against, columns, other)

    def _measured(
        self,
        query: Weighed,
        against: Sequence[frozenset[str]],
        columns: Sequence[tuple[int, ...]],
        other: Weighed,
    ) -> list[float] | None:
        theirs = [max(column, default=0) for column in columns]
        if max(theirs, default=0) <= Kind.SUBJECT:
            return None
        ours = [max(row) for row in zip(*columns, strict=True)]
        sides = _side(query, ours), _side(other, theirs)
        order = _in_order(columns)
        lacking = math.sqrt((1.0 - _found(sides[0])) * (1.0 - _found(sides[1])))
        return [
            *sides[0],
            *sides[1],
            float(query.meaning.negated != other.meaning.negated),
            float(_is_opposed(against, ours, other.meaning, theirs)),
            *_contradictions(*sides),
            order,
            order * lacking,
            _repeated(sides) * lacking,
            math.sqrt(_found(sides[0]) * _found(sides[1])),
        ]

    def _column(self, other: Term) -> tuple[int, ...]:
        """Return how near each term of the query is to another term."""
        known = self._columns.get(other)
        if known is None:
            ours = self._query.meaning.terms
            known = tuple(int(Kind.SAME if one is other else kind(one, other)) for one in ours)
            self._columns[other] = known
        return known


def _is_opposed(
    against: Sequence[frozenset[str]], ours: Sequence[int], other: Meaning, theirs: Sequence[int]
) -> bool:
    """Return whether what is found nowhere on one side says the opposite of the other side."""
    opposed: set[str] = set()
    for groups, found in zip(against, ours, strict=True):
        if found < Kind.ALIKE:
            opposed |= groups
    return bool(opposed) and any(
        found < Kind.ALIKE and not opposed.isdisjoint(term.groups)
        for term, found in zip(other.terms, theirs, strict=True)
    )


LONG = 8
"""A query of more terms may say what it says in one stretch, and much besides."""

_MISSED = 0.4
"""How much a term that is not found counts against the stretch that holds it."""


def _best_stretch(found: Sequence[int], weights: Sequence[float]) -> tuple[int, int]:
    """Return the stretch of a query, end exclusive, in which most is found and least is not."""
    best, span, run, start = 0.0, (0, len(found)), 0.0, 0
    for at, (one, weight) in enumerate(zip(found, weights, strict=True)):
        run += weight * (_WORTHS[one] if one >= Kind.KIN else -_MISSED)
        if run > best:
            best, span = run, (start, at + 1)
        if run < 0:
            run, start = 0.0, at + 1
    return span


def _side(side: Weighed, found: Sequence[int]) -> list[float]:
    """Return how much of a side is found how, for each sort of term."""
    shares = [0.0] * _SIDE
    for term, weight, one in zip(side.meaning.terms, side.weights, found, strict=True):
        shares[term.sort * _KINDS + one] += weight
    return shares


_WORTH = {Kind.NOTHING: 0.0, Kind.SUBJECT: 0.2, Kind.KIN: 0.5, Kind.ROOT: 0.8}
_WORTHS = [_WORTH.get(one, 1.0) for _ in Sort for one in Kind]


def _found(shares: Sequence[float]) -> float:
    """Return roughly how much of a side is found at all."""
    return min(1.0, sum(map(float.__mul__, shares, _WORTHS)))


_REPEATED = [Sort.WORD * _KINDS + Kind.SAME]


def _repeated(sides: Sequence[Sequence[float]]) -> float:
    """Return how much of the two sides is the same common words."""
    return sum(side[place] for side in sides for place in _REPEATED) / 2


def _in_order(columns: Sequence[tuple[int, ...]]) -> float:
    """Return how many neighbours are neighbours in the query too, of the other wording's."""
    if len(columns) < 2:
        return 0.0
    same = Kind.SAME.value
    places = [column.index(same) if same in column else -2 for column in columns]
    return sum(after - before == 1 for before, after in pairwise(places)) / (len(columns) - 1)


def _contradictions(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Return what both sides have of a sort that the other has not: figures, places, names."""
    return [min(_left(ours, sort), _left(theirs, sort)) for sort in _CONTRADICTING]


_CONTRADICTING = (Sort.NUMBER.value, Sort.PLACE.value, Sort.NAME.value)


def _left(side: Sequence[float], sort: int) -> float:
    return side[sort * _KINDS] + side[sort * _KINDS + 1]


def _nearly_same(measured: Sequence[float]) -> float:
    """Return how likely two say the same by nothing but how little either leaves unsaid.

    What is learned holds repeated words against a claim, since near misses repeat them; whose
    words are all found on the other side is no near miss. What contradicts is looked at apart.
    """
    sides = _found(measured[:_SIDE]), _found(measured[_SIDE : 2 * _SIDE])
    agree = 1.0 if not measured[2 * _SIDE] else 0.8
    return agree * max(sides) ** 8 * (0.3 + 0.7 * min(sides))


def _is_same(measured: Sequence[float]) -> bool:
    """Return whether each side says all that the other says, in the same words."""
    same = sum(measured[place] for place in range(Kind.SAME, 2 * _SIDE, _KINDS))
    return same > 2.0 - 1e-6 and not measured[2 * _SIDE]
