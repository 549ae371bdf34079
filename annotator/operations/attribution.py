"""The verb that says in one go who said what, by which words, and through whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.model import Attributes, Fragment, Origin, Relation, Span, Uid
from annotator.model.attribution import CUE_OF, RELAYED_BY, SAID_BY
from annotator.operations.spans import create_span
from annotator.storage.work import Work


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an attribution: a span that is there, or one that is made.

    Attributes:
        label: of the span.
        fragments: what it covers.
        attributes: those that a new span gets.
        span: the span, where it is there already; it stays as it is.
    """

    label: str
    fragments: tuple[Fragment, ...]
    attributes: Attributes = field(default_factory=dict)
    span: Uid | None = None


def create_attribution(
    work: Work,
    article: Uid,
    content: Part,
    *,
    source: Part | None = None,
    cues: Sequence[Part] = (),
    relays: Sequence[Part] = (),
    origin: Origin = Origin.HUMAN,
) -> Span:
    """Tag what was said with its source, cues and those who passed it on, and join them.

    Claims inside the content have the same source, unless they have one already. Relations that
    are there, or that the scheme does not have, are not made.

    Args:
        work: the transaction.
        article: where.
        content: what was said.
        source: who said it.
        cues: the words that attribute it.
        relays: who passed it on, from the nearest to the source.
        origin: whose idea the new spans are.

    Returns:
        The content's span.

    Raises:
        SchemeViolation: as `create_span`; nothing is tagged then.
        NotFound: a span that is said to be there is gone.
    """
    # The source is made last but for what it says: whoever joins by hand goes on with the newest.
    outlets = [_span(work, article, one, origin) for one in relays] if source else []
    speaker = _span(work, article, source, origin) if source else None
    said = _span(work, article, content, origin)
    for cue in cues:
        _join(work, _span(work, article, cue, origin), said, CUE_OF)
    if speaker is not None:
        for one in (said, *_claims_inside(work, said)):
            _join(work, one, speaker, SAID_BY)
        for one, further in pairwise((speaker, *outlets)):
            _join(work, one, further, RELAYED_BY)
    return said


def _span(work: Work, article: Uid, part: Part, origin: Origin) -> Span:
    if part.span is not None:
        return work.read.annotation.span(part.span)
    return create_span(
        work, article, part.label, part.fragments, attributes=part.attributes, origin=origin
    )


def _join(work: Work, start: Span, end: Span, label: str) -> None:
    """Make a relation if the scheme has it and it is not there."""
    codes = [one.code for one in work.scheme.relations_between(start.label, end.label)]
    there = work.read.annotation.relations_at(start.uid)
    if label not in codes or start.uid == end.uid or _is_there(there, start, end, label):
        return
    work.insert(Relation(work.new_uid(), start.set, label, start.uid, end.uid))


def _is_there(relations: Iterable[Relation], start: Span, end: Span, label: str) -> bool:
    wanted = (label, start.uid, end.uid)
    return any((one.label, one.source, one.target) == wanted for one in relations)


def _claims_inside(work: Work, content: Span) -> list[Span]:
    """Return the claims that lie in a content and have no source yet."""
    return [
        one
        for one in work.read.annotation.spans(content.set)
        if one.uid != content.uid
        and content.start <= one.start
        and one.end <= content.end
        and work.scheme.label(one.label).joins_claim
        and not any(
            relation.label == SAID_BY and relation.source == one.uid
            for relation in work.read.annotation.relations_at(one.uid)
        )
    ]
