"""The registry as CSV: one record a row, for spreadsheets and for other programs."""

from pathlib import Path

from annotator.files import replacing
from annotator.interchange.parts import REGISTRY
from exports.base import ExportReport, Options, Source
from exports.plain_table import as_csv
from exports.record_rows import COLUMNS, records_of, row_of


class RecordCsvExporter:
    """Writes the records alone; what a spreadsheet would take for a formula stays text."""

    name = "records-csv"
    suffix = ".csv"
    title = "Registry as CSV, one record a row"
    holds = REGISTRY
    of_claims = False

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the list.

        Raises:
            CannotWrite: the file cannot be written.
            Cancelled: the person stopped it.
        """
        lines = [list(COLUMNS)]
        for record in records_of(source, options):
            row = row_of(record)
            lines.append([_guarded(row[column]) for column in COLUMNS])
        with replacing(out) as stream:
            stream.write(as_csv(lines))
        return ExportReport(out, {"records": len(lines) - 1})


EXPORTER = RecordCsvExporter()


def _guarded(text: str) -> str:
    """Return a text whose own apostrophe is not taken for the one that guards a formula."""
    return f"'{text}" if text.startswith("'") else text
