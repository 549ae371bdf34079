"""The sheets with a row for each span: one for every layer of the scheme."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from annotator.model import Uid, uid_text
from annotator.scheme.model import Layer
from exports.sheets.pages import Mark, Page
from exports.sheets.table import CODE, KEY, NUMBER, TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import SchemeNames, pieces, short_key
from exports.sheets.words import Words

MarkColumns: TypeAlias = list[Column[Mark]]


def layer_table(
    layer: Layer,
    names: SchemeNames,
    words: Words,
    claims: Mapping[Uid, int],
    records: Mapping[Uid, str],
) -> Columns[Page, Mark]:
    """Return a layer's sheet; spans that state a claim tell its number first."""
    labels = [label for label in names.scheme.labels if label.layer == layer.code]
    codes = {label.code for label in labels}
    attributes = [code for label in labels for code in label.attributes]
    claim: MarkColumns = []
    if any(label.joins_claim for label in labels):
        claim = [Column(words("claim-number"), NUMBER, lambda mark: _claim(mark, claims))]
    return Columns(
        _title(layer, words, joins_claim=bool(claim)),
        lambda page: _of(page, codes),
        [
            *claim,
            *place(words),
            Column(words("label"), WORD, lambda mark: names.label(mark.span.label)),
            Column(words("label-code"), CODE, lambda mark: mark.span.label),
            *names.columns(attributes, lambda mark: mark.span.attributes),
            *_meaning(codes, names, words, records),
            *care(words),
        ],
    )


def place(words: Words) -> MarkColumns:
    """Return the columns that say where a span is and what it quotes."""
    return [
        Column(words("number"), NUMBER, lambda mark: mark.page.number),
        Column(words("article-key"), KEY, lambda mark: short_key(mark.page.article.uid)),
        Column(words("title"), TITLE, lambda mark: mark.page.article.title),
        Column(words("start"), NUMBER, lambda mark: mark.span.start),
        Column(words("end"), NUMBER, lambda mark: mark.span.end),
        Column(words("fragments"), CODE, lambda mark: pieces(mark.span.fragments)),
        Column(words("text"), TEXT, lambda mark: mark.text),
        Column(
            words("sentence"), TEXT, lambda mark: mark.page.sentence(mark.span.start, mark.span.end)
        ),
    ]


def care(words: Words) -> MarkColumns:
    """Return the columns that say who made a span and how sure it is."""
    return [
        Column(words("owner"), WORD, lambda mark: mark.sheaf.owner),
        Column(words("status"), CODE, lambda mark: words(mark.sheaf.set.status.value)),
        Column(words("unsure"), NUMBER, lambda mark: words("yes") if mark.span.unsure else ""),
        Column(words("note"), TITLE, lambda mark: mark.span.note),
        Column(words("origin"), CODE, lambda mark: words(mark.span.origin.value)),
        Column(words("uid"), TITLE, lambda mark: uid_text(mark.span.uid)),
    ]


def _meaning(
    codes: set[str], names: SchemeNames, words: Words, records: Mapping[Uid, str]
) -> MarkColumns:
    """Return the column of records, where the layer has labels whose spans may mean one."""
    if not codes & names.record_labels:
        return []
    return [Column(words("record"), WORD, lambda mark: _record(mark, records))]


def _of(page: Page, labels: set[str]) -> Iterator[Mark]:
    return (mark for mark in page.marks() if mark.span.label in labels)


def _claim(mark: Mark, claims: Mapping[Uid, int]) -> int | None:
    return claims.get(mark.span.claim) if mark.span.claim is not None else None


def _record(mark: Mark, records: Mapping[Uid, str]) -> str:
    return records.get(mark.span.record, "") if mark.span.record is not None else ""


def _title(layer: Layer, words: Words, *, joins_claim: bool) -> str:
    """Return the title; the claim layer's own would be that of the sheet of claims."""
    if joins_claim:
        return words("appearances")
    known = layer.code in {"entity", "attribution"}
    return words(layer.code) if known else words.name(layer.name)
