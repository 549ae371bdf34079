"""The numbers by which people call claims, for those that come in."""

from annotator.storage.reading.claims import ClaimReader

UNNUMBERED = 0
"""The number of a claim that comes in without one."""


class Numbers:
    """Gives each claim of an import a number of its own.

    What an import has written shows in the project only batch by batch; this knows what was
    given in between.

    Args:
        claims: where the numbers that are taken are read, once, when the first one is wanted.
    """

    def __init__(self, claims: ClaimReader) -> None:
        self._claims = claims
        self._taken: set[int] | None = None
        self._free = 1

    def expect(self, numbers: set[int]) -> None:
        """Keep numbers that will be wanted free of claims that have to give theirs up."""
        self._known()  # which puts `_free` above all that are taken
        self._free = max(self._free, 1 + max(numbers, default=0))

    def take(self, wanted: int) -> int:
        """Return the wanted number if it is free, else the next one above all."""
        taken = self._known()
        if wanted == UNNUMBERED or wanted in taken:
            wanted = max(self._free, 1)
        taken.add(wanted)
        self._free = max(self._free, wanted + 1)
        return wanted

    def _known(self) -> set[int]:
        if self._taken is None:
            self._taken = {row.claim.number for row in self._claims.all()}
            self._free = 1 + max(self._taken, default=0)
        return self._taken
