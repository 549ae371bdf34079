"""The fold: what a search ignores, and where in the text a folded stretch came from.

Each step can be switched off. Folding changes lengths (ﻻ becomes two letters, ﷺ eighteen,
tashkeel nothing), so positions go back to the text through a map. It is made when needed.
"""

import unicodedata
from array import array
from dataclasses import dataclass
from functools import cache
from itertools import chain, repeat

from annotator.model import Fragment

VERSION = 1
"""Counts up when the fold of any text changes; a search index of another version is stale."""


@dataclass(frozen=True, slots=True)
class FoldOptions:
    """The steps of the fold, all of them on unless told otherwise."""

    tashkeel: bool = True
    """Delete U+064B–0652 and U+0670."""
    tatweel: bool = True
    """Delete U+0640."""
    format_characters: bool = True
    """Delete what cannot be seen: joiners, marks of direction, BOM (category Cf)."""
    alef: bool = True
    """أ إ آ ٱ to ا."""
    waw: bool = True
    """ؤ to و."""
    yeh: bool = True
    """ئ and the Persian ی to ي."""
    alef_maqsura: bool = True
    """ى to ي."""
    teh_marbuta: bool = True
    """ة to ه."""
    kaf: bool = True
    """The Persian ک to ك."""
    digits: bool = True
    """Arabic-Indic and Persian digits to ASCII."""
    presentation_forms: bool = True
    """U+FB50–FDFF and U+FE70–FEFF to the letters they show."""


EVERYTHING = FoldOptions()
"""The fold of the search index."""

NOTHING = FoldOptions(*repeat(False, len(FoldOptions.__dataclass_fields__)))
"""No step at all: an exact search."""


@dataclass(frozen=True, slots=True)
class OffsetsBack:
    """Where each folded character came from."""

    starts: "array[int]"
    length: int

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the text that covers a range of the folded text.

        What was deleted after the range's last character belongs to it (a letter's tashkeel,
        tatweel); what was deleted before its first does not. A character that was folded
        into several is covered wholly. An empty range gives an empty one.

        Args:
            start: where the folded range starts.
            end: where it ends; both are code points of the folded text, inside it.
        """
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else self.length
            return place, place
        last = self.starts[end - 1]
        while end < len(self.starts) and self.starts[end] == last:
            end += 1
        return self.starts[start], self.starts[end] if end < len(self.starts) else self.length


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with its map back."""

    text: str
    map: OffsetsBack


def fold(text: str, options: FoldOptions = EVERYTHING) -> str:
    """Return the folded text."""
    return text.translate(_table(options))


def fold_with_map(text: str, options: FoldOptions = EVERYTHING) -> Folded:
    """Return the folded text and where each of its characters came from."""
    table = _table(options)
    parts = [table[ord(character)] for character in text]
    starts = array(
        "I", chain.from_iterable(repeat(place, len(part)) for place, part in enumerate(parts))
    )
    return Folded("".join(parts), OffsetsBack(starts, len(text)))


def find_all(text: str, query: str, options: FoldOptions = EVERYTHING) -> list[Fragment]:
    """Return where a text reads as the query when both are folded, anywhere in a word.

    The fragments are of the text itself, in order, and do not overlap. A query of which the
    fold leaves nothing is found nowhere.
    """
    wanted = fold(query, options)
    if not wanted:
        return []
    folded = fold_with_map(text, options)
    found: list[Fragment] = []
    place = folded.text.find(wanted)
    while place >= 0:
        start, end = folded.map.original(place, place + len(wanted))
        # Two hits inside one character (ﷲ holds two lams) are one.
        if not found or start >= found[-1].end:
            found.append(Fragment(start, end))
        place = folded.text.find(wanted, place + len(wanted))
    return found


class _Table(dict[int, str]):
    """What each code point is folded to, worked out when it is first met."""

    def __init__(self, options: FoldOptions) -> None:
        super().__init__()
        self._options = options
        self._letters = _letters(options)

    def __missing__(self, code: int) -> str:
        self[code] = folded = "".join(map(self._of_letter, self._shown(chr(code))))
        return folded

    def _shown(self, character: str) -> str:
        is_form = "\ufb50" <= character <= "\ufdff" or "\ufe70" <= character <= "\ufeff"
        if not (self._options.presentation_forms and is_form):
            return character
        # Marks that stand alone come out on a space, which is no part of the text.
        return unicodedata.normalize("NFKC", character).lstrip(" ")

    def _of_letter(self, character: str) -> str:
        if self._options.format_characters and unicodedata.category(character) == "Cf":
            return ""
        return self._letters.get(character, character)


@cache
def _table(options: FoldOptions) -> _Table:
    return _Table(options)


def _letters(options: FoldOptions) -> dict[str, str]:
    steps = (
        (options.tashkeel, "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670", ""),
        (options.tatweel, "\u0640", ""),
        (options.alef, "أإآٱ", "ا"),
        (options.waw, "ؤ", "و"),
        (options.yeh, "ئی", "ي"),
        (options.alef_maqsura, "ى", "ي"),
        (options.teh_marbuta, "ة", "ه"),
        (options.kaf, "ک", "ك"),
    )
    letters = {letter: to for is_on, of, to in steps if is_on for letter in of}
    if options.digits:
        letters |= dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))
    return letters
