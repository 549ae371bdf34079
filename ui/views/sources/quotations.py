"""What somebody is quoted with: lines in the reading face, read when they come into sight."""

from collections.abc import Collection, Sequence
from contextlib import suppress

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.model import Uid
from annotator.model.attribution import Attribution
from annotator.model.errors import HashiyaError
from annotator.model.source_table import Quotation
from annotator.storage.reading.attributions import AttributionReader, ByArticle
from annotator.storage.reading.corpus import Whose
from annotator.text.fold import fold
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import published
from ui.theme.look import Look
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.views.sources.painting import line_text
from ui.widgets.direction import runs_right_to_left
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.tips import tip_text
from ui.widgets.writing import two_lines

PIXELS, PITCH = 17, 28
HEIGHT = 2 * PITCH + 18
COLUMN, GAP, PAD = 176, 20, 24
CAPSULE, CAPSULE_PADDING = 20, 9
MOST_KEPT = 500
AT_ONCE = 4
"""So many articles are read in one go, before the window has its turn."""
ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives a row's `Attribution`; None when it is gone, or not read yet."""

Index = QModelIndex | QPersistentModelIndex


def passed_on(one: Attribution) -> tuple[str, ...]:
    """Return who passed it on, but for the outlet itself at the end, which is named anyway."""
    names = one.relayed_by
    return names[:-1] if names and fold(names[-1]) == fold(one.outlet) else names


class QuotationModel(QAbstractListModel):
    """The places where somebody is quoted; their words are read when they are shown."""

    def __init__(self, read: AttributionReader, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._look = look
        self._whose: Whose = None
        self._kept: dict[Uid, dict[tuple[Uid, Uid], Attribution]] = {}
        self._wanted: dict[Uid, None] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read_wanted)
        self.places: list[Quotation] = []

    def show(self, places: Sequence[Quotation], whose: Whose) -> None:
        """Show these places; where they are shown already nothing moves."""
        if whose != self._whose:
            self._whose, self._kept = whose, {}
        if list(places) != self.places:
            self.beginResetModel()
            self.places, self._wanted = list(places), {}
            self.endResetModel()

    def forget(self, articles: Collection[Uid]) -> None:
        """Read these articles again when they are shown."""
        if not self._kept.keys().isdisjoint(articles):
            for uid in articles:
                self._kept.pop(uid, None)
            self._say_read()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ENTRY:
            return self._now_or_soon(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            one = self.attribution(index.row())
            return "" if one is None else self._spoken(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            one = self.attribution(index.row())
            return None if one is None else tip_text(f"{one.speaker}\n{one.said}\n{one.title}")
        return None

    def attribution(self, row: int) -> Attribution | None:
        """Return what stands at a place; None when it is gone."""
        place = self.places[row]
        if place.article not in self._kept:
            self._keep([place.article])
        return self._kept[place.article].get((place.content, place.source))

    def _now_or_soon(self, row: int) -> Attribution | None:
        """Return what was read of a place; what was not is read when the window has time."""
        place = self.places[row]
        if place.article in self._kept:
            return self._kept[place.article].get((place.content, place.source))
        self._wanted[place.article] = None
        self._soon.start()
        return None

    def _read_wanted(self) -> None:
        some = list(self._wanted)[:AT_ONCE]
        for uid in some:
            self._wanted.pop(uid)
        if some:
            self._keep(some)
            self._say_read()
        if self._wanted:
            self._soon.start()

    def _keep(self, articles: list[Uid]) -> None:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        found: ByArticle = {}
        with suppress(HashiyaError):  # the next verb says so; a row without words is no trouble
            found = self._read.of_articles(articles, self._whose)
        for uid in articles:
            said = found.get(uid, [])
            self._kept[uid] = {(one.content, one.source): one for one in said}

    def _say_read(self) -> None:
        if self.places:
            self.dataChanged.emit(self.index(0), self.index(len(self.places) - 1))

    def _spoken(self, one: Attribution) -> str:
        facts = (*one.cues, one.said, one.outlet, published(one.published, self._look, year=True))
        passed = passed_on(one)
        via = tr("via {names}").format(names="، ".join(passed)) if passed else ""
        return ", ".join(fact for fact in (one.speaker, *facts, via) if fact)


class QuotationDelegate(QStyledItemDelegate):
    """The cue in its capsule, two lines of what was said; outlet, date and chain beside them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, rect, look = index.data(ENTRY), QRect(option.rect), self._look
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, look.color("accentSoft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        line = QRect(rect.left() + PAD, rect.bottom(), rect.width() - 2 * PAD, 1)
        painter.fillRect(line, look.color("hair"))
        if isinstance(one, Attribution):
            room = rect.adjusted(PAD, 9, -PAD, -9)
            side = COLUMN + GAP
            words = room.adjusted(side, 0, 0, 0) if look.rtl else room.adjusted(0, 0, -side, 0)
            self._paint_words(painter, words, one)
            left = room.left() if look.rtl else room.right() + 1 - COLUMN
            self._paint_place(painter, QRect(left, room.top() + 1, COLUMN, room.height()), one)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, one: Attribution) -> None:
        look = self._look
        said = " ".join(one.said.split())
        right = runs_right_to_left(said, empty=look.rtl)
        taken = self._paint_cues(painter, room, one, right=right)
        font, ink = look.reading_font(PIXELS), look.color("text")
        lines = two_lines(said, font, max(40, room.width() - taken))
        top = QRect(room.left(), room.top(), room.width(), PITCH)
        first = top.adjusted(0, 0, -taken, 0) if right else top.adjusted(taken, 0, 0, 0)
        line_text(painter, first, lines[0], font, ink, look, right=right)
        if len(lines) > 1:
            below = top.translated(0, PITCH)
            line_text(painter, below, lines[1], font, ink, look, right=right)

    def _paint_cues(self, painter: QPainter, room: QRect, one: Attribution, *, right: bool) -> int:
        """Paint the cues at the side where the words begin; return the room that they take."""
        look, start = self._look, 0
        ink = look.theme.spans["ATTR"].ink
        font = look.font("small")
        for cue in one.cues[:2]:
            wide = QFontMetrics(font).horizontalAdvance(cue) + 2 * CAPSULE_PADDING
            wide = min(wide, room.width() // 3)
            left = room.right() + 1 - start - wide if right else room.left() + start
            top = room.top() + (PITCH - CAPSULE) / 2
            box = QRectF(left, top, wide, CAPSULE)
            rounded(painter, box, CAPSULE / 2, None, QColor(ink), metrics.STROKE)
            inner = box.toRect().adjusted(CAPSULE_PADDING - 2, 0, 2 - CAPSULE_PADDING, 0)
            line_text(painter, inner, cue, font, look.color("text"), look, right=right)
            start += wide + 6
        return start + 2 if start else 0

    def _paint_place(self, painter: QPainter, room: QRect, one: Attribution) -> None:
        look, small = self._look, self._look.font("small")
        lines = [(one.outlet or one.title, look.font("small", 500), "text")]
        if one.published:
            lines.append((published(one.published, look, year=True), small, "text2"))
        passed = passed_on(one)
        if passed:
            arrow = " ← " if look.rtl else " → "
            way = arrow.join(look.isolate(name) for name in passed)
            lines.append((tr("via {names}").format(names=way), small, "text2"))
        for number, (text, font, token) in enumerate(lines):
            line = QRect(room.left(), room.top() + 18 * number, room.width(), 18)
            line_text(painter, line, text, font, look.color(token), look)


class QuotationList(QListView):
    """The rows; a click or Enter opens the article there.

    Signals:
        opened: open the article at this attribution.
    """

    opened = Signal(object)

    def __init__(self, read: AttributionReader, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotations = QuotationModel(read, look, self)
        self.setModel(self.quotations)
        self.setItemDelegate(QuotationDelegate(look, self))
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL, inside=True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(HEIGHT // 2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = OverlayScrollBar(self)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Quotations"))
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        one = self.quotations.attribution(index.row()) if index.isValid() else None
        if one is not None:
            self.opened.emit(one)
