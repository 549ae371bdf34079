"""Reading spans from all over the corpus, each with the place where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select

from annotator.model import AnnotationSet, Article, Span, Uid
from annotator.storage import tables
from annotator.storage.reading.annotation import AnnotationReader, span_of, span_query
from annotator.storage.reading.articles import ArticleReader
from annotator.storage.reading.base import Reader

_s = tables.span
_set = tables.annotation_set
_a = tables.article


@dataclass(frozen=True, slots=True)
class Appearance:
    """A span that states a claim or means a record, and where it stands."""

    span: Span
    article: Article
    set: AnnotationSet


class PlaceReader(Reader):
    """Spans with their articles and sets, by the articles' dates, earliest first."""

    def where(
        self, condition: ColumnElement[bool], *, limit: int | None = None
    ) -> list[Appearance]:
        """Return the spans that a condition on the table of spans holds for."""
        query = _query().where(condition)
        query = query.order_by(_a.c.published == "", _a.c.published, _s.c.id).limit(limit)
        sets: _Sets = {}
        return [self._place(row, sets) for row in self._rows(query)]

    def keyed(self, keys: Sequence[int]) -> dict[int, Appearance]:
        """Return the spans of some of the database's keys, by them."""
        sets: _Sets = {}
        rows = self._rows(_query().where(_s.c.id.in_(keys)))
        return {row.id: self._place(row, sets) for row in rows}

    def _place(self, row: Row[Any], sets: "_Sets") -> Appearance:
        known = Uid(row.set_uid)
        if known not in sets:
            owned = AnnotationReader(self._connect).set(known)
            sets[known] = (owned, ArticleReader(self._connect).one(owned.article))
        return Appearance(span_of(row), sets[known][1], sets[known][0])


_Sets = dict[Uid, tuple[AnnotationSet, Article]]


def _query() -> Select[Any]:
    joined = _s.join(_set, _set.c.id == _s.c.set_id).join(_a, _a.c.id == _set.c.article_id)
    return span_query().select_from(joined)
