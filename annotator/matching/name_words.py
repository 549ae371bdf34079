"""How alike two words of names are: by spelling, by meaning, by sound."""

from dataclasses import dataclass

from annotator.matching.lexicon import NameWords
from annotator.matching.name_score import Name, is_native
from annotator.matching.sounds import distance, neighbours, skeleton, sounds
from annotator.matching.spelling import Part, Reading


@dataclass(frozen=True, slots=True)
class Heard:
    """A word of a name with what it is compared by."""

    base: str
    sound: str
    bones: str
    ways: frozenset[str]
    """Keys by which it is found; two words with none in common are different words."""


def heard(base: str, lists: NameWords) -> Heard:
    """Return a word with its sound, and with the keys by which it is found."""
    sound = sounds(base)
    bones = skeleton(sound)
    ways = {f"={base}", f"={plain(base)}"}
    ways |= {f"~{near}" for near in neighbours(bones)}
    if base in lists.countries:
        ways.add(f"@{lists.countries[base]}")
    if base in lists.heads:
        ways.add(f"#{lists.heads[base]}")
    return Heard(base, sound, bones, frozenset(ways))


def plain(base: str) -> str:
    """Return a word without the preposition and the endings that change inside names."""
    without = base[1:] if base.startswith("ل") and len(base) >= 5 else base
    return without[:-1] if without.endswith(("يه", "ين", "ون")) and len(without) >= 5 else without


class Comparison:
    """What one query has found out about pairs of words; each pair is compared once."""

    def __init__(self, lists: NameWords, vocabulary: dict[str, Heard]) -> None:
        """Begin a query.

        Args:
            lists: how names are read.
            vocabulary: the words of the index, not changed here.
        """
        self._lists = lists
        self._vocabulary = vocabulary
        self._own: dict[str, Heard] = {}
        self._known: dict[tuple[str, str, bool, bool], float] = {}

    def heard(self, base: str) -> Heard:
        """Return a word of the query or of the index."""
        found = self._vocabulary.get(base) or self._own.get(base)
        if found is None:
            found = self._own[base] = heard(base, self._lists)
        return found

    def may_be(self, a: str, b: str) -> bool:
        """Return whether two words may be the same in some kind of name."""
        return self._likeness(a, b, False, False) > 0

    def alike(self, name: Name, reading: Reading) -> "Alikeness":
        """Return how parts of a reading and a name are compared."""
        native = name.native or (name.person and is_native(reading.parts, self._lists))
        return Alikeness(self, native=native, person=name.person)

    def joined(self, reading: Reading) -> Heard:
        """Return all parts of a reading as one word."""
        return self.heard("".join(part.base for part in reading.parts))

    def split_otherwise(self, name: Name, reading: Reading) -> float:
        """Return how alike they are as one word each, where they are split otherwise.

        خان يونس and خانيونس are one name.
        """
        ours = self.joined(reading)
        if len(name.parts) == len(reading.parts) or ours.bones != name.bones:
            return 0.0
        native = name.native or (name.person and is_native(reading.parts, self._lists))
        return _SPLIT * same_sound(ours, self.heard(name.joined), native=native)

    def likeness(self, a: Part, b: Part, *, native: bool, person: bool) -> float:
        """Return how alike two parts are, from 0 to 1.

        Args:
            a: a part.
            b: another.
            native: whether they stand in a name at home in Arabic.
            person: whether they stand in a person's name.
        """
        value = self._likeness(a.base, b.base, native, person)
        if a.article != b.article and not (a.base.isascii() or b.base.isascii()):
            value *= 0.96 if person else 0.99
        return value

    def _likeness(self, a: str, b: str, native: bool, person: bool) -> float:
        if a == b:
            return 1.0
        key = (a, b, native, person)
        if key not in self._known:
            self._known[key] = self._compared(a, b, native, person)
        return self._known[key]

    def _compared(self, a: str, b: str, native: bool, person: bool) -> float:
        one, other = self.heard(a), self.heard(b)
        if one.ways.isdisjoint(other.ways) or are_two_places(a, b, self._lists):
            return 0.0
        meaning = 0.0 if person else self._same_meaning(a, b)
        return meaning or same_sound(one, other, native=native)

    def _same_meaning(self, a: str, b: str) -> float:
        lists = self._lists
        if a in lists.countries and lists.countries[a] == lists.countries.get(b):
            return 0.96 if (a in lists.nisbas) == (b in lists.nisbas) else 0.9
        if a in lists.heads and lists.heads[a] == lists.heads.get(b):
            return 0.97
        return 0.8 if plain(a) == plain(b) else 0.0


def are_two_places(a: str, b: str, lists: NameWords) -> bool:
    """Return whether these are names of two known countries, however alike: كينيا، غينيا."""
    place = lists.places.get(a)
    return place is not None and lists.places.get(b, place) != place


@dataclass(frozen=True, slots=True)
class Alikeness:
    """How alike parts are in one kind of name."""

    comparison: Comparison
    native: bool
    person: bool

    def __call__(self, a: Part, b: Part) -> float:
        """Return how alike two parts are, from 0 to 1."""
        return self.comparison.likeness(a, b, native=self.native, person=self.person)


_LIMITS = (0.0, 0.0, 0.1, 0.15, 0.36, 0.7, 1.0)
"""How far sounds of so many letters may be apart, the shorter one counting."""

_SPLIT = 0.95
"""What names are worth that agree but for the spaces in them."""

_SHORT_VOWELS = 0.2
"""How much farther apart they may be in two scripts: one of them writes short vowels."""

_CONSONANT = 0.7
"""The least that sounds are apart whose skeletons differ."""


def same_sound(a: Heard, b: Heard, *, native: bool) -> float:
    """Return how alike two words sound, or 0 where they are different words."""
    short, long = sorted((len(a.sound), len(b.sound)))
    is_native = native and not (a.base.isascii() or b.base.isascii())
    limit = _LIMITS[min(short, 6)]
    if short >= 3 and a.base.isascii() != b.base.isascii():
        limit += _SHORT_VOWELS
    if is_native:
        limit = 0.6 if short >= 6 and long >= 7 else 0.0
    if long - short > 4 or (limit < _CONSONANT and a.bones != b.bones):
        return 0.0
    if a.base.isdigit() or b.base.isdigit():
        return 0.0
    apart = distance(a.sound, b.sound, limit=limit, native=is_native)
    return 1 - apart / long if apart <= limit else 0.0
