r"""Paragraphs of a text, and its headline.

A paragraph ends at ``\n``, ``\r\n`` or ``\r`` and nowhere else. `str.splitlines` would also
split at U+2028, U+0085 and the vertical tab, which are characters of the article.
"""

import re
from typing import NamedTuple

from annotator.text import ranges

_NEWLINE = re.compile(r"\r\n|[\r\n]")
_LONGEST_TITLE = 120


class Headline(NamedTuple):
    """A guess at an article's title, and the range of the text that it was taken from.

    ``title`` is shortened to 120 characters, the last of them then an ellipsis; the range is
    of the whole paragraph, code points, half-open.
    """

    title: str
    start: int
    end: int


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


def headline(text: str) -> Headline | None:
    """Return the first paragraph that says something, or nothing if none does."""
    for paragraph in paragraphs(text):
        start, end = ranges.trim(text, *paragraph)
        if start < end and not ranges.is_blank(text[start:end]):
            return Headline(_shortened(text[start:end]), start, end)
    return None


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    room = _LONGEST_TITLE - 1
    cut = title.rfind(" ", room // 2, room + 1)
    return f"{title[: cut if cut > 0 else room].rstrip()}…"
