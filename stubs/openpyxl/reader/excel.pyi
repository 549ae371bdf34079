from typing import IO, Any
from zipfile import ZipFile

from openpyxl.workbook import Workbook

class ExcelReader:
    archive: ZipFile
    wb: Workbook
    def __init__(
        self,
        fn: IO[bytes] | Any,
        read_only: bool = ...,
        *,
        data_only: bool = ...,
        keep_links: bool = ...,
    ) -> None: ...
    def read(self) -> None: ...
