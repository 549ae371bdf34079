"""Evidence on cards, two abreast; the last card adds another."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.content import Piece
from ui.views.claims.evidence_card import STEPS, EvidenceCard
from ui.views.workspace import Parts
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.writing import caption, write

ADD_HEIGHT: Final = 112
GAP: Final = 10
COLUMNS: Final = 2


class AddCard(QAbstractButton):
    """The last card: adds evidence.

    Signals:
        moved: go so many columns and rows on (two numbers).
    """

    moved = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        caption(self, tr("Add evidence"))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ring = FocusRing(self, look, metrics.RADIUS_CARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in STEPS:
            columns, rows = STEPS[key]
            self.moved.emit(-columns if self._look.rtl else columns, rows)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, ADD_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.color("hair2"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        if self.underMouse():
            painter.setBrush(look.color("hover"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, metrics.RADIUS_CARD, metrics.RADIUS_CARD)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        look, font, hint = (
            self._look,
            self._look.font(weight=500),
            tr("link, file, or words of an article"),
        )
        painter.setFont(font)
        words = painter.fontMetrics().horizontalAdvance(self.text()) + 1
        cap = cap_width("E", look)
        wide = metrics.ICON_INLINE + 10 + words + 10 + cap
        middle = self.height() / 2 - 11
        start = (self.width() - wide) / 2
        for size, kind in ((metrics.ICON_INLINE, "icon"), (words, "text"), (cap, "cap")):
            left = self.width() - start - size if look.rtl else start
            if kind == "icon":
                look.paint_icon(painter, QRectF(left, middle - 8, size, 16), "plus", "text")
            elif kind == "text":
                painter.setPen(look.color("text"))
                area = QRectF(left, middle - 12, size, 24)
                write(painter, area, Qt.AlignmentFlag.AlignCenter, self.text())
            else:
                paint_cap(painter, QRectF(left, middle - CAP / 2, size, CAP), "E", look)
            start += size + 10
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text3"))
        below = QRectF(0, middle + 12, self.width(), 20)
        write(painter, below, Qt.AlignmentFlag.AlignCenter, hint)


class EvidenceGrid(QWidget):
    """The cards of a claim, and the one that adds another.

    Signals:
        add_asked: add evidence.
        asked: do something with a piece of evidence (`Deed`, `Piece`).
        claim_asked: show another claim that a piece serves (its uid).
    """

    add_asked = Signal()
    asked = Signal(object, object)
    claim_asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._shown: list[Piece] | None = None
        self.cards: list[EvidenceCard] = []
        self.add = AddCard(parts.look, self)
        self.add.clicked.connect(self.add_asked)
        self.add.moved.connect(self._move)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = COLUMNS
        self._stretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_evidence(self, pieces: list[Piece]) -> None:
        """Show these pieces; when they are shown already nothing moves."""
        if pieces == self._shown:
            return
        place = self._focused()
        self._shown = list(pieces)
        self._grid.removeWidget(self.add)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(one) for one in pieces]
        cells = self._cells()
        for number, widget in enumerate(cells):
            self._grid.addWidget(widget, *divmod(number, self._columns))
        if place is not None:
            cells[min(place, len(cells) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Let the cards stand one under the other, or two abreast."""
        self._columns = 1 if narrow else COLUMNS
        cells = self._cells()
        for cell in cells:
            self._grid.removeWidget(cell)
        self._stretch()
        for number, widget in enumerate(cells):
            self._grid.addWidget(widget, *divmod(number, self._columns))

    def _stretch(self) -> None:
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def focused(self) -> Piece | None:
        """Return the piece whose card has the focus."""
        place = self._focused()
        return self.cards[place].piece if place is not None and place < len(self.cards) else None

    def cells(self) -> list[QWidget]:
        """Return all that takes the focus, in reading order."""
        found: list[QWidget] = []
        for card in self.cards:
            found += [card, card.more]
            found += card.served.items if card.served is not None else []
        return [*found, self.add]

    def _cells(self) -> list[QWidget]:
        return [*self.cards, self.add]

    def _focused(self) -> int | None:
        """Return the place of the cell that has the focus, or holds what has it."""
        focus: QWidget | None = self.window().focusWidget()
        for place, cell in enumerate(self._cells()):
            if focus is not None and (cell is focus or cell.isAncestorOf(focus)):
                return place
        return None

    def _card(self, piece: Piece) -> EvidenceCard:
        card = EvidenceCard(piece, self._parts, self)
        card.asked.connect(self.asked)
        card.claim_asked.connect(self.claim_asked)
        card.moved.connect(self._move)
        return card

    def _move(self, columns: int, rows: int) -> None:
        """Go to a neighbour; at the edge the focus stays."""
        place, cells = self._focused(), self._cells()
        if place is None:
            return
        there = place + columns + rows * self._columns
        last_row = (len(cells) - 1) // self._columns
        if rows and there == len(cells) and place // self._columns < last_row:
            there = len(cells) - 1  # nothing is below it, but the last row is not full
        if 0 <= there < len(cells):
            cells[there].setFocus(Qt.FocusReason.TabFocusReason)
