"""The words of a corpus and how often each stands in it; the judge of clitics.

Words are counted by their letters: without tashkeel, tatweel and format characters, but with
their hamzas and their ة as they are written. The fold of the search would make راس of رأس,
and take فراس for ف and a head.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import regex
from numpy.typing import NDArray

from annotator import resources
from annotator.text.fold import FoldOptions, fold

LETTERS: Final = FoldOptions(
    alef=False, waw=False, yeh=False, alef_maqsura=False, teh_marbuta=False
)
"""The fold that leaves a word its letters."""

# On a folded text this finds the same Arabic words as `words`, many times faster.
_WORD: Final = regex.compile(r"(?<![\p{L}\p{N}])\p{Arabic}{2,24}+(?![\p{L}\p{N}])")
_BUFFER: Final = 1 << 16

_ENDINGS: Final = (
    *("", "ا", "ة", "ي", "ية", "يا", "يات", "يون", "يين", "اء"),
    *("ات", "ان", "ون", "ين", "ت", "تا", "تان", "تين"),
)
_PRONOUNS: Final = ("", "ه", "ها", "هم", "هن", "هما", "نا", "كم", "ي", "ني", "ك")
_LED: Final = regex.compile("[وف]?[بكلس]?")
_ENDED: Final = frozenset(ending + pronoun for ending in _ENDINGS for pronoun in _PRONOUNS)
_LONGEST: Final = max(map(len, _ENDED))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that are known without any corpus; a short list of our own.

    Attributes:
        particles: words of the closed classes, folded. Nobody annotates them; clitics are not
            looked for in them.
        names: names of places and persons, with their article.
        words: common words that look as if they began with a clitic, or ended with one.
    """

    particles: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]
    _bases: frozenset[str]

    @classmethod
    def of(cls, particles: str, names: str, words: str) -> "Lexicon":
        """Return the lexicon of words with white space between them."""
        known = {*names.split(), *words.split()}
        known |= {one.removeprefix("ال") for one in known if len(one) > 4}
        bases = known | {one[:-1] for one in known if len(one) > 3 and one[-1] in "ةا"}
        bases |= {one[:-2] for one in known if len(one) > 4 and one.endswith("يا")}
        folded = frozenset(fold(particles).split())
        return cls(folded, frozenset(names.split()), frozenset(words.split()), frozenset(bases))

    def holds(self, word: str) -> bool:
        """Return whether a word is known as it stands."""
        return word in self.names or word in self.words

    def is_particle(self, word: str) -> bool:
        """Return whether a word is of a closed class, as it is or between clitics."""
        folded = fold(word)
        led = _LED.match(folded)
        starts = range(led.end() + 1 if led else 1)
        return any(
            folded[start:].removesuffix(pronoun) in self.particles
            for start in starts
            for pronoun in _PRONOUNS
        )

    def has_form(self, word: str) -> bool:
        """Return whether a word is known, or a known one with an ending of number or person."""
        ends = range(len(word), max(1, len(word) - _LONGEST - 1), -1)
        return any(word[:end] in self._bases and word[end:] in _ENDED for end in ends)


@cache
def lexicon() -> Lexicon:
    """Return the lexicon that ships with the program."""
    data = json.loads(resources.path("clitics.json").read_text(encoding="utf-8"))
    return Lexicon.of(*(" ".join(data[part]) for part in ("particles", "names", "words")))


class Vocabulary:
    """Counts the Arabic words of texts, 12 bytes a distinct word.

    Words are kept as hashes alone: a count can be asked for, the words cannot be listed.

    Args:
        texts: what to begin with.
    """

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._recent: Counter[str] = Counter()
        self._hashes: NDArray[np.int64] = np.empty(0, np.int64)
        self._counts: NDArray[np.int32] = np.empty(0, np.int32)
        for text in texts:
            self.add(text)

    def add(self, text: str) -> None:
        """Count the words of an article that came in."""
        self._recent.update(_WORD.findall(fold(text, LETTERS)))
        if len(self._recent) > _BUFFER:
            self._settle()

    def remove(self, text: str) -> None:
        """Take away the words of an article that was counted and is gone."""
        self._recent.subtract(_WORD.findall(fold(text, LETTERS)))

    def count(self, letters: str) -> int:
        """Return how often a word stands in the corpus, given by its letters (`LETTERS`)."""
        found = self._recent.get(letters, 0)
        if len(self._hashes):
            wanted = hash(letters)
            place = int(np.searchsorted(self._hashes, wanted))
            if place < len(self._hashes) and int(self._hashes[place]) == wanted:
                found += int(self._counts[place])
        return found

    def _settle(self) -> None:
        """Move what was counted in a dictionary into the sorted arrays."""
        fresh = np.fromiter(map(hash, self._recent), np.int64, len(self._recent))
        counted = np.fromiter(self._recent.values(), np.int32, len(self._recent))
        self._hashes, places = np.unique(np.concatenate((self._hashes, fresh)), return_inverse=True)
        counts = np.zeros(len(self._hashes), np.int32)
        np.add.at(counts, places, np.concatenate((self._counts, counted)))
        self._counts = counts
        self._recent = Counter()
