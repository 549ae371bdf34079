"""A wording as what is said of whom: its terms in place, what denies them, when and how surely.

More than a `Meaning`, which tells which terms there are; so it is made only of what is nearest.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.matching.forms import folded_claim, forms
from annotator.matching.lexicon import bare
from annotator.matching.meaning import Named, Reader, words_of
from annotator.matching.relation_words import Pole, RelationWords, looked_up, relation_words
from annotator.matching.terms import Sort, Term

_EXCEPTED = 7
"""So many words behind a denial may be what takes it back."""

NEAR = 3
"""So many terms behind the one that is denied may belong to what is denied."""


@dataclass(frozen=True, slots=True)
class Token:
    """A term where it stands.

    ``clause`` counts up at words that begin another clause. ``denied`` is 2 for what stands behind
    a word that denies, 1 for what follows close on that. ``role`` is the preposition before it,
    empty for what is subject or object.
    """

    place: int
    shown: str
    term: Term
    poles: frozenset[Pole] = frozenset()
    is_deed: bool = False
    is_privative: bool = False
    is_preposition: bool = False
    is_definite: bool = False
    is_joined: bool = False
    is_time: bool = False
    clause: int = 0
    denied: int = 0
    role: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a wording says.

    ``times`` has the words that say when by what they exclude; ``moods`` how sure it is and the
    words that say so; ``denies`` is the word that denies the whole.
    """

    tokens: tuple[Token, ...]
    times: dict[int, dict[int, str]]
    moods: dict[str, tuple[int, str]]
    denies: str = ""
    is_passive: bool = False


@dataclass(slots=True)
class Parser:
    """Reads wordings as statements; each word is looked up once and kept."""

    reader: Reader = field(default_factory=Reader)
    lists: RelationWords = field(default_factory=relation_words)
    _poles: dict[str, frozenset[Pole]] = field(default_factory=dict)
    _deeds: dict[str, tuple[bool, bool]] = field(default_factory=dict)

    def parse(self, wording: str) -> Statement:
        """Return what a wording says, of whom."""
        folded = words_of(folded_claim(wording))
        shown = words_of(wording)
        if len(shown) != len(folded):  # characters that cannot be seen part words
            shown = folded
        tokens = tuple(self._tokens(folded, shown))
        return Statement(
            tokens,
            self._times(folded, shown),
            self._moods(folded, shown),
            self._denial(folded, shown, tokens),
            any(_found(word, self.lists.passives) for word in folded),
        )

    def _tokens(self, words: list[str], shown: list[str]) -> Iterator[Token]:
        """Yield the terms where they stand, with what stands before each."""
        negated = self._negators(words)
        # Speech denies with an ending: ما اشتغلش, مايعرفش.
        spoken = {at for at, word in enumerate(words) if _is_spoken_denial(word)}
        behind, clause, role, left = 0, 0, "", 0
        for one in self.reader.named(words):
            span = range(behind, one.start)
            clause += sum(self._breaks(words[at]) for at in (*span, one.start))
            if not negated.isdisjoint(range(behind, one.start)) or one.start in spoken:
                left = NEAR + 1
            is_reversed = one.term.key.startswith("غير ")
            role = self._role(words, one, role if behind == one.start else "", behind)
            yield Token(
                one.start,
                " ".join(shown[one.start : one.end]),
                one.term,
                self._signs(words, one, is_reversed=is_reversed),
                *self._does(words[one.start], is_denial=one.start in negated),
                words[one.start] in self.lists.prepositions,
                *self._standing(words, one),
                clause,
                0 if is_reversed or not left else 2 if left > NEAR else 1,
                role,
            )
            left, behind = max(0, left - 1), one.end
            head = words[one.start]
            if one.end == one.start + 1 and self._refuses(head):
                left = NEAR + 1
            if one.start in negated and head not in _NEXT and not _denies(one.term):
                # خالية من, لا علاقة ل; but غير معلنة says nothing of what follows.
                left = NEAR + 1

    def _breaks(self, word: str) -> bool:
        return word in self.lists.breaks or (len(word) > _SHORT and self._is_joined(word))

    def _is_joined(self, word: str) -> bool:
        """Return whether a word begins with "and": والفضة, but not وزير."""
        groups = self.reader.lists.groups
        return word.startswith("و") and not any(form in groups for form in forms(word)[:2])

    def _negators(self, words: Sequence[str]) -> set[int]:
        """Return the places of words that deny the next one."""
        lists = self.lists
        found = {at for at, word in enumerate(words) if _found(word, lists.negators)}
        return {at for at in found if not self._denies_nothing(words, at)}

    def _denies_nothing(self, words: Sequence[str], at: int) -> bool:
        """Return whether a word that mostly denies does not here: لا يزال، ما نشرته، لا … إلا."""
        lists = self.lists
        head = _found(words[at], lists.negators)
        rows = ((head, *words[at + 1 : at + size]) for size in (2, 3, 4))
        if any(row in lists.not_negators for row in rows):
            return True
        if not lists.excepts.isdisjoint(words[at + 2 : at + _EXCEPTED]):
            return True
        if head != "ما":
            return False
        behind = words[at + 1] if at + 1 < len(words) else ""
        is_after = at > 0 and bool(_found(words[at - 1], lists.before_what))
        return is_after or behind in lists.after_what or behind.endswith(("ه", "ها"))

    def _role(self, words: Sequence[str], one: Named, inherited: str, behind: int) -> str:
        """Return the preposition before a term; what touches another has the other's."""
        lists, at = self.lists, one.start
        prefix = words[at].removeprefix("و")[:1]
        if (
            prefix in _PREFIXES
            and one.term.key[:1] != prefix
            and not self._is_whole(words[at], one)
        ):
            return prefix
        if at == 0 or (at <= behind and words[at - 1] not in lists.prepositions):
            return inherited
        if words[at - 1] in lists.by and at > 1 and _found(words[at - 2], _OF):
            return "by"
        return _found(words[at - 1], lists.prepositions) or inherited

    def _is_whole(self, word: str, one: Named) -> bool:
        """Return whether a word's first letter is its own: لندن، بغداد; or it is a figure."""
        lists = self.reader.lists
        plain = bare(word)
        is_place = any(plain in known for known in (lists.countries, lists.capitals, lists.cities))
        return is_place or one.term.sort is Sort.NUMBER

    def _signs(self, words: Sequence[str], one: Named, *, is_reversed: bool) -> frozenset[Pole]:
        """Return on which ends of which axes a term is."""
        if one.end - one.start > 1:
            names = sorted(one.term.groups)
            found = frozenset(pole for name in names for pole in self.lists.poles.get(name, ()))
            axes = [axis for axis, _ in found]
            if found and len(axes) == len(set(axes)):
                return found
        word = words[one.start]
        if word not in self._poles:
            keys = (key for key in looked_up(word) if key in self.lists.poles)
            self._poles[word] = self.lists.poles.get(next(keys, ""), frozenset())
        poles = self._poles[word]
        return frozenset((axis, -sign) for axis, sign in poles) if is_reversed else poles

    def _does(self, word: str, *, is_denial: bool) -> tuple[bool, bool]:
        """Return whether a word is what one does to another, and whether it denies by itself."""
        if is_denial:
            return False, True
        if word not in self._deeds:
            keys = looked_up(word)
            lists = self.lists
            self._deeds[word] = (
                not lists.deeds.isdisjoint(keys),
                not lists.privatives.isdisjoint(keys),
            )
        return self._deeds[word]

    def _standing(self, words: Sequence[str], one: Named) -> tuple[bool, bool, bool]:
        """Return whether a term has the article, is joined to one before, and says when."""
        word = words[one.start]
        before = words[one.start - 1] if one.start else ""
        is_joined = self._is_joined(word) or before == "و"
        return word.startswith(("ال", "وال")), is_joined, word in self.lists.times

    def _refuses(self, word: str) -> bool:
        return not self.lists.refusals.isdisjoint(looked_up(word))

    def _times(self, words: Sequence[str], shown: Sequence[str]) -> dict[int, dict[int, str]]:
        found: dict[int, dict[int, str]] = {}
        for at, word in enumerate(words):
            pair = " ".join(words[at : at + 2])
            keys = (pair, word, word[1:] if word[:1] in "وبل" else "")
            row, value = next(
                (self.lists.times[key] for key in keys if key in self.lists.times), (-1, 0)
            )
            if row >= 0:
                found.setdefault(row, {})[value] = shown[at]
        return found

    def _moods(self, words: Sequence[str], shown: Sequence[str]) -> dict[str, tuple[int, str]]:
        found: dict[str, tuple[int, str]] = {}
        for at, word in enumerate(words):
            mood = self.lists.moods.get(word)
            if _found(word, _MAYBE) and words[at + 1 : at + 2] and words[at + 1][0] in "يت":
                mood = "possible"
            if mood:
                found.setdefault(mood, (at, shown[at]))
        return found

    def _denial(self, words: Sequence[str], shown: Sequence[str], tokens: Sequence[Token]) -> str:
        """Return the word that denies the whole of it."""
        lists = self.lists
        for at, word in enumerate(words):
            if _found(word, lists.denials) or word.removeprefix("ال") in lists.denials:
                return shown[at]
        phrases = (one for one in tokens if " " in one.shown)
        return next((one.shown for one in phrases if _denies(one.term)), "")


def _denies(term: Term) -> bool:
    """Return whether a phrase says that something is not so: لا صحة، لا أساس له."""
    return any(name.split()[0] in ("نفي", "كاذب") for name in term.groups)


_SHORT = 4
_PREFIXES = frozenset("بلك")
_OF = frozenset(("من", "علي"))
_NEXT = frozenset(("غير", "عدم"))
_MAYBE = frozenset(("قد",))


def _found(word: str, words: frozenset[str]) -> str:
    """Return a word as a list has it, without what joins it to the one before; else nothing."""
    if word in words:
        return word
    return word[1:] if word[:1] in "وف" and word[1:] in words else ""


def _is_spoken_denial(word: str) -> bool:
    return word.startswith(("ما", "مي")) and word.endswith("ش") and len(word) >= 5
