"""Saying whether evidence still is what it was."""

from PySide6.QtWidgets import QWidget

from annotator.model import Evidence, EvidenceState
from annotator.model.errors import HashiyaError
from annotator.model.review import CLOSED
from annotator.operations.evidence import mark_evidence
from annotator.project import Project
from ui.dialogs.base import Dialog
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import label
from ui.widgets.note_field import NoteField
from ui.widgets.segmented import Segmented


class MarkEvidence(Dialog):
    """Its state, what was found, and which claims are reopened over it.

    Args:
        project: where it is.
        evidence: as it was read.
        look: how it looks.
    """

    def __init__(
        self, project: Project, evidence: Evidence, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Is the evidence as it was?"), look, parent, width=480)
        self._project = project
        self._seen = evidence
        options = [(state.value, state_word(state)) for state in EvidenceState]
        self.state = Segmented(options, look, evidence.state, name=tr("State of the evidence"))
        hint = tr("stands with the reopened claim")
        self.note = NoteField(look, lines=2, name=tr("What was found"))
        self.add_row(tr("State of the evidence"), self.state)
        self.note_row = self.add_row(tr("What was found"), self.note, hint=hint)
        self.effect = label("", look, size="small", token="text2", wrap=True)
        self.body.addWidget(self.effect)
        self.save = Button(tr("Save"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.state.changed.connect(self._say_effect)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self._say_effect()
        self.keeps("evidence", evidence.uid, evidence.title, note=self.note)
        self.state.setFocus()

    def submit(self) -> None:
        """Write it; claims that were decided on it are reopened in the same step."""
        state, note = EvidenceState(self.state.value), self.note.toPlainText().strip()
        if state is self._seen.state:
            self.reject()
            return
        try:
            self._project.perform(mark_evidence, self._seen, state, note=note)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _say_effect(self) -> None:
        state = EvidenceState(self.state.value)
        worse = state not in (
            EvidenceState.FINE,
            self._seen.state,
        )  # what is as before says nothing
        numbers = self._reopened() if worse else []
        self.note_row.setVisible(worse)
        look = self.look
        shown = tr(", ").join(look.isolate(look.digits(str(number))) for number in numbers)
        words = tr("Reopens what was decided on it: claim {numbers}.").format(numbers=shown)
        self.effect.setText(words if numbers else tr("No decided claim rests on it."))
        self.effect.setVisible(worse)

    def _reopened(self) -> list[int]:
        read = self._project.read
        served = read.evidence.served([self._seen.uid]).get(self._seen.uid, [])
        return [one.number for one in served if read.claims.one(one.claim).state in CLOSED]


def state_word(state: EvidenceState) -> str:
    """Return a state of evidence in the interface's language."""
    words = {
        EvidenceState.FINE: tr("As it was"),
        EvidenceState.CHANGED: tr("Changed"),
        EvidenceState.MISSING: tr("Missing"),
    }
    return words[state]
