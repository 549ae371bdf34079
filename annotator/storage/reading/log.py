"""Reading the change log: what can be undone, and what others did meanwhile."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, select

from annotator.model import Change, Kind, Operation, Uid, parse_uid, uid_text
from annotator.storage import tables
from annotator.storage.reading.base import Reader, decoded, optional
from annotator.storage.rows import load

_t = tables.log_transaction
_c = tables.log_change
_WALK = 50

UNDO = "undo"
REDO = "redo"
SETUP = "create_project"
LASTING = (SETUP, "add_person")
"""Verbs that nobody takes back: making the project, and somebody's coming to work in it.

Others' work hangs on a person at once, and a step that cannot be undone would stand before
everything that its actor did earlier.
"""

_ON_CLAIMS = (Kind.EVIDENCE_USE, Kind.SPAN, Kind.COMMENT, Kind.CLAIM_LINK)
_ENTRY = ("id", "uid", "actor", "session", "verb", "step", "target", "at")


@dataclass(frozen=True, slots=True)
class LoggedTransaction:
    """One transaction of the log. ``target`` is the step that an undo or redo is about."""

    key: int
    uid: Uid
    actor: Uid | None
    session: Uid
    verb: str
    step: Uid
    target: Uid | None
    at: int


@dataclass(frozen=True, slots=True)
class Step:
    """What undo or redo would take: the step that a person did, and its verb."""

    target: Uid
    verb: str


@dataclass(frozen=True, slots=True)
class Course:
    """How far a step stands: the transactions that undo would invert, and those that redo would.

    The last one is the next to be inverted. A large step is taken back transaction by
    transaction, so that both hold some when that was broken off.
    """

    standing: tuple[Uid, ...]
    undone: tuple[Uid, ...]


class LogReader(Reader):
    """The log, newest first or by step."""

    def last_key(self) -> int:
        """Return the key of the newest transaction; 0 in an empty log."""
        row = self._first(select(func.coalesce(func.max(_t.c.id), 0)))
        return 0 if row is None else int(row[0])

    def since(self, key: int, limit: int | None = None) -> list[LoggedTransaction]:
        """Return the transactions after a key, oldest first; of a limit, no more than that."""
        return [_transaction(row) for row in self._rows(_since(key).limit(limit))]

    def changes_of(self, transactions: Iterable[Uid]) -> list[Change]:
        """Return the changes of transactions, in the order in which they were made."""
        query = (
            select(_c)
            .join(_t, _t.c.id == _c.c.transaction_id)
            .where(_t.c.uid.in_(list(transactions)))
            .order_by(_c.c.id)
        )
        return [_change(row) for row in self._rows(query)]

    def course(self, step: Uid) -> Course:
        """Return how far a step stands after all that was undone and redone of it."""
        first = select(func.min(_t.c.id)).where(_t.c.step == step).scalar_subquery()
        about = (_t.c.step == step) | (_t.c.target == step)
        standing: list[Uid] = []
        undone: list[Uid] = []
        for row in self._rows(select(_t).where(_t.c.id >= first, about).order_by(_t.c.id)):
            source, to = (standing, undone) if row.verb == UNDO else (undone, standing)
            if row.target is not None and row.step == row.uid:
                source.clear()  # one transaction inverted all that there was
            elif row.target is not None and source:
                source.pop()
            to.append(Uid(row.uid))
        return Course(tuple(standing), tuple(undone))

    def batches_in(self, transactions: Iterable[Uid]) -> list[Uid]:
        """Return the batches that some transactions made or took away."""
        query = select(_c.c.row).join(_t, _t.c.id == _c.c.transaction_id)
        ours = _t.c.uid.in_(list(transactions))
        rows = self._rows(query.where(ours, _c.c.kind == str(Kind.BATCH)).order_by(_c.c.id))
        return [Uid(row.row) for row in rows]

    def changes_in(self, transactions: Iterable[Uid]) -> int:
        """Return how many changes of single rows some transactions logged."""
        query = select(func.count()).select_from(_c.join(_t, _t.c.id == _c.c.transaction_id))
        ours = _t.c.uid.in_(list(transactions))
        row = self._first(query.where(ours, _c.c.kind != str(Kind.BATCH)))
        return 0 if row is None else int(row[0])

    def rows_in(self, transactions: Iterable[Uid]) -> int:
        """Return how many rows the batches had that some transactions made or took away."""
        rows = func.coalesce(
            func.json_extract(_c.c.after, "$.rows"), func.json_extract(_c.c.before, "$.rows")
        )
        query = select(func.coalesce(func.sum(rows), 0)).join(_t, _t.c.id == _c.c.transaction_id)
        ours = _t.c.uid.in_(list(transactions))
        row = self._first(query.where(ours, _c.c.kind == str(Kind.BATCH)))
        return 0 if row is None else int(row[0])

    def changes_to(self, row: Uid) -> list[tuple[LoggedTransaction, Change]]:
        """Return the history of one row, oldest first."""
        query = select(_c).where(_c.c.row == row).order_by(_c.c.id)
        history = []
        for change in self._rows(query):
            found = self._first(select(_t).where(_t.c.id == change.transaction_id))
            if found is not None:
                history.append((_transaction(found), _change(change)))
        return history

    def about(self, claim: Uid) -> list[tuple[LoggedTransaction, Change]]:
        """Return the changes of a claim and of the rows that point or pointed to it, in order.

        What came in bulk is not in the log row by row, and verdicts and review steps, which
        tell of themselves, are left out.
        """
        since = self._made(claim)
        named = uid_text(claim)
        hangs_on = _c.c.kind.in_([str(kind) for kind in _ON_CLAIMS]) & (
            _c.c.before.contains(named) | _c.c.after.contains(named)
        )
        query = (
            select(_c, *(_t.c[name].label(f"t_{name}") for name in _ENTRY))
            .join(_t, _t.c.id == _c.c.transaction_id)
            .where(_c.c.id >= since, (_c.c.row == claim) | hangs_on)
            .order_by(_c.c.id)
        )
        return [(_entry(row), _change(row)) for row in self._rows(query)]

    def _made(self, claim: Uid) -> int:
        """Return the key of the change that brought a claim, of itself or with an import.

        Nothing before it names the claim. 0 when the log does not tell.
        """
        batch, row = tables.batch, tables.claim
        brought = select(batch.c.uid).join(row, row.c.batch_id == batch.c.id)
        found = self._first(brought.where(row.c.uid == claim))
        rows = [claim] if found is None else [claim, Uid(found.uid)]
        first = select(func.coalesce(func.min(_c.c.id), 0))
        at = self._first(first.where(_c.c.row.in_(rows), _c.c.operation == "insert"))
        return 0 if at is None else int(at[0])

    def articles_of(self, changes: Iterable[Change]) -> frozenset[Uid]:
        """Return the articles whose rows or annotation some changes touch."""
        found: set[Uid] = set()
        for change in changes:
            if change.kind is Kind.ARTICLE:
                found.add(change.row)
            elif change.kind is Kind.SET:
                found |= self._articles_of_set(change.row, change)
            elif change.kind in (Kind.SPAN, Kind.RELATION):
                found |= self._articles_of_part(change)
        return frozenset(found)

    def _articles_of_part(self, change: Change) -> set[Uid]:
        owned = {**change.before, **change.after}.get("set")
        if owned is not None:
            return self._articles_of_set(parse_uid(str(owned)), None)
        table = tables.span if change.kind is Kind.SPAN else tables.relation
        sets = tables.annotation_set
        query = select(sets.c.uid).join(table, table.c.set_id == sets.c.id)
        row = self._first(query.where(table.c.uid == change.row))
        return set() if row is None else self._articles_of_set(Uid(row.uid), None)

    def _articles_of_set(self, owned: Uid, change: Change | None) -> set[Uid]:
        named = {**change.before, **change.after}.get("article") if change else None
        if named is not None:
            return {parse_uid(str(named))}
        sets, articles = tables.annotation_set, tables.article
        query = select(articles.c.uid).join(sets, sets.c.article_id == articles.c.id)
        row = self._first(query.where(sets.c.uid == owned))
        return set() if row is None else {Uid(row.uid)}

    def undoable(self, actor: Uid) -> Step | None:
        """Return the latest step of an actor that is not undone, or not wholly."""
        latest: dict[Uid, LoggedTransaction] = {}
        for entry in self._backwards(actor):
            last = latest.setdefault(entry.target or entry.step, entry)
            if entry.target is None and (last.verb != UNDO or self._broken_off(last)):
                return Step(entry.step, entry.verb)
        return None

    def redoable(self, actor: Uid) -> Step | None:
        """Return the step of an actor that was undone last, if nothing was done since."""
        seen: set[Uid] = set()
        for entry in self._backwards(actor):
            if entry.target is None:
                return None
            if entry.target not in seen and (entry.verb == UNDO or self._broken_off(entry)):
                return Step(entry.target, self._verb(entry.target))
            seen.add(entry.target)
        return None

    def _broken_off(self, entry: LoggedTransaction) -> bool:
        """Return whether an undo or redo, by its last transaction, did not come to its end."""
        if entry.target is None or entry.step == entry.uid:
            return False
        course = self.course(entry.target)
        return bool(course.standing and course.undone)

    def _verb(self, step: Uid) -> str:
        row = self._first(select(_t.c.verb).where(_t.c.step == step).order_by(_t.c.id))
        return "" if row is None else str(row.verb)

    def _backwards(self, actor: Uid) -> Iterable[LoggedTransaction]:
        last: int | None = None
        while True:
            query = select(_t).where(_t.c.actor == actor, _t.c.verb.not_in(LASTING))
            query = query.order_by(_t.c.id.desc()).limit(_WALK)
            rows = self._rows(query if last is None else query.where(_t.c.id < last))
            yield from (_transaction(row) for row in rows)
            if len(rows) < _WALK:
                return
            last = rows[-1].id


def _since(key: int) -> Select[Any]:
    return select(_t).where(_t.c.id > key).order_by(_t.c.id)


@decoded
def _transaction(row: Row[Any]) -> LoggedTransaction:
    return LoggedTransaction(
        key=row.id,
        uid=Uid(row.uid),
        actor=optional(row.actor),
        session=Uid(row.session),
        verb=row.verb,
        step=Uid(row.step),
        target=optional(row.target),
        at=row.at,
    )


@decoded
def _entry(row: Row[Any]) -> LoggedTransaction:
    return LoggedTransaction(
        key=row.t_id,
        uid=Uid(row.t_uid),
        actor=optional(row.t_actor),
        session=Uid(row.t_session),
        verb=row.t_verb,
        step=Uid(row.t_step),
        target=optional(row.t_target),
        at=row.t_at,
    )


@decoded
def _change(row: Row[Any]) -> Change:
    return Change(
        uid=Uid(row.uid),
        kind=Kind(row.kind),
        row=Uid(row.row),
        operation=Operation(row.operation),
        base=optional(row.base),
        before=load(row.before),
        after=load(row.after),
    )
