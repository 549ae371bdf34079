from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Literal, overload

from openpyxl.cell import Cell

class AutoFilter:
    ref: str | None

class SheetView:
    rightToLeft: bool | None

class PageSetup:
    orientation: str | None

class RowDimension:
    height: float | None

class ColumnDimension:
    width: float

class XmlStream:
    """What openpyxl writes through: an incremental file of et_xmlfile."""

    def _file(self, text: str) -> object: ...
    def element(self, tag: str) -> AbstractContextManager[None]: ...

class WorksheetWriter:
    xf: Generator[XmlStream, bool | None, None]
    def write_row(self, xf: XmlStream, row: Iterator[Cell], row_idx: int) -> None: ...
    def cleanup(self) -> None: ...

class Worksheet:
    """Both kinds in one: those of a workbook being written lack what only reading gives."""

    title: str
    def reset_dimensions(self) -> None: ...
    auto_filter: AutoFilter
    freeze_panes: str | None
    print_title_rows: str | None
    _writer: WorksheetWriter | None
    _rows: Generator[None, Sequence[object], None]
    def _get_writer(self) -> None: ...
    def _values_to_row(self, values: Sequence[object], row_idx: int) -> Iterator[Cell]: ...
    @property
    def sheet_view(self) -> SheetView: ...
    @property
    def page_setup(self) -> PageSetup: ...
    @property
    def row_dimensions(self) -> dict[int, RowDimension]: ...
    @property
    def column_dimensions(self) -> dict[str, ColumnDimension]: ...
    @property
    def closed(self) -> bool: ...
    @property
    def max_row(self) -> int: ...
    @property
    def max_column(self) -> int: ...
    def append(self, row: Sequence[object]) -> None: ...
    def close(self) -> None: ...
    def __getitem__(self, key: str) -> Cell: ...
    def cell(self, row: int, column: int) -> Cell: ...
    @overload
    def iter_rows(
        self, min_row: int = ..., max_row: int | None = ..., *, values_only: Literal[True]
    ) -> Iterator[tuple[str | int | float | bool | None, ...]]: ...
    @overload
    def iter_rows(
        self, min_row: int = ..., max_row: int | None = ...
    ) -> Iterator[tuple[Cell, ...]]: ...
