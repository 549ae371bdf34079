"""Reading the project's claims, where they appear, how they are judged and reviewed."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, bindparam, func, select, true

from annotator.model import (
    Claim,
    ClaimEvidence,
    ClaimLink,
    ClaimLinkKind,
    ClaimState,
    Comment,
    ReviewStep,
    Span,
    Stage,
    Uid,
    Verdict,
)
from annotator.model.errors import NotFound
from annotator.storage import tables
from annotator.storage.reading.annotation import AnnotationReader
from annotator.storage.reading.base import Reader, decoded, gone
from annotator.storage.reading.cases import claim_of, claim_query, verdict_of, verdict_query
from annotator.storage.reading.evidence import EvidenceReader
from annotator.storage.reading.places import Appearance, PlaceReader
from annotator.storage.reading.queue import Filter, QueueReader, QueueRow

_c = tables.claim
_v = tables.verdict
_p = tables.person
_s = tables.span
_HAS = select(_c.c.id).where(_c.c.uid == bindparam("claim_uid"))


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A line of the claims list: the claim, how many spans state it, what the project says.

    ``verdict`` is the latest final one; those of a review that is going on are not shown.
    """

    claim: Claim
    appearances: int
    verdict: Verdict | None


class ClaimReader(Reader):
    """Claims of the project, by number."""

    def all(self) -> list[ClaimRow]:
        """Return all claims with the verdicts that stand, by number."""
        return self._listed(true())

    def page(self, after: int, limit: int) -> list[ClaimRow]:
        """Return some claims with the verdicts that stand, by number.

        Args:
            after: the number of the last claim of the page before; 0 for the first page.
            limit: how many at most.
        """
        numbers = select(_c.c.number).where(_c.c.number > after).order_by(_c.c.number)
        last = select(func.max(numbers.limit(limit).subquery().c.number)).scalar_subquery()
        return self._listed((_c.c.number > after) & (_c.c.number <= last))

    def _listed(self, which: ColumnElement[bool]) -> list[ClaimRow]:
        count = select(func.count()).where(_s.c.claim_id == _c.c.id).scalar_subquery()
        query = claim_query().add_columns(count.label("appearances"))
        final = verdict_query().where(_v.c.stage == str(Stage.FINAL), which)
        rows = self._rows(final.order_by(_v.c.at, _v.c.id))
        stands = {one.claim: one for one in map(verdict_of, rows)}
        return [
            ClaimRow(claim, row.appearances, stands.get(claim.uid))
            for row in self._rows(query.where(which).order_by(_c.c.number))
            for claim in (claim_of(row),)
        ]

    def one(self, uid: Uid) -> Claim:
        """Return a claim.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(claim_query().where(_c.c.uid == uid))
        if row is None:
            raise gone("claim")
        return claim_of(row)

    def has(self, uid: Uid) -> bool:
        """Return whether there is a claim of this identifier."""
        return self._first(_HAS, claim_uid=uid) is not None

    def queue(self, wanted: Filter, *, now: int) -> list[QueueRow]:
        """Return the claims that pass a filter, the most urgent first.

        Args:
            wanted: which claims.
            now: the time in milliseconds since 1970 UTC; claims lose urgency with age.
        """
        return QueueReader(self._connect).rows(wanted, now=now)

    def queue_row(self, claim: Uid, *, now: int) -> QueueRow | None:
        """Return a claim's row of the queue; None when the claim is gone."""
        return QueueReader(self._connect).row(claim, now=now)

    def next_number(self) -> int:
        """Return the number that the next claim gets: one more than any in use."""
        row = self._first(select(func.coalesce(func.max(_c.c.number), 0) + 1))
        return 1 if row is None else int(row[0])

    def appearances(self, claim: Uid) -> list[Appearance]:
        """Return the spans that state a claim, by their articles' dates, earliest first."""
        key = select(_c.c.id).where(_c.c.uid == claim).scalar_subquery()
        return PlaceReader(self._connect).where(_s.c.claim_id == key)

    def verdicts(self, claim: Uid) -> list[Verdict]:
        """Return the verdicts on a claim, latest first, those of an open review among them.

        Who is shown them sees `annotator.model.review.visible` of these.
        """
        query = verdict_query().where(_c.c.uid == claim)
        rows = self._rows(query.order_by(_v.c.at.desc(), _v.c.id.desc()))
        return [verdict_of(row) for row in rows]

    def cited(self, verdict: Verdict) -> list[Span]:
        """Return the spans that a verdict's rationale points at and that are still there."""
        annotation = AnnotationReader(self._connect)
        found = []
        for uid in verdict.cites:
            try:
                found.append(annotation.span(uid))
            except NotFound:
                continue
        return found

    def evidence(self, claim: Uid) -> list[ClaimEvidence]:
        """Return the evidence on a claim, in the order in which it was added."""
        return EvidenceReader(self._connect).of_claim(claim)

    def steps(self, claim: Uid) -> list[ReviewStep]:
        """Return the states that a claim was brought into, earliest first."""
        return [_step(row) for row in self._rows(_said(tables.review_step, claim))]

    def comments(self, claim: Uid) -> list[Comment]:
        """Return the comments on a claim, earliest first."""
        return [_comment(row) for row in self._rows(_said(tables.comment, claim))]

    def links(self) -> list[ClaimLink]:
        """Return all links between claims, oldest first."""
        table = tables.claim_link
        source, target = _c.alias("source"), _c.alias("target")
        query = (
            select(
                table.c.uid,
                table.c.kind,
                source.c.uid.label("source_uid"),
                target.c.uid.label("target_uid"),
            )
            .join(source, source.c.id == table.c.source_id)
            .join(target, target.c.id == table.c.target_id)
            .order_by(table.c.id)
        )
        return [_link(row) for row in self._rows(query)]


def _said(table: Table, claim: Uid) -> Select[Any]:
    """Return the rows of a table that people put on a claim, earliest first."""
    return (
        select(table, _c.c.uid.label("claim_uid"), _p.c.uid.label("person_uid"))
        .join(_c, _c.c.id == table.c.claim_id)
        .join(_p, _p.c.id == table.c.person_id)
        .where(_c.c.uid == claim)
        .order_by(table.c.at, table.c.id)
    )


@decoded
def _step(row: Row[Any]) -> ReviewStep:
    state = ClaimState(row.state)
    uids = Uid(row.uid), Uid(row.claim_uid), Uid(row.person_uid)
    return ReviewStep(*uids, state, row.note, row.at)


@decoded
def _comment(row: Row[Any]) -> Comment:
    return Comment(Uid(row.uid), Uid(row.claim_uid), Uid(row.person_uid), row.text, row.at)


@decoded
def _link(row: Row[Any]) -> ClaimLink:
    kind = ClaimLinkKind(row.kind)
    return ClaimLink(Uid(row.uid), kind, Uid(row.source_uid), Uid(row.target_uid))
