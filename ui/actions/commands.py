"""Runs actions: from keys, from buttons and from menus."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu

from ui.actions import sight
from ui.actions.action import Action, Scope
from ui.actions.context import Context
from ui.actions.reading import refused
from ui.actions.registry import Registry
from ui.keys import Press
from ui.theme.look import from_left
from ui.widgets.menu import menu_text
from ui.widgets.tips import set_tip


class Commands(QObject):
    """The actions together with what they work on.

    Args:
        registry: the actions.
        context: what they work on.
    """

    def __init__(self, registry: Registry, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.registry = registry
        self.context = context
        self._triggers: list[_Trigger] = []

    def run(self, action_id: str) -> bool:
        """Do an action by its name; return whether it could be done."""
        return self.start(self.registry[action_id])

    def start(self, action: Action) -> bool:
        """Do an action; return whether it could be done. Why it is refused is said."""
        if refused(action, self.context):
            self.context.desk.failed.emit(self.context.desk.shown.refusal())
            return False
        if not action.enabled(self.context):
            return False
        unseen = sight.bring(self.context) if action.at_cursor else ""
        if unseen:
            self.context.shell.say("")
        action.run(self.context)
        if unseen and self.context.modes.current is None and not self.context.shell.said:
            self.context.shell.say(sight.done_to(action.text, unseen))
        return True

    def enabled(self, action_id: str) -> bool:
        """Whether an action can be done now."""
        return self.can_start(self.registry[action_id])

    def can_start(self, action: Action) -> bool:
        """Whether an action can be done now."""
        return not refused(action, self.context) and action.enabled(self.context)

    def handle(self, press: Press) -> bool:
        """Do what a press means; return whether it means something."""
        mode = self.context.modes.current
        if mode is not None and mode.handle(press):
            return True
        action = self.registry.started_by(press, self.context.shell.workspace)
        if action is None or not self._in_scope(action):
            return False
        if self.start(action) or refused(action, self.context):
            return True
        if action.at_cursor and self.context.reader.hasFocus():
            self.context.shell.say(sight.why_not(self.context))
        return False

    def _in_scope(self, action: Action) -> bool:
        return action.scope is not Scope.READER or self.context.reader.hasFocus()

    def bind(self, button: QAbstractButton, action_id: str, *, follow: bool = True) -> None:
        """Let a button start an action, say so in its tooltip, and follow its state."""
        action = self.registry[action_id]
        trigger = _Trigger(self, action, button)
        button.clicked.connect(trigger.fire)
        set_tip(button, tooltip(action))
        button.setAccessibleName(action.text)
        if follow:
            self._triggers.append(trigger)
            trigger.refresh()

    def refresh(self) -> None:
        """Let bound buttons say whether their actions can be done."""
        for trigger in self._triggers:
            trigger.refresh()

    def add_to(self, menu: QMenu, action: Action) -> QAction:
        """Add an action to a menu, with its key beside it."""
        item = menu.addAction(menu_text(action.text, action.key_text if action.keys else ""))
        item.setEnabled(self.can_start(action))
        if action.checked is not None:
            item.setCheckable(True)
            item.setChecked(action.checked(self.context))
        item.triggered.connect(_Trigger(self, action, menu).fire)
        return item


class _Trigger(QObject):
    """Starts one action when its widget is used."""

    def __init__(self, commands: Commands, action: Action, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._action = action

    def fire(self) -> None:
        """Do it."""
        self._commands.start(self._action)

    def refresh(self) -> None:
        """Say whether it can be done."""
        button = self.parent()
        if isinstance(button, QAbstractButton):
            button.setEnabled(self._commands.can_start(self._action))
            if self._action.checked is not None and button.isCheckable():
                button.setChecked(self._action.checked(self._commands.context))


def tooltip(action: Action) -> str:
    """What a button's tooltip says: the action and its key."""
    if not action.keys:
        return action.text
    return f"{action.text}  {from_left(action.key_text)}"
