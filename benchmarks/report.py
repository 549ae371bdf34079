"""The rows that benchmarks print: what was measured, against what, and whether it holds."""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement.

    ``floor`` is the median of the same work done barely; 0 where there is no such thing.
    ``ratio`` is the median over the floor. ``target`` is of the ratio where there is a floor,
    else of the 95th percentile; 0 names none.
    """

    name: str
    unit: str
    median: float
    p95: float
    floor: float
    ratio: float
    target: float
    holds: bool


def against(
    name: str, unit: str, taken: Sequence[float], floor: Sequence[float], target: float = 0.0
) -> Row:
    """Return a row that is held against the same work done barely."""
    median, least = statistics.median(taken), statistics.median(floor)
    ratio = median / least
    holds = not target or ratio <= target
    return Row(name, unit, median, percentile(taken), least, ratio, target, holds)


def within(name: str, unit: str, taken: Sequence[float], target: float = 0.0) -> Row:
    """Return a row whose 95th percentile has to stay below the target."""
    p95 = percentile(taken)
    holds = not target or p95 <= target
    return Row(name, unit, statistics.median(taken), p95, 0.0, 0.0, target, holds)


def percentile(taken: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return sorted(taken)[min(len(taken) - 1, int(len(taken) * 0.95))]


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def show(rows: Sequence[Row], *, as_json: bool) -> int:
    """Print rows for people or for scripts; return 1 if a target is missed."""
    if as_json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False))
        return 0 if all(row.holds for row in rows) else 1
    width = max(len(row.name) for row in rows)
    heads = ("median", "p95", "floor", "ratio", "target")
    print(" " * (width + 5) + "".join(f"{head:>10}" for head in heads))
    for row in rows:
        figures = (row.median, row.p95, row.floor, row.ratio, row.target)
        shown = "".join(f"{value:10.4g}" if value else f"{'':10}" for value in figures)
        print(f"{row.name:{width}} {row.unit:>4}{shown}{'' if row.holds else '  missed'}")
    return 0 if all(row.holds for row in rows) else 1
