"""The things that a wording names, and how near two of them are."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum


class Sort(IntEnum):
    """What a term is; numbers are compared with numbers alone."""

    WORD = 0
    NUMBER = 1
    PLACE = 2
    NAME = 3
    """A person, body or work; also a word that no list holds, which is mostly a name."""


class Kind(IntEnum):
    """How near two terms are, the nearest last."""

    NOTHING = 0
    SUBJECT = 1
    """Words that are often spoken of together: حاج، مكة."""
    KIN = 2
    """A town and its country, a person and the office, a phrase and a word of it."""
    ROOT = 3
    """Likely the same: by root, sound or runs of letters; a rounded number."""
    ALIKE = 4
    """Two words of one group: قتل، مصرع."""
    SAME = 5


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One thing that a wording names. A reader has one term for a word, however often it stands."""

    sort: Sort
    key: str
    """A stem, a value, a place or a name."""
    country: str = ""
    """The country of a place or name; a country's own key."""
    bones: str = ""
    """The consonants of a word."""
    sound: str = ""
    """The consonants, each for its class, of a word that belongs to no group: likely a name."""
    groups: frozenset[str] = frozenset()
    likely: frozenset[str] = frozenset()
    """Groups that a word likely belongs to, by its root alone."""
    kin: frozenset[str] = frozenset()
    """Groups that say a part of what it says: of the words of a phrase, of a person's office."""
    subjects: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    """Runs of three letters, the word's start and end among them."""
    usual: float = 0.0
    """The share of the claims of any news that name it, where it is a common word."""

    own_key: str = field(init=False)
    """The key of exactly this term."""
    same_keys: tuple[str, ...] = field(init=False)
    """The keys of terms that say the same, its own the last."""
    found_by: tuple[str, ...] = field(init=False)
    """All keys by which it is found, the weakest first."""

    def __post_init__(self) -> None:
        """Work out the keys, once for all wordings that name it."""
        own = f"{self.sort.value}{self.key}"
        same = (*(f"g{group}" for group in self.groups), own)
        object.__setattr__(self, "own_key", own)
        object.__setattr__(self, "same_keys", same)
        object.__setattr__(self, "found_by", (*self._near_keys(), *same))

    def _near_keys(self) -> Iterator[str]:
        yield from (f"s{subject}" for subject in self.subjects)
        if self.sound:
            yield f"~{self.sound}"
        if len(self.bones) >= 3:
            yield f"c{self.bones}"
        yield from (f"r{group}" for group in self.groups | self.likely | self.kin)
        if self.country:
            yield f"@{self.country}"


def kind(one: Term, other: Term) -> Kind:
    """Return how near two terms are; the order of the two makes no difference."""
    if one.key == other.key and one.sort is other.sort:
        return Kind.SAME
    if Sort.NUMBER in (one.sort, other.sort):
        is_near = one.sort is other.sort and is_rounded(one.key, other.key)
        return Kind.ROOT if is_near else Kind.NOTHING
    if one.country and one.country == other.country:
        return _within(one, other)
    if Sort.PLACE in (one.sort, other.sort):
        return Kind.NOTHING
    return _of_words(one, other)


def _within(one: Term, other: Term) -> Kind:
    """Return how near two are that belong to the same country."""
    is_whole = one.country in (one.key, other.key)
    return Kind.KIN if is_whole else max(_of_words(one, other), Kind.SUBJECT)


def _of_words(one: Term, other: Term) -> Kind:
    if not one.groups.isdisjoint(other.groups):
        return Kind.ALIKE
    if _is_same_root(one, other) or _are_letters_common(one, other):
        return Kind.ROOT
    if not one.kin.isdisjoint(other.groups | other.kin) or not one.groups.isdisjoint(other.kin):
        return Kind.KIN
    return Kind.NOTHING if one.subjects.isdisjoint(other.subjects) else Kind.SUBJECT


def _is_same_root(one: Term, other: Term) -> bool:
    return (
        (len(one.bones) >= 3 and one.bones == other.bones)
        or not one.likely.isdisjoint(other.groups | other.likely)
        or not one.groups.isdisjoint(other.likely)
        or (len(one.sound) >= 3 and one.sound == other.sound)
    )


def _are_letters_common(one: Term, other: Term) -> bool:
    if one.groups and other.groups:  # two words that the lists know: معارض، معارك
        return False
    total = len(one.letters) + len(other.letters)
    return total > 0 and 4 * len(one.letters & other.letters) >= total


_YEARS = range(1900, 2101)
_DIGITS = "0123456789.e+-"


def is_rounded(one: str, other: str) -> bool:
    """Return whether two values are so near that one may be the other, rounded; not years."""
    units = one.lstrip(_DIGITS), other.lstrip(_DIGITS)
    if units[0] != units[1]:
        return False
    a, b = float(one.removesuffix(units[0])), float(other.removesuffix(units[0]))
    is_year = not units[0] and a in _YEARS and b in _YEARS
    if is_year or max(a, b) < 20:
        return False
    return abs(a - b) <= 0.05 * max(a, b)
