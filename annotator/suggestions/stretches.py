"""Which sentences are looked at: those around a place, and those before it."""

from annotator.suggestions.clause import CLOSING, EITHER, OPENING
from annotator.text.paragraphs import paragraph_at
from annotator.text.sentences import sentences

REACH = 3000
"""Code points of a paragraph that are read on either side of a place."""

Stretch = tuple[int, int]


def around(text: str, start: int, end: int) -> list[Stretch]:
    """Return the sentences that a stretch touches; one that ends inside a quotation goes on.

    Of a long stretch those of its beginning: reading more would hold up whoever asks.
    """
    if start == end:
        return [_nearest(text, start)]
    end = min(end, start + REACH)
    found: list[Stretch] = []
    place = start
    while place < end:
        inside = [one for one in _of_paragraph(text, place) if one[1] > place and one[0] < end]
        found += [one for one in inside if one not in found]
        place = max(paragraph_at(text, place)[1] + 1, place + 1)
    return found


def before(text: str, start: int, most: int) -> list[Stretch]:
    """Return the sentences before an offset, the last first."""
    found: list[Stretch] = []
    place = start
    while len(found) < most and place > 0:
        here = [one for one in _of_paragraph(text, place) if one[1] <= start]
        found += [one for one in reversed(here) if one not in found]
        place = paragraph_at(text, place)[0] - 1
    return found[:most]


def _nearest(text: str, offset: int) -> Stretch:
    found = _of_paragraph(text, offset)
    held = [one for one in found if one[0] <= offset <= one[1]]
    if held:
        return held[-1]
    later = [one for one in found if one[0] >= offset]
    return later[0] if later else found[-1] if found else (offset, offset)


def _of_paragraph(text: str, offset: int) -> list[Stretch]:
    """Return the sentences of the paragraph around an offset, merged over quotations."""
    first, last = paragraph_at(text, offset)
    first, last = max(first, offset - REACH), min(last, offset + REACH)
    merged: list[Stretch] = []
    for start, end in sentences(text[first:last]):
        if merged and _is_open(text[merged[-1][0] : merged[-1][1]]):
            merged[-1] = merged[-1][0], first + end
        else:
            merged.append((first + start, first + end))
    return merged


def _is_open(sentence: str) -> bool:
    """Whether a quotation that opens in a sentence does not close there."""
    opened = sum(sentence.count(mark) for mark in OPENING)
    closed = sum(sentence.count(mark) for mark in CLOSING)
    return opened > closed or sentence.count(EITHER) % 2 == 1
