"""Who works in the project, and in which role; somebody new comes in here too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from annotator.model import WORKING, Person, Role
from annotator.model.errors import HashiyaError
from annotator.operations.people import add_person, edit_person
from annotator.project import Project
from ui.dialogs.base import Dialog
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, label
from ui.wording import role_word

MOST = 8
"""So many people are seen without scrolling."""


class PeopleDialog(Dialog):
    """Lists everybody with their role, which can be changed at once, each a step of undo.

    Args:
        project: whose people they are.
        look: how it looks.
    """

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(tr("People and roles"), look, parent, width=440)
        self._project = project
        self.roles: dict[bytes, Combo] = {}
        words = tr(
            "Annotators tag; fact-checkers judge too; leads decide where checkers differ. "
            "There is no password: roles guard against mistakes."
        )
        self.body.addWidget(label(words, look, size="small", token="text2", wrap=True))
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area)
        self.name = Field(look, placeholder=tr("Name of somebody new"))
        self.role = self._role_combo(Role.FACT_CHECKER, tr("Role of somebody new"))
        self.add = Button(tr("Add"), look, icon="user-plus")
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        row.addWidget(self.name, 1)
        row.addWidget(self.role)
        row.addWidget(self.add)
        self.body.addLayout(row)
        close = Button(tr("Close"), look)
        self.set_buttons(close)
        self.set_primary(self.add)
        close.clicked.connect(self.reject)
        self.add.clicked.connect(self.add_somebody)
        self.begun.aside(self._area, self.role)  # a role that is changed there is written at once
        self._show()
        self.keeps("person", None, name=self.name)
        self.name.setFocus()

    def add_somebody(self) -> None:
        """Add the one whose name is written; an empty name is nobody."""
        if not self.name.text().strip():
            self.notice.say(tr("Write a name first."), "warn")
            self.name.setFocus()
            return
        try:
            self._project.perform(add_person, self.name.text(), Role(self.role.value))
        except HashiyaError as error:
            self.notice.fail(error)
            return
        self.notice.clear()
        self.name.clear()
        self._show()

    def _show(self) -> None:
        inner = QWidget()
        inner.setAutoFillBackground(False)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.roles = {}
        people = self._project.read.people.working()
        for row, person in enumerate(people):
            grid.addWidget(ElidedLabel(person.name, self.look), row, 0)
            combo = self._role_combo(person.role, person.name)
            combo.changed.connect(self._role_changed)
            self.roles[person.uid] = combo
            grid.addWidget(combo, row, 1)
        self._area.setWidget(inner)
        shown = min(MOST, max(1, len(people)))
        self._area.setFixedHeight(shown * (metrics.CONTROL_SMALL + 4))

    def _role_combo(self, role: Role, name: str) -> Combo:
        options = [(one.value, role_word(one)) for one in WORKING]
        combo = Combo(options, self.look, role, name=name, height=metrics.CONTROL_SMALL)
        combo.setFixedWidth(120)
        return combo

    def _role_changed(self) -> None:
        combo = self.sender()
        for person in self._project.read.people.all():
            if self.roles.get(person.uid) is combo and isinstance(combo, Combo):
                self._give(person, Role(combo.value))

    def _give(self, person: Person, role: Role) -> None:
        try:
            self._project.perform(edit_person, person, role=role)
        except HashiyaError as error:
            self.notice.fail(error)
            self._show()
        else:
            self.notice.clear()
