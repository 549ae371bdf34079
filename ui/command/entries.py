"""What the palette offers for what was typed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from annotator.model import Change, ChangeSet, Kind, Operation, Uid
from annotator.storage.reading.names import Named
from ui.actions import Action, Commands
from ui.command.known import Known
from ui.command.match import LOOSE, cost, key_of
from ui.command.names import other_names
from ui.desk import Desk
from ui.language import tr
from ui.record_words import kind_icon, kind_word

FEW = 6
"""So many of each kind are offered."""
ANNOTATE = "annotate"
HIDDEN = frozenset({"search.focus", "escape", "pane.next", "pane.previous"})
"""Actions that mean nothing in a list of actions."""


class Section(StrEnum):
    """The kinds of entries, in their order."""

    FILTER = "filter"
    ACTIONS = "actions"
    ARTICLES = "articles"
    CLAIMS = "claims"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose.

    Attributes:
        section: which kind it is.
        text: what it is called.
        run: does it.
        detail: an outlet, a number; may be empty.
        key: the key that does the same.
        icon: a Phosphor name.
        loose: whether it fits what was typed only just.
    """

    section: Section
    text: str
    run: Callable[[], object] = field(repr=False)
    detail: str = ""
    key: str = ""
    icon: str = ""
    loose: bool = False


class Entries(QObject):
    """Finds entries in one project.

    Args:
        desk: what is open.
        commands: the actions.
        filter_by: shows only what holds these words in the workspace's list.

    Signals:
        records_changed: more of the registry has been read.
    """

    records_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        commands: Commands,
        filter_by: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._commands = commands
        self._filter_by = filter_by
        self.titles = Known(desk.project.read.names.titles, self)
        self.wordings = Known(desk.project.read.names.wordings, self)
        self._keys: dict[str, tuple[str, ...]] = {}
        desk.changed.connect(self._changed)
        desk.records.changed.connect(self._read_on)

    def ready(self) -> None:
        """Be ready for typing: read what is called how."""
        self.titles.ready()
        self.wordings.ready()
        self._desk.records.ready()
        if not self._keys:
            self._keys = self._action_keys()

    def find(self, words: str, *, filter_first: bool = False) -> list[Entry]:
        """Return what fits the words, by section.

        Args:
            words: what was typed; without any, all actions.
            filter_first: whether filtering the list goes before everything else.
        """
        typed = key_of(words.strip())
        actions = self._actions(typed)
        if not typed:
            return actions
        rest = [self._articles(typed), self._claims(typed), self._records(typed)]
        # What fits only just goes behind what fits.
        rest.insert(len(rest) if actions and actions[0].loose else 0, actions)
        found = [entry for part in rest for entry in part]
        filtering = self._filter(words.strip())
        return [filtering, *found] if filter_first else [*found, filtering]

    # --- actions --------------------------------------------------------------------------------

    def _action_keys(self) -> dict[str, tuple[str, ...]]:
        """Return what each action is called, in both languages and by its own name."""
        context = self._commands.context
        others = other_names(context.shell.language())
        labels = {f"label.{one.code}": one for one in self._desk.index.scheme.labels}
        found = {}
        for action in self._commands.registry:
            names = [action.text, others.get(action.text, ""), action.id.replace(".", " ")]
            if action.id in labels:
                name = labels[action.id].name
                names += [name.in_language("ar"), name.in_language("en")]
            found[action.id] = tuple(dict.fromkeys(key_of(one) for one in names if one))
        return found

    def _actions(self, typed: str) -> list[Entry]:
        context = self._commands.context
        here = ("", context.shell.workspace)
        ranked: list[tuple[int, int, Action]] = []
        for place, action in enumerate(self._commands.registry):
            if action.workspace not in here or action.id in HIDDEN:
                continue
            costs = [cost(typed, key) for key in self._keys.get(action.id, ())]
            fits = [one for one in costs if one is not None]
            if fits:
                ranked.append((min(fits), place, action))
        ranked.sort(key=lambda one: one[:2])
        # Whether an action can be done is asked last: some have to read for it.
        found: list[Entry] = []
        for far, _, action in ranked:
            if typed and len(found) == FEW:
                break
            if self._commands.can_start(action):
                found.append(self._action(action, loose=far >= LOOSE))
        return found

    def _action(self, action: Action, *, loose: bool) -> Entry:
        on = action.checked is not None and action.checked(self._commands.context)
        return Entry(
            Section.ACTIONS,
            action.text,
            _Start(self._commands, action).fire,
            key=action.key_text,
            icon="check" if on else action.icon or "caret-right",
            loose=loose,
        )

    # --- articles and claims --------------------------------------------------------------------

    def _articles(self, typed: str) -> list[Entry]:
        return [
            Entry(
                Section.ARTICLES,
                " ".join(one.text.split()) or tr("Article without a title"),
                _Open(self, one.uid).article,
                detail=one.detail,
                icon="article",
            )
            for one in self.titles.find(typed, FEW)
        ]

    def _claims(self, typed: str) -> list[Entry]:
        numbered = self.wordings.numbered(typed) if typed.isdecimal() else []
        found: dict[Uid, Named] = {
            one.uid: one for one in [*numbered, *self.wordings.find(typed, FEW)]
        }
        return [
            Entry(
                Section.CLAIMS,
                " ".join(one.text.split()),
                _Open(self, one.uid).claim,
                detail=one.detail,
                icon="scales",
            )
            for one in list(found.values())[:FEW]
        ]

    def _records(self, typed: str) -> list[Entry]:
        rows = (self._desk.records.row(uid) for uid in self._desk.records.find(typed)[:FEW])
        return [
            Entry(
                Section.RECORDS,
                row.record.name_in(self._commands.context.shell.language()),
                _Open(self, row.record.uid).record,
                detail=row.record.role or kind_word(row.record.kind),
                icon=kind_icon(row.record.kind),
            )
            for row in rows
            if row is not None
        ]

    def _filter(self, words: str) -> Entry:
        def run() -> None:
            self._filter_by(words)

        name = tr("Only those with “{words}” in the list").format(words=f"\u2068{words}\u2069")
        return Entry(Section.FILTER, name, run, icon="funnel")

    def open_article(self, uid: Uid) -> None:
        """Show an article in its workspace."""
        shell = self._commands.context.shell
        if shell.workspace != ANNOTATE:
            shell.show_workspace(ANNOTATE)
        self._desk.open_article(uid)

    def open_claim(self, uid: Uid) -> None:
        """Show a claim in its workspace."""
        self._commands.context.shell.open_claim(uid)

    def open_record(self, uid: Uid) -> None:
        """Show a record in its workspace."""
        self._commands.context.shell.open_record(uid)

    def _read_on(self, _touched: object) -> None:
        self.records_changed.emit()

    def _changed(self, changes: ChangeSet) -> None:
        kinds = {change.kind for change in changes.changes if _is_old(change)}
        if kinds & {Kind.ARTICLE, Kind.BATCH}:
            self.titles.forget()
        if kinds & {Kind.CLAIM, Kind.BATCH}:
            self.wordings.forget()


def _is_old(change: Change) -> bool:
    """Whether a change is of something that was there before: new ones are read on anyway."""
    return change.operation is not Operation.INSERT


class _Start:
    """Does one action."""

    def __init__(self, commands: Commands, action: Action) -> None:
        self._commands = commands
        self._action = action

    def fire(self) -> None:
        self._commands.start(self._action)


class _Open:
    """Shows one article, claim or record."""

    def __init__(self, entries: Entries, uid: Uid) -> None:
        self._entries = entries
        self._uid = uid

    def article(self) -> None:
        self._entries.open_article(self._uid)

    def claim(self) -> None:
        self._entries.open_claim(self._uid)

    def record(self) -> None:
        self._entries.open_record(self._uid)
