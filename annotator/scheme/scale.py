"""How the values of a verdict scale stand to each other."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial
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


def fresh_code(name: str, taken: Collection[str]) -> str:
    """Return a code for a new value: its name in Latin letters, told apart by a number.

    Args:
        name: what it is called in English; a name without Latin letters gives ``value``.
        taken: the codes that there are.
    """
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in name.lower())
    parts = [part for part in plain.split("-") if part]
    stem = "-".join(parts).lstrip("0123456789-") or "value"
    code, number = stem, 2
    while code in taken:
        code, number = f"{stem}-{number}", number + 1
    return code


def likely_mapping(old: Iterable[VerdictValue], new: Sequence[VerdictValue]) -> dict[str, str]:
    """Return which value of a new scale each value of an old one most likely becomes.

    The one of its code; else one that stands for the same, the nearest by number; a value that
    nothing stands for is left out.
    """
    found = {}
    for value in old:
        same = [one for one in new if one.code == value.code]
        alike = [one for one in new if one.normalized == value.normalized]
        best = min(same or alike, key=partial(_distance, value), default=None)
        if best is not None:
            found[value.code] = best.code
    return found


def _distance(one: VerdictValue, other: VerdictValue) -> int:
    return abs((one.rating or 0) - (other.rating or 0))
