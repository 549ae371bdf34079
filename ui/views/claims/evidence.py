"""Evidence on cards, two abreast; the last card adds another."""

import itertools
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.model import ClaimEvidence
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.prose import Prose, clean, plain, reading
from ui.widgets.badge import StanceBadge
from ui.widgets.button import IconButton
from ui.widgets.direction import runs_right_to_left
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.labels import ElidedLabel
from ui.widgets.menu import menu, open_below
from ui.widgets.painting import rounded

QUOTE_PIXELS, QUOTE_PITCH = 16, 26
ADD_HEIGHT: Final = 112
GAP: Final = 10
EDIT, DELETE, VISIT = "edit", "delete", "visit"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def address(url: str) -> QUrl | None:
    """Return an address that may be opened: http or https with a host, nothing else."""
    try:
        parts = urlsplit(url.strip())
        fine = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    found = QUrl(url.strip(), QUrl.ParsingMode.StrictMode)
    return found if fine and found.isValid() else None


def host(url: str) -> str:
    """Return the host of an address, which is what tells people whose page it is."""
    found = address(url)
    return found.host().removeprefix("www.") if found is not None else ""


class EvidenceCard(QWidget):
    """One piece of evidence. Enter edits it, Delete takes it away.

    Signals:
        edit_asked: edit it (`ClaimEvidence`).
        delete_asked: take it away (`ClaimEvidence`).
    """

    edit_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, evidence: ClaimEvidence, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence = evidence
        self._look = look
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ring = FocusRing(self, look, metrics.RADIUS_CARD)
        self.link = IconButton("link", evidence.evidence.url, look, self, size=metrics.ICON_INLINE)
        self.link.setAccessibleName(tr("Open the address"))
        self.link.setVisible(address(evidence.evidence.url) is not None)
        self.more = IconButton("dots-three", tr("More"), look, self, size=metrics.ICON_INLINE)
        self.link.clicked.connect(self.visit)
        self.more.clicked.connect(self.open_menu)
        self._lay_out()

    def _lay_out(self) -> None:
        evidence, use, look = self.evidence.evidence, self.evidence.use, self._look
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_4)
        head.addWidget(StanceBadge(use.stance, look))
        head.addStretch()
        head.addWidget(self.link)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 7, 9, 11)
        column.setSpacing(2)
        column.addLayout(head)
        for words in self._words():
            column.addWidget(words)
        column.addStretch()
        spoken = (evidence.title, evidence.quote, use.note)
        self.setAccessibleName("; ".join(clean(text) for text in spoken if text))

    def _words(self) -> list[QWidget]:
        evidence, note, look = self.evidence.evidence, self.evidence.use.note, self._look
        found: list[QWidget] = []
        if evidence.title:
            right = runs_right_to_left(evidence.title, empty=look.rtl)
            line = look.line_height()
            title = Prose(look, look.font(weight=600), line, evidence.title, rtl=right)
            found.append(title)
        if evidence.url:
            shown = host(evidence.url) or clean(evidence.url)
            found.append(ElidedLabel(look.isolate(shown), look, size="small", token="text2"))
        if evidence.quote:
            quoted = f"«{clean(evidence.quote)}»"
            found.append(reading(look, QUOTE_PIXELS, QUOTE_PITCH, quoted))
        if note:
            found.append(plain(look, note))
        return found

    def visit(self) -> None:
        """Open the address in the browser, if it is one that may be opened."""
        target = address(self.evidence.evidence.url)
        if target is not None:
            QDesktopServices.openUrl(target)

    def open_menu(self) -> None:
        """Offer what can be done with it."""
        self._menu = made = menu(self._look, self)
        named = {EDIT: tr("Edit…"), DELETE: tr("Delete")}
        if address(self.evidence.evidence.url) is not None:
            named = {VISIT: tr("Open the address"), **named}
        for code, text in named.items():
            made.addAction(text).setData(code)
        made.triggered.connect(self._triggered)
        open_below(made, self.more)

    def _triggered(self, action: QAction) -> None:
        deeds: dict[str, Callable[[], None]] = {
            EDIT: self._ask_edit,
            DELETE: self._ask_delete,
            VISIT: self.visit,
        }
        deeds[str(action.data())]()

    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.evidence)

    def _ask_delete(self) -> None:
        self.delete_asked.emit(self.evidence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._ask_edit()
        elif event.key() == Qt.Key.Key_Delete:
            self._ask_delete()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        border = look.color("hair2")
        rounded(painter, QRectF(self.rect()), metrics.RADIUS_CARD, look.color("raised"), border)
        painter.end()


class AddCard(QAbstractButton):
    """The last card: adds evidence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setText(tr("Add evidence"))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ring = FocusRing(self, look, metrics.RADIUS_CARD)

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
        look, font, hint = self._look, self._look.font(weight=500), tr("address, quote or note")
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
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
            else:
                paint_cap(painter, QRectF(left, middle - CAP / 2, size, CAP), "E", look)
            start += size + 10
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text3"))
        below = QRectF(0, middle + 12, self.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, hint)


class EvidenceGrid(QWidget):
    """The cards of a claim, and the one that adds another.

    Signals:
        add_asked: add evidence.
        edit_asked: edit one (`ClaimEvidence`).
        delete_asked: take one away (`ClaimEvidence`).
    """

    add_asked = Signal()
    edit_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: list[ClaimEvidence] | None = None
        self.cards: list[EvidenceCard] = []
        self.add = AddCard(look, self)
        self.add.clicked.connect(self.add_asked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_evidence(self, evidence: list[ClaimEvidence]) -> None:
        """Show these pieces; when they are shown already nothing moves."""
        if evidence == self._shown:
            return
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and any(card.isAncestorOf(focus) for card in self.cards)
        had_focus = had_focus or focus in self.cards
        self._shown = list(evidence)
        self._grid.removeWidget(self.add)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(one) for one in evidence]
        for place, widget in enumerate((*self.cards, self.add)):
            self._grid.addWidget(widget, place // 2, place % 2)
        self._order()
        if had_focus:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, evidence: ClaimEvidence) -> EvidenceCard:
        card = EvidenceCard(evidence, self._look, self)
        card.edit_asked.connect(self.edit_asked)
        card.delete_asked.connect(self.delete_asked)
        return card

    def _order(self) -> None:
        """Let Tab go through the cards in their order, the one that adds at the end."""
        order: list[QWidget] = []
        for card in self.cards:
            order += [card, card.link, card.more]
        order.append(self.add)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)
