"""Which rows have a key: an inverted index in flat arrays that grows and forgets.

Rows are never used twice. What is removed stays in the arrays until half of them is dead; then
they are made anew. So adding and removing cost the same at any size.
"""

from array import array
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.uint32]


class Postings:
    """The rows of each key, and how many of them are alive."""

    def __init__(self) -> None:
        self._rows: dict[str, array[int]] = {}
        self._counts: dict[str, int] = {}
        self._alive = bytearray()
        self._living = 0

    def __len__(self) -> int:
        """How many rows are alive."""
        return self._living

    @property
    def size(self) -> int:
        """How many rows there are, dead ones among them; the next row's number."""
        return len(self._alive)

    def alive(self) -> NDArray[np.bool_]:
        """Return which rows are alive. Not to be kept: it is the index's own memory."""
        return np.frombuffer(bytes(self._alive), dtype=np.bool_)

    def count(self, key: str) -> int:
        """Return how many rows have a key."""
        return self._counts.get(key, 0)

    def rows(self, key: str) -> Rows:
        """Return the rows that have a key, dead ones among them, each once."""
        found = self._rows.get(key)
        return np.array(found if found is not None else (), dtype=np.uint32)

    def add(self, keys: Iterable[str]) -> int:
        """Add a row with its keys, each given once; return its number."""
        row = len(self._alive)
        self._alive.append(1)
        self._living += 1
        for key in keys:
            found = self._rows.get(key)
            if found is None:
                found = self._rows[key] = array("I")
            found.append(row)
            self._counts[key] = self._counts.get(key, 0) + 1
        return row

    def remove(self, row: int, keys: Iterable[str]) -> None:
        """Forget a living row; the keys are those that it was added with."""
        self._alive[row] = 0
        self._living -= 1
        for key in keys:
            self._counts[key] -= 1
            if not self._counts[key]:
                del self._counts[key], self._rows[key]

    def is_mostly_dead(self) -> bool:
        """Return whether it is time to make the index anew."""
        return self.size > 1000 and self._living * 2 < self.size
