r"""Paragraphs of a text.

A paragraph ends at ``\n``, ``\r\n`` or ``\r`` and nowhere else. `str.splitlines` would also
split at U+2028, U+0085 and the vertical tab, which are characters of the article.
"""

import re

_NEWLINE = re.compile(r"\r\n|[\r\n]")


def paragraphs(text: str) -> list[tuple[int, int]]:
    r"""Return the paragraphs' ranges, without their newlines: code points, half-open, sorted.

    Empty paragraphs are there too: a text with *n* newlines has *n* + 1 paragraphs, so that
    every offset lies in one, or inside a ``\r\n``.
    """
    starts, ends = [0], []
    for newline in _NEWLINE.finditer(text):
        ends.append(newline.start())
        starts.append(newline.end())
    return list(zip(starts, [*ends, len(text)], strict=True))


def paragraph_at(text: str, offset: int) -> tuple[int, int]:
    r"""Return the range of the paragraph that an offset lies in or at the end of.

    An offset inside ``\r\n`` belongs to the paragraph before. Only the paragraph is scanned.
    """
    if text[offset - 1 : offset + 1] == "\r\n":
        offset -= 1
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    newline = _NEWLINE.search(text, offset)
    return start, newline.start() if newline else len(text)
