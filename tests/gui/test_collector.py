"""Full collections wait until nothing goes on at the window."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.collector import REST_EVERY, Collector, Growing


class Knot:
    """Holds itself: no reference count ever frees it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    one = Collector()
    before = gc.get_threshold()
    one.start()
    yield one
    one.stop()
    assert gc.get_threshold() == before


def old_knot() -> "weakref.ref[Knot]":
    """Return garbage that has lived through the collections of young objects."""
    knot = Knot()
    gc.collect(1)
    return weakref.ref(knot)


def test_old_garbage_is_collected_when_nothing_has_been_made(collector: Collector) -> None:
    knot = old_knot()
    collector.look()
    assert knot() is not None
    collector.look()
    assert knot() is None


def test_nothing_is_collected_while_somebody_works(collector: Collector) -> None:
    collector.look()
    knot = old_knot()
    gc.collect(0)
    collector.look()
    assert knot() is not None


def test_work_of_hours_without_a_pause_does_not_fill_the_memory(collector: Collector) -> None:
    knot = old_knot()
    for _ in range(gc.get_threshold()[2]):
        gc.collect(1)
    # A full collection waits until a quarter has been added to what there is.
    kept = [[one] for one in range(gc.get_freeze_count() // 2)]
    assert kept
    assert knot() is None


def test_a_long_work_that_stopped_the_collector_is_not_held_up(collector: Collector) -> None:
    collector.look()
    knot = old_knot()
    collector.look()
    gc.disable()
    try:
        collector.look()
        assert knot() is not None
    finally:
        gc.enable()


def test_what_is_read_in_steps_is_not_gone_through_again(collector: Collector) -> None:
    growing = Growing()
    kept = [[number] for number in range(1000)]
    frozen = gc.get_freeze_count()
    for _ in range(REST_EVERY - 1):
        growing.step()
    assert gc.get_freeze_count() <= frozen
    growing.step()
    assert gc.get_freeze_count() >= frozen + len(kept)
    assert not any(one is kept[0] for one in gc.get_objects())
