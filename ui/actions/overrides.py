"""Keys that a person gave to actions, in place of the actions' own."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt

from ui.actions.action import Action
from ui.keys import Press

RESERVED: Final = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""What moves the caret or leaves something, unless Ctrl and Alt make another key of it."""

Chosen = Mapping[str, tuple[str, ...]]


def clashing(action: Action, press: Press, others: Iterable[Action]) -> Action | None:
    """Return the action that a press starts already where another one would be started."""
    for other in others:
        meet = "" in (action.workspace, other.workspace) or action.workspace == other.workspace
        if other.id != action.id and meet and press in other.keys:
            return other
    return None


def reserved(press: Press) -> bool:
    """Return whether a press cannot be given to an action."""
    plain = not press.modifiers & ~Qt.KeyboardModifier.ShiftModifier
    return press.key == Qt.Key.Key_unknown or (plain and press.key in RESERVED)


def with_keys(actions: Iterable[Action], chosen: Chosen) -> list[Action]:
    """Return the actions with the keys that a person gave them, in their order.

    What cannot be holds nothing up: a name of no key is passed over, and of two actions with
    one key it goes to the one that was given it by the person, then to a label of the scheme,
    then to the first.
    """
    given = list(actions)
    wanted = {one.id: _presses(chosen[one.id]) for one in given if one.id in chosen}
    order = sorted(given, key=lambda one: (one.id not in wanted, not one.id.startswith("label.")))
    settled: dict[str, Action] = {}
    for action in order:
        keys = wanted.get(action.id, action.keys)
        free = tuple(one for one in keys if clashing(action, one, settled.values()) is None)
        settled[action.id] = replace(action, keys=free)
    return [settled[one.id] for one in given]


def _presses(texts: Iterable[str]) -> tuple[Press, ...]:
    found = []
    for text in texts:
        try:
            found.append(Press.parse(text))
        except ValueError:
            continue
    return tuple(found)
