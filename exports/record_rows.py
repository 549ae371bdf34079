"""The registry as rows: what a list of records says of each, the same in all formats."""

from collections.abc import Iterator

from annotator.model import Record, uid_text
from exports.base import Options, Source

COLUMNS = (
    "uid",
    "kind",
    "name_ar",
    "name_en",
    "aliases",
    "transliteration",
    "role",
    "wikidata",
    "note",
)
"""The fields of a record, in the order of the columns."""


def records_of(source: Source, options: Options) -> Iterator[Record]:
    """Yield the records in the order in which they were made, and tell of progress.

    Raises:
        Cancelled: the person stopped it.
    """
    records = list(source.read.records.each())
    for done, record in enumerate(records, start=1):
        yield record
        options.step(done, len(records))


def row_of(record: Record) -> dict[str, str]:
    """Return what stands in each column."""
    return {
        "uid": uid_text(record.uid),
        "kind": str(record.kind),
        "name_ar": record.name_ar,
        "name_en": record.name_en,
        "aliases": joined_aliases(record.aliases),
        "transliteration": record.transliteration,
        "role": record.role,
        "wikidata": record.wikidata,
        "note": record.note,
    }


def joined_aliases(aliases: tuple[str, ...], joint: str = "|") -> str:
    r"""Return the names in one text, parted by ``|``; a bar in a name is written ``\|``."""
    return joint.join(one.replace("\\", "\\\\").replace("|", "\\|") for one in aliases)
