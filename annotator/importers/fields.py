"""From a record of named values (a CSV row, a JSON line) to an article."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.importers.dates import iso_date
from annotator.importers.decoding import Encoded
from annotator.importers.headline import find_headline, with_title
from annotator.importers.incoming import IncomingArticle, Skipped
from annotator.model.article import TITLE_PUT_BEFORE
from annotator.text.ranges import is_blank
from annotator.text.repair import repair

_SPELLINGS = {
    "text": "text body content article fulltext نص النص متن المتن محتوى المحتوى المقال",
    "title": "title headline heading عنوان العنوان",
    "outlet": "outlet source publisher newspaper site وسيلة الوسيلة صحيفة الصحيفة المصدر الناشر",
    "author": "author byline writer كاتب الكاتب المؤلف المحرر",
    "published": "published date publishdate publicationdate publishedat datepublished"
    " تاريخ التاريخ تاريخالنشر",
    "url": "url link href رابط الرابط",
}
_FIELDS = {name: field for field, names in _SPELLINGS.items() for name in names.split()}
_METADATA = ("title", "outlet", "author", "published", "url")


def field_of(column: str) -> str:
    """Return the field of an article that a column is called after, or an empty text.

    Capitals, spaces, hyphens and underscores do not matter; Arabic names go with or without
    the article.
    """
    return _FIELDS.get("".join(filter(str.isalnum, column.casefold())), "")


@dataclass(frozen=True, slots=True)
class Origin:
    """The file that a record stands in."""

    name: str
    encoded: Encoded


def fields_of(columns: Iterable[str]) -> dict[str, str]:
    """Return which column holds which field: the first one that is called after it."""
    found: dict[str, str] = {}
    for column in columns:
        field = field_of(column)
        if field:
            found.setdefault(field, column)
    return found


def article_of(
    record: Mapping[str, object], columns: Mapping[str, str], origin: Origin, place: str
) -> IncomingArticle | Skipped:
    """Make an article of a record. ``columns`` are from `fields_of`; the others are kept."""
    raw = record.get(columns.get("text", ""))
    if not isinstance(raw, str) or is_blank(raw):
        return Skipped(place, "There is no text in this record.")
    values = {field: _written(record.get(columns.get(field, ""))) for field in _METADATA}
    taken = {column for field, column in columns.items() if field != "published"}
    extra = {
        key: written
        for key, value in record.items()
        if key not in taken and (written := _written(value))
    }
    published = iso_date(values["published"])
    if published:
        extra.pop(columns["published"], None)
    article = plain_article(raw, origin, {**values, "published": published}, extra)
    return replace(article, place=place)


def plain_article(
    raw: str,
    origin: Origin,
    values: Mapping[str, str] | None = None,
    extra: Mapping[str, str] | None = None,
) -> IncomingArticle:
    """Make an article of a decoded text; ``values`` are its metadata by field.

    What cannot be stored is repaired; with a title the text has it as its first paragraph.
    """
    known = {field: repair(value).text for field, value in (values or {}).items()}
    repaired = repair(raw)
    title = known.pop("title", "")
    headed = with_title(repaired.text, title) if title.strip() else find_headline(repaired.text)
    added = (TITLE_PUT_BEFORE,) if headed.added else ()
    encoded = origin.encoded
    return IncomingArticle(
        text=headed.text,
        title=headed.title,
        **known,
        extra={repair(key).text: repair(value).text for key, value in (extra or {}).items()},
        zones=headed.zones,
        source_name=origin.name,
        source_sha256=encoded.sha256,
        encoding=encoded.encoding,
        bom=encoded.bom or repaired.bom,
        repairs=(*encoded.repairs, *repaired.repairs, *added),
        body=headed.zones[0].end + 1 if headed.added else 0,
    )


def pasted_article(text: str, title: str = "") -> IncomingArticle | None:
    """Make an article of pasted text; nothing when it has none. It comes from no file."""
    if is_blank(text):
        return None
    nowhere = Origin("", Encoded("utf-8", bom=False, mark=0, broken=0, sha256=""))
    return plain_article(text, nowhere, {"title": title})


def _written(value: object) -> str:
    """Return a value as text; lists and objects as the JSON they came in."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    return json.dumps(value, ensure_ascii=False)
