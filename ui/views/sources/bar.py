"""The bar over the workspace: speakers or outlets, whose annotation, filters, and how many."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model.attribution import Facet, Where
from ui.language import tr
from ui.theme import metrics
from ui.views.sources.counts import Counted
from ui.views.sources.feed import SourceFeed
from ui.views.sources.names import Names
from ui.views.sources.pills import FilterBar
from ui.views.workspace import Parts
from ui.widgets.button import IconButton
from ui.widgets.labels import label
from ui.widgets.menu import menu as new_menu
from ui.widgets.menu import open_below
from ui.widgets.progress import LARGE, ProgressBar
from ui.widgets.segmented import Segmented
from ui.widgets.tips import set_tip

SPEAKERS, OUTLETS = "speakers", "outlets"
EVERYBODY, GOLD, MINE = "all", "gold", "mine"
MENU = "sources"
SEPARATOR = "  ·  "


class SourcesBar(QWidget):
    """What holds for speakers and outlets alike.

    Args:
        names: what facets and values are called.
        rows: gives a facet's values as they stand now.
        parts: what views are given.
    """

    def __init__(self, names: Names, rows: Callable[[Facet], list[Counted]], parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        look = self._look = parts.look
        self.tabs = Segmented(
            [(SPEAKERS, tr("Sources")), (OUTLETS, tr("Outlets"))],
            look,
            SPEAKERS,
            self,
            name=tr("Show"),
            equal=False,
            padding=16,
        )
        options = [(EVERYBODY, tr("Everybody")), (GOLD, tr("Gold standard")), (MINE, tr("Mine"))]
        self.whose = Segmented(
            options, look, EVERYBODY, self, name=tr("Whose annotation"), equal=False
        )
        set_tip(
            self.whose,
            tr(
                "Of everybody’s annotation each article counts once: the gold one, else the oldest."
            ),
        )
        self.filters = FilterBar(names, rows, look)
        self.count = label("", look, size="small", token="text2")
        self.reading = label(tr("Reading the articles…"), look, size="small", token="text3")
        self.progress = ProgressBar(look, 0.0, self, width=LARGE, name=tr("Reading the articles…"))
        self.more = IconButton("dots-three", tr("More"), look, self)
        self.more.clicked.connect(self.open_menu)
        self._lay_out()

    @property
    def tab(self) -> str:
        """What is shown: speakers or outlets."""
        return self.tabs.value

    def show_counts(self, where: Where, total: int, speakers: int, outlets: int) -> None:
        """Say how many there are, and what is filtered."""
        digits = self._look.digits
        names = {SPEAKERS: (tr("Sources"), speakers), OUTLETS: (tr("Outlets"), outlets)}
        self.tabs.set_options(
            [(code, f"{name} {digits(number)}") for code, (name, number) in names.items()]
        )
        self.filters.show_where(where)
        self.count.setText(digits(tr("%n attribution(s)", "", total)))

    def show_reading(self, feed: SourceFeed) -> None:
        """Say how far the articles have been read."""
        self.progress.setVisible(not feed.complete)
        self.reading.setVisible(not feed.complete)
        self.progress.set_share(feed.share)

    def open_menu(self) -> None:
        """Open what can be done with the tables."""
        commands = self._parts.commands
        menu = new_menu(self._look, self)
        for action in commands.registry.menu(MENU):
            commands.add_to(menu, action)
        open_below(menu, self.more)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(metrics.GAP_12)
        top.addWidget(self.tabs)
        top.addStretch()
        top.addWidget(self.reading)
        top.addWidget(self.progress)
        top.addWidget(self.whose)
        top.addWidget(self.more)
        below = QHBoxLayout()
        below.setSpacing(metrics.GAP_8)
        below.addWidget(self.filters)
        below.addStretch()
        below.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.PANE_PADDING, metrics.GAP_8, metrics.PANE_PADDING, 10)
        column.setSpacing(metrics.GAP_8)
        column.addLayout(top)
        column.addLayout(below)
