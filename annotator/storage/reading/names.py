"""Reading what articles, claims and spans say, and no more: for finding them by typing."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import func, select

from annotator.model import Uid
from annotator.storage import tables
from annotator.storage.reading.base import Reader

_a = tables.article
_c = tables.claim
_s = tables.span
_set = tables.annotation_set
_text = tables.article_text

_PAGE = 2000


@dataclass(frozen=True, slots=True)
class Named:
    """An article by its title, or a claim by its wording.

    Attributes:
        order: the key that the next page starts after.
        uid: which one it is.
        text: the title or the wording.
        detail: the article's outlet, or the claim's number.
    """

    order: int
    uid: Uid
    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class Quote:
    """What a span quotes."""

    uid: Uid
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class QuotePage:
    """What some spans quote. ``before`` is where the next page goes on from; 1 at the end."""

    quotes: list[Quote]
    before: int


class NameReader(Reader):
    """Titles and wordings, page by page, in the order in which they came in."""

    def titles(self, after: int, limit: int) -> list[Named]:
        """Return the articles after a place in the order."""
        query = select(_a.c.id, _a.c.uid, _a.c.title, _a.c.outlet)
        rows = self._rows(query.where(_a.c.id > after).order_by(_a.c.id).limit(limit))
        return [Named(row.id, Uid(row.uid), row.title, row.outlet) for row in rows]

    def wordings(self, after: int, limit: int) -> list[Named]:
        """Return the claims after a place in the order."""
        query = select(_c.c.id, _c.c.uid, _c.c.wording, _c.c.number)
        rows = self._rows(query.where(_c.c.id > after).order_by(_c.c.id).limit(limit))
        return [Named(row.id, Uid(row.uid), row.wording, str(row.number)) for row in rows]

    def every_wording(self) -> Iterator[Named]:
        """Yield all claims in their order, read page by page."""
        after = 0
        while page := self.wordings(after, _PAGE):
            yield from page
            after = page[-1].order

    def quotes(self, owner: Uid, before: int | None, reach: int, longest: int) -> QuotePage:
        """Return what somebody's spans quote, the newest first, among so many keys of spans.

        However few of the project's spans are this person's, a page reads no more than that.

        Args:
            owner: whose spans.
            before: where the page before ended; None for the newest.
            reach: how many keys to look at.
            longest: how many code points a quote has at most.
        """
        upto = self._last_span() + 1 if before is None else before
        start = max(1, upto - reach)
        length = _s.c.end - _s.c.start
        query = select(_s.c.id, _s.c.uid, _s.c.label, _s.c.start, _s.c.end, _s.c.set_id)
        query = query.where(_s.c.id >= start, _s.c.id < upto, length <= longest)
        rows = self._rows(query.order_by(_s.c.id.desc()))
        places = self._articles(owner, {row.set_id for row in rows})
        texts = {article: self._text(article) for article in set(places.values())}
        found = [
            Quote(Uid(row.uid), row.label, texts[places[row.set_id]][row.start : row.end])
            for row in rows
            if row.set_id in places
        ]
        return QuotePage(found, start)

    def _last_span(self) -> int:
        row = self._first(select(func.coalesce(func.max(_s.c.id), 0)))
        return 0 if row is None else int(row[0])

    def _articles(self, owner: Uid, sets: Collection[int]) -> dict[int, int]:
        """Return the articles of those sets that are somebody's, by the sets."""
        person = select(tables.person.c.id).where(tables.person.c.uid == owner).scalar_subquery()
        query = select(_set.c.id, _set.c.article_id, (_set.c.owner_id == person).label("own"))
        rows = self._rows(query.where(_set.c.id.in_(sets))) if sets else ()
        return {row.id: row.article_id for row in rows if row.own}

    def _text(self, article: int) -> str:
        """Return a text, once for all that is quoted of it: it may be that of a book."""
        row = self._first(select(_text.c.text).where(_text.c.article_id == article))
        return "" if row is None else str(row.text)
