"""A chain of transmission on one line: by which word, who said it, through whom, where."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.text.chains import Node, NodeKind
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left
from ui.widgets.painting import rounded
from ui.widgets.writing import fitting, write

HEIGHT, CAPSULE, PADDING, GAP = 24, 18, 8, 6
LEAST = 40
"""In less room than this a name is left out, and the arrow to it."""


def name_runs_right(name: str, *, line: bool) -> bool:
    """Return whether a name runs right to left in a line that does or does not.

    Arabic that begins with a foreign name runs on as its line does.
    """
    return line and any(runs_right_to_left(one, empty=False) for one in name)


class ChainLine(QWidget):
    """What follows the content, from its cue to the outlet; it runs as the words above do.

    Args:
        nodes: the chain; its first node, what was said, stands above this line.
        look: how it looks.
    """

    def __init__(self, nodes: Sequence[Node], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nodes = tuple(nodes)
        self._look = look
        self._right = runs_right_to_left(self.text, empty=look.rtl)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Chain of transmission: {nodes}").format(nodes=self.text))

    @property
    def text(self) -> str:
        """The line in words."""
        words = [f"{one.cue} {one.text}" if one.cue else one.text for one in self.nodes[1:]]
        return " ← ".join(words)

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        start = 0.0
        for place, node in enumerate(self.nodes[1:]):
            if place or not node.cue:
                start = self._paint_arrow(painter, start)
            if node.cue:
                start = self._paint_cue(painter, start, node.cue)
            token = "text3" if node.kind is NodeKind.OUTLET else "text2"
            font = self._look.font("small", 500 if node.kind is NodeKind.SOURCE else 400)
            start = self._paint_name(painter, start, node.text, font, self._look.color(token))
        painter.end()

    def _paint_arrow(self, painter: QPainter, start: float) -> float:
        side = 12.0
        if start + side + LEAST < self.width():  # an arrow that leads to nothing says nothing
            icon = QRectF(self._left(start, side), (HEIGHT - side) / 2, side, side)
            self._look.paint_icon(painter, icon, "arrow-right", "text3", mirrored=self._right)
        return start + side + GAP

    def _paint_cue(self, painter: QPainter, start: float, cue: str) -> float:
        look, font = self._look, self._look.font("micro")
        wide = QFontMetrics(font).horizontalAdvance(cue) + 2.0 * PADDING
        if start + wide < self.width():
            box = QRectF(self._left(start, wide), (HEIGHT - CAPSULE) / 2, wide, CAPSULE)
            ink = QColor(look.theme.spans["ATTR"].ink)
            rounded(painter, box, CAPSULE / 2, border=ink, width=metrics.STROKE)
            self._words(painter, box, cue, font, look.color("text"), middle=True)
        return start + wide + GAP

    def _paint_name(
        self, painter: QPainter, start: float, name: str, font: QFont, ink: QColor
    ) -> float:
        room = self.width() - start
        wide = min(room, QFontMetrics(font).horizontalAdvance(name) + 1.0)
        if room > LEAST - GAP:
            self._words(painter, QRectF(self._left(start, wide), 0, wide, HEIGHT), name, font, ink)
        return start + wide + GAP

    def _words(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        font: QFont,
        ink: QColor,
        *,
        middle: bool = False,
    ) -> None:
        right = name_runs_right(text, line=self._right)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(rtl if right else ltr)
        painter.setFont(font)
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignHCenter if middle else side
        flags |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = fitting(
            painter.fontMetrics(), text, Qt.TextElideMode.ElideRight, round(box.width()) + 1
        )
        write(painter, box, flags | Qt.TextFlag.TextSingleLine, shown)

    def _left(self, start: float, width: float) -> float:
        """Return the left edge of what stands so far from the start side."""
        return self.width() - start - width if self._right else start
