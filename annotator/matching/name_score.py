"""How well a way to read a surface agrees with one name of a record.

Both are parts; the caller says how alike each two parts are. What is left over on either side
decides: a person's middle name may be left out, another country's ministry is another ministry.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from annotator.matching.lexicon import NameWords
from annotator.matching.spelling import Part, Reading


class How(StrEnum):
    """By what a name was recognised; the least certain step names the whole."""

    EXACT = "exact"
    """Letter by letter, the fold aside."""
    FORM = "form"
    """With a proclitic, a title, an article or brackets taken off."""
    PART = "part"
    """A part of the name stands for it."""
    SPELLING = "spelling"
    """It is spelled otherwise, or in another script."""
    GUESS = "guess"
    """Something of it agrees."""


SURE = 0.8
"""From this score on, a name may be taken for the record's if no other comes near."""

_UNSURE = 0.6

PERSON = "person"
"""The kind whose names are read as people's."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a record, taken to pieces."""

    text: str
    parts: tuple[Part, ...]
    person: bool
    native: bool
    """Whether it is at home in Arabic, where one letter makes another name."""
    latin: bool = False
    """Whether it is in Latin script, of a record that has a name in Arabic too."""

    joined: str = ""
    """All its parts as one word."""
    bones: str = ""
    """The skeleton of that word."""


@dataclass(frozen=True, slots=True)
class Match:
    """Which parts belong together."""

    pairs: tuple[tuple[int, int, float], ...]
    """Place in the reading, place in the name, and how alike they are."""
    extra: tuple[Part, ...]
    """Parts of the reading that the name does not have."""
    missing: tuple[Part, ...]
    """Parts of the name that the reading does not have."""


Alike = Callable[[Part, Part], float]
"""How alike two parts are, from 0 to 1."""


def is_native(parts: tuple[Part, ...], lists: NameWords) -> bool:
    """Return whether a person's name is at home in Arabic."""
    return any(
        part.article or part.base in lists.given or part.base.startswith(("عبد", "ابو"))
        for part in parts
        if not part.base.isascii()
    )


def is_latin(parts: tuple[Part, ...]) -> bool:
    """Return whether a name is in Latin script."""
    return all(part.base.isascii() for part in parts)


def score(reading: Reading, name: Name, alike: Alike, lists: NameWords) -> tuple[float, How]:
    """Return how sure it is that a reading means a name, from 0 to 1, and by what."""
    match = _align(reading.parts, name.parts, alike)
    if not match.pairs:
        return 0.0, How.GUESS
    judge = _person if name.person else _body
    whole, complete = judge(reading, name, match, lists)
    mean = sum(likeness for _, _, likeness in match.pairs) / len(match.pairs)
    worst = min(likeness for _, _, likeness in match.pairs)
    result = whole * mean - 0.01 * (reading.clitic + reading.cut) - 0.005 * reading.titled
    return max(0.0, result), _how(result, reading, complete=complete, worst=worst)


def _how(result: float, reading: Reading, *, complete: bool, worst: float) -> How:
    if result < SURE:
        return How.GUESS
    if worst < _FORM:
        return How.SPELLING
    if not complete:
        return How.PART
    is_form = reading.clitic or reading.titled or reading.cut or worst < 1
    return How.FORM if is_form else How.EXACT


_FORM = 0.95


def _align(reading: tuple[Part, ...], name: tuple[Part, ...], alike: Alike) -> Match:
    """Pair each part with the one most alike, the closest pairs first."""
    edges = [
        (likeness, -abs(i - j), i, j)
        for i, a in enumerate(reading)
        for j, b in enumerate(name)
        if (likeness := alike(a, b)) > 0
    ]
    pairs: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for likeness, _, i, j in sorted(edges, reverse=True):
        if i not in pairs and j not in used:
            pairs[i] = (j, likeness)
            used.add(j)
    return Match(
        tuple((i, j, likeness) for i, (j, likeness) in sorted(pairs.items())),
        tuple(part for i, part in enumerate(reading) if i not in pairs),
        tuple(part for j, part in enumerate(name) if j not in used),
    )


# --- people --------------------------------------------------------------------------------------


def _person(reading: Reading, name: Name, match: Match, lists: NameWords) -> tuple[float, bool]:
    """Judge by which names are there; a patronymic's particles count for nothing."""
    extra = [part for part in match.extra if part.base not in lists.lineage]
    missing = [part for part in match.missing if part.base not in lists.lineage]
    matched = len(match.pairs)
    places = [j for _, j, _ in match.pairs]
    is_ordered = places == sorted(places)
    has_ends = places[0] == 0 and places[-1] == len(name.parts) - 1
    if extra:
        is_more = not missing and matched >= 2 and match.pairs[0][0] == 0 and is_ordered
        return (0.86 if is_more else _UNSURE), False
    if not missing:
        return (1.0 if is_ordered else 0.85), True
    if not is_ordered:
        return _UNSURE, False
    if matched == 1:
        return _one_name(reading, name, places[0], lists), False
    if has_ends:
        return 0.95, False
    return (0.93 if places == list(range(matched)) else 0.88), False


def _one_name(reading: Reading, name: Name, place: int, lists: NameWords) -> float:
    """Judge one name alone: the last of a person's names, if it is not one that many have."""
    if place != len(name.parts) - 1:
        return _UNSURE
    part = reading.parts[0]
    is_common = part.base in lists.given and not part.article
    return 0.9 if not is_common else 0.86 if reading.titled else 0.75


# --- bodies, places, outlets ---------------------------------------------------------------------


def _body(reading: Reading, name: Name, match: Match, lists: NameWords) -> tuple[float, bool]:
    """Judge by the weight of what agrees, and by what contradicts."""
    matched = [name.parts[j] for _, j, _ in match.pairs]
    if _contradicts(match, lists) or not _says_which(matched, match, lists):
        return _UNSURE, False
    weights = {id(part): _weight(part, lists) for part in (*name.parts, *reading.parts)}
    common = sum(weights[id(part)] for part in matched)
    lost = sum(weights[id(part)] * _gap(part, lists) for part in match.missing)
    added = sum(weights[id(part)] for part in match.extra)
    covered = common / (common + lost) if common else 0.0
    places = [j for _, j, _ in match.pairs]
    is_ordered = places == sorted(places)
    whole = (0.6 + 0.4 * covered) * (1 - 0.1 * min(1.0, added)) * (1.0 if is_ordered else 0.98)
    return whole, is_ordered and not match.missing and not match.extra


def _contradicts(match: Match, lists: NameWords) -> bool:
    """Return whether the reading says something that the name does not."""
    heads = [{head(part, lists) for part in side} - {""} for side in (match.extra, match.missing)]
    is_less = any(
        _weight(p, lists) > _HEAD and p.base not in lists.countries for p in match.missing
    )
    if heads[0] and (heads[1] or is_less):
        return True
    countries = [
        any(part.base in lists.countries for part in side) for side in (match.extra, match.missing)
    ]
    if countries[0] and countries[1]:
        return True
    return any(
        _weight(part, lists) > _HEAD and part.base not in lists.countries for part in match.extra
    )


def head(part: Part, lists: NameWords) -> str:
    """Return the class of a word that says what a body is, or nothing: جزيرة, not الجزيرة."""
    return lists.heads.get(f"ال{part.base}" if part.article else part.base, "")


def _says_which(matched: list[Part], match: Match, lists: NameWords) -> bool:
    """Return whether what agrees is enough, where a country stands on one side alone."""
    own = [
        part
        for part in matched
        if part.base not in lists.common and not head(part, lists) and part.base not in lists.weak
    ]
    is_one_sided = any(part.base in lists.countries for part in (*match.extra, *match.missing))
    if is_one_sided and not own:
        return False
    left = (*match.extra, *match.missing)
    return bool(own) or len(matched) >= 2 or all(_weight(part, lists) <= _HEAD for part in left)


_HEAD = 0.3


def _weight(part: Part, lists: NameWords) -> float:
    if part.base in lists.fillers:
        return 0.0
    if part.base in lists.weak:
        return 0.2
    if head(part, lists):
        return _HEAD
    return 0.6 if part.base in lists.common else 1.0


def _gap(part: Part, lists: NameWords) -> float:
    """Return how much a missing part counts; a country is often understood."""
    return 0.5 if part.base in lists.countries else 1.0
