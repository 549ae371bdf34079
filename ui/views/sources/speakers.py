"""The list of speakers, the most quoted first."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.attribution import SpeakerKey
from annotator.model.source_table import EMPTY, Ranking, SpeakerCount
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.views.sources.painting import line_text, paint_bar
from ui.widgets.field import Field
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.tips import tip_text

HEIGHT, EDGE = 36, 3
BAR, NUMBER, ICON, GAP = 44, 38, 14, 8
ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives a row's `SpeakerCount`."""
_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)

Index = QModelIndex | QPersistentModelIndex


class SpeakerModel(QAbstractListModel):
    """Shows a `Ranking` to a list view."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.ranking: Ranking = EMPTY

    def show(self, ranking: Ranking) -> None:
        """Show these speakers."""
        self.beginResetModel()
        self.ranking = ranking
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ranking)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.ranking[index.row()]
        if role == ENTRY:
            return one
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(one.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._look.digits(tr("%n attribution(s)", "", one.quoted))
            return f"{one.name}: {said}" + ("" if one.is_named else f", {tr('Unnamed')}")
        return None

    def index_of(self, key: SpeakerKey | None) -> QModelIndex:
        """Return where a speaker stands; invalid when they are not among these."""
        place = self.ranking.place(key)
        return QModelIndex() if place is None else self.index(place)


class SpeakerDelegate(QStyledItemDelegate):
    """A name, a bar and how often; those whom nobody names have a sign before their name."""

    def __init__(self, look: Look, model: SpeakerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(ENTRY)
        if not isinstance(one, SpeakerCount):
            return
        look, rect = self._look, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, look.color("accentSoft"))
            left = rect.right() + 1 - EDGE if look.rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), EDGE, rect.height()), look.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("hair"))
        self._paint_row(painter, rect, one, chosen=chosen)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, rect: QRect, one: SpeakerCount, *, chosen: bool
    ) -> None:
        look, pad = self._look, metrics.PANE_PADDING
        room = rect.adjusted(pad, 0, -pad, 0)
        start = 0 if one.is_named else ICON + 6
        if start:
            icon = self._part(room, 0, ICON)
            place = QRectF(icon.left(), rect.center().y() - ICON / 2 + 1, ICON, ICON)
            look.paint_icon(painter, place, "eye-slash", "text3" if not chosen else "accentText")
        end = NUMBER + BAR + GAP
        name = self._part(room, start, room.width() - start - end)
        font = look.font("base", 500 if chosen else 400)
        line_text(painter, name, one.name, font, look.color("text"), look)
        bar = QRectF(self._part(room, room.width() - NUMBER - BAR, BAR))
        share = one.quoted / max(1, self._model.ranking.most)
        paint_bar(painter, bar, share, look, "accent" if chosen else "text2")
        number = self._part(room, room.width() - NUMBER, NUMBER)
        ink = look.color("accentText" if chosen else "text2")
        digits = look.digits(one.quoted)
        line_text(painter, number, digits, look.font("small"), ink, look, at_end=True)

    def _part(self, room: QRect, start: int, width: int) -> QRect:
        left = room.right() + 1 - start - width if self._look.rtl else room.left() + start
        return QRect(left, room.top(), max(0, width), room.height())


class SpeakerList(QWidget):
    """Who is quoted, with a field that finds them by any of their names.

    Signals:
        asked: show this speaker (`SpeakerKey`).
        searched: other words stand in the field.
    """

    asked = Signal(object)
    searched = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = SpeakerModel(look, self)
        self.view = _List(look, self.model, self)
        self.field = Field(
            look,
            placeholder=tr("Find a source"),
            icon="magnifying-glass",
            height=metrics.SEGMENT,
            size="small",
        )
        self.field.setClearButtonEnabled(True)
        self.nothing = label("", look, token="text2", wrap=True)
        self.nothing.setContentsMargins(16, 12, 16, 12)
        top = QVBoxLayout()
        top.setContentsMargins(metrics.PANE_PADDING, metrics.GAP_8, metrics.PANE_PADDING, 10)
        top.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline(look))
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        self.field.textChanged.connect(self.searched)
        self.field.returnPressed.connect(self._first)
        self.view.opened.connect(self._open)

    def show_ranking(self, ranking: Ranking, chosen: SpeakerKey | None, nothing: str) -> None:
        """Show these speakers, one of them chosen; where there are none, say why."""
        bar = self.view.verticalScrollBar()
        place = bar.value()
        self.model.show(ranking)
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing) and not len(ranking))
        self.choose(chosen)
        bar.setValue(place)

    def choose(self, key: SpeakerKey | None) -> None:
        """Mark a speaker as the one whose page is shown."""
        index = self.model.index_of(key)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)

    def neighbour(self, key: SpeakerKey | None, step: int) -> SpeakerKey | None:
        """Return who comes after a speaker (1), or before (-1); None at the ends."""
        place = self.model.ranking.place(key)
        wanted = 0 if place is None else place + step
        return self.model.ranking[wanted].key if 0 <= wanted < len(self.model.ranking) else None

    def _first(self) -> None:
        if len(self.model.ranking):
            self.asked.emit(self.model.ranking[0].key)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, index: QModelIndex) -> None:
        one = index.data(ENTRY)
        if isinstance(one, SpeakerCount):
            self.asked.emit(one.key)


class _List(QListView):
    """The rows; a click or the arrow keys show a speaker.

    Signals:
        opened: show this one (its index).
    """

    opened = Signal(QModelIndex)

    def __init__(self, look: Look, model: SpeakerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(SpeakerDelegate(look, model, self))
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL, inside=True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(HEIGHT)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = OverlayScrollBar(self)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Sources"))
        self.clicked.connect(self.opened)
        self.activated.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _MOVES and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)
