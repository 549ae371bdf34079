"""What actions work on: the desk, the reader, the shell around them, and the mode."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.model import Person, Uid
from ui.choices import Face, Language, ThemeChoice
from ui.desk import Desk
from ui.finding import Finding
from ui.keys import Press
from ui.questions import Question
from ui.reader.view import Reader
from ui.view_options import ViewOptions


class Mode(Protocol):
    """A state in which keys mean something else, until Esc."""

    @property
    def message(self) -> str:
        """What the status line says meanwhile."""

    def handle(self, press: Press) -> bool:
        """Take a press; return whether it meant something."""

    def leave(self) -> None:
        """The mode ends."""


class Modes(QObject):
    """The mode that is on, if any.

    Signals:
        changed: another mode is on, or its message is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Mode | None = None

    def enter(self, mode: Mode) -> None:
        """Begin a mode; the one before it ends."""
        self.leave()
        self.current = mode
        self.changed.emit()

    def leave(self) -> bool:
        """End the mode; return whether one was on."""
        mode, self.current = self.current, None
        if mode is None:
            return False
        mode.leave()
        self.changed.emit()
        return True


class Preferences(Protocol):
    """What a person sets for themselves."""

    def edit_keys(self, here: str = "") -> None:
        """List all keys, those of a workspace first, to look them up and to change them."""

    def save(self) -> None:
        """Write the settings to a file that is asked for."""

    def load(self) -> None:
        """Take the settings from a file that is asked for."""


class Shell(Protocol):
    """What actions ask of the window around the workspaces."""

    @property
    def workspace(self) -> str:
        """The workspace that is shown."""

    def show_workspace(self, code: str) -> None:
        """Show another workspace."""

    def view(self, code: str) -> QWidget:
        """The view of a workspace, for the actions that the workspace brings along."""

    def cycle_panes(self, step: int) -> None:
        """Move the focus to the next pane (1) or the one before (-1)."""

    def focus_search(self) -> None:
        """Put the caret into the search field."""

    def find_here(self) -> bool:
        """Put the caret into the workspace's own search field; return whether it has one."""

    def focus_note(self) -> None:
        """Put the caret into the chosen span's note."""

    def focus_attribute(self, code: str) -> None:
        """Put the caret into the field of one of the chosen span's attributes."""

    def say(self, message: str) -> None:
        """Show a message in the status line."""

    @property
    def said(self) -> str:
        """What was said last, and still is; empty for nothing."""

    def set_theme(self, theme: ThemeChoice) -> None:
        """Show everything in another theme: light, dark or system."""

    def set_language(self, language: Language) -> None:
        """Show everything in another language: ar or en."""

    def theme(self) -> ThemeChoice:
        """The theme that was chosen."""

    def language(self) -> Language:
        """The language that is shown."""

    def people(self) -> list[Person]:
        """Who works in the project."""

    def sign_in(self, person: Uid) -> None:
        """Let somebody else work on."""

    def show_start(self) -> None:
        """Close the project and show the start window."""

    def open_claim(self, claim: Uid) -> None:
        """Show a claim in the claims workspace."""

    def open_record(self, record: Uid) -> None:
        """Show a record in the workspace of the registry."""

    def ask(self, question: Question) -> None:
        """Open the dialog that asks this."""

    @property
    def preferences(self) -> Preferences:
        """Keys and settings."""

    def arcs_shown(self) -> bool:
        """Whether the relations of the chosen span are drawn."""

    def show_arcs(self, shown: bool) -> None:
        """Draw the relations of the chosen span, or do not."""

    def hold_done(self) -> bool:
        """List what the open article lacks before it is done; return whether that holds it."""

    def dismiss(self) -> bool:
        """Close what stands beside the text for a while; return whether anything did."""

    @property
    def viewing(self) -> ViewOptions:
        """How the reader shows articles."""

    def set_face(self, face: Face) -> None:
        """Set articles in another face."""

    def face(self) -> Face:
        """The face that articles are set in."""


@dataclass(frozen=True, slots=True)
class Context:
    """All that an action may use."""

    desk: Desk
    reader: Reader
    shell: Shell
    modes: Modes
    finding: Finding
