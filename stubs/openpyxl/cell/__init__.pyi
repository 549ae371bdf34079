from openpyxl.styles import Alignment, Border, Font, PatternFill
from openpyxl.worksheet import Worksheet

class Cell:
    value: str | int | float | bool | None
    data_type: str
    font: Font
    fill: PatternFill
    border: Border
    alignment: Alignment
    quotePrefix: bool
    @property
    def coordinate(self) -> str: ...

def WriteOnlyCell(ws: Worksheet | None = ..., value: str | int | None = ...) -> Cell: ...
