"""Sentences, by yasbd-lib's rules for Arabic behind an interface of our own.

A newline always ends a sentence; a paragraph without final punctuation is one.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from annotator.text import ranges
from annotator.text.graphemes import next_boundary
from annotator.text.paragraphs import paragraph_at, paragraphs
from annotator.text.words import word_at

if TYPE_CHECKING:
    from yasbd import BoundaryDetector

INITIAL = re.compile(r"(?<=\.)\s*(?![وف])[ء-ي](?=[\s»”\")،])")
"""A name's letter after its stop, as courts name people (هدى. م); a title has a stop itself."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the sentences' ranges: code points, half-open, sorted, without white space around.

    Together they hold all of the text that is not white space.
    """
    return [
        sentence for paragraph in paragraphs(text) for sentence in _of_paragraph(text, *paragraph)
    ]


def sentence_at(text: str, offset: int) -> tuple[int, int] | None:
    """Return the sentence that an offset lies in or at the end of; only its paragraph is read.

    Between two sentences there is none.
    """
    found = None
    for start, end in _of_paragraph(text, *paragraph_at(text, offset)):
        if start <= offset <= end:
            found = start, end
    return found


def sentence_after(text: str, offset: int) -> tuple[int, int] | None:
    """Return the first sentence that starts at an offset or after it; none at the text's end."""
    place = offset
    while place < len(text):
        first, last = paragraph_at(text, place)
        for start, end in _of_paragraph(text, first, last):
            if start >= offset:
                return start, end
        place = last + 1
    return None


def _of_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    paragraph = text[start:end]
    if paragraph.isspace():
        return
    last = 0
    for cut in [*_cuts(paragraph), len(paragraph)]:
        one, other = ranges.trim(paragraph, last, cut)
        if one < other:
            yield start + one, start + other
        last = cut


def _cuts(paragraph: str) -> list[int]:
    """Return where the paragraph is cut into sentences: after a mark on the final sign, too."""
    cuts = (next_boundary(paragraph, cut - 1) for cut in _detector().detect(paragraph))
    return [
        cut
        for cut in cuts
        if not _is_inside_a_word(paragraph, cut) and not INITIAL.match(paragraph, cut)
    ]


def _is_inside_a_word(paragraph: str, cut: int) -> bool:
    word = word_at(paragraph, cut)
    return word is not None and word.start < cut < word.end


@cache
def _detector() -> "BoundaryDetector":
    """Return the rules, compiled once: they take longer than an article does."""
    from yasbd import BoundaryDetector

    return BoundaryDetector(lang="ar")
