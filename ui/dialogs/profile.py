"""Who is working: somebody of the project, or somebody new."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from annotator.model import WORKING, Person, Role, Uid
from annotator.model.errors import HashiyaError
from annotator.operations.people import add_person
from annotator.project import Project
from ui.dialogs.base import Dialog, Row
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.field import Field
from ui.widgets.labels import label
from ui.wording import role_word, sentence

PERSON = Qt.ItemDataRole.UserRole
ROW = 28
MOST_ROWS = 6


class ProfileDialog(Dialog):
    """Chooses the person whose work follows; when it is accepted, ``person`` is that one.

    It signs nobody in: a window that is open has to be built anew for somebody else.

    Args:
        project: whose people they are.
        look: how it looks.
        suggested: a name for somebody new.
    """

    def __init__(
        self,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        suggested: str = "",
    ) -> None:
        super().__init__(tr("Who is working?"), look, parent, width=440)
        self._project = project
        self.person: Person | None = None
        self._people = project.read.people.working()
        words = tr("There is no password: everybody is trusted to choose their own name.")
        self.body.addWidget(label(words, look, size="small", token="text2", wrap=True))
        self.list = self._make_list()
        self.name = Field(look, "" if self._knows(suggested) else suggested)
        if self.name.text():
            self.list.clearSelection()
        roles = [(role.value, role_word(role)) for role in WORKING]
        self.role = Combo(roles, look, Role.ANNOTATOR, name=tr("Role"))
        people = Row(tr("People of this project"), self.list, look)
        people.setVisible(bool(self._people))
        self.body.addWidget(people)
        fields: tuple[tuple[str, QWidget], ...] = ((tr("Name"), self.name), (tr("Role"), self.role))
        if self._people:
            fields = ((tr("Or somebody new"), self.name), fields[1])
        self.name_row = self.add_abreast(*fields)[0]
        self.save = Button(tr("Work as this person"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.name.textEdited.connect(self._unchoose)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.itemDoubleClicked.connect(self.submit)
        (self.list if self._people else self.name).setFocus()

    def submit(self) -> None:
        """Take the chosen one, or add the new one."""
        self.name_row.notice.clear()
        name = " ".join(self.name.text().split())
        chosen = self.list.selectedItems()
        if name:
            try:
                role = Role(self.role.value)
                self.person = self._project.perform(add_person, name, role).result
            except HashiyaError as error:
                self.name_row.fail(sentence(error))
                return
        elif chosen:
            self.person = self._person(chosen[0].data(PERSON))
        else:
            self.name_row.fail(tr("Choose somebody, or write a name."))
            return
        self.accept()

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setFont(self.look.font())
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setStyleSheet(list_sheet(self.look))
        made.setFixedHeight(ROW * min(MOST_ROWS, max(1, len(self._people))) + 10)
        made.setAccessibleName(tr("People of this project"))
        made.setTabKeyNavigation(False)
        here = self._project.actor
        for person in self._people:
            shown = f"{self.look.isolate(person.name)}  ·  {role_word(person.role)}"
            item = QListWidgetItem(self.look.icon("user-circle"), shown)
            item.setData(PERSON, person.uid)
            made.addItem(item)
            if here is not None and person.uid == here.uid:
                made.setCurrentItem(item)
        return made

    def _knows(self, name: str) -> bool:
        return any(person.name == name for person in self._people)

    def _person(self, uid: Uid) -> Person:
        return next(person for person in self._people if person.uid == uid)

    def _unchoose(self) -> None:
        self.list.clearSelection()

    def _chosen(self) -> None:
        if self.list.selectedItems():
            self.name.clear()
            self.name_row.notice.clear()
