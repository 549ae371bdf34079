"""From the model to the records of the JSON file."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.interchange import records
from annotator.model import (
    AnnotationSet,
    Article,
    Attachment,
    Claim,
    ClaimEvidence,
    ClaimLink,
    Comment,
    Evidence,
    EvidenceUse,
    Person,
    Record,
    Relation,
    ReviewStep,
    Settings,
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


def settings_record(settings: Settings) -> records.SettingsRecord:
    """Return the record of a project's settings."""
    return records.SettingsRecord(
        organisation_name=settings.organisation_name,
        organisation_url=settings.organisation_url,
        blind_review=settings.blind_review,
        clitic_policy=settings.clitic_policy,
        others_seen=settings.others_seen,
    )


def registry_record(record: Record) -> records.RegistryRecord:
    """Return the record of an entry of the registry."""
    return records.RegistryRecord(
        uid=uid_text(record.uid),
        kind=record.kind,
        name_ar=record.name_ar,
        name_en=record.name_en,
        aliases=record.aliases,
        transliteration=record.transliteration,
        role=record.role,
        wikidata=record.wikidata,
        note=record.note,
    )


def attachment_record(attachment: Attachment) -> records.AttachmentRecord:
    """Return an attachment's record, without its bytes."""
    return records.AttachmentRecord(
        uid=uid_text(attachment.uid),
        name=attachment.name,
        media_type=attachment.media_type,
        size=attachment.size,
        sha256=attachment.sha256,
        at=time_text(attachment.at),
    )


def evidence_record(evidence: Evidence) -> records.EvidenceRecord:
    """Return the record of a piece of evidence, without its uses."""
    return records.EvidenceRecord(
        uid=uid_text(evidence.uid),
        kind=evidence.kind,
        url=evidence.url,
        archive_url=evidence.archive_url,
        title=evidence.title,
        publisher=evidence.publisher,
        published=evidence.published,
        accessed=evidence.accessed,
        quote=evidence.quote,
        span=_optional(evidence.span),
        attachment=_optional(evidence.attachment),
        state=evidence.state,
        at=time_text(evidence.at),
    )


@dataclass(frozen=True, slots=True)
class Case:
    """A claim with all that people did about it; verdicts come earliest first."""

    claim: Claim
    verdicts: Sequence[Verdict] = ()
    evidence: Sequence[ClaimEvidence] = ()
    steps: Sequence[ReviewStep] = ()
    comments: Sequence[Comment] = ()


def claim_record(case: Case) -> records.ClaimRecord:
    """Return a claim's record."""
    claim = case.claim
    return records.ClaimRecord(
        uid=uid_text(claim.uid),
        number=claim.number,
        wording=claim.wording,
        topic=claim.topic,
        note=claim.note,
        attributes=dict(claim.attributes),
        created_at=time_text(claim.created_at),
        state=claim.state,
        assignee=_optional(claim.assignee),
        second=_optional(claim.second),
        platform=claim.platform,
        address=claim.address,
        said_on=claim.said_on,
        picture=_optional(claim.picture),
        published_url=claim.published_url,
        published_on=claim.published_on,
        verdicts=tuple(map(_verdict, case.verdicts)),
        evidence=tuple(_use(one.use) for one in case.evidence),
        steps=tuple(map(_step, case.steps)),
        comments=tuple(map(_comment, case.comments)),
    )


def _verdict(verdict: Verdict) -> records.VerdictRecord:
    return records.VerdictRecord(
        uid=uid_text(verdict.uid),
        person=uid_text(verdict.person),
        value=verdict.value,
        rationale=verdict.rationale,
        at=time_text(verdict.at),
        confidence=verdict.confidence,
        reason=verdict.reason,
        stage=verdict.stage,
        correction=verdict.correction,
        cites=tuple(map(uid_text, verdict.cites)),
    )


def _use(use: EvidenceUse) -> records.EvidenceUseRecord:
    return records.EvidenceUseRecord(
        uid=uid_text(use.uid),
        evidence=uid_text(use.evidence),
        stance=use.stance,
        note=use.note,
        at=time_text(use.at),
    )


def _step(step: ReviewStep) -> records.ReviewStepRecord:
    return records.ReviewStepRecord(
        uid=uid_text(step.uid),
        person=uid_text(step.person),
        state=step.state,
        note=step.note,
        at=time_text(step.at),
    )


def _comment(comment: Comment) -> records.CommentRecord:
    return records.CommentRecord(
        uid=uid_text(comment.uid),
        person=uid_text(comment.person),
        text=comment.text,
        at=time_text(comment.at),
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
        record=_optional(span.record),
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
