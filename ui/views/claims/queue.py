"""The queue of claims, at the start side of the claims workspace."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotator.model import Uid
from annotator.storage.reading import ClaimRow
from ui.claim_model import ENTRY, ClaimModel, Shown
from ui.language import tr
from ui.theme import metrics
from ui.views.claims.delegate import ClaimDelegate
from ui.views.claims.touched import Touched
from ui.views.workspace import Parts
from ui.widgets.button import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.segmented import Segmented

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


class ClaimQueue(QWidget):
    """What there is to check, with its filter.

    Signals:
        asked: show this claim (its uid).
        add_asked: make a new claim.
    """

    asked = Signal(object)
    add_asked = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look = parts.look
        self._current: Uid | None = None
        self.model = ClaimModel(parts.desk.project.read.claims, self)
        self.view = _List(parts, self)
        self.view.setModel(self.model)
        self.count = label("", look, token="text3")
        self.add = IconButton("plus", tr("New claim"), look, self, key="N")
        self.field = Field(
            look,
            placeholder=tr("Find in the wordings"),
            icon="magnifying-glass",
            height=metrics.SEGMENT,
            size="small",
        )
        self.field.setClearButtonEnabled(True)
        self.segments = Segmented(
            self._options(), look, Shown.ALL, self, name=tr("Show"), equal=False
        )
        self.empty = label("", look, token="text2", wrap=True)
        self.empty_button = Button(tr("New claim"), look, self, icon="plus", key="N")
        self._lay_out()
        self.add.clicked.connect(self.add_asked)
        self.empty_button.clicked.connect(self.add_asked)
        self.segments.changed.connect(self._filter)
        self.field.textChanged.connect(self._filter)
        self.view.opened.connect(self._open)
        self._refresh()

    @property
    def current(self) -> Uid | None:
        """The claim that is shown in the page."""
        return self._current

    def choose(self, uid: Uid | None) -> None:
        """Mark a claim as the one that the page shows."""
        self._current = uid
        index = self.model.index_of(uid)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index.siblingAtRow(0) if index.row() == 1 else index)

    def step(self, by: int) -> None:
        """Ask for the next claim (1) or the one before (-1)."""
        uid = self.model.neighbour(self._current, by)
        if uid is not None and uid != self._current:
            self.asked.emit(uid)

    def search(self, words: str) -> None:
        """Show the claims whose wording holds these words."""
        self.field.setText(words)

    def reveal(self, uid: Uid) -> None:
        """See that a claim is shown whatever the filter says."""
        if not self.model.index_of(uid).isValid():
            self.segments.set_value(Shown.ALL)
            self.field.clear()
            self._filter()

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(metrics.PANE_PADDING, 0, metrics.GAP_12, 0)
        head.setSpacing(metrics.GAP_8)
        head.addWidget(label(tr("Claims"), look, weight=600))
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.add)
        bar = QWidget()
        bar.setFixedHeight(metrics.TOP_BAR)
        bar.setLayout(head)
        tools = QVBoxLayout()
        tools.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 10)
        tools.setSpacing(metrics.GAP_8)
        tools.addWidget(self.segments)
        tools.addWidget(self.field)
        self.empty.setContentsMargins(metrics.PANE_PADDING, 12, metrics.PANE_PADDING, 12)
        button = QHBoxLayout()
        button.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 0)
        button.addWidget(self.empty_button)
        button.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(tools)
        column.addWidget(Hairline(look))
        column.addWidget(self.empty)
        column.addLayout(button)
        column.addWidget(self.view, 1)
        column.addStretch()

    def _options(self) -> list[tuple[str, str]]:
        names = {
            Shown.ALL: tr("All", "claims"),
            Shown.JUDGED: tr("Judged"),
            Shown.OPEN: tr("No verdict"),
        }
        tally = self.model.tally()
        return [
            (shown.value, f"{name} {self._look.digits(tally[shown])}")
            for shown, name in names.items()
        ]

    def follow(self, touched: Touched) -> None:
        """Read anew what was touched."""
        if touched.everything:
            self.model.read()
        elif touched.claims:
            self.model.update(touched.claims)
        else:
            return
        self._refresh()

    def _filter(self) -> None:
        self.model.show(Shown(self.segments.value), self.field.text())
        self._refresh()

    def _refresh(self) -> None:
        tally = self.model.tally()
        self.count.setText(self._look.digits(tally[Shown.ALL]))
        self.segments.set_options(self._options())
        empty = self.model.first() is None
        self.empty.setVisible(empty)
        self.empty_button.setVisible(not tally[Shown.ALL])
        self.empty.setText(self._nothing(tally[Shown.ALL]))
        self.view.setVisible(not empty)
        self.view.setCurrentIndex(self.model.index_of(self._current))

    def _nothing(self, total: int) -> str:
        if not total:
            return tr("The claims of this project will stand here: those of its articles, and new.")
        return tr("No claim is like this. Show all, or search for something else.")

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ENTRY)
        if isinstance(row, ClaimRow) and row.claim.uid != self._current:
            self.asked.emit(row.claim.uid)


class _List(QListView):
    """The rows; a click or the arrow keys show a claim.

    Signals:
        opened: show this claim (its index).
    """

    opened = Signal(QModelIndex)

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(ClaimDelegate(parts.desk.index, parts.look, self))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(40)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Claims"))
        self.clicked.connect(self.opened)
        self.activated.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _MOVES and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows have one line or two by their width

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)
