"""What letting go of a line would do, said beside its end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from ui.reader.page import Page
from ui.theme import metrics
from ui.widgets.writing import fitting, write

ASIDE, BELOW, PADDING = 10, 16, 8
WIDEST = 460
"""Pixels."""


def paint(
    painter: QPainter, page: Page, at: tuple[float, float], text: str, *, refused: bool
) -> None:
    """Paint a caption beside a point of the viewport, inside the viewport."""
    look, font = page.look, page.look.font("small")
    measure = QFontMetrics(font)
    room = min(WIDEST, page.width - 4 * PADDING)
    shown = fitting(measure, text, Qt.TextElideMode.ElideRight, room)
    wide, high = measure.horizontalAdvance(shown) + 2 * PADDING, measure.height() + PADDING
    left = at[0] - wide - ASIDE if look.rtl else at[0] + ASIDE
    top = at[1] + BELOW if at[1] + BELOW + high < page.height else at[1] - BELOW - high
    box = QRectF(max(PADDING, min(left, page.width - wide - PADDING)), top, wide, high)
    painter.save()
    painter.setBrush(look.color("raised"))
    painter.setPen(QPen(look.color("bad" if refused else "edge"), 1))
    painter.drawRoundedRect(box, metrics.RADIUS_CONTROL, metrics.RADIUS_CONTROL)
    painter.setFont(font)
    painter.setPen(look.color("bad" if refused else "text"))
    painter.setLayoutDirection(look.direction)
    write(painter, box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.restore()
