"""The words that attributions are found by, from `resources/suggestions/attribution.json`.

Data of our own writing. A list there is written as news writes; it is folded here, so that it
compares with folded words.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TypeVar

import msgspec

from annotator import resources
from annotator.text.fold import fold

T = TypeVar("T")

SHADDA = "\u0651"
PLAIN = frozenset({"quote", "noun", "address", "person", "object", "needs"})
"""What a verb takes that is no preposition."""
BEFORE_THAT = "that:"


class _Verb(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    forms: str
    participles: str = ""
    takes: str = ""


class Form(Enum):
    """Whom a finite verb is said of."""

    HE = auto()
    SHE = auto()
    THEY = auto()
    TWO = auto()


class _Lists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of the file; each entry of a list holds several words."""

    verbs: tuple[_Verb, ...]
    relays: tuple[str, ...]
    relays_back: tuple[str, ...]
    passives: tuple[str, ...]
    impersonals: tuple[str, ...]
    links: tuple[str, ...]
    asides: tuple[str, ...]
    addressees: tuple[str, ...]
    sayings: tuple[str, ...]
    his: tuple[str, ...]
    his_words: tuple[str, ...]
    after_sayings: tuple[str, ...]
    complementizers: tuple[str, ...]
    pronouns: tuple[str, ...]
    not_that: tuple[str, ...]
    by: dict[str, str]
    by_clause: tuple[str, ...]
    tongue: tuple[str, ...]
    by_not: tuple[str, ...]
    media: tuple[str, ...]
    outlets: tuple[str, ...]
    press: tuple[str, ...]
    occasions: tuple[str, ...]
    days: tuple[str, ...]
    stops: tuple[str, ...]
    people_from: tuple[str, ...]
    platforms: tuple[str, ...]
    named_things: tuple[str, ...]
    titles: tuple[str, ...]
    objects: tuple[str, ...]
    keep_waw: tuple[str, ...]
    keep_ba: tuple[str, ...]
    types: dict[str, tuple[str, ...]]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Takes:
    """What may follow a verb of saying, besides إن and أن.

    Attributes:
        quote: a quotation, or a colon.
        noun: what is said as a noun of action (نفى وجود، أعلن مقتل).
        address: whom it was told, without a preposition (أبلغ رويترز).
        person: whom it concerns, without a preposition, on the way there (اتهم الوزير بأنه).
        needs: whether it never goes without whom it concerns (وصف الرقم بأنه).
        object: what is said as the verb's object (عزا التراجع إلى): any noun.
        prepositions: those that lead to what is said (حذّر من، دعا إلى); folded.
        before_that: prepositions that do so before أن alone (ذهب إلى أن).
    """

    quote: bool
    noun: bool
    address: bool
    prepositions: frozenset[str]
    person: bool = False
    object: bool = False
    needs: bool = False
    before_that: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AttributionWords:
    """What words mean for who says what; all folded."""

    verbs: Mapping[str, Takes]
    """Finite forms."""
    forms: Mapping[str, Form]
    """Whom each of them is said of."""
    participles: Mapping[str, Takes]
    """مضيفاً، مؤكدةً: they go on with the source of the verb before."""
    marked: frozenset[str]
    """Finite forms that are verbs with their shadda alone (بيّن, not بين)."""
    relays: frozenset[str]
    """Verbs of passing on: نقلت الوكالة عن."""
    relays_back: frozenset[str]
    """Verbs in a clause about how it was passed on: في تصريح نقلته الإذاعة."""
    passives: frozenset[str]
    """Forms that may be read as without a subject where none follows: أعلن، ذكر."""
    impersonals: frozenset[str]
    """Forms of which nobody is the subject: قيل."""
    links: tuple[tuple[str, ...], ...]
    """لكن، في حين: they lead to another one's words, word by word."""
    link_starts: frozenset[str]
    """The first words of these."""
    asides: frozenset[str]
    """How somebody says it: ضاحكاً، بحزم."""
    addressees: frozenset[str]
    """Who is called upon more often than heard: الأطراف، السكان."""
    sayings: frozenset[str]
    """قوله، تأكيده."""
    his: frozenset[str]
    """بحسبه، برأيه: a word that attributes to somebody named before."""
    his_words: frozenset[str]
    """What does so behind بحسب and the like: بحسب قوله، وفق تعبيره."""
    after_sayings: frozenset[str]
    """What a verb takes along without being another cue: تابع قائلاً."""
    that: frozenset[str]
    """إن and أن with ب, ف and pronouns."""
    not_that: frozenset[str]
    """Words after which أن does not begin what was said."""
    by: Mapping[str, str]
    """بحسب، وفقاً: what stands between them and the source."""
    by_clause: frozenset[str]
    """حسبما: a verb follows."""
    tongue: tuple[tuple[str, ...], ...]
    """على لسان، جاء في, word by word."""
    tongue_starts: frozenset[str]
    """The first words of these."""
    by_not: frozenset[str]
    """What one acts by without its having said anything: the law, the plan."""
    media: frozenset[str]
    outlets: tuple[tuple[str, ...], ...]
    press: frozenset[str]
    occasions: frozenset[str]
    """What follows في where something was said in it: تصريح، مقابلة."""
    days: frozenset[str]
    stops: frozenset[str]
    """Words that no name of a source holds."""
    people_from: frozenset[str]
    """Nouns that من belongs to: شاهد من البلدة."""
    platforms: frozenset[str]
    named_things: frozenset[str]
    """Nouns before a name in quotation marks."""
    titles: frozenset[str]
    objects: frozenset[str]
    """Nouns that what is denied or announced begins with."""
    keep_waw: frozenset[str]
    """Words that begin with a و of their own."""
    keep_ba: frozenset[str]
    """Words that begin with a ب of their own."""
    names: frozenset[str]
    """Names whose first letter might be a preposition: بغداد، بوتين."""
    types: Mapping[str, frozenset[str]]
    roles: frozenset[str]


class _Clitics(msgspec.Struct, frozen=True):
    """Of `clitics.json` what is needed here."""

    names: tuple[str, ...]


@cache
def attribution_words() -> AttributionWords:
    """Return the words that ship with the program."""
    lists = _read(_Lists, "suggestions", "attribution.json")
    return AttributionWords(
        verbs={form: _takes(one) for one in lists.verbs for form in _words([one.forms])},
        forms={fold(form): _form(form, one) for one in lists.verbs for form in one.forms.split()},
        participles={
            form: _takes(one) for one in lists.verbs for form in _words([one.participles])
        },
        marked=_words(form for one in lists.verbs for form in one.forms.split() if SHADDA in form),
        relays=_words(lists.relays),
        relays_back=_words(lists.relays_back),
        passives=_words(lists.passives),
        impersonals=_words(lists.impersonals),
        links=_phrases(lists.links),
        link_starts=frozenset(one[0] for one in _phrases(lists.links)),
        asides=_words(lists.asides),
        addressees=_words(lists.addressees),
        sayings=_words(lists.sayings),
        his=_words(lists.his),
        his_words=_words(lists.his_words),
        after_sayings=_words(lists.after_sayings),
        that=_that(_words(lists.complementizers), _words(lists.pronouns)),
        not_that=_words(lists.not_that),
        by={fold(word): fold(after) for word, after in lists.by.items()},
        by_clause=_words(lists.by_clause),
        tongue=_phrases(lists.tongue),
        tongue_starts=frozenset(one[0] for one in _phrases(lists.tongue)),
        by_not=_words(lists.by_not),
        media=_words(lists.media),
        outlets=_phrases(lists.outlets),
        press=_words(lists.press),
        occasions=_words(lists.occasions),
        days=_words(lists.days),
        stops=_words(lists.stops),
        people_from=_words(lists.people_from),
        platforms=_words(lists.platforms),
        named_things=_words(lists.named_things),
        titles=_words(lists.titles),
        objects=_words(lists.objects),
        keep_waw=_words(lists.keep_waw),
        keep_ba=_words(lists.keep_ba),
        names=_words(_read(_Clitics, "clitics.json").names),
        types={code: _words(words) for code, words in lists.types.items()},
        roles=_words(lists.roles),
    )


def _read(kind: type[T], *place: str) -> T:
    return msgspec.json.decode(resources.path(*place).read_bytes(), type=kind)


def _phrases(entries: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(fold(one).split()) for one in entries)


def _words(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for entry in entries for word in entry.split())


def _form(form: str, verb: _Verb) -> Form:
    """Return whom a form is said of: the first form of a verb is that of he."""
    forms = verb.forms.split()
    if form.endswith("وا") or (form[:1] == "ي" and form.endswith("ون")):
        return Form.THEY
    base = forms[0]
    if form in (f"{base}ا", f"{base}تا") or (form[:1] in "يت" and form.endswith("ان")):
        return Form.TWO
    if form[:1] == "ي" and form != base:
        return Form.HE
    imperfect = form[:1] == "ت" and f"ي{form[1:]}" in forms
    return Form.SHE if imperfect or (form.endswith("ت") and form != base) else Form.HE


def _that(bases: frozenset[str], pronouns: frozenset[str]) -> frozenset[str]:
    return frozenset(
        before + base + after
        for before in ("", "ب", "ف", "و", "وب")
        for base in bases
        for after in ("", *pronouns)
    )


def _takes(verb: _Verb) -> Takes:
    what = {fold(word) for word in verb.takes.split()}
    return Takes(
        quote="quote" in what,
        noun="noun" in what,
        address="address" in what,
        prepositions=frozenset(one for one in what - PLAIN if not one.startswith(BEFORE_THAT)),
        person="person" in what,
        object="object" in what,
        needs="needs" in what,
        before_that=frozenset(
            one.removeprefix(BEFORE_THAT) for one in what if one.startswith(BEFORE_THAT)
        ),
    )
