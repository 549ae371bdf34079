"""Code points and UTF-16 code units: the only place that converts between them.

Our offsets are code points. Qt, UIMA, WebAnno TSV and JavaScript tools count UTF-16 code
units, in which a character beyond U+FFFF (an emoji) is two.
"""

import re
from array import array
from bisect import bisect_left

from annotator.model.errors import BadInput

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Converts offsets of one text, either way.

    Costs nothing to keep for a text without astral characters, and eight bytes for each of
    them otherwise.

    Args:
        text: the stored text, whole, or any part of it whose offsets are asked for.
    """

    __slots__ = ("_astral", "_units", "length", "utf16_length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        """Length of the text in code points."""
        self._astral, self._units = _astral_positions(text)
        self.utf16_length = self.length + len(self._astral)
        """Length of the text in UTF-16 code units."""

    def to_utf16(self, code_point: int) -> int:
        """Return the UTF-16 offset of a code point offset, the text's end included.

        Raises:
            BadInput: the offset lies outside the text.
        """
        if not 0 <= code_point <= self.length:
            raise _outside(code_point, self.length, "characters")
        if not self._astral:
            return code_point
        return code_point + bisect_left(self._astral, code_point)

    def to_code_point(self, unit: int) -> int:
        """Return the code point offset of a UTF-16 offset, the text's end included.

        An offset inside a surrogate pair gives the start of its character.

        Raises:
            BadInput: the offset lies outside the text.
        """
        if not 0 <= unit <= self.utf16_length:
            raise _outside(unit, self.utf16_length, "UTF-16 code units")
        if not self._astral:
            return unit
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] == unit - 1:
            return self._astral[before - 1]
        return unit - before


def _astral_positions(text: str) -> tuple["array[int]", "array[int]"]:
    """Return where the astral characters are: in code points, and in UTF-16 code units."""
    astral: array[int] = array("I")
    # One comparison at the encoder's speed spares most texts the search.
    if len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text):
        astral.extend(match.start() for match in _ASTRAL.finditer(text))
    return astral, array("I", (start + before for before, start in enumerate(astral)))


def _outside(offset: int, length: int, unit: str) -> BadInput:
    return BadInput(f"Offset {offset} lies outside the text, which has {length} {unit}.")
