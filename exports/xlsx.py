"""Excel: a workbook of flat sheets for people, right to left when Arabic.

The only module that knows openpyxl. What the sheets say is decided in `exports.sheets`; here
it is written, row by row (openpyxl's write-only mode keeps no row in memory), in a way that
neither Excel nor openpyxl can hurt: see `exports.sheets.cells`.
"""

import os
import re
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.files import replacing_path
from annotator.interchange.parts import Part
from annotator.model.errors import BadInput
from annotator.text.direction import runs_right_to_left
from exports.base import ExportReport, Options, Source
from exports.fixed_zip import EARLIEST, FixedZip
from exports.sheets.cells import ESCAPE_LENGTH, LONGEST, escape, fits, looks_active, split
from exports.sheets.contents import Contents
from exports.sheets.ready import ReadyRows, ReadyXml
from exports.sheets.table import Heading, Row, Value
from exports.sheets.words import Words

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import Alignment
    from openpyxl.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""Rows of a sheet, the header included; openpyxl goes on in silence, Excel refuses the file."""

_LONGEST_TITLE = 31
_TITLE_REFUSED = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
# Excel keeps numbers as doubles and shows 15 digits; longer ones go in as text.
_LARGEST_NUMBER = 10**15
_EXCERPT = 1_000
_HEADER_HEIGHT = 24
# Quiet, from the look: rail ground, second-line text, control border.
_GROUND, _INK, _LINE = "FFECECE8", "FF55534E", "FFC9C8C2"
_LINE_HEIGHT, _MOST_LINES = 16, 12
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = 1, 2


def _alignments() -> "dict[tuple[bool, bool], Alignment]":
    """Return how cells stand, by whether they are prose and run right to left."""
    from openpyxl.styles import Alignment

    plain = Alignment(vertical="top")
    found = {(False, right): plain for right in (False, True)}
    for right, order in ((False, _LEFT_TO_RIGHT), (True, _RIGHT_TO_LEFT)):
        found[True, right] = Alignment(vertical="top", wrap_text=True, readingOrder=order)
    return found


class Sheet:
    """A sheet being written; it goes on on a further one when it is full."""

    def __init__(self, book: "Book", title: str, headings: Sequence[Heading]) -> None:
        self._book = book
        self._title = title
        self._headings = headings
        self._prose = any(heading.prose for heading in headings)
        columns = [_letters(place) for place in range(1, len(headings) + 1)]
        self._ready = ReadyRows(columns, book.longest // ESCAPE_LENGTH, _LARGEST_NUMBER)
        self._number = 1
        self._rows = 1
        self._sheet = book.begin(title, headings, None)

    def append(self, row: Row) -> None:
        """Write a row below the others."""
        if self._rows == self._book.most_rows:
            self._continue()
        self._rows += 1
        if self._prose:
            self._sheet.row_dimensions[self._rows].height = _LINE_HEIGHT * self._lines(row)
            self._sheet.append([self._styled(place, value) for place, value in enumerate(row)])
            return
        # Millions of cells pass here, and nearly all are plain.
        ready = self._ready.row(row, self._rows)
        if ready is None:
            self._sheet.append([self._cell(place, value) for place, value in enumerate(row)])
        else:
            self._sheet.append((ready,))

    def end(self) -> None:
        """Set the filter over all rows that were written."""
        last = _letters(len(self._headings))
        self._sheet.auto_filter.ref = f"A1:{last}{self._rows}"

    def _continue(self) -> None:
        """Go on, on a new sheet behind the full one."""
        self.end()
        self._number += 1
        title = f"{self._title} {self._number}"
        self._sheet = self._book.begin(title, self._headings, self._sheet)
        self._rows = 1

    def _styled(self, place: int, value: Value) -> "Value | Cell":
        """Return a cell of a sheet in which sentences are wrapped; all others stand at the top."""
        return self._book.laid(
            self._sheet, self._cell(place, value), prose=self._headings[place].prose
        )

    def _lines(self, row: Row) -> int:
        """Return how many lines a row takes; not every program counts them by itself."""
        counts = [1]
        for heading, value in zip(self._headings, row, strict=True):
            if heading.prose and isinstance(value, str):
                room = heading.width + heading.width // 8  # letters are narrower than digits
                counts.append(sum(1 + len(line) // room for line in value.split("\n")))
        return min(max(counts), _MOST_LINES)

    def _cell(self, place: int, value: Value) -> "Value | Cell":
        if not isinstance(value, str):
            return value if value is None or abs(value) < _LARGEST_NUMBER else str(value)
        if not fits(value, self._book.longest):
            value = self._book.move(value, self._place(place))
        return self._book.text(self._sheet, escape(value), active=looks_active(value))

    def _place(self, place: int) -> tuple[str, str, str]:
        """Return the sheet, the cell and the heading of a value of the row being written."""
        cell = f"{_letters(place + 1)}{self._rows}"
        return self._sheet.title, cell, self._headings[place].title


class Book:
    """The workbook.

    ``most_rows`` and ``longest`` (UTF-16 units in a cell) are Excel's limits; a test passes
    smaller ones.
    """

    def __init__(
        self, words: Words, at: int, *, most_rows: int = MOST_ROWS, longest: int = LONGEST
    ) -> None:
        # lxml is no faster, and writes Arabic as numeric entities.
        os.environ.setdefault("OPENPYXL_LXML", "False")
        from openpyxl import Workbook

        self.most_rows = most_rows
        self.longest = longest
        self.moved = 0
        self._words = words
        self._at = max(datetime.fromtimestamp(at / 1000, UTC), EARLIEST)
        self._workbook = Workbook(write_only=True)
        self._sheets: list[Sheet] = []
        self._titles: set[str] = set()
        self._long: Sheet | None = None
        self._alignments = _alignments()

    @property
    def sheets(self) -> int:
        """How many sheets there are."""
        return len(self._workbook.worksheets)

    def sheet(self, title: str, headings: Sequence[Heading]) -> Sheet:
        """Add a sheet behind the others."""
        sheet = Sheet(self, title, headings)
        self._sheets.append(sheet)
        return sheet

    def begin(
        self, title: str, headings: Sequence[Heading], after: "Worksheet | None"
    ) -> "Worksheet":
        """Return a new sheet of openpyxl's, its header written.

        Everything about views and widths has to be said before the first row.
        """
        index = None if after is None else self._workbook.worksheets.index(after) + 1
        sheet = self._workbook.create_sheet(self._title(title), index)
        sheet.sheet_view.rightToLeft = self._words.language == "ar"
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.page_setup.orientation = "landscape"
        sheet.row_dimensions[1].height = _HEADER_HEIGHT
        for place, heading in enumerate(headings, 1):
            sheet.column_dimensions[_letters(place)].width = heading.width
        _take_ready_rows(sheet)
        sheet.append([self._header(sheet, heading.title) for heading in headings])
        return sheet

    def text(self, sheet: "Worksheet", escaped: str, *, active: bool) -> "str | Cell":
        """Return what to write for a text; an active one is marked as text, as by an apostrophe."""
        if not active:
            return escaped
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(sheet, escaped)
        cell.data_type = "s"
        cell.quotePrefix = True
        return cell

    def laid(self, sheet: "Worksheet", value: "Value | Cell", *, prose: bool) -> "Value | Cell":
        """Return a value as a cell that stands at the top of its row; prose is wrapped.

        The way prose runs is said: not every program finds it in the words.
        """
        if value is None or value == "":
            return None
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(sheet, value) if isinstance(value, str | int) else value
        text = cell.value if isinstance(cell.value, str) else ""
        cell.alignment = self._alignments[
            prose and bool(text), runs_right_to_left(text, empty=False)
        ]
        return cell

    def move(self, text: str, place: tuple[str, str, str]) -> str:
        """Write a text that no cell can hold to the sheet of long texts; return what to show."""
        if self._long is None:
            self._long = self.sheet(self._words("long"), _long_headings(self._words))
        self.moved += 1
        parts = list(split(text, self.longest))
        for number, part in enumerate(parts, 1):
            self._long.append([self.moved, *place, number, len(parts), part])
        see = f" … [{self._words('see-long')} {self.moved}]"
        return next(split(text, min(_EXCERPT, self.longest - len(see)))) + see

    def save(self, path: Path, ask: Callable[[], None] | None = None) -> None:
        """Finish all sheets and write the workbook; ``ask`` may stop it, again and again.

        Raises:
            Cancelled: ``ask`` did so.
        """
        from openpyxl.writer.excel import ExcelWriter

        for sheet in self._sheets:
            sheet.end()
        properties = self._workbook.properties
        properties.creator = "Hashiya"
        properties.created = properties.modified = self._at.replace(tzinfo=None)
        with FixedZip(path, self._at, ask) as archive:
            ExcelWriter(self._workbook, archive).write_data()

    def discard(self) -> None:
        """Remove the temporary files of a workbook that is not saved; a full disk needs room."""
        for sheet in self._workbook.worksheets:
            with suppress(OSError):
                if not sheet.closed:
                    sheet.close()
                if sheet._writer is not None:
                    sheet._writer.cleanup()

    def _title(self, wanted: str) -> str:
        """Return a title that Excel takes and that no other sheet has, capitals or not."""
        clean = _TITLE_REFUSED.sub(" ", wanted).strip(" '") or "…"
        title, number = _shortened(clean, ""), 1
        while title.casefold() in self._titles:
            number += 1
            title = _shortened(clean, f" ({number})")
        self._titles.add(title.casefold())
        return title

    def _header(self, sheet: "Worksheet", title: str) -> "Cell":
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        cell = WriteOnlyCell(sheet, escape(title))
        cell.data_type = "s"
        cell.font = Font(bold=True, color=_INK)
        cell.fill = PatternFill("solid", fgColor=_GROUND)
        cell.border = Border(bottom=Side("thin", color=_LINE))
        cell.alignment = Alignment(vertical="center")
        return cell


def _take_ready_rows(sheet: "Worksheet") -> None:
    """Have a sheet take rows that are XML already, beside those that the library makes."""
    sheet._get_writer()
    sheet._rows = _written_rows(sheet)
    next(sheet._rows)


def _written_rows(sheet: "Worksheet") -> Generator[None, Sequence[object], None]:
    """Write each row that comes in; in place of openpyxl's ``_write_rows``, which it follows."""
    writer, number = sheet._writer, 1
    if writer is None:
        raise TypeError("the sheet has no writer yet")
    stream = writer.xf.send(True)
    with stream.element("sheetData"), suppress(GeneratorExit):
        while True:
            row = yield
            if row and isinstance(row[0], ReadyXml):
                stream._file(row[0])
            else:
                writer.write_row(stream, sheet._values_to_row(row, number), number)
            number += 1
    writer.xf.send(None)


class XlsxExporter:
    """Writes a project as an Excel workbook."""

    name = "xlsx"
    suffix = ".xlsx"
    title = "Excel workbook"
    holds = frozenset(Part) - {Part.ATTACHMENTS}
    of_claims = False

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the workbook; ``options.extra["language"]`` is ``ar`` (default) or ``en``.

        Raises:
            CannotWrite: the file cannot be written.
            Cancelled: the person stopped it.
            BadInput: the options name nobody of the project, or no language that it speaks.
        """
        words = Words(language_of(options))
        contents = Contents(source, options, words)
        with replacing_path(out) as temporary:
            book = Book(words, options.at)
            try:
                filled = contents.fill(book)
                book.save(temporary, options.ask)
            finally:
                book.discard()
        written = {**filled.written, "sheets": book.sheets, "long texts": book.moved}
        return ExportReport(out, written, tuple(filled.lost.values()))


EXPORTER = XlsxExporter()


def language_of(options: Options) -> str:
    """Return the language that a workbook is headed in.

    Raises:
        BadInput: it is none that workbooks speak.
    """
    language = options.extra.get("language", "ar")
    if language not in {"ar", "en"}:
        raise BadInput(f"The workbook knows no language “{language}”.", remedy="Choose ar or en.")
    return language


def _long_headings(words: Words) -> Sequence[Heading]:
    return [
        Heading(words("item"), 9),
        Heading(words("sheet"), 20),
        Heading(words("cell"), 9),
        Heading(words("column"), 20),
        Heading(words("part"), 9),
        Heading(words("parts"), 12),
        Heading(words("text"), 80),
    ]


def _letters(column: int) -> str:
    """Return a column's letters: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _shortened(title: str, ending: str) -> str:
    """Return the title with an ending, within what Excel takes (UTF-16 units)."""
    while len((title + ending).encode("utf-16-le")) // 2 > _LONGEST_TITLE:
        title = title[:-1]
    return title.rstrip(" '") + ending
