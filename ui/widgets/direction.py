"""Which way a text runs, for texts whose language is not the interface's."""

import unicodedata

from PySide6.QtCore import Qt

_STRONG = {"R": True, "AL": True, "L": False}


def runs_right_to_left(text: str, *, empty: bool) -> bool:
    """Return whether a text runs right to left, by its first letter.

    Args:
        text: any text.
        empty: the answer for a text without letters.
    """
    for character in text:
        strong = _STRONG.get(unicodedata.bidirectional(character))
        if strong is not None:
            return strong
    return empty


def side_of(text: str, *, empty: bool) -> Qt.AlignmentFlag:
    """Return the side at which a text's lines start; see `runs_right_to_left`."""
    right = runs_right_to_left(text, empty=empty)
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
