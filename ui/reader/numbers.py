"""Numbers of sentences, counted from the article's start as far as anybody has looked."""

from ui.reader.boundaries import Boundaries, Unit

_AHEAD = 12
"""Blocks that are counted for one painting; what lies further waits for the idle moment."""


class SentenceNumbers:
    """Numbers the sentences of an article without counting all of a long one at once.

    Args:
        boundaries: the article's sentences.
        blocks: how many blocks there are.
    """

    def __init__(self, boundaries: Boundaries, blocks: int) -> None:
        self._boundaries = boundaries
        self._blocks = blocks
        self._before = [1]

    @property
    def done(self) -> bool:
        """Whether every block has been counted."""
        return len(self._before) > self._blocks

    def count(self, blocks: int) -> None:
        """Count the sentences of so many more blocks."""
        for _ in range(blocks):
            if self.done:
                return
            number = len(self._before) - 1
            here = len(self._boundaries.units(Unit.SENTENCE, number))
            self._before.append(self._before[-1] + here)

    def of_block(self, number: int, caret: int) -> list[tuple[int, int, bool]]:
        """Return start, number and whether the caret is in it, of a block's sentences.

        Empty as long as the blocks before are not counted.
        """
        missing = number - len(self._before) + 1
        if 0 < missing <= _AHEAD:
            self.count(missing)
        if number >= len(self._before):
            return []
        first = self._before[number]
        return [
            (start, first + at, start <= caret <= end)
            for at, (start, end) in enumerate(self._boundaries.units(Unit.SENTENCE, number))
        ]
