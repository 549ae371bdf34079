"""The way of a claim in three steps: check, review, publication; who brought it where it is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model import ClaimState, ReviewStep, Uid
from ui.language import tr
from ui.review_words import state_word
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.widgets.tips import show_tip
from ui.widgets.writing import write

HEIGHT = 36
_DOT, _GAP = 8, 8
_STEPS = (
    (ClaimState.NEW, ClaimState.TRIAGED, ClaimState.IN_REVIEW, ClaimState.REOPENED),
    (ClaimState.SECOND_REVIEW,),
    (ClaimState.DECIDED, ClaimState.PUBLISHED),
)


class StepLine(QWidget):
    """Three names joined by lines: what is done, where the claim is, what is to come."""

    def __init__(
        self, look: Look, names: Callable[[Uid | None], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._state = ClaimState.NEW
        self._tips = ["", "", ""]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, state: ClaimState, steps: list[ReviewStep]) -> None:
        """Show where a claim is, and how it came there."""
        self._state = state
        self._tips = [
            "\n".join(told(step, self._names, self._look) for step in steps if step.state in states)
            for states in _STEPS
        ]
        self.setAccessibleName(
            tr("Step: {name}").format(name=_words()[self.place]) + f" · {state_word(state)}"
        )
        self.update()

    @property
    def place(self) -> int:
        """Which step the claim is in, from 0."""
        return next(place for place, states in enumerate(_STEPS) if self._state in states)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            starts = self._starts()
            along = self.width() - event.x() if self._look.rtl else event.x()
            part = max(place for place, start in enumerate(starts) if place == 0 or along >= start)
            show_tip(event.globalPos(), self._tips[part], self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        starts, words = self._starts(), _words()
        for place, start in enumerate(starts):
            end = self._paint_step(painter, place, start, words[place])
            if place + 1 < len(starts):
                self._paint_line(painter, end + _GAP, starts[place + 1] - _GAP)
        painter.end()

    def _paint_step(self, painter: QPainter, place: int, start: float, word: str) -> float:
        look = self._look
        here, done = place == self.place, self._is_done(place)
        ink = look.color("accent" if here or done else "edge")
        middle = self.height() / 2
        dot = QRectF(self._left(start, _DOT), middle - _DOT / 2, _DOT, _DOT)
        if done:
            look.paint_icon(painter, dot.adjusted(-3, -3, 3, 3), "check-circle-fill", ink)
        else:
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(ink if here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
        font = look.font("small", 600 if here else 400)
        wide = QFontMetrics(font).horizontalAdvance(word) + 2
        painter.setFont(font)
        painter.setPen(look.color("accentText" if here else "text2"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        first = start + _DOT + 6
        write(painter, QRectF(self._left(first, wide), 0, wide, self.height()), flags, word)
        return first + wide

    def _paint_line(self, painter: QPainter, start: float, end: float) -> None:
        if end > start:
            painter.setPen(QPen(self._look.color("hair2"), 1))
            middle = round(self.height() / 2) + 0.5
            first, last = self._left(start, 0), self._left(end, 0)
            painter.drawLine(QPointF(first, middle), QPointF(last, middle))

    def _is_done(self, place: int) -> bool:
        return place < self.place or self._state is ClaimState.PUBLISHED

    def _starts(self) -> list[float]:
        fm = QFontMetrics(self._look.font("small", 600))
        widths = [_DOT + 6 + fm.horizontalAdvance(word) + 2 for word in _words()]
        room = self.width() - 2 * metrics.PANE_PADDING
        spare = max(0, room - sum(widths)) / 2
        starts, at = [], float(metrics.PANE_PADDING)
        for wide in widths:
            starts.append(at)
            at += wide + spare
        return starts

    def _left(self, start: float, wide: float) -> float:
        return self.width() - start - wide if self._look.rtl else start


def told(step: ReviewStep, names: Callable[[Uid | None], str], look: Look) -> str:
    """Return what a step says: state, who, when, why."""
    parts = (state_word(step.state), names(step.person), when(step.at, look), step.note)
    return " · ".join(look.isolate(part) for part in parts if part)


def _words() -> tuple[str, str, str]:
    return tr("Check", "step"), tr("Review", "step"), tr("Publication", "step")
