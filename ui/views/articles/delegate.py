"""Paints a row of the article list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.model import Status
from annotator.storage.reading import ArticleRow
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.articles.model import OPEN, ROW
from ui.views.texts import short_date
from ui.widgets.direction import runs_right_to_left
from ui.widgets.writing import fitting, two_lines, write

HEIGHT = 80
ICON_CENTRE = 20
TEXT_START = 36
TITLE_TOP = 9
LINE = 20
DETAIL_TOP = 52
EDGE = 3
ROOM_FOR_WORDS = 220
"""Narrower than this, spans are counted without a word."""

STATUS_ICONS = {
    Status.NEW: "circle",
    Status.IN_PROGRESS: "circle-half",
    Status.SKIPPED: "flag-fill",
    Status.DONE: "check-circle-fill",
}
"""The status is told by shape."""

Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Status, title in two lines, outlet and date, and how many spans there are."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, ArticleRow):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        opened = bool(index.data(OPEN))
        chosen = opened or bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        self._ground(painter, rect, chosen=chosen, opened=opened, state=state)
        mirrored = self._look.rtl
        centre = rect.right() + 1 - ICON_CENTRE if mirrored else rect.left() + ICON_CENTRE
        self._icon(painter, QRectF(centre - 7.5, rect.top() + 12, 15, 15), row, chosen=chosen)
        start, end = TEXT_START, metrics.PANE_PADDING
        text = rect.adjusted(end if mirrored else start, 0, -(start if mirrored else end), 0)
        self._title(painter, text, row, chosen=chosen)
        self._detail(painter, text, row, chosen=chosen)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        rect: QRect,
        *,
        chosen: bool,
        opened: bool,
        state: QStyle.StateFlag,
    ) -> None:
        look = self._look
        if chosen:
            painter.fillRect(rect, look.color("accentSoft"))
        if opened:
            left = rect.right() + 1 - EDGE if look.rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), EDGE, rect.height()), look.color("accent"))
        if not chosen and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("hair"))

    def _icon(self, painter: QPainter, rect: QRectF, row: ArticleRow, *, chosen: bool) -> None:
        token = "accentText" if chosen else "text2"
        self._look.paint_icon(painter, rect, STATUS_ICONS[row.status], token)

    def _title(self, painter: QPainter, rect: QRect, row: ArticleRow, *, chosen: bool) -> None:
        font = self._look.font("base", 500 if chosen else 400)
        done = row.status in (Status.DONE, Status.SKIPPED) and not chosen
        lines = two_lines(row.article.title, font, rect.width())
        # A title runs as its own words do, whichever way the interface runs.
        rtl = runs_right_to_left(row.article.title, empty=self._look.rtl)
        for number, line in enumerate(lines):
            top = rect.top() + TITLE_TOP + number * LINE
            place = QRect(rect.left(), top, rect.width(), LINE)
            ink = self._look.color("text2" if done else "text")
            self._text(painter, place, line, font, ink, rtl=rtl)

    def _detail(self, painter: QPainter, rect: QRect, row: ArticleRow, *, chosen: bool) -> None:
        look = self._look
        font = look.font("small")
        ink = look.color("text2" if chosen else "text3")
        place = QRect(rect.left(), rect.top() + DETAIL_TOP, rect.width(), 18)
        count = look.digits(row.spans)
        if rect.width() >= ROOM_FOR_WORDS:
            count = look.digits(tr("%n span(s)", "", row.spans))
        self._text(painter, place, count, font, ink, end=True)
        article = row.article
        facts = [article.outlet, short_date(article.published, look)]
        text = "  ·  ".join(look.isolate(fact) for fact in facts if fact)
        room = place.width() - painter.fontMetrics().horizontalAdvance(count) - metrics.GAP_12
        shift = place.width() - room
        start = place.adjusted(shift if look.rtl else 0, 0, 0 if look.rtl else -shift, 0)
        self._text(painter, start, text, font, ink)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        ink: QColor,
        *,
        end: bool = False,
        rtl: bool | None = None,
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        rightwards = self._look.rtl if rtl is None else rtl
        right = rightwards is not end
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rightwards else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if not end:
            text = fitting(painter.fontMetrics(), text, Qt.TextElideMode.ElideRight, rect.width())
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        write(painter, rect, flags | Qt.TextFlag.TextSingleLine, text)
