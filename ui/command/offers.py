"""Which actions the palette offers, the best first, and what it says of those that wait.

What can be done here and now comes first, then what is done in another workspace, then what cannot
be done now: that is offered as well, and says why when it is chosen.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from annotator.scheme.model import Scheme
from ui.actions import Action, Commands, sight
from ui.command.entry import Entry, Section
from ui.command.match import LOOSE, cost, key_of
from ui.command.names import other_names
from ui.keys import letter_at
from ui.language import tr

FEW: Final = 8
"""So many of them are offered for what was typed."""
RECENT: Final = 5
"""So many that were chosen last stand first while nothing is typed."""
BY_KEY: Final = -1
"""What an action costs that has the key which was typed."""
HIDDEN: Final = frozenset({"search.focus", "escape", "pane.next", "pane.previous"})
"""Actions that mean nothing in a list of actions."""


@dataclass(frozen=True, slots=True, order=True)
class _Rank:
    """How an action stands among others; the least is the best."""

    by_name: bool
    loose: bool
    waits: bool
    elsewhere: bool
    cost: int
    used: int
    anywhere: bool
    place: int


class Offers:
    """The actions of one window, as the palette has them.

    Args:
        commands: the actions.
        scheme: names labels and verdicts.
        places: what each workspace is called, by its code.
    """

    def __init__(self, commands: Commands, scheme: Scheme, places: Mapping[str, str]) -> None:
        self._commands = commands
        self._scheme = scheme
        self._places = places
        self._keys: dict[str, tuple[str, ...]] = {}
        self._said: dict[str, str] = {}
        self._used: deque[str] = deque(maxlen=RECENT)

    def ready(self) -> None:
        """Read what actions are called, once."""
        if not self._keys:
            self._said = dict(self._names_of_verdicts())
            self._keys = self._all_names()

    def find(self, words: str) -> list[Entry]:
        """Return the actions that fit what was typed; without any, those that can be done here."""
        typed = key_of(words.strip())
        found = list(self._ranked(typed, words.strip()))
        found.sort(key=lambda one: one[0])
        if not typed:
            return [self._entry(action, rank) for rank, action in found if not rank.waits]
        return [self._entry(action, rank) for rank, action in found[:FEW]]

    def every(self) -> Iterator[Action]:
        """Yield the actions that can be found by typing."""
        return (one for one in self._commands.registry if one.id not in HIDDEN)

    # --- inside ---------------------------------------------------------------------------------

    def _ranked(self, typed: str, words: str) -> Iterator[tuple[_Rank, Action]]:
        here = ("", self._commands.context.shell.workspace)
        letter = letter_at(words) if len(words) == 1 else ""
        for place, action in enumerate(self.every()):
            elsewhere = action.workspace not in here
            if not typed and elsewhere:
                continue
            far = self._cost(action, typed, letter, words)
            if far is None:
                continue
            # An action of another workspace is asked once that is shown.
            waits = not elsewhere and not self._commands.can_start(action)
            used = self._used.index(action.id) if action.id in self._used else RECENT
            yield (
                _Rank(
                    by_name=far != BY_KEY,
                    loose=far >= LOOSE,
                    waits=waits,
                    elsewhere=elsewhere,
                    cost=far,
                    used=used,
                    anywhere=not action.workspace,
                    place=place,
                ),
                action,
            )

    def _cost(self, action: Action, typed: str, letter: str, words: str) -> int | None:
        keys = {press.text.casefold() for press in action.keys}
        if words and (words.casefold() in keys or (letter and letter.casefold() in keys)):
            return BY_KEY
        costs = [cost(typed, key) for key in self._keys.get(action.id, ())]
        fits = [one for one in costs if one is not None]
        return min(fits) if fits else None

    def _entry(self, action: Action, rank: _Rank) -> Entry:
        on = action.checked is not None and action.checked(self._commands.context)
        return Entry(
            Section.ACTIONS,
            self._said.get(action.id, action.text),
            _Start(self, action, elsewhere=rank.elsewhere).fire,
            detail=self._places.get(action.workspace, "") if rank.elsewhere else "",
            key=action.key_text,
            icon="check" if on else action.icon,
            loose=rank.loose,
            able=not rank.waits,
        )

    def start(self, action: Action, *, elsewhere: bool) -> None:
        """Do an action, in its workspace; say why where it cannot be done."""
        shell = self._commands.context.shell
        if action.id in self._used:
            self._used.remove(action.id)
        self._used.appendleft(action.id)
        if elsewhere:
            shell.show_workspace(action.workspace)
        if not self._commands.start(action) and not shell.said:
            shell.say(self._why_not(action))

    def _why_not(self, action: Action) -> str:
        if action.at_cursor:
            return sight.why_not(self._commands.context)
        name = self._said.get(action.id, action.text)
        return tr("“{action}” cannot be done now.").format(action=name)

    def _names_of_verdicts(self) -> Iterator[tuple[str, str]]:
        language = self._commands.context.shell.language()
        for value in self._scheme.verdicts:
            name = value.name.in_language(language)
            yield f"claim.verdict.{value.key}", tr("Verdict: {name}").format(name=name)

    def _all_names(self) -> dict[str, tuple[str, ...]]:
        """Return what each action is called, in both languages and by its own name."""
        others = other_names(self._commands.context.shell.language())
        both = {f"label.{one.code}": one.name for one in self._scheme.labels}
        both |= {f"claim.verdict.{one.key}": one.name for one in self._scheme.verdicts}
        found = {}
        for action in self.every():
            names = [action.text, others.get(action.text, ""), action.id.replace(".", " ")]
            if action.id in both:
                names += [both[action.id].in_language("ar"), both[action.id].in_language("en")]
            names.append(self._said.get(action.id, ""))
            found[action.id] = tuple(dict.fromkeys(key_of(one) for one in names if one))
        return found


class _Start:
    """Does one action."""

    def __init__(self, offers: Offers, action: Action, *, elsewhere: bool) -> None:
        self._offers = offers
        self._action = action
        self._elsewhere = elsewhere

    def fire(self) -> None:
        self._offers.start(self._action, elsewhere=self._elsewhere)
