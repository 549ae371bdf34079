"""A list of places in articles, each in its context with a tick: what happens where, beforehand."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Label
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.reader.layout import LaidBlock
from ui.reader.metrics import Metrics
from ui.reader.paragraphs import Block, BlockText
from ui.theme.look import Look
from ui.widgets.label_paint import paint_fill, paint_stroke, paint_wash
from ui.widgets.painting import rounded
from ui.widgets.writing import fitting, write

Index = QModelIndex | QPersistentModelIndex
LabelOf = Callable[["Hit"], str]

AROUND = 60
"""So many code points of the context are shown on either side."""
ROW, PIXELS, HEIGHT = 40, 18, 360
CHECK, GAP = 15, 10
ENDLESS = 100_000
HIT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in its context.

    Attributes:
        text: a line around it.
        start, end: where it stands in that line: code points.
        wanted: whether it is ticked unless somebody says otherwise.
        note: what is said at the row's end.
        label: what it is drawn as.
    """

    text: str
    start: int
    end: int
    wanted: bool = True
    note: str = ""
    label: str = ""


def hit_in(text: str, start: int, end: int) -> tuple[str, int, int]:
    """Return the line around a range of a text, and the range in it."""
    first = max(0, start - AROUND, text.rfind("\n", 0, start) + 1)
    after = text.find("\n", end)
    last = min(len(text) if after < 0 else after, end + AROUND)
    return text[first:last].replace("\n", " "), start - first, end - first


class HitModel(QAbstractListModel):
    """The places, each ticked or not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.ticked: set[int] = set()
        self.touched: set[int] = set()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show other places; the wanted ones are ticked."""
        self.beginResetModel()
        self.hits = list(hits)
        self.ticked = {row for row, one in enumerate(hits) if one.wanted}
        self.touched = set()
        self.endResetModel()

    def append(self, hits: Sequence[Hit]) -> None:
        """Show more places under those that are there."""
        if not hits:
            return
        first = len(self.hits)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self.hits += hits
        self.ticked |= {first + row for row, one in enumerate(hits) if one.wanted}
        self.endInsertRows()

    def toggle(self, row: int) -> None:
        """Tick a place or leave it out."""
        self.ticked ^= {row}
        self.touched ^= {row}
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def tick_all(self) -> None:
        """Tick all places, or none when all are ticked."""
        every = set(range(len(self.hits)))
        before = self.ticked
        self.ticked = set() if before == every else every
        self.touched ^= before ^ self.ticked
        if every:
            self.dataChanged.emit(self.index(0), self.index(len(every) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = index.row() in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.text} {hit.note}"
        return hit if role == HIT else None


class HitList(QListView):
    """The places in their context; Space or a click ticks one, Ctrl+A all or none.

    Args:
        look: how it looks.
        index: the scheme, by which places are drawn.
        label_of: what a place is drawn as while it is ticked.
        model: the places.
    """

    def __init__(self, look: Look, index: SchemeIndex, label_of: LabelOf, model: HitModel) -> None:
        super().__init__()
        self._hits = model
        self.setModel(model)
        self.setItemDelegate(_Rows(look, index, label_of, self))
        self.setFixedHeight(HEIGHT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(list_sheet(look).replace("QListWidget", "QListView"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Places"))

    @property
    def content(self) -> object:
        """The places at which a person changed what was offered."""
        return frozenset(self._hits.touched)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._hits.toggle(self.currentIndex().row())
        elif control and event.key() == Qt.Key.Key_A:
            self._hits.tick_all()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._hits.toggle(index.row())


class _Rows(QStyledItemDelegate):
    """Tick, the words in the middle as they would look, and a note at the end."""

    def __init__(self, look: Look, index: SchemeIndex, label_of: LabelOf, parent: HitList) -> None:
        super().__init__(parent)
        self._look = look
        self._labels = {one.code: one for one in index.scheme.labels}
        self._forms = {code: index.layer_of(code).form for code in self._labels}
        self._label_of = label_of
        self._metrics = Metrics(PIXELS, ROW, 27, top=0, bottom=ROW - 27, chip=0, gap=0, tall=ROW)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, rect, look = index.data(HIT), QRectF(QRect(option.rect)), self._look
        if not isinstance(hit, Hit):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("accentSoft"))
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        self._tick(painter, rect, ticked=ticked)
        note = self._note(painter, rect, hit.note)
        start = CHECK + 2 * GAP
        room = self._part(rect, start, rect.width() - start - note - GAP)
        self._words(painter, room, hit, ticked=ticked)
        painter.restore()

    def _tick(self, painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
        look = self._look
        box = self._part(rect, GAP, CHECK)
        box = QRectF(box.left(), rect.center().y() - CHECK / 2, CHECK, CHECK)
        if ticked:
            rounded(painter, box, 3, look.color("accent"))
            look.paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "onAccent")
        else:
            rounded(painter, box, 3, look.color("field"), look.color("edge"))

    def _note(self, painter: QPainter, rect: QRectF, said: str) -> float:
        """Say something at the end side; return how wide that is."""
        if not said:
            return 0
        look = self._look
        painter.setFont(look.font("small"))
        most = round(rect.width() / 3)
        said = fitting(painter.fontMetrics(), said, Qt.TextElideMode.ElideRight, most)
        wide = painter.fontMetrics().horizontalAdvance(said) + 2.0
        painter.setPen(look.color("text2"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        write(painter, self._part(rect, rect.width() - wide - GAP, wide), flags, said)
        return wide + GAP

    def _words(self, painter: QPainter, room: QRectF, hit: Hit, *, ticked: bool) -> None:
        """Set the context in one line, the words in the middle unless the line would be cut."""
        laid = LaidBlock(
            Block(0, 0, 0, len(hit.text), closes=False),
            BlockText(hit.text),
            self._metrics,
            self._look.reading_font(PIXELS),
            ENDLESS,
        )
        pieces = laid.pieces(hit.start, hit.end)
        if not pieces:
            return
        left, right = _ends(pieces[0][1])
        painter.setClipRect(room)
        first, last = _ends(laid.pieces(0, len(hit.text))[0][1])
        sides = sorted((room.left() - first, room.right() - last))
        middle = room.center().x() - (left + right) / 2
        painter.translate(max(sides[0], min(middle, sides[1])), room.top())
        label = self._labels.get(self._label_of(hit))
        if ticked and label is not None:
            self._mark(painter, QRectF(left, 7, right - left, ROW - 12), label)
        painter.setPen(self._look.color("text"))
        laid.lines[0].draw(painter, QPointF(0, 0))

    def _mark(self, painter: QPainter, box: QRectF, label: Label) -> None:
        """Draw what the words would bear, as the reader does."""
        marks, form = self._look.marks(label.style), self._forms[label.code]
        if form is Form.FILL:
            paint_fill(painter, box, marks, self._look)
        elif label.style.stroke is not None:
            paint_stroke(painter, box.adjusted(-2, 0, 2, 0), marks, label.style.stroke)
        else:
            paint_wash(painter, box, marks)

    def _part(self, rect: QRectF, start: float, width: float) -> QRectF:
        left = rect.right() - start - width if self._look.rtl else rect.left() + start
        return QRectF(left, rect.top(), width, rect.height())


def _ends(stretches: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """Return where stretches of a line begin and end, from the left."""
    each = list(stretches)
    return min(one[0] for one in each), max(one[1] for one in each)
