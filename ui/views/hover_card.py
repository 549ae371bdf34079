"""The card over a span on which the mouse rests: all that is known of it, at a glance."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model import Uid
from ui.reader.view import Reader
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.hover_facts import Fact, Kind, facts
from ui.views.workspace import Parts
from ui.widgets.direction import runs_right_to_left
from ui.widgets.labels import label, picture, set_ink
from ui.widgets.painting import rounded

REST = 450
"""Milliseconds that the mouse rests before the card shows."""

WIDTH = 264
LONGEST = 400
"""Characters of a note or wording; the rest is read in the inspector."""

_AWAY = 18
"""Pixels between the mouse and the card."""

_READING_PIXELS = 16
_ICON = 14
_GOES = {
    QEvent.Type.Leave,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.Resize,
}


class HoverCard(QWidget):
    """Lies over the reader; takes neither mouse nor focus.

    Args:
        reader: whose spans it tells of.
        parts: the desk and the look.
    """

    def __init__(self, reader: Reader, parts: Parts) -> None:
        super().__init__(reader.viewport())
        self._reader = reader
        self._desk = parts.desk
        self._look = parts.look
        self._uid: Uid | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayoutDirection(parts.look.direction)
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(metrics.GAP_12, metrics.GAP_8, metrics.GAP_12, 10)
        self._column.setSpacing(metrics.GAP_4)
        self._lines: list[QWidget] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REST)
        self._pause.timeout.connect(self._open)
        self.hide()
        reader.span_hovered.connect(self._hovered)
        reader.verticalScrollBar().valueChanged.connect(self.leave)
        reader.caret_moved.connect(self.leave)
        self._desk.changed.connect(self.leave)
        self._desk.article_opened.connect(self.leave)
        reader.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GOES:
            self.leave()
        return False

    def leave(self) -> None:
        """Go away; come back when the mouse rests on a span again."""
        self._pause.stop()
        self.hide()

    def texts(self) -> list[str]:
        """What the card says, line by line."""
        return [line.text() for line in self.findChildren(QLabel) if line.text()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        raised, edge = look.color("raised"), look.color("edge")
        rounded(painter, self.rect().toRectF(), metrics.RADIUS_CARD, raised, edge)
        painter.end()

    def _hovered(self, uid: Uid | None) -> None:
        self._uid = uid
        self.hide()
        if uid is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _open(self) -> None:
        span = self._desk.spans.get(self._uid) if self._uid is not None else None
        if span is None:
            return
        self._fill(facts(self._desk, span, self._look), span.label)
        mouse = self._reader.viewport().mapFromGlobal(QCursor.pos())
        self.setGeometry(self._place(mouse))
        self.show()
        self.raise_()

    def _place(self, mouse: QPoint) -> QRect:
        """Return where the card goes: below the mouse, else above, else beside it."""
        self.ensurePolished()
        height = self._column.totalHeightForWidth(WIDTH)
        room = self._reader.viewport().rect()
        left = max(0, min(mouse.x() - WIDTH // 2, room.width() - WIDTH))
        top, above = mouse.y() + _AWAY, mouse.y() - _AWAY - height
        if top + height > room.height():
            top = above
        if top < 0:
            top = max(0, min(mouse.y() - height // 2, room.height() - height))
            after = mouse.x() + _AWAY
            left = after if after + WIDTH <= room.width() else mouse.x() - _AWAY - WIDTH
        return QRect(left, top, WIDTH, height)

    def _fill(self, found: list[Fact], code: str) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        self._lines = [self._line(one, code) for one in found]
        for line in self._lines:
            self._column.addWidget(line)
            line.show()

    def _line(self, fact: Fact, code: str) -> QWidget:
        look = self._look
        text = fact.text if len(fact.text) <= LONGEST else fact.text[:LONGEST].rstrip() + "…"
        token = "text3" if fact.kind is Kind.ORIGIN else "text"
        weight = 600 if fact.kind is Kind.LABEL else 400
        made = label(text, look, size="small", weight=weight, token=token, wrap=True)
        # Each text in its own direction, not in the interface's.
        right = runs_right_to_left(text, empty=look.rtl)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        made.setLayoutDirection(rtl if right else ltr)
        if fact.kind is Kind.LABEL:
            set_ink(made, look.marks(self._desk.index.label(code).style).ink)
        elif fact.kind in (Kind.NOTE, Kind.WORDING):
            made.setFont(look.reading_font(_READING_PIXELS))
        elif fact.kind is Kind.RECORD:
            return _with_icon(made, look, "address-book", "text2")
        elif fact.kind is Kind.UNSURE:
            return _with_icon(made, look, "question", "warn")
        elif fact.kind is Kind.VERDICT:
            verdict = look.verdict(fact.value)
            set_ink(made, verdict.ink)
            return _with_icon(made, look, verdict.icon, verdict.ink)
        return made


def _with_icon(words: QLabel, look: Look, icon: str, ink: str | QColor) -> QWidget:
    """Return words after an icon."""
    made = QWidget()
    sign = picture(made)
    sign.setPixmap(look.pixmap(icon, ink, _ICON, ratio=made.devicePixelRatioF()))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(metrics.GAP_4)
    row.addWidget(sign)
    row.addWidget(words, 1)
    return made
