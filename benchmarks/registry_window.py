"""The registry in the window: open, read on, filter, scroll, change, and candidates for a name.

The list is the real one, drawn offscreen; times are to painted. The longest block is of the event
loop while the rest of the records is being read.
"""

import os
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import IncomingRecord
from annotator.model import Record, RecordKind
from annotator.operations.people import add_person
from annotator.operations.record_import import import_records
from annotator.operations.registry import edit_record
from annotator.project import Project
from annotator.scheme import library
from benchmarks.registry import recombined
from benchmarks.report import Row, milliseconds, show, within
from ui.collector import Collector
from ui.record_book import RecordBook
from ui.record_model import RecordModel
from ui.record_table import RecordTable
from ui.theme.fonts import load_fonts
from ui.theme.look import Look
from ui.theme.tokens import load_theme

OPEN, BLOCK, FILTER, SCROLL, CHANGE, CANDIDATES = 100.0, 50.0, 50.0, 8.0, 50.0, 50.0
WORDS = ("م", "محمد", "سامي الخطيب", "بلديه", "لا احد", "")
NAMES = ("محمد", "وبالاتحاد", "الرئيس سامي الخطيب", "بلدية", "نور الدين", "شركة النقل")
TIMES = 30


def main(full: bool, as_json: bool) -> int:
    """Print the figures; return 1 if one misses its target.

    Args:
        full: among 100,000 records, else among 10,000.
        as_json: print a list of objects in place of the table.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    size = 100_000 if full else 10_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "registry.hashiya"
        with Project.create(path, "registry", library.builtin()) as project:
            project.sign_in(project.perform(add_person, "bench").result.uid)
            project.perform(import_records, list(rows_of(size)))
            collector = Collector()  # as in the window, where Python collects when nobody works
            collector.start()
            bench = Bench(project)
            rows = [*bench.reading(size), *bench.working(size)]
            bench.close()
            collector.stop()
        application.processEvents()
    return show(rows, as_json=as_json)


def rows_of(size: int) -> Iterator[IncomingRecord]:
    """Yield so many records, as an import would bring them."""
    for entry in recombined(size):
        first, *others = entry.names
        field = "name_en" if first.isascii() else "name_ar"
        yield IncomingRecord("", entry.uid, RecordKind(entry.kind), {field: first}, tuple(others))


class Bench:
    """The list of records on the screen.

    Args:
        project: holds the records.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._book = RecordBook(project)
        self._unsubscribe = project.subscribe(self._book.follow)
        self._model = RecordModel(self._book)
        self._view = RecordTable(Look(load_theme("light"), load_fonts()))
        self._view.setModel(self._model)
        self._view.resize(294, 800)
        self._view.show()
        self._paint()

    def close(self) -> None:
        """Take the list off the screen."""
        self._unsubscribe()
        self._book.stop()
        self._view.close()

    def reading(self, size: int) -> list[Row]:
        """Measure opening the list, and reading the rest meanwhile."""
        opened = [milliseconds(self._open)]
        blocks = []
        while not self._book.complete:
            blocks.append(milliseconds(self._read_on))
        longest = [max(blocks, default=0.0)]
        return [
            within(f"records, {size:,}: list open", "ms", opened, OPEN),
            within(f"records, {size:,}: longest block while reading", "ms", longest, BLOCK),
            within(f"records, {size:,}: all read and known", "ms", [sum(blocks)]),
        ]

    def working(self, size: int) -> list[Row]:
        """Measure what a person does with the list."""
        filtered = [milliseconds(partial(self._filter, words)) for words in WORDS * 3]
        bar = self._view.verticalScrollBar()
        scrolled = [milliseconds(partial(self._scroll, bar.value() + 40)) for _ in range(TIMES)]
        far = [milliseconds(partial(self._scroll, bar.maximum() * n // 9)) for n in range(9)]
        some = [row.record for _, row in self._project.read.records.page(size // 2, 10)]
        changed = [milliseconds(partial(self._change, record)) for record in some]
        found = [milliseconds(partial(self._book.candidates, name)) for name in NAMES * 5]
        return [
            within(f"records, {size:,}: filter by words", "ms", filtered, FILTER),
            within(f"records, {size:,}: scroll step", "ms", scrolled, SCROLL),
            within(f"records, {size:,}: far jump", "ms", far, SCROLL),
            within(f"records, {size:,}: rename one, list followed", "ms", changed, CHANGE),
            within(f"records, {size:,}: candidates for a name", "ms", found, CANDIDATES),
        ]

    def _open(self) -> None:
        self._book.ready()
        self._paint()

    def _read_on(self) -> None:
        self._book.step()
        self._paint()

    def _filter(self, words: str) -> None:
        self._model.show(None, words)
        self._paint()

    def _scroll(self, value: int) -> None:
        self._view.verticalScrollBar().setValue(value)
        self._paint()

    def _change(self, record: Record) -> None:
        self._project.perform(edit_record, record, role="وزير", name_ar=f"{record.name_ar} الأول")
        self._paint()

    def _paint(self) -> None:
        self._view.grab()
