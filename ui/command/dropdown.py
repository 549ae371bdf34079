"""The list under the command field: entries by section, drawn in the look."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.command.entry import Entry, Section
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.widgets.direction import runs_right_to_left
from ui.widgets.keycap import HEIGHT, cap_width, paint_cap
from ui.widgets.painting import rounded
from ui.widgets.writing import fitting, write

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
ROW, HEAD = 32, 26
WIDTH, TALLEST = 560, 470
INSET = 5
CLAIM_PIXELS = 16


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a section; a bare `Section` would come out of Qt as a text."""

    section: Section


def section_name(section: Section) -> str:
    """What a section is called."""
    return {
        Section.ACTIONS: tr("Actions"),
        Section.ARTICLES: tr("Articles"),
        Section.CLAIMS: tr("Claims"),
        Section.RECORDS: tr("Records"),
        Section.FILTER: tr("Filter"),
    }[section]


class EntryModel(QAbstractListModel):
    """Entries with a head before each section."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Entry | Head] = []

    def show(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.rows = []
        before = None
        for entry in entries:
            if entry.section is not before:
                self.rows.append(Head(entry.section))
            before = entry.section
            self.rows.append(entry)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, Entry) else section_name(row.section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class Dropdown(QFrame):
    """The list; the focus stays in the field that it belongs to.

    Signals:
        taken: an entry was clicked.
    """

    taken = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = EntryModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(look, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = OverlayScrollBar(self.list)
        self.list.setAccessibleName(tr("Search results"))
        self.list.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.addWidget(self.list)
        self.hide()

    def show_entries(self, entries: list[Entry]) -> None:
        """Show entries; the first is chosen."""
        self.model.show(entries)
        heights = [ROW if isinstance(row, Entry) else HEAD for row in self.model.rows]
        self.resize(WIDTH, min(TALLEST, sum(heights) + 2 * INSET))
        self.list.scrollToTop()
        self.step(1)

    def step(self, by: int) -> None:
        """Choose the next entry or the one before; after the last comes the first."""
        rows = self.model.rows
        places = [place for place, row in enumerate(rows) if isinstance(row, Entry)]
        if not places:
            return
        here = self.list.currentIndex().row()
        now = places.index(here) if here in places else (-1 if by > 0 else 0)
        index = self.model.index(places[(now + by) % len(places)])
        self.list.setCurrentIndex(index)
        if index.row() == places[0]:
            self.list.scrollToTop()

    @property
    def entry(self) -> Entry | None:
        """The chosen entry."""
        row = self.list.currentIndex().data(ENTRY)
        return row if isinstance(row, Entry) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        frame = QRectF(self.rect())
        rounded(painter, frame, metrics.RADIUS_CARD, look.color("raised"), look.color("edge"))
        painter.end()

    def _clicked(self, index: QModelIndex) -> None:
        row = index.data(ENTRY)
        if isinstance(row, Entry):
            self.taken.emit(row)


class _Rows(QStyledItemDelegate):
    """Icon, name, what belongs to it, and its key at the end side."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW if isinstance(index.data(ENTRY), Entry) else HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ENTRY), QRect(option.rect)
        painter.save()
        if isinstance(row, Entry):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._entry(painter, QRectF(rect), row, chosen=chosen, hovered=hovered)
        elif isinstance(row, Head):
            self._head(painter, QRectF(rect), row.section)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRectF, section: Section) -> None:
        look = self._look
        painter.setFont(look.font("small", 500))
        painter.setPen(look.color("text2"))
        painter.setLayoutDirection(look.direction)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        write(painter, rect.adjusted(8, 2, -8, 0), flags, section_name(section))

    def _entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, *, chosen: bool, hovered: bool
    ) -> None:
        look = self._look
        if chosen or hovered:
            token = "accentSoft" if chosen else "hover"
            rounded(painter, rect, metrics.RADIUS_CONTROL, look.color(token))
        side, width = metrics.ICON_INLINE, rect.width()
        icon = self._part(rect, 8, side)
        ink = ("accentText" if chosen else "text2") if entry.able else "disabled"
        if entry.icon:
            place = QRectF(icon.left(), rect.center().y() - side / 2, side, side)
            look.paint_icon(painter, place, entry.icon, ink)
        end = 8.0
        if entry.key:
            cap = cap_width(entry.key, look)
            box = self._part(rect, width - end - cap, cap)
            top = rect.center().y() - HEIGHT / 2
            paint_cap(painter, QRectF(box.left(), top, cap, HEIGHT), entry.key, look)
            end += cap + 8
        if entry.detail:
            end += self._detail(painter, rect, entry.detail, end) + 8
        start = 8 + side + 8
        self._text(painter, self._part(rect, start, width - start - end), entry, chosen=chosen)

    def _detail(self, painter: QPainter, rect: QRectF, detail: str, end: float) -> float:
        """Paint an outlet or a number at the end side, and return how wide it is."""
        look = self._look
        font = look.font("small")
        shown = fitting(
            QFontMetrics(font),
            look.digits(detail),
            Qt.TextElideMode.ElideRight,
            round(rect.width() / 3),
        )
        wide = QFontMetrics(font).horizontalAdvance(shown) + 1
        painter.setFont(font)
        painter.setPen(look.color("text2"))
        box = self._part(rect, rect.width() - end - wide, wide)
        write(painter, box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
        return wide

    def _text(self, painter: QPainter, box: QRectF, entry: Entry, *, chosen: bool) -> None:
        look = self._look
        of_article = entry.section is Section.CLAIMS
        font = look.reading_font(CLAIM_PIXELS) if of_article else look.font()
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        right = runs_right_to_left(entry.text, empty=look.rtl)
        painter.setLayoutDirection(rtl if right else ltr)
        painter.setFont(font)
        ink = ("accentText" if chosen else "text") if entry.able else "text3"
        painter.setPen(look.color(ink))
        shown = fitting(
            QFontMetrics(font), entry.text, Qt.TextElideMode.ElideRight, round(box.width())
        )
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        write(painter, box, flags | Qt.TextFlag.TextSingleLine, shown)

    def _part(self, rect: QRectF, start: float, width: float) -> QRectF:
        """Return a part of a row, so far from its start side."""
        left = rect.right() - start - width if self._look.rtl else rect.left() + start
        return QRectF(left, rect.top(), width, rect.height())
