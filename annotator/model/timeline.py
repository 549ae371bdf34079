"""Counts over time: months without gaps, or years where there are many months."""

from collections.abc import Mapping
from dataclasses import dataclass

MOST_MONTHS = 36
"""A longer time is shown by years."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """How often something is said in each period, the earliest first.

    ``points`` are periods ("2026-03" or "2026") with their counts; none is left out between
    the first and the last. ``undated`` counts what has no month.
    """

    points: tuple[tuple[str, int], ...]
    undated: int

    @property
    def most(self) -> int:
        """The highest count."""
        return max((count for _, count in self.points), default=0)


def timeline(months: Mapping[str, int]) -> Timeline:
    """Return counts by month ("2026-03"; "" for none) as a line of months or of years."""
    dated = {_number(month): count for month, count in months.items() if month}
    undated = months.get("", 0)
    if not dated:
        return Timeline((), undated)
    first, last = min(dated), max(dated)
    if last - first < MOST_MONTHS:
        points = tuple((_name(one), dated.get(one, 0)) for one in range(first, last + 1))
        return Timeline(points, undated)
    years: dict[int, int] = dict.fromkeys(range(first // 12, last // 12 + 1), 0)
    for month, count in dated.items():
        years[month // 12] += count
    return Timeline(tuple((f"{year:04}", count) for year, count in years.items()), undated)


def periods(months: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return what can be chosen of counts by month: each year before its months, newest first.

    A year of which one month is known is that month; what has no month comes last.
    """
    years: dict[str, list[str]] = {}
    for month in sorted((month for month in months if month), reverse=True):
        years.setdefault(month[:4], []).append(month)
    found: list[tuple[str, int]] = []
    for year, some in years.items():
        if len(some) > 1:
            found.append((year, sum(months[month] for month in some)))
        found += [(month, months[month]) for month in some]
    if months.get(""):
        found.append(("", months[""]))
    return found


def _number(month: str) -> int:
    year, _, number = month.partition("-")
    return int(year) * 12 + int(number) - 1


def _name(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
