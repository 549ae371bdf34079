"""The third pane: names without a record, and the checker of names that contradict each other."""

from enum import StrEnum

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from annotator.matching.proposal import SELDOM
from annotator.storage.reading import Surface
from ui.language import tr
from ui.theme import metrics
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.views.records.mending import Way, link_ways, mending_ways
from ui.views.records.surface_rows import SurfaceModel, SurfaceRows
from ui.views.workspace import Parts
from ui.widgets.button import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.option_row import OptionRow
from ui.widgets.segmented import Segmented

DIGITS = "123456789"


class Part(StrEnum):
    """What the pane lists."""

    UNLINKED = "unlinked"
    ODD = "odd"


class NamesPane(QWidget):
    """A list of names, and under it what can be done with the chosen one.

    Signals:
        asked: do this with the chosen name (`Way`).
        make_asked: make a record of the chosen name.
        pick_asked: link the chosen name to a record that is looked for.
    """

    asked = Signal(object)
    make_asked = Signal()
    pick_asked = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._look = look = parts.look
        self._folded = ""
        self.ways: list[Way] = []
        self.rows: list[OptionRow] = []
        self.model = SurfaceModel(self)
        self.view = _make_list(self.model)
        self.view_ring = FocusRing(self.view, look, metrics.RADIUS_CONTROL, inside=True)
        self._delegate = SurfaceRows(parts.desk.index, parts.desk.records, look, self.view)
        self.view.setItemDelegate(self._delegate)
        self._bar = OverlayScrollBar(self.view)
        self.segments = Segmented(self._options(0, 0), look, Part.UNLINKED, self, name=tr("Show"))
        self.reading = label(tr("still reading…"), look, size="small", token="text3")
        self.empty = label("", look, token="text2", wrap=True)
        self.title = label("", look, wrap=True, weight=600, size="small", token="text2")
        self.make = Button(tr("New record"), look, self, small=True, icon="plus", key="Shift+N")
        self.pick = Button(tr("Another…"), look, self, small=True, key="P")
        self._ways = QVBoxLayout()
        self._ways.setSpacing(0)
        self._foot = QWidget()
        self._lay_out()
        self.segments.changed.connect(self._show_part)
        self.make.clicked.connect(self.make_asked)
        self.pick.clicked.connect(self.pick_asked)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        parts.desk.surfaces.changed.connect(self.refresh)
        parts.desk.records.changed.connect(self._show_ways)

    @property
    def surface(self) -> Surface | None:
        """The chosen name."""
        return self.model.surface(self.view.currentIndex())

    @property
    def part(self) -> Part:
        """What is listed."""
        return Part(self.segments.value)

    def refresh(self) -> None:
        """List the names as they are now; the chosen one stays, or the next takes its place."""
        if not self.isVisible():
            return
        book = self._desk.surfaces
        unlinked = [one for one in book.surfaces.unlinked() if not SELDOM.issuperset(one.labels)]
        odd = book.odd()
        self.segments.set_options(self._options(len(unlinked), len(odd)))
        row = max(0, self.view.currentIndex().row())
        folded = self._folded
        shown = odd if self.part is Part.ODD else unlinked
        self._delegate.odd = self.part is Part.ODD
        self.model.show(shown)
        place = self.model.place(folded)
        place = place if place >= 0 else min(row, self.model.rowCount() - 1)
        self.view.setCurrentIndex(self.model.index(place))
        self.reading.setVisible(not book.complete)
        self.empty.setVisible(not shown and book.complete)
        self.empty.setText(self._nothing())
        self.view.setVisible(bool(shown))
        self._chosen()

    def show_part(self, part: Part) -> None:
        """List something else."""
        self.segments.choose(str(part))

    def choose_way(self, number: int) -> None:
        """Take one of the ways, as its key does."""
        if number < len(self.ways):
            self.asked.emit(self.ways[number])

    # --- inside ---------------------------------------------------------------------------------

    def _options(self, unlinked: int, odd: int) -> list[tuple[str, str]]:
        counts = {
            Part.UNLINKED: (tr("Without a record"), unlinked),
            Part.ODD: (tr("To check"), odd),
        }
        digits = self._look.digits
        return [(code, f"{name} {digits(count)}") for code, (name, count) in counts.items()]

    def _nothing(self) -> str:
        if self.part is Part.ODD:
            return tr("No name carries two labels of a layer, or means two records.")
        if not len(self._desk.surfaces.surfaces):
            return tr("Names that are tagged in articles and mean no record will stand here.")
        return tr("Every name that is tagged means a record.")

    def _show_part(self) -> None:
        self._folded = ""
        self.view.setCurrentIndex(QModelIndex())
        self.refresh()

    def _chosen(self) -> None:
        surface = self.surface
        self._folded = surface.folded if surface is not None else ""
        self._show_ways()

    def _show_ways(self) -> None:
        surface = self.surface
        self._foot.setVisible(surface is not None)
        for row in self.rows:
            self._ways.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows, self.ways = [], []
        if surface is None:
            return
        odd = self.part is Part.ODD
        find = mending_ways if odd else link_ways
        self.ways = find(surface, self._desk, self._look)
        for number, way in enumerate(self.ways):
            key = DIGITS[number] if number < len(DIGITS) else ""
            row = OptionRow(key, way.text, way.detail, self._look, self)
            row.clicked.connect(self._pressed)
            self.rows.append(row)
            self._ways.addWidget(row)
        self.make.setVisible(not odd)
        self.pick.setVisible(not odd)
        self.title.setText(self._head(odd=odd))

    def _head(self, *, odd: bool) -> str:
        if odd:
            return tr("Make it one")
        return tr("It may mean") if self.ways else tr("No record is called so")

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, OptionRow) and row in self.rows:
            self.choose_way(self.rows.index(row))

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(metrics.GAP_12, 8, metrics.GAP_12, 8)
        head.addWidget(self.segments)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(metrics.PANE_PADDING - 6, 8, metrics.PANE_PADDING - 6, 10)
        foot.setSpacing(4)
        self.title.setContentsMargins(6, 0, 6, 0)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(6, 4, 6, 0)
        buttons.setSpacing(metrics.GAP_8)
        buttons.addWidget(self.make)
        buttons.addWidget(self.pick)
        buttons.addStretch()
        foot.addWidget(self.title)
        foot.addLayout(self._ways)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(look))
        for words in (self.reading, self.empty):
            words.setContentsMargins(metrics.PANE_PADDING, 8, metrics.PANE_PADDING, 8)
            column.addWidget(words)
        column.addWidget(self.view, 1)
        column.addWidget(Hairline(look))
        column.addWidget(self._foot)
        column.addStretch()


def _make_list(model: SurfaceModel) -> QListView:
    made = QListView()
    made.setModel(model)
    made.setUniformItemSizes(True)
    made.setMouseTracking(True)
    made.setFrameShape(QListView.Shape.NoFrame)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.verticalScrollBar().setSingleStep(40)
    made.viewport().setAutoFillBackground(False)
    made.setAccessibleName(tr("Names"))
    return made
