"""A claim that likely says what the chosen span says, or the opposite: key, wording, why."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.scheme.lookup import SchemeIndex
from ui.language import tr
from ui.likely import Candidate
from ui.theme import metrics
from ui.theme.look import Look, from_left
from ui.views.claims.prose import clean, reading
from ui.views.claims.related import stated
from ui.views.claims.why import why
from ui.widgets.badge import VerdictBadge
from ui.widgets.button import IconButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import KeyCap
from ui.widgets.labels import ElidedLabel, label, set_ink
from ui.widgets.painting import rounded
from ui.widgets.tips import set_tip

PIXELS, PITCH = 15, 24
CONTRADICT_KEY = "Alt+K"
LONGEST = 120
"""Code points of a wording that are shown: about three lines."""


class CandidateRow(QWidget):
    """A click, Enter or its key takes it; the button beside it only shows it.

    Args:
        one: the claim.
        place: from 1: the number of its key.
        index: the scheme.
        look: how it looks.

    Signals:
        taken: join the span to it, or link it where it says the opposite (its place, from 0).
        opened: show it in the claims workspace (its uid).
    """

    taken = Signal(int)
    opened = Signal(object)

    def __init__(
        self,
        one: Candidate,
        place: int,
        index: SchemeIndex,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.candidate = one
        self._place = place
        self._look = look
        key = self.key(place)
        number = look.isolate(look.digits(str(one.claim.number)))
        name = tr("claim {number}").format(number=number)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        tip = self.deed(number)
        keyed = f"{tip}  {from_left(key)}" if key else tip
        set_tip(self, f"{keyed}\n{clean(one.claim.wording)}")
        self.setAccessibleName(f"{tip}: {one.claim.wording}")
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL)
        self.verdict: VerdictBadge | None = None
        self.open = IconButton("arrow-square-out", tr("Show this claim"), look, self, size=13)
        self.open.clicked.connect(self._open)
        head = self._head(one, name, key, index)
        wording = clean(one.claim.wording)
        short = wording if len(wording) <= LONGEST else f"{wording[:LONGEST].rstrip()}…"
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 6, 6)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(reading(look, PIXELS, PITCH, short))
        column.addWidget(ElidedLabel(stated(one, look), look, size="small", token="text2"))
        self.why = why(one.reasons)
        if self.why:
            column.addWidget(ElidedLabel(self.why, look, size="small", token="text2"))

    def _head(self, one: Candidate, name: str, key: str, index: SchemeIndex) -> QHBoxLayout:
        """Return the first line: the key, the number, the verdict, what shows the claim."""
        look = self._look
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        if key:
            head.addWidget(KeyCap(key, look))
        named = label(name, look, size="small", weight=600)
        set_ink(named, look.theme.spans["CLAIM"].ink)
        head.addWidget(named)
        head.addStretch()
        if one.verdict is not None:
            value = index.verdict(one.verdict.value)
            word = value.name.in_language(look.language)
            self.verdict = VerdictBadge(word, value.normalized, look)
            head.addWidget(self.verdict)
        head.addWidget(self.open)
        return head

    def key(self, place: int) -> str:
        """Return the key that takes it."""
        return f"Alt+{place}"

    def deed(self, number: str) -> str:
        """Return what taking it does, to the claim of a number."""
        return tr("Join to claim {number}").format(number=number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self._place - 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.taken.emit(self._place - 1)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        ground = look.color("hover" if self.underMouse() else "raised")
        rounded(painter, QRectF(self.rect()), metrics.RADIUS_CONTROL, ground, look.color("hair2"))
        painter.end()

    def _open(self) -> None:
        self.opened.emit(self.candidate.claim.uid)


class OppositeRow(CandidateRow):
    """A claim that says the opposite: taking it links the two as contradicting, never joins."""

    def key(self, place: int) -> str:
        """Return the key that takes it: the first one has one."""
        return CONTRADICT_KEY if place == 1 else ""

    def deed(self, number: str) -> str:
        """Return what taking it does, to the claim of a number."""
        return tr("Link to claim {number} as contradicting").format(number=number)
