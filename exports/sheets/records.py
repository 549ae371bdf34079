"""The sheet of the registry: people, organisations, places and outlets."""

from collections.abc import Mapping

from annotator.model import Record, Uid, uid_text
from exports.record_rows import joined_aliases
from exports.sheets.table import CODE, NUMBER, TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import JOINT
from exports.sheets.words import Words


def records_table(words: Words, spans: Mapping[Uid, int]) -> Columns[Record, Record]:
    """Return the sheet; ``spans`` counts the exported spans that mean each record."""
    return Columns(
        words("records"),
        lambda record: (record,),
        [
            Column(words("kind"), CODE, lambda record: words(f"record-{record.kind}")),
            Column(words("arabic"), WORD, lambda record: record.name_ar),
            Column(words("english"), WORD, lambda record: record.name_en),
            Column(words("aliases"), TEXT, lambda record: joined_aliases(record.aliases, JOINT)),
            Column(words("transliteration"), WORD, lambda record: record.transliteration),
            Column(words("role"), WORD, lambda record: record.role),
            Column(words("wikidata"), CODE, lambda record: record.wikidata),
            Column(words("note"), TITLE, lambda record: record.note),
            Column(words("spans"), NUMBER, lambda record: spans.get(record.uid, 0)),
            Column(words("uid"), TITLE, lambda record: uid_text(record.uid)),
        ],
    )
