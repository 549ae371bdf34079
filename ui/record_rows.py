"""Paints rows of records: name and count, and under them what the record is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.storage.reading import RecordRow
from ui.record_model import ENTRY
from ui.record_words import SEPARATOR, kind_icon, kind_word
from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left
from ui.widgets.writing import fitting, write

ROW = 52
START, END = 40, 16
ICON, EDGE = 18, 3
COUNT = 44

Index = QModelIndex | QPersistentModelIndex


class RecordRows(QStyledItemDelegate):
    """Icon of the kind, name, how many spans mean it; role or English name in a second line."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ENTRY), QRect(option.rect)
        if not isinstance(row, RecordRow):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        ground_row(painter, rect, self._look, chosen=chosen, hovered=hovered)
        self._paint(painter, rect, row, chosen=chosen)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, row: RecordRow, *, chosen: bool) -> None:
        look, record = self._look, row.record
        icon = part(rect, 13, ICON, look)
        icon.setTop(rect.top() + 8)
        icon.setHeight(ICON)
        token = "accentText" if chosen else "text2"
        look.paint_icon(painter, QRectF(icon), kind_icon(record.kind), token)
        wide = rect.width() - START - END
        count = look.digits(row.spans) if row.spans else ""
        name = part(rect, START, wide - (COUNT if count else 0), look)
        name.setTop(rect.top() + 7)
        name.setHeight(20)
        font = look.font("base", 500 if chosen else 400)
        line(painter, name, record.name_in(look.language), font, look.color("text"), look)
        if count:
            end = part(rect, rect.width() - END - COUNT, COUNT, look)
            end.setTop(rect.top() + 7)
            end.setHeight(20)
            ink = look.color("text2" if chosen else "text3")
            line(painter, end, count, look.font("small"), ink, look, at_end=True)
        below = part(rect, START, wide, look)
        below.setTop(rect.top() + 27)
        below.setHeight(18)
        ink = look.color("text2" if chosen else "text3")
        line(painter, below, self._facts(row), look.font("small"), ink, look)

    def _facts(self, row: RecordRow) -> str:
        record = row.record
        called = record.name_in(self._look.language)
        other = next((one for one in (record.name_en, record.name_ar) if one != called), "")
        facts = [one for one in (record.role, other) if one]
        facts = facts or [kind_word(record.kind)]
        return SEPARATOR.join(self._look.isolate(" ".join(one.split())) for one in facts)


def ground_row(
    painter: QPainter, rect: QRect, look: Look, *, chosen: bool, hovered: bool = False
) -> None:
    """Paint the ground of a row: the chosen one with its edge, a hairline under each."""
    if chosen:
        painter.fillRect(rect, look.color("accentSoft"))
        left = rect.right() + 1 - EDGE if look.rtl else rect.left()
        painter.fillRect(QRect(left, rect.top(), EDGE, rect.height()), look.color("accent"))
    elif hovered:
        painter.fillRect(rect, look.color("hover"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("hair"))


def part(rect: QRect, start: int, width: int, look: Look) -> QRect:
    """Return the part of a row that starts so far from its start side."""
    left = rect.right() + 1 - start - width if look.rtl else rect.left() + start
    return QRect(left, rect.top(), width, rect.height())


def line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    look: Look,
    *,
    at_end: bool = False,
) -> None:
    """Paint one line of text, flush with the start side of the interface or with its end."""
    own = runs_right_to_left(text, empty=look.rtl)
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(rtl if own else ltr)
    painter.setFont(font)
    painter.setPen(ink)
    right = look.rtl != at_end
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = fitting(painter.fontMetrics(), text, Qt.TextElideMode.ElideRight, rect.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    write(painter, rect, flags | Qt.TextFlag.TextSingleLine, shown)
