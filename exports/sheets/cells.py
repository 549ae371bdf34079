"""What Excel can hold in one cell, and how a text gets there unharmed.

Three traps. XML knows no control characters, so Excel writes them as ``_x0007_``; then a text
that holds those seven characters itself has to escape its first underscore. A carriage return
is legal XML but read back as a line feed, so it is escaped too. And a cell ends after 32,767
UTF-16 units, which the writing library cuts without a word.
"""

import re
from collections.abc import Iterator

LONGEST = 32_767
"""UTF-16 units that one cell can hold, as Excel counts them."""

_UNWRITABLE = "\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff"
# The underscore is also escaped before "x0041" plus an unwritable character: the escape of that
# character begins with the underscore which would complete the pattern.
_SPECIAL = re.compile(f"[{_UNWRITABLE}]|_(?=x[0-9A-Fa-f]{{4}}[_{_UNWRITABLE}])")
ODD = re.compile(rf"\A[=+\-@#\t]|{_SPECIAL.pattern}")
"""Finds what needs care: an escape, or a mark so that the text stays text."""
ESCAPE_LENGTH = len("_x0000_")
"""A text of fewer characters than a cell can hold escapes fits, whatever it is."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_LOOK_BACK = 200


def escape(text: str) -> str:
    """Return the text as it has to stand in the sheet's XML, by Excel's own convention."""
    if _SPECIAL.search(text) is None:
        return text
    return _SPECIAL.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def looks_active(text: str) -> bool:
    """Return whether a spreadsheet might take the text for a formula or an error value.

    Excel asks again when somebody edits such a cell, or pastes it elsewhere.
    """
    return text.startswith(_FORMULA_STARTS) or text.startswith("#")


def fits(text: str, longest: int = LONGEST) -> bool:
    """Return whether one cell can hold the text, its escapes counted at full length."""
    if len(text) * ESCAPE_LENGTH <= longest:
        return True
    return _size(text) <= longest


def split(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Yield the text in parts that fit a cell each; joined without anything they are the text.

    A part ends after a space where one is near, and never inside a character.
    """
    start = 0
    while start < len(text):
        end = _reach(text, start, longest)
        if end < len(text):
            space = text.rfind(" ", max(start, end - _LOOK_BACK), end)
            end = space + 1 if space >= 0 else end
        yield text[start:end]
        start = end


def _size(text: str) -> int:
    """Return the UTF-16 units of the escaped text."""
    escapes = len(_SPECIAL.findall(text))
    astral = sum(1 for character in text if character > "\uffff")
    return len(text) + astral + escapes * (ESCAPE_LENGTH - 1)


def _reach(text: str, start: int, longest: int) -> int:
    """Return how far a part from ``start`` may go; at least one character."""
    end = min(len(text), start + longest)
    while end > start + 1 and (excess := _size(text[start:end]) - longest) > 0:
        end -= max(1, excess // ESCAPE_LENGTH)
    return end
