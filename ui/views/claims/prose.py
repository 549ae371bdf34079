"""Text in lines of a fixed pitch: claim wordings, quotes, lines of the log."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.text.offsets import OffsetMap
from ui.theme.look import Look, steady
from ui.widgets.direction import runs_right_to_left

ABOVE, BELOW = 1.01, 0.51
"""How far Amiri's letters reach from the baseline, in em."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one colour and weight."""

    text: str
    ink: QColor
    font: QFont


def baseline(pitch: int, pixels: int) -> int:
    """Return how far below its top the baseline of a line of the reading face stands."""
    return round((pitch - (ABOVE + BELOW) * pixels) / 2 + ABOVE * pixels)


def clean(text: str) -> str:
    """Return a text on one line, for a paragraph that is drawn as one."""
    return " ".join(text.split())


class Prose(QWidget):
    """A paragraph of plain text as high as its lines are; it runs as its text does.

    Args:
        look: how it looks.
        font: of the text.
        pitch: from line to line, in pixels.
        text: what it says.
        token: colour of the text.
        rtl: which way it runs, where that is not left to the text.
    """

    def __init__(
        self,
        look: Look,
        font: QFont,
        pitch: int,
        text: str = "",
        *,
        token: str = "text",
        parent: QWidget | None = None,
        rtl: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._pitch = pitch
        self._token = token
        self._rtl = rtl
        self._layout = QTextLayout()
        self._runs: tuple[Run, ...] = ()
        self._shown: tuple[Run, ...] = ()
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(pitch)
        self.set_text(text)

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(run.text for run in self._runs)

    def set_text(self, text: str) -> None:
        """Say something else, in one colour."""
        self.set_runs([Run(clean(text), self._look.color(self._token), self.font())])

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Say something else, in several colours and weights."""
        self._runs = tuple(runs)
        self._shown = tuple(replace(run, text=steady(run.text)) for run in runs)
        self.setAccessibleName(self.text)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()

    @property
    def _line(self) -> str:
        return "".join(run.text for run in self._shown)

    def _lay_out(self) -> None:
        self._layout = QTextLayout(self._line, self.font())
        self._layout.setTextOption(self._option())
        self._layout.setFormats(self._formats())
        self._layout.beginLayout()
        top = 0
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, self.width()))
            slack = (self._pitch - line.height()) / 2
            line.setPosition(QPointF(0, top + slack))
            top += self._pitch
            line = self._layout.createLine()
        self._layout.endLayout()
        self.setFixedHeight(max(self._pitch, top))
        self.update()

    def _option(self) -> QTextOption:
        right = self._rtl
        if right is None:
            right = runs_right_to_left(self.text, empty=self._look.rtl)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(rtl if right else ltr)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _formats(self) -> list[QTextLayout.FormatRange]:
        offsets, start, found = OffsetMap(self._line), 0, []
        for run in self._shown:
            form = QTextLayout.FormatRange()
            end = start + len(run.text)
            form.start = offsets.to_utf16(start)
            form.length = offsets.to_utf16(end) - form.start
            form.format = QTextCharFormat()
            form.format.setFont(run.font)
            form.format.setForeground(run.ink)
            found.append(form)
            start = end
        return found


def reading(look: Look, pixels: int, pitch: int, text: str = "", token: str = "text") -> Prose:
    """Return a paragraph in the reading face, for words that are not the interface's."""
    return Prose(look, look.reading_font(pixels), pitch, text, token=token)


def plain(look: Look, text: str = "", *, token: str = "text2") -> Prose:
    """Return a paragraph of the interface that runs as the interface does."""
    return Prose(look, look.font("small"), look.line_height("small"), text, token=token)
