"""The scale of verdicts: joined cells from true to false, and the values off the scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.scheme.model import VerdictValue
from annotator.scheme.scale import parted
from ui.theme import metrics
from ui.theme.look import Look, steady
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption, fitting, write

_CELL: Final = 76
_LINE: Final = 15
_GAP: Final = 6
_ICON: Final = 18
_SHARE: Final = 50
_WORD_PADDING: Final = 5


class VerdictScale(QWidget):
    """The verdicts of a scheme, one of them chosen or none.

    Args:
        values: the scheme's verdicts.
        look: how it looks.
        value: the code that is chosen; empty for none.
        name: what it is, for screen readers.

    Attributes:
        values: the scheme's verdicts.

    Signals:
        changed: the user chose another value (its code).
    """

    changed = Signal(str)

    def __init__(
        self,
        values: Sequence[VerdictValue],
        look: Look,
        value: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._value = value
        self.values = tuple(values)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # arrows move the focus alone; Space chooses
        self._group.buttonClicked.connect(self._clicked)
        self.setAccessibleName(name)
        on, off = parted(values)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(metrics.GAP_8)
        if on:
            outer.addLayout(self._line(on))
        if off:
            outer.addLayout(self._others(off))
        self.set_value(value)

    @property
    def value(self) -> str:
        """The chosen code, empty for none."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose a value without saying so."""
        self._value = value
        for button in self._group.buttons():
            if isinstance(button, _Verdict):
                button.setChecked(button.value.code == value)

    def choose(self, value: str) -> None:
        """Choose a value as the user does."""
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def choose_by_key(self, digit: str) -> bool:
        """Choose the value that a digit stands for; return whether there is one."""
        for button in self._group.buttons():
            if isinstance(button, _Verdict) and button.value.key == digit:
                self.choose(button.value.code)
                return True
        return False

    def _line(self, values: list[VerdictValue]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(0)
        for place, value in enumerate(values):
            cell = _Cell(value, self._look, self, first=place == 0, last=place == len(values) - 1)
            self._group.addButton(cell)
            line.addWidget(cell, cell.share)  # equal ones, but for a word that needs more
        return line

    def _others(self, values: list[VerdictValue]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        for place, value in enumerate(values):
            side = _Side(value, self._look, self)
            self._group.addButton(side)
            grid.addWidget(side, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Verdict):
            button.setChecked(button.value.code == self._value)
            self.choose(button.value.code)


class _Verdict(QAbstractButton):
    """A value of the scale; subclasses give its form."""

    def __init__(self, value: VerdictValue, look: Look, parent: QWidget, radius: float) -> None:
        super().__init__(parent)
        self.value = value
        self.look = look
        self.verdict = look.verdict(value.normalized)
        self.setCheckable(True)
        caption(self, value.name.in_language(look.language))
        set_tip(self, self.text())  # where there is room for a part of it alone
        self.setFont(look.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{self.text()}, {value.key}" if value.key else self.text())
        self.ring = FocusRing(self, look, radius)

    @property
    def mirrored(self) -> bool:
        """Whether the start is at the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def colors(self) -> "_Colors":
        """Return the colours of the ground, of the words and of the icon."""
        look = self.look
        if self.isChecked():
            return _Colors(self.verdict.ink, look.color("onAccent"), look.color("onAccent"))
        if not self.isEnabled():
            grey = look.color("disabled")
            return _Colors(look.color("pane"), grey, grey)
        ground = look.color("hover" if self.underMouse() else "raised")
        return _Colors(ground, look.color("text"), self.verdict.ink)

    def icon_name(self) -> str:
        """Return the icon, filled when it is chosen."""
        return f"{self.verdict.icon}-fill" if self.isChecked() else self.verdict.icon

    def paint_key(self, painter: QPainter, rect: QRectF, colors: "_Colors") -> None:
        """Paint the digit that chooses this value."""
        painter.setFont(self.look.font("micro"))
        painter.setPen(colors.words if self.isChecked() else self.look.color("text3"))
        write(painter, rect, Qt.AlignmentFlag.AlignCenter, self.value.key)


@dataclass(frozen=True, slots=True)
class _Colors:
    ground: QColor
    words: QColor
    icon: QColor


class _Cell(_Verdict):
    """A cell of the line; the outer ones are rounded."""

    def __init__(
        self, value: VerdictValue, look: Look, parent: QWidget, *, first: bool, last: bool
    ) -> None:
        super().__init__(value, look, parent, metrics.RADIUS_CARD if first or last else 0)
        self._first = first
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> int:
        """How much of the line it takes beside the others: a word is not broken nor cut."""
        face = QFontMetrics(self.font())
        longest = max(map(face.horizontalAdvance, self.text().split()), default=0)
        return max(_SHARE, longest + 2 * _WORD_PADDING)

    def sizeHint(self) -> QSize:
        return QSize(62, _CELL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.colors()
        self._paint_frame(painter, colors)
        corner = QRectF(self.width() - 18 if self.mirrored else 4, 4, 14, 14)
        self.paint_key(painter, corner, colors)
        icon = QRectF((self.width() - _ICON) / 2, 17, _ICON, _ICON)
        self.look.paint_icon(painter, icon, self.icon_name(), colors.icon)
        painter.setPen(colors.words)
        painter.setFont(self.font())
        words = QRectF(3, 38, self.width() - 6, self.height() - 40)
        self._paint_words(painter, words)
        painter.end()

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the name in lines of 15 pixels, which is tighter than the face's own."""
        layout = QTextLayout(steady(self.text()), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        line, top = layout.createLine(), 0.0
        while line.isValid():
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, top))
            line, top = layout.createLine(), top + _LINE
        layout.endLayout()
        layout.draw(painter, rect.topLeft())

    def _paint_frame(self, painter: QPainter, colors: _Colors) -> None:
        """Paint this cell's part of the one rounded frame around all of them."""
        whole = QRectF(self.rect())
        left, right = (self._last, self._first) if self.mirrored else (self._first, self._last)
        whole.adjust(0 if left else -20, 0, 0 if right else 20, 0)
        border = None if self.isChecked() else self.look.color("hair2")
        rounded(painter, whole, metrics.RADIUS_CARD, colors.ground, border)
        if not self._last and not self.isChecked():
            painter.setPen(QPen(self.look.color("hair2"), 1))
            x = 0.5 if self.mirrored else self.width() - 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))


class _Side(_Verdict):
    """A value off the line: icon, name, key."""

    def __init__(self, value: VerdictValue, look: Look, parent: QWidget) -> None:
        super().__init__(value, look, parent, metrics.RADIUS_CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(130, metrics.CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors, side = self.colors(), metrics.ICON_INLINE
        border = None if self.isChecked() else self.look.color("hair2")
        rounded(painter, QRectF(self.rect()), metrics.RADIUS_CONTROL, colors.ground, border)
        middle = (self.height() - side) / 2
        icon = self.width() - 11 - side if self.mirrored else 11
        self.look.paint_icon(
            painter, QRectF(icon, middle, side, side), self.icon_name(), colors.icon
        )
        key = QRectF(6 if self.mirrored else self.width() - 20, 0, 14, self.height())
        self.paint_key(painter, key, colors)
        self._paint_words(painter, colors, 11 + side + 8)
        painter.end()

    def _paint_words(self, painter: QPainter, colors: _Colors, start: int) -> None:
        room = QRectF(self.rect()).adjusted(22, 0, -start, 0)
        if not self.mirrored:
            room = QRectF(self.rect()).adjusted(start, 0, -22, 0)
        painter.setPen(colors.words)
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        mode = Qt.TextElideMode.ElideRight
        text = fitting(self.fontMetrics(), self.text(), mode, round(room.width()))
        write(painter, room, flags, text)
