"""Reading the project's claims, where they appear, verdicts and evidence."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, select

from annotator.model import (
    AnnotationSet,
    Article,
    Claim,
    ClaimLink,
    ClaimLinkKind,
    Evidence,
    Span,
    Stance,
    Uid,
    Verdict,
)
from annotator.storage import tables
from annotator.storage.reading.annotation import AnnotationReader, span_of
from annotator.storage.reading.articles import article_of
from annotator.storage.reading.base import Reader, decoded, gone
from annotator.storage.rows import load_object

_c = tables.claim
_v = tables.verdict
_e = tables.evidence
_s = tables.span
_set = tables.annotation_set


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A line of the claims list: the claim, how many spans state it, its latest verdict."""

    claim: Claim
    appearances: int
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class Appearance:
    """A span that states a claim, and where it stands."""

    span: Span
    article: Article
    set: AnnotationSet


class ClaimReader(Reader):
    """Claims of the project, by number."""

    def all(self) -> list[ClaimRow]:
        """Return all claims with their latest verdicts, by number."""
        count = select(func.count()).where(_s.c.claim_id == _c.c.id).scalar_subquery()
        query = select(_c, count.label("appearances")).order_by(_c.c.number)
        latest = {verdict.claim: verdict for verdict in reversed(self._verdicts(None))}
        return [
            ClaimRow(claim, row.appearances, latest.get(claim.uid))
            for row in self._rows(query)
            for claim in (_claim(row),)
        ]

    def one(self, uid: Uid) -> Claim:
        """Return a claim.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(select(_c).where(_c.c.uid == uid))
        if row is None:
            raise gone("claim")
        return _claim(row)

    def next_number(self) -> int:
        """Return the number that the next claim gets: one more than any in use."""
        row = self._first(select(func.coalesce(func.max(_c.c.number), 0) + 1))
        return 1 if row is None else int(row[0])

    def appearances(self, claim: Uid) -> list[Appearance]:
        """Return the spans that state a claim, by their articles' dates, earliest first."""
        article = tables.article
        spans = (
            select(_s, _set.c.uid.label("set_uid"), _c.c.uid.label("claim_uid"))
            .select_from(
                _s.join(_set, _set.c.id == _s.c.set_id)
                .join(article, article.c.id == _set.c.article_id)
                .join(_c, _c.c.id == _s.c.claim_id)
            )
            .where(_c.c.uid == claim)
            .order_by(article.c.published == "", article.c.published, _s.c.id)
        )
        return [self._appearance(row) for row in self._rows(spans)]

    def _appearance(self, row: Row[Any]) -> Appearance:
        article = tables.article
        query = select(article).join(_set, _set.c.article_id == article.c.id)
        found = self._first(query.where(_set.c.uid == row.set_uid))
        if found is None:
            raise gone("article")
        owner = AnnotationReader(self._connect).set(Uid(row.set_uid))
        return Appearance(span_of(row), article_of(found), owner)

    def verdicts(self, claim: Uid) -> list[Verdict]:
        """Return the verdicts on a claim, latest first."""
        return self._verdicts(claim)

    def _verdicts(self, claim: Uid | None) -> list[Verdict]:
        query = _verdict_query().order_by(_v.c.at.desc(), _v.c.id.desc())
        if claim is not None:
            query = query.where(_c.c.uid == claim)
        return [
            Verdict(
                Uid(row.uid), Uid(row.claim_uid), Uid(row.person), row.value, row.rationale, row.at
            )
            for row in self._rows(query)
        ]

    def evidence(self, claim: Uid) -> list[Evidence]:
        """Return the evidence on a claim, in the order in which it was added."""
        query = select(_e).join(_c, _c.c.id == _e.c.claim_id).where(_c.c.uid == claim)
        return [_evidence(row, claim) for row in self._rows(query.order_by(_e.c.id))]

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


def _verdict_query() -> Select[Any]:
    return (
        select(_v, _c.c.uid.label("claim_uid"), tables.person.c.uid.label("person"))
        .join(_c, _c.c.id == _v.c.claim_id)
        .join(tables.person, tables.person.c.id == _v.c.person_id)
    )


@decoded
def _claim(row: Row[Any]) -> Claim:
    return Claim(
        uid=Uid(row.uid),
        number=row.number,
        wording=row.wording,
        topic=row.topic,
        note=row.note,
        attributes=load_object(row.attributes),
        created_at=row.created_at,
    )


@decoded
def _evidence(row: Row[Any], claim: Uid) -> Evidence:
    return Evidence(
        uid=Uid(row.uid),
        claim=claim,
        stance=Stance(row.stance),
        url=row.url,
        title=row.title,
        quote=row.quote,
        note=row.note,
        at=row.at,
    )


@decoded
def _link(row: Row[Any]) -> ClaimLink:
    kind = ClaimLinkKind(row.kind)
    return ClaimLink(Uid(row.uid), kind, Uid(row.source_uid), Uid(row.target_uid))
