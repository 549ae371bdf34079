"""Adding evidence to a claim, and editing it."""

from PySide6.QtWidgets import QWidget

from annotator.model import Claim, ClaimEvidence, Evidence, Stance
from annotator.model.errors import BadInput, HashiyaError
from annotator.operations.evidence import add_evidence, edit_evidence
from annotator.project import Project
from ui.dialogs.base import Dialog, latin
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.badge import stance_word
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.note_field import NoteField
from ui.widgets.segmented import Segmented
from ui.wording import sentence

_FIRST = Stance.SUPPORTS


class EvidenceDialog(Dialog):
    """Stance, address, title, quote and note.

    Args:
        project: where it goes.
        claim: what it is about.
        look: how it looks.
        evidence: what is edited; none to add some.
    """

    def __init__(
        self,
        project: Project,
        claim: Claim,
        look: Look,
        parent: QWidget | None = None,
        *,
        evidence: ClaimEvidence | None = None,
    ) -> None:
        title = tr("Add evidence") if evidence is None else tr("Edit the evidence")
        super().__init__(title, look, parent, width=540)
        self._project = project
        self._claim = claim
        self._seen = evidence
        self.saved: ClaimEvidence | None = None
        stance, note = (evidence.use.stance, evidence.use.note) if evidence else (_FIRST, "")
        known = evidence.evidence if evidence else Evidence(claim.uid)
        options = [(stance.value, stance_word(stance)) for stance in Stance]
        self.stance = Segmented(options, look, stance, name=tr("What it does to the claim"))
        self.url = Field(look, known.url, placeholder="https://")
        latin(self.url)
        self.title_field = Field(look, known.title)
        self.quote = NoteField(look, known.quote, lines=3, name=tr("Quote"))
        self.note = NoteField(look, note, lines=2, name=tr("Note"))
        self.add_row(tr("What it does to the claim"), self.stance)
        self.url_row = self.add_row(tr("Address"), self.url)
        self.add_row(tr("Title"), self.title_field)
        self.add_row(tr("Quote"), self.quote, hint=tr("word for word"))
        self.add_row(tr("Note"), self.note)
        self.save = Button(tr("Add") if evidence is None else tr("Save"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.url.textChanged.connect(self.url_row.notice.clear)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.url.setFocus()

    def submit(self) -> None:
        """Write it; what is refused is told where it stands."""
        self.url_row.notice.clear()
        self.notice.clear()
        try:
            self.saved = self._written()
        except BadInput as error:
            if error.place:
                self.url_row.fail(sentence(BadInput(error.message, remedy=error.remedy)))
            else:
                self.notice.fail(error)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _written(self) -> ClaimEvidence:
        stance = Stance(self.stance.value)
        url = self.url.text()
        title = " ".join(self.title_field.text().split())
        quote = self.quote.toPlainText().strip()
        note = self.note.toPlainText().strip()
        perform = self._project.perform
        if self._seen is None:
            claim = self._claim.uid
            return perform(
                add_evidence, claim, stance, url=url, title=title, quote=quote, note=note
            ).result
        return perform(
            edit_evidence, self._seen, stance=stance, url=url, title=title, quote=quote, note=note
        ).result
