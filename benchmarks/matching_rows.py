"""Rows and times of the benchmarks that hold matching against test sets of our own."""

import json
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

DATA = Path(__file__).parent / "data"
HALVES = ("tuning", "held_back")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table, as all benchmarks print it."""

    name: str
    unit: str
    median: float
    p95: float
    floor: float
    ratio: float
    target: float
    holds: bool


def share(name: str, value: float, floor: float, target: float) -> Row:
    """Return the row of a share that should reach its target."""
    return Row(
        name, "share", value, value, floor, value / floor if floor else 0.0, target, value >= target
    )


def times(name: str, taken: list[float], floor: float, target: float) -> Row:
    """Return the row of times, all in milliseconds; the 95th percentile has to stay below."""
    median, p95 = statistics.median(taken), percentile(taken)
    return Row(
        name, "ms", median, p95, floor, median / floor if floor else 0.0, target, p95 <= target
    )


def percentile(taken: list[float]) -> float:
    """Return the 95th percentile."""
    return sorted(taken)[min(len(taken) - 1, int(len(taken) * 0.95))]


def timed(work: Callable[[T], object], inputs: Iterable[T]) -> list[float]:
    """Return the milliseconds that work takes on each input."""
    taken = []
    for one in inputs:
        start = time.perf_counter()
        work(one)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def show(rows: list[Row], *, as_json: bool) -> int:
    """Print rows for people or for scripts; return 1 if a target is missed."""
    if as_json:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False))
    else:
        print(f"{'':44}{'median':>9}{'p95':>9}{'floor':>9}{'target':>9}")
        for row in rows:
            mark = "" if row.holds else "  missed"
            figures = "".join(
                f"{value:9.3g}" for value in (row.median, row.p95, row.floor, row.target)
            )
            print(f"{row.name:40}{row.unit:>4}{figures}{mark}")
    return 0 if all(row.holds for row in rows) else 1
