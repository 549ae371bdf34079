"""What reading all records has in common: identifiers, moments, and complaints."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from annotator.model import Uid

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MILLISECOND = datetime.timedelta(milliseconds=1)
_Item = TypeVar("_Item")
_TWICE = "Its identifier is in the file twice."

Complain = Callable[[str, str], None]
"""Told the path of a record that cannot come in (``sets[0].spans[2]``), and why."""


def is_new(uid: Uid, known: set[Uid], path: str, complain: Complain) -> bool:
    """Return whether an identifier comes for the first time; complain when it does not."""
    if uid in known:
        complain(path, _TWICE)
        return False
    known.add(uid)
    return True


def numbered(name: str, items: Iterable[_Item]) -> Iterator[tuple[str, _Item]]:
    """Yield items with their paths."""
    return ((f"{name}[{number}]", item) for number, item in enumerate(items))


def uid_of(text: str) -> Uid:
    """Return an identifier whose form the record has checked; `parse_uid` takes thrice as long."""
    return Uid(bytes.fromhex(text.replace("-", "")))


def optional_uid(text: str | None) -> Uid | None:
    """Return an identifier that may be absent."""
    return None if text is None else uid_of(text)


def milliseconds(time: str | None) -> int:
    """Return a moment as the model has it; 0 for an unknown one.

    Raises:
        ValueError: it is on no calendar.
    """
    return 0 if time is None else (datetime.datetime.fromisoformat(time) - _EPOCH) // _MILLISECOND


def moment(time: str | None, path: str, complain: Complain) -> int:
    """Return a moment as `milliseconds` does; one that is on no calendar is told, and unknown."""
    try:
        return milliseconds(time)
    except ValueError as error:
        complain(path, f"There is no such moment ({error}); it came in without one.")
        return 0
