"""What happened to a claim, as lines: who did what, and when."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model.errors import SchemeViolation
from annotator.scheme.lookup import SchemeIndex
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.views.claims.history import Event, What
from ui.views.claims.prose import Prose, Run, clean
from ui.widgets.labels import label

LONGEST = 80
"""So much of a title is said."""


class Log(QWidget):
    """The events, newest first."""

    def __init__(self, index: SchemeIndex, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._look = look
        self._events: list[Event] | None = None
        self.lines: list[LogLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.GAP_8)

    def show_events(self, events: list[Event]) -> None:
        """Show these events."""
        if events == self._events:
            return
        self._events = events
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [LogLine(event, self._index, self._look, self) for event in events]
        for line in self.lines:
            self._column.addWidget(line)


class LogLine(QWidget):
    """One event: a ring, who and what, and when at the end side."""

    def __init__(
        self, event: Event, index: SchemeIndex, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        line = look.line_height("small")
        self.words = Prose(look, look.font("small"), line, token="text2", rtl=look.rtl)
        self.words.set_runs(runs(event, index, look))
        moment = label(when(event.at, look), look, size="small", token="text3")
        row = QHBoxLayout(self)
        start = metrics.GAP_16
        margins = (0, 0, start, 0) if look.rtl else (start, 0, 0, 0)
        row.setContentsMargins(*margins)
        row.setSpacing(metrics.GAP_12)
        row.addWidget(self.words, 1)
        row.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self.words.text}, {moment.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("edge"), 1.5))
        left = self.width() - 8 if self._look.rtl else 1
        painter.drawEllipse(QRectF(left, 6, 6.5, 6.5))
        painter.end()


def runs(event: Event, index: SchemeIndex, look: Look) -> list[Run]:
    """Return what a line of the log says."""
    small, strong = look.font("small"), look.font("small", 500)
    said = [Run(look.isolate(event.person), look.color("text"), strong)] if event.person else []
    lead = "  " if said else ""
    said.append(Run(f"{lead}{_words(event.what)}", look.color("text2"), small))
    if event.what is What.JUDGED:
        name, ink = _verdict(event.detail, index, look)
        said.append(Run(f": {look.isolate(name)}", ink, strong))
    elif event.detail and event.what in (What.EVIDENCE, What.EVIDENCE_EDITED, What.TOPIC):
        detail = look.isolate(_short(event.detail))
        said.append(Run(f": {detail}", look.color("text"), small))
    return said


def _words(what: What) -> str:
    said = {
        What.CREATED: tr("made the claim", "log"),
        What.REWORDED: tr("changed the wording", "log"),
        What.TOPIC: tr("changed the topic", "log"),
        What.NOTED: tr("wrote a note", "log"),
        What.ATTRIBUTES: tr("changed an attribute", "log"),
        What.JUDGED: tr("judged", "log"),
        What.EVIDENCE: tr("added evidence", "log"),
        What.EVIDENCE_EDITED: tr("changed evidence", "log"),
    }
    return said[what]


def _verdict(code: str, index: SchemeIndex, look: Look) -> tuple[str, QColor]:
    try:
        value = index.verdict(code)
    except SchemeViolation:  # of an earlier version of the scheme
        return code, look.color("text")
    return value.name.in_language(look.language), look.verdict(value.normalized).ink


def _short(text: str) -> str:
    line = clean(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
