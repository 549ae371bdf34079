"""The canonical wording of a claim, beside its bar; Enter or F2 edits it in its place."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from annotator.model import Claim, DraftKey
from ui.drafting import Drafting, DraftMark, Keeping, Part
from ui.drafting.fields import FieldPart
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look, from_left
from ui.views.claims.prose import Prose, reading
from ui.widgets.direction import runs_right_to_left
from ui.widgets.focus_ring import FocusRing
from ui.widgets.tips import set_tip

WORDING = "wording"
PIXELS, PITCH = 25, 42
BAR, BAR_GAP = 2, 18
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Wording(QWidget):
    """Shows the wording; while it is edited, a field stands in its place.

    Signals:
        written: another wording.
    """

    written = Signal(str)

    def __init__(self, look: Look, drafts: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.prose: Prose = reading(look, PIXELS, PITCH)
        self.editor = _Editor(look, self)
        self.editor.hide()
        self.editor.kept.connect(self._keep)
        self.editor.left.connect(self._take_back)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        set_tip(self, tr("Change the wording  {key}").format(key=from_left("F2")))
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.mark = DraftMark(look, insists=True)
        self.keeping = Keeping(drafts, {WORDING: _WordingPart(self)}, self.mark, self)
        self.keeping.insisted.connect(self._insist)
        self._column.addWidget(self.mark)
        self._column.addWidget(self.prose)
        self._column.addWidget(self.editor)
        self._turn()

    @property
    def editing(self) -> bool:
        """Whether it is being edited."""
        return not self.editor.isHidden()

    def show_claim(self, claim: Claim) -> None:
        """Show a claim's wording; one that is being edited is not disturbed."""
        key = DraftKey(f"claim.{WORDING}", claim.uid)
        self.keeping.about(key, {WORDING: claim.wording}, claim.wording)

    def show_wording(self, wording: str) -> None:
        """Show a wording that is recorded."""
        self.leave()
        self.prose.set_text(wording)
        self.setAccessibleName(wording)
        self._turn()

    def edit(self) -> None:
        """Put a field in the wording's place, with the caret."""
        self.open()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Put a field in the wording's place."""
        if self.editing:
            return
        self.editor.begin(self.prose.text, self.prose.height())
        self.prose.hide()
        self.editor.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.edit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = self.width() - BAR if self._right else 0
        ink = self._look.theme.spans["CLAIM"].ink
        painter.fillRect(left, 0, BAR, self.height(), ink)
        painter.end()

    def _turn(self) -> None:
        """Let the bar stand where the wording's own lines start."""
        self._right = runs_right_to_left(self.prose.text, empty=self._look.rtl)
        start = BAR + BAR_GAP
        margins = (0, 0, start, 0) if self._right else (start, 0, 0, 0)
        self._column.setContentsMargins(*margins)

    def _keep(self, text: str) -> None:
        self.keeping.gather()
        if text != self.prose.text and not self.keeping.apart(WORDING):
            self.written.emit(text)  # shown when it is recorded; refused, it stays

    def _insist(self, _part: str, text: str) -> None:
        self.written.emit(" ".join(text.split()))

    def _take_back(self) -> None:
        self.keeping.discard()

    def leave(self) -> None:
        """Edit no more."""
        had_focus = self.editor.hasFocus()
        self.editor.hide()
        self.prose.show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)


class _WordingPart(Part):
    """The wording as drafts keep it: what stands in the field, while there is one."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording
        self._field = FieldPart(wording.editor)
        self._field.changed.connect(self.changed)

    def read(self) -> str:
        return self._field.read() if self._wording.editing else self._wording.prose.text

    def rest(self, text: str) -> None:
        self._wording.show_wording(text)

    def give_back(self, text: str) -> None:
        self._wording.open()
        self._field.give_back(text)


class _Editor(QTextEdit):
    """A field in the face of the wording; it grows with its lines.

    Signals:
        kept: the person is done: what stands in it.
        left: the person wants what was there.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(look.reading_font(PIXELS))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Wording of the claim"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        ground, text = look.color("field").name(), look.color("text").name()
        accent = look.color("accent").name()
        self.setStyleSheet(
            f"QTextEdit {{ background: {ground}; color: {text};"
            f" border: none; border-bottom: 2px solid {accent}; }}"
        )
        self.textChanged.connect(self._grow)

    def begin(self, text: str, height: int) -> None:
        """Edit a text."""
        self._before = text
        self.setFixedHeight(height + 2)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self._keep()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        leaving = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in leaving and self.isVisible():
            self._keep()

    def sizeHint(self) -> QSize:
        return QSize(200, PITCH)

    def _keep(self) -> None:
        text = " ".join(self.toPlainText().split())
        if text and text != self._before:
            self.kept.emit(text)
        else:
            self.left.emit()

    def _grow(self) -> None:
        # A pixel more than it needs, or it scrolls and cuts the marks of the first line.
        self.setFixedHeight(max(PITCH, math.ceil(self.document().size().height())) + 3)
