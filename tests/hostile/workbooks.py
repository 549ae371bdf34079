"""Workbooks put together by hand, so that each part of them can be wrong."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

_XML = '<?xml version="1.0" encoding="UTF-8"?>'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

HEADER = "".join(
    f'<c t="inlineStr"><is><t>{name}</t></is></c>' for name in ("kind", "name_ar", "note")
)
ROW = "".join(
    f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in ("person", "ندى سالم", "مراسلة")
)
SHEET = "xl/worksheets/sheet1.xml"


def sheet(rows: str, before: str = "") -> str:
    """Return the XML of a sheet with a header and rows."""
    return (
        f'{_XML}{before}<worksheet xmlns="{_MAIN}"><sheetData>'
        f"<row>{HEADER}</row>{rows}</sheetData></worksheet>"
    )


def parts(rows: str = f"<row>{ROW}</row>") -> dict[str, str]:
    """Return the parts of a workbook by their names."""
    return {
        "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/{SHEET}" ContentType="{_TYPE}.worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>',
        "_rels/.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship '
        f'Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/sharedStrings.xml": f'{_XML}<sst xmlns="{_MAIN}"><si><t>مشترك</t></si></sst>',
        "xl/styles.xml": f'{_XML}<styleSheet xmlns="{_MAIN}"><cellXfs count="2">'
        '<xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        SHEET: sheet(rows),
    }


def write(path: Path, made: Mapping[str, str]) -> Path:
    """Write a workbook of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in made.items():
            archive.writestr(name, text)
    return path
