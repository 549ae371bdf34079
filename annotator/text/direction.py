"""Which way a text runs, by its first letter."""

import unicodedata

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
