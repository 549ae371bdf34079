"""When Python looks for garbage that holds itself: while nobody is at the window.

A full collection walks through every object there is. With a large article open it held the
window up for 50 to 130 ms, in the middle of a key or a scroll. Young garbage is still collected
as it comes, a millisecond at a time.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 4000
_RARELY: Final = 300
"""Collections of the middle generation after which a full one comes of itself, idle or not."""
REST_EVERY: Final = 40
"""Steps of reading after which what has been read is passed over: a quarter of a second of work."""


class Collector(QObject):
    """Collects fully when nothing has been made for a while and there is something to collect.

    That a person does nothing is told by the young generations: no collection of them, no work.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = gc.get_threshold()
        self._seen = _collections()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Collect now what the start has left, pass over the rest for good, and begin.

        Modules, schemes and widgets stay to the end: no later collection walks through them.
        """
        gc.collect()
        gc.freeze()
        young, middle, _ = self._usual
        gc.set_threshold(young, middle, _RARELY)
        self._seen = _collections()
        self._timer.start()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._usual)
        gc.unfreeze()

    def look(self) -> None:
        """Collect if nothing was made since the last look."""
        now = _collections()
        quiet, self._seen = now == self._seen, now
        _, _, old = gc.get_count()
        if quiet and old and gc.isenabled():
            gc.collect()
            self._seen = _collections()


def pass_over() -> None:
    """Have later collections pass over all that there is now: most of it stays.

    For large things that are read bit by bit and kept until the project is closed. A full
    collection over a hundred thousand records held the window up for a tenth of a second.
    """
    gc.freeze()


class Growing:
    """Something large that is read in steps: now and then it is passed over as far as it is."""

    def __init__(self) -> None:
        self._steps = 0

    def step(self) -> None:
        """Count a step."""
        self._steps += 1
        if self._steps % REST_EVERY == 0:
            pass_over()


def _collections() -> int:
    """Return how often one of the two younger generations has been collected."""
    return sum(int(one["collections"]) for one in gc.get_stats()[:2])
