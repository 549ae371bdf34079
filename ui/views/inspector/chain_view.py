"""Draws the chain of transmission: nodes on a line, each cue between the two that it joins."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model import Span, Uid
from ui.language import tr
from ui.theme import metrics
from ui.views.inspector.chain import Node, NodeKind, chain_of
from ui.views.workspace import Parts
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.section import Section
from ui.widgets.writing import fitting, write

NODE, STEP = 22, 26
"""Heights of a node's row and of the way between two."""
MARKER = 11
TEXT_START = 24
CAPSULE = 20
SOURCE_TYPE = "source-type"


class Chain(Section):
    """The chain that the chosen span is part of.

    Signals:
        asked: choose this span (its uid).
    """

    asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Chain of transmission"), parts.look, parent)
        self._desk = parts.desk
        self.drawing = ChainDrawing(parts, self)
        self.drawing.asked.connect(self.asked)
        self.add(self.drawing)

    def show_span(self, span: Span) -> None:
        """Show the chain of a span; hidden when it is part of none."""
        nodes = chain_of(self._desk, span)
        self.drawing.show_nodes(nodes, span.uid)
        self.setVisible(bool(nodes))


class ChainDrawing(QWidget):
    """The drawing itself; Up and Down go from node to node, Enter chooses."""

    asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = parts.look
        self._index = parts.desk.index
        self._nodes: list[Node] = []
        self._chosen: Uid | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(self, parts.look, metrics.RADIUS_CAP)

    def show_nodes(self, nodes: list[Node], chosen: Uid) -> None:
        """Show a chain in which one span is chosen."""
        self._nodes, self._chosen = nodes, chosen
        self.setAccessibleName(
            tr("Chain of transmission: {nodes}").format(nodes=" ← ".join(n.text for n in nodes))
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = len(self._nodes)
        return QSize(200, count * NODE + max(0, count - 1) * STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        spans = [node.span.uid for node in self._nodes if node.span]
        if self._chosen in spans:
            place = spans.index(self._chosen) + step
        else:  # a claim that lies in the content is no node: the way begins at either end
            place = 0 if step > 0 else len(spans) - 1
        if 0 <= place < len(spans):
            self.asked.emit(spans[place])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, node in enumerate(self._nodes):
            top = number * (NODE + STEP)
            y = event.position().y()
            if top <= y < top + NODE and node.span is not None:
                self.asked.emit(node.span.uid)
            elif top - STEP <= y < top and node.cue_span is not None:
                self.asked.emit(node.cue_span)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, node in enumerate(self._nodes):
            top = number * (NODE + STEP)
            if number:
                self._paint_step(painter, top - STEP, node)
            self._paint_node(painter, top, node)
        painter.end()

    def _x(self, start: float, width: float) -> float:
        """The left edge of what stands so far from the start side."""
        return self.width() - start - width if self._look.rtl else start

    @property
    def _ink(self) -> QColor:
        return QColor(self._look.theme.spans["ATTR"].ink)

    def _paint_step(self, painter: QPainter, top: float, node: Node) -> None:
        look = self._look
        painter.setPen(QPen(self._ink, metrics.STROKE))
        x = self._x(MARKER / 2, 0)
        painter.drawLine(round(x), round(top - 3), round(x), round(top + STEP + 3))
        if node.cue:
            wide = QFontMetrics(look.font("small")).horizontalAdvance(node.cue) + 18
            box = QRectF(self._x(TEXT_START, wide), top + (STEP - CAPSULE) / 2, wide, CAPSULE)
            rounded(painter, box, CAPSULE / 2 - 1, border=self._ink, width=metrics.STROKE)
            self._words(painter, box, node.cue, look.font("small"), look.color("text"), middle=True)
        else:
            rest = QRectF(0, top, self.width() - TEXT_START, STEP)
            rest.moveLeft(self._x(TEXT_START, rest.width()))
            self._words(painter, rest, self._way(node), look.font("small"), look.color("text3"))

    def _way(self, node: Node) -> str:
        """How a node without a cue follows the one before it."""
        if node.kind is NodeKind.OUTLET:
            return tr("published in")
        return self._index.relation(node.relation).name.in_language(self._look.language)

    def _paint_node(self, painter: QPainter, top: float, node: Node) -> None:
        look = self._look
        chosen = node.span is not None and node.span.uid == self._chosen
        self._paint_marker(painter, top, node, chosen=chosen)
        token = "accentText" if chosen else "text"
        head = tr("Content") if node.kind is NodeKind.CONTENT else node.text
        font = look.font("base", 600)
        room = self.width() - TEXT_START
        tail, tail_font = self._tail(node)
        wide = min(QFontMetrics(font).horizontalAdvance(head) + 1, room)
        box = QRectF(self._x(TEXT_START, wide), top, wide, NODE)
        self._words(painter, box, head, font, look.color(token))
        left = room - wide - metrics.GAP_8
        if tail and left > NODE:
            rest = QRectF(self._x(TEXT_START + wide + metrics.GAP_8, left), top, left, NODE)
            self._words(painter, rest, tail, tail_font, look.color("text2"))

    def _paint_marker(self, painter: QPainter, top: float, node: Node, *, chosen: bool) -> None:
        look = self._look
        box = QRectF(self._x(0, MARKER), top + (NODE - MARKER) / 2, MARKER, MARKER)
        radius = 2.0 if node.kind is NodeKind.CONTENT else MARKER / 2
        if chosen:
            rounded(painter, box, radius, fill=look.color("accent"))
        else:
            rounded(painter, box, radius, look.color("pane"), self._ink, 2)

    def _tail(self, node: Node) -> tuple[str, QFont]:
        look = self._look
        if node.kind is NodeKind.CONTENT:
            words = " ".join(node.text.split())
            return f"«{words}»", look.reading_font(16)
        if node.kind is NodeKind.OUTLET:
            return tr("publisher"), look.font("small")
        return self._source_type(node), look.font("small")

    def _source_type(self, node: Node) -> str:
        code = node.span.attributes.get(SOURCE_TYPE) if node.span else None
        if code is None:
            return ""
        for choice in self._index.attribute(SOURCE_TYPE).choices:
            if choice.code == code:
                return choice.name.in_language(self._look.language)
        return str(code)

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
        painter.setFont(font)
        painter.setPen(ink)
        shown = fitting(
            painter.fontMetrics(), text, Qt.TextElideMode.ElideRight, round(box.width()) + 1
        )
        side = Qt.AlignmentFlag.AlignRight if self._look.rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignHCenter if middle else side
        flags |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        write(painter, box, flags | Qt.TextFlag.TextSingleLine, shown)
