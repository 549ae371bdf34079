"""One action: its name, its keys, when it can be done, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from ui.actions.context import Context
from ui.keys import Press


class Scope(StrEnum):
    """Where an action's keys work. Text fields keep their typing in any case."""

    WINDOW = "window"
    WORKSPACE = "workspace"
    READER = "reader"


def always(_context: Context) -> bool:
    """For actions that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a person can do.

    Attributes:
        id: its stable name, dotted: ``span.delete``.
        text: what it is called, translated.
        run: does it.
        keys: the presses that start it; the first is the one shown.
        icon: a Phosphor name without its prefix; empty for none.
        enabled: whether it can be done now.
        scope: where its keys work.
        workspace: the workspace it belongs to; empty for all.
        menu: the section of the main menu that lists it; empty for none.
        checked: whether it is switched on, for actions that switch something.
        at_cursor: whether it works on what is selected or chosen, which comes into view first.
    """

    id: str
    text: str
    run: Callable[[Context], object] = field(repr=False)
    keys: tuple[Press, ...] = ()
    icon: str = ""
    enabled: Callable[[Context], bool] = field(default=always, repr=False)
    scope: Scope = Scope.WINDOW
    workspace: str = ""
    menu: str = ""
    checked: Callable[[Context], bool] | None = field(default=None, repr=False)
    at_cursor: bool = False

    @property
    def key_text(self) -> str:
        """The shown key, in Latin; empty without one."""
        return self.keys[0].text if self.keys else ""
