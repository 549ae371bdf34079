"""Says at the top of a claim why it was opened again."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model import EvidenceState
from ui.evidence_words import state_words
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.views.claims.appearances import LINE_BREAK
from ui.views.claims.content import Content
from ui.views.claims.prose import Run, clean, plain
from ui.widgets.badge import IconWord
from ui.widgets.labels import label

LONGEST = 120


class Reopened(QWidget):
    """The step that reopened the claim, and the evidence that is not what it was."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        ink, font = look.color("warn"), look.font(weight=600)
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        self.title = tr("Opened again")
        head.addWidget(IconWord(self.title, look, icon="warning", ink=ink, font=font, side=16))
        self.moment = label("", look, size="small", token="text2")
        head.addWidget(self.moment)
        head.addStretch()
        self.words = plain(look, token="text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_step(self, content: Content) -> None:
        """Show why a claim is open again; nothing for one that is not."""
        step = content.reopened
        self.setVisible(step is not None)
        if step is None:
            return
        look = self._look
        by = look.isolate(content.reopened_by)
        moment = when(step.at, look)
        self.moment.setText("  ·  ".join(part for part in (by, moment) if part))
        said = [f"«{look.isolate(clean(step.note)[:LONGEST])}»"] if step.note else []
        for piece in content.pieces:
            evidence = piece.used.evidence
            if evidence.state is not EvidenceState.FINE:
                title = clean(evidence.title or evidence.quote or evidence.url)[:LONGEST]
                said.append(f"{look.isolate(title)} — {state_words(evidence.state)}")
        self.words.set_runs([Run(LINE_BREAK.join(said), look.color("text"), look.font("small"))])
        self.words.setVisible(bool(said))
        self.setAccessibleName(f"{self.title}: {self.words.text}")
