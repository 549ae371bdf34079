"""Records of the registry in rows: what columns mean, and from a row to a record.

The columns may be called in English or Arabic, as our own exports call them and as people do.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from annotator.importers.fields import field_of as article_field_of
from annotator.importers.incoming import IncomingRecord, Skipped
from annotator.model import RecordKind, parse_uid
from annotator.model.errors import BadInput
from annotator.text.fold import fold
from annotator.text.repair import repair

_SPELLINGS = {
    "uid": "uid identifier المعرف",
    "kind": "kind type النوع نوع",
    "name": "name الاسم اسم",
    "name_ar": "namear arabic arabicname بالعربية الاسمبالعربية الاسمالعربي",
    "name_en": "nameen english englishname بالانجليزية الاسمبالانجليزية الاسمالانجليزي",
    "aliases": "aliases alias othernames اسماءاخرى الاسماءالاخرى",
    "transliteration": "transliteration romanization بالحروفاللاتينية",
    "role": "role position الصفة صفة الدور المنصب",
    "wikidata": "wikidata wikidataid qid ويكيبيانات",
    "note": "note notes ملاحظة ملاحظات الملاحظات",
}
_COLUMNS = {fold(name): column for column, names in _SPELLINGS.items() for name in names.split()}
_KINDS = {
    RecordKind.PERSON: "person people شخص اشخاص",
    RecordKind.ORGANISATION: "organisation organization org منظمة مؤسسة منظمات",
    RecordKind.PLACE: "place location مكان موقع اماكن",
    RecordKind.OUTLET: "outlet media منفذاعلامي منفذ جهةالنشر وسيلةاعلام",
    RecordKind.OTHER: "other غيرذلك somethingelse",
}
_KIND_OF = {fold(word): kind for kind, words in _KINDS.items() for word in words.split()}
_TELLING = frozenset({"kind", "aliases", "transliteration", "wikidata"})
_OF_OTHERS = frozenset(map(fold, ("code", "الرمز", "رمز", "label", "الوسم", "وسم")))
"""Columns of schemes and spans, in which kinds and names stand too."""
_NAMES = frozenset({"name", "name_ar", "name_en"})
_TEXTS = ("name_ar", "name_en", "transliteration", "role", "wikidata", "note")
_SEPARATOR = re.compile(r"(?<!\\)((?:\\\\)*)\|")


def column_of(name: str) -> str:
    """Return what of a record a column holds, by its name; empty for a column of others."""
    return _COLUMNS.get(_plain(name), "")


def is_registry(header: Iterable[str]) -> bool:
    """Return whether a table with these columns is a list of records, and not of articles."""
    names = list(header)
    found = {column_of(name) for name in names}
    is_other = any(article_field_of(name) == "text" or _plain(name) in _OF_OTHERS for name in names)
    return bool(found & _NAMES) and bool(found & _TELLING) and not is_other


class RecordTable:
    """A table of records; the first column of a kind counts.

    Args:
        header: the names of its columns.
        file: its name, for what is told of it.

    Raises:
        BadInput: no column holds names.
    """

    def __init__(self, header: Sequence[str], file: str) -> None:
        self._columns: dict[str, int] = {}
        for place, name in enumerate(header):
            column = column_of(name)
            if column:
                self._columns.setdefault(column, place)
        if not _NAMES & self._columns.keys():
            raise BadInput(
                f"No column holds names; there are: {', '.join(header)}.",
                place=file,
                remedy="Call the columns “name_ar” and “name_en”, or “بالعربية” and “بالإنجليزية”.",
            )

    def record(self, cells: Sequence[str], place: str) -> IncomingRecord | Skipped | None:
        """Return the record of a row; None for a row in which nothing stands."""
        values = {
            column: cells[at] if at < len(cells) else "" for column, at in self._columns.items()
        }
        if not any(value.strip() for value in values.values()):
            return None
        written = values.pop("aliases", None)
        aliases = None if written is None else split_aliases(written)
        return record_of(values, aliases, place)


def record_of(
    values: Mapping[str, str], aliases: Sequence[str] | None, place: str
) -> IncomingRecord | Skipped:
    """Return the record that values by column stand for.

    Args:
        values: what stands in the columns; one that a list does not have is left out.
        aliases: the other names; None where the list has no place for them.
        place: where it stands.
    """
    known = {column: repair(value).text for column, value in values.items()}
    kind, written = None, known.pop("kind", "").strip()
    if written:
        kind = _KIND_OF.get(_plain(written))
        if kind is None:
            kinds = ", ".join(RecordKind)
            return Skipped(place, f"“{written}” is no kind of record; there are: {kinds}.")
    uid, written = None, known.pop("uid", "").strip()
    if written:
        try:
            uid = parse_uid(written)
        except ValueError:
            return Skipped(place, f"“{written}” is no identifier of a record.")
    name = known.pop("name", "")
    if name.strip():
        field = "name_en" if name.isascii() else "name_ar"
        known[field] = known.get(field, "").strip() or name
    fields = {column: known[column] for column in _TEXTS if column in known}
    others = None if aliases is None else tuple(repair(one).text for one in aliases)
    return IncomingRecord(place, uid, kind, fields, others)


def split_aliases(written: str) -> tuple[str, ...]:
    r"""Return the names that stand in one cell, parted by ``|``; ``\|`` is a bar in a name."""
    parts, start = [], 0
    for match in _SEPARATOR.finditer(written):
        parts.append(written[start : match.end() - 1])
        start = match.end()
    parts.append(written[start:])
    return tuple(name for name in (_unescaped(part).strip() for part in parts) if name)


def _unescaped(part: str) -> str:
    return re.sub(r"\\([\\|])", r"\1", part)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, fold(name)))
