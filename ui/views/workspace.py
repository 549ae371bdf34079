"""What a workspace is, and the parts that its view is built from."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.model import Uid
from ui.actions import Action, Commands
from ui.desk import Desk
from ui.keys import is_text_field
from ui.places import PlaceStore
from ui.previews.previewer import Previewer
from ui.settings import SettingsStore
from ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Parts:
    """What every view is given."""

    desk: Desk
    commands: Commands
    look: Look
    settings: SettingsStore
    places: PlaceStore
    previewer: Previewer


class View(QWidget):
    """A workspace's view; the window shows one at a time."""

    def panes(self) -> list[QWidget]:
        """The widgets that F6 goes through, in reading order."""
        return []

    def enter(self, pane: QWidget) -> None:
        """Put the focus into one of the panes."""
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def arrive(self) -> None:
        """The view is shown now: take the focus."""

    def show_found(self, words: str) -> None:
        """Show only what holds these words, as the command field says."""

    def show_claim(self, claim: Uid) -> None:
        """Show a claim, in the workspace that can."""

    def show_record(self, record: Uid) -> None:
        """Show a record of the registry, in the workspace that can."""

    def find_here(self) -> bool:
        """Put the caret into the view's own search field; return whether there is one."""
        return False

    def show_arcs(self, shown: bool) -> None:
        """Draw the relations of the chosen span, or do not."""

    def hold_done(self) -> bool:
        """List what the open article lacks; return whether that holds it up."""
        return False

    def dismiss(self) -> bool:
        """Close what stands beside the text for a while; return whether anything did."""
        return False

    def set_focused(self, focused: bool) -> None:
        """Show nothing but the text, or everything again."""

    def focus_note(self) -> None:
        """Put the caret into the note of what is chosen, where there is one."""

    def focus_attribute(self, code: str) -> None:
        """Put the caret into the field of an attribute of what is chosen, where there is one."""

    def memory(self) -> object:
        """What somebody has begun here, to go on with it when the view is built anew."""
        return None

    def recall(self, memory: object) -> None:
        """Go on with what `memory` gave before the view was built anew."""

    def fit(self, width: int) -> None:
        """The window is so wide now: give the panes their room."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc, when no field takes it, lead back to the first pane: single keys work there."""
        panes = self.panes()
        if event.key() == Qt.Key.Key_Escape and panes and not panes[0].hasFocus():
            self.enter(panes[0])
        elif event.key() == Qt.Key.Key_Escape and panes and is_text_field(panes[0]):
            self.arrive()
        else:
            super().keyPressEvent(event)


def no_actions(_language: str) -> list[Action]:
    """For workspaces without actions of their own."""
    return []


@dataclass(frozen=True, slots=True)
class Workspace:
    """An item of the rail.

    Attributes:
        code: its stable name, which actions name as theirs.
        place: where it stands on the rail, from the top.
        icon: a Phosphor name without its prefix.
        name: what it is called, translated when called.
        build: makes its view.
        actions: the actions that belong to it, in an interface language.
    """

    code: str
    place: int
    icon: str
    name: Callable[[], str] = field(repr=False)
    build: Callable[[Parts], View] = field(repr=False)
    actions: Callable[[str], list[Action]] = field(default=no_actions, repr=False)
