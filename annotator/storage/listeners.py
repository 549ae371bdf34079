"""Who is told of changes."""

from collections.abc import Callable

from annotator.model import ChangeSet

Listener = Callable[[ChangeSet], None]


class Listeners:
    """Functions that are called with each transaction's changes."""

    def __init__(self) -> None:
        self._all: list[Listener] = []

    def add(self, listener: Listener) -> Callable[[], None]:
        """Take on a listener; returns what ends that."""
        self._all.append(listener)

        def end() -> None:
            if listener in self._all:
                self._all.remove(listener)

        return end

    def tell(self, changes: ChangeSet) -> None:
        """Tell all; one may go while it is told."""
        for listener in list(self._all):
            listener(changes)

    def clear(self) -> None:
        """Tell nobody any more."""
        self._all.clear()
