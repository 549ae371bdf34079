"""The words that names are read by, and how any list is read, from `resources/matching`.

Data of our own writing. A list there is written as news writes; it is folded here, so that it
compares with folded text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import msgspec

from annotator import resources
from annotator.text.fold import fold

T = TypeVar("T")


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
    further_places: tuple[tuple[str, ...], ...]
    told_apart_by_marks: tuple[tuple[str, ...], ...]


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
    places: dict[str, str]
    """A country by its names, each as one word of folded letters."""
    told_apart: tuple[tuple[str, ...], ...]
    """Names of the same letters that marks alone tell apart, as they are vocalised."""


@cache
def name_words() -> NameWords:
    """Return the words of names that ship with the program."""
    lists = load("names.json", NameLists)
    known = load("countries.json", tuple[Country, ...])
    countries = country_forms(known)
    heads = {fold(word): group for group, words in lists.head_classes.items() for word in words}
    return NameWords(
        titles=folded((*lists.titles, *lists.latin_titles)),
        complements=folded(lists.title_complements),
        kunya=folded(lists.kunya),
        lineage=folded((*lists.lineage, *lists.latin_lineage)),
        latin_articles=frozenset(lists.latin_articles),
        servant=folded(lists.servant),
        compound_ends=folded(lists.compound_ends),
        compound_starts=folded(lists.compound_starts),
        given=folded(lists.given_names),
        heads=heads | {word: f"latin {word}" for word in lists.latin_heads},
        common=frozenset(bare(word) + end for word in lists.common_words for end in ("", "ه")),
        fillers=frozenset(map(bare, lists.fillers)),
        weak=frozenset(map(bare, lists.weak_words)),
        belongs=frozenset(map(bare, lists.belongs)),
        countries=countries[0] | countries[1],
        nisbas=frozenset(countries[1]),
        places=_places((*(one.names for one in known), *lists.further_places)),
        told_apart=lists.told_apart_by_marks,
    )


def _places(named: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Return the first name of each place by all of its names, each joined to one word."""
    return {"".join(map(bare, name.split())): names[0] for names in named for name in names}


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


def country_forms(countries: Iterable[Country]) -> tuple[dict[str, str], dict[str, str]]:
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


def folded(words: Iterable[str]) -> frozenset[str]:
    """Return words folded."""
    return frozenset(map(fold, words))


def load(name: str, kind: type[T]) -> T:
    """Return what a file of `resources/matching` holds."""
    return msgspec.json.decode(resources.path("matching", name).read_bytes(), type=kind)
