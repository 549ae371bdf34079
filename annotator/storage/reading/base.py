"""What all readers share."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Executable, Row

from annotator.model import Uid
from annotator.model.errors import NotFound, damaged_value

P = ParamSpec("P")
T = TypeVar("T")
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


def decoded(
    make: Callable[Concatenate[Row[Any], P], T],
) -> Callable[Concatenate[Row[Any], P], T]:
    """Have a function that makes a model of a row say so when the row holds nonsense.

    Raises:
        DamagedProject: instead of `ValueError` and `TypeError`, from the function returned.
    """

    @wraps(make)
    def decode(row: Row[Any], /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return make(row, *args, **kwargs)
        except (ValueError, TypeError) as error:
            raise damaged_value(error) from error

    return decode
