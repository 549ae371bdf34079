"""What happened to a claim, as lines: who did what, and when."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model import ClaimState, EvidenceState, Stage
from annotator.model.errors import SchemeViolation
from annotator.scheme.lookup import SchemeIndex
from ui.language import tr
from ui.review_words import state_word
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
    """Return what a line of the log says; who did it is "imported" where nobody is known."""
    small, strong = look.font("small"), look.font("small", 500)
    quiet, clear = look.color("text2"), look.color("text")
    if event.person:
        said = [Run(look.isolate(event.person), clear, strong)]
    else:
        said = [Run(tr("imported", "log"), quiet, small)]
    said.append(Run(f"  {_words(event)}", quiet, small))
    if event.what is What.JUDGED:
        said += _judged(event, index, look)
    elif event.what is What.STATE:
        said.append(Run(f": {state_word(ClaimState(event.detail))}", clear, strong))
    elif event.what is What.ASSIGNED:
        names = [look.isolate(name) for name in event.people if name]
        shown = tr(", ").join(names) or tr("nobody", "log")
        said.append(Run(f": {shown}", clear, small))
    elif event.detail and event.what is not What.NOTED:
        said.append(Run(f": {look.isolate(_short(event.detail))}", clear, small))
    note = _note(event)
    if note:
        said.append(Run(f" · {look.isolate(note)}", quiet, small))
    return said


def _judged(event: Event, index: SchemeIndex, look: Look) -> list[Run]:
    """Return the verdict, the one that it replaced, and whether readers are told."""
    small, strong = look.font("small"), look.font("small", 500)
    name, ink = _verdict(event.detail, index, look)
    said = [Run(f": {look.isolate(name)}", ink, strong)]
    verdict = event.verdict
    if verdict is not None and verdict.confidence is not None:
        shown = look.isolate(look.digits(f"{verdict.confidence}%"))
        said.append(Run(f" ({shown})", look.color("text2"), small))
    if event.before:
        was = look.isolate(_verdict(event.before, index, look)[0])
        words = tr("instead of {verdict}").format(verdict=was)
        said.append(Run(f" {words}", look.color("text2"), small))
    if verdict is not None and verdict.correction:
        told = tr("correction")
        said.append(Run(f" · {told}", look.color("warn"), strong))
    return said


def _note(event: Event) -> str:
    if event.what is What.EVIDENCE_STATE:
        words = {
            EvidenceState.FINE: tr("is as it was", "evidence"),
            EvidenceState.CHANGED: tr("has changed", "evidence"),
            EvidenceState.MISSING: tr("is missing", "evidence"),
        }
        return words[EvidenceState(event.note)]
    return _short(event.note)


def _words(event: Event) -> str:
    if event.undone:
        return tr("took back or did again", "log")
    if event.what is What.JUDGED and event.verdict is not None:
        stages = {
            Stage.FIRST: tr("judged first", "log"),
            Stage.SECOND: tr("judged second", "log"),
            Stage.FINAL: tr("judged", "log"),
        }
        return stages[event.verdict.stage]
    return _own_words()[event.what]


def _own_words() -> dict[What, str]:
    return {
        What.CREATED: tr("made the claim", "log"),
        What.REWORDED: tr("changed the wording", "log"),
        What.TOPIC: tr("changed the topic", "log"),
        What.NOTED: tr("wrote a note", "log"),
        What.ATTRIBUTES: tr("changed an attribute", "log"),
        What.ORIGIN: tr("changed where it was said", "log"),
        What.ASSIGNED: tr("gave it to check to", "log"),
        What.STATE: tr("brought it into", "log"),
        What.JUDGED: tr("judged", "log"),
        What.EVIDENCE: tr("added evidence", "log"),
        What.EVIDENCE_EDITED: tr("changed evidence", "log"),
        What.EVIDENCE_STATE: tr("looked at evidence", "log"),
        What.EVIDENCE_REMOVED: tr("took evidence away", "log"),
        What.JOINED: tr("joined an appearance", "log"),
        What.LEFT: tr("took an appearance away", "log"),
        What.MERGED: tr("merged with it claim", "log"),
        What.LINKED: tr("linked it to claim", "log"),
        What.UNLINKED: tr("took a link away to claim", "log"),
        What.COMMENTED: tr("said", "log"),
        What.COMMENT_REMOVED: tr("took a comment back", "log"),
    }


def _verdict(code: str, index: SchemeIndex, look: Look) -> tuple[str, QColor]:
    try:
        value = index.verdict(code)
    except SchemeViolation:  # of an earlier version of the scheme
        return code, look.color("text")
    return value.name.in_language(look.language), look.verdict(value.normalized).ink


def _short(text: str) -> str:
    line = clean(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
