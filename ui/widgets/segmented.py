"""Segments: one of a few values, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import metrics
from ui.theme.look import Look, Size
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.writing import write

_PADDING = 10
_RIM = 2


class Segmented(QWidget):
    """A row of values of which one is chosen, or none.

    Arrow keys choose the neighbour; Home and End the first and the last.

    Args:
        options: ``(code, text)`` from the start side.
        look: how it looks.
        value: the code that is chosen; empty for none.
        clearable: whether a click on the chosen value, or Delete, chooses none.
        equal: whether all parts are as wide as the widest; else each is as wide as its words.
        size: of the words.
        padding: at both sides of the words, where there is room.

    Signals:
        changed: another value is chosen by the user (its code, empty for none).
    """

    changed = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        look: Look,
        value: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        clearable: bool = False,
        equal: bool = True,
        size: Size = "small",
        padding: int = _PADDING,
    ) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._look = look
        self._value = value
        self._clearable = clearable
        self._equal = equal
        self._size: Size = size
        self._padding = padding
        self._name = name
        self.setFont(look.font(size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL)
        self._say_value()

    @property
    def value(self) -> str:
        """The chosen code, empty for none."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose a value without saying so."""
        self._value = value
        self._say_value()
        self.update()

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Show other values or other words; the chosen code stays."""
        self._options = list(options)
        self._say_value()
        self.updateGeometry()
        self.update()

    def choose(self, value: str) -> None:
        """Choose a value as the user does."""
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def sizeHint(self) -> QSize:
        widths = self._natural_widths()
        wide = max(widths, default=0) * len(widths) if self._equal else sum(widths)
        return QSize(wide + 2 * _RIM, metrics.SEGMENT)

    def minimumSizeHint(self) -> QSize:
        fm = QFontMetrics(self._look.font(self._size, 500))
        tight = sum(fm.horizontalAdvance(text) + 8 for _, text in self._options)
        return QSize(tight + 2 * _RIM, metrics.SEGMENT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        codes = [code for code, _ in self._options]
        at = codes.index(self._value) if self._value in codes else -1
        towards_end = Qt.Key.Key_Left if self._mirrored else Qt.Key.Key_Right
        towards_start = Qt.Key.Key_Right if self._mirrored else Qt.Key.Key_Left
        key = event.key()
        if key == towards_end:
            self.choose(codes[min(at + 1, len(codes) - 1)])
        elif key == towards_start:
            self.choose(codes[max(at - 1, 0)])
        elif key == Qt.Key.Key_Home:
            self.choose(codes[0])
        elif key == Qt.Key.Key_End:
            self.choose(codes[-1])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._clearable:
            self.choose("")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for (code, _), part in zip(self._options, self.parts(), strict=True):
            if part.contains(event.position()):
                self.choose("" if self._clearable and code == self._value else code)

    def parts(self) -> list[QRectF]:
        """Return the rectangles of the values, in their order."""
        widths = [float(width) for width in self._natural_widths()]
        room = self.width() - 2 * _RIM
        if not widths:
            return []
        total = sum(widths)
        if self._equal and max(widths) * len(widths) <= room + 0.5:
            widths = [room / len(widths)] * len(widths)
        else:
            widths = [width + (room - total) / len(widths) for width in widths]
        found, start = [], float(_RIM)
        for width in widths:
            left = self.width() - start - width if self._mirrored else start
            right = left + width
            found.append(
                QRectF(round(left), _RIM, round(right) - round(left), self.height() - 2 * _RIM)
            )
            start += width
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        painter.setLayoutDirection(self.layoutDirection())
        frame = QRectF(self.rect())
        rounded(painter, frame, metrics.RADIUS_CONTROL, look.color("seg"), look.color("hair2"))
        for (code, text), part in zip(self._options, self.parts(), strict=True):
            chosen = code == self._value
            if chosen:
                rounded(painter, part, 4, look.color("raised"), look.color("hair2"))
            painter.setFont(look.font(self._size, 500 if chosen else 400))
            painter.setPen(self._ink(chosen=chosen))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
            write(painter, part, flags, text)
        painter.end()

    def _ink(self, *, chosen: bool) -> QColor:
        if not self.isEnabled():
            return self._look.color("disabled")
        return self._look.color("text" if chosen else "text2")

    def _natural_widths(self) -> list[int]:
        fm = QFontMetrics(self._look.font(self._size, 500))
        return [fm.horizontalAdvance(text) + 2 * self._padding for _, text in self._options]

    def _say_value(self) -> None:
        text = dict(self._options).get(self._value, "")
        self.setAccessibleName(f"{self._name}: {text}" if self._name else text)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
