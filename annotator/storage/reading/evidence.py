"""Reading evidence and its uses."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, select

from annotator.model import (
    ClaimEvidence,
    Evidence,
    EvidenceKind,
    EvidenceState,
    EvidenceUse,
    Stance,
    Uid,
)
from annotator.storage import tables
from annotator.storage.reading.base import Reader, decoded, gone, optional

_e = tables.evidence
_u = tables.evidence_use
_c = tables.claim
_s = tables.span
_a = tables.attachment


@dataclass(frozen=True, slots=True)
class Served:
    """A claim that a piece of evidence serves."""

    claim: Uid
    number: int


class EvidenceReader(Reader):
    """The pieces of evidence, and which claims they serve."""

    def all(self) -> list[Evidence]:
        """Return all evidence, oldest first."""
        return [_evidence(row) for row in self._rows(_things().order_by(_e.c.id))]

    def one(self, uid: Uid) -> Evidence:
        """Return a piece of evidence.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(_things().where(_e.c.uid == uid))
        if row is None:
            raise gone("evidence")
        return _evidence(row)

    def of_claim(self, claim: Uid) -> list[ClaimEvidence]:
        """Return the evidence on a claim, in the order in which it was added."""
        query = _used().where(_c.c.uid == claim).order_by(_u.c.id)
        return [ClaimEvidence(_use(row), _evidence(row)) for row in self._rows(query)]

    def uses(self, evidence: Uid) -> list[EvidenceUse]:
        """Return the uses of a piece of evidence, oldest first."""
        query = _used().where(_e.c.uid == evidence).order_by(_u.c.id)
        return [_use(row) for row in self._rows(query)]

    def served(self, evidence: Collection[Uid] | None = None) -> dict[Uid, list[Served]]:
        """Return which claims evidence serves, by number; all evidence when none is named."""
        query = (
            select(_e.c.uid, _c.c.uid.label("claim_uid"), _c.c.number)
            .join(_u, _u.c.evidence_id == _e.c.id)
            .join(_c, _c.c.id == _u.c.claim_id)
            .order_by(_c.c.number)
        )
        if evidence is not None:
            query = query.where(_e.c.uid.in_(list(evidence)))
        found: defaultdict[Uid, list[Served]] = defaultdict(list)
        for row in self._rows(query):
            found[Uid(row.uid)].append(Served(Uid(row.claim_uid), row.number))
        return dict(found)

    def of_span(self, span: Uid) -> list[Evidence]:
        """Return the evidence that is this span."""
        return [_evidence(row) for row in self._rows(_things().where(_s.c.uid == span))]

    def of_attachment(self, attachment: Uid) -> list[Evidence]:
        """Return the evidence that is this file."""
        return [_evidence(row) for row in self._rows(_things().where(_a.c.uid == attachment))]


def _things() -> Select[Any]:
    return select(_e, _s.c.uid.label("span_uid"), _a.c.uid.label("attachment_uid")).select_from(
        _e.outerjoin(_s, _s.c.id == _e.c.span_id).outerjoin(_a, _a.c.id == _e.c.attachment_id)
    )


def _used() -> Select[Any]:
    return (
        _things()
        .join(_u, _u.c.evidence_id == _e.c.id)
        .join(_c, _c.c.id == _u.c.claim_id)
        .add_columns(
            _u.c.uid.label("use_uid"),
            _c.c.uid.label("claim_uid"),
            _u.c.stance,
            _u.c.note,
            _u.c.at.label("used_at"),
        )
    )


@decoded
def _evidence(row: Row[Any]) -> Evidence:
    return Evidence(
        uid=Uid(row.uid),
        kind=EvidenceKind(row.kind),
        url=row.url,
        archive_url=row.archive_url,
        title=row.title,
        publisher=row.publisher,
        published=row.published,
        accessed=row.accessed,
        quote=row.quote,
        span=optional(row.span_uid),
        attachment=optional(row.attachment_uid),
        state=EvidenceState(row.state),
        at=row.at,
    )


@decoded
def _use(row: Row[Any]) -> EvidenceUse:
    return EvidenceUse(
        uid=Uid(row.use_uid),
        evidence=Uid(row.uid),
        claim=Uid(row.claim_uid),
        stance=Stance(row.stance),
        note=row.note,
        at=row.used_at,
    )
