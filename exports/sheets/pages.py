"""An article with all that is exported of it, as the sheets read it."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.model import AnnotationSet, Article, Person, Relation, SetKind, Span, Uid, quoted
from annotator.text.sentences import sentences
from exports.base import Reads
from exports.sheets.words import Words


class Page:
    """One article: its number in the project, its text, and the sets that go out."""

    def __init__(self, number: int, article: Article, text: str, sets: tuple["Sheaf", ...]) -> None:
        self.number = number
        self.article = article
        self.text = text
        self.sheaves = sets

    @cached_property
    def _sentences(self) -> list[tuple[int, int]]:
        return sentences(self.text)

    def sentence(self, start: int, end: int) -> str:
        """Return the sentence around a range; where it crosses a border, all that it touches."""
        ranges = self._sentences
        first = max(0, bisect_right(ranges, (start, len(self.text) + 1)) - 1)
        last = max(first, bisect_right(ranges, (max(start, end - 1), len(self.text) + 1)) - 1)
        if not ranges:
            return self.text.strip()
        return self.text[min(start, ranges[first][0]) : max(end, ranges[last][1])].strip()

    def marks(self) -> Iterator["Mark"]:
        """Yield the spans of all sets, each set's in the order of the text."""
        for sheaf in self.sheaves:
            yield from (Mark(self, sheaf, span) for span in sheaf.in_order)

    def ties(self) -> Iterator["Tie"]:
        """Yield the relations of all sets."""
        for sheaf in self.sheaves:
            for relation in sheaf.relations:
                source = Mark(self, sheaf, sheaf.spans[relation.source])
                target = Mark(self, sheaf, sheaf.spans[relation.target])
                yield Tie(relation, source, target)


class Sheaf:
    """One annotation set with its spans, its relations and its owner's name."""

    def __init__(
        self,
        annotation_set: AnnotationSet,
        owner: str,
        spans: Mapping[Uid, Span],
        relations: tuple[Relation, ...],
    ) -> None:
        self.set = annotation_set
        self.owner = owner
        self.spans = spans
        self.relations = relations

    @cached_property
    def in_order(self) -> list[Span]:
        """The spans by where they start; an outer one before those inside it."""
        return sorted(self.spans.values(), key=lambda span: (span.start, -span.end, span.uid))

    @cached_property
    def _ends(self) -> tuple[dict[tuple[str, Uid], list[Uid]], dict[tuple[str, Uid], list[Uid]]]:
        sources: dict[tuple[str, Uid], list[Uid]] = {}
        targets: dict[tuple[str, Uid], list[Uid]] = {}
        for one in self.relations:
            sources.setdefault((one.label, one.target), []).append(one.source)
            targets.setdefault((one.label, one.source), []).append(one.target)
        return sources, targets

    def sources_of(self, label: str, target: Uid) -> list[Span]:
        """Return the spans from which relations of this label lead to a span."""
        return [self.spans[uid] for uid in self._ends[0].get((label, target), ())]

    def targets_of(self, label: str, source: Uid) -> list[Span]:
        """Return the spans to which relations of this label lead from a span."""
        return [self.spans[uid] for uid in self._ends[1].get((label, source), ())]


@dataclass(frozen=True, slots=True)
class Mark:
    """A span in its place."""

    page: Page
    sheaf: Sheaf
    span: Span

    @property
    def text(self) -> str:
        """The quoted text."""
        return quoted(self.page.text, self.span.fragments)


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation with both its ends in place."""

    relation: Relation
    source: Mark
    target: Mark

    @property
    def page(self) -> Page:
        """The article."""
        return self.source.page

    @property
    def sheaf(self) -> Sheaf:
        """The set."""
        return self.source.sheaf


class Pages:
    """Reads articles one at a time; nothing of one is kept for the next."""

    def __init__(self, read: Reads, chosen: Callable[[AnnotationSet], bool], words: Words) -> None:
        self._read = read
        self._chosen = chosen
        self._words = words
        self._names = names(read)

    def page(self, number: int, article: Article) -> Page:
        """Return the article of this number (its place in the project, from 1)."""
        sets = [one for one in self._read.annotation.sets(article.uid) if self._chosen(one)]
        text = self._read.articles.text(article.uid)
        return Page(number, article, text, tuple(map(self._sheaf, sets)))

    def _sheaf(self, one: AnnotationSet) -> Sheaf:
        spans = {span.uid: span for span in self._read.annotation.spans(one.uid)}
        relations = tuple(self._read.annotation.relations(one.uid))
        return Sheaf(one, self.owner(one), spans, relations)

    def owner(self, one: AnnotationSet) -> str:
        """Return whose set it is, in words."""
        if one.kind is SetKind.GOLD:
            return self._words("gold")
        if one.kind is SetKind.IMPORTED:
            return " ".join(filter(None, (self._words("imported"), one.name)))
        return self._names.get(one.owner, "") if one.owner is not None else ""


def names(read: Reads) -> dict[Uid, str]:
    """Return the names of the project's people."""
    people: list[Person] = list(read.people.all())
    return {person.uid: person.name for person in people}
