"""Rows of plain cells as the XML of a sheet, at once.

A workbook's library builds an object and an element tree for each cell, of which a large project
has tens of millions. Here a row is one string, the same to the byte; what needs care (an escape,
a mark, a style) is left to the library.
"""

from collections.abc import Sequence
from typing import Final

from exports.sheets.table import Row, Value

_ACTIVE: Final = frozenset("=+-@#")
"""What a spreadsheet might take for a formula or an error value begins with one of these."""


class ReadyXml(str):
    """A whole row as it stands in the sheet's file."""

    __slots__ = ()


class ReadyRows:
    """Writes the rows of one sheet as XML.

    Args:
        columns: the letters of the columns, as A, B, C.
        longest: a text of more code points is left to the library.
        largest: a number that is not smaller is left to the library.
    """

    def __init__(self, columns: Sequence[str], longest: int, largest: int) -> None:
        self._columns = tuple(columns)
        self._longest = longest
        self._largest = largest

    def row(self, values: Row, number: int) -> ReadyXml | None:
        """Return a row as XML; None when one of its cells needs care."""
        cells = [f'<row r="{number}">']
        for column, value in zip(self._columns, values, strict=True):
            if value is None or value == "":
                continue
            content = self._content(value)
            if content is None:
                return None
            cells.append(f'<c r="{column}{number}" {content}')
        cells.append("</row>")
        return ReadyXml("".join(cells))

    def _content(self, value: Value) -> str | None:
        """Return a cell behind its place, up to its end; None when it needs care."""
        if not isinstance(value, str):
            plain = value.__class__ is int and -self._largest < value < self._largest
            return f't="n"><v>{value}</v></c>' if plain else None
        # What is printable holds nothing that XML or Excel refuses, and no other space than U+0020.
        # Asking so is many times faster than looking for what is refused.
        if len(value) > self._longest or not value.isprintable():
            return None
        if value[0] in _ACTIVE or "_x" in value:
            return None
        space = ' xml:space="preserve"' if _padded(value) else ""
        return f't="inlineStr"><is><t{space}>{_escaped(value)}</t></is></c>'


def _padded(text: str) -> bool:
    """Return whether a text of words has a space at an end."""
    return (text[0] == " " or text[-1] == " ") and not text.isspace()


def _escaped(text: str) -> str:
    """Return a text as it stands between two tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text
