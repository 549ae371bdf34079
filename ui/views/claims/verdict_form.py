"""What somebody says of a claim: how sure, why, resting on which words, and why it changes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Uid
from annotator.project import Project
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.case import Case, Draft
from ui.views.claims.cites import Cites
from ui.widgets.confidence import Confidence
from ui.widgets.labels import label
from ui.widgets.note_field import NoteField
from ui.widgets.tick import Tick


class VerdictForm(QWidget):
    """The fields of a verdict but its value, which the scale has.

    Signals:
        changed: something else is said.
    """

    changed = Signal()

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rationale = NoteField(
            look,
            lines=4,
            name=tr("Rationale"),
            placeholder=tr("Why this verdict? Readers will see it."),
        )
        self.cites = Cites(project, look)
        self.confidence = Confidence(look)
        self.reason = NoteField(look, lines=2, name=tr("Reason of the change"))
        self.correction = Tick(tr("Tell readers: a correction"), look)
        self._reasons = QWidget()
        self._lay_out()
        self.rationale.textChanged.connect(self.changed)
        self.reason.textChanged.connect(self.changed)
        self.cites.changed.connect(self.changed)
        self.confidence.changed.connect(self.changed)
        self.correction.clicked.connect(self.changed)

    def draft(self, value: str) -> Draft:
        """Return what is said, with the value of the scale."""
        changes = self.asks_reason
        corrects = changes and not self.correction.isHidden()
        return Draft(
            value=value,
            rationale=self.rationale.toPlainText().strip(),
            confidence=self.confidence.value,
            cites=self.cites.value,
            reason=self.reason.toPlainText().strip() if changes else "",
            correction=self.correction.isChecked() if corrects else None,
        )

    def offer(self, spans: Sequence[Uid]) -> None:
        """Offer these spans to be cited."""
        self.cites.offer(spans)

    @property
    def asks_reason(self) -> bool:
        """Whether it asks why the verdict changes."""
        return not self._reasons.isHidden()

    def ask_reason(self, case: Case, value: str) -> None:
        """Ask why the verdict changes, if it does, and whether readers are told."""
        stands = case.stands
        changes = (
            case.settled
            and stands is not None
            and value not in ("", stands.value)
            and case.is_judged_now
        )
        self._reasons.setVisible(changes)
        self.correction.setVisible(bool(case.claim.published_url))
        self.reason.setPlaceholderText(
            case.reopened or tr("Why does it change? It stays in the log.")
        )

    def enable(self, *, enabled: bool) -> None:
        """Let the fields be written in, or only read."""
        self.rationale.setReadOnly(not enabled)
        self.confidence.setEnabled(enabled)
        self.cites.setEnabled(enabled)

    def _lay_out(self) -> None:
        look = self._look
        reasons = QVBoxLayout(self._reasons)
        reasons.setContentsMargins(0, 4, 0, 0)
        reasons.setSpacing(4)
        reasons.addWidget(label(tr("Reason of the change"), look, size="small", token="text2"))
        reasons.addWidget(self.reason)
        reasons.addWidget(self.correction)
        head = QHBoxLayout()
        head.addWidget(label(tr("Rationale"), look, size="small", weight=600, token="text2"))
        head.addStretch()
        published = tr("goes out with the verdict")
        head.addWidget(label(published, look, size="small", token="text3"))
        sure = QHBoxLayout()
        sure.setSpacing(metrics.GAP_12)
        sure.addWidget(label(tr("Confidence"), look, size="small", token="text2"))
        sure.addWidget(self.confidence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.FIELD_GAP)
        column.addLayout(head)
        column.addWidget(self.rationale)
        column.addWidget(self.cites)
        column.addLayout(sure)
        column.addWidget(self._reasons)
        self._reasons.hide()
