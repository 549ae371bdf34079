"""What belongs to articles and would go with them: whose annotation, and what rests on it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Select, bindparam, func, select

from annotator.model import Uid
from annotator.storage import tables
from annotator.storage.reading.base import Reader

_T = TypeVar("_T")
_CHUNK = 500
"""Identifiers asked about at once; SQLite takes some thirty thousand."""

_article, _set, _span = tables.article, tables.annotation_set, tables.span
_relation, _person, _evidence = tables.relation, tables.person, tables.evidence


@dataclass(frozen=True, slots=True)
class Share:
    """What one person, or one set of nobody's, has in the articles.

    Attributes:
        person: whose it is; None for a set of nobody's.
        name: the person's, or the set's.
        spans: how many.
    """

    person: Uid | None
    name: str
    spans: int


@dataclass(frozen=True, slots=True)
class Belongings:
    """What goes with some articles.

    Attributes:
        articles: how many of them are there (still).
        spans: all of everybody's.
        relations: likewise.
        claims: claims that are stated in no other article; they stay, without an article.
        evidence: pieces of evidence that are words of these articles; they stay as missing.
        shares: who has spans there or has said how far an article is, most spans first.
    """

    articles: int = 0
    spans: int = 0
    relations: int = 0
    claims: int = 0
    evidence: int = 0
    shares: tuple[Share, ...] = ()

    def of_others(self, person: Uid) -> tuple[Share, ...]:
        """Return the shares of other people; sets of nobody's are not among them."""
        return tuple(one for one in self.shares if one.person not in (None, person))


@dataclass(slots=True)
class _Sum:
    articles: int = 0
    relations: int = 0
    evidence: int = 0
    shares: Counter[tuple[Uid | None, str]] = field(default_factory=Counter)
    claims: Counter[int] = field(default_factory=Counter)


class BelongingsReader(Reader):
    """Counts over any number of articles."""

    def of(self, articles: Sequence[Uid]) -> Belongings:
        """Return what belongs to articles; those that are not there count for nothing."""
        found = _Sum()
        for chunk in _chunks(list(dict.fromkeys(articles))):
            self._add(found, chunk)
        shares = [Share(person, name, n) for (person, name), n in found.shares.most_common()]
        return Belongings(
            articles=found.articles,
            spans=sum(found.shares.values()),
            relations=found.relations,
            claims=self._stated_there_alone(found.claims),
            evidence=found.evidence,
            shares=tuple(shares),
        )

    def _add(self, found: _Sum, articles: list[Uid]) -> None:
        found.articles += self._count(_ARTICLES, articles)
        found.relations += self._count(_RELATIONS, articles)
        found.evidence += self._count(_QUOTED, articles)
        for row in self._rows(_SHARES, articles=articles):
            owner = None if row.uid is None else Uid(row.uid)
            found.shares[owner, row.name or ""] += row.n
        for row in self._rows(_STATED, articles=articles):
            found.claims[row.claim_id] += row.n

    def _count(self, query: Select[Any], articles: list[Uid]) -> int:
        row = self._first(query, articles=articles)
        return 0 if row is None else int(row[0])

    def _stated_there_alone(self, claims: Counter[int]) -> int:
        alone = 0
        for chunk in _chunks(list(claims)):
            rows = self._rows(_EVERYWHERE, claims=chunk)
            alone += sum(claims[row.claim_id] == row.n for row in rows)
        return alone


def _chunks(values: list[_T]) -> Iterator[list[_T]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


_AMONG = _article.c.uid.in_(bindparam("articles", expanding=True))
_SETS = _set.join(_article, _article.c.id == _set.c.article_id)
_ARTICLES = select(func.count()).select_from(_article).where(_AMONG)
_RELATIONS = (
    select(func.count())
    .select_from(_SETS.join(_relation, _relation.c.set_id == _set.c.id))
    .where(_AMONG)
)
_QUOTED = (
    select(func.count())
    .select_from(
        _SETS.join(_span, _span.c.set_id == _set.c.id).join(
            _evidence, _evidence.c.span_id == _span.c.id
        )
    )
    .where(_AMONG)
)
_SHARES = (
    select(_person.c.uid, func.coalesce(_person.c.name, _set.c.name).label("name"))
    .add_columns(func.count(_span.c.id).label("n"))
    .select_from(
        _SETS.outerjoin(_person, _person.c.id == _set.c.owner_id).outerjoin(
            _span, _span.c.set_id == _set.c.id
        )
    )
    .where(_AMONG)
    .group_by(_person.c.uid, func.coalesce(_person.c.name, _set.c.name))
)
_STATED = (
    select(_span.c.claim_id, func.count().label("n"))
    .select_from(_SETS.join(_span, _span.c.set_id == _set.c.id))
    .where(_AMONG, _span.c.claim_id.is_not(None))
    .group_by(_span.c.claim_id)
)
_EVERYWHERE = (
    select(_span.c.claim_id, func.count().label("n"))
    .where(_span.c.claim_id.in_(bindparam("claims", expanding=True)))
    .group_by(_span.c.claim_id)
)
