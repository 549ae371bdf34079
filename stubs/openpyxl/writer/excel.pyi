from zipfile import ZipFile

from openpyxl.workbook import Workbook

class ExcelWriter:
    def __init__(self, workbook: Workbook, archive: ZipFile) -> None: ...
    def write_data(self) -> None: ...
