"""What the fold makes of one character, whatever stands beside it."""

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from annotator.text.fold import FoldOptions

APART: Final = {
    "ا": {"\u0653": "آ", "\u0654": "أ", "\u0655": "إ"},
    "و": {"\u0654": "ؤ"},
    **{letter: {"\u0654": "ئ", "\u0655": "ئ"} for letter in "يىی"},
    "ے": {"\u0654": "ۓ"},
    "ہ": {"\u0654": "ۂ"},
    "ە": {"\u0654": "ۀ"},
}
"""Letters, and what each is with the hamza or madda that stands after it as a character of its
own: Unicode's compositions, and the yeh without dots, which carries a hamza as ئ does."""

_KEPT_FOR_NEIGHBOURS = "\u0653\u0654\u0655"
"""These join the letter before them; what joins nothing is deleted with the other marks."""

_ARABIC = ((0x600, 0x6FF), (0x750, 0x77F), (0x870, 0x8FF), (0x10EC0, 0x10EFF))
_FORMS = (
    *((0xFB00, 0xFB06), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    *((0xFF01, 0xFFEF), (0x1EE00, 0x1EEFF)),
)
_CASED = ("LATIN ", "GREEK ", "CYRILLIC ", "ARMENIAN ", "GEORGIAN ")
_LATIN_LETTERS = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe"}
_UNSEEN = ((0x34F, 0x34F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
_ACCENTS = ((0x300, 0x34E), (0x350, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0xFE20, 0xFE2F))


def _is_in(ranges: tuple[tuple[int, int], ...], code: int) -> bool:
    return any(first <= code <= last for first, last in ranges)


class Table(dict[int, str]):
    """What each code point is folded to, worked out when it is first met.

    White space becomes a space here, and the hamza and madda that stand apart stay.
    """

    def __init__(self, options: "FoldOptions") -> None:
        super().__init__()
        self._options = options
        self._letters = _letters(options)

    def __missing__(self, code: int) -> str:
        self[code] = folded = "".join(map(self._of_character, self._shown(chr(code))))
        return folded

    def _shown(self, character: str) -> str:
        if not (self._options.presentation_forms and _is_in(_FORMS, ord(character))):
            return character
        # Marks that stand alone come out on a space, which is no part of the text.
        return unicodedata.normalize("NFKC", character).lstrip(" ")

    def _of_character(self, character: str) -> str:
        options, code = self._options, ord(character)
        if options.format_characters and (
            unicodedata.category(character) == "Cf" or _is_in(_UNSEEN, code)
        ):
            return ""
        if options.tashkeel and _is_mark(character):
            return character if character in _KEPT_FOR_NEIGHBOURS else ""
        if options.spaces and character.isspace():
            return " "
        if options.latin and not _is_in(_ARABIC, code):
            return _small(character)
        variant = self._letters.get(character, character)
        return self._letters.get(variant, variant)


@cache
def table_of(options: "FoldOptions") -> Table:
    """Return the table of some steps."""
    return Table(options)


def _is_mark(character: str) -> bool:
    """Return whether a character is a mark of Arabic script, or a sign of the mushaf."""
    code = ord(character)
    if 0x6D6 <= code <= 0x6ED:
        return True
    return _is_in(_ARABIC, code) and unicodedata.category(character) == "Mn"


def _small(character: str) -> str:
    """Return a letter small and without accents; an accent that stands apart is nothing."""
    if _is_in(_ACCENTS, ord(character)):
        return ""
    if not unicodedata.name(character, "").startswith(_CASED):
        return character
    apart = unicodedata.normalize("NFD", character).casefold()
    bare = "".join(
        _LATIN_LETTERS.get(letter, letter)
        for letter in unicodedata.normalize("NFD", apart)
        if not unicodedata.combining(letter)
    )
    return bare if bare == character else "".join(map(_small, bare))


def _letters(options: "FoldOptions") -> dict[str, str]:
    steps = (
        (options.tatweel, "\u0640", ""),
        (options.alef, "أإآٱٲٳٵ", "ا"),
        (options.waw, "ؤٶ", "و"),
        (options.yeh, "ئیےۓېۍؠٸ", "ي"),
        (options.alef_maqsura, "ى", "ي"),
        (options.teh_marbuta, "ة", "ه"),
        (options.heh, "ہۂۀەھ", "ه"),
        (options.heh, "ۃ", "ة"),
        (options.kaf, "کڪ", "ك"),
    )
    letters = {letter: to for is_on, of, to in steps if is_on for letter in of}
    if options.digits:
        letters |= dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))
        letters |= {"٫": ".", "٬": ",", "٪": "%"}
    return letters
