"""The order of a queue: claims by state, sorted, each found and put in its place by bisection."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping

from annotator.model import ClaimState, Uid
from annotator.storage.reading import QueueRow

Place = tuple[tuple[object, ...], Uid]
"""A claim by what it is sorted by, which no other claim of its group shares, and its uid."""

_FALLING = str.maketrans({chr(code): chr(127 - code) for code in range(128)})
_LAST = "\x7f"


def falling(text: str) -> str:
    """Return a text that sorts the other way round; meant for dates and other ASCII."""
    return text.translate(_FALLING) + _LAST


class Groups:
    """The claims of each state in order; a row of a list for each, and for the head of its group.

    Args:
        groups: the claims of each state, sorted; empty groups have no head.
    """

    def __init__(self, groups: Mapping[ClaimState, list[Place]]) -> None:
        self._groups = dict(groups)

    @classmethod
    def of(
        cls,
        states: Iterable[ClaimState],
        rows: Iterable[QueueRow],
        key: Callable[[QueueRow], tuple[object, ...]],
    ) -> "Groups":
        """Sort claims.

        Args:
            states: the groups in their order.
            rows: the claims.
            key: what they are sorted by in a group.
        """
        groups: dict[ClaimState, list[Place]] = {state: [] for state in states}
        for row in rows:
            groups[row.claim.state].append((key(row), row.claim.uid))
        for group in groups.values():
            group.sort()
        return cls(groups)

    def kept(self, passes: Callable[[Uid], bool] | None) -> "Groups":
        """Return those that pass, in the same order; all of them without a question."""
        if passes is None:
            return Groups({state: list(group) for state, group in self._groups.items()})
        return Groups(
            {
                state: [place for place in group if passes(place[1])]
                for state, group in self._groups.items()
            }
        )

    @property
    def claims(self) -> int:
        """How many claims there are."""
        return sum(map(len, self._groups.values()))

    @property
    def rows(self) -> int:
        """How many rows they take, heads among them."""
        return sum(len(group) + 1 for group in self._groups.values() if group)

    def count(self, state: ClaimState) -> int:
        """Return how many claims are in a state."""
        return len(self._groups[state])

    def heads(self) -> list[int]:
        """Return the rows of the heads."""
        return [start for start, _, _ in self._starts()]

    def at(self, row: int) -> ClaimState | Uid:
        """Return what stands in a row: a head, by its state, or a claim.

        Raises:
            IndexError: there are not so many rows.
        """
        for start, state, group in self._starts():
            if row <= start + len(group):
                return state if row == start else group[row - start - 1][1]
        raise IndexError(row)

    def row_of(self, state: ClaimState, place: Place) -> int | None:
        """Return the row of a claim; None when it is not there."""
        for start, held, group in self._starts():
            if held is state:
                at = bisect_left(group, place)
                return start + 1 + at if group[at : at + 1] == [place] else None
        return None

    def put(self, state: ClaimState, place: Place) -> None:
        """Take a claim in, once."""
        group = self._groups[state]
        at = bisect_left(group, place)
        if group[at : at + 1] != [place]:
            group.insert(at, place)

    def drop(self, state: ClaimState, place: Place) -> None:
        """Let a claim go, if it is there."""
        group = self._groups[state]
        at = bisect_left(group, place)
        if group[at : at + 1] == [place]:
            del group[at]

    def _starts(self) -> Iterator[tuple[int, ClaimState, list[Place]]]:
        start = 0
        for state, group in self._groups.items():
            if group:
                yield start, state, group
                start += len(group) + 1
