"""What people have begun to type, in the project's file: theirs alone, and no part of its work.

Drafts are in no log, no undo and no export. They are written without waiting for anybody:
whoever types shall not be held up by another program, and the next key brings another try.
A row holds what every window of a person has for one form, so that no window writes over the
words of another.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select

from annotator.model import Clock, Draft, DraftKey, Uid
from annotator.model.errors import ProjectUnwritable
from annotator.storage.database import Database
from annotator.storage.patience import unwilling
from annotator.storage.tables import draft as _d


class _Entry(msgspec.Struct, frozen=True):
    """What one window has."""

    words: Mapping[str, str]
    before: Mapping[str, str]
    title: str
    session: bytes
    at: int


class DraftStore:
    """Reads and writes the drafts of one project.

    Args:
        database: the project's.
        clock: tells when something was typed.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def now(self) -> int:
        """Return the moment at which something is kept."""
        return self._clock()

    def of(self, person: Uid) -> list[Draft]:
        """Return what a person has begun, the latest first."""
        return self._found(_d.c.person == person)

    def at(self, person: Uid, key: DraftKey) -> list[Draft]:
        """Return what a person has begun for one form, in whichever windows, the latest first."""
        return self._found(_place(person, key))

    def write(self, person: Uid, kept: Sequence[Draft], gone: Sequence[Draft] = ()) -> None:
        """Keep drafts, each in place of the one of its window, and forget others.

        A draft that was written over by another window since it was read is not forgotten.

        Raises:
            ProjectUnwritable: another program is writing just now, or it can only be read;
                nothing is written.
            ProjectMoved: the file is not in its place any more.
        """
        if self._database.reading:
            raise ProjectUnwritable("This project can only be read here.")
        with self._database.write(unwilling) as connection:
            for key in dict.fromkeys(one.key for one in (*kept, *gone)):
                there = _read(connection, _place(person, key))
                left = [one for one in there if not _is_among(one, gone)]
                new = [one for one in kept if one.key == key]
                sessions = {one.session for one in new}
                left = [one for one in left if one.session not in sessions]
                _write(connection, person, key, [*left, *new])

    def _found(self, which: ColumnElement[bool]) -> list[Draft]:
        with self._database.read() as connection:
            found = _read(connection, which)
        return sorted(found, key=_moment, reverse=True)


def _read(connection: Connection, which: ColumnElement[bool]) -> list[Draft]:
    found: list[Draft] = []
    for row in connection.execute(select(_d).where(which).order_by(_d.c.id)):
        key = DraftKey(row.field, Uid(row.about) if row.about else None)
        found += [
            Draft(key, one.words, one.before, one.title, one.session, one.at)
            for one in _entries(row)
        ]
    return found


def _entries(row: Any) -> list[_Entry]:
    try:
        return msgspec.json.decode(row.content, type=list[_Entry])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        # Of another version of the program: letters are letters.
        return [_Entry({"text": row.content}, {}, "", b"", row.at)]


def _write(connection: Connection, person: Uid, key: DraftKey, drafts: Sequence[Draft]) -> None:
    connection.execute(delete(_d).where(_place(person, key)))
    if drafts:
        entries = [_Entry(d.words, d.before, d.title, d.session, d.at) for d in drafts]
        content = msgspec.json.encode(entries).decode()
        values = {"person": person, "field": key.field, "about": key.about or b""}
        at = max(map(_moment, drafts))
        connection.execute(insert(_d), {**values, "content": content, "at": at})


def _place(person: Uid, key: DraftKey) -> ColumnElement[bool]:
    return and_(_d.c.person == person, _d.c.field == key.field, _d.c.about == (key.about or b""))


def _is_among(draft: Draft, gone: Iterable[Draft]) -> bool:
    return any(one.session == draft.session and one.says_same(draft) for one in gone)


def _moment(draft: Draft) -> int:
    return draft.at
