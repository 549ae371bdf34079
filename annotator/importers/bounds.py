"""How much of a file is taken, and how long reading it may last."""

from collections.abc import Callable
from dataclasses import dataclass
from time import thread_time

from annotator.model.errors import BadInput


@dataclass(frozen=True, slots=True)
class Bounds:
    """What no file that people made goes beyond.

    ``rows``, ``columns`` and ``cell`` (characters) are what Excel itself holds. ``unpacked`` are
    the bytes of a workbook's parts together, ``tags`` those of XML in one row, ``line`` the
    characters of a line. Reading may take ``seconds`` and ``seconds_a_mb`` for each megabyte of
    the file; they are counted in the processor's time, so that a busy computer refuses nothing.
    """

    rows: int = 1_048_576
    columns: int = 16_384
    cell: int = 32_767
    unpacked: int = 200_000_000
    tags: int = 500_000
    line: int = 64 << 20
    seconds: float = 20.0
    seconds_a_mb: float = 5.0

    def time_for(self, size: int) -> float:
        """Return the seconds in which a file of so many bytes has to be read."""
        return self.seconds + self.seconds_a_mb * size / 1_000_000


USUAL = Bounds()


class Watch:
    """Counts the time that a reader takes, and none that is spent with what it gave.

    Args:
        allowed: seconds.
        clock: the processor's time in seconds.
    """

    def __init__(self, allowed: float, clock: Callable[[], float] = thread_time) -> None:
        self._allowed = allowed
        self._clock = clock
        self._spent = 0.0
        self._since: float | None = None

    def go(self) -> None:
        """Begin to count."""
        self._since = self._clock()

    def rest(self) -> None:
        """Stop counting."""
        self._spent = self._taken()
        self._since = None

    def look(self) -> None:
        """See whether there is time left.

        Raises:
            BadInput: there is none.
        """
        if self._taken() > self._allowed:
            raise BadInput(
                f"Reading this takes more than {self._allowed:.0f} seconds.",
                remedy="Give it in smaller parts, or save it anew in the program it is from.",
            )

    def _taken(self) -> float:
        return self._spent + (0.0 if self._since is None else self._clock() - self._since)


def running(allowed: float) -> Watch:
    """Return a watch that counts from now on."""
    watch = Watch(allowed)
    watch.go()
    return watch


def unwatched() -> Watch:
    """Return a watch that never runs out."""
    return Watch(float("inf"))
