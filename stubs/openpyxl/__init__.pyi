from pathlib import Path

from openpyxl.workbook import Workbook as Workbook

def load_workbook(
    filename: Path | str, read_only: bool = ..., *, data_only: bool = ...
) -> Workbook: ...
