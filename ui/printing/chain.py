"""A chain of transmission on paper: nodes on a line, the cue in its capsule."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from annotator.text.chains import NodeKind
from exports.report.model import Step
from ui.printing.parts import Paragraph, Part
from ui.printing.words import Wording

_INSET, _DOT, _GAP = 22.0, 9.0, 3.0
_PITCH = 20.0


class Chain:
    """The steps under each other, joined by a line."""

    def __init__(self, steps: Sequence[Step], wording: Wording, width: float) -> None:
        self._type = wording.type
        self._width = width
        self._steps = steps
        self._lines: list[tuple[Paragraph | None, Paragraph]] = []
        for step in steps:
            cue, room = None, width - _INSET
            if step.cue:
                run = wording.foreign(step.cue, 11, 400, self._type.attribution())
                wide = min(wording.line([run], room, _PITCH).natural_width + 20, room / 3)
                cue = wording.line([run], wide, _PITCH, center=True)
                room -= wide + 8
            runs = [
                wording.own(f"{step.head}  ", 11, 400, "text3"),
                wording.foreign(step.text, 12),
            ]
            self._lines.append((cue, wording.line(runs, room, _PITCH)))

    @property
    def height(self) -> float:
        """How high it is."""
        gaps = _GAP * max(0, len(self._lines) - 1)
        return sum(map(_height, self._lines)) + gaps

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the line first, then nodes and words."""
        axis = left + self._width - _DOT if self._type.rtl else left + _DOT
        tops = self._tops(top)
        painter.setPen(QPen(self._type.attribution(), 1.2))
        middle = _PITCH / 2
        painter.drawLine(QPointF(axis, tops[0] + middle), QPointF(axis, tops[-1] + middle))
        for at, step, line in zip(tops, self._steps, self._lines, strict=True):
            self._node(painter, step.kind, axis, at + middle)
            self._words(painter, line, left, at)

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]

    def _tops(self, top: float) -> list[float]:
        tops = []
        for line in self._lines:
            tops.append(top)
            top += _height(line) + _GAP
        return tops

    def _node(self, painter: QPainter, kind: NodeKind, axis: float, middle: float) -> None:
        ink = self._type.attribution()
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(self._type.ink("raised") if kind is NodeKind.SOURCE else ink)
        area = QRectF(axis - _DOT / 2, middle - _DOT / 2, _DOT, _DOT)
        if kind is NodeKind.CONTENT:
            painter.drawRect(area)
        else:
            painter.drawEllipse(area)

    def _words(
        self, painter: QPainter, line: tuple[Paragraph | None, Paragraph], left: float, top: float
    ) -> None:
        cue, words = line
        start = _INSET
        if cue is not None:
            area = QRectF(self._left(left, start, cue.width), top + 1.5, cue.width, _PITCH - 3)
            painter.setPen(QPen(self._type.attribution(), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
            cue.paint(painter, area.left(), top)
            start += cue.width + 8
        words.paint(painter, self._left(left, start, words.width), top)

    def _left(self, left: float, start: float, width: float) -> float:
        return left + (self._width - start - width if self._type.rtl else start)


def _height(line: tuple[Paragraph | None, Paragraph]) -> float:
    cue, words = line
    return max(words.height, cue.height if cue is not None else 0.0)
