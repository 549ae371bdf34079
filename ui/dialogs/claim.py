"""A new claim that no article states (yet)."""

from PySide6.QtWidgets import QWidget

from annotator.model import Claim
from annotator.model.errors import HashiyaError
from annotator.operations.claims import create_claim
from annotator.project import Project
from ui.dialogs.base import Dialog
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.note_field import NoteField
from ui.wording import sentence


class ClaimDialog(Dialog):
    """Wording and topic of a claim that came from elsewhere: a tip, a post, a video."""

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("New claim"), look, parent, width=540)
        self._project = project
        self.made: Claim | None = None
        self.wording = NoteField(look, lines=3, name=tr("Wording of the claim"))
        self.topic = Field(look)
        hint = tr("one sentence that can be true or false")
        self.wording_row = self.add_row(tr("Wording of the claim"), self.wording, hint=hint)
        self.add_row(tr("Topic"), self.topic)
        self.save = Button(tr("Make the claim"), look, primary=True, key="Ctrl+Return")
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.wording.setFocus()

    def submit(self) -> None:
        """Make the claim; when it is refused, say so under its wording."""
        wording = " ".join(self.wording.toPlainText().split())
        topic = " ".join(self.topic.text().split())
        try:
            self.made = self._project.perform(create_claim, wording, topic=topic).result
        except HashiyaError as error:
            self.wording_row.fail(sentence(error))
        else:
            self.accept()
