"""Another claim on one line: how it hangs together with this one, its wording, its verdict."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model import Claim, Verdict
from annotator.scheme.lookup import SchemeIndex
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.badge import VerdictBadge
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel, label, set_ink
from ui.widgets.tips import set_tip

HEIGHT = 36


class ClaimLine(QWidget):
    """A claim that this one has to do with. Enter shows it, Delete takes the tie away.

    Args:
        claim: the other claim.
        verdict: what the project says of it, as far as it may be seen.
        index: the scheme.
        look: how it looks.
        tie: what it has to do with this one.
        facts: quiet words after the wording.

    Signals:
        asked: show the claim (its uid).
        removed: take the tie away (the claim's uid).
    """

    asked = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        claim: Claim,
        verdict: Verdict | None,
        index: SchemeIndex,
        look: Look,
        parent: QWidget | None = None,
        *,
        tie: str = "",
        facts: str = "",
    ) -> None:
        super().__init__(parent)
        self.claim = claim
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_tip(self, claim.wording)
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)
        number = look.isolate(look.digits(str(claim.number)))
        named = tr("claim {number}").format(number=number)
        self.setAccessibleName(" ".join(part for part in (tie, named, claim.wording) if part))
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(metrics.GAP_8)
        if tie:
            self.row.addWidget(label(tie, look, size="small", token="text2"))
        name = label(named, look, size="small", weight=600)
        set_ink(name, look.theme.spans["CLAIM"].ink)
        self.row.addWidget(name)
        self.row.addWidget(ElidedLabel(" ".join(claim.wording.split()), look), 1)
        if facts:
            self.row.addWidget(label(facts, look, size="small", token="text2"))
        if verdict is not None:
            value = index.verdict(verdict.value)
            word = value.name.in_language(look.language)
            self.row.addWidget(VerdictBadge(word, value.normalized, look))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(look))
        column.addLayout(self.row, 1)
        self.setFixedHeight(HEIGHT)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the end of the line."""
        self.row.addWidget(button)

    def remove(self) -> None:
        """Ask to take the tie away."""
        self.removed.emit(self.claim.uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit(self.claim.uid)
        elif key == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.asked.emit(self.claim.uid)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            painter = QPainter(self)
            area = QRectF(self.rect()).adjusted(0, 1, 0, 0)
            painter.fillRect(area, self._look.color("hover"))
            painter.end()
