"""The registry as JSON: a list that says all of each record, a record a line."""

from pathlib import Path

import msgspec

from annotator.files import replacing
from annotator.importers.records_json import FORMAT, VERSION
from annotator.interchange.parts import REGISTRY
from annotator.model import Record
from exports.base import ExportReport, Options, Source
from exports.record_rows import records_of, row_of


class RecordJsonExporter:
    """Writes the records alone."""

    name = "records-json"
    suffix = ".json"
    title = "Registry as JSON"
    holds = REGISTRY
    of_claims = False

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the list.

        Raises:
            CannotWrite: the file cannot be written.
            Cancelled: the person stopped it.
        """
        count = 0
        with replacing(out) as stream:
            head = f'{{"format":"{FORMAT}","version":{VERSION},"records":['
            stream.write(head.encode())
            for record in records_of(source, options):
                stream.write((b",\n" if count else b"\n") + _encoded(record))
                count += 1
            stream.write(b"\n]}\n")
        return ExportReport(out, {"records": count})


EXPORTER = RecordJsonExporter()


def _encoded(record: Record) -> bytes:
    return msgspec.json.encode({**row_of(record), "aliases": record.aliases})
