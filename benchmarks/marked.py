"""Articles whose attributions are marked in their text, so that no quote is ambiguous.

``{A:…}`` is a source or who passes on, under a name of its own: a capital letter, and a number
where there are several. ``{1A:قال}`` is the first cue of attribution 1, said by A; ``{1A<R:قال}``
was passed on by R; ``{1-:قيل}`` is said by nobody named. ``{1:قوله}`` is a further cue, ``{=1:…}``
a fragment of what was said. Marks lie inside one another; a line ``===`` stands between articles.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from annotator.model import Fragment
from annotator.suggestions.attribution import Proposal

BETWEEN = "===\n"
MARK = re.compile(r"\{([^:{}]+):|\}")
CUE = re.compile(r"(\d+)([A-Z]\d*|-)?((?:<[A-Z]\d*)*)")


@dataclass(slots=True)
class _Told:
    """One attribution, as its marks are met."""

    source: str = ""
    relays: tuple[str, ...] = ()
    cues: list[Fragment] = field(default_factory=list)
    content: list[Fragment] = field(default_factory=list)


def articles(path: Path) -> list[tuple[str, tuple[Proposal, ...]]]:
    """Return each article's text and its attributions, in the order of their numbers.

    Raises:
        ValueError: if marks do not close or mean nothing, or a part of an attribution is missing.
    """
    return [read(one.strip("\n")) for one in path.read_text(encoding="utf-8").split(BETWEEN)]


def read(marked: str) -> tuple[str, tuple[Proposal, ...]]:
    """Return the text and the attributions of one article."""
    text, marks = _unmarked(marked)
    named: dict[str, Fragment] = {}
    told: dict[int, _Told] = {}
    for tag, part in marks:
        if tag.startswith("="):
            told.setdefault(int(tag[1:]), _Told()).content.append(part)
        elif tag[0].isdigit():
            _cue(told, tag, part)
        else:
            if tag in named:
                raise ValueError(f"two spans are called {tag}: {marked[:40]}")
            named[tag] = part
    return text, tuple(_proposal(told[number], named, number, text) for number in sorted(told))


def _unmarked(marked: str) -> tuple[str, list[tuple[str, Fragment]]]:
    text, last = "", 0
    open_marks: list[tuple[str, int]] = []
    marks: list[tuple[str, Fragment]] = []
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        last = match.end()
        if match.group() == "}":
            tag, start = open_marks.pop()
            marks.append((tag, Fragment(start, len(text))))
        else:
            open_marks.append((match.group(1), len(text)))
    if open_marks:
        raise ValueError(f"a mark is not closed: {open_marks}")
    return text + marked[last:], sorted(marks, key=lambda one: one[1])


def _cue(told: dict[int, _Told], tag: str, part: Fragment) -> None:
    match = CUE.fullmatch(tag)
    if match is None:
        raise ValueError(f"no mark is written so: {tag}")
    one = told.setdefault(int(match[1]), _Told())
    one.cues.append(part)
    if match[2]:
        one.source, one.relays = match[2], tuple(match[3].split("<")[1:])


def _proposal(one: _Told, named: dict[str, Fragment], number: int, text: str) -> Proposal:
    if not (one.source and one.cues and one.content):
        raise ValueError(f"attribution {number} misses a part: {text[:40]}")
    return Proposal(
        cues=tuple(one.cues),
        content=tuple(one.content),
        source=None if one.source == "-" else named[one.source],
        relays=tuple(named[relay] for relay in one.relays),
    )
