"""The queue of claims, at the start side of the claims workspace."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Uid
from annotator.storage.reading import EVERYTHING, Filter, QueueRow
from ui.claim_model import ENTRY, Index
from ui.language import tr
from ui.queue_model import QueueModel
from ui.queue_read import Order, Quick
from ui.theme import metrics
from ui.views.claims.delegate import HEAD, ROW, ClaimDelegate
from ui.views.claims.filter_panel import FilterPanel, chips, told
from ui.views.claims.flow import Flow
from ui.views.claims.people import People
from ui.views.claims.touched import Touched
from ui.views.workspace import Parts
from ui.widgets.button import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.menu import menu, menu_text, open_below
from ui.widgets.search_field import SearchField
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
    """What there is to check, with its filters.

    Signals:
        asked: show this claim (its uid).
        add_asked: make a new claim.
        arrived: many claims, which took a while to read, are here.
    """

    asked = Signal(object)
    add_asked = Signal()
    arrived = Signal()

    def __init__(self, parts: Parts, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._people = people
        self._look = look = parts.look
        self._current: Uid | None = None
        self._chips: dict[Chip, Filter] = {}
        self._menu: QMenu | None = None
        desk = parts.desk
        self.model = QueueModel(desk.project.read.claims, desk.person.uid, self._tell, self)
        self.view = _List(self.model, parts, people, self)
        self.count = label("", look, token="text3")
        self.add = IconButton("plus", tr("New claim"), look, self, key="N")
        self.sort = IconButton("sort-ascending", tr("Order of the claims"), look, self)
        self.funnel = IconButton("funnel-simple", tr("Filters"), look, self, key="F")
        self.funnel.setCheckable(True)
        self.field = SearchField(look, tr("Find in the wordings"))
        self.segments = Segmented(
            self._options(), look, Quick.ALL, self, name=tr("Show"), equal=False
        )
        self.panel = FilterPanel(desk.index, look, self)
        self.panel.hide()
        self.chips = Flow(4, 4, self)
        self.empty = label("", look, token="text2", wrap=True)
        self.empty_button = Button(tr("New claim"), look, self, icon="plus", key="N")
        self.all_button = Button(tr("Show all", "claims"), look, self)
        self._lay_out()
        self._listen()
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

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_quick(self, quick: Quick) -> None:
        """Show all claims, one's own, or those that are open."""
        self.segments.choose(quick)

    def show_order(self, order: Order) -> None:
        """Let other claims stand first."""
        self.model.show(order=order)
        self._refresh()
        self.choose(self._current)

    def toggle_panel(self) -> None:
        """Open the filters, or close them."""
        shown = self.panel.isHidden()
        self.panel.setVisible(shown)
        self.funnel.setChecked(shown)
        if shown:
            self.panel.offer(self.model.rows())
            next(iter(self.panel.states.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.view.setFocus()

    def show_all(self) -> None:
        """Leave every filter and the search."""
        self.segments.set_value(Quick.ALL)
        self.field.clear()
        self._show_filter(EVERYTHING)

    def reveal(self, uid: Uid) -> None:
        """See that a claim is shown whatever the filter says."""
        if self.model.row(uid) is not None and not self.model.index_of(uid).isValid():
            self.show_all()

    def follow(self, touched: Touched) -> None:
        """Read anew what was touched."""
        if touched.everything:
            self.model.read()
        elif touched.claims:
            self.model.update(touched.claims)
        else:
            return
        self._refresh()

    # --- inside ---------------------------------------------------------------------------------

    def _listen(self) -> None:
        self.add.clicked.connect(self.add_asked)
        self.empty_button.clicked.connect(self.add_asked)
        self.all_button.clicked.connect(self.show_all)
        self.sort.clicked.connect(self._open_orders)
        self.funnel.clicked.connect(self.toggle_panel)
        self.segments.changed.connect(self._filter)
        self.field.textChanged.connect(self._filter)
        self.field.follow(self.view)
        self.panel.changed.connect(self._show_filter)
        self.panel.left.connect(self.toggle_panel)
        self.view.opened.connect(self._open)
        self.model.arrived.connect(self._arrived)
        self.model.failed.connect(self._refresh)
        self.model.failed.connect(self._parts.desk.failed)
        self.model.modelAboutToBeReset.connect(self.view.hold)
        self.model.modelReset.connect(self.view.stay)

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(metrics.PANE_PADDING, 0, metrics.GAP_12, 0)
        head.setSpacing(metrics.GAP_4)
        head.addWidget(label(tr("Claims"), look, weight=600))
        head.addSpacing(metrics.GAP_4)
        head.addWidget(self.count)
        head.addStretch()
        for button in (self.sort, self.funnel, self.add):
            head.addWidget(button)
        bar = QWidget()
        bar.setFixedHeight(metrics.TOP_BAR)
        bar.setLayout(head)
        tools = QVBoxLayout()
        tools.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 10)
        tools.setSpacing(metrics.GAP_8)
        tools.addWidget(self.segments)
        tools.addWidget(self.field)
        tools.addWidget(self.chips)
        self.empty.setContentsMargins(metrics.PANE_PADDING, 12, metrics.PANE_PADDING, 12)
        ways = QHBoxLayout()
        ways.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 0)
        ways.addWidget(self.empty_button)
        ways.addWidget(self.all_button)
        ways.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(tools)
        column.addWidget(self.panel)
        column.addWidget(Hairline(look))
        column.addWidget(self.empty)
        column.addLayout(ways)
        column.addWidget(self.view, 1)
        column.addStretch()

    def _options(self) -> list[tuple[str, str]]:
        names = {
            Quick.ALL: tr("All", "claims"),
            Quick.MINE: tr("Mine", "claims"),
            Quick.OPEN: tr("Open", "claims"),
        }
        tally = self.model.tally()
        return [
            (quick.value, f"{name} {self._look.digits(tally[quick])}")
            for quick, name in names.items()
        ]

    def _open_orders(self) -> None:
        names = {
            Order.PRIORITY: tr("Most urgent first"),
            Order.DATE: tr("Latest first"),
            Order.NUMBER: tr("By number"),
        }
        self._menu = made = menu(self._look, self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for order, text in names.items():
            action = made.addAction(menu_text(text))
            action.setData(order.value)
            action.setCheckable(True)
            action.setChecked(order is self.model.order)
        made.triggered.connect(self._order_chosen)
        open_below(made, self.sort)

    def _order_chosen(self, action: QAction) -> None:
        self.show_order(Order(action.data()))

    def _filter(self) -> None:
        self.model.show(quick=Quick(self.segments.value), words=self.field.text())
        self._refresh()

    def _show_filter(self, wanted: Filter) -> None:
        self.model.show(quick=Quick(self.segments.value), words=self.field.text(), wanted=wanted)
        self.panel.show_filter(wanted)
        self._show_chips(wanted)
        self._refresh()

    def _show_chips(self, wanted: Filter) -> None:
        self._chips = dict(chips(wanted, self._parts.desk.index, self._look))
        for chip in self._chips:
            chip.clicked.connect(self._drop_filter)
            chip.removed.connect(self._drop_filter)
        self.chips.set_items(list(self._chips))
        self.chips.setVisible(bool(self._chips))

    def _drop_filter(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip) and chip in self._chips:
            focused = chip.hasFocus()
            self._show_filter(self._chips[chip])
            if focused:
                (next(iter(self._chips), None) or self.view).setFocus()

    def _arrived(self) -> None:
        self._refresh()
        self.arrived.emit()

    def _refresh(self) -> None:
        tally = self.model.tally()
        total, shown = tally[Quick.ALL], self.model.shown
        digits = self._look.digits
        some = tr("{n} of {all}").format(n=digits(shown), all=digits(total))
        self.count.setText(digits(total) if shown == total else some)
        self.segments.set_options(self._options())
        self.funnel.set_icon_name("funnel-fill" if self._chips else "funnel-simple")
        empty = not shown
        self.chips.setVisible(bool(self._chips))
        self.empty.setVisible(empty)
        self.empty_button.setVisible(not total and not self.model.loading)
        self.all_button.setVisible(empty and bool(total))
        self.empty.setText(self._nothing(total))
        self.view.setVisible(not empty)
        self.view.setCurrentIndex(self.model.index_of(self._current))

    def _nothing(self, total: int) -> str:
        if self.model.loading:
            return tr("The claims are being read…")
        if not total:
            return tr("The claims of this project will stand here: those of its articles, and new.")
        return tr("No claim is like this.")

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ENTRY)
        if isinstance(row, QueueRow) and row.claim.uid != self._current:
            self.asked.emit(row.claim.uid)

    def _tell(self, row: QueueRow) -> str:
        return told(row, self._parts.desk.index, self._look, self._people.name)


class _List(QTableView):
    """The rows; a click or the arrow keys show a claim.

    A table of one column: unlike a list it asks no row how high it is, of however many.

    Signals:
        opened: show this claim (its index).
    """

    opened = Signal(QModelIndex)

    def __init__(self, model: QueueModel, parts: Parts, people: People, parent: QWidget) -> None:
        super().__init__(parent)
        self._held = 0
        self._heads: frozenset[int] = frozenset()
        self._queue = model
        self.setModel(model)
        self.setItemDelegate(ClaimDelegate(parts.desk.index, parts.look, people.name, self))
        self.ring = FocusRing(self, parts.look, metrics.RADIUS_CONTROL, inside=True)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(HEAD)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self._derive_heights()
        self.verticalScrollBar().setSingleStep(40)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Claims"))
        self.clicked.connect(self.opened)
        self.activated.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _MOVES and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())

    def hold(self) -> None:
        """Remember how far it is scrolled: the list is arranged anew."""
        self._held = self.verticalScrollBar().value()

    def stay(self) -> None:
        """Be scrolled as far as before."""
        self.doItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._held)

    def reset(self) -> None:
        super().reset()
        self._derive_heights()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self._derive_heights()

    def _derive_heights(self) -> None:
        """Make each row as high as what stands in it now.

        The header keeps the height of a row by its number: where a head stood, a claim may now.
        Only rows that were heads or are can differ, of however many.
        """
        heads = frozenset(self._queue.heads())
        for row in self._heads | heads:
            self.setRowHeight(row, HEAD if row in heads else ROW)
        self._heads = heads

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)
