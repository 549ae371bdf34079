"""Where an article's headline is: found in its text, or put there from the metadata."""

import re
from dataclasses import dataclass

from annotator.model import Zone, ZoneKind

# What ends a paragraph. Other line ends that Python knows (U+2028, U+0085, VT) do not.
_BREAK = re.compile("[\r\n]+")
_LONGEST = 140
_MOST_WORDS = 24
_GUESSED_WORDS = 10
_ENDS_NO_HEADLINE = tuple(".۔:،,;؛-–—")


@dataclass(frozen=True, slots=True)
class Headed:
    """A text with its title and zones. ``added`` tells that the title was put before it."""

    text: str
    title: str
    zones: tuple[Zone, ...]
    added: bool = False


def with_title(text: str, title: str) -> Headed:
    """Make a title from the metadata the text's first paragraph, unless the text has it."""
    shown = " ".join(title.split())
    if not shown:
        return Headed(text, guess_title(text), ())
    start = _first(text)
    if text.startswith(title.strip(), start):
        end = start + len(title.strip())
        whole = end == len(text) or _BREAK.match(text, end) is not None
        return Headed(text, shown, _zones(text, start, end) if whole else ())
    return Headed(f"{shown}\n{text}", shown, _zones(f"{shown}\n{text}", 0, len(shown)), True)


def find_headline(text: str) -> Headed:
    """Take the first paragraph for the headline where it looks like one, else guess a title.

    It looks like one when it is short, does not end like a sentence or a dateline, and a
    longer paragraph follows.
    """
    start = _first(text)
    end = _end(text, start)
    follows = _BREAK.match(text, end)
    line = text[start:end].rstrip()
    if follows and _looks_like_headline(line) and len(_longest(text[end:])) > len(line):
        return Headed(text, " ".join(line.split()), _zones(text, start, start + len(line)))
    return Headed(text, guess_title(text), ())


def guess_title(text: str) -> str:
    """Return the first words of the first paragraph that is more than a dateline."""
    paragraphs = [words for part in _BREAK.split(text[:5000]) if (words := part.split())]
    full = [words for words in paragraphs if len(words) > _GUESSED_WORDS // 2]
    words = (full or paragraphs or [[]])[0]
    cut = " ".join(words[:_GUESSED_WORDS])[:_LONGEST]
    return cut + " …" if len(words) > _GUESSED_WORDS else cut


def _looks_like_headline(line: str) -> bool:
    words = len(line.split())
    closed = line.endswith(_ENDS_NO_HEADLINE) and not line.endswith("..")
    return 1 < words <= _MOST_WORDS and len(line) <= _LONGEST and not closed


def _first(text: str) -> int:
    """Return where the first character that is seen stands."""
    return len(text) - len(text.lstrip())


def _end(text: str, start: int) -> int:
    found = _BREAK.search(text, start)
    return found.start() if found else len(text)


def _longest(text: str) -> str:
    return max(_BREAK.split(text), key=len)


def _zones(text: str, start: int, end: int) -> tuple[Zone, ...]:
    headline = Zone(ZoneKind.HEADLINE, start, end)
    found = _BREAK.search(text, end)
    body = found.end() if found else len(text)
    return (headline, Zone(ZoneKind.BODY, body, len(text))) if body < len(text) else (headline,)
