"""The sheet of relations: a row each, with both ends quoted."""

from collections.abc import Callable

from annotator.model import uid_text
from exports.sheets.pages import Mark, Page, Tie
from exports.sheets.table import CODE, KEY, NUMBER, TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import SchemeNames, short_key
from exports.sheets.words import Words


def relations_table(names: SchemeNames, words: Words) -> Columns[Page, Tie]:
    """Return the sheet."""
    attributes = [code for one in names.scheme.relations for code in one.attributes]
    return Columns(
        words("relations"),
        lambda page: page.ties(),
        [
            Column(words("number"), NUMBER, lambda tie: tie.page.number),
            Column(words("article-key"), KEY, lambda tie: short_key(tie.page.article.uid)),
            Column(words("title"), TITLE, lambda tie: tie.page.article.title),
            *_end("from", lambda tie: tie.source, names, words),
            Column(words("relation"), WORD, lambda tie: names.relation(tie.relation.label)),
            Column(words("relation-code"), CODE, lambda tie: tie.relation.label),
            *_end("to", lambda tie: tie.target, names, words),
            *names.columns(attributes, lambda tie: tie.relation.attributes),
            Column(words("owner"), WORD, lambda tie: tie.sheaf.owner),
            Column(words("status"), CODE, lambda tie: words(tie.sheaf.set.status.value)),
            Column(words("note"), TITLE, lambda tie: tie.relation.note),
            Column(words("from-key"), TITLE, lambda tie: uid_text(tie.relation.source)),
            Column(words("to-key"), TITLE, lambda tie: uid_text(tie.relation.target)),
            Column(words("uid"), TITLE, lambda tie: uid_text(tie.relation.uid)),
        ],
    )


def _end(
    side: str, mark: Callable[[Tie], Mark], names: SchemeNames, words: Words
) -> list[Column[Tie]]:
    """Return the columns of one end."""
    return [
        Column(words(f"{side}-text"), TEXT, lambda tie: mark(tie).text),
        Column(words(f"{side}-label"), WORD, lambda tie: names.label(mark(tie).span.label)),
        Column(words(f"{side}-start"), NUMBER, lambda tie: mark(tie).span.start),
        Column(words(f"{side}-end"), NUMBER, lambda tie: mark(tie).span.end),
    ]
