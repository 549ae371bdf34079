"""A project, open: read it, change it by verbs, undo, redo, follow others, back up, check."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar

from annotator.model import ChangeSet, Clock, Kind, Person, Uid, UidSource, new_uid, now_ms
from annotator.model.errors import (
    BadInput,
    damaged_value,
)
from annotator.operations.slices import UNWATCHED, Watch
from annotator.operations.undoing import Undoing
from annotator.scheme import library
from annotator.scheme.check import check_scheme
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Scheme
from annotator.storage import backup
from annotator.storage.check import Finding, find_faults, mend
from annotator.storage.database import Database
from annotator.storage.drafts import DraftStore
from annotator.storage.entrance import enter
from annotator.storage.listeners import Listener, Listeners
from annotator.storage.migrate import migrate
from annotator.storage.patience import Patience
from annotator.storage.places import refuse_network_drive, reserve
from annotator.storage.reading import Repository
from annotator.storage.reading.log import SETUP
from annotator.storage.work import Context, Work

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a verb returned, and what it changed."""

    result: T
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A project as it was at one moment; what exports are made from."""

    uid: Uid
    name: str
    scheme: Scheme
    read: Repository


class Project:
    """One open project file. `Project.create` and `Project.open` make these.

    Reading and writing may be done from any thread; writing is serial. Listeners are called
    in the thread that wrote, after the commit.

    Attributes:
        path: the file.
        read: everything that can be read.
        drafts: what people have begun to type; no part of the project's work.
        history: what can be undone and redone, and how.
        session: new at each opening, so that copied files never share one.
        set_aside: a log that lay beside the file and was not its own; None usually.
        reading: whether it can only be read: its medium, folder or rights allow no more.
    """

    def __init__(self, database: Database, *, clock: Clock, uids: UidSource) -> None:
        self.path = database.path
        self.read = Repository(database.read)
        self.drafts = DraftStore(database, clock)
        self.session = uids()
        self.set_aside: Path | None = None
        self.reading = bool(database.reading)
        self._database = database
        self._clock = clock
        self._uids = uids
        self._sequence = itertools.count(1)
        self._listeners = Listeners()
        self._actor: Person | None = None
        self.history = Undoing(self.read.log, self._inverted, self._who, uids)
        self._seen = self.read.log.last_key()
        self._index: SchemeIndex | None = None
        self._scheme_version = 0

    @classmethod
    def create(
        cls,
        path: Path,
        name: str,
        scheme: Scheme,
        *,
        clock: Clock = now_ms,
        uids: UidSource = new_uid,
    ) -> "Project":
        """Make a project file.

        Raises:
            BadInput: there is a file of this name.
            OnNetworkDrive, ProjectUnwritable: the folder does not exist or cannot be written;
                nothing is left.
        """
        check_scheme(scheme)
        refuse_network_drive(path)
        reserve(path)
        try:
            database = Database(path, clock)
        except BaseException:
            path.unlink()
            raise
        try:
            migrate(database)
            project = cls(database, clock=clock, uids=uids)
            project._index = SchemeIndex(scheme)
            project._transact(SETUP, None, None, _set_up, name, scheme)
        except BaseException:
            database.remove()
            raise
        return project

    @classmethod
    def open(cls, path: Path, *, clock: Clock = now_ms, uids: UidSource = new_uid) -> "Project":
        """Open a project file; an older one is backed up and brought up to date first.

        Raises:
            NotFound: there is no such file.
            NotAProject, NewerProject, DamagedProject, OnNetworkDrive, ProjectUnwritable: it
                cannot be used; it is left as it was.
        """
        entered = enter(path, clock)
        try:
            project = cls(entered.database, clock=clock, uids=uids)
            project.set_aside = entered.set_aside
            project._load_scheme()
        except BaseException:
            entered.database.close()
            raise
        return project

    @property
    def name(self) -> str:
        """The project's name."""
        return self.read.people.project()[1]

    @property
    def uid(self) -> Uid:
        """The project's identifier."""
        return self.read.people.project()[0]

    @property
    def scheme(self) -> Scheme:
        """The scheme in force."""
        return self.index.scheme

    @property
    def index(self) -> SchemeIndex:
        """The scheme in force, for looking things up."""
        return self._index or self._load_scheme()

    @property
    def actor(self) -> Person | None:
        """Whose work follows."""
        return self._actor

    def _who(self) -> Person | None:
        return self._actor

    @contextmanager
    def snapshot(self) -> Iterator["Snapshot"]:
        """Give the project as it is at this moment, whatever is written meanwhile."""
        with self._database.read() as connection:
            read = Repository(lambda: nullcontext(connection))
            uid, name = read.people.project()
            yield Snapshot(uid, name, _scheme_of(read), read)

    def sign_in(self, person: Uid) -> Person:
        """Say who is working from here on; no password, an honour system."""
        self._actor = self.read.people.worker(person)
        return self._actor

    def perform(
        self,
        verb: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Done[T]:
        """Run a verb in one transaction and tell the listeners what it changed.

        Raises:
            HashiyaError: whatever the verb refuses; nothing is changed then.
        """
        return self._transact(verb.__name__, None, None, verb, *args, **kwargs)

    def perform_in(
        self,
        step: Uid,
        verb: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Done[T]:
        """Run a verb as a part of an undo step that takes several transactions."""
        return self._transact(verb.__name__, step, None, verb, *args, **kwargs)

    def new_step(self) -> Uid:
        """Return an identifier for an undo step of several transactions."""
        return self._uids()

    def undo(self, watch: Watch = UNWATCHED) -> ChangeSet:
        """Take back the actor's last step, whole.

        Raises:
            CannotUndo: there is nothing to take back, or a later change stands in the way.
        """
        return self.history.undo(watch)

    def redo(self, watch: Watch = UNWATCHED) -> ChangeSet:
        """Do again what the actor undid last.

        Raises:
            CannotUndo: there is nothing to redo, or a later change stands in the way.
        """
        return self.history.redo(watch)

    def undoable(self) -> str | None:
        """Return the verb that `undo` would take back, or None."""
        step = self.history.undoable()
        return None if step is None else step.verb

    def redoable(self) -> str | None:
        """Return the verb that `redo` would do again, or None."""
        step = self.history.redoable()
        return None if step is None else step.verb

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have a function called with each transaction's changes; returns what ends that."""
        return self._listeners.add(listener)

    def follow(self, most: int | None = None) -> bool:
        """Tell the listeners what other windows and programs changed since the last call.

        Args:
            most: so many transactions are told at most; None tells all.

        Returns:
            Whether some may be left to tell.

        Raises:
            ProjectMoved: the file is not in its place any more; all is saved beside it.
        """
        self._database.look()
        entries = self.read.log.since(self._seen, most)
        for entry in entries:
            self._seen = entry.key
            if entry.session != self.session:
                changes = tuple(self.read.log.changes_of([entry.uid]))
                articles = self.read.log.articles_of(changes)
                if any(change.kind is Kind.SCHEME for change in changes):
                    self._index = None
                self._tell(ChangeSet(entry.uid, entry.verb, changes, articles))
        return len(entries) == most

    def back_up(self, to: Path | None = None) -> Path:
        """Write a copy of the whole project beside it, or to a given new file."""
        return backup.back_up(self._database, self._clock(), to)

    def check(self) -> list[Finding]:
        """Test the file's integrity and the project's own rules; returns what is wrong."""
        return find_faults(self._database, self.index)

    def repair(self) -> list[Finding]:
        """Back up, mend what can be mended, and check again; returns what is still wrong."""
        self.back_up()
        mend(self._database)
        return self.check()

    def settle(self) -> bool:
        """Let the file alone hold everything; waits for nobody, returns whether it does."""
        return self._database.settle()

    def wait_with(self, patience: Patience) -> None:
        """Say what is done while another program holds the project and a verb has to wait."""
        self._database.patience = patience

    def close(self) -> None:
        """Close the file, which alone holds everything then unless others have it open."""
        self._listeners.clear()
        self._database.close()

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _inverted(
        self, verb: str, run: Uid | None, target: Uid, change: Callable[[Work], None]
    ) -> ChangeSet:
        return self._transact(verb, run, target, change).changes

    def _transact(
        self,
        name: str,
        step: Uid | None,
        target: Uid | None,
        verb: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Done[T]:
        with self._database.write() as connection:
            self._follow_scheme()
            work = Work(connection, self._context(), name, step, target)
            result = verb(work, *args, **kwargs)
            changes = work.finish()
        if changes.touches(Kind.SCHEME):
            self._index = None
        if changes.changes:
            self._tell(changes)
        return Done(result, changes)

    def _load_scheme(self) -> SchemeIndex:
        self._scheme_version = self.read.people.scheme_version()
        self._index = SchemeIndex(_scheme_of(self.read))
        return self._index

    def _follow_scheme(self) -> None:
        """Forget the scheme when another window or program has put one in force."""
        if self.read.people.scheme_version() != self._scheme_version:
            self._index = None

    def _context(self) -> Context:
        return Context(
            actor=self._actor,
            session=self.session,
            next_sequence=self._sequence.__next__,
            scheme=self.index,
            clock=self._clock,
            uids=self._uids,
        )

    def _tell(self, changes: ChangeSet) -> None:
        if self._actor is not None and changes.touches(Kind.PERSON, Kind.BATCH):
            self._actor = self.read.people.one(self._actor.uid)  # the role may be another
        self._listeners.tell(changes)


def _scheme_of(read: Repository) -> Scheme:
    """Return the scheme in force; one that cannot be read says that the file is broken."""
    try:
        return library.decode(read.people.scheme())
    except BadInput as error:
        raise damaged_value(error.message) from error


def _set_up(work: Work, name: str, scheme: Scheme) -> None:
    """Write the rows that every project starts with."""
    at = work.now()
    work.insert_flat(Kind.PROJECT, work.new_uid(), {"name": name, "created_at": at})
    content = library.encode(scheme).decode()
    work.insert_flat(Kind.SCHEME, work.new_uid(), {"version": 1, "content": content, "at": at})
