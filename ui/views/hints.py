"""Letters over the spans that can be joined, while somebody links two by keyboard."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.model import Span
from ui.actions.relations import LinkMode
from ui.reader.view import Reader
from ui.theme import metrics
from ui.views.workspace import Parts
from ui.widgets.keycap import HEIGHT, cap_width, paint_cap
from ui.widgets.painting import rounded

GAP = 2
LIFT = 34
"""How far above a letter's middle its hint stands: where the chip is."""


class Hints(QWidget):
    """Lies over the reader; the mouse goes through it."""

    def __init__(self, reader: Reader, parts: Parts) -> None:
        super().__init__(reader.viewport())
        self._reader = reader
        self._look = parts.look
        self._desk = parts.desk
        self._modes = parts.commands.context.modes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._modes.changed.connect(self._follow)
        reader.verticalScrollBar().valueChanged.connect(self.update)
        reader.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._reader.viewport().rect())
        return False

    def placed(self) -> list[tuple[str, QPoint, bool]]:
        """Each hint, where it stands, and whether Enter would choose it."""
        mode = self._modes.current
        if not isinstance(mode, LinkMode):
            return []
        hints = mode.hints()
        starts = Counter(span.start for span in hints.values())
        found: list[tuple[str, QPoint, bool]] = []
        shift: dict[int, int] = {}
        for letter, span in hints.items():
            # Of several at one place, each says what it is.
            cap = f"{letter} {self._short(span)}" if starts[span.start] > 1 else letter
            wide, before = cap_width(cap, self._look), shift.get(span.start, 0)
            shift[span.start] = before + wide + GAP
            aside = before + wide // 2 if starts[span.start] > 1 else 0
            point = self._reader.point_of(span.start) - QPoint(aside, LIFT)
            found.append((cap, point, span.uid == mode.target.uid))
        return found

    def _short(self, span: Span) -> str:
        label = self._desk.index.label(span.label)
        return label.short.in_language(self._look.language)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        placed = self.placed()
        boxes = [self._box(letter, point) for letter, point, _ in placed]
        for (letter, _, chosen), box in zip(placed, apart(boxes), strict=True):
            if chosen:
                accent = self._look.color("accent")
                rounded(painter, box.adjusted(-1, -1, 1, 1), metrics.RADIUS_CAP + 1, accent)
            paint_cap(painter, box, letter, self._look, on_accent=chosen)
        painter.end()

    def _box(self, letter: str, point: QPoint) -> QRectF:
        wide = cap_width(letter, self._look)
        return QRectF(point.x() - wide / 2, point.y() - HEIGHT / 2, wide, HEIGHT)

    def _follow(self) -> None:
        self.setGeometry(self._reader.viewport().rect())
        self.setVisible(isinstance(self._modes.current, LinkMode))
        self.raise_()
        self.update()


def apart(boxes: Sequence[QRectF]) -> list[QRectF]:
    """Return boxes moved to the left, each off those of its line that stand before it."""
    found = list(boxes)
    order = sorted(range(len(found)), key=lambda at: (found[at].top(), -found[at].right()))
    for before, at in pairwise(order):
        limit = found[before].left() - GAP
        if found[before].top() == found[at].top() and found[at].right() > limit:
            found[at].moveRight(limit)
    return found
