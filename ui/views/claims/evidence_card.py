"""One piece of evidence on a card: what it does, where it is, what it says, how it stands."""

from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from annotator.media import PDF
from annotator.model import EvidenceKind, EvidenceState
from ui.addresses import address
from ui.evidence_words import kind_of, kind_words, source_words, state_words
from ui.language import tr
from ui.previews.forms import is_picture
from ui.previews.thumb import Thumb
from ui.theme import metrics
from ui.views.claims.content import Piece
from ui.views.claims.prose import Prose, clean, plain, reading
from ui.views.claims.served import ServedClaims
from ui.views.workspace import Parts
from ui.widgets.badge import IconWord, StanceBadge
from ui.widgets.button import IconButton
from ui.widgets.direction import runs_right_to_left
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import ElidedLabel
from ui.widgets.menu import menu, menu_text, open_below
from ui.widgets.painting import rounded

QUOTE_PIXELS, QUOTE_PITCH = 16, 26
LONGEST: Final = 280
"""Code points of a quote or note that the card shows."""
THUMB: Final = 76
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
STEPS: Final = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Deed(StrEnum):
    """What can be done with a piece of evidence."""

    OPEN = "open"
    ARCHIVE = "archive"
    SAVE = "save"
    EDIT = "edit"
    MARK = "mark"
    DELETE = "delete"


class EvidenceCard(QWidget):
    """A card. Enter opens what it shows, Delete takes it away, the arrows go to its neighbours.

    Signals:
        asked: do something with it (`Deed`, `Piece`).
        claim_asked: show another claim that it serves (its uid).
        moved: go so many columns and rows on, in reading order (two numbers).
    """

    asked = Signal(object, object)
    claim_asked = Signal(object)
    moved = Signal(int, int)

    def __init__(self, piece: Piece, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.piece = piece
        self.evidence = piece.used
        self._parts = parts
        self._look = look = parts.look
        self.menu: QMenu | None = None
        self.thumb: Thumb | None = None
        self.served: ServedClaims | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.ring = FocusRing(self, look, metrics.RADIUS_CARD)
        self.more = IconButton("dots-three", tr("More"), look, self, size=metrics.ICON_INLINE)
        self.more.clicked.connect(self.open_menu)
        self._lay_out()

    def deeds(self) -> dict[Deed, str]:
        """Return what can be done with it, in words."""
        evidence = self.evidence.evidence
        found: dict[Deed, str] = {}
        if evidence.kind is EvidenceKind.SPAN and evidence.span is not None:
            found[Deed.OPEN] = tr("Show it in the article")
        elif evidence.kind is EvidenceKind.FILE:
            found[Deed.OPEN] = tr("Show the file")
        elif address(evidence.url) is not None:
            found[Deed.OPEN] = tr("Open the address…")
        if address(evidence.archive_url) is not None:
            found[Deed.ARCHIVE] = tr("Open the archived copy…")
        if evidence.kind is EvidenceKind.FILE:
            found[Deed.SAVE] = tr("Save a copy…")
        return found | {
            Deed.EDIT: tr("Edit…"),
            Deed.MARK: tr("Changed or missing?…"),
            Deed.DELETE: tr("Take it away"),
        }

    def open_menu(self) -> None:
        """Offer what can be done with it."""
        self.menu = made = menu(self._look, self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed, text in self.deeds().items():
            if deed is Deed.EDIT and not made.isEmpty():
                made.addSeparator()
            keys = {Deed.OPEN: "Enter", Deed.DELETE: "Delete"}
            made.addAction(menu_text(text, keys.get(deed, ""))).setData(deed.value)
        made.triggered.connect(self._triggered)
        open_below(made, self.more)

    def open(self) -> None:
        """Open what it shows; edit it where there is nothing to open."""
        self.asked.emit(Deed.OPEN if Deed.OPEN in self.deeds() else Deed.EDIT, self.piece)

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.open()
        elif key == Qt.Key.Key_Delete:
            self.asked.emit(Deed.DELETE, self.piece)
        elif key == Qt.Key.Key_Space:
            self.open_menu()
        elif key in STEPS:
            columns, rows = STEPS[key]
            self.moved.emit(-columns if self._look.rtl else columns, rows)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        changed = self.evidence.evidence.state is not EvidenceState.FINE
        border = look.color("warn" if changed else "hair2")
        rounded(painter, QRectF(self.rect()), metrics.RADIUS_CARD, look.color("raised"), border)
        painter.end()

    # --- inside ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        evidence, look = self.evidence.evidence, self._look
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_4)
        head.addWidget(StanceBadge(self.evidence.use.stance, look))
        head.addStretch()
        icon = kind_of(evidence).icon
        head.addWidget(IconWord(kind_words(evidence), look, icon=icon, font=look.font("small")))
        head.addWidget(self.more)
        words = QVBoxLayout()
        words.setSpacing(2)
        for one in self._words():
            words.addWidget(one)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_12)
        row.addLayout(words, 1)
        self._add_thumb(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 7, 9, 11)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(row, 1)
        self._add_foot(column)
        spoken = (evidence.title, evidence.quote, self.evidence.use.note)
        self.setAccessibleName("; ".join(clean(text) for text in spoken if text))

    def _words(self) -> list[QWidget]:
        evidence, note, look = self.evidence.evidence, self.evidence.use.note, self._look
        found: list[QWidget] = []
        if evidence.title:
            right = runs_right_to_left(evidence.title, empty=look.rtl)
            font, pitch = look.font(weight=600), look.line_height()
            found.append(Prose(look, font, pitch, _short(evidence.title), rtl=right))
        source = source_words(evidence, look) or clean(evidence.url)
        if source:
            line = ElidedLabel(source, look, size="small", token="text2", rtl=look.rtl)
            found.append(line)
        if evidence.quote:
            quoted = f"«{_short(evidence.quote)}»"
            found.append(reading(look, QUOTE_PIXELS, QUOTE_PITCH, quoted))
        if note:
            found.append(plain(look, _short(note)))
        return found

    def _add_thumb(self, row: QHBoxLayout) -> None:
        file = self.piece.file
        if file is None or not (is_picture(file.media_type) or file.media_type == PDF):
            return
        attachments = self._parts.desk.project.read.attachments
        self.thumb = Thumb(self._parts.previewer, self._look, THUMB, THUMB)
        self.thumb.show_file(file.sha256, file.media_type, partial(attachments.data, file.uid))
        self.thumb.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignTop)

    def _add_foot(self, column: QVBoxLayout) -> None:
        look = self._look
        state = state_words(self.evidence.evidence.state)
        if state:
            ink, font = look.color("warn"), look.font("small", 500)
            column.addWidget(IconWord(state, look, icon="warning", ink=ink, font=font))
        if self.piece.also:
            self.served = ServedClaims(self.piece.also, look)
            self.served.asked.connect(self.claim_asked)
            column.addWidget(self.served)

    def _triggered(self, action: QAction) -> None:
        self.asked.emit(Deed(str(action.data())), self.piece)


def _short(text: str) -> str:
    words = clean(text)
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
