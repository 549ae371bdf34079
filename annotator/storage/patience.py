"""How long a writer waits while another program holds the lock, and who can end it."""

import time
from collections.abc import Callable
from typing import Final

from annotator.model.errors import ProjectUnwritable

BUSY_MS: Final = 30_000
"""How long to wait for others' transactions. Each lasts milliseconds, but SQLite keeps no queue:
of ten programs that write without a pause, one was seen to wait for three seconds."""

GLANCE_MS: Final = 40
"""How long SQLite itself waits before whoever waits may do something else for a moment."""

_PAUSE = 0.005

Patience = Callable[[float], None]
"""Called with the seconds that passed; returns after a moment, or raises what ends the waiting."""


def wait_quietly(waited: float) -> None:
    """Wait a moment, but not for ever.

    Raises:
        ProjectUnwritable: it took too long.
    """
    if waited * 1000 > BUSY_MS:
        raise held_elsewhere()
    time.sleep(_PAUSE)


def held_elsewhere() -> ProjectUnwritable:
    """Return the error of somebody who waited in vain."""
    return ProjectUnwritable(
        "Another program is writing to the project and did not finish.",
        remedy="Close the other program, then try again; nothing was lost.",
    )


def given_up() -> ProjectUnwritable:
    """Return the error of somebody who would not wait any longer."""
    return ProjectUnwritable(
        "You stopped waiting for the other program; the change was not made.",
        remedy="Do it again when the other program has finished.",
    )
