"""Where somebody is in the open article: caret, selected words and chosen span, as one state.

The caret and the chosen span cannot drift apart, because which span is chosen is worked out
from where the caret is: a span is bound to the cursor, and it is chosen as long as the caret
touches it. Choosing a span takes the caret along; taking the caret elsewhere un-chooses.
"""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from annotator.model import Span, Uid

Stretch: TypeAlias = tuple[int, int]


def touches(span: Span, offset: int) -> bool:
    """Return whether an offset is in a span or at one of its edges; a gap is not in it."""
    return any(part.start <= offset <= part.end for part in span.fragments)


def edge_near(span: Span, offset: int) -> int:
    """Return the edge of a span that is nearest to an offset."""
    edges = [edge for part in span.fragments for edge in (part.start, part.end)]
    return min(edges, key=lambda edge: abs(edge - offset))


def _no_span(_uid: Uid) -> Span | None:
    return None


class Cursor(QObject):
    """Caret, anchor and the span bound to them. Offsets are code points.

    While the mouse's button is down nothing is un-chosen yet: a press may become a drag that
    selects words, and selecting words keeps the span bound (they may join it).

    Signals:
        moved: the caret is elsewhere, or other words are selected.
        chosen_changed: another span is chosen or held, or none.

    Args:
        span: finds a span of the open article, or none.
    """

    moved = Signal()
    chosen_changed = Signal()

    def __init__(
        self, span: Callable[[Uid], Span | None] = _no_span, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._span = span
        self._anchor = self._caret = 0
        self._bound: Uid | None = None
        self._pressed = False
        self._told_place: Stretch = (0, 0)
        self._told_spans: tuple[Uid | None, Uid | None] = (None, None)

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._caret

    @property
    def anchor(self) -> int:
        """Where what is selected begins, seen from the caret; the caret when nothing is."""
        return self._anchor

    @property
    def selection(self) -> Stretch | None:
        """What is selected, or none."""
        if self._anchor == self._caret:
            return None
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    @property
    def chosen(self) -> Uid | None:
        """The span that actions change: the bound one, if the caret touches it."""
        span = self._bound_span()
        return span.uid if span is not None and touches(span, self._caret) else None

    @property
    def held(self) -> Uid | None:
        """The span that selected words can join: the chosen one, or the one chosen before."""
        span = self._bound_span()
        return span.uid if span is not None else None

    # --- what moves it --------------------------------------------------------------------------

    def put(self, caret: int, anchor: int | None = None) -> None:
        """Place the caret, and the anchor there too unless it is given."""
        self._caret, self._anchor = caret, caret if anchor is None else anchor
        self._settle()

    def choose(self, span: Span | None) -> None:
        """Choose a span and take the caret to it, or choose none and leave the caret.

        A caret that touches the span stays where it is; else it goes to the span's end.
        """
        self._bound = None if span is None else span.uid
        if span is not None:
            self._caret = self._caret if touches(span, self._caret) else span.end
            self._anchor = self._caret
        self._settle()

    def hold(self, uid: Uid | None) -> None:
        """Bind a span without going there: words are being selected that may join it."""
        self._bound = uid

    def press(self) -> None:
        """The mouse's button goes down: until it is up nothing is un-chosen."""
        self._pressed = True

    def release(self) -> None:
        """The mouse's button is up."""
        self._pressed = False
        self._settle()

    def reset(self) -> None:
        """Another article is open: be at its start, with nothing chosen."""
        self._anchor = self._caret = 0
        self._bound, self._pressed = None, False
        self._told_place, self._told_spans = (0, 0), (None, None)

    def follow(self) -> None:
        """Stay at the chosen span when it covers something else now; `tell` says so later."""
        span = self._bound_span()
        if span is None or self.selection is not None or touches(span, self._caret):
            return
        self._caret = self._anchor = edge_near(span, self._caret)

    def tell(self) -> None:
        """Say what is different since this was said last."""
        place, spans = (self._anchor, self._caret), (self.chosen, self.held)
        moved, chosen = place != self._told_place, spans != self._told_spans
        self._told_place = place
        if moved:
            self.moved.emit()
        if chosen and not self._pressed:
            self._told_spans = spans
            self.chosen_changed.emit()

    # --- inside ---------------------------------------------------------------------------------

    def _bound_span(self) -> Span | None:
        return self._span(self._bound) if self._bound is not None else None

    def _settle(self) -> None:
        """Let go of a span that a bare caret has left, and tell what is different."""
        if not self._pressed and self.selection is None and self.chosen is None:
            self._bound = None
        self.tell()
