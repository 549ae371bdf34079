"""The head of the inspector: the span's label, what it quotes, and where it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Span, quoted
from ui.actions.spans import relabel
from ui.language import tr
from ui.theme import metrics
from ui.views.inspector.label_button import LabelButton
from ui.views.label_menu import LabelMenu
from ui.views.texts import number_range
from ui.views.workspace import Parts
from ui.widgets.button import IconButton
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label, set_in
from ui.widgets.menu import open_below

QUOTE_PIXELS = 18
LONGEST_QUOTE = 240


class Head(QWidget):
    """What the chosen span is."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._desk = parts.desk
        look = parts.look
        self.label = LabelButton(look, self)
        self.label.clicked.connect(self.open_labels)
        self.unsure = IconButton("question", "", look, self)
        self.unsure.setCheckable(True)
        self.edge = IconButton("arrows-left-right", "", look, self)
        self.delete = IconButton("trash", "", look, self)
        parts.commands.bind(self.unsure, "span.unsure")
        parts.commands.bind(self.edge, "span.edge")
        parts.commands.bind(self.delete, "span.delete")
        self.quote = label("", look, wrap=True)
        set_in(self.quote, look.reading_font(QUOTE_PIXELS))
        # The words are Arabic in either language of the interface.
        self.quote.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.quote.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.place = label("", look, size="small", token="text3", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        row.addWidget(self.label)
        row.addStretch()
        row.addWidget(self.unsure)
        row.addWidget(self.edge)
        row.addWidget(self.delete)
        inner = QVBoxLayout()
        inner.setContentsMargins(metrics.PANE_PADDING, 8, metrics.PANE_PADDING, 14)
        inner.setSpacing(4)
        inner.addLayout(row)
        inner.addWidget(self.quote)
        inner.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(Hairline(self._parts.look))

    def show_span(self, span: Span) -> None:
        """Show a span."""
        look, desk = self._parts.look, self._desk
        self.label.show_label(desk.index.label(span.label), desk.index.layer_of(span.label).form)
        words = " ".join(quoted(desk.text, span.fragments).split())
        cut = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rstrip() + "…"
        self.quote.setText(cut)
        number = desk.sentences.at(span.start)
        facts = []
        if number is not None:
            facts.append(tr("Sentence {n}").format(n=look.digits(number + 1)))
        place = number_range(span.start, span.end, look)
        facts.append(tr("Characters {place}").format(place=place))
        if span.unsure:
            facts.append(tr("Unsure"))
        self.unsure.setChecked(span.unsure)
        self.unsure.set_icon_name("question-fill" if span.unsure else "question")
        self.place.setText("  ·  ".join(facts))

    def open_labels(self) -> None:
        """Offer the labels that the span may carry in place of its own."""
        span = self._desk.span
        if span is None:
            return
        index = self._desk.index
        menu = LabelMenu(self._parts.look, self)
        own = index.layer_of(span.label).code
        menu.add_labels(index.labels_of(own), span.label)
        for layer in index.scheme.layers:
            if layer.code != own:
                menu.addSeparator()
                menu.add_labels(one for one in index.labels_of(layer.code) if one.common)
        menu.chosen.connect(self._relabel)
        open_below(menu, self.label)

    def _relabel(self, code: str) -> None:
        relabel(self._desk, code)
