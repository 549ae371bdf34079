"""Which texts a project has already, or an import brought a moment ago."""

import hashlib

from annotator.importers.incoming import IncomingArticle
from annotator.model import Uid
from annotator.storage.reading.articles import ArticleReader


class KnownTexts:
    """Finds the article that has an incoming one's text, whatever its title and outlet.

    A title that a file gives apart stands in the text as its headline; so what follows it is
    compared too. What the project has is read once, when the first text is looked for.

    Args:
        articles: of the project.
    """

    def __init__(self, articles: ArticleReader) -> None:
        self._articles = articles
        self._there: dict[str, Uid] | None = None
        self._headed: dict[int, list[tuple[Uid, int]]] = {}
        self._bodies: dict[Uid, str] = {}
        self._new: dict[str, str] = {}

    def uid_of(self, sha256: str) -> Uid | None:
        """Return the article of the project that has a text of this SHA-256."""
        return self._known().get(sha256)

    def same_as(self, article: IncomingArticle) -> str:
        """Return why an article is no new one, and remember its text; empty for a new one."""
        hashes = _hashes(article)
        reason = self._reason(article, hashes)
        for one in hashes:
            self._new.setdefault(one, article.title)
        return reason

    def _reason(self, article: IncomingArticle, hashes: list[str]) -> str:
        there = self._known()
        uid = next((there[one] for one in hashes if one in there), None) or self._headed_as(article)
        if uid is not None:
            return reason_in_project(self._articles.one(uid).title)
        titles = [self._new[one] for one in hashes if one in self._new]
        return f"The same text came in a moment ago, as “{titles[0]}”." if titles else ""

    def _headed_as(self, article: IncomingArticle) -> Uid | None:
        """Return the article whose text is this one's behind a headline that was put there."""
        body = article.text[article.body :]
        sha256 = _sha256(body)
        for uid, start in self._headed.get(len(body), ()):
            if uid not in self._bodies:
                self._bodies[uid] = _sha256(self._articles.text(uid)[start:])
            if self._bodies[uid] == sha256:
                return uid
        return None

    def _known(self) -> dict[str, Uid]:
        if self._there is None:
            self._there = self._articles.by_hash()
            for uid, length, start in self._articles.with_title_before():
                self._headed.setdefault(length - start, []).append((uid, start))
        return self._there


def reason_in_project(title: str) -> str:
    """Return the reason why an article of the project does not come in once more."""
    return f"The same text is in the project already, as “{title}”."


def _hashes(article: IncomingArticle) -> list[str]:
    whole = _sha256(article.text)
    return [whole, _sha256(article.text[article.body :])] if article.body else [whole]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
