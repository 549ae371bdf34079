"""Paints a row of the claims queue: the head of a group, or a claim."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.model import Claim, Uid
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Attribute, Type
from annotator.storage.reading import QueueRow
from ui.claim_model import ENTRY
from ui.language import tr
from ui.queue_read import Head
from ui.review_words import DISPUTED_ICON, ICONS, disputed_word, state_word
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left
from ui.widgets.writing import fitting, two_lines, write

HEAD = 30
ROW = 80
START, END = 36, 16
TOP, LINE = 10, 20
BARS = (4, 8, 12)
"""Heights of the bars that say how worthy of a check a claim is."""
BAR, BAR_GAP = 3, 1
EDGE = 3
SEPARATOR = " · "
FACE, OVERLAP = 20, 6
"""Diameter of the circle that stands for a checker, and how much a second one hides of it."""
KEPT = 5_000
"""So many wordings are remembered as they break."""

Index = QModelIndex | QPersistentModelIndex
Names = Callable[[Uid | None], str]
"""What people are called; empty for nobody."""


class ClaimDelegate(QStyledItemDelegate):
    """Wording in two lines; under it verdict, topic, number of appearances and the checkers.

    Args:
        index: the project's scheme.
        look: how it looks.
        names: says what a person is called.
    """

    def __init__(self, index: SchemeIndex, look: Look, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._scheme = index
        self._look = look
        self._names = names
        self._broken: dict[tuple[str, int, int], list[str]] = {}
        self._worth = worth_attribute(index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Lists ask for all rows at once: breaking ten thousand wordings would take seconds.
        return QSize(100, ROW if isinstance(index.data(ENTRY), QueueRow) else HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        rect = QRect(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painter.setLayoutDirection(self._look.direction)
        if isinstance(entry, Head):
            self._paint_head(painter, rect, entry)
        elif isinstance(entry, QueueRow):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._ground(painter, rect, chosen=chosen, hovered=hovered)
            self._paint_row(painter, rect, entry, chosen=chosen)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, head: Head) -> None:
        look = self._look
        painter.fillRect(rect, look.color("rail"))
        for top in (rect.top(), rect.bottom()):
            painter.fillRect(QRect(rect.left(), top, rect.width(), 1), look.color("hair"))
        font = look.font("small", 600)
        name = state_word(head.state)
        place = rect.adjusted(END, 0, -END, 0)
        side = 14
        left = place.right() + 1 - side if look.rtl else place.left()
        icon = QRectF(left, rect.top() + (HEAD - side) / 2, side, side)
        look.paint_icon(painter, icon, ICONS[head.state], "text2")
        shift = side + 6
        place.adjust(0 if look.rtl else shift, 0, -shift if look.rtl else 0, 0)
        self._text(painter, place, name, font, look.color("text2"))
        wide = QFontMetrics(font).horizontalAdvance(name) + metrics.GAP_8
        count = place.adjusted(0 if look.rtl else wide, 0, -wide if look.rtl else 0, 0)
        self._text(painter, count, look.digits(head.count), look.font("small"), self._ink("text3"))

    def _ground(self, painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool) -> None:
        look = self._look
        if chosen:
            painter.fillRect(rect, look.color("accentSoft"))
            left = rect.right() + 1 - EDGE if look.rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), EDGE, rect.height()), look.color("accent"))
        elif hovered:
            painter.fillRect(rect, look.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("hair"))

    def _paint_row(self, painter: QPainter, rect: QRect, row: QueueRow, *, chosen: bool) -> None:
        look = self._look
        start, end = (END, START) if look.rtl else (START, END)
        room = rect.adjusted(start, 0, -end, 0)
        font = look.font("base", 500 if chosen else 400)
        right = runs_right_to_left(row.claim.wording, empty=look.rtl)
        lines = self._lines(row.claim.wording, font, room.width())
        spare = 0 if len(lines) > 1 else LINE // 2
        self._paint_worth(painter, rect.adjusted(0, spare, 0, 0), row, chosen=chosen)
        for number, line in enumerate(lines):
            top = rect.top() + TOP + spare + number * LINE
            place = QRect(room.left(), top, room.width(), LINE)
            self._text(painter, place, line, font, look.color("text"), right=right)
        foot = QRect(room.left(), rect.bottom() - 27 - spare, room.width(), 18)
        wide = self._paint_people(painter, foot, row.claim)
        foot.adjust(wide if look.rtl else 0, 0, 0 if look.rtl else -wide, 0)
        self._paint_facts(painter, foot, row, chosen=chosen)

    def _paint_worth(self, painter: QPainter, rect: QRect, row: QueueRow, *, chosen: bool) -> None:
        """Three bars at the start side, for how worthy of a check the claim is."""
        most = self._worth.maximum if self._worth is not None else None
        if not most or not (row.check_worthy or worth(row.claim, self._worth) is not None):
            return
        share = row.check_worthy / most
        look, foot = self._look, rect.top() + TOP + 15
        wide = len(BARS) * (BAR + BAR_GAP) - BAR_GAP
        first = rect.right() + 1 - 13 - wide if look.rtl else rect.left() + 13
        full = look.color("accentText" if chosen else "text2")
        for number, height in enumerate(BARS):
            left = first + number * (BAR + BAR_GAP)
            filled = share * len(BARS) > number
            area = QRect(left, foot - height, BAR, height)
            painter.fillRect(area, full if filled else look.color("hair2"))

    def _paint_people(self, painter: QPainter, place: QRect, claim: Claim) -> int:
        """Paint a circle with the first letter of each checker at the end; return their width."""
        look = self._look
        people = [name for name in map(self._names, (claim.assignee, claim.second)) if name]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, name in enumerate(people):
            away = (len(people) - 1 - number) * (FACE - OVERLAP)
            left = place.left() + away if look.rtl else place.right() + 1 - FACE - away
            circle = QRectF(left, place.center().y() - FACE / 2 + 1, FACE, FACE)
            painter.setPen(QPen(look.color("pane"), 1.5))
            painter.setBrush(look.color("press"))
            painter.drawEllipse(circle)
            painter.setFont(look.font("micro"))
            painter.setPen(look.color("text2"))
            write(painter, circle, Qt.AlignmentFlag.AlignCenter, initial(name))
        painter.restore()
        return len(people) * (FACE - OVERLAP) + OVERLAP + metrics.GAP_4 if people else 0

    def _paint_facts(self, painter: QPainter, place: QRect, row: QueueRow, *, chosen: bool) -> None:
        look = self._look
        marked = row.disputed or row.verdict is not None
        if row.disputed:
            ink = look.color("warn")
            place = self._paint_mark(painter, place, disputed_word(), DISPUTED_ICON, ink)
        elif row.verdict is not None:
            place = self._paint_verdict(painter, place, row.verdict.value)
        facts = [row.claim.topic] if row.claim.topic else []
        facts.append(look.digits(tr("%n appearance(s)", "", row.appearances)))
        lead = SEPARATOR if marked else ""
        text = lead + SEPARATOR.join(look.isolate(fact) for fact in facts)
        ink = self._ink("text2" if chosen else "text3")
        self._text(painter, place, text, look.font("small"), ink)

    def _paint_verdict(self, painter: QPainter, place: QRect, code: str) -> QRect:
        """Paint icon and word of a verdict; return what is left of the line."""
        value = self._scheme.verdict(code)
        shown = self._look.verdict(value.normalized)
        name = value.name.in_language(self._look.language)
        return self._paint_mark(painter, place, name, f"{shown.icon}-fill", shown.ink)

    def _paint_mark(
        self, painter: QPainter, place: QRect, name: str, icon_name: str, ink: QColor
    ) -> QRect:
        look = self._look
        side, font = 14, look.font("small", 500)
        left = place.right() + 1 - side if look.rtl else place.left()
        icon = QRectF(left, place.top() + (place.height() - side) / 2, side, side)
        look.paint_icon(painter, icon, icon_name, ink)
        words = place.adjusted(0 if look.rtl else side + 4, 0, -(side + 4) if look.rtl else 0, 0)
        self._text(painter, words, name, font, ink)
        wide = side + 4 + QFontMetrics(font).horizontalAdvance(name)
        return place.adjusted(0 if look.rtl else wide, 0, -wide if look.rtl else 0, 0)

    def _lines(self, wording: str, font: QFont, width: int) -> list[str]:
        """Return a wording as it breaks; views ask for it again and again."""
        key = (wording, font.weight(), width)
        if key not in self._broken:
            if len(self._broken) >= KEPT:
                self._broken.clear()
            self._broken[key] = two_lines(wording, font, width)
        return self._broken[key]

    def _ink(self, token: str) -> QColor:
        return self._look.color(token)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        ink: QColor,
        *,
        right: bool | None = None,
    ) -> None:
        """Paint a line that runs as the interface does, or as it is told."""
        right = self._look.rtl if right is None else right
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(rtl if right else ltr)
        painter.setFont(font)
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        mode = Qt.TextElideMode.ElideRight
        text = fitting(painter.fontMetrics(), text, mode, rect.width())
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        write(painter, rect, flags | Qt.TextFlag.TextSingleLine, text)


def worth_attribute(index: SchemeIndex) -> Attribute | None:
    """Return the scheme's attribute that says how worthy of a check a claim is, if any."""
    for attribute in index.claim_attributes:
        if attribute.type is Type.INT and attribute.maximum:
            return attribute
    return None


def worth(claim: Claim, attribute: Attribute | None) -> float | None:
    """Return how worthy of a check a claim is, from 0 to 1."""
    if attribute is None or not attribute.maximum:
        return None
    value = claim.attributes.get(attribute.code)
    return value / attribute.maximum if isinstance(value, int) else None


def initial(name: str) -> str:
    """Return the letter that stands for somebody; the Arabic article is none."""
    word = name.strip()
    if word.startswith("ال") and len(word) > 3:
        word = word[2:]
    return word[:1].upper()
