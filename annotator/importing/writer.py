"""Writes what an import read, in batches that are one undo step together."""

from collections import Counter

from annotator.importers.incoming import IncomingArticle, ProjectPart, Skipped
from annotator.model.errors import HashiyaError, ProjectError
from annotator.operations.articles import add_articles
from annotator.operations.restore import restore
from annotator.project import Project

_ARTICLES = 500
_CHARACTERS = 4_000_000


class Writer:
    """Collects articles and parts, and writes them when there are enough.

    Attributes:
        added: how many rows came in, by name of what they are.
        refused: what the project would not take.
        step: the undo step that all of it is.

    Args:
        project: where to.
        source: what the log calls the import.
        dry_run: count alone.
    """

    def __init__(self, project: Project, source: str, *, dry_run: bool) -> None:
        self.added: Counter[str] = Counter()
        self.refused: list[Skipped] = []
        self._project = project
        self._source = source
        self._dry = dry_run
        self.step = project.new_step()
        self._articles: list[IncomingArticle] = []
        self._parts: list[ProjectPart] = []
        self._characters = 0

    def article(self, article: IncomingArticle) -> None:
        """Take a plain article."""
        if self._parts:
            self.flush()
        self._articles.append(article)
        self._grow(len(article.text))

    def part(self, part: ProjectPart) -> None:
        """Take a part of a project."""
        if self._articles:
            self.flush()
        self._parts.append(part)
        # A span's row with its log takes about as much room as a line of text.
        rows = len(part.spans) + len(part.relations)
        files = sum(len(data) for _, data in part.attachments)
        self._grow(sum(len(text) for _, text in part.articles) + 100 * rows + files)

    def flush(self) -> None:
        """Write what waits."""
        if self._articles:
            self._add(self._articles)
        if self._parts:
            self._restore(self._parts)
        self._articles, self._parts, self._characters = [], [], 0

    def _grow(self, characters: int) -> None:
        self._characters += characters
        waiting = len(self._articles) + len(self._parts)
        if waiting >= _ARTICLES or self._characters >= _CHARACTERS:
            self.flush()

    def _add(self, articles: list[IncomingArticle]) -> None:
        if not self._dry:
            self._project.perform_in(self.step, add_articles, articles, source=self._source)
        self.added["articles"] += len(articles)

    def _restore(self, parts: list[ProjectPart]) -> None:
        try:
            if not self._dry:
                self._project.perform_in(self.step, restore, joined(parts), source=self._source)
            self.added.update(_counts(parts))
        except ProjectError:
            # A full disk is no fault of a part; each would only say the same again.
            raise
        except HashiyaError as error:
            # The batch is not in: one part of it is refused, and the others need not suffer.
            if len(parts) > 1:
                for one in parts:
                    self._restore([one])
            else:
                titles = [f"article “{article.title}”" for article, _ in parts[0].articles]
                place = ": ".join((self._source, *titles))
                self.refused.append(Skipped(place, f"{error.message} {error.remedy}".rstrip()))


def joined(parts: list[ProjectPart]) -> ProjectPart:
    """Return several parts as one."""
    return ProjectPart(
        head=parts[0].head,
        people=tuple(row for part in parts for row in part.people),
        records=tuple(row for part in parts for row in part.records),
        attachments=tuple(row for part in parts for row in part.attachments),
        claims=tuple(row for part in parts for row in part.claims),
        verdicts=tuple(row for part in parts for row in part.verdicts),
        steps=tuple(row for part in parts for row in part.steps),
        comments=tuple(row for part in parts for row in part.comments),
        evidence=tuple(row for part in parts for row in part.evidence),
        uses=tuple(row for part in parts for row in part.uses),
        claim_links=tuple(row for part in parts for row in part.claim_links),
        articles=tuple(row for part in parts for row in part.articles),
        sets=tuple(row for part in parts for row in part.sets),
        spans=tuple(row for part in parts for row in part.spans),
        relations=tuple(row for part in parts for row in part.relations),
    )


def _counts(parts: list[ProjectPart]) -> Counter[str]:
    """Count what people know by name; a use of evidence goes with its evidence."""
    one = joined(parts)
    counts = Counter(
        people=len(one.people),
        records=len(one.records),
        attachments=len(one.attachments),
        claims=len(one.claims),
        verdicts=len(one.verdicts),
        comments=len(one.comments),
        evidence=len(one.evidence),
        articles=len(one.articles),
        sets=len(one.sets),
        spans=len(one.spans),
        relations=len(one.relations),
    )
    counts["claim links"] = len(one.claim_links)
    counts["review steps"] = len(one.steps)
    return +counts
