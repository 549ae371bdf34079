"""The reader: the widget in which an article is read and annotated.

It shows what it is given and asks for what the user wants; it changes no data. All offsets
are code points of the article's text.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.model import Fragment, Uid, Zone
from annotator.scheme.lookup import SchemeIndex
from ui.cursor import Cursor
from ui.reader import hit, keys, links
from ui.reader.area import ArticleArea
from ui.reader.boundaries import Range
from ui.reader.clicks import Clicks, pressed
from ui.reader.page import Page
from ui.reader.paging import Paging
from ui.reader.pointer import Pointer
from ui.reader.selection import Movement
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.focus_ring import FocusRing

_AUTO_SCROLL_MS = 40
_ALT = Qt.KeyboardModifier.AltModifier


class Reader(ArticleArea):
    """The article view.

    Args:
        look: colours and fonts.
        parent: the widget that holds it.
        cursor: where one is in the text, kept by somebody else; one of its own when none is given.
    """

    selection_changed = Signal()
    caret_moved = Signal(int)
    span_activated = Signal(object)
    """A span was clicked (its ``Uid``), or the text beside all spans (``None``)."""
    span_kept = Signal(object)
    """A second click selects words: the span (its ``Uid``) that was chosen before the first."""
    span_hovered = Signal(object)
    """The mouse is over another span (its ``Uid``), or over none (``None``)."""
    resize_requested = Signal(object, object)
    """A span's edge was dragged: its ``Uid``, and the fragments that it would have."""
    relation_foreseen = Signal(object, object)
    """A line is being drawn from a span (``Uid``) over another, or none; without any it is gone."""
    relation_requested = Signal(object, object)
    """A line was drawn from one span to another: their ``Uid``."""
    context_requested = Signal(QPoint)
    """The context menu was asked for, at a place on the screen."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, cursor: Cursor | None = None
    ) -> None:
        super().__init__(look, parent, cursor)
        self._owns_cursor = cursor is None
        self._told = self._state()
        self.text_cursor.moved.connect(self._cursor_moved)
        self._clicks = Clicks()
        self._paging = Paging(self._bar, self._shown)
        self.snap_words: Callable[[str, int, int], Range] | None = None
        self._pointer = Pointer(self._page, self._live, self, self._snap)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL, inside=True, by_keys=False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._dragged = QPointF(), False
        self._drag = QTimer(self)
        self._drag.setInterval(_AUTO_SCROLL_MS)
        self._drag.timeout.connect(self._scroll_while_dragging)

    def show_article(self, text: str, zones: Iterable[Zone], scheme: SchemeIndex) -> None:
        """Show an article from its start, without annotation.

        Nothing is selected then, unless somebody else keeps the cursor.
        """
        if self._owns_cursor:
            self.text_cursor.reset()
        super().show_article(text, zones, scheme)
        self._pointer = Pointer(self._page, self._live, self, self._snap)
        self._told = self._state()
        self.caret_moved.emit(self.caret)
        self.selection_changed.emit()

    def set_read_only(self, on: bool) -> None:
        """Let nothing of the annotation be drawn or dragged by the mouse, or let it again."""
        self._page.read_only = on
        self.viewport().update()

    # --- selection ------------------------------------------------------------------------------

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._page.selection.caret

    def selection(self) -> tuple[int, int] | None:
        """Return the selected range, or none."""
        return self._page.selection.range

    def select(self, start: int, end: int) -> None:
        """Select a range, widened to whole grapheme clusters; the caret goes to its end."""
        self._page.selection.put(end, start)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._page.selection.put(self._page.selection.caret)

    def bring(self, fragments: Iterable[Fragment]) -> bool:
        """Scroll to a stretch of which nothing is in view; return whether that was needed.

        Its start is in view then, and its end as well if there is room for both.
        """
        parts = list(fragments)
        first, last = self._page.seen()
        if not parts or any(part.start <= last and first <= part.end for part in parts):
            return False
        self.ensure_visible(parts[-1].end)
        self.ensure_visible(parts[0].start)
        return True

    def move_caret(self, movement: Movement, extend: bool = False) -> None:
        """Move the caret and keep it in view."""
        lines = max(1, self.viewport().height() // self._page.column.setting.metrics.pitch - 1)
        self._page.selection.move(movement, extend=extend, lines=lines)
        self.ensure_visible(self.caret)
        if movement in (Movement.PAGE_UP, Movement.PAGE_DOWN):
            self._page.rest_on_line(onwards=movement is Movement.PAGE_DOWN)
            self._refresh()

    def key(self, event: QKeyEvent) -> bool:
        """Take a key press if it is one of the cursor block; return whether it was."""
        page, at = self._page, self.caret
        rtl = page.article.runs_rtl(page.article.block_at(at), page.order.direction)
        found = keys.movement(event, rtl=rtl)
        if found is not None:
            self.move_caret(*found)
        return found is not None

    # --- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.key(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._pointer.cancel()
        self.text_cursor.release()
        self._drag.stop()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        clicks = self._clicks.count(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        beyond = self._page.spans.get(links.stub_at(self._page, self._visible, at.x(), at.y()))
        if beyond is not None:
            self.ensure_visible(beyond.start)
            return
        self.text_cursor.press()
        self._pointer.press(pressed(event, clicks), self._visible)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pointer.down:
            self._drag_to(event.position(), letters=bool(event.modifiers() & _ALT))
            return
        x, y = event.position().x(), event.position().y()
        hovered = hit.span_at(self._page, self._visible, x, y)
        self._hover(hovered)
        over = hit.grip_at(self._page, self._visible, x, y)
        chip = hit.chip_at(self._page, self._visible, x, y) or links.stub_at(
            self._page, self._visible, x, y
        )
        shape = Qt.CursorShape.IBeamCursor if chip is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape if over is None else Qt.CursorShape.SizeHorCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag.stop()
        at, letters = event.position(), bool(event.modifiers() & _ALT)
        self._pointer.release(at.x(), at.y(), letters=letters, visible=self._visible)
        self.text_cursor.release()
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the mouse, or by key of what is chosen."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            span = self._page.spans.get(self.chosen)
            offset = span.start if span is not None and not self.selection() else self.caret
            self.ensure_visible(offset)
            self.context_requested.emit(self.viewport().mapToGlobal(self.point_of(offset)))
            return
        at = event.pos()
        letter = hit.under(self._page, self._visible, at.x(), at.y())
        selected = self.selection()
        if selected is None or not selected[0] <= letter.caret <= selected[1]:
            self.text_cursor.press()
            self._page.selection.put(letter.caret)
            self.span_activated.emit(hit.span_at(self._page, self._visible, at.x(), at.y()))
            self.text_cursor.release()
        self.context_requested.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def caption(self, text: str, *, refused: bool = False) -> None:
        """Say beside the line that is being drawn what letting go would do; empty for nothing."""
        self._live.caption, self._live.refused = text, refused
        self.viewport().update()

    def frame(self, fragments: Iterable[Fragment]) -> None:
        """Frame what a proposal would use and is labelled already; none to frame nothing."""
        self._live.used = tuple(fragments)
        self.viewport().update()

    # --- what the pointer tells ----------------------------------------------------------------

    def activated(self, uid: Uid | None) -> None:
        """Pass on a click."""
        self.span_activated.emit(uid)

    def kept(self, uid: Uid | None) -> None:
        """Pass on that selecting words chooses nothing else."""
        self.span_kept.emit(uid)

    def resized(self, uid: Uid, fragments: tuple[Fragment, ...]) -> None:
        """Pass on a drag of an edge."""
        self.resize_requested.emit(uid, fragments)

    def relating(self, source: Uid | None, target: Uid | None) -> None:
        """Pass on what a line is being drawn between."""
        self.relation_foreseen.emit(source, target)

    def related(self, source: Uid, target: Uid) -> None:
        """Pass on a line drawn between spans."""
        self.relation_requested.emit(source, target)

    # --- inside --------------------------------------------------------------------------------

    def _shown(self) -> Page:
        return self._page

    def _hover(self, uid: Uid | None) -> None:
        if uid != self._live.hovered:
            self._live.hovered = uid
            self.viewport().update()
            self.span_hovered.emit(uid)

    def _snap(self, start: int, end: int) -> Range:
        """Give selected words their ends, where somebody knows better (``snap_words``)."""
        if self.snap_words is None:
            return start, end
        return self.snap_words(self._page.article.text, start, end)

    def _state(self) -> tuple[int, tuple[int, int] | None]:
        return self.caret, self.selection()

    def _cursor_moved(self) -> None:
        (caret, selected), self._told = self._told, self._state()
        if self.caret != caret:
            self.caret_moved.emit(self.caret)
        if self.selection() != selected:
            self.selection_changed.emit()
        self.viewport().update()

    def _drag_to(self, at: QPointF, *, letters: bool) -> None:
        self._dragged = at, letters
        self._pointer.move(at.x(), at.y(), letters=letters, visible=self._visible)
        self.viewport().update()
        if 0 <= at.y() <= self.viewport().height():
            self._drag.stop()
        elif not self._drag.isActive():
            self._drag.start()

    def _scroll_while_dragging(self) -> None:
        """Scroll towards the pointer, which is held outside the viewport."""
        at, letters = self._dragged
        beyond = min(0.0, at.y()) + max(0.0, at.y() - self.viewport().height())
        self.verticalScrollBar().setValue(self._page.scroll + round(beyond))
        self._drag_to(at, letters=letters)
