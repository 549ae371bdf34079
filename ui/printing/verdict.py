"""The verdict on paper: its ground, icon and words, and the scale that it stands on."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from exports.report.model import Case, Rated
from ui.printing.parts import Beside, Paragraph, Part, Run, Space, Stack
from ui.printing.words import DOT, Wording

_INSET, _ICON, _ABOVE = 18.0, 30.0, 14.0
_RADIUS = 7.0
_CELL_PAD = 6.0
_PILL, _PILL_GAP = 22.0, 6.0


class VerdictBand:
    """A band across the page; never parted."""

    def __init__(self, case: Case, wording: Wording, width: float) -> None:
        self._type = wording.type
        self._width = width
        said = case.judgement
        value = said.value if said is not None else None
        if value is not None:
            self._ink, self._ground, self._icon = self._type.verdict(value.normalized)
        else:
            self._ink, self._ground = self._type.ink("text2"), self._type.ink("pane")
            self._icon = "hourglass-medium"
        name = value.name if value is not None else wording.heads("no-verdict")
        inner = width - 2 * _INSET
        rows = [self._beside([wording.foreign(name, 23, 600, self._ink)], 34, wording)]
        about = _about(case, wording)
        if about:
            rows.append(self._beside(about, 20, wording))
        if case.on_scale:
            rows += [Space(10), Scale(case.on_scale, value, wording, inner)]
        if case.off_scale:
            rows += [Space(7), Pills(case.off_scale, value, wording, inner)]
        self._rows = Stack(rows)

    @property
    def height(self) -> float:
        """How high it is."""
        return self._rows.height + 2 * _ABOVE

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it."""
        painter.setPen(QPen(self._type.ink("hair"), 0.8))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(left, top, self._width, self.height), 9, 9)
        start = left + self._width - _INSET - _ICON if self._type.rtl else left + _INSET
        self._type.paint_icon(painter, self._icon, start, top + _ABOVE + 2, _ICON, self._ink)
        self._rows.paint(painter, left + _INSET, top + _ABOVE)

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]

    def _beside(self, runs: Sequence[Run], pitch: float, wording: Wording) -> Part:
        """Return words that stand beside the icon."""
        inner = self._width - 2 * _INSET
        start = _ICON + 12
        line = wording.line(runs, inner - start, pitch)
        return Beside([(start, inner - start, line)], inner, wording.rtl)


def _about(case: Case, wording: Wording) -> list[Run]:
    """Return who judged, when, and how sure they are."""
    said = case.judgement
    if said is None:
        return []
    sure = f"{wording.heads('confidence')}: {said.confidence}%"
    words = (said.person, said.at, sure if said.confidence is not None else "")
    runs: list[Run] = []
    for text in filter(None, words):
        if runs:
            runs.append(wording.own(DOT, 12, 400, "text3"))
        runs.append(wording.foreign(text, 12, 400, "text2"))
    return runs


class Scale:
    """The values from true to false as joined cells, the chosen one filled."""

    def __init__(
        self, values: Sequence[Rated], chosen: Rated | None, wording: Wording, width: float
    ) -> None:
        self._type = wording.type
        self._width = width
        self._values = values if wording.rtl is False else tuple(reversed(values))
        self._chosen = chosen
        cell = width / len(values)
        self._names = [
            wording.line([_named(value, chosen, wording)], cell - 2 * _CELL_PAD, 16, center=True)
            for value in self._values
        ]

    @property
    def height(self) -> float:
        """How high the cells are."""
        return max(name.height for name in self._names) + 2 * _CELL_PAD

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the cells, true at the start side."""
        frame = QRectF(left, top, self._width, self.height)
        outline = QPainterPath()
        outline.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(outline, self._type.ink("raised"))
        cell = self._width / len(self._values)
        pen = QPen(self._type.ink("hair2"), 0.8)
        for place, value in enumerate(self._values):
            area = QRectF(left + place * cell, top, cell, self.height)
            if value == self._chosen:
                inked = QPainterPath()
                inked.addRect(area)
                ink = self._type.verdict(value.normalized)[0]
                painter.fillPath(outline.intersected(inked), ink)
            elif place:
                painter.setPen(pen)
                painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.strokePath(outline, pen)
        for place, name in enumerate(self._names):
            lift = (self.height - name.height) / 2
            name.paint(painter, left + place * cell + _CELL_PAD, top + lift)

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]


class Pills:
    """The values that lie on no line, as pills that flow over lines."""

    def __init__(
        self, values: Sequence[Rated], chosen: Rated | None, wording: Wording, width: float
    ) -> None:
        self._type = wording.type
        self._width = width
        self._chosen = chosen
        self._pills = list(self._flowed(values, wording))

    @property
    def height(self) -> float:
        """How high the lines are."""
        last = max((top for _, top, *_ in self._pills), default=0.0)
        return last + _PILL

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the pills from the start side."""
        for offset, down, width, value, name in self._pills:
            start = self._width - offset - width if self._type.rtl else offset
            area = QRectF(left + start, top + down, width, _PILL)
            chosen = value == self._chosen
            ink = self._type.verdict(value.normalized)[0]
            painter.setBrush(QBrush(ink if chosen else self._type.ink("raised")))
            painter.setPen(Qt.PenStyle.NoPen if chosen else QPen(self._type.ink("hair2"), 0.8))
            painter.drawRoundedRect(area, _PILL / 2, _PILL / 2)
            name.paint(painter, area.left(), area.top() + (_PILL - name.height) / 2)

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]

    def _flowed(
        self, values: Sequence[Rated], wording: Wording
    ) -> Iterator[tuple[float, float, float, Rated, Paragraph]]:
        offset, down = 0.0, 0.0
        for value in values:
            run = _named(value, self._chosen, wording)
            width = wording.line([run], self._width, 18).natural_width + 24
            if offset and offset + width > self._width:
                offset, down = 0.0, down + _PILL + _PILL_GAP
            yield offset, down, width, value, wording.line([run], width, 18, center=True)
            offset += width + _PILL_GAP


def _named(value: Rated, chosen: Rated | None, wording: Wording) -> Run:
    if value == chosen:
        return wording.foreign(value.name, 11, 600, QColor("#FFFFFF"))
    return wording.foreign(value.name, 11, 400, "text2")
