"""How likely two wordings say the same.

Each term finds its nearest counterpart on the other side; what agrees is held against all that is
said. Near misses of a claim (another figure, another country, the denial, the opposite) repeat
its words and differ in one, so what contradicts counts on its own.
"""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.matching.meaning import Meaning, Sort, Term


@dataclass(frozen=True, slots=True)
class Settings:
    """What is worth how much; found on the tuning half of the test set alone."""

    alike: float = 0.97
    """Two words of one group, against the same stem twice."""
    consonants: float = 0.9
    likely: float = 0.7
    """Two words of which one belongs to the other's group by its root alone."""
    sound: float = 0.8
    letters: float = 0.7
    """What runs of letters in common are worth at most; from half of them in common on."""
    number: float = 2.5
    place: float = 1.5
    same_country: float = 0.6
    """A town and its country."""
    near_number: float = 0.8
    """Two numbers of which one may be the other, rounded."""
    unknown: float = 0.8
    """A word that belongs to no group: a name, or one of the many that no list holds."""
    query: float = 0.5
    """How much the query's own terms count; the rest is what the other wording says."""
    unmatched: float = 0.7
    """What a word counts for that the other side does not have; a paraphrase has many."""
    other_number: float = 0.15
    other_place: float = 0.5
    other_polarity: float = 0.05
    opposite: float = 0.1


SETTINGS = Settings()

Rarity = Callable[[Term], float]
"""How much a term tells in the project: rare ones more than common ones."""

Opposites = dict[str, frozenset[str]]


@dataclass(slots=True)
class Weighed:
    """A meaning with the weight of each of its terms."""

    meaning: Meaning
    weights: list[float]


def weighed(meaning: Meaning, rarity: Rarity, settings: Settings = SETTINGS) -> Weighed:
    """Return a meaning with the weight of its terms."""
    return Weighed(
        meaning,
        [
            share * _sort(term, settings) * rarity(term)
            for term, share in zip(meaning.terms, meaning.shares, strict=True)
        ],
    )


def _sort(term: Term, settings: Settings) -> float:
    if term.sort is Sort.NUMBER:
        return settings.number
    if term.sort is Sort.PLACE:
        return settings.place
    return 1.0 if term.groups or term.likely else settings.unknown


class Scorer:
    """Holds one query against other wordings; each pair of terms is compared once."""

    def __init__(self, query: Weighed, opposites: Opposites, settings: Settings = SETTINGS) -> None:
        """Begin with a query.

        Args:
            query: what is asked for.
            opposites: the groups that say the opposite of a group.
            settings: what is worth how much.
        """
        self._query = query
        self._opposites = opposites
        self._settings = settings
        self._known: dict[tuple[int, Term], float] = {}

    def score(self, other: Weighed) -> float:
        """Return how likely another wording says the same, from 0 to 1."""
        pairs = self._pairs(other)
        ours, theirs = self._query.weights, other.weights
        share = self._settings.query
        agreed = sum(
            likeness * (share * ours[i] + (1 - share) * theirs[j]) for i, j, likeness in pairs
        )
        if not agreed:
            return 0.0
        own = _said(self._query, {i for i, _, _ in pairs}, self._settings.unmatched)
        foreign = _said(other, {j for _, j, _ in pairs}, self._settings.unmatched)
        said = share * own + (1 - share) * foreign
        return min(1.0, max(0.0, agreed / said - self._contradiction(other.meaning, pairs)))

    def _pairs(self, other: Weighed) -> list[tuple[int, int, float]]:
        terms = other.meaning.terms
        edges = [
            (likeness, -i, -j)
            for i, one in enumerate(self._query.meaning.terms)
            for j, term in enumerate(terms)
            if (likeness := self._likeness(i, one, term)) > 0
        ]
        edges.sort(reverse=True)
        found: list[tuple[int, int, float]] = []
        ours: set[int] = set()
        theirs: set[int] = set()
        for likeness, i, j in edges:
            if i not in ours and j not in theirs:
                ours.add(i)
                theirs.add(j)
                found.append((-i, -j, likeness))
        return found

    def _likeness(self, place: int, one: Term, term: Term) -> float:
        if one.sort is not term.sort:
            return 0.0
        if one.key == term.key:
            return 1.0
        if one.sort is Sort.PLACE:
            is_within = one.country == term.country and term.country in (one.key, term.key)
            return self._settings.same_country if is_within else 0.0
        if one.sort is Sort.NUMBER:
            return self._settings.near_number if is_rounded(one.key, term.key) else 0.0
        key = (place, term)
        if key not in self._known:
            self._known[key] = likeness(one, term, self._settings)
        return self._known[key]

    def _contradiction(self, other: Meaning, pairs: list[tuple[int, int, float]]) -> float:
        settings = self._settings
        mine = self._query.meaning
        ours = _left(mine, {i for i, _, _ in pairs})
        theirs = _left(other, {j for _, j, _ in pairs})
        found = settings.other_polarity if mine.negated != other.negated else 0.0
        if _both(ours, theirs, Sort.NUMBER):
            found += settings.other_number
        if _both(ours, theirs, Sort.PLACE):
            found += settings.other_place
        against = {group for term in ours for group in term.groups}
        opposed: set[str] = set().union(*(self._opposites.get(one, ()) for one in against))
        if any(not opposed.isdisjoint(term.groups) for term in theirs):
            found += settings.opposite
        return found


def _said(side: Weighed, paired: set[int], unmatched: float) -> float:
    """Return the weight of what a side says, its unmatched words counting less."""
    return sum(
        weight if place in paired or term.sort is not Sort.WORD else weight * unmatched
        for place, (term, weight) in enumerate(zip(side.meaning.terms, side.weights, strict=True))
    )


def _left(meaning: Meaning, paired: set[int]) -> list[Term]:
    return [term for place, term in enumerate(meaning.terms) if place not in paired]


def _both(ours: list[Term], theirs: list[Term], sort: Sort) -> bool:
    return any(term.sort is sort for term in ours) and any(term.sort is sort for term in theirs)


_YEARS = range(1900, 2101)


def is_rounded(one: str, other: str) -> bool:
    """Return whether two values are so near that one may be the other, rounded; not years."""
    if one.endswith("%") != other.endswith("%"):
        return False
    a, b = float(one.rstrip("%")), float(other.rstrip("%"))
    if (a in _YEARS and b in _YEARS) or max(a, b) < 20:
        return False
    return abs(a - b) <= 0.05 * max(a, b)


def likeness(one: Term, other: Term, settings: Settings = SETTINGS) -> float:
    """Return how alike two words are, from 0 to 1."""
    if one.key == other.key:
        return 1.0
    if not one.groups.isdisjoint(other.groups):
        return settings.alike
    if one.bones == other.bones and len(one.bones) >= 3:
        return settings.consonants
    if not (one.groups | one.likely).isdisjoint(other.groups | other.likely):
        return settings.likely
    if one.sound and one.sound == other.sound and len(one.sound) >= 3:
        return settings.sound
    if not one.letters or not other.letters:
        return 0.0
    common = 2 * len(one.letters & other.letters) / (len(one.letters) + len(other.letters))
    return settings.letters * common if common >= 0.5 else 0.0
