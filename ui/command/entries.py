"""What the palette offers for what was typed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from annotator.model import Change, ChangeSet, Kind, Operation, Uid
from annotator.storage.reading.names import Named
from ui.actions import Commands
from ui.command.entry import Entry, Section
from ui.command.known import Known
from ui.command.match import key_of
from ui.command.offers import Offers
from ui.desk import Desk
from ui.language import tr
from ui.record_words import kind_icon, kind_word

FEW = 6
"""So many of each kind are offered."""
ANNOTATE = "annotate"


class Entries(QObject):
    """Finds entries in one project.

    Args:
        desk: what is open.
        commands: the actions.
        filter_by: shows only what holds these words in the workspace's list.
        places: what each workspace is called, by its code.

    Signals:
        records_changed: more of the registry has been read.
    """

    records_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        commands: Commands,
        filter_by: Callable[[str], None],
        places: Mapping[str, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._commands = commands
        self._filter_by = filter_by
        self.titles = Known(desk.project.read.names.titles, self)
        self.wordings = Known(desk.project.read.names.wordings, self)
        self.offers = Offers(commands, desk.index.scheme, places)
        desk.changed.connect(self._changed)
        desk.records.changed.connect(self._read_on)

    def ready(self) -> None:
        """Be ready for typing: read what is called how."""
        self.titles.ready()
        self.wordings.ready()
        self._desk.records.ready()
        self.offers.ready()

    def find(self, words: str, *, filter_first: bool = False) -> list[Entry]:
        """Return what fits the words, by section.

        Args:
            words: what was typed; without any, all actions.
            filter_first: whether filtering the list goes before everything else.
        """
        typed = key_of(words.strip())
        actions = self.offers.find(words)
        if not typed:
            return actions
        rest = [self._articles(typed), self._claims(typed), self._records(typed)]
        # What fits only just goes behind what fits.
        rest.insert(len(rest) if actions and actions[0].loose else 0, actions)
        found = [entry for part in rest for entry in part]
        filtering = self._filter(words.strip())
        return [filtering, *found] if filter_first else [*found, filtering]

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
