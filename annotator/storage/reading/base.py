"""What all readers share."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, Executable, Row

from annotator.model import Uid
from annotator.model.errors import NotFound

Connect = Callable[[], AbstractContextManager[Connection]]


class Reader:
    """Runs queries on connections that it is given.

    Args:
        connect: gives a connection to read from.
    """

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def _rows(self, query: Executable, **values: Any) -> Sequence[Row[Any]]:
        with self._connect() as connection:
            return connection.execute(query, values).fetchall()

    def _first(self, query: Executable, **values: Any) -> Row[Any] | None:
        with self._connect() as connection:
            return connection.execute(query, values).first()


def optional(uid: bytes | None) -> Uid | None:
    """Return an identifier as read from a column that may be empty."""
    return None if uid is None else Uid(uid)


def gone(what: str) -> NotFound:
    """Return the error for a row that is not there."""
    return NotFound(f"The {what} does not exist (any more).", remedy="Read the list again.")
