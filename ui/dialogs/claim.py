"""A claim that no article states (yet): a tip, a post, a video; and where one was made."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from annotator.model import Attributes, Claim, Uid
from annotator.model.errors import BadInput, HashiyaError
from annotator.operations.attachments import NewFile
from annotator.operations.claims import create_claim, set_claim_origin
from annotator.project import Project
from annotator.storage.reading import Used
from ui.dialogs.base import Dialog, Row, latin
from ui.dialogs.completed import complete
from ui.dialogs.file_box import FileBox
from ui.dialogs.pasting import take_file
from ui.drafting import Part
from ui.drafting.fields import TextField
from ui.language import tr
from ui.previews.previewer import Previewer
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.note_field import NoteField
from ui.wording import sentence

CLAIMANT = "claimant"
"""The scheme's attribute that says who said it."""


class _Origin:
    """The fields that say where a claim was made, put into a dialog."""

    def __init__(self, dialog: Dialog, project: Project, previewer: Previewer) -> None:
        look = dialog.look
        self._project = project
        self.platform = Field(look, placeholder=tr("Facebook, a radio, a phone call…"))
        self.said_on = DateField(look)
        self.who = Field(look)
        self.address = Field(look, placeholder="https://")
        self.picture = FileBox(look, previewer, pictures=True, name=tr("Picture"))
        self._kept: tuple[Uid, NewFile] | None = None
        latin(self.address)
        complete(project, look, (self.platform, Used.PLATFORM), (self.who, Used.SPEAKER))
        told = any(one.code == CLAIMANT for one in project.index.claim_attributes)
        first = (tr("Where it was said"), self.platform)
        second = (tr("Who said it"), self.who)
        dialog.add_abreast(*((first, second) if told else (first,)))
        rows = dialog.add_abreast((tr("Address"), self.address), (tr("When"), self.said_on))
        dialog.add_row(tr("Picture"), self.picture)
        self.rows: list[Row] = rows
        for field, row in ((self.address, rows[0]), (self.said_on, rows[1])):
            field.textChanged.connect(row.notice.clear)

    def show_claim(self, claim: Claim) -> None:
        """Show where a claim was made."""
        self.platform.setText(claim.platform)
        self.said_on.give(claim.said_on)
        self.address.setText(claim.address)
        self.who.setText(str(claim.attributes.get(CLAIMANT, "")))
        if claim.picture is not None:
            read = self._project.read.attachments
            file = NewFile(read.one(claim.picture).name, read.data(claim.picture))
            self._kept = claim.picture, file
            self.picture.take(file)

    def parts(self) -> dict[str, TextField | Part]:
        """Return what is written, as drafts keep it."""
        return {
            "platform": self.platform,
            "said_on": self.said_on,
            "who": self.who,
            "address": self.address,
        }

    @property
    def file(self) -> Uid | NewFile | None:
        """The picture: the one that is kept already, or a new one."""
        if self._kept is not None and self.picture.file is self._kept[1]:
            return self._kept[0]
        return self.picture.file

    def attributes(self, before: Attributes) -> Attributes:
        """Return a claim's attributes with who said it."""
        rest = {code: value for code, value in before.items() if code != CLAIMANT}
        who = " ".join(self.who.text().split())
        return {**rest, CLAIMANT: who} if who else rest

    def fail(self, error: HashiyaError) -> bool:
        """Tell a refused address or date where it stands; return whether it was one."""
        for row in self.rows:
            field = row.widget
            if isinstance(field, Field) and error.place and field.text().strip() == error.place:
                row.fail(sentence(BadInput(error.message, remedy=error.remedy)))
                return True
        return False


class ClaimDialog(Dialog):
    """Wording, topic and origin of a claim that came from elsewhere.

    Args:
        project: where it goes.
        look: how it looks.
        previewer: shows the picture.
    """

    def __init__(
        self, project: Project, look: Look, previewer: Previewer, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("New claim"), look, parent, width=600)
        self._project = project
        self.made: Claim | None = None
        self.wording = NoteField(look, lines=2, name=tr("Wording of the claim"))
        self.topic = Field(look)
        complete(project, look, (self.topic, Used.TOPIC))
        hint = tr("one sentence that can be true or false")
        self.wording_row = self.add_row(tr("Wording of the claim"), self.wording, hint=hint)
        self.add_row(tr("Topic"), self.topic)
        self.origin = _Origin(self, project, previewer)
        self.save = Button(tr("Make the claim"), look, primary=True, key="Ctrl+Return")
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.wording.textChanged.connect(self.wording_row.notice.clear)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        parts = self.origin.parts()
        self.keeps("claim", None, wording=self.wording, topic=self.topic, **parts)
        self.wording.setFocus()

    def take_pasted(self, data: QMimeData) -> bool:
        """Take a picture of where it was said, whatever has the focus."""
        return take_file(self.origin.picture, data, self.focusWidget())

    def submit(self) -> None:
        """Make the claim; what is refused is told where it stands."""
        self.notice.clear()
        if not self.dates_are_read():
            return
        wording = " ".join(self.wording.toPlainText().split())
        origin = self.origin
        try:
            self.made = self._project.perform(
                create_claim,
                wording,
                topic=" ".join(self.topic.text().split()),
                platform=origin.platform.text(),
                address=origin.address.text(),
                said_on=origin.said_on.iso,
                picture=origin.file,
                attributes=origin.attributes({}),
            ).result
        except HashiyaError as error:
            if not wording:
                self.wording_row.fail(sentence(error))
            elif not origin.fail(error):
                self.notice.fail(error)
        else:
            self.accept()


class OriginDialog(Dialog):
    """Where a claim was made, by whom and when, and a picture of it.

    Args:
        project: where it is.
        claim: as it was read.
        look: how it looks.
        previewer: shows the picture.
    """

    def __init__(
        self,
        project: Project,
        claim: Claim,
        look: Look,
        previewer: Previewer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Where it was said"), look, parent, width=600)
        self._project = project
        self._claim = claim
        self.origin = _Origin(self, project, previewer)
        self.origin.show_claim(claim)
        self.save = Button(tr("Save"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.keeps("claim.origin", claim.uid, claim.wording, **self.origin.parts())
        self.origin.platform.setFocus()

    def take_pasted(self, data: QMimeData) -> bool:
        """Take a picture of where it was said, whatever has the focus."""
        return take_file(self.origin.picture, data, self.focusWidget())

    def submit(self) -> None:
        """Write it; what is refused is told where it stands."""
        self.notice.clear()
        if not self.dates_are_read():
            return
        origin = self.origin
        try:
            self._project.perform(
                set_claim_origin,
                self._claim,
                platform=origin.platform.text(),
                address=origin.address.text(),
                said_on=origin.said_on.iso,
                picture=origin.file,
                attributes=origin.attributes(self._claim.attributes),
            )
        except HashiyaError as error:
            if not origin.fail(error):
                self.notice.fail(error)
        else:
            self.accept()
