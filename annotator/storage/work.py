"""A transaction in the making: what verbs write through, and what the log gets to know."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, update

from annotator.model import (
    Article,
    Change,
    ChangeSet,
    Clock,
    JsonValue,
    Kind,
    Operation,
    Person,
    Uid,
    UidSource,
    parse_uid,
)
from annotator.model.errors import BadInput, HashiyaError, NotFound, StaleEdit
from annotator.scheme.lookup import SchemeIndex
from annotator.storage import files, log_sums, tables
from annotator.storage.bulk import BulkRows, insert_rows
from annotator.storage.consistency import check_together
from annotator.storage.packed import PACKED, Held, drop, held, pack, unpack
from annotator.storage.reading import Repository
from annotator.storage.rows import KIND_OF, Flat, Model, difference, dump, flatten
from annotator.storage.rowstore import RowStore

PLACE = "place"
"""The field of a deleted article's log entry that says where it stood in lists."""
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Context:
    """Who works, in which session, by which scheme, clock and source of identifiers."""

    actor: Person | None
    session: Uid
    next_sequence: Callable[[], int]
    scheme: SchemeIndex
    clock: Clock
    uids: UidSource


class Work:
    """One transaction. Everything that changes the project goes through one of these.

    Args:
        connection: in a write transaction, which the caller commits or rolls back.
        context: who works, by which scheme.
        verb: the verb's name, for the log.
        step: the undo step that this belongs to; its own when None.
        target: the step that is undone or redone, for those two.
    """

    def __init__(
        self,
        connection: Connection,
        context: Context,
        verb: str,
        step: Uid | None = None,
        target: Uid | None = None,
    ) -> None:
        self.context = context
        self.read = Repository(self._same_connection)
        self.store = RowStore(connection)
        self.uid = context.uids()
        self._connection = connection
        self._verb = verb
        self._step = step or self.uid
        self._target = target
        self._key: int | None = None
        self._row: dict[str, Any] = {}
        self._sum = 0
        self._changes: list[Change] = []
        self._articles: set[Uid] = set()

    @property
    def scheme(self) -> SchemeIndex:
        """The scheme that annotation has to follow."""
        return self.context.scheme

    @property
    def actor(self) -> Person:
        """Whose work this is.

        Raises:
            HashiyaError: nobody signed in.
        """
        if self.context.actor is None:
            raise HashiyaError("Nobody is signed in.", remedy="Choose who is working first.")
        return self.context.actor

    def now(self) -> int:
        """The time in milliseconds since 1970 UTC."""
        return self.context.clock()

    def new_uid(self) -> Uid:
        """A new identifier."""
        return self.context.uids()

    def insert(self, model: Model) -> None:
        """Insert a row."""
        self.insert_flat(KIND_OF[type(model)], model.uid, flatten(model))

    def insert_article(self, article: Article, text: str) -> None:
        """Insert an article and its text."""
        self.insert_flat(Kind.ARTICLE, article.uid, {**flatten(article), "text": text})

    def keep_bytes(self, data: bytes) -> str:
        """Keep the bytes of a file and return their SHA-256, which an attachment names."""
        return files.keep(self._connection, data)

    def update(self, seen: Model, new: Model) -> None:
        """Change the fields in which ``new`` differs from what the caller has seen.

        Raises:
            NotFound: the row is gone.
            StaleEdit: somebody changed one of these fields meanwhile; other fields may differ.
        """
        before, after = difference(flatten(seen), flatten(new))
        if before:
            self.update_flat(KIND_OF[type(seen)], seen.uid, before, after)

    def delete(self, seen: Model) -> None:
        """Delete a row that is still as the caller has seen it.

        Raises:
            NotFound: the row is gone.
            StaleEdit: somebody changed it meanwhile.
        """
        self.delete_flat(KIND_OF[type(seen)], seen.uid, flatten(seen))

    def insert_flat(self, kind: Kind, uid: Uid, flat: Flat) -> None:
        """Insert a row of fields as the log holds them, at the place that a deleted one had."""
        place = flat.get(PLACE)
        flat = {name: value for name, value in flat.items() if name != PLACE}
        _check_flat(flat)
        change = self._change(kind, uid, Operation.INSERT, None, {}, flat)
        self.store.insert(kind, uid, flat, change.uid, place if isinstance(place, int) else None)
        self._note_article(kind, uid, flat)

    def update_flat(self, kind: Kind, uid: Uid, before: Flat, after: Flat) -> None:
        """Set fields that still have the values of ``before``."""
        _check_flat(after)
        old, rev = self._loaded(kind, uid)
        self._expect(kind, old, before)
        change = self._change(kind, uid, Operation.UPDATE, rev, before, after)
        self.store.change(kind, uid, old, after)
        self.store.mark(kind, uid, change.uid)
        self._note_article(kind, uid, old)

    def delete_flat(self, kind: Kind, uid: Uid, seen: Flat) -> None:
        """Delete a row whose fields still have the values of ``seen``."""
        old, rev = self._loaded(kind, uid)
        self._expect(kind, old, seen)
        listed = {PLACE: self.store.place(kind, uid)} if kind is Kind.ARTICLE else {}
        self._change(kind, uid, Operation.DELETE, rev, {**old, **listed}, {})
        self._note_article(kind, uid, old)
        self.store.delete(kind, uid)

    def load(self, kind: Kind, uid: Uid) -> Flat | None:
        """Return a row's fields as they are now, or None."""
        found = self.store.load(kind, uid)
        return None if found is None else found[0]

    def insert_batch(self, source: str, rows: BulkRows) -> Uid:
        """Insert many rows at once under one batch, which is all that the log records.

        Args:
            source: where they come from, for people: a file's or folder's name.
            rows: what to insert.

        Returns:
            The batch's identifier, which undo finds the rows by.
        """
        batch = self.new_uid()
        flat: Flat = {"source": source, "rows": rows.count, "at": self.now()}
        self.insert_flat(Kind.BATCH, batch, flat)
        insert_rows(self._connection, rows, batch)
        return batch

    def take_out_batch(self, batch: Uid) -> None:
        """Delete a batch and all rows that it brought; the log has them in one entry.

        Raises:
            NotFound: the batch is gone.
        """
        old, rev = self._loaded(Kind.BATCH, batch)
        kept = {**old, PACKED: pack(self._connection, batch)}
        self._change(Kind.BATCH, batch, Operation.DELETE, rev, kept, {})
        drop(self._connection, batch)
        self.store.delete(Kind.BATCH, batch)

    def put_back_batch(self, batch: Uid, kept: Flat) -> None:
        """Insert a batch that was taken out, and its rows, from what the log kept of them.

        Raises:
            NotFound: what one of the rows belongs to is gone.
        """
        packed = str(kept[PACKED])
        self.insert_flat(Kind.BATCH, batch, {k: v for k, v in kept.items() if k != PACKED})
        unpack(self._connection, batch, packed)

    def held(self, batches: Sequence[Uid]) -> Held | None:
        """Return the first rows of others that point to what some batches brought."""
        return held(self._connection, batches)

    def finish(self) -> ChangeSet:
        """Return what was changed; the caller commits.

        Raises:
            StaleEdit: it does not hold together with what others changed meanwhile.
        """
        check_together(self.read, self.scheme, self._changes)
        if self._key is not None:
            total = log_sums.of_transaction(self._sum, self._row)
            table = tables.log_transaction
            self._connection.execute(update(table).where(table.c.id == self._key), {"sum": total})
        return ChangeSet(self.uid, self._verb, tuple(self._changes), frozenset(self._articles))

    def _loaded(self, kind: Kind, uid: Uid) -> tuple[Flat, Uid | None]:
        found = self.store.load(kind, uid)
        if found is None:
            raise NotFound(
                f"The {_words(kind)} was deleted meanwhile.",
                remedy="Nothing was changed; go on with what is there now.",
            )
        return found

    def _expect(self, kind: Kind, current: Flat, seen: Flat) -> None:
        stale = sorted(name for name, value in seen.items() if current.get(name) != value)
        if stale:
            raise StaleEdit(
                f"Somebody changed the {_words(kind)} meanwhile ({', '.join(stale)}).",
                remedy="Nothing was overwritten; look at it as it is now and try again.",
            )

    def _change(
        self,
        kind: Kind,
        row: Uid,
        operation: Operation,
        base: Uid | None,
        before: Flat,
        after: Flat,
    ) -> Change:
        change = Change(self.new_uid(), kind, row, operation, base, before, after)
        self._changes.append(change)
        columns = {
            "uid": change.uid,
            "transaction_id": self._transaction_key(),
            "kind": str(kind),
            "row": row,
            "operation": str(operation),
            "base": base,
            "before": dump(before),
            "after": dump(after),
        }
        self._connection.execute(insert(tables.log_change), columns)
        self._sum = log_sums.with_change(self._sum, columns)
        return change

    def _transaction_key(self) -> int:
        if self._key is None:
            actor = self.context.actor
            self._row = {
                "uid": self.uid,
                "actor": actor.uid if actor else None,
                "session": self.context.session,
                "sequence": self.context.next_sequence(),
                "verb": self._verb,
                "step": self._step,
                "target": self._target,
                "at": self.now(),
            }
            result = self._connection.execute(insert(tables.log_transaction), self._row)
            assert result.inserted_primary_key is not None
            self._key = int(result.inserted_primary_key[0])
        return self._key

    def _note_article(self, kind: Kind, uid: Uid, flat: Flat) -> None:
        if kind is Kind.ARTICLE:
            self._articles.add(uid)
        elif kind is Kind.SET:
            self._articles.add(parse_uid(str(flat["article"])))
        elif kind in (Kind.SPAN, Kind.RELATION):
            self._articles.add(self.read.annotation.set(parse_uid(str(flat["set"]))).article)

    @contextmanager
    def _same_connection(self) -> Iterator[Connection]:
        yield self._connection


def check_storable(*values: JsonValue, place: str = "") -> None:
    """Refuse texts that UTF-8 or PostgreSQL cannot hold, before anything is written.

    Raises:
        BadInput: one of the values is such a text.
    """
    for value in values:
        if isinstance(value, str) and _UNSTORABLE.search(value):
            raise BadInput(
                "The text holds a character that cannot be stored (NUL or half a surrogate pair).",
                place=place,
                remedy="Delete that character.",
            )


def _check_flat(flat: Flat) -> None:
    for name, value in flat.items():
        check_storable(name, value, place=name)


def _words(kind: Kind) -> str:
    return kind.replace("_", " ")
