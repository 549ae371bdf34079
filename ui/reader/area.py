"""The scroll area under the reader: shows one article with its annotation, and no more."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.model import Relation, Span, Uid, Zone
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Name, Scheme
from ui.cursor import Cursor
from ui.reader.canvas import Live, paint_page, point_of
from ui.reader.gloss import Gloss
from ui.reader.hits import Hits
from ui.reader.page import Order, Page, Visible
from ui.reader.scroll_bar import MarkedScrollBar
from ui.reader.scroll_marks import ScrollMarks
from ui.reader.viewing import USUAL, Viewing
from ui.theme.look import Look

_COUNTING_MS = 5
_DEVELOPING_MS = 8
"""After a painting; while one scrolls there is time for it between two frames."""
_MARKED_AT_ONCE, _MARKING_MS = 200, 150
"""Of more marks than these the scroll bar learns when there is time, not with each key."""
_NO_SCHEME = Scheme("", Name("", ""), 0, (), (), (), (), ())


class ArticleArea(QAbstractScrollArea):
    """An article in view. Only blocks that come into view are laid out.

    Args:
        look: colours and fonts.
        parent: the widget that holds it.
        cursor: where one is in the text, kept by somebody else; one of its own when none is given.
    """

    def __init__(
        self, look: Look, parent: QWidget | None = None, cursor: Cursor | None = None
    ) -> None:
        super().__init__(parent)
        self.text_cursor = cursor if cursor is not None else Cursor(parent=self)
        self._look, self._px = look, look.reading_size
        self._bar = MarkedScrollBar(look)
        self._marks = ScrollMarks()
        self._marked: tuple[int, int] | None = None
        self._viewing = USUAL
        self._order = Order()
        self._live = Live()
        self._visible: list[Visible] = []
        self._page = self._opened("", (), SchemeIndex(_NO_SCHEME))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        # The bar is at the left whatever way interface and article run: at the end of the lines.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setVerticalScrollBar(self._bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._dress()
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(_MARKING_MS)
        self._marking.timeout.connect(self._show_marks)
        self._developing = QTimer(self)
        self._developing.setSingleShot(True)
        self._developing.setInterval(_DEVELOPING_MS)
        self._developing.timeout.connect(self._develop)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._count_sentences)

    # --- what is shown -------------------------------------------------------------------------

    def show_article(self, text: str, zones: Iterable[Zone], scheme: SchemeIndex) -> None:
        """Show an article from its start, without annotation and with nothing selected."""
        self._page = self._opened(text, tuple(zones), scheme)
        self._live.hovered = self._marked = None
        self._idle.start()
        self._refresh()

    def show_annotation(
        self,
        spans: Iterable[Span],
        relations: Iterable[Relation],
        glosses: Mapping[Uid, Gloss],
    ) -> None:
        """Show these spans and relations, and forget those before; lays out nothing."""
        page = self._page
        page.spans.fill(spans)
        page.spans.relations = tuple(relations)
        page.glosses = dict(glosses)
        page.refresh_all()
        page.choose(page.chosen)
        self._marked = None
        self._refresh()

    def update_annotation(
        self,
        changed: Sequence[Span],
        removed: Iterable[Uid],
        relations: Iterable[Relation],
        glosses: Mapping[Uid, Gloss] | None = None,
    ) -> None:
        """Show spans that are new or changed, forget the removed; the cost is theirs alone.

        Args:
            changed: spans as they are now.
            removed: spans that are gone.
            relations: all relations as they are now.
            glosses: those of the changed spans, as far as they have any.
        """
        page = self._page
        page.spans.relations = tuple(relations)
        for uid in removed:
            page.refresh(page.spans.drop(uid))
            page.glosses.pop(uid, None)
        for span in changed:
            page.refresh(page.spans.put(span))
            page.glosses.pop(span.uid, None)
        page.glosses.update(glosses or {})
        if page.spans.get(page.chosen) is None:
            page.choose(None)
        self._marked = None
        self._refresh()

    def show_suggestions(self, spans: Sequence[Span], relations: Iterable[Relation] = ()) -> None:
        """Draw these as suggestions in place of those before; none to draw none."""
        page = self._page
        page.refresh(page.spans.suggest(spans, relations))
        if page.spans.get(page.chosen) is None:
            page.choose(None)
        self._refresh()

    @property
    def look(self) -> Look:
        """Colours and fonts."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Take another theme, language or reading face."""
        self._look = look
        self._dress()
        self._resettle()

    def set_zoom(self, px: int) -> None:
        """Set the reading size in pixels; what is at the top stays there."""
        self._px = px
        self._resettle()

    @property
    def zoom(self) -> int:
        """The reading size in pixels."""
        return self._px

    def set_order(self, order: Order) -> None:
        """Let paragraphs run another way, in this article and in those after it."""
        self._order = order
        self._page.set_order(order)
        self._refresh()

    @property
    def order(self) -> Order:
        """Which way paragraphs run, and whether numbers and addresses are isolated."""
        return self._order

    def set_viewing(self, viewing: Viewing) -> None:
        """Show more or less, closer or wider, in this article and in those after it."""
        self._viewing = viewing
        self._page.set_viewing(viewing)
        self._marked = None
        self._refresh()

    @property
    def viewing(self) -> Viewing:
        """What is shown, and how close together."""
        return self._viewing

    def shows(self, span: Span) -> bool:
        """Return whether a span is drawn: its label is not hidden, or it is chosen."""
        return self._page.spans.shows(span)

    def choose(self, uid: Uid | None) -> None:
        """Set a span apart, with handles and its relations; none to set nothing apart."""
        self._page.choose(uid)
        self._marked = None
        self._refresh()

    @property
    def chosen(self) -> Uid | None:
        """The span that is set apart."""
        return self._page.chosen

    def set_hits(self, ranges: Iterable[tuple[int, int]], current: int | None = None) -> None:
        """Mark what was found, in the text and in the scroll bar; nothing is scrolled.

        Args:
            ranges: start and end of each, in code points; none to mark nothing.
            current: the place in ``ranges`` of the one that is looked at.
        """
        self.show_hits(Hits(ranges, current))

    def show_hits(self, hits: Hits) -> None:
        """Mark what was found, and what is added to it later (see `hits_grew`)."""
        self._page.hits = hits
        self._marked = None
        self._refresh()

    def hits_grew(self, since: int) -> None:
        """Mark the hits that came in after so many; only those in view are painted now."""
        hits, first, last = self._page.hits, self._visible[0], self._visible[-1]
        if len(hits) > since:
            inside = hits.starts[since] < last.laid.block.end
            if inside and hits.ends[-1] > first.laid.block.start:
                self.viewport().update()
            self._marked = None
            self._mark()

    # --- the viewport --------------------------------------------------------------------------

    @property
    def layouts_made(self) -> int:
        """How many blocks of this article have been laid out so far."""
        return self._page.column.layouts_made

    def ensure_visible(self, offset: int) -> None:
        """Scroll as little as needed to show the line of an offset."""
        self._page.reveal(offset)
        self._refresh()

    def place(self) -> tuple[int, int]:
        """Return where the reader is: the first line's offset, and the pixels hidden of it."""
        return self._page.anchor

    def go_to(self, place: tuple[int, int]) -> None:
        """Scroll to a place that ``place`` returned, whatever the zoom was then."""
        self._page.anchor = place
        self._refresh()

    def point_of(self, offset: int) -> QPoint:
        """Return the viewport's point in the middle of a character, for hints and popups."""
        return QPoint(*point_of(self._page, offset))

    # --- Qt ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._settle()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("paper"))
        self._live.caret = self.hasFocus()
        paint_page(painter, self._page, self._visible, self._live)
        painter.end()
        self._developing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._resettle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._page.scroll = self.verticalScrollBar().value()
        self._refresh()

    # --- inside --------------------------------------------------------------------------------

    def _dress(self) -> None:
        """Give the scroll bar the page's ground."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.color("paper"))
        self.setPalette(palette)
        self._bar.set_look(self._look)

    def _opened(self, text: str, zones: tuple[Zone, ...], scheme: SchemeIndex) -> Page:
        size = self.viewport().size()
        page = Page(self._look, self._px, text, zones, scheme, self.text_cursor)
        page.set_up(self._look, self._px, size.width(), size.height())
        page.set_order(self._order)
        page.set_viewing(self._viewing)
        return page

    def _resettle(self) -> None:
        size = self.viewport().size()
        self._page.set_up(self._look, self._px, size.width(), size.height())
        self._refresh()

    def _refresh(self) -> None:
        self._settle()
        self.viewport().update()

    def _settle(self) -> None:
        """Lay out what is in view, and let the scroll bar say where that is."""
        self._visible = self._page.visible()
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, self._page.content_height - self._page.height))
        bar.setPageStep(self._page.height)
        bar.setSingleStep(self._page.column.setting.metrics.pitch)
        bar.setValue(self._page.scroll)
        bar.blockSignals(False)
        self._mark()

    def _mark(self) -> None:
        """Mark the scroll bar anew if something else is marked, or it moved by a pixel."""
        total, height = self._page.content_height, self._bar.height()
        if self._marked is not None:
            before, was_high = self._marked
            if was_high == height and abs(total - before) * max(1, height) < 2 * total:
                return
        if len(self._page.spans.washed) + len(self._page.hits) <= _MARKED_AT_ONCE:
            self._show_marks()
        elif not self._marking.isActive():
            self._marking.start()

    def _develop(self) -> None:
        clock, ratio = QElapsedTimer(), self.devicePixelRatioF()
        clock.start()
        while self._page.develop(ratio) or self._page.foresee():
            if clock.elapsed() >= _COUNTING_MS:
                self._developing.start()
                return

    def _show_marks(self) -> None:
        self._marked = self._page.content_height, self._bar.height()
        self._bar.show_marks(self._marks.ticks(self._page, self._bar.height()))

    def _count_sentences(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not self._page.numbers.done and clock.elapsed() < _COUNTING_MS:
            self._page.numbers.count(1)
        if self._page.numbers.done:
            self._idle.stop()
            self.viewport().update()
