"""Walking over the whole corpus, a page of articles in memory at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Row, select

from annotator.model import Fragment, SetKind, Uid, quoted
from annotator.storage import tables
from annotator.storage.reading.base import Reader
from annotator.storage.rows import load

_a = tables.article
_t = tables.article_text
_set = tables.annotation_set
_p = tables.person
PAGE = 200
"""So many articles are in memory at a time."""

Whose: TypeAlias = Uid | SetKind | None
"""Whose sets are read: a person's, those of a kind (gold), or one of each article (None): the
gold one, else the oldest."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One annotation set's article as far as a walk needs it; keys are the database's own."""

    set_key: int
    article: Uid
    outlet: str
    text: str


class CorpusReader(Reader):
    """What walks over all articles have in common."""

    def _pages(
        self, owner: Uid | None, *, every: bool = False, size: int = PAGE
    ) -> Iterator[dict[int, Sheet]]:
        """Yield pages of sheets by the keys of their sets.

        Args:
            owner: whose sets; None takes one of each article: gold, else the oldest.
            every: take all sets.
            size: how many articles are taken at a time.
        """
        last = 0
        while True:
            query = select(_a.c.id, _a.c.uid, _a.c.outlet).where(_a.c.id > last)
            articles = self._rows(query.order_by(_a.c.id).limit(size))
            if articles:
                yield self._sheets(articles, owner, every=every)
            if len(articles) < size:
                return
            last = articles[-1].id

    def _sheets(
        self, articles: Sequence[Row[Any]], owner: Uid | None, *, every: bool
    ) -> dict[int, Sheet]:
        keys = [article.id for article in articles]
        found = self._sets_of(keys)
        texts = {
            row.article_id: row.text
            for row in self._rows(select(_t).where(_t.c.article_id.in_(keys)))
        }
        by_key = {article.id: article for article in articles}
        chosen = found if every else one_each(found, owner)
        return {
            row.id: Sheet(
                row.id,
                Uid(by_key[row.article_id].uid),
                by_key[row.article_id].outlet,
                texts[row.article_id],
            )
            for row in chosen
        }

    def _sets_of(self, articles: Sequence[int]) -> Sequence[Row[Any]]:
        """Return the sets of articles (keys), the oldest first, each with its owner's uid."""
        sets = select(
            _set.c.id, _set.c.article_id, _set.c.kind, _p.c.uid.label("owner")
        ).select_from(_set.outerjoin(_p, _p.c.id == _set.c.owner_id))
        return self._rows(sets.where(_set.c.article_id.in_(articles)).order_by(_set.c.id))


def one_each(sets: Sequence[Row[Any]], whose: Whose) -> list[Row[Any]]:
    """Return the sets that are read, of each article one at most, but for imported ones."""
    if isinstance(whose, SetKind):
        return [row for row in sets if row.kind == str(whose)]
    if whose is not None:
        return [row for row in sets if row.owner == whose]
    chosen: dict[int, Row[Any]] = {}
    for row in sets:
        if row.article_id not in chosen or row.kind == str(SetKind.GOLD):
            chosen[row.article_id] = row
    return list(chosen.values())


def words_of(row: Row[Any], text: str) -> str:
    """Return what a span of a row (start, end, fragments) covers."""
    parts = load(row.fragments) if row.fragments else [(row.start, row.end)]
    return quoted(text, tuple(Fragment(start, end) for start, end in parts))
