"""What a claim's wording says, as far as it can be compared without understanding it.

Two wordings of one claim share few words, and a wording of another claim may share most. So a
wording becomes *terms*: numbers by value, countries and people under all their names (واشنطن،
أميركي), phrases (لقي حتفه), and words by stem, by consonants, by the groups of words alike they
belong to (قُتل، أودى بحياة), by subject, and by runs of letters, which catch what stems miss.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from annotator.matching.claim_words import LONGEST, ClaimWords, claim_words, groups_of
from annotator.matching.durations import durations
from annotator.matching.forms import (
    folded_claim,
    forms,
    whole,
    without_ending,
)
from annotator.matching.lexicon import bare
from annotator.matching.numbers import Number, NumberWords, number_words, numbers
from annotator.matching.relation_words import relation_words
from annotator.matching.sounds import skeleton, sounds
from annotator.matching.stems import consonants, stem
from annotator.matching.terms import Sort, Term

_WORD = regex.compile(r"\d+(?:[.,٫٬]\d+)*|[\p{L}\p{M}]+|[%٪]")


@dataclass(frozen=True, slots=True)
class Meaning:
    """The terms of a wording in their order, each once, and how much of the claim each is."""

    terms: tuple[Term, ...]
    shares: tuple[float, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A term in a row of words, from ``start`` up to ``end``."""

    start: int
    end: int
    term: Term
    share: float = 1.0


ATTRIBUTED = 0.6
"""What a term counts for that only says who said it."""

FILLER = 0.25
"""What a word counts for by which reports and posts begin: طبعا، تداول مستخدمون."""

CAPITAL = 0.7
"""What a capital counts for: it may be the government, or the town."""


@dataclass(slots=True)
class Reader:
    """Reads wordings; each word is looked up once and kept."""

    lists: ClaimWords = field(default_factory=claim_words)
    figures: NumberWords = field(default_factory=number_words)
    fillers: frozenset[str] = field(default_factory=lambda: relation_words().fillers)
    _known: dict[tuple[str, bool], tuple[Term, float] | None] = field(default_factory=dict)
    _stems: dict[str, str] = field(default_factory=dict)
    _figures: dict[str, Term] = field(default_factory=dict)
    _firsts: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def read(self, wording: str) -> Meaning:
        """Return what a wording says."""
        folded = folded_claim(wording)
        words = words_of(folded)
        said_by = _attribution(words, folded, self.lists)
        found: dict[str, tuple[Term, float]] = {}
        for one in self.named(words):
            counted = one.share * self._weight(words, one, said_by)
            before = found.get(one.term.own_key)
            if before is None or before[1] < counted:
                found[one.term.own_key] = (one.term, counted)
        return Meaning(
            tuple(term for term, _ in found.values()),
            tuple(share for _, share in found.values()),
            any({word, _without_and(word)} & self.lists.negations for word in words),
        )

    def _weight(self, words: list[str], one: Named, said_by: set[int]) -> float:
        if words[one.start] in self.fillers:
            return FILLER
        return ATTRIBUTED if one.start in said_by else 1.0

    def named(self, words: list[str]) -> list[Named]:
        """Return the terms of a row of folded words, in their order."""
        return sorted(self._terms(words), key=_start)

    def _terms(self, words: list[str]) -> Iterator[Named]:
        """Yield the terms of a wording: phrases, then numbers, then words of what is left."""
        taken: set[int] = set()
        for place in range(len(words)):
            phrase, length = self._phrase(words, place) if place not in taken else (None, 0)
            if phrase:
                taken.update(range(place, place + length))
                yield Named(place, place + length, phrase)
        for number, key in self._numbers(words):
            places = range(number.start, number.end)
            if number.start not in taken and taken.isdisjoint(places):
                taken.update(places)
                term = self._figures.setdefault(key, Term(Sort.NUMBER, key))
                yield Named(number.start, max(number.end, number.start + 1), term)
        for place, word in enumerate(words):
            before = words[place - 1] if place else ""
            known = None if place in taken else self._word(word, before)
            if known:
                term = self._reversed(known[0]) if before in self.lists.reversals else known[0]
                yield Named(place, place + 1, term, known[1])

    def _numbers(self, words: list[str]) -> Iterator[tuple[Number, str]]:
        """Yield the spans of time, then the other numbers, with the keys of their values."""
        plain = [word.replace("ء", "ا") for word in words]
        found = numbers(plain, self.figures)
        for number, hours in durations(plain, found, self.figures):
            yield number, f"{hours:.6g}h"
        for number in found:
            yield number, f"{number.value:.6g}{'%' if number.share else ''}"

    def _phrase(self, words: list[str], place: int) -> tuple[Term | None, int]:
        """Return the longest phrase that starts at a word, and its length."""
        rest = tuple(self._stem(word) for word in words[place + 1 : place + LONGEST])
        starts = self._starts(words[place]) if rest else ()
        for length in range(len(rest), 0, -1):
            for start in starts:
                phrase = self.lists.phrases.get((start, *rest[:length]))
                if phrase:
                    return phrase, length + 1
        return None, 0

    def _starts(self, word: str) -> tuple[str, ...]:
        """Return by what a word may be looked up as the first of a phrase, where it can be."""
        if word not in self._firsts:
            self._firsts[word] = self._looked_up_first(word)
        return self._firsts[word]

    def _looked_up_first(self, word: str) -> tuple[str, ...]:
        bared = [word[1:]] if word.startswith(("و", "ب", "ل")) and len(word) == 3 else []
        stems = dict.fromkeys(self._stem(form) for form in (*forms(word), *bared))
        return tuple(one for one in stems if one in self.lists.phrase_starts)

    def _stem(self, word: str) -> str:
        if word not in self._stems:
            self._stems[word] = stem(bare(word))
        return self._stems[word]

    def _word(self, word: str, before: str) -> tuple[Term, float] | None:
        key = word, before in self.lists.before_places
        if key not in self._known:
            self._known[key] = self._looked_up(*key)
        return self._known[key]

    def _looked_up(self, word: str, is_after: bool) -> tuple[Term, float] | None:
        """Return what a word names; what a place and another word share, by the word before it."""
        found = forms(word)
        if self._says_nothing(word, found):
            return None
        if is_after:
            return self._place_of(word, found) or self._word(word, "")
        names = self.lists.names
        name = next((names[one] for one in whole(word) if one in names), None)
        if name:
            return name, 1.0
        place = None if found[0] in self.lists.words else self._place_of(word, found)
        return place or (self._plain(found), 1.0)

    def _says_nothing(self, word: str, found: list[str]) -> bool:
        """Return whether a word of these forms names nothing: قبل، وقبل, but not فتحت."""
        stops = self.lists.stop_words
        if word in stops or len(word) < 2:
            return True
        is_known = any(form in self.lists.groups for form in found[:2])
        return _without_and(word) in stops and not is_known

    def _place_of(self, word: str, found: list[str]) -> tuple[Term, float] | None:
        """Return the country or town that a word of these forms names, if it does."""
        lists = self.lists
        is_definite = _has_article(word)
        for form in found:
            country = lists.countries.get(form, "")
            if country and not (is_definite and form in lists.never_definite):
                return Term(Sort.PLACE, country, country), 1.0
            capital = lists.capitals.get(form, "")
            if capital:
                return Term(Sort.PLACE, capital, capital), CAPITAL
            if form in lists.cities:
                return Term(Sort.PLACE, form, lists.cities[form]), 1.0
        return None

    def _plain(self, found: list[str]) -> Term:
        """Return the term of a word, by its forms."""
        lists = self.lists
        form = next((form for form in found if form in lists.groups), "")
        endless = without_ending(found[0])
        stemmed = stem(form) if form else min(stem(found[0]), stem(endless), key=len)
        groups = groups_of(found, lists.groups)
        subjects = groups_of(found, lists.subjects)
        bones = consonants(stemmed)
        likely = frozenset(() if groups else lists.roots.get(bones, ()))
        is_known = bool(groups or likely or subjects)
        return Term(
            sort=Sort.WORD if is_known else Sort.NAME,
            key=stemmed,
            bones=bones,
            sound="" if is_known else skeleton(sounds(stemmed)),
            groups=groups,
            likely=likely,
            subjects=subjects,
            letters=frozenset(_letters(stemmed)),
            usual=lists.usual.get(stemmed, 0.0),
        )

    def _reversed(self, term: Term) -> Term:
        """Return what غير makes of a word: of its groups, their opposites."""
        opposites = [self.lists.opposites.get(group, frozenset()) for group in term.groups]
        groups: frozenset[str] = frozenset().union(*opposites)
        return Term(Sort.WORD, f"غير {term.key}", groups=groups) if groups else term


def words_of(text: str) -> list[str]:
    """Return the words, figures and signs of a text."""
    return _WORD.findall(text)


def _start(found: Named) -> int:
    return found.start


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
        found.update(range(len(words_of(speaker))))
    return found


def _without_and(word: str) -> str:
    return word[1:] if word.startswith(("و", "ف")) else word


def _has_article(word: str) -> bool:
    return word.lstrip("وفبك").startswith("ال") or word.startswith(("لل", "ولل"))


def _letters(stemmed: str) -> Iterator[str]:
    padded = f"<{stemmed}>"
    return (padded[place : place + 3] for place in range(len(padded) - 2))
