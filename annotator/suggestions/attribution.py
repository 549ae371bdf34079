"""Who says what, as a sentence tells it: proposals for a person to accept or leave.

Nothing here is data: a proposal becomes annotation when somebody takes it. Cues come from a
lexicon of news Arabic; a word of it counts only where what it leads to is found as well (إن, a
quotation, a clause before بحسب), since a wrong offer costs more than a missing one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.model import Fragment
from annotator.suggestions.agreement import agrees, goes_on
from annotator.suggestions.clause import Clause
from annotator.suggestions.dateline import dateline
from annotator.suggestions.finder import Finder
from annotator.suggestions.reading import Reading
from annotator.suggestions.source_types import source_type
from annotator.suggestions.stretches import around, before

LOOK_BACK = 6
"""Sentences in which the source of a verb without a subject is looked for."""


class Role(StrEnum):
    """What a stretch is known to be."""

    SOURCE = "source"
    OUTLET = "outlet"
    NAME = "name"
    """A person, an organisation or the like: a source that begins inside it ends where it ends."""


@dataclass(frozen=True, slots=True)
class Known:
    """A stretch that is labelled already: code points."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """An attribution that may be meant.

    Attributes:
        cues: the words that attribute, each a span of its own; the first leads to the content.
        content: the fragments of what was said.
        source: who said it; None where the text does not say.
        relays: who passed it on, from the nearest to the source.
        source_type: what the source is, by the default scheme's codes; empty if nothing tells.
    """

    cues: tuple[Fragment, ...]
    content: tuple[Fragment, ...]
    source: Fragment | None = None
    relays: tuple[Fragment, ...] = ()
    source_type: str = ""

    @property
    def parts(self) -> tuple[Fragment, ...]:
        """All of its fragments, in the order of the text."""
        source = () if self.source is None else (self.source,)
        return tuple(sorted((*self.cues, *self.content, *source, *self.relays)))


def proposals(text: str, start: int, end: int, known: Iterable[Known] = ()) -> list[Proposal]:
    """Return the attributions that a stretch may hold: the likely one of each cue, then others.

    Args:
        text: the article's text.
        start: where the stretch starts, in code points.
        end: where it ends; equal to the start for the sentence around a caret.
        known: what is labelled in the article; its bounds are better than guessed ones.
    """
    facts = sorted(known, key=lambda one: (one.start, one.end))
    firsts: list[Proposal] = []
    others: list[Proposal] = []
    for stretch in around(text, start, end):
        for readings in _readings(text, stretch, facts):
            made = [_made(text, one, facts) for one in readings]
            firsts.append(made[0])
            others += made[1:]
    firsts.sort(key=lambda one: _distance(one, start, end))
    others.sort(key=lambda one: _distance(one, start, end))
    return list(dict.fromkeys((*firsts, *others)))


def _distance(one: Proposal, start: int, end: int) -> tuple[int, int]:
    """How far a proposal is from the caret or the selection, by its nearest part."""
    gap = min(max(part.start - end, start - part.end, 0) for part in (*one.cues, *one.content))
    cue = one.cues[0]
    return gap, max(cue.start - end, start - cue.end, 0)


def _readings(
    text: str, stretch: tuple[int, int], facts: Sequence[Known]
) -> Iterator[list[Reading]]:
    """Yield the readings of each cue of a sentence, those without a subject given the last one."""
    last: Reading | None = None
    clause, outlet = _past_dateline(text, stretch)
    said: list[Fragment] = []
    for found in Finder(clause).readings():
        inside = _is_inside(found[0], said)
        readings = found if inside else [_through(one, outlet) for one in found]
        best = readings[0]
        said += best.content
        if best.wants_relay:
            readings = _told_on(text, readings, last)
        if best.source is not None:
            last = best if best.speaks and not inside else last
            yield readings
            continue
        speaker, through = None, None
        if last is not None and best.wants_source and _agree(text, best, last):
            speaker, through = last.source, last.relays
        elif best.wants_source:
            speaker = _source_before(text, stretch[0], facts, best)
            last = replace(best, source=speaker) if speaker is not None else last
        yield [replace(one, source=speaker, relays=one.relays or through or ()) for one in readings]


def _told_on(text: str, readings: Sequence[Reading], last: Reading | None) -> list[Reading]:
    """Return readings passed on by who spoke before: كشفت الصحيفة …، ونقلت عن ضابط."""
    outlet = last.source if last is not None else None
    if outlet is None or not _fits(text, readings[0], outlet):
        return list(readings)
    return [replace(one, relays=(outlet,)) for one in readings]


def _is_inside(reading: Reading, said: Sequence[Fragment]) -> bool:
    """Whether a cue is a part of what another one is said to say."""
    cue = reading.cues[0]
    return any(one.start <= cue.start < one.end for one in said)


def _outer(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Yield the readings that tell who speaks in a sentence."""
    said: list[Fragment] = []
    for one in readings:
        if one.speaks and one.source is not None and not _is_inside(one, said):
            yield one
        said += one.content


def _past_dateline(text: str, stretch: tuple[int, int]) -> tuple[Clause, Fragment | None]:
    """Return a sentence without its paragraph's dateline, and the outlet that is named there."""
    clause, (start, end) = Clause(text, *stretch), stretch
    begins = start == 0 or "\n" in text[max(0, start - 2) : start]
    line = dateline(clause) if begins else None
    return (clause, None) if line is None else (Clause(text, line.end, end), line.outlet)


def _through(reading: Reading, outlet: Fragment | None) -> Reading:
    return reading if outlet is None or reading.relays else replace(reading, relays=(outlet,))


def _source_before(
    text: str, start: int, facts: Sequence[Known], reading: Reading
) -> Fragment | None:
    """Return the last source before a sentence that a verb can go on with: labelled, or found."""
    said = [Fragment(one.start, one.end) for one in facts if one.role is Role.SOURCE]
    said = [one for one in said if one.end <= start and _fits(text, reading, one)]
    labelled = max(said, key=lambda one: one.start, default=None)
    for stretch in before(text, start, LOOK_BACK):
        if labelled is not None and labelled.start >= stretch[0]:
            break
        readings = [one[0] for one in Finder(_past_dateline(text, stretch)[0]).readings()]
        found = [one for one in _outer(readings) if _agree(text, reading, one)]
        if found and found[-1].source is not None:
            return _fitted(found[-1].source, facts)
    return labelled


def _agree(text: str, reading: Reading, other: Reading) -> bool:
    """Whether a verb can go on with the source of another one: by both forms, or by its noun."""
    verb, before = reading.cues[0], other.cues[0]
    same = goes_on(text, (verb.start, verb.end), (before.start, before.end))
    return (
        same
        if same is not None
        else other.source is not None and _fits(text, reading, other.source)
    )


def _fits(text: str, reading: Reading, source: Fragment) -> bool:
    verb = reading.cues[0]
    return agrees(text, (verb.start, verb.end), (source.start, source.end))


def _made(text: str, reading: Reading, facts: Sequence[Known]) -> Proposal:
    source = _fitted(reading.source, facts) if reading.source else None
    relays = tuple(_fitted(one, facts) for one in reading.relays)
    kind = source_type(text, source.start, source.end) if source else ""
    return Proposal(
        reading.cues, reading.content, source, tuple(r for r in relays if r != source), kind
    )


def _fitted(part: Fragment, facts: Sequence[Known]) -> Fragment:
    """Return a part with the bounds of what is labelled there."""
    for one in facts:
        meets = one.start < part.end and part.start < one.end
        if meets and one.role in (Role.SOURCE, Role.OUTLET) and one.start <= part.start + 2:
            return Fragment(one.start, one.end)
    ends = [one.end for one in facts if one.role is Role.NAME and one.start < part.end < one.end]
    return Fragment(part.start, max(ends, default=part.end))
