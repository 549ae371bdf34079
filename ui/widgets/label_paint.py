"""A label drawn as its spans are drawn in the text, so that it is its own legend.

Pure functions for widgets, delegates and menus alike. Text runs right to left, so start is at
the right here in either language of the interface.
"""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from annotator.scheme.model import Form, Label, Stroke
from ui.theme import metrics
from ui.theme.look import Look, Marks
from ui.widgets.painting import rounded
from ui.widgets.writing import write

HEIGHT: Final = 22
_PADDING: Final = {Form.FILL: 4, Form.STROKE: 7, Form.WASH: 8}
_FOOT: Final = 6


def form_of(label: Label) -> Form:
    """Return how a label's spans are drawn, as far as the label alone tells.

    A label knows its layer by code only: strokes have a stroke, a wash marks what can be
    checked. Give the layer's form where a scheme does otherwise.
    """
    if label.style.stroke is not None:
        return Form.STROKE
    return Form.WASH if label.joins_claim else Form.FILL


def label_width(label: Label, font: QFont, text: str, form: Form | None = None) -> int:
    """Return how wide a label drawn with that text is."""
    padding = _PADDING[form or form_of(label)]
    return QFontMetrics(font).horizontalAdvance(text) + 2 * padding


def paint_label(
    painter: QPainter,
    rect: QRectF,
    label: Label,
    look: Look,
    font: QFont,
    text: str,
    *,
    form: Form | None = None,
    ink: QColor | None = None,
) -> None:
    """Paint a label with a text on it, filling ``rect``.

    Args:
        painter: where to.
        rect: the whole drawing; `label_width` by `HEIGHT` is its natural size.
        label: gives form, colour and pattern.
        look: gives the theme's colours.
        font: of the text.
        text: usually the label's short name.
        form: the layer's form, where it is not what `form_of` says.
        ink: of the text; the interface's text without it.
    """
    marks = look.marks(label.style)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn = form or form_of(label)
    if drawn is Form.FILL:
        paint_fill(painter, rect, marks, look)
    elif drawn is Form.WASH:
        paint_wash(painter, rect, marks)
    else:
        paint_stroke(painter, rect, marks, label.style.stroke or Stroke.FRAME)
    painter.setFont(font)
    painter.setPen(ink or look.color("text"))
    middle = rect.adjusted(0, 0, 0, -metrics.UNDERLINE if drawn is Form.FILL else 0)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    write(painter, middle, flags, text)
    painter.restore()


def paint_fill(painter: QPainter, rect: QRectF, marks: Marks, look: Look) -> None:
    """Paint an entity's ground and, as its foot, its underline."""
    if marks.fill is not None:
        rounded(painter, rect, metrics.RADIUS_SPAN, marks.fill)
    # The pattern starts on a whole pixel, or dots of two pixels blur.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    pen = underline_pen(marks)
    painter.setPen(pen)
    foot = round(rect.bottom()) - metrics.UNDERLINE / 2
    painter.drawLine(QPointF(round(rect.right()), foot), QPointF(round(rect.left()), foot))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def underline_pen(marks: Marks) -> QPen:
    """Return the pen of a label's underline."""
    pen = QPen(marks.ink, metrics.UNDERLINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if marks.dash is not None:
        pen.setDashPattern(list(marks.dash))
    return pen


def paint_wash(painter: QPainter, rect: QRectF, marks: Marks) -> None:
    """Paint a claim's wash between square brackets."""
    if marks.fill is not None:
        painter.fillRect(rect, marks.fill)
    painter.setPen(QPen(marks.ink, metrics.STROKE))
    inner = _inside(rect)
    for side, foot in ((inner.right(), -_FOOT), (inner.left(), _FOOT)):
        painter.drawPolyline(
            [
                QPointF(side + foot, inner.top()),
                QPointF(side, inner.top()),
                QPointF(side, inner.bottom()),
                QPointF(side + foot, inner.bottom()),
            ]
        )


def paint_stroke(painter: QPainter, rect: QRectF, marks: Marks, stroke: Stroke) -> None:
    """Paint the outline of a source, a cue or a content."""
    if stroke is Stroke.CORNERS:
        _paint_corners(painter, rect, marks.ink)
        return
    radius = metrics.RADIUS_CAP if stroke is Stroke.FRAME else rect.height() / 2 - 1
    rounded(painter, rect, radius, border=marks.ink, width=metrics.STROKE)


def _paint_corners(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    painter.setPen(QPen(ink, metrics.STROKE))
    inner = _inside(rect)
    painter.drawPolyline(
        [
            QPointF(inner.right() - _FOOT, inner.top()),
            QPointF(inner.right(), inner.top()),
            QPointF(inner.right(), inner.bottom()),
        ]
    )
    painter.drawPolyline(
        [
            QPointF(inner.left(), inner.top()),
            QPointF(inner.left(), inner.bottom()),
            QPointF(inner.left() + _FOOT, inner.bottom()),
        ]
    )


def _inside(rect: QRectF) -> QRectF:
    half = metrics.STROKE / 2
    return rect.adjusted(half, half, -half, -half)
