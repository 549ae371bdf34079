"""Reading annotation sets, spans and relations."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select

from annotator.model import (
    AnnotationSet,
    Fragment,
    Origin,
    Relation,
    SetKind,
    SetOwner,
    Span,
    Status,
    Uid,
)
from annotator.storage import tables
from annotator.storage.reading.base import Reader, decoded, gone, optional
from annotator.storage.rows import load, load_object

_s = tables.span
_r = tables.relation
_set = tables.annotation_set
_article = tables.article
_person = tables.person


@dataclass(frozen=True, slots=True)
class SetShare:
    """How many articles somebody has annotated, and with how many spans."""

    whose: SetOwner
    articles: int
    spans: int


class AnnotationReader(Reader):
    """Annotation of one article at a time."""

    def sets(self, article: Uid) -> list[AnnotationSet]:
        """Return the annotation sets of an article, oldest first."""
        return [_set_of(row) for row in self._rows(_SETS, article=article)]

    def set_of(self, article: Uid, owner: Uid) -> AnnotationSet | None:
        """Return an annotator's own set of an article, if there is one yet."""
        row = self._first(_OWN_SET, article=article, owner=owner)
        return None if row is None else _set_of(row)

    def set_by(self, article: Uid, whose: SetOwner) -> AnnotationSet | None:
        """Return the set that somebody has of an article, if there is one yet."""
        if whose.person is not None:
            return self.set_of(article, whose.person)
        return next((one for one in self.sets(article) if one.whose == whose), None)

    def has_spans(self, person: Uid) -> bool:
        """Return whether an annotator has any span in the project."""
        return self._first(_ANY_SPAN, owner=person) is not None

    def shares(self) -> list[SetShare]:
        """Return who has annotated how much, the most spans first; who has none is left out."""
        return [
            SetShare(
                SetOwner(SetKind(row.kind), optional(row.owner_uid), row.name),
                row.articles,
                row.spans,
            )
            for row in self._rows(_SHARES)
        ]

    def set(self, uid: Uid) -> AnnotationSet:
        """Return an annotation set.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(_SET, uid=uid)
        if row is None:
            raise gone("annotation set")
        return _set_of(row)

    def spans(self, owned: Uid) -> list[Span]:
        """Return the spans of a set in the text's order, the longer first at one place."""
        return [span_of(row) for row in self._rows(_SPANS, owned=owned)]

    def stated_by_others(self, article: Uid, owner: Uid) -> list[Span]:
        """Return the spans of an article that state claims, in sets of anybody but an owner."""
        return [span_of(row) for row in self._rows(_STATED, article=article, owner=owner)]

    def relations(self, owned: Uid) -> list[Relation]:
        """Return the relations of a set, oldest first."""
        return [relation_of(row) for row in self._rows(_RELATIONS, owned=owned)]

    def span(self, uid: Uid) -> Span:
        """Return a span.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(_SPAN, uid=uid)
        if row is None:
            raise gone("span")
        return span_of(row)

    def relation(self, uid: Uid) -> Relation:
        """Return a relation.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(_RELATION, uid=uid)
        if row is None:
            raise gone("relation")
        return relation_of(row)

    def relations_at(self, span: Uid) -> list[Relation]:
        """Return the relations that start or end at a span."""
        rows = [*self._rows(_STARTING, span=span), *self._rows(_ENDING, span=span)]
        return [relation_of(row) for row in rows]


def _sets() -> Select[Any]:
    return select(
        _set.c.uid,
        _article.c.uid.label("article_uid"),
        _set.c.kind,
        _person.c.uid.label("owner_uid"),
        _set.c.name,
        _set.c.status,
    ).select_from(
        _set.join(_article, _article.c.id == _set.c.article_id).outerjoin(
            _person, _person.c.id == _set.c.owner_id
        )
    )


def _spans() -> Select[Any]:
    return span_query().select_from(_s.join(_set, _set.c.id == _s.c.set_id))


def span_query() -> Select[Any]:
    """Return a selection of what `span_of` needs, of spans that are joined to their sets."""
    claim, record = tables.claim, tables.record
    stated = select(claim.c.uid).where(claim.c.id == _s.c.claim_id).scalar_subquery()
    meant = select(record.c.uid).where(record.c.id == _s.c.record_id).scalar_subquery()
    return select(
        _s,
        _set.c.uid.label("set_uid"),
        stated.label("claim_uid"),
        meant.label("record_uid"),
    )


def relation_query() -> Select[Any]:
    """Return a selection of what `relation_of` needs, joined to sets and to the spans' ends."""
    source, target = _s.alias("source"), _s.alias("target")
    return select(
        _r.c.uid,
        _set.c.uid.label("set_uid"),
        _r.c.label,
        source.c.uid.label("source_uid"),
        target.c.uid.label("target_uid"),
        _r.c.attributes,
        _r.c.note,
    ).select_from(
        _r.join(_set, _set.c.id == _r.c.set_id)
        .join(source, source.c.id == _r.c.source_id)
        .join(target, target.c.id == _r.c.target_id)
    )


# Made once: putting a statement together takes longer than running it.
_SETS = _sets().where(_article.c.uid == bindparam("article")).order_by(_set.c.id)
_OWN_SET = _sets().where(
    _article.c.uid == bindparam("article"),
    _person.c.uid == bindparam("owner"),
    _set.c.kind == str(SetKind.ANNOTATOR),
)
_ANY_SPAN = (
    select(_s.c.id)
    .select_from(
        _set.join(_s, _s.c.set_id == _set.c.id).join(_person, _person.c.id == _set.c.owner_id)
    )
    .where(_person.c.uid == bindparam("owner"), _set.c.kind == str(SetKind.ANNOTATOR))
    .limit(1)
)
# Counted set by set first: the index on spans' sets alone serves that.
_PER_SET = select(_s.c.set_id, func.count().label("n")).group_by(_s.c.set_id).subquery()
_SHARES = (
    select(
        _set.c.kind,
        _person.c.uid.label("owner_uid"),
        _set.c.name,
        func.count().label("articles"),
        func.sum(_PER_SET.c.n).label("spans"),
    )
    .select_from(
        _set.join(_PER_SET, _PER_SET.c.set_id == _set.c.id).outerjoin(
            _person, _person.c.id == _set.c.owner_id
        )
    )
    .group_by(_set.c.kind, _person.c.uid, _person.c.name, _set.c.name)
    .order_by(func.sum(_PER_SET.c.n).desc(), _person.c.name, _set.c.name)
)
_SET = _sets().where(_set.c.uid == bindparam("uid"))
_SPANS = (
    _spans().where(_set.c.uid == bindparam("owned")).order_by(_s.c.start, _s.c.end.desc(), _s.c.id)
)
_STATED = (
    span_query()
    .select_from(
        _set.join(_article, _article.c.id == _set.c.article_id)
        .join(_s, _s.c.set_id == _set.c.id)
        .outerjoin(_person, _person.c.id == _set.c.owner_id)
    )
    .where(
        _article.c.uid == bindparam("article"),
        _s.c.claim_id.is_not(None),
        _person.c.uid.is_distinct_from(bindparam("owner")),
    )
    .order_by(_s.c.id)
)
_SPAN = _spans().where(_s.c.uid == bindparam("uid"))
_RELATIONS = relation_query().where(_set.c.uid == bindparam("owned")).order_by(_r.c.id)
_RELATION = relation_query().where(_r.c.uid == bindparam("uid"))
_AT = select(_s.c.id).where(_s.c.uid == bindparam("span")).scalar_subquery()
_STARTING = relation_query().where(_r.c.source_id == _AT)
_ENDING = relation_query().where(_r.c.target_id == _AT, _r.c.source_id != _AT)


@decoded
def _set_of(row: Row[Any]) -> AnnotationSet:
    return AnnotationSet(
        uid=Uid(row.uid),
        article=Uid(row.article_uid),
        kind=SetKind(row.kind),
        owner=optional(row.owner_uid),
        name=row.name,
        status=Status(row.status),
    )


@decoded
def span_of(row: Row[Any]) -> Span:
    """Return the span that a row of its table stands for, selected by `span_query`."""
    parts = load(row.fragments) if row.fragments else [(row.start, row.end)]
    return Span(
        uid=Uid(row.uid),
        set=Uid(row.set_uid),
        label=row.label,
        fragments=tuple(Fragment(start, end) for start, end in parts),
        attributes={} if row.attributes == "{}" else load_object(row.attributes),
        note=row.note,
        unsure=bool(row.unsure),
        claim=optional(row.claim_uid),
        origin=Origin(row.origin),
        record=optional(row.record_uid),
    )


@decoded
def relation_of(row: Row[Any]) -> Relation:
    """Return the relation that a row stands for, selected by `relation_query`."""
    return Relation(
        uid=Uid(row.uid),
        set=Uid(row.set_uid),
        label=row.label,
        source=Uid(row.source_uid),
        target=Uid(row.target_uid),
        attributes=load_object(row.attributes),
        note=row.note,
    )
