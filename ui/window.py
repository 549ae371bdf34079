"""The shell: places the bars, the rail and the workspaces; owns none of what they show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.model import ChangeSet, Kind, Person, Uid
from ui.actions import Action, Commands, Context, Modes
from ui.actions.catalog import all_actions, registry
from ui.choices import Face, Language, ThemeChoice
from ui.command.entries import Entries
from ui.command.palette import Palette
from ui.desk import Desk
from ui.finding import Finding
from ui.focus_keeper import FocusKeeper
from ui.focus_mode import FocusMode
from ui.places import PlaceStore
from ui.preferences import Preferences
from ui.previews.previewer import Previewer
from ui.questions import Question
from ui.reader.view import Reader
from ui.settings import SettingsStore
from ui.theme.look import Look
from ui.view_options import ViewOptions
from ui.views.rail import Rail
from ui.views.registry import places_of, workspaces
from ui.views.relation_menu import ask
from ui.views.status_line import StatusLine
from ui.views.top_bar import TopBar
from ui.views.workspace import Parts, View, Workspace
from ui.widgets.hairline import Hairline

ANNOTATE = "annotate"
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Host(Protocol):
    """What the window asks of the application."""

    def set_theme(self, theme: ThemeChoice) -> None:
        """Show everything in another theme."""

    def set_language(self, language: Language) -> None:
        """Show everything in another language."""

    def set_face(self, face: Face) -> None:
        """Set articles in another face."""

    def people(self) -> list[Person]:
        """Who works in the project."""

    def sign_in(self, person: Uid) -> None:
        """Let somebody else work on."""

    def show_start(self) -> None:
        """Close the project and show the start window."""

    def ask(self, question: Question) -> None:
        """Open the dialog that asks this."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was in the window, to be there again after it was built anew."""

    workspace: str
    scroll: tuple[int, int]
    selection: tuple[int, int] | None
    words: str
    focus_in_reader: bool
    memories: Mapping[str, object] = field(default_factory=dict)


class Window(QWidget):
    """One open project.

    Args:
        desk: what is open.
        look: how everything looks; the window is built anew for another one.
        settings: what is remembered.
        host: what opens and closes projects.
        app: the application.
    """

    _outdated = Signal()

    def __init__(
        self, desk: Desk, look: Look, settings: SettingsStore, host: Host, app: QApplication
    ) -> None:
        super().__init__()
        self._desk = desk
        self._look, self._settings = look, settings
        self._host, self._app = host, app
        self._shown, self._arcs = ANNOTATE, True
        self.setLayoutDirection(look.direction)
        self.modes = Modes(self)
        self.reader = Reader(look, cursor=desk.cursor)
        self.viewing = ViewOptions(self.reader, desk.index, settings, self)
        rail_items = workspaces()
        context = Context(desk, self.reader, self, self.modes, Finding(desk, self.reader, self))
        own = self._actions(rail_items)
        self.commands = Commands(registry(own, settings.now.keys), context, self)
        self.preferences = Preferences(
            settings, own, look, self._renew, self.say, desk.failed.emit, self
        )
        places = PlaceStore(settings.path.parent)
        parts = Parts(desk, self.commands, look, settings, places, Previewer(self))
        self.views: dict[str, View] = {one.code: one.build(parts) for one in rail_items}
        self.top_bar = TopBar(parts)
        self.rail = Rail(rail_items, look)
        self.status_line = StatusLine(parts)
        self._stack = QStackedWidget()
        self._focus_keeper = FocusKeeper(self, app)
        self.finder = Palette(
            self.top_bar.field,
            Entries(desk, self.commands, self._filter, places_of(rail_items), self),
            self.modes,
            look,
            self,
            app,
        )
        self._found: dict[str, str] = {}
        self._lay_out()
        self._listen()
        self.show_workspace(ANNOTATE)

    def _actions(self, rail_items: list[Workspace]) -> list[Action]:
        named = [(one.code, one.name(), one.icon) for one in rail_items]
        more = [action for one in rail_items for action in one.actions(self._look.language)]
        return all_actions(self._desk.index, self._look.language, named, ask, more)

    def _renew(self) -> None:
        """Be built anew: by other settings, or another scheme."""
        self._host.set_language(self._settings.now.language)

    def _lay_out(self) -> None:
        for view in self.views.values():
            self._stack.addWidget(view)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(Hairline(self._look, vertical=True))
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(Hairline(self._look))
        column.addLayout(body, 1)
        column.addWidget(Hairline(self._look))
        column.addWidget(self.status_line)

    def _listen(self) -> None:
        self.rail.asked.connect(self.show_workspace)
        self.rail.menu_asked.connect(self.top_bar.open_menu)
        self.top_bar.field.cleared.connect(self._show_all)
        self.top_bar.field.done.connect(self._leave_search)
        self.viewing.changed.connect(self.commands.refresh)
        bars = [self.top_bar, self.rail, *self.findChildren(Hairline, options=_DIRECT)]
        FocusMode(self.viewing, self.modes, bars, self.status_line, self._focus, self)
        self._desk.changed.connect(self._changed)
        # Labels, verdicts and the name are all over the window: it is built anew, once all heard.
        self._outdated.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        self._desk.article_opened.connect(self._article_opened)
        self._app.focusChanged.connect(self._focus_moved)

    # --- the place, kept while the window is built anew -----------------------------------------

    def place(self) -> Place:
        """Where somebody is."""
        return Place(
            self._shown,
            self.reader.place(),
            self.reader.selection(),
            self.finder.filter_words,
            self.reader.hasFocus(),
            {code: view.memory() for code, view in self.views.items()},
        )

    def go_to(self, place: Place) -> None:
        """Be where somebody was."""
        self.show_workspace(place.workspace if place.workspace in self.views else ANNOTATE)
        if place.words:
            self._find(place.words)
        for code, memory in place.memories.items():
            if code in self.views:
                self.views[code].recall(memory)
        if place.selection is not None:
            self.reader.select(*place.selection)
        self.reader.go_to(place.scroll)
        if place.focus_in_reader:
            self.reader.setFocus()

    # --- what actions ask (`ui.actions.Shell`) --------------------------------------------------

    @property
    def workspace(self) -> str:
        """The workspace that is shown."""
        return self._shown

    def view(self, code: str) -> View:
        """The view of a workspace."""
        return self.views[code]

    def show_workspace(self, code: str) -> None:
        """Show another workspace."""
        self.modes.leave()
        if code != ANNOTATE:
            self.viewing.set_focused(False)
        if code != self._shown:
            self.status_line.clear()  # it was said of what is left behind
        self._shown = code
        self._stack.setCurrentWidget(self.views[code])
        self._focus_keeper.follow(self.views[code])
        self.rail.show_active(code)
        self.finder.show_filter(self._found.get(code, ""))
        self.status_line.show_position(code == ANNOTATE)
        self.views[code].fit(self.width())
        self.views[code].arrive()
        self.commands.refresh()

    def cycle_panes(self, step: int) -> None:
        """Move the focus to the next pane, or the one before."""
        view = self.views[self._shown]
        panes = view.panes()
        if not panes:
            return
        focus = QApplication.focusWidget()
        here = [n for n, pane in enumerate(panes) if focus and _holds(pane, focus)]
        place = (here[0] + step) % len(panes) if here else 0
        view.enter(panes[place])

    def focus_search(self) -> None:
        """Open the command palette."""
        self.viewing.set_focused(False)
        self.top_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.field.selectAll()

    def find_here(self) -> bool:
        """Put the caret into the workspace's own search field; return whether it has one."""
        return self.views[self._shown].find_here()

    def focus_note(self) -> None:
        """Put the caret into the chosen span's note."""
        self.views[self._shown].focus_note()

    def focus_attribute(self, code: str) -> None:
        """Put the caret into the field of one of the chosen span's attributes."""
        self.views[self._shown].focus_attribute(code)

    def say(self, message: str) -> None:
        """Show a message in the status line."""
        self.status_line.say(message)

    @property
    def said(self) -> str:
        """What was said last, and still is."""
        return self.status_line.said

    def set_theme(self, theme: ThemeChoice) -> None:
        """Show everything in another theme."""
        self._host.set_theme(theme)

    def set_language(self, language: Language) -> None:
        """Show everything in another language."""
        self._host.set_language(language)

    def theme(self) -> ThemeChoice:
        """The theme that was chosen."""
        return self._settings.now.theme

    def language(self) -> Language:
        """The language that is shown."""
        return self._look.language

    def people(self) -> list[Person]:
        """Who works in the project."""
        return self._host.people()

    def sign_in(self, person: Uid) -> None:
        """Let somebody else work on."""
        self._host.sign_in(person)

    def show_start(self) -> None:
        """Close the project and show the start window."""
        self._host.show_start()

    def open_claim(self, claim: Uid) -> None:
        """Show a claim in the claims workspace, where there is one."""
        if "claims" in self.views:
            self.show_workspace("claims")
            self.views["claims"].show_claim(claim)

    def open_record(self, record: Uid) -> None:
        """Show a record in the workspace of the registry, where there is one."""
        if "registry" in self.views:
            self.show_workspace("registry")
            self.views["registry"].show_record(record)

    def ask(self, question: Question) -> None:
        """Open the dialog that asks this."""
        self._host.ask(question)

    def arcs_shown(self) -> bool:
        """Whether the relations of the chosen span are drawn."""
        return self._arcs

    def show_arcs(self, shown: bool) -> None:
        """Draw the relations of the chosen span, or do not."""
        self._arcs = shown
        for view in self.views.values():
            view.show_arcs(shown)
        self.commands.refresh()

    def hold_done(self) -> bool:
        """List what the open article lacks before it is done; return whether that holds it."""
        return self.views[self._shown].hold_done()

    def dismiss(self) -> bool:
        """Close what stands beside the text for a while; return whether anything did."""
        return self.views[self._shown].dismiss()

    def set_face(self, face: Face) -> None:
        """Set articles in another face."""
        self._host.set_face(face)

    def face(self) -> Face:
        """The face that articles are set in."""
        return self._look.reading_face

    # --- inside ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.views[self._shown].fit(self.width())

    def _find(self, words: str) -> None:
        """Show in the workspace only what holds these words, and say so in the field."""
        self._found[self._shown] = words
        self.finder.show_filter(words)
        self.views[self._shown].show_found(words)

    def _show_all(self) -> None:
        self._find("")

    def _filter(self, words: str) -> None:
        self._find(words)
        self._leave_search()

    def _leave_search(self) -> None:
        panes = self.views[self._shown].panes()
        if panes:
            self.views[self._shown].enter(panes[0])

    def _changed(self, changes: ChangeSet) -> None:
        self.commands.refresh()
        if changes.touches(Kind.SCHEME, Kind.PROJECT):
            self._outdated.emit()

    def _article_opened(self) -> None:
        self.modes.leave()
        self.commands.refresh()

    def _focus(self, focused: bool) -> None:
        for view in self.views.values():
            view.set_focused(focused)
        self.views[self._shown].fit(self.width())
        if focused:
            self.reader.setFocus()

    def _focus_moved(self) -> None:
        self.views[self._shown].fit(self.width())


def _holds(pane: QWidget, focus: QWidget) -> bool:
    if pane is focus or pane.isAncestorOf(focus):
        return True
    scroll = pane.parentWidget()
    return scroll is not None and scroll.isAncestorOf(focus) and not pane.isAncestorOf(scroll)
