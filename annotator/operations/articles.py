"""Verbs on articles. Their text never changes after import."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from annotator.importers.incoming import IncomingArticle
from annotator.model import Article
from annotator.model.errors import BadInput
from annotator.operations.given import refuse_unsafe
from annotator.storage.bulk import BulkRows
from annotator.storage.work import Work, check_storable

_WRITTEN = (
    *("text", "title", "outlet", "author", "published", "url"),
    *("source_name", "source_sha256", "encoding"),
)


def add_articles(
    work: Work, incoming: Sequence[IncomingArticle], *, source: str = ""
) -> list[Article]:
    """Add new articles as one batch, which undo takes back as a whole.

    Args:
        work: the transaction.
        incoming: what an importer read.
        source: the file or folder that they come from, for people.

    Raises:
        BadInput: a text is empty or cannot be stored, a zone lies outside its text, or an address
            is of another kind than the web's.
    """
    added_at = work.now()
    articles = [(_article(work, one, added_at), one.text) for one in incoming]
    if articles:
        work.insert_batch(source, BulkRows(articles=articles))
    return [article for article, _ in articles]


def _article(work: Work, incoming: IncomingArticle, added_at: int) -> Article:
    _check(incoming)
    return Article(
        uid=work.new_uid(),
        title=incoming.title,
        length=len(incoming.text),
        text_sha256=hashlib.sha256(incoming.text.encode()).hexdigest(),
        outlet=incoming.outlet,
        author=incoming.author,
        published=incoming.published,
        url=incoming.url,
        extra=dict(incoming.extra),
        zones=tuple(incoming.zones),
        source_name=incoming.source_name,
        source_sha256=incoming.source_sha256,
        encoding=incoming.encoding,
        bom=incoming.bom,
        repairs=tuple(incoming.repairs),
        added_at=added_at,
    )


def _check(incoming: IncomingArticle) -> None:
    place = incoming.source_name
    if not incoming.text.strip():
        raise BadInput("An article without text cannot be added.", place=place)
    values = (getattr(incoming, name) for name in _WRITTEN)
    check_storable(*values, *incoming.extra, *incoming.extra.values(), *incoming.repairs)
    refuse_unsafe(incoming.url)
    if any(not 0 <= zone.start < zone.end <= len(incoming.text) for zone in incoming.zones):
        raise BadInput("A zone lies outside the text.", place=place)


def edit_article(
    work: Work,
    seen: Article,
    *,
    title: str | None = None,
    outlet: str | None = None,
    author: str | None = None,
    published: str | None = None,
    url: str | None = None,
) -> Article:
    """Change an article's metadata; what is None stays.

    Raises:
        BadInput: the address is of another kind than the web's.
    """
    given = {"title": title, "outlet": outlet, "author": author}
    given |= {"published": published, "url": url}
    refuse_unsafe(url or "")
    changed: dict[str, str] = {name: value for name, value in given.items() if value is not None}
    new = replace(seen, **changed)  # type: ignore[arg-type]
    work.update(seen, new)
    return new
