"""How the values of a verdict scale stand to each other."""

from collections.abc import Sequence
from typing import Final

from annotator.scheme.model import VerdictValue

ON_SCALE: Final = ("true", "mostly-true", "mixed", "misleading", "false")
"""The normalised values that lie on a line, in its order."""
MOST_CELLS: Final = 5


def parted(values: Sequence[VerdictValue]) -> tuple[list[VerdictValue], list[VerdictValue]]:
    """Return the values on the line from true to false, in its order, and the other ones.

    A scale that has more values on the line than cells fit has none on it.
    """
    on = [value for value in values if value.normalized in ON_SCALE]
    if len(on) > MOST_CELLS:
        return [], list(values)
    on.sort(key=lambda value: ON_SCALE.index(value.normalized))
    return on, [value for value in values if value not in on]
