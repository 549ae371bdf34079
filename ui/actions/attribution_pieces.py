"""A proposed attribution as spans: those that are there already, and those that would be made."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise

from annotator.model import Attributes, Fragment, Origin, Relation, Span, Uid
from annotator.model.attribution import CUE_OF, RELAYED_BY, SAID_BY, SOURCE_TYPE
from annotator.model.ids import new_uid
from annotator.operations.attribution import Part
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Stroke
from annotator.suggestions.attribution import Known, Proposal, Role, proposals
from annotator.text.sentences import sentence_after
from ui.desk import Desk

NEAR = 6000
"""Code points around a place; what is labelled further away says nothing of it."""
LOOKED_AT = 300
"""Sentences that are looked through at one press of a key."""
NO_SET = Uid(bytes(16))


class Kind(StrEnum):
    """What a piece of an attribution is."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
    RELAY = "relay"


@dataclass(frozen=True, slots=True)
class Piece:
    """A span of a proposed attribution; ``there``: it is annotation already, not a proposal."""

    kind: Kind
    span: Span
    there: bool = False

    @property
    def part(self) -> Part:
        """What the verb takes."""
        span = self.span
        uid = span.uid if self.there else None
        return Part(span.label, span.fragments, span.attributes, uid)


@dataclass(frozen=True, slots=True)
class Labels:
    """The codes of the scheme's labels for the three sorts of spans."""

    source: str
    cue: str
    content: str

    @classmethod
    def of(cls, index: SchemeIndex) -> "Labels | None":
        """Return those of a scheme by how they are drawn; None if one is missing."""
        found: dict[Stroke | None, str] = {}
        for one in index.scheme.labels:
            if index.layer_of(one.code).form is Form.STROKE:
                found.setdefault(one.style.stroke, one.code)
        codes = [found.get(stroke) for stroke in (Stroke.FRAME, Stroke.CAPSULE, Stroke.CORNERS)]
        source, cue, content = codes
        return cls(source, cue, content) if source and cue and content else None


@dataclass(slots=True)
class _Joined:
    """What the open article's relations say of its spans."""

    said: set[Uid] = field(default_factory=set)
    speakers: set[Uid] = field(default_factory=set)
    outlets: set[Uid] = field(default_factory=set)
    cues: set[Uid] = field(default_factory=set)

    @classmethod
    def of(cls, desk: Desk) -> "_Joined":
        found = cls()
        for one in desk.relations.values():
            if one.label == SAID_BY:
                found.said.add(one.source)
                found.speakers.add(one.target)
            elif one.label == RELAYED_BY:
                found.outlets.add(one.target)
            elif one.label == CUE_OF:
                found.cues.add(one.source)
        return found


def offered(desk: Desk, start: int, end: int) -> list[list[Piece]]:
    """Return the attributions that a stretch may hold and nobody has tagged, as pieces."""
    labels = Labels.of(desk.index)
    if labels is None:
        return []
    joined = _Joined.of(desk)
    near = [one for one in desk.ordered() if start - NEAR < one.start and one.end < end + NEAR]
    known = [fact for one in near for fact in _known(desk, one, labels, joined)]
    finder = _Pieces(desk, near, labels, joined)
    found = [finder.of(one) for one in proposals(desk.text, start, end, known)]
    return [pieces for pieces in found if pieces]


@dataclass(frozen=True, slots=True)
class Further:
    """Attributions further on: those of the first sentence that has some.

    ``looked_to`` is how far the text was looked through (code points): its end, or where
    looking stopped so that nobody waits.
    """

    readings: list[list[Piece]]
    looked_to: int


def further(desk: Desk, offset: int) -> Further:
    """Return the attributions after an offset that nobody has tagged, of the nearest sentence."""
    text, start = desk.text, offset
    for looked in range(LOOKED_AT + 1):
        sentence = sentence_after(text, start)
        if sentence is None:
            return Further([], len(text))
        if looked == LOOKED_AT:
            break
        found = offered(desk, sentence[0], sentence[0])
        found = [one for one in found if cue_start(one) >= offset]
        if found:
            return Further(found, sentence[1])
        start = sentence[1]
    return Further([], start)


def cue_start(pieces: list[Piece]) -> int:
    """Return where an attribution is: the start of its first cue."""
    return min(one.span.start for one in pieces if one.kind is Kind.CUE)


def _known(desk: Desk, span: Span, labels: Labels, joined: _Joined) -> Iterator[Known]:
    if span.label == labels.source:
        passes_on = span.uid in joined.outlets and span.uid not in joined.speakers
        yield Known(Role.OUTLET if passes_on else Role.SOURCE, span.start, span.end)
    elif desk.index.layer_of(span.label).form is Form.FILL:
        yield Known(Role.NAME, span.start, span.end)


class _Pieces:
    """Finds for each part of a proposal the span that is there, or makes one to be shown."""

    def __init__(self, desk: Desk, near: list[Span], labels: Labels, joined: _Joined) -> None:
        self._desk = desk
        self._near = near
        self._labels = labels
        self._joined = joined

    def of(self, one: Proposal) -> list[Piece]:
        """Return the pieces; none if the attribution is tagged already."""
        labels, joined = self._labels, self._joined
        if any(cue.uid in joined.cues for part in one.cues for cue in self._at(part, labels.cue)):
            return []
        cues = [self._piece(Kind.CUE, labels.cue, (part,)) for part in one.cues]
        content = self._content(one.content)
        found = [*cues, content]
        if one.source is not None:
            kind = self._with_type(one.source_type)
            found.append(self._piece(Kind.SOURCE, labels.source, (one.source,), kind))
        found += [self._relay(part) for part in one.relays]
        return found

    def _at(self, part: Fragment, label: str) -> list[Span]:
        """Return the spans of a label that overlap a stretch."""
        return [
            one
            for one in self._near
            if one.label == label
            and any(other.start < part.end and part.start < other.end for other in one.fragments)
        ]

    def _content(self, fragments: tuple[Fragment, ...]) -> Piece:
        """Return the content: one that waits for its source there goes before the words found."""
        label = self._labels.content
        waiting = [
            one
            for part in fragments
            for one in self._at(part, label)
            if one.uid not in self._joined.said
        ]
        if waiting:
            return Piece(Kind.CONTENT, waiting[0], there=True)
        return self._piece(Kind.CONTENT, label, fragments)

    def _relay(self, part: Fragment) -> Piece:
        """Return who passed it on: a source, or a name that the scheme lets pass something on."""
        relations = self._desk.index.scheme.relations
        targets = [code for one in relations if one.code == RELAYED_BY for code in one.targets]
        for label in sorted(targets, key=lambda code: code != self._labels.source):
            there = self._twin(label, (part,))
            if there is not None:
                return Piece(Kind.RELAY, there, there=True)
        return self._piece(Kind.RELAY, self._labels.source, (part,))

    def _piece(
        self,
        kind: Kind,
        label: str,
        fragments: tuple[Fragment, ...],
        attributes: Attributes | None = None,
    ) -> Piece:
        there = self._twin(label, fragments)
        if there is not None:
            return Piece(kind, there, there=True)
        given = attributes or {}
        span = Span(new_uid(), NO_SET, label, fragments, given, origin=Origin.SUGGESTION)
        return Piece(kind, span)

    def _twin(self, label: str, fragments: tuple[Fragment, ...]) -> Span | None:
        same = (one for one in self._near if one.label == label and one.fragments == fragments)
        return next(same, None)

    def _with_type(self, code: str) -> Attributes:
        """Return the attribute that says what a source is, if the scheme has this value."""
        for one in self._desk.index.attributes_of(self._labels.source):
            if one.code == SOURCE_TYPE and any(choice.code == code for choice in one.choices):
                return {SOURCE_TYPE: code}
        return {}


def relations_of(pieces: list[Piece]) -> list[Relation]:
    """Return the relations that pieces would be joined by, for drawing."""
    of_kind = {kind: [one.span for one in pieces if one.kind is kind] for kind in Kind}
    contents, sources = of_kind[Kind.CONTENT], of_kind[Kind.SOURCE]
    found = [(cue, content, CUE_OF) for cue in of_kind[Kind.CUE] for content in contents]
    found += [(content, source, SAID_BY) for content in contents for source in sources]
    chain = [*sources, *of_kind[Kind.RELAY]] if sources else []
    found += [(one, further, RELAYED_BY) for one, further in pairwise(chain)]
    return [Relation(new_uid(), NO_SET, label, one.uid, other.uid) for one, other, label in found]


def moved_to(piece: Piece, fragments: tuple[Fragment, ...]) -> Piece:
    """Return a piece that covers something else; one that is there stays as it is."""
    return piece if piece.there else replace(piece, span=replace(piece.span, fragments=fragments))
