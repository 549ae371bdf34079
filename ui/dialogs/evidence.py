"""Adding evidence to a claim, of three kinds, and editing it."""

from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from annotator.model import Claim, ClaimEvidence, EvidenceKind, Stance
from annotator.model.errors import BadInput, HashiyaError
from annotator.operations.attachments import NewFile
from annotator.operations.evidence import add_evidence, edit_evidence
from annotator.operations.quoting import quote_as_evidence
from annotator.project import Project
from annotator.storage.reading import Used
from ui.addresses import dropped_address
from ui.dialogs.base import Dialog, Row
from ui.dialogs.completed import complete
from ui.dialogs.evidence_fields import EvidenceFields
from ui.dialogs.file_box import FileBox
from ui.dialogs.pasting import take_file
from ui.dialogs.stretch import StretchPicker
from ui.keys import is_text_field
from ui.language import tr
from ui.previews.previewer import Previewer
from ui.theme.look import Look
from ui.widgets.badge import ask_stance, stance_word
from ui.widgets.button import Button
from ui.widgets.segmented import Segmented
from ui.wording import sentence

WIDTHS: Final = {EvidenceKind.URL: 620, EvidenceKind.SPAN: 780, EvidenceKind.FILE: 620}


class EvidenceDialog(Dialog):
    """The kind of evidence, what it does to the claim, and what it says of itself.

    Args:
        project: where it goes.
        claim: what it is about.
        look: how it looks.
        previewer: shows files.
        evidence: what is edited; none to add some.
        kind: which way to add is shown first.
        file: a file to start with.
        url: an address to start with.
    """

    def __init__(
        self,
        project: Project,
        claim: Claim,
        look: Look,
        previewer: Previewer,
        parent: QWidget | None = None,
        *,
        evidence: ClaimEvidence | None = None,
        kind: EvidenceKind = EvidenceKind.URL,
        file: NewFile | None = None,
        url: str = "",
    ) -> None:
        title = tr("Add evidence") if evidence is None else tr("Edit the evidence")
        super().__init__(title, look, parent, width=WIDTHS[kind])
        self._project = project
        self._claim = claim
        self._seen = evidence
        self._previewer = previewer
        self.saved: ClaimEvidence | None = None
        self.kind = evidence.evidence.kind if evidence else kind
        self.fields = EvidenceFields(
            look, evidence.evidence if evidence else None, evidence.use if evidence else None
        )
        complete(project, look, (self.fields.publisher, Used.PUBLISHER))
        self.url, self.title_field = self.fields.url, self.fields.title
        self.quote, self.note = self.fields.quote, self.fields.note
        self.url_row = self.fields.url_row
        self.picker: StretchPicker | None = None
        self.ways = Segmented(_ways(), look, self.kind, name=tr("Where it is"))
        options = [(stance.value, stance_word(stance)) for stance in Stance]
        stance = evidence.use.stance if evidence else ""
        self.stance = Segmented(options, look, stance, name=tr("What it does to the claim"))
        self.box = FileBox(look, previewer, name=tr("File"))
        self._build()
        self.show_way(self.kind)
        if file is not None:
            self.box.take(file)
        if url:
            self.url.setText(url)
            self.title_field.setFocus()
        form = "claim.evidence"
        if evidence is not None:
            form = f"{form}.{evidence.evidence.uid.hex()}"
        self.keeps(form, claim.uid, claim.wording, **self.fields.parts())

    def show_way(self, code: str) -> None:
        """Show what evidence of a kind is asked for."""
        self.kind = kind = EvidenceKind(code)
        self.ways.set_value(kind)
        new = self._seen is None
        if kind is EvidenceKind.SPAN and new and self.picker is None:
            self.picker = StretchPicker(self._project, self.look)
            self.picker_row = Row(tr("Words of an article"), self.picker, self.look)
            self.body.insertWidget(self.body.indexOf(self.fields), self.picker_row)
        if self.picker is not None:
            self.picker_row.setVisible(kind is EvidenceKind.SPAN)
        self.box_row.setVisible(kind is EvidenceKind.FILE and new)
        self.fields.show_kind(kind, new=new)
        self.notice.clear()
        self.fields.clear_notices()
        self.shrink_to(WIDTHS[kind] if new else WIDTHS[EvidenceKind.URL])
        if not self.ways.ring.shown:  # arrows go on to the next way
            self._first(kind, new=new).setFocus()

    def submit(self) -> None:
        """Write it; what is refused is told where it stands."""
        self.fields.clear_notices()
        self.notice.clear()
        if not self.dates_are_read() or not self.is_chosen(self.stance_row, ask_stance()):
            return
        try:
            self.saved = self._written()
        except BadInput as error:
            row = self.fields.row_of(error.place)
            if row is not None:
                row.fail(sentence(BadInput(error.message, remedy=error.remedy)))
            else:
                self.notice.fail(error)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def take_pasted(self, data: QMimeData) -> bool:
        """Take a file, a picture or an address as the evidence, whatever way is shown."""
        focus = self.focusWidget()
        if self._seen is not None:
            return False
        if take_file(self.box, data, focus):
            self.show_way(EvidenceKind.FILE)
            return True
        address = dropped_address(data)
        if not address or is_text_field(focus):
            return False
        if self.kind is EvidenceKind.SPAN:
            self.show_way(EvidenceKind.URL)
        self.url.setText(address)
        self.title_field.setFocus()
        return True

    # --- inside ---------------------------------------------------------------------------------

    def _build(self) -> None:
        stance = (tr("What it does to the claim"), self.stance)
        ways = (tr("Where it is"), self.ways)
        shown = (stance,) if self._seen is not None else (ways, stance)
        self.stance_row = self.add_abreast(*shown)[-1]
        self.box_row = self.add_row(tr("File"), self.box)
        self.body.addWidget(self.fields)
        self.save = Button(tr("Add") if self._seen is None else tr("Save"), self.look, primary=True)
        cancel = Button(tr("Cancel"), self.look)
        self.set_buttons(self.save, cancel)
        self.begun.aside(self.ways)  # what was written is kept when another way is chosen
        self.ways.changed.connect(self.show_way)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)

    def _first(self, kind: EvidenceKind, *, new: bool) -> QWidget:
        """Return the field that the caret starts in."""
        if kind is EvidenceKind.URL:
            return self.url
        if new and kind is EvidenceKind.FILE:
            return self.box
        return self.picker if new and self.picker is not None else self.title_field

    def _written(self) -> ClaimEvidence:
        if self._seen is not None:
            return self._edited(self._seen)
        if self.kind is EvidenceKind.SPAN:
            return self._quoted()
        return self._added()

    def _edited(self, seen: ClaimEvidence) -> ClaimEvidence:
        said = self.fields.said()
        return self._project.perform(
            edit_evidence,
            seen,
            stance=Stance(self.stance.value),
            url=said.url,
            archive_url=said.archive_url,
            title=said.title,
            publisher=said.publisher,
            published=said.published,
            accessed=said.accessed,
            quote=said.quote,
            note=said.note,
        ).result

    def _added(self) -> ClaimEvidence:
        said = self.fields.said()
        file = self.box.file if self.kind is EvidenceKind.FILE else None
        if self.kind is EvidenceKind.FILE and file is None:
            raise BadInput("Choose a file first.")
        return self._project.perform(
            add_evidence,
            self._claim.uid,
            Stance(self.stance.value),
            url=said.url,
            archive_url=said.archive_url,
            title=said.title,
            publisher=said.publisher,
            published=said.published,
            accessed=said.accessed,
            quote=said.quote,
            note=said.note,
            attachment=file,
        ).result

    def _quoted(self) -> ClaimEvidence:
        chosen = self.picker.stretch if self.picker is not None else None
        if chosen is None:
            raise BadInput("Choose a sentence of an article first.")
        article, fragments = chosen
        stance, note = Stance(self.stance.value), self.fields.said().note
        perform, verb = self._project.perform, quote_as_evidence
        return perform(verb, self._claim.uid, stance, article, fragments, note=note).result


def _ways() -> list[tuple[str, str]]:
    return [
        (EvidenceKind.URL, tr("On the web")),
        (EvidenceKind.SPAN, tr("In an article")),
        (EvidenceKind.FILE, tr("A file")),
    ]
