"""Heights of many blocks, summed in logarithmic time (a Fenwick tree)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class Heights:
    """Block heights in pixels that can be changed one by one.

    Args:
        heights: the first guess, one a block.
    """

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._sums = [0, *heights]
        for place in range(1, len(self._sums)):
            parent = place + (place & -place)
            if parent < len(self._sums):
                self._sums[parent] += self._sums[place]
        self.total = sum(heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> int:
        return self._heights[number]

    def all(self) -> NDArray[np.int64]:
        """Return all heights, for many blocks at once."""
        return np.array(self._heights, np.int64)

    def top(self, number: int) -> int:
        """Return the sum of the heights before a block."""
        total = 0
        while number > 0:
            total += self._sums[number]
            number -= number & -number
        return total

    def set(self, number: int, height: int) -> None:
        """Put a measured height in the place of a guess."""
        change = height - self._heights[number]
        if not change:
            return
        self._heights[number] = height
        self.total += change
        place = number + 1
        while place < len(self._sums):
            self._sums[place] += change
            place += place & -place

    def at(self, y: int) -> int:
        """Return the number of the block that covers ``y``; the nearest one if none does."""
        place, left = 0, y
        step = 1 << len(self._heights).bit_length()
        while step:
            if place + step < len(self._sums) and self._sums[place + step] <= left:
                place += step
                left -= self._sums[place]
            step >>= 1
        return max(0, min(place, len(self._heights) - 1))
