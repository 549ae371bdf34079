"""The sheet of attributions: who says what, in which article, by which word, through whom.

One row for each time somebody is said to say something, so that a pivot table counts speakers,
outlets, cues and topics; the sheet of sources has a row for each span of a source.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.model import Claim, Uid, uid_text
from annotator.model.attribution import SOURCE_TYPE, Attribution
from annotator.text.chains import Told
from exports.sheets.pages import Page, Sheaf
from exports.sheets.table import CODE, KEY, NUMBER, TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import SchemeNames, joined, short_key
from exports.sheets.words import Words


@dataclass(frozen=True, slots=True)
class Line:
    """An attribution in its place."""

    page: Page
    sheaf: Sheaf
    told: Attribution


def attributions_table(
    names: SchemeNames,
    words: Words,
    claims: Mapping[Uid, Claim],
    records: Mapping[Uid, str],
) -> Columns[Page, Line]:
    """Return the sheet, with a row for each attribution of each set."""
    topics = {uid: claim.topic for uid, claim in claims.items()}
    return Columns(
        words("attributions"),
        lambda page: _of(page, topics),
        [
            Column(words("number"), NUMBER, lambda line: line.page.number),
            Column(words("article-key"), KEY, lambda line: short_key(line.page.article.uid)),
            Column(words("title"), TITLE, lambda line: line.told.title),
            Column(words("outlet"), WORD, lambda line: line.told.outlet),
            Column(words("published"), CODE, lambda line: line.told.published),
            Column(words("speaker"), TITLE, lambda line: line.told.speaker),
            Column(words("record"), WORD, lambda line: _record(line.told, records)),
            Column(words("source-type"), WORD, lambda line: _type(line.told, names)),
            Column(words("named"), NUMBER, lambda line: words(_yes(named=line.told.is_named))),
            Column(words("cues"), WORD, lambda line: joined(line.told.cues)),
            Column(words("said"), TEXT, lambda line: line.told.said),
            Column(words("relayed-by"), TITLE, lambda line: words.arrow.join(line.told.relayed_by)),
            Column(words("topic"), WORD, lambda line: line.told.topic),
            Column(words("start"), NUMBER, lambda line: line.told.start),
            Column(words("end"), NUMBER, lambda line: line.told.end),
            Column(words("owner"), WORD, lambda line: line.sheaf.owner),
            Column(words("status"), CODE, lambda line: words(line.sheaf.set.status.value)),
            Column(words("source-key"), TITLE, lambda line: uid_text(line.told.source)),
            Column(words("uid"), TITLE, lambda line: uid_text(line.told.content)),
        ],
    )


def _of(page: Page, topics: Mapping[Uid, str]) -> Iterator[Line]:
    for sheaf in page.sheaves:
        told = Told(sheaf.spans, sheaf.relations, page.text, page.article.outlet)
        for one in told.attributions(page.article, topics):
            yield Line(page, sheaf, one)


def _record(told: Attribution, records: Mapping[Uid, str]) -> str:
    return records.get(told.record, "") if told.record is not None else ""


def _type(told: Attribution, names: SchemeNames) -> str:
    if not told.source_type:
        return ""
    return str(names.value(SOURCE_TYPE, {SOURCE_TYPE: told.source_type}))


def _yes(*, named: bool) -> str:
    return "yes" if named else "no"
