"""The words that names and claims are read by, from `resources/matching`.

Data of our own writing. A list there is written as news writes; it is folded here, so that it
compares with folded text.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import msgspec

from annotator import resources
from annotator.matching.stems import consonants, stem
from annotator.text.fold import fold

T = TypeVar("T")

Groups = dict[str, tuple[str, ...]]
"""Groups of words alike, by what they are looked up by."""


class Country(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A country or continent: what it is called, its adjectives, and what stands for it.

    ``epithets`` stand for it however they are meant (الكرملين، أسود الأطلس); a capital may be
    the town.
    """

    names: tuple[str, ...]
    nisbas: tuple[str, ...]
    capitals: tuple[str, ...]
    epithets: tuple[str, ...]
    cities: tuple[str, ...]


class ClaimLists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `claims.json`."""

    alike: tuple[tuple[str, ...], ...]
    opposites: tuple[tuple[str, str], ...]
    reversals: tuple[str, ...]
    particles: tuple[str, ...]
    negations: tuple[str, ...]
    cues: tuple[str, ...]
    by: tuple[str, ...]
    stop_words: tuple[str, ...]


class NameLists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `names.json`."""

    titles: tuple[str, ...]
    latin_titles: tuple[str, ...]
    title_complements: tuple[str, ...]
    kunya: tuple[str, ...]
    lineage: tuple[str, ...]
    latin_lineage: tuple[str, ...]
    latin_articles: tuple[str, ...]
    servant: tuple[str, ...]
    compound_ends: tuple[str, ...]
    compound_starts: tuple[str, ...]
    given_names: tuple[str, ...]
    head_classes: dict[str, tuple[str, ...]]
    latin_heads: tuple[str, ...]
    common_words: tuple[str, ...]
    fillers: tuple[str, ...]
    weak_words: tuple[str, ...]
    belongs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameWords:
    """What words mean inside names; folded, and without the article where it makes no difference.

    ``titles`` keep their article: الرائد is a rank, رائد a name.
    """

    titles: frozenset[str]
    complements: frozenset[str]
    kunya: frozenset[str]
    lineage: frozenset[str]
    latin_articles: frozenset[str]
    servant: frozenset[str]
    compound_ends: frozenset[str]
    compound_starts: frozenset[str]
    given: frozenset[str]
    heads: dict[str, str]
    """The class of each word that says what a body, a place or an outlet is."""
    common: frozenset[str]
    """Words that many bodies have in their names, of either gender."""
    fillers: frozenset[str]
    weak: frozenset[str]
    """Words that are left out of names, or added to them, without another thing being meant."""
    belongs: frozenset[str]
    """Words after which stands whose part something is."""
    countries: dict[str, str]
    """A country by its names and adjectives, where they are one word."""
    nisbas: frozenset[str]
    """The adjectives among them."""


@cache
def name_words() -> NameWords:
    """Return the words of names that ship with the program."""
    lists = _load("names.json", NameLists)
    countries = _country_forms(_load("countries.json", tuple[Country, ...]))
    heads = {fold(word): group for group, words in lists.head_classes.items() for word in words}
    return NameWords(
        titles=_folded((*lists.titles, *lists.latin_titles)),
        complements=_folded(lists.title_complements),
        kunya=_folded(lists.kunya),
        lineage=_folded((*lists.lineage, *lists.latin_lineage)),
        latin_articles=frozenset(lists.latin_articles),
        servant=_folded(lists.servant),
        compound_ends=_folded(lists.compound_ends),
        compound_starts=_folded(lists.compound_starts),
        given=_folded(lists.given_names),
        heads=heads | {word: f"latin {word}" for word in lists.latin_heads},
        common=frozenset(bare(word) + end for word in lists.common_words for end in ("", "ه")),
        fillers=frozenset(map(bare, lists.fillers)),
        weak=frozenset(map(bare, lists.weak_words)),
        belongs=frozenset(map(bare, lists.belongs)),
        countries=countries[0] | countries[1],
        nisbas=frozenset(countries[1]),
    )


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What words mean inside claims; all folded."""

    groups: Groups
    """The groups of words alike that a word belongs to, by the word and by its stem."""
    roots: Groups
    """The groups that a word likely belongs to, by its consonants."""
    opposites: dict[str, frozenset[str]]
    """The groups that say the opposite of a group."""
    reversals: frozenset[str]
    """Words that turn the next one into its opposite."""
    country_phrases: dict[tuple[str, str], str]
    """The country that two words in a row stand for (كوريا الشمالية)."""
    group_phrases: dict[tuple[str, str], str]
    """The group that two words in a row belong to (كانون الثاني)."""
    countries: dict[str, str]
    """A country by its names and adjectives."""
    capitals: dict[str, str]
    """A country by the cities that stand for it."""
    cities: dict[str, str]
    """A country by its other towns and regions."""
    negations: frozenset[str]
    cues: frozenset[str]
    """Verbs that a sentence begins with which says who said it."""
    by: frozenset[str]
    """Words before the one who said it."""
    stop_words: frozenset[str]
    """Words that name nothing, the particles of negation among them."""


@cache
def claim_words() -> ClaimWords:
    """Return the words of claims that ship with the program."""
    lists = _load("claims.json", ClaimLists)
    countries = _load("countries.json", tuple[Country, ...])
    names, nisbas = _country_forms(countries)
    named = _named(lists.alike)
    called = [
        (bare(one.names[0]), (*one.names, *one.nisbas, *one.capitals, *one.epithets))
        for one in countries
    ]
    return ClaimWords(
        groups=_groups(named, stem),
        roots=_roots(named),
        opposites=_opposites(lists.opposites),
        reversals=_folded(lists.reversals),
        country_phrases=_pairs(called),
        group_phrases=_pairs(named.items()),
        countries=names | nisbas | _single(countries, lambda one: one.epithets),
        capitals=_single(countries, lambda one: one.capitals),
        cities=_single(countries, lambda one: one.cities),
        negations=_folded(lists.negations),
        cues=_folded(lists.cues),
        by=_folded(lists.by),
        stop_words=_folded((*lists.stop_words, *lists.particles)),
    )


def _single(
    countries: Iterable[Country], words: Callable[[Country], Iterable[str]]
) -> dict[str, str]:
    """Return the country of each word, where it is one word."""
    return {
        bare(word): bare(country.names[0])
        for country in countries
        for word in words(country)
        if " " not in word
    }


def _named(alike: Iterable[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return the groups by their first word; a later group of the same one gets a number."""
    found: dict[str, tuple[str, ...]] = {}
    for group in alike:
        name = fold(group[0])
        found[name if name not in found else f"{name} {len(found)}"] = group
    return found


def _groups(named: dict[str, tuple[str, ...]], key: Callable[[str], str]) -> Groups:
    """Return the groups of each word and of each key of a word."""
    found: dict[str, list[str]] = {}
    for name, group in named.items():
        for word in group:
            for form in {fold(word), key(fold(word))} if " " not in word else ():
                if name not in found.setdefault(form, []):
                    found[form].append(name)
    return {form: tuple(names) for form, names in found.items()}


def _roots(named: dict[str, tuple[str, ...]]) -> Groups:
    """Return the groups of each root that few groups have."""
    found: dict[str, set[str]] = {}
    for name, group in named.items():
        for word in group:
            bones = consonants(stem(fold(word)))
            if " " not in word and len(bones) >= 3:
                found.setdefault(bones, set()).add(name)
    return {bones: tuple(sorted(names)) for bones, names in found.items() if len(names) <= 4}


def _opposites(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for pair in pairs:
        for group, other in (pair, pair[::-1]):
            found[fold(group)] = found.get(fold(group), frozenset()) | {fold(other)}
    return found


def _pairs(groups: Iterable[tuple[str, Iterable[str]]]) -> dict[tuple[str, str], str]:
    """Return what two words in a row stand for, by their stems."""
    found: dict[tuple[str, str], str] = {}
    for name, phrases in groups:
        for phrase in phrases:
            first, _, second = phrase.partition(" ")
            if second and " " not in second:
                found[stem(bare(first)), stem(bare(second))] = name
    return found


def bare(word: str) -> str:
    """Return a word folded and without its article, with a preposition before it or not.

    What is left has at least two letters: الله and لله are no articles.
    """
    folded = fold(word)
    for prefix in ("ال", "لل"):
        if folded.startswith(prefix) and len(folded) >= 4 and folded not in _WHOLE:
            return folded[2:]
    return folded


_WHOLE = frozenset(("الله", "لله", "الي", "الان", "التي", "الذي", "الذين"))

NISBA_ENDINGS = ("", "ه", "ين", "ون", "ان", "ات", "تين", "تان", "ا")


def _country_forms(countries: Iterable[Country]) -> tuple[dict[str, str], dict[str, str]]:
    """Return what each name of one word is a name of, and what each adjective belongs to."""
    names: dict[str, str] = {}
    nisbas: dict[str, str] = {}
    for country in countries:
        code = bare(country.names[0])
        # الماني without its hamza looks like an article and ماني; it is found either way.
        names |= {form: code for name in country.names for form in (bare(name), fold(name))}
        for nisba in country.nisbas:
            for base in (bare(nisba), fold(nisba)):
                nisbas |= {base + ending: code for ending in NISBA_ENDINGS}
    return names, nisbas


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _load(name: str, kind: type[T]) -> T:
    return msgspec.json.decode(resources.path("matching", name).read_bytes(), type=kind)
