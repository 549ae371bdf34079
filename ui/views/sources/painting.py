"""Strokes that the lists of the workspace share."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left
from ui.widgets.writing import fitting, write

BAR_HEIGHT = 4


def paint_bar(
    painter: QPainter, room: QRectF, share: float, look: Look, token: str = "text2"
) -> None:
    """Paint a bar of 4 pixels that is full by a share (0 to 1), from the start side."""
    track = QRectF(room.left(), round(room.center().y() - BAR_HEIGHT / 2), room.width(), BAR_HEIGHT)
    wide = round(track.width() * min(1.0, max(0.0, share)))
    if share > 0:
        wide = max(2, wide)  # what there is is seen
    painter.fillRect(track, look.color("press"))
    left = track.right() - wide if look.rtl else track.left()
    painter.fillRect(QRectF(left, track.top(), wide, BAR_HEIGHT), look.color(token))


def line_text(
    painter: QPainter,
    room: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    look: Look,
    *,
    at_end: bool = False,
    right: bool | None = None,
) -> None:
    """Paint a line of text that ends in … where there is no room.

    Args:
        painter: where to.
        room: the line's place.
        text: the words.
        font: their face.
        ink: their colour.
        look: the interface's direction.
        at_end: whether it stands at the end side (numbers).
        right: which way it runs, and where it stands; by default it runs by its letters.
    """
    # A name in other letters runs its own way, but begins where the others begin.
    runs_right = runs_right_to_left(text, empty=look.rtl) if right is None else right
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(rtl if runs_right else ltr)
    painter.setFont(font)
    painter.setPen(ink)
    at_right = look.rtl != at_end if right is None else right
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    shown = fitting(painter.fontMetrics(), text, Qt.TextElideMode.ElideRight, room.width())
    write(painter, room, flags | Qt.TextFlag.TextSingleLine, shown)
