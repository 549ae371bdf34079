"""The words around a span: a passage of an article, cut fairly."""

from dataclasses import dataclass

from annotator.model import Fragment
from annotator.text.sentences import sentences

REACH = 600
"""How far from the span its sentence is looked for, in code points."""
ROOM = 90
"""How much of the sentence is shown before the span, and after it."""
LONGEST = 500
"""How much of the span itself is shown."""

_BREAKS = "\n\r\u2028\u2029\x0b\x0c\x85"
_AS_SPACES = str.maketrans(dict.fromkeys(_BREAKS, " "))


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of an article, and the ranges in it (code points) that the span covers."""

    text: str
    ranges: tuple[tuple[int, int], ...]


def around(text: str, fragments: tuple[Fragment, ...]) -> Passage:
    """Return the sentence around a span, cut where it is long; ``…`` stands for what is cut.

    Line breaks inside read as spaces.
    """
    start, end = fragments[0].start, min(fragments[-1].end, fragments[0].start + LONGEST)
    first, last = _sentence(text, start, end)
    last = end if end < fragments[-1].end else last
    left = _cut_before(text, max(first, start - ROOM), start) if start - first > ROOM else first
    right = _cut_after(text, min(last, end + ROOM), end) if last - end > ROOM else last
    head = "…" if left > first or _goes_on_before(text, first) else ""
    tail = "…" if right < last or end < fragments[-1].end else ""
    shift = len(head) - left
    ranges = tuple(
        (part.start + shift, min(part.end, right) + shift)
        for part in fragments
        if part.start < right
    )
    return Passage(head + text[left:right].translate(_AS_SPACES) + tail, ranges)


def _goes_on_before(text: str, first: int) -> bool:
    return first > 0 and text[first - 1] not in _BREAKS


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentences that hold a range begin and end, without blanks around."""
    low = max(start - REACH, *(text.rfind(mark, 0, start) + 1 for mark in _BREAKS))
    breaks = [place for mark in _BREAKS if (place := text.find(mark, end)) >= 0]
    high = min([end + REACH, len(text), *breaks])
    first, last = low, high
    for left, right in sentences(text[low:high]):
        if low + right <= start:
            first = low + right
        if low + left < end:
            last = low + right
    first = min(first, start)
    while first < start and text[first].isspace():
        first += 1
    last = max(last, end)
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def _cut_before(text: str, at: int, start: int) -> int:
    space = text.find(" ", at, start)
    return space + 1 if space >= 0 else at


def _cut_after(text: str, at: int, end: int) -> int:
    space = text.rfind(" ", end, at)
    return space if space >= 0 else at
