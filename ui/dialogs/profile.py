"""Who is working: somebody of the project, or somebody new, which is seen before it is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from annotator.matching.people import likely_person
from annotator.model import WORKING, Person, Role, Uid
from annotator.model.errors import HashiyaError
from annotator.operations.people import add_person
from annotator.project import Project
from ui.dialogs.base import Dialog, Row
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.settings import Profile
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

    It signs nobody in: a window that is open has to be built anew for somebody else. Those who
    are there come first. Somebody new is an annotator unless another role is chosen here.

    Args:
        project: whose people they are.
        look: how it looks.
        suggested: who it likely is; their name for somebody new where nobody is there yet.
        entering: whether the project waits for the answer, which is kept.
    """

    def __init__(
        self,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        suggested: Profile | None = None,
        entering: bool = False,
    ) -> None:
        super().__init__(tr("Who is working?"), look, parent, width=440)
        self._project = project
        self._warned = ""
        self.person: Person | None = None
        self._people = project.read.people.working()
        known = suggested or Profile()
        self.list = self._make_list(likely_person(known.name, self._people) or project.actor)
        self.name = Field(look, "" if self._people else known.name, placeholder=known.name)
        roles = [(role.value, role_word(role)) for role in WORKING]
        role = Role.ANNOTATOR if self._people else known.role
        self.role = Combo(roles, look, role, name=tr("Role"))
        self._lay_out(entering=entering)
        self._name_button()
        self.save.clicked.connect(self.submit)
        self.name.textEdited.connect(self._unchoose)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.itemDoubleClicked.connect(self.submit)
        (self.list if self._people else self.name).setFocus()

    def submit(self) -> None:
        """Take the chosen one, or add the new one; a likeness is told before that."""
        self.name_row.notice.clear()
        name = " ".join(self.name.text().split())
        chosen = self.list.selectedItems()
        if name:
            if self._is_likely_here(name):
                return
            try:
                role = Role(self.role.value)
                self.person = self._project.perform(add_person, name, role).result
            except HashiyaError as error:
                self.name_row.fail(sentence(error))
                return
        elif chosen:
            self.person = self._person(chosen[0].data(PERSON))
        else:
            self.name_row.notice.say(tr("Choose somebody, or write a name."))
            return
        self.accept()

    def _is_likely_here(self, name: str) -> bool:
        """Say once that somebody is there whose name is likely the same."""
        like = likely_person(name, self._people)
        if like is None or name in (like.name, self._warned):
            return False
        self._warned = name
        words = tr(
            "{name} works here already, which is likely the same name. Choose it above, or press "
            "the button again to add somebody new."
        )
        self.name_row.notice.say(words.format(name=self.look.isolate(like.name)), "warn")
        return True

    def _lay_out(self, *, entering: bool) -> None:
        look = self.look
        trust = tr("There is no password: everybody is trusted to choose their own name.")
        said = [trust]
        if entering:
            project = look.isolate(self._project.name)
            asked = tr(
                "“{project}” does not know yet who works on this machine. It is asked once; "
                "your name in the bar at the top changes it."
            )
            said.insert(0, asked.format(project=project))
        for words in said:
            self.body.addWidget(label(words, look, size="small", token="text2", wrap=True))
        people = Row(tr("People of this project"), self.list, look)
        people.setVisible(bool(self._people))
        self.body.addWidget(people)
        fields: tuple[tuple[str, QWidget], ...] = ((tr("Name"), self.name), (tr("Role"), self.role))
        if self._people:
            fields = ((tr("Or somebody new"), self.name), fields[1])
        self.name_row = self.add_abreast(*fields)[0]
        self.save = Button("", look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        cancel.clicked.connect(self.reject)

    def _make_list(self, first: Person | None) -> QListWidget:
        made = QListWidget()
        made.setFont(self.look.font())
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setStyleSheet(list_sheet(self.look))
        made.setFixedHeight(ROW * min(MOST_ROWS, max(1, len(self._people))) + 10)
        made.setAccessibleName(tr("People of this project"))
        made.setTabKeyNavigation(False)
        for person in self._people:
            shown = f"{self.look.isolate(person.name)}  ·  {role_word(person.role)}"
            item = QListWidgetItem(self.look.icon("user-circle"), shown)
            item.setData(PERSON, person.uid)
            made.addItem(item)
            if first is not None and person.uid == first.uid:
                made.setCurrentItem(item)
        return made

    def _person(self, uid: Uid) -> Person:
        return next(person for person in self._people if person.uid == uid)

    def _name_button(self) -> None:
        """Let the button say whether somebody comes into the project by it."""
        new = bool(self.name.text().strip())
        self.save.setText(tr("Add to the project") if new else tr("Work as this person"))

    def _unchoose(self) -> None:
        self.list.clearSelection()
        self._name_button()

    def _chosen(self) -> None:
        if self.list.selectedItems():
            self.name.clear()
            self.name_row.notice.clear()
            self._name_button()
