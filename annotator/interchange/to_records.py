"""From the model to the records of the JSON file."""

import datetime
from collections.abc import Sequence

from annotator.interchange import records
from annotator.model import (
    AnnotationSet,
    Article,
    Claim,
    ClaimLink,
    Evidence,
    Person,
    Relation,
    Span,
    Uid,
    Verdict,
    quoted,
    uid_text,
)

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def time_text(milliseconds: int) -> str | None:
    """Return a moment as the file has it; 0 is an unknown one and is left out."""
    if not milliseconds:
        return None
    moment = _EPOCH + datetime.timedelta(milliseconds=milliseconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def person_record(person: Person) -> records.PersonRecord:
    """Return a person's record."""
    return records.PersonRecord(uid=uid_text(person.uid), name=person.name, role=person.role)


def claim_record(
    claim: Claim, verdicts: Sequence[Verdict], evidence: Sequence[Evidence]
) -> records.ClaimRecord:
    """Return a claim's record; the verdicts come earliest first."""
    return records.ClaimRecord(
        uid=uid_text(claim.uid),
        number=claim.number,
        wording=claim.wording,
        topic=claim.topic,
        note=claim.note,
        attributes=dict(claim.attributes),
        created_at=time_text(claim.created_at),
        verdicts=tuple(map(_verdict, verdicts)),
        evidence=tuple(map(_evidence, evidence)),
    )


def _verdict(verdict: Verdict) -> records.VerdictRecord:
    return records.VerdictRecord(
        uid=uid_text(verdict.uid),
        person=uid_text(verdict.person),
        value=verdict.value,
        rationale=verdict.rationale,
        at=time_text(verdict.at),
    )


def _evidence(evidence: Evidence) -> records.EvidenceRecord:
    return records.EvidenceRecord(
        uid=uid_text(evidence.uid),
        stance=evidence.stance,
        url=evidence.url,
        title=evidence.title,
        quote=evidence.quote,
        note=evidence.note,
        at=time_text(evidence.at),
    )


def link_record(link: ClaimLink) -> records.ClaimLinkRecord:
    """Return the record of a link between claims."""
    return records.ClaimLinkRecord(
        uid=uid_text(link.uid),
        kind=link.kind,
        source=uid_text(link.source),
        target=uid_text(link.target),
    )


def article_head(article: Article, text: str) -> records.ArticleHead:
    """Return an article's record without its annotation."""
    return records.ArticleHead(
        uid=uid_text(article.uid),
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        published=article.published,
        url=article.url,
        extra=dict(article.extra),
        source_name=article.source_name,
        source_sha256=article.source_sha256,
        encoding=article.encoding,
        bom=article.bom,
        repairs=article.repairs,
        added_at=time_text(article.added_at),
        text_sha256=article.text_sha256,
        zones=tuple(
            records.ZoneRecord(kind=zone.kind, start=zone.start, end=zone.end)
            for zone in article.zones
        ),
        text=text,
    )


def set_head(annotation: AnnotationSet) -> records.SetHead:
    """Return an annotation set's record without its spans and relations."""
    return records.SetHead(
        uid=uid_text(annotation.uid),
        kind=annotation.kind,
        owner=_optional(annotation.owner),
        name=annotation.name,
        status=annotation.status,
    )


def span_record(span: Span, text: str) -> records.SpanRecord:
    """Return a span's record, with the text that it covers."""
    return records.SpanRecord(
        uid=uid_text(span.uid),
        label=span.label,
        fragments=tuple((part.start, part.end) for part in span.fragments),
        quote=quoted(text, span.fragments),
        attributes=dict(span.attributes),
        note=span.note,
        unsure=span.unsure,
        origin=span.origin,
        claim=_optional(span.claim),
    )


def relation_record(relation: Relation) -> records.RelationRecord:
    """Return a relation's record."""
    return records.RelationRecord(
        uid=uid_text(relation.uid),
        label=relation.label,
        source=uid_text(relation.source),
        target=uid_text(relation.target),
        attributes=dict(relation.attributes),
        note=relation.note,
    )


def _optional(uid: Uid | None) -> str | None:
    return None if uid is None else uid_text(uid)
