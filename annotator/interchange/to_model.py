"""From the records of the JSON file to the model, with every reference and offset checked."""

import datetime
import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from annotator.interchange import records
from annotator.model import (
    AnnotationSet,
    Article,
    Claim,
    ClaimLink,
    Evidence,
    Fragment,
    Person,
    Relation,
    SetKind,
    Span,
    Uid,
    Verdict,
    Zone,
    quoted,
)

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MILLISECOND = datetime.timedelta(milliseconds=1)
_Item = TypeVar("_Item")
_TWICE = "Its identifier is in the file twice."

Complain = Callable[[str, str], None]
"""Told the path of a record that cannot come in (``sets[0].spans[2]``), and why."""


@dataclass(slots=True)
class HeadRows:
    """The rows that belong to no article, and which of them articles may refer to."""

    people: list[Person] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    claim_links: list[ClaimLink] = field(default_factory=list)
    judgement_uids: set[Uid] = field(default_factory=set)
    person_uids: set[Uid] = field(default_factory=set)
    claim_uids: set[Uid] = field(default_factory=set)


@dataclass(slots=True)
class ArticleRows:
    """An article with its text and all its annotation."""

    article: Article
    text: str
    sets: list[AnnotationSet] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)


def head_rows(head: records.FileHead, complain: Complain) -> HeadRows:
    """Return the people and claims of a file; a verdict or link that leads nowhere stays out.

    Raises:
        ValueError: a moment is on no calendar.
    """
    rows = HeadRows()
    for path, person in _numbered("people", head.people):
        uid = _uid(person.uid)
        if _is_new(uid, rows.person_uids, path, complain):
            rows.people.append(Person(uid, person.name, person.role))
    for path, claim in _numbered("claims", head.claims):
        _add_claim(claim, rows, path, complain)
    known: set[Uid] = set()
    for path, link in _numbered("claim_links", head.claim_links):
        row = ClaimLink(_uid(link.uid), link.kind, _uid(link.source), _uid(link.target))
        if not {row.source, row.target} <= rows.claim_uids:
            complain(path, "It leads to a claim that is not in the file.")
        elif _is_new(row.uid, known, path, complain):
            rows.claim_links.append(row)
    return rows


def _add_claim(claim: records.ClaimRecord, rows: HeadRows, path: str, complain: Complain) -> None:
    uid = _uid(claim.uid)
    if not _is_new(uid, rows.claim_uids, path, complain):
        return
    created_at = _milliseconds(claim.created_at)
    rows.claims.append(
        Claim(
            uid, claim.number, claim.wording, claim.topic, claim.note, claim.attributes, created_at
        )
    )
    for inner, verdict in _numbered(f"{path}.verdicts", claim.verdicts):
        person = _uid(verdict.person)
        if person not in rows.person_uids:
            complain(inner, "It is by a person who is not in the file.")
            continue
        at = _milliseconds(verdict.at)
        row = Verdict(_uid(verdict.uid), uid, person, verdict.value, verdict.rationale, at)
        if _is_new(row.uid, rows.judgement_uids, inner, complain):
            rows.verdicts.append(row)
    for inner, evidence in _numbered(f"{path}.evidence", claim.evidence):
        if _is_new(_uid(evidence.uid), rows.judgement_uids, inner, complain):
            rows.evidence.append(_evidence(evidence, uid))


def _evidence(record: records.EvidenceRecord, claim: Uid) -> Evidence:
    return Evidence(
        uid=_uid(record.uid),
        claim=claim,
        stance=record.stance,
        url=record.url,
        title=record.title,
        quote=record.quote,
        note=record.note,
        at=_milliseconds(record.at),
    )


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
    rows = ArticleRows(_article(record), text)
    owners: set[tuple[SetKind, str | None, str]] = set()
    known: set[Uid] = set()
    for path, one in _numbered("sets", record.sets):
        whose = (one.kind, one.owner, one.name)
        problem = _problem_of_set(one, head, repeated=whose in owners)
        owners.add(whose)
        if problem:
            complain(path, problem)
        elif _is_new(_uid(one.uid), known, path, complain):
            rows.sets.append(_set(one, rows.article.uid))
            spans = dict(_spans(one, text, head.claim_uids, path, complain))
            rows.spans += spans.values()
            rows.relations += _relations(one, spans, path, complain)
    return rows


def _problem_of_set(one: records.SetRecord, head: HeadRows, *, repeated: bool) -> str:
    if (one.owner is None) == (one.kind is SetKind.ANNOTATOR):
        return "An annotator's set has an owner, and no other has one."
    if one.owner is not None and _uid(one.owner) not in head.person_uids:
        return "Its owner is not among the people of the file."
    return "Its owner has another set of this article." if repeated else ""


def _set(one: records.SetRecord, article: Uid) -> AnnotationSet:
    owner = None if one.owner is None else _uid(one.owner)
    return AnnotationSet(_uid(one.uid), article, one.kind, owner, one.name, one.status)


def _problem_of_text(record: records.ArticleRecord) -> str:
    if not record.text.strip():
        return "There is no text in it."
    if hashlib.sha256(record.text.encode()).hexdigest() != record.text_sha256:
        return "The text is not the one that was exported: its SHA-256 differs."
    if any(not zone.start < zone.end <= len(record.text) for zone in record.zones):
        return "A zone lies outside the text."
    return ""


def _article(record: records.ArticleRecord) -> Article:
    return Article(
        uid=_uid(record.uid),
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
        added_at=_milliseconds(record.added_at),
    )


def _spans(
    one: records.SetRecord, text: str, claims: Collection[Uid], path: str, complain: Complain
) -> Iterator[tuple[Uid, Span]]:
    known: set[Uid] = set()
    for inner, record in _numbered(f"{path}.spans", one.spans):
        fragments = tuple(Fragment(start, end) for start, end in record.fragments)
        uid = _uid(record.uid)
        problem = _problem_of_fragments(fragments, text, record.quote)
        if problem:
            complain(inner, problem)
        elif _is_new(uid, known, inner, complain):
            claim = None if record.claim is None else _uid(record.claim)
            if claim is not None and claim not in claims:
                complain(inner, "Its claim is not in the file; it came in without the claim.")
                claim = None
            yield uid, _span(record, _uid(one.uid), fragments, claim)


def _span(
    record: records.SpanRecord, owner: Uid, fragments: tuple[Fragment, ...], claim: Uid | None
) -> Span:
    return Span(
        uid=_uid(record.uid),
        set=owner,
        label=record.label,
        fragments=fragments,
        attributes=record.attributes,
        note=record.note,
        unsure=record.unsure,
        claim=claim,
        origin=record.origin,
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
    for inner, record in _numbered(f"{path}.relations", one.relations):
        source, target = _uid(record.source), _uid(record.target)
        uid = _uid(record.uid)
        if source not in spans or target not in spans:
            complain(inner, "It starts or ends at a span that did not come in with its set.")
        elif _is_new(uid, known, inner, complain):
            owner = _uid(one.uid)
            yield Relation(uid, owner, record.label, source, target, record.attributes, record.note)


def _is_new(uid: Uid, known: set[Uid], path: str, complain: Complain) -> bool:
    if uid in known:
        complain(path, _TWICE)
        return False
    known.add(uid)
    return True


def _numbered(name: str, items: Iterable[_Item]) -> Iterator[tuple[str, _Item]]:
    return ((f"{name}[{number}]", item) for number, item in enumerate(items))


def _uid(text: str) -> Uid:
    """Return an identifier whose form the record has checked; `parse_uid` takes thrice as long."""
    return Uid(bytes.fromhex(text.replace("-", "")))


def _milliseconds(time: str | None) -> int:
    return 0 if time is None else (datetime.datetime.fromisoformat(time) - _EPOCH) // _MILLISECOND


def _short(quote: str) -> str:
    return quote if len(quote) <= 40 else quote[:40] + "…"
