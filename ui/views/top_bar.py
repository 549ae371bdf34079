"""The bar at the top: menu, project, command field, undo, redo, export, and who is working."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from annotator.model import ChangeSet, Kind, Uid
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import isolate
from ui.views.command_field import CommandField
from ui.views.flat_button import FlatButton
from ui.views.grounds import ground
from ui.views.view_menus import add_shown, add_type
from ui.views.workspace import Parts
from ui.widgets.button import IconButton
from ui.widgets.hairline import Hairline
from ui.widgets.menu import menu as new_menu
from ui.widgets.menu import menu_text, open_below, submenu
from ui.wording import role_word

SECTIONS = ("project", "article", "edit", "claim", "claim-evidence", "claim-export", "view")
LONG = ("article", "edit", "claim", "claim-evidence", "claim-export")
"""Sections that get a menu of their own in the main menu: it has to fit a small screen."""
ANNOTATE = "annotate"
FIELD_WIDTH, FIELD_HEIGHT = 380, 30
SEPARATOR = 20


class TopBar(QWidget):
    """What belongs to the project as a whole."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        look = parts.look
        ground(self, look, "rail")
        self.setFixedHeight(metrics.TOP_BAR)
        self.menu = IconButton("list", tr("Menu"), look, self)
        self.menu.clicked.connect(self.open_menu)
        self.project = FlatButton(parts.desk.project.name, look, self, trailing="caret-down")
        self.project.clicked.connect(self._open_project_menu)
        self.field = CommandField(look, self)
        self.field.setFixedSize(FIELD_WIDTH, FIELD_HEIGHT)
        self._lay_out()

    def _lay_out(self) -> None:
        sides = [QHBoxLayout(), QHBoxLayout()]
        for side in sides:
            side.setContentsMargins(0, 0, 0, 0)
        sides[0].setSpacing(metrics.GAP_4)
        sides[0].addWidget(self.menu)
        sides[0].addWidget(self.project)
        sides[0].addStretch(1)
        sides[1].setSpacing(metrics.GAP_8)
        sides[1].addStretch(1)
        for widget in self._tools():
            sides[1].addWidget(widget)
        # Two halves of one width keep the field in the middle of the window.
        halves = [QWidget(), QWidget()]
        for half, side in zip(halves, sides, strict=True):
            half.setLayout(side)
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.GAP_12, 0, metrics.GAP_12, 0)
        row.addWidget(halves[0], 1)
        row.addWidget(self.field)
        row.addWidget(halves[1], 1)

    def _tools(self) -> list[QWidget]:
        parts, look = self._parts, self._parts.look
        undo = IconButton("arrow-u-up-left", "", look)
        redo = IconButton("arrow-u-up-right", "", look)
        export = FlatButton(tr("Export"), look, icon="export")
        for button, action in (
            (undo, "history.undo"),
            (redo, "history.redo"),
            (export, "project.export"),
        ):
            parts.commands.bind(button, action)
        person = parts.desk.person
        who = FlatButton(person.name, look, icon="user-circle", second=role_word(person.role))
        who.clicked.connect(self._open_person_menu)
        self.person = who
        parts.desk.changed.connect(self._people_changed)
        lines = [Hairline(look, vertical=True, token="hair2", length=SEPARATOR) for _ in range(2)]
        return [undo, redo, lines[0], export, lines[1], who]

    def _people_changed(self, changes: ChangeSet) -> None:
        """Say the name and the role that the person has now."""
        if changes.touches(Kind.PERSON):
            person = self._parts.desk.person
            self.person.set_words(person.name, role_word(person.role))

    def open_menu(self) -> None:
        """Open the main menu: every action, by topic."""
        menu = self._menu(SECTIONS)
        commands = self._parts.commands
        if commands.context.shell.workspace == ANNOTATE:
            add_type(submenu(menu, tr("Type"), self._parts.look), commands)
            look = self._parts.look
            add_shown(submenu(menu, tr("What is shown"), look), commands, look)
        for section, name in (
            ("scale", tr("Size of everything")),
            ("theme", tr("Theme")),
            ("language", tr("Language")),
            ("help", tr("Help", "menu")),
        ):
            self._fill(submenu(menu, name, self._parts.look), section)
        open_below(menu, self.menu)

    def _open_project_menu(self) -> None:
        open_below(self._menu(("project",)), self.project)

    def _open_person_menu(self) -> None:
        menu = new_menu(self._parts.look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = self._parts.desk.person
        for person in self._parts.commands.context.shell.people():
            line = menu.addAction(menu_text(f"{isolate(person.name)}  ·  {role_word(person.role)}"))
            line.setCheckable(True)
            line.setChecked(person.uid == here.uid)
            line.triggered.connect(_SignIn(self._parts, person.uid, menu).fire)
        self._parts.commands.add_to(menu, self._parts.commands.registry["project.person"])
        menu.addSeparator()
        for section, name in (("theme", tr("Theme")), ("language", tr("Language"))):
            self._fill(submenu(menu, name, self._parts.look), section)
        open_below(menu, self.person)

    def _menu(self, sections: tuple[str, ...]) -> QMenu:
        menu = new_menu(self._parts.look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = {
            "article": tr("Article", "menu"),
            "edit": tr("Edit", "menu"),
            "claim": tr("Claim", "menu"),
            "claim-evidence": tr("Evidence"),
            "claim-export": tr("Export the claim", "menu"),
        }
        for section in sections:
            if len(sections) > 1 and section in LONG:
                inner = submenu(menu, names[section], self._parts.look)
                inner.menuAction().setVisible(self._fill(inner, section))
                continue
            if section == "view":
                menu.addSeparator()
            if self._fill(menu, section):
                menu.addSeparator()
        return menu

    def _fill(self, menu: QMenu, section: str) -> bool:
        commands = self._parts.commands
        here = commands.context.shell.workspace
        found = [one for one in commands.registry.menu(section) if one.workspace in ("", here)]
        for action in found:
            commands.add_to(menu, action)
        return bool(found)


class _SignIn(QObject):
    """Lets one person work on."""

    def __init__(self, parts: Parts, person: Uid, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._person = person

    def fire(self) -> None:
        """Do so."""
        self._parts.commands.context.shell.sign_in(self._person)
