"""The reader's scroll bar: a thumb, and marks for what lies where in the article."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from ui.reader.scroll_marks import CHOSEN, CLAIM, HIT, Tick
from ui.theme.look import Look

WIDTH: Final = 14
_LANES: Final = {CLAIM: (1, 5), HIT: (8, 5), CHOSEN: (1, 12)}
"""Left edge and width of each kind's marks: told apart by place, not by colour alone."""

_LEAST: Final = 2
_THUMB: Final = 3.0
"""Pixels that the thumb is narrower than the bar, on each side."""


class MarkedScrollBar(QScrollBar):
    """Paints itself; the marks are given as shares of the article.

    Args:
        look: colours.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self._marks: Sequence[Tick] = ()
        self._painted: QPixmap | None = None
        self._painted_for: tuple[QSize, float] | None = None
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_look(self, look: Look) -> None:
        """Take the colours of another theme."""
        self._look = look
        self._painted = None
        self.update()

    def show_marks(self, marks: Sequence[Tick]) -> None:
        """Show these marks in place of those before."""
        if marks != self._marks:
            self._marks = marks
            self._painted = None
            self.update()

    @property
    def marks(self) -> Sequence[Tick]:
        """What is marked."""
        return self._marks

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def y_of(self, share: float) -> float:
        """Return where a share of the article stands on the bar."""
        return share * self.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        painter.fillRect(self.rect(), look.color("paper"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.maximum() > self.minimum():
            painter.setBrush(look.color("text3" if self.isSliderDown() else "edge"))
            thumb = QRectF(self._thumb()).adjusted(_THUMB, 1, -_THUMB, -1)
            painter.drawRoundedRect(thumb, thumb.width() / 2, thumb.width() / 2)
        painter.drawPixmap(0, 0, self._picture())
        painter.end()

    def _picture(self) -> QPixmap:
        """Return the marks painted: the thumb moves more often than they do."""
        ratio = self.devicePixelRatioF()
        wanted = (self.size(), ratio)
        if self._painted is None or self._painted_for != wanted:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            for mark in self._marks:
                painter.fillRect(self._box(mark), self._colour(mark.colour))
            painter.end()
            self._painted, self._painted_for = picture, wanted
        return self._painted

    def _thumb(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        return QRectF(self.style().subControlRect(control, option, part, self))

    def _box(self, mark: Tick) -> QRectF:
        left, width = _LANES[mark.kind]
        top = round(self.y_of(mark.at))
        # A claim is as long as its lines; what was found and what is chosen is a line.
        foot = round(self.y_of(mark.until)) if mark.kind == CLAIM else top
        return QRectF(left, top, width, max(_LEAST, foot - top))

    def _colour(self, name: str) -> QColor:
        base, dot, _ = name.partition(".")
        if not dot:
            return self._look.color(name)
        spans = self._look.theme.spans
        return spans.get(base, spans["DATE"]).ink
