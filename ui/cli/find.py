"""Finds the article that somebody means."""

from typing import TYPE_CHECKING

from annotator.model import Article, uid_text
from annotator.model.errors import BadInput, NotFound
from annotator.text.fold import fold, folded_query
from ui.cli.terminal import one_line

if TYPE_CHECKING:
    from annotator.project import Project

_SHOWN = 5
_SHORTEST_KEY = 4


def find_article(project: "Project", wanted: str) -> tuple[int, Article]:
    """Return an article and its number, from 1.

    ``wanted`` is the number, the beginning or the end of the identifier, or part of the title.

    Raises:
        NotFound: there is no such article.
        BadInput: there are several.
    """
    by_key, by_title = [], []
    key, title = wanted.strip().lower(), folded_query(wanted)
    for number, article in enumerate(project.read.articles.all(), 1):
        if str(number) == wanted.strip():
            return number, article
        if len(key) >= _SHORTEST_KEY and _is_key(key, uid_text(article.uid)):
            by_key.append((number, article))
        if title and title in fold(article.title):
            by_title.append((number, article))
    found = by_key or by_title
    if len(found) == 1:
        return found[0]
    raise _none(project, wanted) if not found else _several(found, wanted)


def _is_key(wanted: str, uid: str) -> bool:
    return uid.startswith(wanted) or uid.endswith(wanted)


def _none(project: "Project", wanted: str) -> NotFound:
    return NotFound(
        f"No article is meant by “{one_line(wanted)}”.",
        remedy=f"Give a number from 1 to {project.read.articles.count()}, or part of a title.",
    )


def _several(found: list[tuple[int, Article]], wanted: str) -> BadInput:
    first = "; ".join(f"{number} {one_line(article.title)}" for number, article in found[:_SHOWN])
    more = " …" if len(found) > _SHOWN else ""
    return BadInput(
        f"“{one_line(wanted)}” means {len(found)} articles: {first}{more}",
        remedy="Give the number.",
    )
