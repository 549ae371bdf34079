"""Labelling all places where the same words stand: each is shown, and can be left out."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.model import Fragment
from annotator.operations.spans import create_spans
from annotator.scheme.model import Label
from ui.alike import AROUND, Alike
from ui.desk import Desk
from ui.dialogs.base import Dialog
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.reader.layout import LaidBlock
from ui.reader.metrics import Metrics
from ui.reader.paragraphs import Block, BlockText
from ui.theme import metrics
from ui.theme.look import Look, Marks
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.label_paint import underline_pen
from ui.widgets.labels import label
from ui.widgets.painting import rounded

Index = QModelIndex | QPersistentModelIndex
Places = Callable[[str], Iterator[list[Alike]]]

ROW, PIXELS, HEIGHT = 40, 18, 360
CHECK, GAP = 15, 10
SLICE_MS = 12
"""So long is looked in one go."""
ENDLESS = 100_000
ONE = Qt.ItemDataRole.UserRole


class AlikeModel(QAbstractListModel):
    """The places, each ticked or not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: list[Alike] = []
        self.ticked: set[int] = set()
        self.bearing = 0

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.places, self.ticked, self.bearing = [], set(), 0
        self.endResetModel()

    def add(self, places: list[Alike]) -> None:
        """Show more places; those that shall be labelled are ticked."""
        first = len(self.places)
        if not places:
            return
        self.beginInsertRows(QModelIndex(), first, first + len(places) - 1)
        self.places += places
        self.ticked |= {row for row, one in enumerate(places, start=first) if one.wanted}
        self.bearing += sum(bool(one.label) for one in places)
        self.endInsertRows()

    def toggle(self, row: int) -> None:
        """Tick a place or leave it out."""
        self.ticked ^= {row}
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = index.row() in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return self.places[index.row()] if role == ONE else None


class LabelAlike(Dialog):
    """Asks which of the places shall be labelled, and labels them as one step.

    Args:
        desk: the open article.
        places: the places, when a label of this code is given.
        code: the label that is offered.
        look: how it looks.
    """

    def __init__(
        self, desk: Desk, places: Places, code: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Label all alike"), look, parent, width=760)
        self._desk = desk
        self._places = places
        labels = desk.index.scheme.labels
        options = [(one.code, one.name.in_language(look.language)) for one in labels]
        self.label = Combo(options, look, code, name=tr("Label to give"))
        self.model = AlikeModel(self)
        self.list = _List(look, desk, self.label, self.model)
        self.count = label("", look, size="small", token="text2")
        self.save = Button("", look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.add_row(tr("Label to give"), self.label)
        self.body.addWidget(self.list)
        self.body.addWidget(self.count)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.label.changed.connect(self.refresh)
        self.model.dataChanged.connect(self._say)
        self._rest: Iterator[list[Alike]] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)
        self.refresh()
        self.list.setFocus()

    @property
    def complete(self) -> bool:
        """Whether the whole article has been looked through."""
        return self._rest is None

    def refresh(self) -> None:
        """Show the places anew: another label is offered."""
        self.model.clear()
        self._rest = self._places(self.label.value)
        self._idle.start(0)
        self._more()

    def _more(self) -> None:
        """Look through a bit more of the article; a long one is not waited for."""
        clock = QElapsedTimer()
        clock.start()
        found: list[Alike] = []
        while self._rest is not None and clock.elapsed() < SLICE_MS:
            found += self._next()
        self.model.add(found)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._say()

    def _next(self) -> list[Alike]:
        places = next(self._rest, None) if self._rest is not None else None
        if places is None:
            self._rest = None
            self._idle.stop()
        return places or []

    def submit(self) -> None:
        """Label what is ticked, once everything that would be labelled is shown."""
        if not self.complete:
            return
        article = self._desk.article
        rows = sorted(self.model.ticked)
        ranges = [(Fragment(self.model.places[n].start, self.model.places[n].end),) for n in rows]
        if article is not None and ranges:
            made = self._desk.perform(create_spans, article.uid, self.label.value, ranges)
            if made is None:
                return
        self.accept()

    def _say(self) -> None:
        look, ticked = self.look, len(self.model.ticked)
        total = len(self.model.places)
        bearing = self.model.bearing
        found = look.digits(tr("%n place(s)", "", total)) + ("" if self.complete else "…")
        known = look.digits(tr("%n labelled already", "", bearing)) if bearing else ""
        self.count.setText(" · ".join(part for part in (found, known) if part))
        self.save.setText(look.digits(tr("Label %n place(s)", "", ticked)))
        self.save.updateGeometry()
        self.save.setEnabled(self.complete and bool(ticked))


class _List(QListView):
    """The places in their context; Space or a click ticks one."""

    def __init__(self, look: Look, desk: Desk, chosen: Combo, model: AlikeModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Rows(look, desk, chosen, self))
        self.setFixedHeight(HEIGHT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(list_sheet(look).replace("QListWidget", "QListView"))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Places"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._model.toggle(index.row())


class _Rows(QStyledItemDelegate):
    """Tick, the words in the middle as they would look, and what they bear already."""

    def __init__(self, look: Look, desk: Desk, chosen: Combo, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._chosen = chosen
        self._metrics = Metrics(PIXELS, ROW, 27, top=0, bottom=0, chip=0, gap=0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, rect, look = index.data(ONE), QRectF(QRect(option.rect)), self._look
        if not isinstance(one, Alike):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("accentSoft"))
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        self._tick(painter, rect, ticked=ticked)
        note = self._note(painter, rect, one.label)
        start = CHECK + 2 * GAP
        room = self._part(rect, start, rect.width() - start - note - GAP)
        self._words(painter, room, one, ticked=ticked)
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

    def _note(self, painter: QPainter, rect: QRectF, code: str) -> float:
        """Say what the words bear already, at the end side; return how wide that is."""
        if not code:
            return 0
        look = self._look
        name = self._desk.index.label(code).short.in_language(look.language)
        said = tr("Already {label}").format(label=name)
        painter.setFont(look.font("small"))
        wide = painter.fontMetrics().horizontalAdvance(said) + 2.0
        painter.setPen(look.color("text2"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._part(rect, rect.width() - wide - GAP, wide), flags, said)
        return wide + GAP

    def _words(self, painter: QPainter, room: QRectF, one: Alike, *, ticked: bool) -> None:
        """Set the context in one line, with the words in the middle of the room."""
        text, start, end = self._context(one)
        laid = LaidBlock(
            Block(0, 0, 0, len(text), closes=False),
            BlockText(text),
            self._metrics,
            self._look.reading_font(PIXELS),
            ENDLESS,
        )
        pieces = laid.pieces(start, end)
        if not pieces:
            return
        stretches = pieces[0][1]
        left, right = min(one[0] for one in stretches), max(one[1] for one in stretches)
        painter.setClipRect(room)
        painter.translate(room.center().x() - (left + right) / 2, room.top())
        chosen = next(
            (x for x in self._desk.index.scheme.labels if x.code == self._chosen.value), None
        )
        if ticked and chosen is not None:
            self._mark(painter, QRectF(left, 7, right - left, ROW - 12), chosen)
        painter.setPen(self._look.color("text"))
        laid.lines[0].draw(painter, QPointF(0, 0))

    def _mark(self, painter: QPainter, box: QRectF, chosen: Label) -> None:
        marks: Marks = self._look.marks(chosen.style)
        if marks.fill is not None:
            rounded(painter, box, metrics.RADIUS_SPAN, marks.fill)
        painter.setPen(underline_pen(marks))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _context(self, one: Alike) -> tuple[str, int, int]:
        """Return a line around the words, and where they stand in it."""
        text = self._desk.text
        first = max(0, one.start - AROUND, text.rfind("\n", 0, one.start) + 1)
        after = text.find("\n", one.end)
        last = min(len(text) if after < 0 else after, one.end + AROUND)
        return text[first:last], one.start - first, one.end - first

    def _part(self, rect: QRectF, start: float, width: float) -> QRectF:
        left = rect.right() - start - width if self._look.rtl else rect.left() + start
        return QRectF(left, rect.top(), width, rect.height())
