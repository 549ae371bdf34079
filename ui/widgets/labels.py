"""Plain words: one size, weight and colour, never rich text."""

from math import ceil
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.look import Look, Size, from_left, steady
from ui.widgets.direction import runs_right_to_left
from ui.widgets.tips import set_tip
from ui.widgets.writing import fitting, write

TAIL: Final = 0.35
"""How far the reading face's letters stand out of their line at its ends, in em."""


def label(
    text: str,
    look: Look,
    *,
    size: Size = "base",
    weight: int = 400,
    token: str = "text",
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return a label of plain text: a title from an article is never taken for HTML."""
    made = Words(text, look, parent)
    made.setFont(look.font(size, weight))
    made.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be another
    set_ink(made, look.color(token))
    made.setWordWrap(wrap)
    # A label aligns by its text's own direction unless told; here the interface's decides.
    made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return made


class Words(QLabel):
    """Plain text whose numbers, paths and keys keep their order; `text` is as it was given."""

    def __init__(self, text: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rtl = look.rtl
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._said = text
        super().setText("\n".join(steady(line, rtl=self._rtl) for line in text.split("\n")))

    def text(self) -> str:
        """What it says, without the marks that order it."""
        return self._said


def picture(parent: QWidget | None = None) -> QLabel:
    """Return a place for an icon, which never says anything."""
    return QLabel(parent)


def set_in(words: QLabel, font: QFont) -> None:
    """Set a label in a reading face, with room for tails: a label cuts what stands out of it.

    The tail of a ن at a line's end would be cut, and leave another letter.
    """
    words.setFont(font)
    tail = ceil(TAIL * font.pixelSize())
    words.setContentsMargins(tail, 0, tail, 0)


def set_ink(widget: QWidget, color: QColor) -> None:
    """Give a widget's text a colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, color)
    widget.setPalette(palette)


class ElidedLabel(QWidget):
    """One line of plain text that ends in … where there is no room; the tooltip has the rest.

    Args:
        text: the words.
        look: how they look.
        middle: leave the middle out, not the end (paths).
        rtl: which way it runs, where that is not left to the text.
    """

    def __init__(
        self,
        text: str,
        look: Look,
        parent: QWidget | None = None,
        *,
        size: Size = "base",
        weight: int = 400,
        token: str = "text",
        middle: bool = False,
        font: QFont | None = None,
        rtl: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._rtl = rtl
        self._color = look.color(token)
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self.setFont(font or look.font(size, weight))
        self._height = look.line_height(size) if font is None else self.fontMetrics().height()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self._offer_the_rest()
        self.updateGeometry()
        self.update()

    def set_color(self, color: QColor) -> None:
        """Show the words in another colour."""
        self._color = color
        self.update()

    def shown(self) -> str:
        """Return the text as it fits; a path runs left to right in any company."""
        text = fitting(self.fontMetrics(), self._text, self._mode, self.width())
        path = self._mode is Qt.TextElideMode.ElideMiddle
        return from_left(text) if path else text

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 1, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_the_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._color)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # An Arabic title in an English window ends in … at its left.
        own = runs_right_to_left(self._text, empty=mirrored) if self._rtl is None else self._rtl
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(rtl if own else ltr)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = (
            side
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
            | Qt.TextFlag.TextSingleLine
        )
        write(painter, self.rect(), flags, self.shown())
        painter.end()

    def _offer_the_rest(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._text) <= self.width()
        set_tip(self, "" if fits else self._text)
