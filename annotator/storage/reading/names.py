"""Reading what articles, claims and spans say, and no more: for finding them by typing."""

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
    """What a span quotes.

    ``order`` is the key that the next page goes on from.
    """

    order: int
    uid: Uid
    label: str
    text: str


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

    def quotes(self, owner: Uid, before: int | None, limit: int, longest: int) -> list[Quote]:
        """Return what somebody's spans quote, the newest first; only of so many code points."""
        length = _s.c.end - _s.c.start
        person = select(tables.person.c.id).where(tables.person.c.uid == owner).scalar_subquery()
        query = (
            select(
                _s.c.id,
                _s.c.uid,
                _s.c.label,
                func.substr(_text.c.text, _s.c.start + 1, length).label("quote"),
            )
            .select_from(
                _s.join(_set, _set.c.id == _s.c.set_id).join(
                    _text, _text.c.article_id == _set.c.article_id
                )
            )
            .where(_set.c.owner_id == person, length <= longest)
            .order_by(_s.c.id.desc())
            .limit(limit)
        )
        if before is not None:
            query = query.where(_s.c.id < before)
        return [Quote(row.id, Uid(row.uid), row.label, row.quote) for row in self._rows(query)]
