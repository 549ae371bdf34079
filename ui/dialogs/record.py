"""A new record of the registry."""

from PySide6.QtWidgets import QWidget

from annotator.model import Record, RecordKind
from annotator.model.errors import HashiyaError
from annotator.operations.registry import add_record
from annotator.project import Project
from annotator.storage.reading import Used
from ui.dialogs.base import Dialog
from ui.dialogs.completed import complete
from ui.language import tr
from ui.record_words import kind_word
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.field import Field
from ui.wording import sentence


class RecordDialog(Dialog):
    """Kind, names and role; the rest is written on the record's page.

    Args:
        project: where it goes.
        look: how it looks.
        name: what stands in the name's field from the start.
        kind: the kind that is offered; by default somebody has to say it.
    """

    def __init__(
        self,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        name: str = "",
        kind: RecordKind | None = None,
    ) -> None:
        super().__init__(tr("New record"), look, parent, width=540)
        self._project = project
        self.made: Record | None = None
        kinds = [(str(one), kind_word(one)) for one in RecordKind]
        self.kind = Combo(kinds, look, str(kind or ""), name=tr("Kind"))
        self.kind.setPlaceholderText(tr("Choose…"))
        self.name = Field(look, name)
        self.english = Field(look)
        self.role = Field(look)
        complete(project, look, (self.role, Used.ROLE))
        self.name_row = self.add_row(tr("Arabic name"), self.name)
        self.add_row(tr("English name"), self.english)
        rows = self.add_abreast((tr("Kind"), self.kind), (tr("Role", "record"), self.role))
        self.kind_row = rows[0]
        self.save = Button(tr("Make the record"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.keeps("record", None, name=self.name, english=self.english, role=self.role)
        self.name.setFocus()

    def submit(self) -> None:
        """Make the record; when it is refused, say so under its name."""
        self.name_row.notice.clear()
        if not self.is_chosen(self.kind_row, tr("Say what the record is of.")):
            return
        try:
            self.made = self._project.perform(
                add_record,
                RecordKind(self.kind.value),
                name_ar=self.name.text(),
                name_en=self.english.text(),
                role=self.role.text(),
            ).result
        except HashiyaError as error:
            self.name_row.fail(sentence(error))
        else:
            self.accept()


class DeleteRecord(Dialog):
    """Says how many spans mean a record before it is deleted.

    Args:
        name: the record's.
        spans: how many mean it.
        look: how it looks.
    """

    def __init__(self, name: str, spans: int, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("Delete the record?"), look, parent, width=460)
        said = tr("%n span(s) mean “{record}”. They stay, and will mean no record.", "", spans)
        self.notice.say(look.digits(said).format(record=look.isolate(name)), "warn")
        self.save = Button(tr("Delete"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        cancel.setFocus()
