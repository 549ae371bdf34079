"""What a claim's wording says, as far as it can be compared without understanding it.

Two wordings of one claim share few words, and a wording of another claim may share most. So a
wording becomes *terms*: numbers by value, countries under all their names (واشنطن، أميركي), and
words by stem, by consonants, by the groups of words alike they belong to (قُتل، أودى بحياة), and
by runs of letters, which catch what stems miss.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise

import regex

from annotator.matching.lexicon import ClaimWords, bare, claim_words
from annotator.matching.numbers import NumberWords, number_words, numbers
from annotator.matching.sounds import skeleton, sounds
from annotator.matching.stems import consonants, stem
from annotator.text.fold import fold

_WORD = regex.compile(r"\d+(?:[.,٫٬]\d+)*|[\p{L}\p{M}]+|[%٪]")
_CLITICS = ("و", "ف", "ب", "ل", "ك", "س")
_PRESENT = ("ي", "ت", "ن")
_LAST_CLITICS = ("ب", "ل", "ك")


class Sort(IntEnum):
    """What a term is; numbers are compared with numbers alone."""

    WORD = 0
    NUMBER = 1
    PLACE = 2


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One thing that a wording names. A reader has one term for a word, however often it stands."""

    sort: Sort
    key: str
    """A stem, a value, or a place."""
    country: str = ""
    """The country of a place; its key if it is one."""
    bones: str = ""
    """The consonants of a word."""
    sound: str = ""
    """The consonants, each for its class, of a word that belongs to no group: likely a name."""
    groups: frozenset[str] = frozenset()
    likely: frozenset[str] = frozenset()
    """Groups that a word likely belongs to, by its root alone."""
    letters: frozenset[str] = frozenset()
    """Runs of three letters, the word's start and end among them."""

    @property
    def own_key(self) -> str:
        """The key of exactly this term."""
        return f"{self.sort.value}{self.key}"

    @property
    def same_keys(self) -> list[str]:
        """The keys of terms that say the same, its own the last."""
        return [*(f"g{group}" for group in self.groups), self.own_key]

    @property
    def found_by(self) -> list[str]:
        """All keys by which it is found, the weakest first."""
        near = [f"~{self.sound}"] if self.sound else []
        if len(self.bones) >= 3:
            near.append(f"c{self.bones}")
        near += [f"r{group}" for group in self.groups | self.likely]
        if self.country:
            near.append(f"@{self.country}")
        return [*near, *self.same_keys]


@dataclass(frozen=True, slots=True)
class Meaning:
    """The terms of a wording, each once, and how much of the claim each is."""

    terms: tuple[Term, ...]
    shares: tuple[float, ...]
    negated: bool


ATTRIBUTED = 0.6
"""What a term counts for that only says who said it."""

CAPITAL = 0.7
"""What a capital counts for: it may be the government, or the town."""


@dataclass(slots=True)
class Reader:
    """Reads wordings; each word is looked up once and kept."""

    lists: ClaimWords = field(default_factory=claim_words)
    figures: NumberWords = field(default_factory=number_words)
    _known: dict[str, tuple[Term, float] | None] = field(default_factory=dict)
    _stems: dict[str, str] = field(default_factory=dict)

    def read(self, wording: str) -> Meaning:
        """Return what a wording says."""
        folded = fold(wording)
        words = _WORD.findall(folded)
        said_by = _attribution(words, folded, self.lists)
        found: dict[str, tuple[Term, float]] = {}
        for place, term, share in self._terms(words):
            counted = share * ATTRIBUTED if place in said_by else share
            before = found.get(term.own_key)
            if before is None or before[1] < counted:
                found[term.own_key] = (term, counted)
        return Meaning(
            tuple(term for term, _ in found.values()),
            tuple(share for _, share in found.values()),
            any({word, _without_and(word)} & self.lists.negations for word in words),
        )

    def _terms(self, words: list[str]) -> Iterator[tuple[int, Term, float]]:
        """Yield the terms of a wording with their places and shares."""
        taken: set[int] = set()
        for place, pair in enumerate(pairwise(words)):
            phrase = self._phrase(*pair) if place not in taken else None
            if phrase:
                taken.update((place, place + 1))
                yield place, phrase, 1.0
        for number in numbers(words, self.figures):
            places = range(number.start, number.end)
            if taken.isdisjoint(places):
                taken.update(places)
                value = f"{number.value:.6g}{'%' if number.share else ''}"
                yield number.start, Term(Sort.NUMBER, value), 1.0
        for place, word in enumerate(words):
            known = None if place in taken else self._word(word)
            if known:
                term, share = known
                is_reversed = place > 0 and words[place - 1] in self.lists.reversals
                yield place, self._reversed(term) if is_reversed else term, share

    def _phrase(self, first: str, second: str) -> Term | None:
        end = self._stem(second)
        for form in _forms(first):
            pair = self._stem(form), end
            country = self.lists.country_phrases.get(pair)
            if country:
                return Term(Sort.PLACE, country, country)
            group = self.lists.group_phrases.get(pair)
            if group:
                return Term(Sort.WORD, " ".join(pair), groups=frozenset((group,)))
        return None

    def _stem(self, word: str) -> str:
        if word not in self._stems:
            self._stems[word] = stem(bare(word))
        return self._stems[word]

    def _word(self, word: str) -> tuple[Term, float] | None:
        if word not in self._known:
            self._known[word] = self._looked_up(word)
        return self._known[word]

    def _looked_up(self, word: str) -> tuple[Term, float] | None:
        if {word, _without_and(word)} & self.lists.stop_words or len(word) < 2:
            return None
        forms = _forms(word)
        country = _first(forms, self.lists.countries)
        if country:
            return Term(Sort.PLACE, country, country), 1.0
        capital = _first(forms, self.lists.capitals)
        if capital:
            return Term(Sort.PLACE, capital, capital), CAPITAL
        city = next((form for form in forms if form in self.lists.cities), "")
        if city:
            return Term(Sort.PLACE, city, self.lists.cities[city]), 1.0
        form = next((form for form in forms if form in self.lists.groups), "")
        stemmed = stem(form or _without_ending(forms[0]))
        groups = frozenset(self._groups(forms))
        bones = consonants(stemmed)
        likely = frozenset(() if groups else self.lists.roots.get(bones, ()))
        sound = "" if groups or likely else skeleton(sounds(stemmed))
        letters = frozenset(_letters(stemmed))
        return Term(Sort.WORD, stemmed, "", bones, sound, groups, likely, letters), 1.0

    def _groups(self, forms: list[str]) -> set[str]:
        """Return the groups of a word, of whichever form it may be."""
        known = self.lists.groups
        return {
            group for form in forms for key in (form, stem(form)) for group in known.get(key, ())
        }

    def _reversed(self, term: Term) -> Term:
        """Return what غير makes of a word: of its groups, their opposites."""
        opposites = [self.lists.opposites.get(group, frozenset()) for group in term.groups]
        groups: frozenset[str] = frozenset().union(*opposites)
        return Term(Sort.WORD, f"غير {term.key}", groups=groups) if groups else term


def _attribution(words: list[str], folded: str, lists: ClaimWords) -> set[int]:
    """Return the places of the words that say who said it, where the form shows them."""
    found: set[int] = set()
    if words and words[0] in lists.cues:
        that = [place for place, word in enumerate(words[:8]) if word in ("ان", "بان")]
        found.update(range(that[0] if that else 0))
    for place, word in enumerate(words):
        if word in lists.by:
            found.update(range(place, place + 4))
    speaker, colon, _ = folded.partition(":")
    if colon and len(speaker) < 30:
        found.update(range(len(_WORD.findall(speaker))))
    return found


def _without_and(word: str) -> str:
    return word[1:] if word.startswith(("و", "ف")) else word


def _forms(word: str) -> list[str]:
    """Return a word without its article, then without what else may stand before it."""
    forms = [bare(word)]
    if word.startswith(_CLITICS) and len(word) >= 4:
        forms.append(bare(word[1:]))
        if word[1:].startswith(_LAST_CLITICS) and len(word) >= 5:
            forms.append(bare(word[2:]))
    pasts = [past for form in forms for past in _pasts(form)]
    forms += pasts
    return [*forms, *(bared for form in forms if (bared := _without_ending(form)) != form)]


_HOLLOW = regex.compile(r"(.)[وي](.)(?=$|ون$|ين$|ه$|ها$)")


def _pasts(form: str) -> Iterator[str]:
    """Yield what the past of a verb may be, which groups have, from its present.

    ينخفض is found by انخفض, يجد by وجد, يزيد by زاد, يعيد by أعاد, يدعو by دعا.
    """
    if not form.startswith(_PRESENT) or len(form) < 3:
        return
    verb = form[1:]
    if _HOLLOW.match(verb):
        yield f"{verb[0]}ا{verb[2:]}"
        yield f"ا{verb[0]}ا{verb[2:]}"
    if len(verb) >= 3:
        yield verb
        yield f"ا{verb}"
    yield f"و{verb}"
    if verb.endswith(("و", "ي")):
        yield f"{verb[:-1]}ا"


_ENDINGS = ("تهما", "هما", "تها", "تهم", "تنا", "ته", "هم", "ها", "نا", "كم", "وا", "ت", "ا", "ه")


def _without_ending(word: str) -> str:
    """Return a word without the ending that person, case or a pronoun gives it.

    Light stems leave these: رفعت، شاركوا، اتفاقا، علاقتها.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            return word[: -len(ending)]
    return word


def _first(forms: list[str], known: dict[str, str]) -> str:
    return next((known[form] for form in forms if form in known), "")


def _letters(stemmed: str) -> Iterator[str]:
    padded = f"<{stemmed}>"
    return (padded[place : place + 3] for place in range(len(padded) - 2))
