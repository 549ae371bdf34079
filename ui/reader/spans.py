"""The spans of the article shown, found by identifier, by block, or by offset.

Every cost here is that of the spans asked about, never of all of them; only ``fill`` walks
through all, once an article.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from annotator.model import Fragment, Relation, Span, Uid
from ui.reader.paragraphs import ArticleText

_WIDE = 64
"""Blocks; a fragment over more of them is kept apart instead of in each bucket."""


@dataclass(frozen=True, slots=True)
class Part:
    """One fragment of a span; ``number`` counts the span's fragments from 0.

    ``pending``: the span is a suggestion.
    """

    span: Span
    number: int
    pending: bool = False

    @property
    def fragment(self) -> Fragment:
        """The stretch of text."""
        return self.span.fragments[self.number]


class SpanIndex:
    """All spans of one article, bucketed by block.

    Args:
        article: the text that the offsets count in.
        washed: codes of labels that are drawn as a wash, which the scroll bar marks.

    Attributes:
        washed: the spans of such labels.
        washes: counts how often those have become others.
        hidden: codes of labels whose spans are not shown.
        kept: a span that is shown in any case.
        suggested: which of the spans are suggestions.
    """

    def __init__(self, article: ArticleText, washed: Container[str] = ()) -> None:
        self._article = article
        self._spans: dict[Uid, Span] = {}
        self._washed_labels = washed
        self.washes = 0
        self.washed: dict[Uid, Span] = {}
        self._buckets: dict[int, dict[tuple[Uid, int], Part]] = {}
        self._wide: dict[tuple[Uid, int], Part] = {}
        self._relations: tuple[Relation, ...] = ()
        self._related: dict[Uid, list[Relation]] = {}
        self.hidden: frozenset[str] = frozenset()
        self.kept: Uid | None = None
        self.suggested: frozenset[Uid] = frozenset()
        self._suggested_relations: tuple[Relation, ...] = ()

    def __len__(self) -> int:
        return len(self._spans)

    def fill(self, spans: Iterable[Span]) -> None:
        """Forget everything and take these spans."""
        self._spans.clear()
        self.washed.clear()
        self.washes += 1
        self._buckets.clear()
        self._wide.clear()
        self.suggested, self._suggested_relations = frozenset(), ()
        for span in spans:
            self.put(span)

    def suggest(self, spans: Sequence[Span], relations: Iterable[Relation]) -> set[int]:
        """Put suggestions in place of those before; return the blocks that look different now."""
        touched = {block for uid in self.suggested for block in self.drop(uid)}
        self.suggested = frozenset(span.uid for span in spans)
        self._suggested_relations = tuple(relations)
        return touched.union(*(self.put(span) for span in spans))

    def get(self, uid: Uid | None) -> Span | None:
        """Return a span, or none if it is not here."""
        return None if uid is None else self._spans.get(uid)

    def shows(self, span: Span) -> bool:
        """Return whether a span is shown."""
        shown = span.label not in self.hidden or span.uid == self.kept
        return shown or span.uid in self.suggested

    def put(self, span: Span) -> set[int]:
        """Add or replace a span; return the numbers of the blocks that look different now."""
        touched = self.drop(span.uid)
        self._spans[span.uid] = span
        if span.label in self._washed_labels:
            self.washed[span.uid] = span
            self.washes += 1
        for number, fragment in enumerate(span.fragments):
            part, key = Part(span, number, span.uid in self.suggested), (span.uid, number)
            blocks = self._article.blocks_of(fragment.start, fragment.end)
            touched.update(blocks)
            if len(blocks) > _WIDE:
                self._wide[key] = part
                continue
            for block in blocks:
                self._buckets.setdefault(block, {})[key] = part
        return touched

    def drop(self, uid: Uid) -> set[int]:
        """Take a span away if it is here; return the blocks that look different now."""
        span = self._spans.pop(uid, None)
        if self.washed.pop(uid, None) is not None:
            self.washes += 1
        if span is None:
            return set()
        touched: set[int] = set()
        for number, fragment in enumerate(span.fragments):
            blocks = self._article.blocks_of(fragment.start, fragment.end)
            touched.update(blocks)
            if self._wide.pop((uid, number), None) is None:
                for block in blocks:
                    self._buckets[block].pop((uid, number))
        return touched

    def blocks_of(self, uid: Uid | None) -> set[int]:
        """Return the numbers of the blocks that a span touches."""
        span = self.get(uid)
        fragments = span.fragments if span is not None else ()
        return {
            block
            for fragment in fragments
            for block in self._article.blocks_of(fragment.start, fragment.end)
        }

    def in_block(self, number: int) -> list[Part]:
        """Return the fragments that a block shows, in no order."""
        parts = [part for part in self._buckets.get(number, {}).values() if self.shows(part.span)]
        block = self._article.blocks[number]
        parts.extend(
            part
            for part in self._wide.values()
            if part.fragment.start < block.end
            and block.start < part.fragment.end
            and self.shows(part.span)
        )
        return parts

    def at(self, offset: int) -> list[Span]:
        """Return the spans that cover the character at an offset, the shortest first."""
        found = {
            part.span.uid: part.span
            for part in self.in_block(self._article.block_at(offset).number)
            if part.fragment.start <= offset < part.fragment.end
        }
        return sorted(found.values(), key=lambda span: (span.end - span.start, -span.start))

    @property
    def relations(self) -> tuple[Relation, ...]:
        """All relations between the spans."""
        return self._relations

    @relations.setter
    def relations(self, relations: tuple[Relation, ...]) -> None:
        if relations == self._relations:
            return
        self._relations = relations
        self._related = {}
        for one in relations:
            for uid in {one.source, one.target}:
                self._related.setdefault(uid, []).append(one)

    def relations_of(self, uid: Uid | None) -> Sequence[Relation]:
        """Return the relations that start or end at a span."""
        found = [] if uid is None else list(self._related.get(uid, ()))
        found += [one for one in self._suggested_relations if uid in (one.source, one.target)]
        return [one for one in found if self._shows_ends(one)]

    def _shows_ends(self, relation: Relation) -> bool:
        ends = (self.get(relation.source), self.get(relation.target))
        return all(end is None or self.shows(end) for end in ends)
