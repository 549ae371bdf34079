"""Which of a word's letters are clitics, judged by the words of the corpus.

Works on letters alone (`vocabulary.LETTERS`); `clitics` takes its cuts back to the text.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

import regex

from annotator.text.vocabulary import Lexicon, Vocabulary, lexicon

_CONJUNCTIONS: Final = ("و", "ف")
_PREPOSITIONS: Final = ("ب", "ك", "ل", "س")
_PROCLITICS: Final = (
    *_CONJUNCTIONS,
    *_PREPOSITIONS,
    *(first + second for first in _CONJUNCTIONS for second in _PREPOSITIONS),
)
_ENCLITICS: Final = ("ه", "ها", "هم", "هن", "هما", "نا", "كم", "كن", "كما", "ك", "ي")
_SUFFIXED: Final = ("ه", "ها", "هم", "هن", "هما", "كم", "نا")
_SHORTEST_STEM: Final = 2
_ARABIC: Final = regex.compile(r"\p{Arabic}++")
_FIRST_OF_PRESENT: Final = frozenset("أنيت")
_HAMZA_ROOTS: Final = ("كأس", "كآب", "بأس", "فأر", "فأس", "وأد", "لأل", "لآل", "لأم")
"""Words with a hamza on their second letter; before all others a clitic stands."""

_WITHOUT_TEH_MARBUTA: Final = (
    *("المدينه", "الحكومه", "الدوله", "السنه"),
    *("مدينه", "سنه", "دوله", "جديده", "كبيره"),
)
"""Where these are found somebody writes ه for ة, and a last ه tells nothing."""

_KNOWN: Final = 100
"""A name of the lexicon counts as much as that many times in the corpus."""
_OFTEN: Final = 5
"""A stem of three letters may be in another word by chance; it must be this frequent."""


class Cut(NamedTuple):
    """How many letters are cut off before and after the stem."""

    before: int
    after: int


class Verdict(NamedTuple):
    """A cut, and whether the evidence decides for it."""

    cut: Cut
    certain: bool


WHOLE: Final = Cut(0, 0)


def judge(letters: str, vocabulary: Vocabulary) -> Verdict:
    """Return the cut that the evidence decides for; the whole, not certain, where it does not."""
    if not _ARABIC.fullmatch(letters):
        return Verdict(WHOLE, False)
    return _Judge(letters, vocabulary, lexicon()).verdict()


def ways(letters: str, vocabulary: Vocabulary) -> list[Cut]:
    """Return every cut that could be, with the whole: the likelier first, then the shorter.

    A person may also cut the article off, which is never certain.
    """
    if not _ARABIC.fullmatch(letters):
        return [WHOLE]
    judge = _Judge(letters, vocabulary, lexicon())
    cuts = [cut for cut in judge.options() if cut != WHOLE]
    known = [cut for cut in cuts if judge.support(cut) > 0]
    unknown = [cut for cut in cuts if cut not in known]
    return [WHOLE, *known, *unknown, *_articles(letters, cuts)]


def _articles(letters: str, cuts: list[Cut]) -> Iterator[Cut]:
    """Yield the cuts that take the article off as well."""
    for cut in (WHOLE, *cuts):
        stem = letters[cut.before : len(letters) - cut.after]
        if stem.startswith("ال") and len(stem) > 3:
            yield Cut(cut.before + 2, cut.after)
        elif letters[: cut.before].endswith("ل") and stem.startswith("ل") and len(stem) > 2:
            yield Cut(cut.before + 1, cut.after)


class _Judge:
    """Weighs the ways to cut one word."""

    def __init__(self, letters: str, vocabulary: Vocabulary, known: Lexicon) -> None:
        self._letters = letters
        self._count = vocabulary.count
        self._known = known

    def options(self) -> list[Cut]:
        """Return every way to cut the word, the whole first."""
        letters = self._letters
        before = [0, *(len(one) for one in _PROCLITICS if letters.startswith(one))]
        after = [0, *(len(one) for one in _ENCLITICS if letters.endswith(one))]
        cuts = [Cut(first, last) for last in after for first in before]
        return [one for one in cuts if sum(one) <= len(letters) - _SHORTEST_STEM]

    def verdict(self) -> Verdict:
        """Return the one cut that nothing speaks against, or the whole."""
        options = [cut for cut in self.options() if cut != WHOLE]
        if not options:
            return Verdict(WHOLE, True)
        options = [cut for cut in options if self._could_be(cut)]
        supported = [cut for cut in options if self.support(cut) > 0 or self._is_spelled(cut)]
        if not supported:
            return Verdict(WHOLE, self._known.has_form(self._letters))
        finest = max(supported, key=sum)
        decided = self._is_sure(finest) and all(_is_within(cut, finest) for cut in supported)
        return Verdict(finest, True) if decided else Verdict(WHOLE, False)

    def support(self, cut: Cut) -> int:
        """Return how often the stem stands in the corpus bare, or with its article."""
        _, stem, enclitic = self._parts(cut)
        return sum(self._bare(form) for form in _bare_forms(stem, enclitic)) + (
            self._of_article(cut)
        )

    def _parts(self, cut: Cut) -> tuple[str, str, str]:
        end = len(self._letters) - cut.after
        return self._letters[: cut.before], self._letters[cut.before : end], self._letters[end:]

    def _bare(self, form: str) -> int:
        with_article = 0 if form.startswith("ال") else self._count("ال" + form)
        known = form in self._known.names or "ال" + form in self._known.names
        return self._count(form) + with_article + (_KNOWN if known else 0)

    def _of_article(self, cut: Cut) -> int:
        """Return how often the noun stands that has its article in this word."""
        proclitic, stem, _ = self._parts(cut)
        if proclitic and stem.startswith("ال"):
            return self._bare(stem[2:]) if len(stem) > 5 else 0
        if proclitic.endswith("ل") and stem.startswith("ل"):
            return self._bare(stem[1:]) if len(stem) > 3 else 0
        return 0

    def _could_be(self, cut: Cut) -> bool:
        """Return whether no known word, particle or noun of the corpus is cut in two."""
        proclitic, stem, enclitic = self._parts(cut)
        if self._known.holds(self._letters) or self._is_noun(self._letters):
            return False
        if proclitic and self._known.has_form(self._letters) and not self._is_name(stem):
            return False
        if len(proclitic) > 1:
            rest = self._letters[1:]
            if self._known.has_form(rest) or self._is_noun(rest):
                return False
        if enclitic and (stem.startswith("ال") or self._known.holds(stem + enclitic)):
            return False
        return not any(map(self._known.is_particle, {stem, stem + enclitic, self._letters}))

    def _is_name(self, word: str) -> bool:
        """Return whether a word is a known name, too long to be one by chance."""
        return len(word) > 4 and word in self._known.names

    def _is_noun(self, word: str) -> bool:
        """Return whether the corpus has a word with the article before it."""
        return any(self._count(article + word) for article in ("ال", "وال", "بال", "لل"))

    def _is_spelled(self, cut: Cut) -> bool:
        """Return whether the word could not be spelled so without this proclitic.

        Alef with hamza below begins a word, and with few exceptions so does alef with hamza
        above; no Arabic word begins with two lams.
        """
        proclitic, stem, enclitic = self._parts(cut)
        if not proclitic or enclitic or proclitic.endswith("س"):
            return False
        if proclitic.endswith("ل") and stem.startswith("ل"):
            return len(stem) > 3
        noun = stem.removeprefix("ال")
        if noun.startswith("إ"):
            return len(noun) > 2
        return noun[:1] in ("أ", "آ") and len(noun) > 3 and self._letters[:3] not in _HAMZA_ROOTS

    def _is_sure(self, cut: Cut) -> bool:
        proclitic, stem, enclitic = self._parts(cut)
        if enclitic and not self._is_sure_enclitic(stem, enclitic):
            return False
        if self._may_go_on(cut):
            return False
        if self._is_spelled(cut):
            return True
        if self.support(cut) <= self._count(self._letters):
            return False
        return not proclitic or self._is_sure_proclitic(cut)

    def _may_go_on(self, cut: Cut) -> bool:
        """Return whether the stem looks as if it had a clitic still, and is not known whole."""
        proclitic, stem, enclitic = self._parts(cut)
        if not enclitic and stem.endswith(_SUFFIXED):
            return not (self._known.holds(stem) or self._is_noun(stem))
        if enclitic and not proclitic and self._has_longer_proclitic(cut):
            return True
        # No conjunction follows a preposition: ب and وسعادة are a name that begins with بو.
        more = {"": _CONJUNCTIONS + _PREPOSITIONS, "و": _PREPOSITIONS, "ف": _PREPOSITIONS}
        if stem[0] not in more.get(proclitic, _CONJUNCTIONS if proclitic else ()):
            return False
        forms = _bare_forms(stem, enclitic)
        if any(self._known.has_form(form) or self._is_noun(form) for form in forms):
            return False
        return self._count(stem) < _OFTEN or self._bare(stem[1:]) > 0

    def _has_longer_proclitic(self, cut: Cut) -> bool:
        """Return whether the corpus knows the word with a proclitic off too: بدورهم, لحياته."""
        others = (one for one in self.options() if one.after == cut.after)
        return any(one.before > cut.before and self.support(one) > 0 for one in others)

    def _is_sure_proclitic(self, cut: Cut) -> bool:
        proclitic, stem, enclitic = self._parts(cut)
        if proclitic.endswith("س"):
            is_verb = stem[0] in _FIRST_OF_PRESENT and not stem.endswith("ة")
            return is_verb and len(stem) > 3 and not (enclitic or self._is_noun(stem))
        if stem.startswith("ال"):
            return len(stem) > 4
        support, whole = self.support(cut), self._count(self._letters)
        if len(stem) > 3:
            return support >= 2 * whole
        return len(stem) == 3 and not enclitic and support >= max(_OFTEN, 10 * whole)

    def _is_sure_enclitic(self, stem: str, enclitic: str) -> bool:
        from_teh_marbuta = stem.endswith("ت") and self._bare(stem[:-1] + "ة") > 0
        if enclitic in ("ها", "هم"):
            return len(stem) > 2
        if enclitic in ("هن", "هما", "كم"):
            return len(stem) > 3
        if enclitic == "ه":
            is_teh_marbuta = self._bare(self._letters[:-1] + "ة") > 0
            heh_is_safe = len(stem) > 3 and not any(map(self._count, _WITHOUT_TEH_MARBUTA))
            return (from_teh_marbuta or heh_is_safe) and not is_teh_marbuta
        if enclitic == "نا":
            # كتبنا is "we wrote", and بيانا a noun with the ending of the accusative.
            is_noun = self._is_noun(stem) or stem.endswith("ات")
            accusative = self._count(self._letters[:-1]) > 0
            return (from_teh_marbuta or (is_noun and len(stem) > 3)) and not accusative
        return False


def _is_within(cut: Cut, finest: Cut) -> bool:
    return cut.before <= finest.before and cut.after <= finest.after


def _bare_forms(stem: str, enclitic: str) -> list[str]:
    """Return how a stem is written without the pronoun that follows it here."""
    if not enclitic:
        return [stem]
    changed = {"ت": stem[:-1] + "ة", "ؤ": stem[:-1] + "ء", "ئ": stem[:-1] + "ء"}
    changed |= {"ا": stem[:-1] + "ى"}
    return [stem, *filter(None, [changed.get(stem[-1])])]
