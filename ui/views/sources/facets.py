"""The counts beside the quotations: by outlet, cue, topic and source type."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.attribution import Facet
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.flat_button import FlatButton
from ui.views.grounds import ground
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.views.sources.counts import Counted, CountList
from ui.views.sources.names import Names
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label

SHOWN = (Facet.OUTLET, Facet.CUE, Facet.TOPIC, Facet.TYPE)
MOST, HEAD = 7, 24


class FacetSection(QWidget):
    """A facet's most frequent values; the others are a click away.

    Signals:
        picked: this value was chosen (its code).
        all_asked: list all values under this widget.
    """

    picked = Signal(str)
    all_asked = Signal(QWidget)

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self.list = CountList(look, name, self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.more = FlatButton("", look, self, padding=6)
        self.more.setFixedHeight(HEAD)
        self.more.setFont(look.font("small"))
        head = QHBoxLayout()
        head.setContentsMargins(metrics.PANE_PADDING, metrics.GAP_12, metrics.PANE_PADDING, 2)
        title = label(name, look, size="small", weight=600, token="text2")
        title.setFixedHeight(HEAD)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addSpacing(metrics.GAP_12)
        column.addWidget(Hairline(look))
        self.list.picked.connect(self.picked)
        self.more.clicked.connect(self._ask_all)

    def show_rows(self, rows: list[Counted]) -> None:
        """Show the most frequent values, and the chosen one even if it is none of them."""
        shown = rows[:MOST]
        shown += [row for row in rows[MOST:] if row.chosen]
        self.list.show_rows(shown, max((row.number for row in rows), default=1))
        self.list.fit_rows()
        self.setVisible(bool(rows))
        self.more.setVisible(len(rows) > len(shown))
        count = self._look.digits(len(rows))
        self.more.setText(tr("All {count}").format(count=count))
        self.more.setAccessibleName(f"{self._name}: {self.more.text()}")
        self.more.updateGeometry()

    def _ask_all(self) -> None:
        self.all_asked.emit(self.more)


class Facets(QScrollArea):
    """All sections, one under the other.

    Args:
        names: what facets are called.
        rows: gives a facet's values as they stand now.
        look: how it looks.

    Signals:
        chosen: a facet shall have this value, or any when it has it already (`Facet`, str).
        all_asked: list all values of a facet under a widget (`Facet`, widget).
    """

    chosen = Signal(object, str)
    all_asked = Signal(object, QWidget)

    def __init__(self, names: Names, rows: Callable[[Facet], list[Counted]], look: Look) -> None:
        super().__init__()
        self._rows = rows
        self.sections = {facet: FacetSection(names.facet(facet), look) for facet in SHOWN}
        inner = QWidget()
        ground(inner, look, "pane")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self.sections.values():
            section.picked.connect(self._pick)
            section.all_asked.connect(self._ask_all)
            column.addWidget(section)
        column.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = OverlayScrollBar(self)
        self.setWidget(inner)

    def refresh(self) -> None:
        """Count again."""
        for facet, section in self.sections.items():
            section.show_rows(self._rows(facet))

    def _facet(self) -> Facet | None:
        return next((f for f, section in self.sections.items() if section is self.sender()), None)

    def _pick(self, value: str) -> None:
        self.chosen.emit(self._facet(), value)

    def _ask_all(self, anchor: QWidget) -> None:
        self.all_asked.emit(self._facet(), anchor)
