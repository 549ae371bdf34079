"""A speaker's page: the name, how often, when, and with which words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.model.source_table import Quotation, SpeakerCount
from annotator.model.timeline import Timeline
from annotator.storage.reading.attributions import AttributionReader
from annotator.storage.reading.corpus import Whose
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.prose import reading
from ui.views.sources.chart import TimelineChart
from ui.views.sources.names import Names
from ui.views.sources.quotations import PAD, QuotationList
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label

PIXELS, PITCH = 23, 38
SEPARATOR = "  ·  "


class SpeakerPage(QWidget):
    """What is known of one speaker.

    Signals:
        opened: open the article at this attribution.
        picked: show what was said in this period (its code).
    """

    opened = Signal(object)
    picked = Signal(str)

    def __init__(
        self, read: AttributionReader, names: Names, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.name = reading(look, PIXELS, PITCH)
        self.facts = label("", look, size="small", token="text2", wrap=True)
        self.chart = TimelineChart(names, look)
        self.undated = label("", look, size="small", token="text3")
        self.list = QuotationList(read, look)
        self._lay_out()
        self.chart.picked.connect(self.picked)
        self.list.opened.connect(self.opened)

    def show_speaker(
        self, one: SpeakerCount, outlets: int, line: Timeline, period: str | None
    ) -> None:
        """Show a speaker and how often they are quoted over time.

        Args:
            one: who, and how often.
            outlets: how many outlets quote them.
            line: how often in each period.
            period: the period that was chosen, if any.
        """
        self.name.set_text(one.name)
        self.facts.setText(SEPARATOR.join(self._facts(one, outlets)))
        self.chart.show_line(line, period)
        dated = len(line.points) > 1
        self.chart.setVisible(dated)
        self.undated.setVisible(dated and bool(line.undated))
        self.undated.setText(self._look.digits(tr("%n without a month", "", line.undated)))

    def show_quotations(self, places: list[Quotation], whose: Whose) -> None:
        """Show where they are quoted, from the newest on."""
        self.list.quotations.show(places, whose)

    def _facts(self, one: SpeakerCount, outlets: int) -> list[str]:
        digits = self._look.digits
        facts = [digits(tr("%n attribution(s)", "", one.quoted))]
        if outlets:
            facts.append(digits(tr("%n outlet(s)", "", outlets)))
        if one.unnamed == one.quoted:
            facts.append(tr("never named"))
        elif one.unnamed:
            facts.append(digits(tr("%n time(s) unnamed", "", one.unnamed)))
        return facts

    def _lay_out(self) -> None:
        look = self._look
        head = QVBoxLayout()
        head.setContentsMargins(PAD, metrics.GAP_12, PAD, metrics.GAP_12)
        head.setSpacing(2)
        head.addWidget(self.name)
        head.addWidget(self.facts)
        head.addSpacing(metrics.GAP_8)
        head.addWidget(self.chart)
        head.addWidget(self.undated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(look))
        column.addWidget(self.list, 1)
