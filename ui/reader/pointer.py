"""What the mouse does in the reader: select, resize a span, draw a relation."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from annotator.model import Fragment, Uid
from ui.reader import hit
from ui.reader.boundaries import Range, Unit
from ui.reader.canvas import Live
from ui.reader.page import Page, Visible
from ui.reader.resize import dragged

_SLACK = 4
"""Pixels that a press may wander and still be a click."""

Snap = Callable[[int, int], Range]


def _as_is(start: int, end: int) -> Range:
    return start, end


_UNITS = (Unit.CHARACTER, Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH)


class Outcome(Protocol):
    """What the pointer tells the reader."""

    def activated(self, uid: Uid | None) -> None:
        """A span was clicked, or the text beside all spans."""

    def kept(self, uid: Uid | None) -> None:
        """A second click selects words: the span chosen before the first one stays chosen."""

    def resized(self, uid: Uid, fragments: tuple[Fragment, ...]) -> None:
        """The edge of a span was dragged elsewhere."""

    def relating(self, source: Uid | None, target: Uid | None) -> None:
        """A line is drawn from a span, over another or over none; without a source it is gone."""

    def related(self, source: Uid, target: Uid) -> None:
        """A line was drawn from one span to another."""


@dataclass(frozen=True, slots=True)
class Press:
    """A press of the left button: where, the how manieth in a row, and with which modifiers."""

    x: float
    y: float
    clicks: int = 1
    letters: bool = False
    extend: bool = False
    relate: bool = False


class Pointer:
    """Follows one press of the button from down to up.

    Args:
        page: the article.
        live: what is drawn meanwhile.
        outcome: whom to tell.
        snap: gives selected words their ends, as the project has it with clitics.
    """

    def __init__(self, page: Page, live: Live, outcome: Outcome, snap: Snap = _as_is) -> None:
        self._page = page
        self._live = live
        self._outcome = outcome
        self._snap = snap
        self._press: Press | None = None
        self._origin: Range = (0, 0)
        self._unit = Unit.CHARACTER
        self._grip_at_start: bool | None = None
        self._source: Uid | None = None
        self._clicked: Uid | None = None
        self._chosen_before: Uid | None = None
        self._moved = False

    @property
    def down(self) -> bool:
        """Whether the button is held."""
        return self._press is not None

    def press(self, press: Press, visible: list[Visible]) -> None:
        """Take the button's going down."""
        page, at = self._page, (press.x, press.y)
        self._press, self._moved = press, False
        self._grip_at_start = self._source = self._clicked = None
        if press.clicks == 1:
            grip = hit.grip_at(page, visible, *at)
            if grip is not None:
                self._grip_at_start = grip.at_start
                return
            chip = hit.chip_at(page, visible, *at) or hit.lane_at(page, visible, *at)
            over = hit.span_at(page, visible, *at)
            drawn = not page.read_only and (press.relate and over is not None)
            if chip is not None or drawn:
                self._source = self._clicked = chip or over
                return
            self._clicked = over
            self._chosen_before = page.chosen
        elif press.clicks == 2:
            self._outcome.kept(self._chosen_before)
        self._begin_selecting(press, visible)

    def move(self, x: float, y: float, *, letters: bool, visible: list[Visible]) -> None:
        """Take the pointer's moving while the button is held."""
        press = self._press
        if press is None:
            return
        if abs(x - press.x) > _SLACK or abs(y - press.y) > _SLACK:
            self._moved = True
        if not self._moved:
            return
        if self._grip_at_start is not None:
            self._live.preview = self._resized(x, y, letters, visible)
        elif self._source is not None:
            if self._page.read_only:
                return
            over = hit.span_at(self._page, visible, x, y)
            if self._live.line is None or over != self._live.hovered:
                self._outcome.relating(self._source, over)
            self._live.line = ((press.x, press.y), (x, y))
            self._live.hovered = over
        else:
            self._select_to(x, y, letters, visible)

    def release(self, x: float, y: float, *, letters: bool, visible: list[Visible]) -> None:
        """Take the button's going up, and tell what came of it."""
        press = self._press
        self.cancel()
        if press is None:
            return
        if self._grip_at_start is not None:
            self._finish_resize(x, y, letters, visible)
        elif self._source is not None and self._moved:
            if self._page.read_only:
                return
            target = hit.span_at(self._page, visible, x, y)
            if target is not None and target != self._source:
                self._outcome.related(self._source, target)
        elif not self._moved and press.clicks == 1 and not press.extend:
            self._outcome.activated(self._clicked)

    def cancel(self) -> None:
        """Forget the press; nothing comes of it."""
        self._press = None
        if self._live.line is not None:
            self._outcome.relating(None, None)
        self._live.preview, self._live.line = (), None

    def _begin_selecting(self, press: Press, visible: list[Visible]) -> None:
        page = self._page
        at = hit.under(page, visible, press.x, press.y)
        # A fifth click begins anew with the word.
        self._unit = _UNITS[1 + (press.clicks - 2) % 3] if press.clicks > 1 else Unit.CHARACTER
        if self._unit is not Unit.CHARACTER:
            self._origin = page.boundaries.near(
                self._unit, at.caret if at.character is None else at.character
            )
            start, end = self._snapped(*self._origin)
            page.selection.put(end, start)
            return
        anchor = page.selection.anchor if press.extend else at.caret
        character = at.caret if at.character is None else at.character
        self._origin = page.boundaries.around(Unit.WORD, character) or (at.caret, at.caret)
        if press.extend:
            self._origin = (anchor, anchor)
        page.selection.put(at.caret, anchor)

    def _select_to(self, x: float, y: float, letters: bool, visible: list[Visible]) -> None:
        page, press = self._page, self._press
        at = hit.under(page, visible, x, y)
        if press is not None and letters and self._unit is Unit.CHARACTER:
            start = hit.under(page, visible, press.x, press.y).caret
            page.selection.put(at.caret, page.selection.anchor if press.extend else start)
            return
        unit = Unit.WORD if self._unit is Unit.CHARACTER else self._unit
        here = page.boundaries.around(unit, at.caret if at.character is None else at.character)
        start, end = here or (at.caret, at.caret)
        backwards = end < self._origin[1]
        low, high = self._snapped(min(start, self._origin[0]), max(end, self._origin[1]))
        page.selection.put(*((low, high) if backwards else (high, low)))

    def _snapped(self, start: int, end: int) -> Range:
        by_word = self._unit in (Unit.CHARACTER, Unit.WORD)  # a drag goes by words as well
        return self._snap(start, end) if by_word and start < end else (start, end)

    def _resized(
        self, x: float, y: float, letters: bool, visible: list[Visible]
    ) -> tuple[Fragment, ...]:
        span = self._page.spans.get(self._page.chosen)
        if span is None:
            return ()
        return dragged(
            self._page.boundaries,
            span.fragments,
            hit.under(self._page, visible, x, y).caret,
            at_start=bool(self._grip_at_start),
            by_letter=letters,
        )

    def _finish_resize(self, x: float, y: float, letters: bool, visible: list[Visible]) -> None:
        span = self._page.spans.get(self._page.chosen)
        if span is None or not self._moved:
            return
        fragments = self._resized(x, y, letters, visible)
        if fragments != span.fragments:
            self._outcome.resized(span.uid, fragments)
