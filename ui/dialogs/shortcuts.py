"""All keys: looked up by typing, changed by pressing the new one."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.actions.action import Action
from ui.actions.overrides import clashing, reserved, with_keys
from ui.command.match import cost, key_of
from ui.dialogs.base import Dialog
from ui.dialogs.key_list import ACTION, KeyList, KeyModel, grouped
from ui.keys import Press
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import label

NOWHERE: Mapping[str, str] = MappingProxyType({})


class Shortcuts(Dialog):
    """Lists the keys and records new ones.

    Args:
        actions: all actions with their own keys.
        chosen: the keys that were given to some, by the action's name.
        look: how it looks.
        here: the workspace that one is in: its actions come first.
        places: what each workspace is called, by its code.

    Attributes:
        chosen: the same, as it is now.
        recording: whether the next press is taken as the chosen action's key.
    """

    def __init__(
        self,
        actions: Sequence[Action],
        chosen: Mapping[str, tuple[str, ...]],
        look: Look,
        parent: QWidget | None = None,
        *,
        here: str = "",
        places: Mapping[str, str] = NOWHERE,
    ) -> None:
        super().__init__(tr("All keys"), look, parent, width=620)
        self._here, self._places = here, places
        self._own = list(actions)
        self.chosen = dict(chosen)
        self.recording = False
        self.field = Field(look, placeholder=tr("An action, or a key"), icon="magnifying-glass")
        self.model = KeyModel(self)
        self.list = KeyList(look, self.model, self.record, self.clear)
        self.hint = label("", look, size="small", token="text2", wrap=True)
        self.change = Button(tr("Another key…"), look, key="Return")
        self.reset_one = Button(tr("As it was"), look)
        self.reset_all = Button(tr("All as they were"), look)
        close = Button(tr("Close"), look, primary=True)
        for part in (self.field, self.list, self.hint):
            self.body.addWidget(part)
        self.foot.addWidget(self.reset_all)
        self.set_buttons(close, self.change, self.reset_one)
        close.clicked.connect(self.accept)
        self.change.clicked.connect(self.record)
        self.reset_one.clicked.connect(self.reset)
        self.reset_all.clicked.connect(self.reset_everything)
        self.field.textChanged.connect(self.refresh)
        self.list.doubleClicked.connect(self.record)
        self.list.selectionModel().currentChanged.connect(self._show_hint)
        self.refresh()
        self.list.setFocus()

    # --- what is shown --------------------------------------------------------------------------

    @property
    def actions_now(self) -> list[Action]:
        """All actions with the keys that they have now."""
        return with_keys(self._own, self.chosen)

    @property
    def action(self) -> Action | None:
        """The action that is chosen in the list."""
        found = self.list.currentIndex().data(ACTION)
        return found if isinstance(found, Action) else None

    def choose(self, action_id: str) -> None:
        """Choose an action in the list."""
        index = self.model.index_of(action_id)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def refresh(self) -> None:
        """Show what fits the words, keys among them."""
        here = self.action
        typed = self.field.text().strip()
        wanted, key = key_of(typed), typed.casefold().replace(" ", "+")
        found = [
            one
            for one in self.actions_now
            if not typed
            or cost(wanted, key_of(one.text)) is not None
            or any(press.text.casefold() == key for press in one.keys)
        ]
        self.model.show(grouped(found, self._here, self._places))
        self.list.setCurrentIndex(self.model.first())
        if here is not None:
            self.choose(here.id)
        self._show_hint()

    # --- changing -------------------------------------------------------------------------------

    def record(self) -> None:
        """Take the next press as the chosen action's key."""
        action = self.action
        if action is None:
            return
        self.notice.clear()
        self.recording = True
        self.list.setFocus()
        said = tr("Press the new key of “{action}”, or Esc to leave it as it is.")
        self.hint.setText(said.format(action=action.text))

    def take(self, press: Press) -> bool:
        """Give the chosen action a key; return whether it could have it."""
        action = self.action
        if action is None:
            return False
        said = self._refusal(action, press)
        if said:
            self.notice.say(said, "warn")
            return False
        self.chosen[action.id] = (press.name,)
        self.refresh()
        return True

    def clear(self) -> None:
        """Leave the chosen action without a key."""
        if self.action is not None and self.action.keys:
            self.chosen[self.action.id] = ()
            self.refresh()

    def reset(self) -> None:
        """Give the chosen action its own keys again."""
        action = self.action
        if action is None or action.id not in self.chosen:
            return
        own = next(one for one in self._own if one.id == action.id)
        others = [one for one in self.actions_now if one.id != own.id]
        taken = [other for press in own.keys if (other := clashing(own, press, others))]
        if taken:
            said = tr("Its own key starts “{action}” now; change that one first.")
            self.notice.say(said.format(action=taken[0].text), "warn")
            return
        del self.chosen[action.id]
        self.notice.clear()
        self.refresh()

    def reset_everything(self) -> None:
        """Give all actions their own keys again."""
        self.chosen = {}
        self.notice.clear()
        self.refresh()

    def _refusal(self, action: Action, press: Press) -> str:
        if reserved(press) or not _known(press):
            return tr("This key cannot be given to an action.")
        other = clashing(action, press, self.actions_now)
        if other is None:
            return ""
        said = tr("{key} starts “{action}” already.")
        return said.format(key=self.look.isolate(press.text), action=other.text)

    def _show_hint(self) -> None:
        self.recording = False
        action = self.action
        changed = action is not None and action.id in self.chosen
        self.reset_one.setEnabled(changed)
        self.reset_all.setEnabled(bool(self.chosen))
        self.change.setEnabled(action is not None)
        nothing = not self.model.actions
        self.hint.setText(
            tr("No action is called so, and none has this key.")
            if nothing
            else tr("Enter gives another key, Delete takes it away.")
        )

    # --- Qt -------------------------------------------------------------------------------------

    def _hear(self, press: Press) -> bool:
        """While a key is recorded, take the press, whatever it would mean else."""
        if not self.recording:
            return False
        self.recording = False
        if press.key == Qt.Key.Key_Escape:
            self._show_hint()
        elif self.take(press):
            self.notice.clear()
        else:
            self._show_hint()
        return True


def _known(press: Press) -> bool:
    """Whether a press can be written down and read again."""
    try:
        return Press.parse(press.name) == press
    except ValueError:
        return False
