"""A warning where a span departs from what the project does with clitics."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.model import Span
from annotator.text.clitics import Policy
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.theme import metrics
from ui.views.workspace import Parts


class Departure(QWidget):
    """Says so under the span's words; hidden while there is nothing to say."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self.notice = Notice(parts.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.PANE_PADDING, 8, metrics.PANE_PADDING, 8)
        column.addWidget(self.notice)

    def show_span(self, span: Span) -> None:
        """Look at another span."""
        words = self._desk.words
        first, last = span.fragments[0], span.fragments[-1]
        text = self._desk.text
        departs = words.is_name(span.label) and (
            words.departs(text, first.start, first.end)
            or (first != last and words.departs(text, last.start, last.end))
        )
        self.setVisible(departs)
        if departs and words.policy is Policy.WITHOUT_CLITICS:
            self.notice.say(tr("A clitic is labelled too: X and C take it off."), "warn")
        elif departs:
            self.notice.say(tr("A clitic is left out: X and C put it on."), "warn")
