"""A project of very many spans: what its file holds, and how long a workbook of it takes.

The floor of the workbook is openpyxl's own write-only mode, which writes the very cells that came
out of it; that of the file is the text in UTF-8.
"""

import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from openpyxl import Workbook, load_workbook

from annotator.operations.restore import restore
from annotator.project import Project
from benchmarks.report import Row, against, show
from benchmarks.storage import SPANS, WORDS, made, parts
from exports.base import Options
from exports.xlsx import XlsxExporter

EXCEL, SIZE = 1.15, 3.0
LEAST = 0.02
"""Tables and indexes that are smaller than this, over the text, have no row of their own."""


def main(full: bool, as_json: bool) -> int:
    """Print the figures of many spans.

    Args:
        full: whether to take a million spans.
        as_json: whether to print a list of objects in place of the table.
    """
    articles = 33_334 if full else 1_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.hashiya"
        with made(path) as project:
            for part in parts(project, articles, WORDS, SPANS):
                project.perform(restore, part)
            rows = list(workbook(project, Path(folder), articles * SPANS))
        rows = [*sizes(path), *rows]
    return show(rows, as_json=as_json)


def sizes(path: Path) -> Iterator[Row]:
    """Yield how many bytes tables and indexes take, over the bytes of the text."""
    with closing(sqlite3.connect(path)) as reader:
        query = "SELECT sum(length(CAST(text AS BLOB))) FROM article_text"
        text = reader.execute(query).fetchone()[0] / 1e6
        query = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC"
        found = [(name, size / 1e6) for name, size in reader.execute(query)]
    yield against("the file, over its text", "MB", [sum(size for _, size in found)], [text], SIZE)
    for name, size in found:
        if size >= LEAST * text:
            yield against(f"  {name}", "MB", [size], [text])


def workbook(project: Project, folder: Path, spans: int) -> Iterator[Row]:
    """Yield how long a workbook takes (processor time), against openpyxl with the same cells."""
    out = folder / "out.xlsx"
    start = time.process_time()
    XlsxExporter().write(project, out, Options())
    taken = time.process_time() - start
    bare = bare_seconds(out, folder / "bare.xlsx")
    yield against(f"a workbook of {spans:,} spans", "s", [taken], [bare], EXCEL)


def bare_seconds(source: Path, out: Path) -> float:
    """Return how long openpyxl takes to write the cells of a workbook."""
    given, book, taken = load_workbook(source, read_only=True), Workbook(write_only=True), 0.0
    for sheet in given.worksheets:
        copy = book.create_sheet(sheet.title)
        for row in sheet.iter_rows(values_only=True):
            start = time.process_time()
            copy.append(row)
            taken += time.process_time() - start
    start = time.process_time()
    book.save(out)
    given.close()
    return taken + time.process_time() - start
