"""How long a writer waits while another program holds the lock, and who can end it."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Final

from annotator.model.errors import ProjectUnwritable

BUSY_MS: Final = 30_000
"""How long to wait for others' transactions. Each lasts milliseconds, but SQLite keeps no queue:
of ten programs that write without a pause, one was seen to wait for three seconds."""

GLANCE_MS: Final = 40
"""How long SQLite itself waits before whoever waits may do something else for a moment."""

_PAUSE = 0.005

Wait = Callable[[float], None]
"""Called with the seconds that passed; returns after a moment, or raises what ends the waiting."""

Patience = Callable[[], AbstractContextManager[Wait]]
"""Gives, for as long as somebody has to wait, what is called again and again meanwhile."""


@contextmanager
def quiet_patience() -> Iterator[Wait]:
    """Wait without a word."""
    yield wait_quietly


@contextmanager
def unwilling() -> Iterator[Wait]:
    """Wait for nobody."""
    yield _refuse


def _refuse(_waited: float) -> None:
    raise ProjectUnwritable("Another program is writing to the project just now.")


def wait_quietly(waited: float) -> None:
    """Wait a moment, but not for ever.

    Raises:
        ProjectUnwritable: it took too long.
    """
    if waited * 1000 > BUSY_MS:
        raise ProjectUnwritable(
            "Another program is writing to the project and did not finish.",
            remedy="Close the other program, then try again; nothing was lost.",
        )
    time.sleep(_PAUSE)


def given_up() -> ProjectUnwritable:
    """Return the error of somebody who would not wait any longer."""
    return ProjectUnwritable(
        "You stopped waiting for the other program; the change was not made.",
        remedy="Do it again when the other program has finished. Keys pressed meanwhile were left "
        "out, too.",
    )
