"""Reading what articles and claims are called, and no more: for finding them by typing."""

from dataclasses import dataclass

from sqlalchemy import select

from annotator.model import Uid
from annotator.storage import tables
from annotator.storage.reading.base import Reader

_a = tables.article
_c = tables.claim


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
