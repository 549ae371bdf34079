"""The words that claims are read by: grammar, words alike, subjects, names, places.

Data of our own writing. A list there is written as news writes; it is folded here, so that it
compares with folded text.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

import msgspec

from annotator.matching.forms import folded_claim, forms
from annotator.matching.lexicon import NISBA_ENDINGS, Country, bare, country_forms, load
from annotator.matching.stems import consonants, stem
from annotator.matching.terms import Sort, Term

Groups = dict[str, tuple[str, ...]]
"""Groups of words alike, by what they are looked up by."""

Phrases = dict[tuple[str, ...], Term]
"""What some words in a row stand for, by their stems."""

LONGEST = 4
"""How many words a phrase has at most."""

_SHARES = (0.05, 0.02)
"""How many of the claims of any news name a usual word, by its list."""


class ClaimLists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `claims.json`: what words do in a sentence."""

    opposites: tuple[tuple[str, str], ...]
    reversals: tuple[str, ...]
    particles: tuple[str, ...]
    negations: tuple[str, ...]
    cues: tuple[str, ...]
    by: tuple[str, ...]
    before_places: tuple[str, ...]
    stop_words: tuple[str, ...]


class Thesaurus(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `thesaurus.json`."""

    alike: tuple[tuple[str, ...], ...]
    """Words and phrases that may say the same; a word may be in many."""
    related: tuple[tuple[str, ...], ...]
    """Words that are spoken of together."""
    usual: tuple[tuple[str, ...], ...]
    """Words that much of the news has, the commonest in the first list."""


class Entity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person, body, work or event of `entities.json` under all its names."""

    names: tuple[str, ...]
    country: str
    kin: tuple[str, ...]
    """Words that say what it is: رئيس، قناة."""


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What words mean inside claims; all folded."""

    groups: Groups
    """The groups of words alike that a word belongs to, by the word and by its stem."""
    roots: Groups
    """The groups that a word likely belongs to, by its consonants."""
    subjects: Groups
    """The subjects of a word, by the word and by its stem."""
    opposites: dict[str, frozenset[str]]
    """The groups that say the opposite of a group."""
    reversals: frozenset[str]
    """Words that turn the next one into its opposite."""
    phrases: Phrases
    phrase_starts: frozenset[str]
    names: dict[str, Term]
    """Entities whose name is one word, with its article."""
    words: frozenset[str]
    """The words of the groups, without article."""
    countries: dict[str, str]
    """A country by its names and adjectives."""
    capitals: dict[str, str]
    """A country by the cities that stand for it."""
    cities: dict[str, str]
    """A country by its other towns and regions."""
    never_definite: frozenset[str]
    """Countries whose name takes no article; with one it is another word (مالي، المالي)."""
    before_places: frozenset[str]
    """Words after which a word that has another meaning too is a place (في صور)."""
    usual: dict[str, float]
    """The share of all claims that name a word, by its stem."""
    negations: frozenset[str]
    cues: frozenset[str]
    """Verbs that a sentence begins with which says who said it."""
    by: frozenset[str]
    """Words before the one who said it."""
    stop_words: frozenset[str]
    """Words that name nothing, the particles of negation among them."""


# The lists have many words many times; what is worked out of them is forgotten when they are read.
_fold = cache(folded_claim)
_stem = cache(stem)
_forms = cache(forms)


@cache
def claim_words() -> ClaimWords:
    """Return the words of claims that ship with the program."""
    lists = load("claims.json", ClaimLists)
    thesaurus = load("thesaurus.json", Thesaurus)
    countries = load("countries.json", tuple[Country, ...])
    entities = load("entities.json", tuple[Entity, ...])
    named = _named(thesaurus.alike)
    groups = _groups(named)
    names, nisbas = country_forms(countries)
    phrases = _places(countries)
    phrases |= {key: term for key, term in _phrases(named, groups).items() if key not in phrases}
    phrases |= _entities(entities, groups)
    words = ClaimWords(
        groups=groups,
        roots=_roots(named),
        subjects=_subjects(thesaurus.related, named),
        opposites=_opposites(lists.opposites, named),
        reversals=_folded(lists.reversals),
        phrases={key: term for key, term in phrases.items() if len(key) > 1},
        phrase_starts=frozenset(key[0] for key in phrases if len(key) > 1),
        names=_single_names(entities, groups),
        words=frozenset(_bare(word) for group in thesaurus.alike for word in group),
        countries=_hamzas(countries)
        | names
        | nisbas
        | _single(countries, lambda one: one.epithets),
        capitals=_single(countries, lambda one: one.capitals),
        cities=_single(countries, lambda one: one.cities),
        never_definite=_never_definite(countries),
        before_places=_folded(lists.before_places),
        usual=_usual(thesaurus.usual),
        negations=_folded(lists.negations),
        cues=_folded(lists.cues),
        by=_folded(lists.by),
        stop_words=_folded((*lists.stop_words, *lists.particles)),
    )
    for kept in (_fold, _stem, _forms, _bare):
        kept.cache_clear()
    return words


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_fold, words))


@cache
def _bare(word: str) -> str:
    return bare(_fold(word))


def stems_of(phrase: str) -> tuple[str, ...]:
    """Return by what a phrase is looked up."""
    return tuple(_stem(_bare(word)) for word in phrase.split())


def groups_of(found: Iterable[str], groups: Groups) -> frozenset[str]:
    """Return the groups of a word by its forms."""
    keys = (key for form in found for key in (form, stem(form)))
    return frozenset(name for key in keys for name in groups.get(key, ()))


def _single(
    countries: Iterable[Country], words: Callable[[Country], Iterable[str]]
) -> dict[str, str]:
    """Return the country of each word, where it is one word."""
    return {
        _bare(word): bare(country.names[0])
        for country in countries
        for word in words(country)
        if " " not in word
    }


def _hamzas(countries: Iterable[Country]) -> dict[str, str]:
    """Return the names and adjectives of countries that begin with أل (ألمانيا)."""
    return {
        form + ending: bare(one.names[0])
        for one in countries
        for form in map(_fold, (*one.names, *one.nisbas))
        if form.startswith("ء")
        for ending in NISBA_ENDINGS
    }


def _never_definite(countries: Iterable[Country]) -> frozenset[str]:
    nisbas = {_fold(nisba) for one in countries for nisba in one.nisbas}
    names = {_fold(name) for one in countries for name in one.names}
    return frozenset(name for name in names - nisbas if not name.startswith("ال"))


def _named(alike: Iterable[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return the groups by their first word; a later group of the same one gets a number."""
    found: dict[str, tuple[str, ...]] = {}
    for group in alike:
        name = _fold(group[0])
        found[name if name not in found else f"{name} {len(found)}"] = group
    return found


def _groups(named: dict[str, tuple[str, ...]]) -> Groups:
    """Return the groups of each word, of its stem and of who does what it says."""
    return _by_forms(
        (form, name)
        for name, group in named.items()
        for word in map(_fold, group)
        if " " not in word
        for form in (word, _bare(word), _stem(word), _participle(word))
    )


def _by_forms(pairs: Iterable[tuple[str, str]]) -> Groups:
    found: dict[str, dict[str, None]] = {}
    for form, name in pairs:
        found.setdefault(form, {})[name] = None
    return {form: tuple(names) for form, names in found.items()}


def _participle(word: str) -> str:
    """Return who does what a derived verb says (استخدم، مستخدم); else the word itself."""
    return f"م{word[1:]}" if word.startswith("ا") and len(word) >= 5 else word


_FEW = 6
"""A root that more groups have says nothing."""


def _roots(named: dict[str, tuple[str, ...]]) -> Groups:
    """Return the groups of each root that few groups have."""
    found = _by_forms(
        (bones, name)
        for name, group in named.items()
        for word in group
        if " " not in word and len(bones := consonants(_stem(_fold(word)))) >= 3
    )
    return {bones: names for bones, names in found.items() if len(names) <= _FEW}


def _subjects(related: Iterable[tuple[str, ...]], named: dict[str, tuple[str, ...]]) -> Groups:
    """Return the subjects of each word; the rest of a group has those of its first word."""
    found = _by_forms(
        (form, str(number))
        for number, words in enumerate(related)
        for word in map(_fold, words)
        for form in (word, _bare(word), _stem(_bare(word)))
    )
    of_groups = _by_forms(
        (form, subject)
        for group in named.values()
        for subject in found.get(_fold(group[0]), ())
        for word in group[1:]
        if " " not in word
        for form in (_bare(word), _stem(_bare(word)))
    )
    return of_groups | found


def _opposites(
    pairs: Iterable[tuple[str, str]], named: dict[str, tuple[str, ...]]
) -> dict[str, frozenset[str]]:
    heads = _by_forms((_fold(group[0]), name) for name, group in named.items())
    found: dict[str, frozenset[str]] = {}
    for pair in pairs:
        for one, other in (pair, pair[::-1]):
            for name in heads[_fold(one)]:
                found[name] = found.get(name, frozenset()) | set(heads[_fold(other)])
    return found


def _phrases(named: dict[str, tuple[str, ...]], groups: Groups) -> Phrases:
    """Return the phrases of the groups; one may be in many."""
    found = _by_forms(
        (" ".join(stems_of(phrase)), name)
        for name, group in named.items()
        for phrase in group
        if " " in phrase
    )
    return {
        tuple(key.split()): Term(
            Sort.WORD, key, groups=frozenset(names), kin=_kin(key.split(), groups)
        )
        for key, names in found.items()
    }


def _kin(words: Iterable[str], groups: Groups) -> frozenset[str]:
    return frozenset(chain.from_iterable(groups_of(_forms(_fold(word)), groups) for word in words))


def _places(countries: Iterable[Country]) -> Phrases:
    """Return the places of more than one word."""
    found: Phrases = {}
    for one in countries:
        code = bare(one.names[0])
        whole = Term(Sort.PLACE, code, code)
        found |= {
            stems_of(city): Term(Sort.PLACE, " ".join(stems_of(city)), code) for city in one.cities
        }
        called = (*one.names, *one.nisbas, *one.capitals, *one.epithets)
        found |= dict.fromkeys(map(stems_of, called), whole)
    return found


def _entities(entities: Iterable[Entity], groups: Groups) -> Phrases:
    return {stems_of(name): term for name, term in _entity_names(entities, groups)}


def _single_names(entities: Iterable[Entity], groups: Groups) -> dict[str, Term]:
    """Return the entities by their names of one word, where it is no common word too."""
    return {
        _fold(name): term
        for name, term in _entity_names(entities, groups)
        if " " not in name and _fold(name) not in groups
    }


def _entity_names(entities: Iterable[Entity], groups: Groups) -> Iterator[tuple[str, Term]]:
    for one in entities:
        country = bare(one.country) if one.country else ""
        term = Term(Sort.NAME, _fold(one.names[0]), country, kin=_kin(one.kin, groups))
        yield from ((name, term) for name in one.names)


def _usual(lists: Iterable[tuple[str, ...]]) -> dict[str, float]:
    return {
        _stem(_fold(word)): share
        for share, words in zip(_SHARES, lists, strict=True)
        for word in words
    }
