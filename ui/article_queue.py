"""The articles in the order of the list: filtered, and read page by page."""

from collections.abc import Collection
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model import Article, ChangeSet, Kind, SetOwner, Status, Uid
from annotator.model.errors import NotFound
from annotator.storage.reading import ArticleRow

PAGE = 200
PAUSE_MS = 250
"""So long after it caught up the list waits before it does so again."""


class ArticlePages(Protocol):
    """What the queue reads from: the project's articles."""

    def page(
        self,
        owner: SetOwner | None,
        *,
        statuses: Collection[Status] | None = None,
        title: str = "",
        after: int | None = None,
        limit: int = 200,
    ) -> list[ArticleRow]:
        """The rows after a place in the order."""

    def row(self, uid: Uid, owner: SetOwner | None) -> ArticleRow:
        """One article's row."""

    def tally(self, owner: SetOwner | None) -> dict[Status, int]:
        """How many articles there are of each status."""


class ArticleQueue(QObject):
    """What the article list shows, as far as it has been read.

    Attributes:
        picked: the articles picked in the list, in its order; empty while it is the open one.

    Signals:
        about_to_reset, reset: all rows are others.
        about_to_append: rows come at the end (first and last row number); then `appended`.
        row_changed: one row's number.
        tallied: many articles came in or changed, so that `tally` may count otherwise.
    """

    about_to_reset = Signal()
    reset = Signal()
    about_to_append = Signal(int, int)
    appended = Signal()
    row_changed = Signal(int)
    tallied = Signal()

    def __init__(self, pages: ArticlePages, owner: SetOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ArticleRow] = []
        self.statuses: frozenset[Status] | None = None
        self.title = ""
        self.has_more = True
        self.picked: tuple[Uid, ...] = ()
        self._pages = pages
        self._owner = owner
        self._places: dict[Uid, int] = {}
        self._behind = False
        self._checked = 0
        self._pause = QTimer(self)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self._walk = QTimer(self)
        self._walk.timeout.connect(self._check)
        self._read()

    def show(self, statuses: frozenset[Status] | None, title: str) -> None:
        """Show the articles of these statuses (None: all) whose title holds the words."""
        if (statuses, title) != (self.statuses, self.title):
            self.statuses, self.title = statuses, title
            self._read_anew(PAGE)

    def look_through(self, owner: SetOwner) -> None:
        """Show how far the articles are in somebody's sets."""
        self._owner = owner
        self.reload()
        self.tallied.emit()

    def reload(self) -> None:
        """Read again, as many rows as before."""
        self._read_anew(len(self.rows))

    def hear(self, changes: ChangeSet, here: Uid | None) -> None:
        """Read again what a transaction changed, but for the article that is open (`update`)."""
        if changes.touches(Kind.BATCH):
            self.follow()
            return
        if changes.touches(Kind.ARTICLE):
            self.reload()
            return
        for uid in changes.articles:
            if uid != here:
                self.refresh(uid)

    def follow(self) -> None:
        """Catch up with what many changes at once did: now, or soon if that was done just now.

        While an import runs its batches come faster than a list can be read anew. Rows are
        compared page by page when there is time; the list neither jumps nor loses its place.
        """
        self._behind = True
        if not self._pause.isActive():
            self._catch_up()

    @property
    def up_to_date(self) -> bool:
        """Whether nothing is left to catch up with."""
        return not self._behind and not self._walk.isActive()

    def stop(self) -> None:
        """Catch up with nothing any more."""
        self._pause.stop()
        self._walk.stop()

    def fetch_more(self) -> None:
        """Read the next page."""
        self._extend(self._next_page())

    def tally(self) -> dict[Status, int]:
        """How many articles there are of each status, whatever is shown."""
        return self._pages.tally(self._owner)

    def place(self, uid: Uid) -> int | None:
        """The row number of an article, as far as the list is read."""
        return self._places.get(uid)

    def fetch_all(self) -> None:
        """Read all that is left of the list."""
        while self.has_more:
            self.fetch_more()

    def chosen(self, open_one: Article | None) -> list[Uid]:
        """What an action on articles is about: those picked in the list, else the open one."""
        picked = [uid for uid in self.picked if uid in self._places]
        return picked or ([open_one.uid] if open_one is not None else [])

    def left_beside(self, here: Article | None, gone: Collection[Uid]) -> Uid | None:
        """The article after another one that stays when some go; else one before it."""
        place = self._places.get(here.uid) if here is not None else None
        if place is None:
            return None
        after, before = self.rows[place:], self.rows[:place]
        beside = (row.article.uid for row in (*after, *reversed(before)))
        return next((uid for uid in beside if uid not in gone), None)

    def neighbour(self, uid: Uid | None, step: int) -> Uid | None:
        """The article so many rows after another (before it, when negative)."""
        here = self._places.get(uid) if uid is not None else None
        place = here + step if here is not None else 0
        while place >= len(self.rows) and self.has_more:
            self.fetch_more()
        return self.rows[place].article.uid if 0 <= place < len(self.rows) else None

    def refresh(self, uid: Uid) -> None:
        """Read one article's row again, if the list shows it and it is there still."""
        if uid in self._places:
            try:
                row = self._pages.row(uid, self._owner)
            except NotFound:
                return
            self.update(row.article, row.status, row.spans)

    def update(self, article: Article, status: Status, spans: int) -> None:
        """Tell what one article's row says now."""
        place = self._places.get(article.uid)
        if place is None:
            return
        self._put(place, replace(self.rows[place], article=article, status=status, spans=spans))

    # --- catching up ----------------------------------------------------------------------------

    def _paused(self) -> None:
        if self._behind:
            self._catch_up()
        else:
            self._pause.stop()

    def _catch_up(self) -> None:
        self._behind, self._checked = False, 0
        self._pause.start()
        self._walk.start(0)
        self._check()
        self.tallied.emit()

    def _check(self) -> None:
        """Compare a page of rows with what there is now; the last one is filled up."""
        known = self.rows[self._checked : self._checked + PAGE]
        page = self._page_after(self._checked)
        same = [row.article.uid for row in page[: len(known)]] == [r.article.uid for r in known]
        if not same:
            self._walk.stop()
            self.reload()
            return
        for place, row in enumerate(page[: len(known)], start=self._checked):
            self._put(place, row)
        self._checked += PAGE
        if self._checked >= len(self.rows):
            self._walk.stop()
            self.has_more = len(page) == PAGE
            self._extend(page[len(known) :])

    # --- reading --------------------------------------------------------------------------------

    def _read_anew(self, wanted: int) -> None:
        self.about_to_reset.emit()
        self.rows, self._places, self.has_more = [], {}, True
        self._read()
        while self.has_more and len(self.rows) < wanted:
            self._read()
        self.reset.emit()

    def _extend(self, page: list[ArticleRow]) -> None:
        if page:
            first = len(self.rows)
            self.about_to_append.emit(first, first + len(page) - 1)
            self._append(page)
            self.appended.emit()

    def _put(self, place: int, row: ArticleRow) -> None:
        if row != self.rows[place]:
            self.rows[place] = row
            self.row_changed.emit(place)

    def _read(self) -> None:
        self._append(self._next_page())

    def _next_page(self) -> list[ArticleRow]:
        page = self._page_after(len(self.rows))
        self.has_more = len(page) == PAGE
        return page

    def _page_after(self, place: int) -> list[ArticleRow]:
        return self._pages.page(
            self._owner,
            statuses=self.statuses,
            title=self.title,
            after=self.rows[place - 1].order if place else None,
            limit=PAGE,
        )

    def _append(self, page: list[ArticleRow]) -> None:
        for row in page:
            self._places[row.article.uid] = len(self.rows)
            self.rows.append(row)
