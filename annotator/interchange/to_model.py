"""From an article's record to the model, with every reference and offset checked."""

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from annotator.interchange import records
from annotator.interchange.head_to_model import HeadRows
from annotator.interchange.reading import (
    Complain,
    is_new,
    moment,
    numbered,
    optional_uid,
    uid_of,
)
from annotator.model import (
    AnnotationSet,
    Article,
    Fragment,
    Relation,
    SetKind,
    Span,
    Uid,
    Zone,
    quoted,
)


@dataclass(slots=True)
class ArticleRows:
    """An article with its text and all its annotation."""

    article: Article
    text: str
    sets: list[AnnotationSet] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)


def article_rows(
    record: records.ArticleRecord, head: HeadRows, complain: Complain
) -> ArticleRows | None:
    """Return an article's rows, or nothing when its text is not the one that was exported.

    A span whose offsets or quote do not fit the text stays out, and its relations with it.

    Raises:
        ValueError: a moment is on no calendar.
    """
    text = record.text
    problem = _problem_of_text(record)
    if problem:
        complain("", problem)
        return None
    rows = ArticleRows(_article(record, complain), text)
    owners: set[tuple[SetKind, str | None, str]] = set()
    known: set[Uid] = set()
    for path, one in numbered("sets", record.sets):
        whose = (one.kind, one.owner, one.name)
        problem = _problem_of_set(one, head, repeated=whose in owners)
        owners.add(whose)
        if problem:
            complain(path, problem)
        elif is_new(uid_of(one.uid), known, path, complain):
            rows.sets.append(_set(one, rows.article.uid))
            spans = dict(_spans(one, text, head, path, complain))
            rows.spans += spans.values()
            rows.relations += _relations(one, spans, path, complain)
    return rows


def _problem_of_set(one: records.SetRecord, head: HeadRows, *, repeated: bool) -> str:
    if (one.owner is None) == (one.kind is SetKind.ANNOTATOR):
        return "An annotator's set has an owner, and no other has one."
    if one.owner is not None and uid_of(one.owner) not in head.person_uids:
        return "Its owner is not among the people of the file."
    return "Its owner has another set of this article." if repeated else ""


def _set(one: records.SetRecord, article: Uid) -> AnnotationSet:
    owner = None if one.owner is None else uid_of(one.owner)
    return AnnotationSet(uid_of(one.uid), article, one.kind, owner, one.name, one.status)


def _problem_of_text(record: records.ArticleRecord) -> str:
    if not record.text.strip():
        return "There is no text in it."
    if hashlib.sha256(record.text.encode()).hexdigest() != record.text_sha256:
        return "The text is not the one that was exported: its SHA-256 differs."
    if any(not zone.start < zone.end <= len(record.text) for zone in record.zones):
        return "A zone lies outside the text."
    return ""


def _article(record: records.ArticleRecord, complain: Complain) -> Article:
    return Article(
        uid=uid_of(record.uid),
        title=record.title,
        length=len(record.text),
        text_sha256=record.text_sha256,
        outlet=record.outlet,
        author=record.author,
        published=record.published,
        url=record.url,
        extra=record.extra,
        zones=tuple(Zone(zone.kind, zone.start, zone.end) for zone in record.zones),
        source_name=record.source_name,
        source_sha256=record.source_sha256,
        encoding=record.encoding,
        bom=record.bom,
        repairs=record.repairs,
        added_at=moment(record.added_at, "", complain),
    )


def _spans(
    one: records.SetRecord, text: str, head: HeadRows, path: str, complain: Complain
) -> Iterator[tuple[Uid, Span]]:
    known: set[Uid] = set()
    for inner, record in numbered(f"{path}.spans", one.spans):
        fragments = tuple(Fragment(start, end) for start, end in record.fragments)
        uid = uid_of(record.uid)
        problem = _problem_of_fragments(fragments, text, record.quote)
        if problem:
            complain(inner, problem)
        elif is_new(uid, known, inner, complain):
            span = _span(record, uid_of(one.uid), fragments)
            yield uid, _referring(span, head, inner, complain)


def _referring(span: Span, head: HeadRows, path: str, complain: Complain) -> Span:
    """Return a span without the claim or record that is not in the file."""
    if span.claim is not None and span.claim not in head.claim_uids:
        complain(path, "Its claim is not in the file; it came in without the claim.")
        span = replace(span, claim=None)
    if span.record is not None and span.record not in head.record_uids:
        complain(path, "Its record is not in the file; it came in without the record.")
        span = replace(span, record=None)
    return span


def _span(record: records.SpanRecord, owner: Uid, fragments: tuple[Fragment, ...]) -> Span:
    return Span(
        uid=uid_of(record.uid),
        set=owner,
        label=record.label,
        fragments=fragments,
        attributes=record.attributes,
        note=record.note,
        unsure=record.unsure,
        claim=optional_uid(record.claim),
        origin=record.origin,
        record=optional_uid(record.record),
    )


def _problem_of_fragments(fragments: tuple[Fragment, ...], text: str, quote: str) -> str:
    if any(part.start >= part.end for part in fragments):
        return "A fragment is empty or ends before it starts."
    if any(before.end >= after.start for before, after in pairwise(fragments)):
        return "Its fragments are not sorted, or they touch or overlap."
    if fragments[-1].end > len(text):
        return f"It ends at {fragments[-1].end}, but the text has {len(text)} code points."
    found = quoted(text, fragments)
    if found != quote:
        return f"At its offsets stands “{_short(found)}”, not its quote “{_short(quote)}”."
    return ""


def _relations(
    one: records.SetRecord, spans: Collection[Uid], path: str, complain: Complain
) -> Iterator[Relation]:
    known: set[Uid] = set()
    for inner, record in numbered(f"{path}.relations", one.relations):
        source, target = uid_of(record.source), uid_of(record.target)
        uid = uid_of(record.uid)
        if source not in spans or target not in spans:
            complain(inner, "It starts or ends at a span that did not come in with its set.")
        elif is_new(uid, known, inner, complain):
            owner = uid_of(one.uid)
            yield Relation(uid, owner, record.label, source, target, record.attributes, record.note)


def _short(quote: str) -> str:
    return quote if len(quote) <= 40 else quote[:40] + "…"
