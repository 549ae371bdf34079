"""Steps of a review that need a word: publishing a check, reopening a claim, sending it back."""

from PySide6.QtWidgets import QWidget

from annotator.model import Claim, ClaimState
from annotator.model.errors import HashiyaError
from annotator.operations.review import advance, publish, publishing_gaps, reopen
from annotator.project import Project
from ui.dialogs.base import Dialog, latin
from ui.dialogs.checklist import Checklist
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.labels import label
from ui.widgets.note_field import NoteField


class StepDialog(Dialog):
    """Asks what a step needs; a refusal stands in it. Subclasses say what the step is.

    Args:
        title: what it is about.
        done: what its button does.
        project: whose claim it is.
        claim: the claim as it was read.
        look: how it looks.
    """

    def __init__(
        self,
        title: str,
        done: str,
        project: Project,
        claim: Claim,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, look, parent, width=460)
        self.project = project
        self.claim = claim
        self.save = Button(done, look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self._build()
        self.set_buttons(self.save, cancel)

    def take(self) -> None:
        """Do the step.

        Raises:
            HashiyaError: it is refused.
        """

    def submit(self) -> None:
        """Do the step; when it is refused, say why."""
        self.notice.clear()
        if not self.dates_are_read():
            return
        try:
            self.take()
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _build(self) -> None:
        """Put the fields in."""


class PublishDialog(StepDialog):
    """Says where the check of a decided claim is published, and since when."""

    def __init__(
        self, project: Project, claim: Claim, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Publish the check"), tr("Publish"), project, claim, look, parent)

    def take(self) -> None:
        """Publish it."""
        url, day, reason = self.url.text(), self.day.iso, self.reason.toPlainText()
        self.project.perform(publish, self.claim, url, day, despite=reason)

    def _build(self) -> None:
        look = self.look
        words = tr("Readers find the verdict there, and exports name the address.")
        self.body.addWidget(label(words, look, size="small", token="text2", wrap=True))
        self.url = Field(look, self.claim.published_url, placeholder="https://")
        # A check that is corrected keeps its day; the correction has one of its own.
        self.day = DateField(look, self.claim.published_on, placeholder=tr("today"))
        latin(self.url)
        self.add_row(tr("Address of the published check"), self.url)
        self.add_row(tr("Published on"), self.day)
        self.points = Checklist(look)
        self.add_row(tr("What readers are owed"), self.points)
        name = tr("Why it is published all the same")
        self.reason = NoteField(look, lines=2, name=name)
        self._why = self.add_row(name, self.reason, hint=tr("stays in the log"))
        self.day.textChanged.connect(self._show_points)
        self._show_points()
        claim = self.claim
        self.keeps(
            "claim.publish",
            claim.uid,
            claim.wording,
            url=self.url,
            day=self.day,
            reason=self.reason,
        )
        self.url.setFocus()

    def _show_points(self) -> None:
        """Show what is there and what lacks; a reason is asked for where something lacks."""
        lacking = publishing_gaps(self.project.read, self.claim, self.day.iso)
        self.points.show_gaps(lacking)
        self._why.setVisible(bool(lacking))


class ReasonDialog(StepDialog):
    """Asks why a claim comes into another state.

    Args:
        state: reopened, or one that may follow.
    """

    def __init__(
        self,
        project: Project,
        claim: Claim,
        state: ClaimState,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        self.state = state
        titles = {
            ClaimState.REOPENED: tr("Reopen the claim"),
            ClaimState.SECOND_REVIEW: tr("Ask for a second review"),
        }
        title = titles.get(state, tr("Send the claim back"))
        super().__init__(title, title, project, claim, look, parent)

    def take(self) -> None:
        """Bring the claim there."""
        if self.state is ClaimState.REOPENED:
            self.project.perform(reopen, self.claim, self.reason.toPlainText())
        else:
            self.project.perform(advance, self.claim, self.state, self.reason.toPlainText())

    def _build(self) -> None:
        reopens = self.state is ClaimState.REOPENED
        name = tr("What became known") if reopens else tr("Note to the others")
        hint = tr("stays in the log") if reopens else tr("may be left out")
        self.reason = NoteField(self.look, lines=3, name=name)
        self.add_row(name, self.reason, hint=hint)
        form = f"claim.{self.state.value}"
        self.keeps(form, self.claim.uid, self.claim.wording, reason=self.reason)
        self.reason.setFocus()
