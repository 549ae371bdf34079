"""Verbs on spans."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.model import Attributes, AttributeValue, Fragment, Origin, Span, Uid, quoted
from annotator.operations.claims import forget_untouched, new_claim
from annotator.operations.evidence import release_span
from annotator.operations.registry import link_record
from annotator.operations.sets import begin, own_set
from annotator.scheme.validate import check_attributes, check_relation, check_span
from annotator.storage.work import Work
from annotator.text.fold import folded_query


def create_span(
    work: Work,
    article: Uid,
    label: str,
    fragments: Iterable[Fragment],
    *,
    attributes: Attributes | None = None,
    note: str = "",
    unsure: bool = False,
    claim: Uid | None = None,
    record: Uid | None = None,
    origin: Origin = Origin.HUMAN,
) -> Span:
    """Tag a stretch of an article in the actor's own set.

    A span whose label joins claims and that names none opens a new claim of the project,
    worded as the text is; the claim of others' spans of the same words in this article is it too.

    Raises:
        SchemeViolation: the scheme does not allow it, or the fragments are outside the text.
    """
    parts = tuple(fragments)
    given = dict(attributes or {})
    length = work.read.articles.one(article).length
    check_span(work.scheme, length, label, parts, given)
    owned = own_set(work, article)
    joined = _claim_for(work, article, label, parts, claim)
    span = Span(work.new_uid(), owned.uid, label, parts, given, note, unsure, joined, origin)
    work.insert(span)
    begin(work, owned)
    return span if record is None else link_record(work, span, record)


def create_spans(
    work: Work, article: Uid, label: str, ranges: Iterable[Iterable[Fragment]]
) -> list[Span]:
    """Tag several stretches of an article with one label, as one step.

    Raises:
        SchemeViolation: as `create_span`; nothing is tagged then.
    """
    return [create_span(work, article, label, fragments) for fragments in ranges]


def relabel_span(work: Work, seen: Span, label: str) -> Span:
    """Give a span another label; attributes that the new label has not are dropped.

    Raises:
        SchemeViolation: a relation of the span does not allow the new label.
    """
    allowed = {attribute.code for attribute in work.scheme.attributes_of(label)}
    kept = {code: value for code, value in seen.attributes.items() if code in allowed}
    _check_ends(work, seen, label)
    claim = seen.claim if work.scheme.label(label).joins_claim else None
    if claim is None and work.scheme.label(label).joins_claim:
        article = work.read.annotation.set(seen.set).article
        claim = _claim_for(work, article, label, seen.fragments, None)
    record = seen.record if label in work.scheme.record_labels else None
    new = replace(seen, label=label, attributes=kept, claim=claim, record=record)
    work.update(seen, new)
    if seen.claim is not None and claim is None:
        forget_untouched(work, seen.claim, _quote(work, seen))
    return new


def relabel_spans(work: Work, seen: Iterable[Span], label: str) -> list[Span]:
    """Give many spans one label, as one step; those that bear it already stay.

    Raises:
        SchemeViolation: as `relabel_span`; nothing is changed then.
    """
    return [relabel_span(work, span, label) for span in seen if span.label != label]


def resize_span(work: Work, seen: Span, fragments: Iterable[Fragment]) -> Span:
    """Set which stretches of the text a span covers."""
    parts = tuple(fragments)
    article = work.read.articles.one(work.read.annotation.set(seen.set).article)
    check_span(work.scheme, article.length, seen.label, parts, seen.attributes)
    new = replace(seen, fragments=parts)
    work.update(seen, new)
    return new


def set_span_attribute(work: Work, seen: Span, code: str, value: AttributeValue | None) -> Span:
    """Set an attribute of a span, or take it away with None."""
    attributes = with_attribute(seen.attributes, code, value)
    if value is not None:
        allowed = work.scheme.attributes_of(seen.label)
        check_attributes(allowed, {code: value}, of=f"Label “{seen.label}”")
    new = replace(seen, attributes=attributes)
    work.update(seen, new)
    return new


def with_attribute(
    attributes: Attributes, code: str, value: AttributeValue | None
) -> Mapping[str, AttributeValue]:
    """Return the attributes with one set, or taken away with None."""
    rest = {name: other for name, other in attributes.items() if name != code}
    return rest if value is None else {**rest, code: value}


def note_span(work: Work, seen: Span, note: str) -> Span:
    """Write a note on a span."""
    new = replace(seen, note=note)
    work.update(seen, new)
    return new


def flag_span(work: Work, seen: Span, unsure: bool) -> Span:
    """Say whether the annotator is unsure of a span."""
    new = replace(seen, unsure=unsure)
    work.update(seen, new)
    return new


def delete_span(work: Work, seen: Span) -> None:
    """Delete a span with its relations, and its claim if nothing else was done with that.

    Evidence that it was is missing then, and reopens the claims that were decided on it.
    """
    quote = _quote(work, seen)
    for relation in work.read.annotation.relations_at(seen.uid):
        work.delete(relation)
    release_span(work, seen.uid)
    work.delete(seen)
    if seen.claim is not None:
        forget_untouched(work, seen.claim, quote)


def _claim_for(
    work: Work, article: Uid, label: str, parts: tuple[Fragment, ...], claim: Uid | None
) -> Uid | None:
    if not work.scheme.label(label).joins_claim:
        return None
    if claim is not None:
        return work.read.claims.one(claim).uid
    text = work.read.articles.text(article)
    words = quoted(text, parts)
    return _claim_of_same_words(work, article, text, words) or new_claim(work, words).uid


def _claim_of_same_words(work: Work, article: Uid, text: str, words: str) -> Uid | None:
    """Return the claim that others have of the same words of an article.

    Two people who tag one sentence apart from each other state one claim of the project; each
    sees only that their span has a claim, as if they had been the first.
    """
    wanted = folded_query(words)
    for span in work.read.annotation.stated_by_others(article, work.actor.uid):
        if folded_query(quoted(text, span.fragments)) == wanted:
            return span.claim
    return None


def _check_ends(work: Work, span: Span, label: str) -> None:
    for relation in work.read.annotation.relations_at(span.uid):
        ends = [
            label if end == span.uid else work.read.annotation.span(end).label
            for end in (relation.source, relation.target)
        ]
        check_relation(work.scheme, relation.label, ends[0], ends[1])


def _quote(work: Work, span: Span) -> str:
    if span.claim is None:
        return ""
    article = work.read.annotation.set(span.set).article
    return quoted(work.read.articles.text(article), span.fragments)
