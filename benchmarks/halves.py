"""The halves of the test sets, and the row of a share that is reached on one of them."""

from pathlib import Path

from benchmarks.report import Row

DATA = Path(__file__).parent / "data"
HALVES = ("tuning", "held_back")


def share(name: str, value: float, floor: float, target: float) -> Row:
    """Return the row of a share that should reach its target, beside what the plain way reaches."""
    ratio = value / floor if floor else 0.0
    return Row(name, "share", value, value, floor, ratio, target, value >= target)
