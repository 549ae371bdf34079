"""Version 1 of the JSON file, and how it becomes the present one.

Until version 1, a piece of evidence stood in the one claim that it served.
"""

import uuid

import msgspec

from annotator.interchange import records
from annotator.interchange.records import Record, Time, UidText
from annotator.model import Stance
from annotator.scheme.model import Scheme


class Evidence1(Record, frozen=True, kw_only=True):
    """Evidence and its use in one."""

    uid: UidText
    stance: Stance
    url: str = ""
    title: str = ""
    quote: str = ""
    note: str = ""
    at: Time | None = None


class Claim1(Record, frozen=True, kw_only=True):
    """A claim with its evidence inside."""

    uid: UidText
    number: records.Number
    wording: records.Filled
    topic: str = ""
    note: str = ""
    attributes: records.AttributeValues = msgspec.field(default_factory=dict)
    created_at: Time | None = None
    verdicts: tuple[records.VerdictRecord, ...] = ()
    evidence: tuple[Evidence1, ...] = ()


class Head1(Record, frozen=True, kw_only=True):
    """Everything in the file but the articles."""

    format: str
    version: int
    offsets: str
    generator: str = ""
    exported_at: Time | None = None
    annotator: str
    project: records.ProjectRecord
    scheme: Scheme
    people: tuple[records.PersonRecord, ...]
    claims: tuple[Claim1, ...]
    claim_links: tuple[records.ClaimLinkRecord, ...]


def upgraded(head: Head1) -> records.FileHead:
    """Return the head as the present version has it."""
    return records.FileHead(
        format=head.format,
        version=records.VERSION,
        offsets=head.offsets,
        generator=head.generator,
        exported_at=head.exported_at,
        annotator=head.annotator,
        project=head.project,
        settings=records.SettingsRecord(),
        scheme=head.scheme,
        people=head.people,
        records=(),
        attachments=(),
        evidence=tuple(_evidence(one) for claim in head.claims for one in claim.evidence),
        claims=tuple(map(_claim, head.claims)),
        claim_links=head.claim_links,
    )


def _claim(claim: Claim1) -> records.ClaimRecord:
    fields = msgspec.structs.asdict(claim)
    return records.ClaimRecord(**fields | {"evidence": tuple(map(_use, claim.evidence))})


def _evidence(evidence: Evidence1) -> records.EvidenceRecord:
    return records.EvidenceRecord(
        uid=evidence.uid,
        url=evidence.url,
        title=evidence.title,
        quote=evidence.quote,
        at=evidence.at,
    )


def _use(evidence: Evidence1) -> records.EvidenceUseRecord:
    """Return the use; its identifier is the one that a migrated project gives it."""
    return records.EvidenceUseRecord(
        uid=str(uuid.uuid5(uuid.UUID(evidence.uid), "use")),
        evidence=evidence.uid,
        stance=evidence.stance,
        note=evidence.note,
        at=evidence.at,
    )
