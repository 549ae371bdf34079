"""All actions of the window, found by name, by key and by menu."""

from collections.abc import Iterable, Iterator

from ui.actions.action import Action
from ui.keys import Press


class Registry:
    """The actions, in the order of the menus.

    Raises:
        ValueError: two actions have one name, or one key in one workspace.
    """

    def __init__(self, actions: Iterable[Action]) -> None:
        self._actions: dict[str, Action] = {}
        self._keys: dict[tuple[str, Press], Action] = {}
        for action in actions:
            if action.id in self._actions:
                raise ValueError(f"two actions are called {action.id}")
            self._actions[action.id] = action
            for press in action.keys:
                self._bind(press, action)

    def _bind(self, press: Press, action: Action) -> None:
        taken = self._keys.get((action.workspace, press)) or self._keys.get(("", press))
        if taken is not None:
            raise ValueError(f"{press.text} starts both {taken.id} and {action.id}")
        self._keys[action.workspace, press] = action

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def __getitem__(self, action_id: str) -> Action:
        return self._actions[action_id]

    def __contains__(self, action_id: str) -> bool:
        return action_id in self._actions

    def started_by(self, press: Press, workspace: str) -> Action | None:
        """The action that a press starts in a workspace."""
        return self._keys.get((workspace, press)) or self._keys.get(("", press))

    def menu(self, section: str) -> list[Action]:
        """The actions of one section of the main menu."""
        return [action for action in self if action.menu == section]
