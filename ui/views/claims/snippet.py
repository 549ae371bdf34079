"""A passage of an article with a span in it, drawn as in the reader."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.scheme.model import Form, Style
from annotator.text.passages import Passage
from ui.reader.layout import LaidBlock
from ui.reader.metrics import Metrics
from ui.reader.paragraphs import Block, BlockText
from ui.theme.look import Look
from ui.views.claims.prose import baseline
from ui.widgets.label_paint import paint_fill, paint_stroke

PIXELS, PITCH = 16, 28
BRACKET = 2
TOP, FOOT = 3, 5
"""How far a box stands from the top of its line, and how much lower than the line it is."""


class Snippet(QWidget):
    """The passage, set as article text is: right to left, in the reading face.

    Args:
        passage: text and what of it the span covers.
        style: of the span's label.
        look: how it looks.
        form: of the label's layer.
    """

    def __init__(
        self,
        passage: Passage,
        style: Style,
        look: Look,
        parent: QWidget | None = None,
        *,
        form: Form = Form.WASH,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._form = form
        self.passage = passage
        self._look = look
        self._marks = look.marks(style)
        self._text = BlockText(passage.text)
        self._block = Block(0, 0, 0, len(passage.text), closes=False)
        above = baseline(PITCH, PIXELS)
        # Plain letters keep the pitch; a line whose marks stand higher takes the room it needs.
        self._metrics = Metrics(
            PIXELS, PITCH, above, top=0, bottom=PITCH - above, chip=0, gap=0, tall=above
        )
        self._laid: LaidBlock | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(PITCH)
        self.setAccessibleName(passage.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._laid is None or event.oldSize().width() != event.size().width():
            self._laid = LaidBlock(
                self._block,
                self._text,
                self._metrics,
                self._look.reading_font(PIXELS),
                max(1, self.width()),
            )
            self.setFixedHeight(self._laid.height)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        laid = self._laid
        if laid is None:
            return
        painter = QPainter(self)
        paint = self._paint_wash if self._form is Form.WASH else self._paint_box
        for start, end in self.passage.ranges:
            paint(painter, laid, start, end)
        painter.setPen(self._look.color("text"))
        for line in laid.lines:
            line.draw(painter, QPointF(0, 0))
        painter.end()

    def _paint_box(self, painter: QPainter, laid: LaidBlock, start: int, end: int) -> None:
        """Draw an entity's fill or a source's frame around each stretch of a range."""
        for number, stretches in laid.pieces(start, end):
            for left, right in stretches:
                line = laid.lines[number]
                height = line.foot - line.top - FOOT
                box = QRectF(round(left), line.top + TOP, round(right - left), height)
                if self._style.stroke is not None:
                    paint_stroke(
                        painter, box.adjusted(-1, 0, 1, 0), self._marks, self._style.stroke
                    )
                else:
                    paint_fill(painter, box, self._marks, self._look)

    def _paint_wash(self, painter: QPainter, laid: LaidBlock, start: int, end: int) -> None:
        pieces = laid.pieces(start, end)
        ink, fill = self._marks.ink, self._marks.fill
        for number, stretches in pieces:
            left, right = min(s[0] for s in stretches), max(s[1] for s in stretches)
            top, height = _extent(laid, number)
            area = QRectF(round(left), top, round(right) - round(left), height)
            if fill is not None:
                painter.fillRect(area, fill)
        for number, stretches, first in (*((n, s, True) for n, s in pieces[:1]), *_last(pieces)):
            x = max(s[1] for s in stretches) if first else min(s[0] for s in stretches)
            # Outside the words, so that it does not touch a letter, but never out of sight.
            left = min(round(x), self.width() - BRACKET) if first else max(0, round(x) - BRACKET)
            top, height = _extent(laid, number)
            bar = QRectF(left, top, BRACKET, height)
            painter.fillRect(bar, ink)


def _extent(laid: LaidBlock, number: int) -> tuple[int, int]:
    """Return where a line begins, and its height."""
    line = laid.lines[number]
    return line.top, line.foot - line.top


Pieces = list[tuple[int, list[tuple[float, float]]]]


def _last(pieces: Pieces) -> list[tuple[int, list[tuple[float, float]], bool]]:
    return [(number, stretches, False) for number, stretches in pieces[-1:]]
