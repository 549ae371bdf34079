"""The sheet of articles: a row each, with its metadata, its status and its text."""

import json

from annotator.model import Article, uid_text
from exports.sheets.pages import Page
from exports.sheets.table import CODE, KEY, NUMBER, TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import joined, moment, short_key
from exports.sheets.words import Words

HASH = 66


def articles_table(words: Words) -> Columns[Page, Page]:
    """Return the sheet; the text stands last, since it is long."""
    return Columns(
        words("articles"),
        lambda page: (page,),
        [
            Column(words("number"), NUMBER, lambda page: page.number),
            Column(words("article-key"), KEY, lambda page: short_key(page.article.uid)),
            Column(words("title"), TITLE, lambda page: page.article.title),
            Column(words("outlet"), WORD, lambda page: page.article.outlet),
            Column(words("author"), WORD, lambda page: page.article.author),
            Column(words("published"), CODE, lambda page: page.article.published),
            Column(words("url"), TITLE, lambda page: page.article.url),
            Column(words("owner"), WORD, lambda page: joined(one.owner for one in page.sheaves)),
            Column(words("status"), WORD, lambda page: _status(page, words)),
            Column(words("spans"), NUMBER, lambda page: sum(len(s.spans) for s in page.sheaves)),
            Column(words("length"), NUMBER, lambda page: page.article.length),
            Column(words("zones"), WORD, lambda page: _zones(page.article)),
            Column(words("extra"), WORD, lambda page: _extra(page.article)),
            Column(words("file"), WORD, lambda page: page.article.source_name),
            Column(words("encoding"), CODE, lambda page: _encoding(page.article)),
            Column(words("repairs"), WORD, lambda page: joined(page.article.repairs)),
            Column(words("added"), WORD, lambda page: moment(page.article.added_at)),
            Column(words("text-sha256"), HASH, lambda page: page.article.text_sha256),
            Column(words("file-sha256"), HASH, lambda page: page.article.source_sha256),
            Column(words("uid"), TITLE, lambda page: uid_text(page.article.uid)),
            Column(words("text"), TEXT, lambda page: page.text),
        ],
    )


def _status(page: Page, words: Words) -> str:
    """Return the status; with several sets each in the order of the owners."""
    return joined(words(sheaf.set.status.value) for sheaf in page.sheaves)


def _zones(article: Article) -> str:
    """Return the ranges in code: after an Arabic word they would be shown the wrong way round."""
    return ";".join(f"{zone.kind.value}:{zone.start}-{zone.end}" for zone in article.zones)


def _extra(article: Article) -> str:
    if not article.extra:
        return ""
    return json.dumps(dict(article.extra), ensure_ascii=False, sort_keys=True)


def _encoding(article: Article) -> str:
    return f"{article.encoding} BOM" if article.bom else article.encoding
