"""The registry as an Excel workbook: one sheet, one record a row."""

from pathlib import Path

from annotator.files import replacing_path
from annotator.interchange.parts import REGISTRY
from annotator.model import Record
from exports.base import ExportReport, Options, Source
from exports.record_rows import COLUMNS, records_of, row_of
from exports.sheets.table import CODE, TEXT, TITLE, WORD, Heading, Value
from exports.sheets.words import Words
from exports.xlsx import Book, language_of

_HEADINGS = {
    "uid": ("uid", TITLE),
    "kind": ("kind", CODE),
    "name_ar": ("arabic", WORD),
    "name_en": ("english", WORD),
    "aliases": ("aliases", TEXT),
    "transliteration": ("transliteration", WORD),
    "role": ("role", WORD),
    "wikidata": ("wikidata", CODE),
    "note": ("note", TITLE),
}
_ORDER = (*COLUMNS[1:], COLUMNS[0])
"""People read the names first; the identifier stands at the end."""


class RecordXlsxExporter:
    """Writes the records alone, headed in the reader's language."""

    name = "records-xlsx"
    suffix = ".xlsx"
    title = "Registry as an Excel workbook"
    holds = REGISTRY
    of_claims = False

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the workbook; ``options.extra["language"]`` is ``ar`` (default) or ``en``.

        Raises:
            CannotWrite: the file cannot be written.
            Cancelled: the person stopped it.
            BadInput: the workbook does not speak the language.
        """
        words, count = Words(language_of(options)), 0
        headings = [Heading(words(_HEADINGS[one][0]), _HEADINGS[one][1]) for one in _ORDER]
        with replacing_path(out) as temporary:
            book = Book(words, options.at)
            try:
                sheet = book.sheet(words("records"), headings)
                for record in records_of(source, options):
                    sheet.append(_row(record, words))
                    count += 1
                book.save(temporary, options.ask)
            finally:
                book.discard()
        return ExportReport(out, {"records": count})


EXPORTER = RecordXlsxExporter()


def _row(record: Record, words: Words) -> list[Value]:
    row = {**row_of(record), "kind": words(f"record-{record.kind}")}
    return [row[column] for column in _ORDER]
