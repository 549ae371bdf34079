"""Which Arabic code page some bytes are in, judged by the letters they would be.

The pages put the same letters in other places, so that every byte reads as something in each:
«هاجمهم» in windows-1256 is «ماجمكم» in ISO-8859-6. What tells them apart is how Arabic letters
follow one another: each page's reading is weighed by a table of pairs, learned from texts of
our own (`benchmarks.letters_fit`). Marks of direction and joiners weigh nothing; a byte that the
page does not have, a drawing character, or an Arabic letter grown together with a Latin one
weighs heavily. charset-normalizer takes such marks for disorder and refuses the page that has
them.
"""

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from annotator import resources

PAGES: Final = {"cp1256": 0.0, "iso8859_6": 3.0, "mac_arabic": 6.0, "cp720": 6.0}
"""The code pages, as Python calls them, and how much rarer each is than the first, in nats: a
few words decide for the usual one, a sentence overrules."""

LETTERS: Final = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
EDGE: Final = " "
"""Stands for all that is between words."""

_SYMBOLS: Final = EDGE + LETTERS
_MARKS: Final = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
_LATIN: Final = "a"
_ACCENTED: Final = "àâçèéêëîïôùûüœÇÉŒ"
_SHADDA: Final = "\u0651"
_UNSEEN: Final = "\u200c\u200d\u200e\u200f\u0640"
_USUAL: Final = frozenset("،؛؟«»“”‘’…–—٪•·°€£©®×÷\u00a0٠١٢٣٤٥٦٧٨٩")

_SIGN: Final = 3.0
"""What a mark, a joiner or a usual sign counts for: as much as a letter does on an average."""
_STRANGE: Final = 7.0
_MIXED: Final = 9.0
_BROKEN: Final = 14.0
"""What a byte counts for that is another sign, in a place that it cannot have (a mark on
nothing, inside a Latin word), or nothing at all: more than the rarest pair of letters."""

_PLAUSIBLE: Final = 4.5
"""What a character counts for on an average, at most: Arabic has some 3, and 4.3 in the oddest
line that was measured; letters thrown together have 6 and more."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """How unlikely each letter is after each other one, in nats; by the two as a string."""

    cost: Mapping[str, float]

    def weigh(self, text: str) -> tuple[float, int]:
        """Return what a text's characters count for in all, and how many were weighed."""
        total, count, last, is_marked = 0.0, 0, EDGE, False
        for character in text:
            if character in LETTERS:
                cost = self.cost[last + character] if last in _SYMBOLS else _MIXED
                last, is_marked = character, False
            elif character in _MARKS:
                cost = _MIXED if last not in LETTERS or is_marked else _SIGN
                is_marked = character != _SHADDA
            elif character.isascii():
                if last in LETTERS:
                    total += _MIXED if character.isalpha() else self.cost[last + EDGE]
                last = _LATIN if character.isalpha() else EDGE
                continue
            elif character in _ACCENTED:
                cost = _SIGN if last == _LATIN else _STRANGE
                last = _LATIN
            else:
                cost = _of_sign(character)
                last = last if character in _UNSEEN else EDGE
            total, count = total + cost, count + 1
        return total, count


def code_page(sample: bytes) -> str | None:
    """Return the page that some bytes read as Arabic in; None where none of them is plausible.

    Bytes that are no ASCII should be among them; a name of Python's codecs is returned.
    """
    pairs = learned()
    best: tuple[float, str] | None = None
    for page, rarer in PAGES.items():
        total, count = pairs.weigh(sample.decode(page, "replace"))
        is_plausible = total <= _PLAUSIBLE * count
        if count and is_plausible and (best is None or total + rarer < best[0]):
            best = total + rarer, page
    return best[1] if best else None


@cache
def learned() -> Pairs:
    """Return the table that ships with the program."""
    data = json.loads(resources.path("letters.json").read_text(encoding="utf-8"))
    return Pairs(
        {
            first + second: cost / 100
            for first, row in zip(_SYMBOLS, data["costs"], strict=True)
            for second, cost in zip(_SYMBOLS, row, strict=True)
        }
    )


def _of_sign(character: str) -> float:
    """Return what a character counts for that is no ASCII, no letter of ours and no mark."""
    if character in _USUAL or character in _UNSEEN:
        return _SIGN
    if character == "\ufffd" or unicodedata.category(character) in ("Cc", "Cn", "Co"):
        return _BROKEN
    return _STRANGE
