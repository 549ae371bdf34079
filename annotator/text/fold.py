"""The fold: what a search ignores, and where in the text a folded stretch came from.

Each step can be switched off. Folding changes lengths (ﻻ becomes two letters, ﷺ eighteen,
tashkeel nothing), so positions go back to the text through a map. It is made when needed.

Most of it looks at one character (`fold_letters`). Two things need the neighbours, and are done
on what that leaves: a letter whose hamza or madda stands apart (U+0653–0655, as decomposed text
and the mushaf have it), and runs of white space.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, repeat

import regex

from annotator.model import Fragment
from annotator.text.fold_letters import APART, Table, table_of

VERSION = 2
"""Counts up when the fold of any text changes; a search index of another version is stale."""


@dataclass(frozen=True, slots=True)
class FoldOptions:
    """The steps of the fold, all of them on unless told otherwise."""

    tashkeel: bool = True
    """Delete the marks over and under Arabic letters: harakat, U+0653–065F, U+0670, those of
    the mushaf (U+06D6–06ED and its further blocks)."""
    tatweel: bool = True
    """Delete U+0640."""
    format_characters: bool = True
    """Delete what cannot be seen: joiners, marks of direction, BOM (category Cf), U+034F and
    the selectors of variants."""
    hamza_apart: bool = True
    """A letter and the hamza or madda after it to the letter that has it: ا and U+0654 to أ."""
    alef: bool = True
    """أ إ آ ٱ and the alefs with a high or wavy hamza to ا."""
    waw: bool = True
    """ؤ to و."""
    yeh: bool = True
    """ئ, the Persian ی and further yehs (ے ۓ ې ۍ ؠ) to ي."""
    alef_maqsura: bool = True
    """ى to ي."""
    teh_marbuta: bool = True
    """ة to ه."""
    heh: bool = True
    """The hehs of Persian, Urdu and Kurdish (ہ ۂ ۀ ە ھ) to ه, ۃ to ة."""
    kaf: bool = True
    """The Persian ک and the long ڪ to ك."""
    digits: bool = True
    """Arabic-Indic and Persian digits to ASCII, and their signs ٫ ٬ ٪ to . , %."""
    presentation_forms: bool = True
    """U+FB50–FDFF, U+FE70–FEFF and the letters of formulas (U+1EE00–1EEFF) to the letters they
    show; so too Latin ligatures (ﬁ) and wide forms."""
    latin: bool = True
    """Letters of scripts with capitals to small ones without accents: É to e."""
    spaces: bool = True
    """A run of white space of any kind, line ends among it, to one space."""


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
    table = table_of(options)
    letters = text.translate(table)
    if not _has_neighbours(letters, options):
        return letters
    parts: list[str] = []
    place = 0
    for change in _changes(letters, options, table):
        parts += letters[place : change.place], change.to
        place = change.place + 1
    return "".join((*parts, letters[place:]))


def fold_with_map(text: str, options: FoldOptions = EVERYTHING) -> Folded:
    """Return the folded text and where each of its characters came from."""
    table = table_of(options)
    parts = [table[ord(character)] for character in text]
    origins = chain.from_iterable(repeat(place, len(part)) for place, part in enumerate(parts))
    letters = "".join(parts)
    if not _has_neighbours(letters, options):
        return Folded(letters, OffsetsBack(array("I", origins), len(text)))
    changed = {change.place: change.to for change in _changes(letters, options, table)}
    placed = [
        (part, origin)
        for place, (letter, origin) in enumerate(zip(letters, origins, strict=True))
        for part in changed.get(place, letter)
    ]
    starts = array("I", (origin for _, origin in placed))
    return Folded("".join(part for part, _ in placed), OffsetsBack(starts, len(text)))


def find_all(text: str, query: str, options: FoldOptions = EVERYTHING) -> list[Fragment]:
    """Return where a text reads as the query when both are folded, anywhere in a word.

    The fragments are of the text itself, in order, and do not overlap. A query of which the
    fold leaves nothing is found nowhere.
    """
    wanted = folded_query(query, options)
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


def folded_query(query: str, options: FoldOptions = EVERYTHING) -> str:
    """Return the folded words of a query, without the white space that a paste brings along."""
    folded = fold(query, options)
    return folded.strip() if options.spaces else folded


# --- what needs the neighbours -------------------------------------------------------------------

_SPACES = regex.compile(" {2,}")
_MARKED = regex.compile(rf"([{''.join(APART)}]?)(\p{{Mn}}*[\u0653-\u0655]\p{{Mn}}*)")


@dataclass(frozen=True, slots=True)
class _Change:
    """What stands in place of one character."""

    place: int
    to: str


def _has_neighbours(letters: str, options: FoldOptions) -> bool:
    is_marked = options.hamza_apart or options.tashkeel
    return (options.spaces and "  " in letters) or (
        is_marked and any(mark in letters for mark in "\u0653\u0654\u0655")
    )


def _changes(letters: str, options: FoldOptions, table: Table) -> list[_Change]:
    """Return what stands in place of which characters, in the order of the text."""
    changes: list[_Change] = []
    if options.hamza_apart or options.tashkeel:
        for match in _MARKED.finditer(letters):
            changes += _of_marks(match[1], match[2], match.start(), options, table)
    if options.spaces:
        for match in _SPACES.finditer(letters):
            changes += (_Change(place, "") for place in range(match.start() + 1, match.end()))
    return sorted(changes, key=lambda change: change.place)


def _of_marks(
    letter: str, marks: str, start: int, options: FoldOptions, table: Table
) -> Iterator[_Change]:
    """Yield the letter with its hamza or madda, and the marks that go."""
    composed = APART.get(letter, {}) if options.hamza_apart else {}
    joining = [mark for mark in marks if mark in composed]
    if joining:
        yield _Change(start, table[ord(composed[joining[0]])])
    for place, mark in enumerate(marks, start + len(letter)):
        if mark in composed or (options.tashkeel and mark in "\u0653\u0654\u0655"):
            yield _Change(place, "")
