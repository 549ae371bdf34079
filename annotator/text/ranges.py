"""Small questions about ranges of a text."""

import regex

_SAYS_SOMETHING = regex.compile(r"[^\s\p{Cf}]")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range without white space at its ends; empty at its end if there is no more."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def is_blank(text: str) -> bool:
    """Return whether a text has nothing but white space and format characters."""
    return _SAYS_SOMETHING.search(text) is None
