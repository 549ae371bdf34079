"""How sure somebody is, from 0 to 100: a quiet line that can be left alone."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import tr
from ui.theme.look import Look
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.tips import set_tip
from ui.widgets.writing import write

STEP, PAGE = 5, 20
_HEIGHT, _TRACK, _WORDS = 24, 4, 44


class Confidence(QWidget):
    """Sets a number from 0 to 100 in steps of 5, or none.

    Arrow keys go up and down, Page keys in steps of 20, Delete leaves it open; the mouse
    drags.

    Signals:
        changed: the user chose another number, or none.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._value: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_tip(self, tr("How sure the verdict is; Delete leaves it open"))
        self.ring = FocusRing(self, look, 4)
        self.set_value(None)

    @property
    def value(self) -> int | None:
        """The number; None where nothing is said."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a number without saying so."""
        self._value = value
        self.setAccessibleName(tr("Confidence: {value}").format(value=self.words))
        self.update()

    def choose(self, value: int | None) -> None:
        """Choose a number as the user does."""
        value = None if value is None else min(100, max(0, value))
        if value != self._value:
            self.set_value(value)
            self.changed.emit()

    @property
    def words(self) -> str:
        """What it says."""
        if self._value is None:
            return "—"
        return self._look.isolate(self._look.digits(f"{self._value}%"))

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rtl = event.key(), self._look.rtl
        more = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        less = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
        steps = {
            more: STEP,
            less: -STEP,
            Qt.Key.Key_Up: STEP,
            Qt.Key.Key_Down: -STEP,
            Qt.Key.Key_PageUp: PAGE,
            Qt.Key.Key_PageDown: -PAGE,
        }
        now = 50 if self._value is None else self._value
        if key in steps:
            self.choose(now + steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else 100)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        rounded(painter, track, 2, look.color("press"))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2" if self._value is None else "text"))
        left = 0 if look.rtl else self.width() - _WORDS
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        end = Qt.AlignmentFlag.AlignLeft if look.rtl else Qt.AlignmentFlag.AlignRight
        write(painter, QRectF(left, 0, _WORDS, self.height()), flags | end, self.words)
        if self._value is not None:
            wide = track.width() * self._value / 100
            from_ = track.right() - wide if look.rtl else track.left()
            rounded(painter, QRectF(from_, track.top(), wide, _TRACK), 2, look.color("accent"))
            knob = from_ if look.rtl else from_ + wide
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(QRectF(knob - 5, self.height() / 2 - 5, 10, 10))
        painter.end()

    def _track(self) -> QRectF:
        left = _WORDS + 6 if self._look.rtl else 6
        return QRectF(left, (self.height() - _TRACK) / 2, self.width() - _WORDS - 12, _TRACK)

    def _drag(self, event: QMouseEvent) -> None:
        track = self._track()
        along = (event.position().x() - track.left()) / max(1.0, track.width())
        share = 1 - along if self._look.rtl else along
        self.choose(round(min(1.0, max(0.0, share)) * 100 / STEP) * STEP)
