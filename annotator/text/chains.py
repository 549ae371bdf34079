"""Chains of transmission: what was said, by which word, by whom, and through whom it came.

One annotation set tells it by its relations: contents and claims lead to their source by *said-by*,
a cue leads to its content by *cue-of*, a source to the one who passed it on by *relayed-by*.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from annotator.model import Article, Relation, Span, Uid, quoted
from annotator.model.attribution import CUE_OF, RELAYED_BY, SAID_BY, SOURCE_TYPE, Attribution
from annotator.text.fold import fold

TOPIC = "topic"
"""The attribute of a claim span that says what it is about."""
NAMING_LABEL = "PERS"
"""Of a long source such as "the spokesman …, X", the name in it is what people call it by."""

NAMED_PEOPLE = frozenset({"named-person", "expert", "witness"})
"""The types of sources whose name is that of the speaker."""


class NodeKind(StrEnum):
    """What a node of the chain is."""

    CONTENT = "content"
    SOURCE = "source"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the chain, from what was said to where it was published.

    ``cue`` is the word that leads to this node from the one before it; ``cue_span`` its span;
    ``relation`` how it follows the one before.
    """

    kind: NodeKind
    text: str
    span: Span | None = None
    cue: str = ""
    cue_span: Uid | None = None
    relation: str = ""


class Told:
    """What one annotation set says of who said what.

    Args:
        spans: the set's spans, at least those that its relations join, those of claims and
            the names of people.
        relations: the set's relations.
        text: the article's.
        outlet: where the article was published.
    """

    def __init__(
        self, spans: Mapping[Uid, Span], relations: Iterable[Relation], text: str, outlet: str
    ) -> None:
        self.text = text
        self.outlet = outlet
        self._spans = spans
        self._targets: dict[tuple[str, Uid], list[Uid]] = {}
        self._sources: dict[tuple[str, Uid], list[Uid]] = {}
        self._said: list[tuple[Uid, Uid]] = []
        for one in relations:
            self._targets.setdefault((one.label, one.source), []).append(one.target)
            self._sources.setdefault((one.label, one.target), []).append(one.source)
            if one.label == SAID_BY:
                self._said.append((one.source, one.target))

    @cached_property
    def _claims(self) -> list[Span]:
        """The spans that state claims, in the order of the text."""
        stating = (span for span in self._spans.values() if span.claim is not None)
        return sorted(stating, key=lambda span: span.start)

    # --- attributions ---------------------------------------------------------------------------

    def attributions(self, article: Article, topics: Mapping[Uid, str]) -> Iterator[Attribution]:
        """Yield who says what, in the order in which it was tagged.

        A claim inside a content that the same source says is not yielded besides it.

        Args:
            article: the set's.
            topics: of the project's claims, by their identifiers.
        """
        for content_uid, source_uid in self._said:
            content, source = self._spans[content_uid], self._spans[source_uid]
            if self._around(content, source_uid) is None:
                yield self._attribution(article, content, source, topics)

    def _attribution(
        self, article: Article, content: Span, source: Span, topics: Mapping[Uid, str]
    ) -> Attribution:
        written = " ".join(self.words(source).split())
        return Attribution(
            article=article.uid,
            outlet=article.outlet,
            source=source.uid,
            content=content.uid,
            speaker=written,
            folded=fold(written),
            record=self._record(source),
            source_type=str(source.attributes.get(SOURCE_TYPE, "")),
            said=self.words(content),
            cues=tuple(" ".join(self.words(cue).split()) for cue in self._cues(content.uid)),
            relayed_by=tuple(self.words(one) for one in self._way(source)),
            topic=self._topic(content, topics),
            title=article.title,
            published=article.published,
            start=content.start,
            end=content.end,
        )

    def _record(self, source: Span) -> Uid | None:
        """Return the record of who speaks: the source's own, else that of the name in it.

        "The ministry's spokesman, X" is X, whether the whole is linked or X alone; the cousin
        of X, who is not named, is not.
        """
        if source.record is not None or source.attributes.get(SOURCE_TYPE) not in NAMED_PEOPLE:
            return source.record
        named = {one.record for one in self._names(source)}
        return named.pop() if len(named) == 1 else None

    def _names(self, source: Span) -> Iterator[Span]:
        """Yield the names of people in a source."""
        return (
            one for one in self._spans.values() if one.label == NAMING_LABEL and _holds(source, one)
        )

    def words(self, span: Span) -> str:
        """Return the words of a span."""
        return quoted(self.text, span.fragments)

    def _around(self, claim: Span, source: Uid) -> Span | None:
        """Return the narrowest content around a claim that is attributed to the same source."""
        if claim.claim is None:
            return None
        found = [
            self._spans[content]
            for content, whose in self._said
            if whose == source and _holds(self._spans[content], claim)
        ]
        return min(found, key=_length, default=None)

    def _way(self, source: Span) -> list[Span]:
        """Return who passed it on, from the nearest; of several ways the first, a ring ends it."""
        chain = [source.uid]
        while further := [u for u in self._to(RELAYED_BY, chain[-1]) if u not in chain]:
            chain.append(further[0])
        return [self._spans[uid] for uid in chain[1:]]

    def _topic(self, content: Span, topics: Mapping[Uid, str]) -> str:
        """Return the topic of the first claim that lies in a content, or is it."""
        for claim in self._claims:
            if claim.start < content.end and content.start < claim.end and claim.claim:
                topic = topics.get(claim.claim) or str(claim.attributes.get(TOPIC, ""))
                if topic:
                    return topic
        return ""

    # --- one chain ------------------------------------------------------------------------------

    def chain(self, span: Span) -> list[Node]:
        """Return the chain that a span is part of; empty when it is part of none.

        A claim that lies in a content is part of the content's chain.
        """
        content = self._content(span)
        if content is None:
            return []
        cues = self._cues(content.uid)
        nodes = [Node(NodeKind.CONTENT, self.words(content), content)]
        for place, source in enumerate(self._line(content.uid)):
            cue = _nearest(cues, source)
            if cue is not None:
                cues.remove(cue)
            nodes.append(self._source(source, cue, RELAYED_BY if place else SAID_BY))
        if len(nodes) == 1 and not cues:
            return []
        if self.outlet and fold(self.outlet) != fold(nodes[-1].text):
            nodes.append(Node(NodeKind.OUTLET, self.outlet))
        return nodes

    def _source(self, source: Span, cue: Span | None, relation: str) -> Node:
        words = self.words(cue) if cue else ""
        name = self._name(source)
        return Node(NodeKind.SOURCE, name, source, words, cue.uid if cue else None, relation)

    def _name(self, source: Span) -> str:
        named = min(self._names(source), key=lambda one: (one.start, -one.end), default=source)
        return self.words(named)

    def _content(self, span: Span) -> Span | None:
        """Return what was said, found from any span of the chain, or from a claim in it."""
        found = self._said_with(span)
        if found is not None and found.claim is not None:
            sources = self._to(SAID_BY, found.uid)
            return self._around(found, sources[0]) or found if sources else found
        if found is None and span.claim is not None:
            contents = {content: self._spans[content] for content, _ in self._said}
            holding = [one for one in contents.values() if _holds(one, span)]
            return min(holding, key=_length, default=None)
        return found

    def _said_with(self, span: Span) -> Span | None:
        uid = span.uid
        if self._to(SAID_BY, uid):
            return span
        told = self._to(CUE_OF, uid)
        if told:
            return self._spans.get(told[0])
        seen = {uid}
        while True:
            said = self._from(SAID_BY, uid)
            if said:
                return self._spans.get(said[0])
            before = [one for one in self._from(RELAYED_BY, uid) if one not in seen]
            if not before:
                return None
            uid = before[0]
            seen.add(uid)

    def _line(self, content: Uid) -> list[Span]:
        """Return who said it, then who passed it on, and so forth."""
        found: list[Span] = []
        line = list(self._to(SAID_BY, content))
        while line:
            uid = line.pop(0)
            source = self._spans.get(uid)
            if source is not None and source not in found:
                found.append(source)
                line.extend(self._to(RELAYED_BY, uid))
        return found

    def _cues(self, content: Uid) -> list[Span]:
        return [self._spans[uid] for uid in self._from(CUE_OF, content) if uid in self._spans]

    def _to(self, label: str, source: Uid) -> list[Uid]:
        return self._targets.get((label, source), [])

    def _from(self, label: str, target: Uid) -> list[Uid]:
        return self._sources.get((label, target), [])


def _holds(outer: Span, inner: Span) -> bool:
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and outer.uid != inner.uid and outer.claim is None


def _length(span: Span) -> int:
    return span.end - span.start


def _nearest(cues: Iterable[Span], source: Span) -> Span | None:
    """Return the cue nearest to a source in the text."""

    def distance(cue: Span) -> int:
        return max(cue.start - source.end, source.start - cue.end)

    return min(cues, key=distance, default=None)
