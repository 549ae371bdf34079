"""The chain of transmission: what was said, by whom, and through whom it reached the article."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.model import Relation, Span, Uid, quoted
from annotator.text.fold import fold
from ui.desk import Desk

SAID_BY, CUE_OF, RELAYED_BY = "said-by", "cue-of", "relayed-by"
NAMING_LABEL = "PERS"
"""Of a long source such as "the spokesman …, X", the name in it is what people call it by."""


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


def chain_of(desk: Desk, span: Span) -> list[Node]:
    """The chain that a span is part of; empty when it is part of none."""
    content = _content(desk, span)
    if content is None:
        return []
    cues = [desk.spans[one] for one in _sources(desk, CUE_OF, content.uid) if one in desk.spans]
    nodes = [Node(NodeKind.CONTENT, quoted(desk.text, content.fragments), content)]
    for place, source in enumerate(_relays(desk, content.uid)):
        cue = _nearest(cues, source)
        if cue is not None:
            cues.remove(cue)
        nodes.append(_source_node(desk, source, cue, RELAYED_BY if place else SAID_BY))
    if len(nodes) == 1 and not cues:
        return []
    outlet = desk.article.outlet if desk.article else ""
    if outlet and fold(outlet) != fold(nodes[-1].text):
        nodes.append(Node(NodeKind.OUTLET, outlet))
    return nodes


def _source_node(desk: Desk, source: Span, cue: Span | None, relation: str) -> Node:
    words = quoted(desk.text, cue.fragments) if cue else ""
    name = _name(desk, source)
    return Node(NodeKind.SOURCE, name, source, words, cue.uid if cue else None, relation)


def _name(desk: Desk, source: Span) -> str:
    for span in desk.ordered():
        inside = source.start <= span.start and span.end <= source.end
        if inside and span.label == NAMING_LABEL:
            return quoted(desk.text, span.fragments)
    return quoted(desk.text, source.fragments)


def _content(desk: Desk, span: Span) -> Span | None:
    """What was said, found from any span of the chain."""
    uid = span.uid
    if _targets(desk, SAID_BY, uid):
        return span
    told = _targets(desk, CUE_OF, uid)
    if told:
        return desk.spans.get(told[0])
    seen = {uid}
    while True:
        said = _sources(desk, SAID_BY, uid)
        if said:
            return desk.spans.get(said[0])
        before = [one for one in _sources(desk, RELAYED_BY, uid) if one not in seen]
        if not before:
            return None
        uid = before[0]
        seen.add(uid)


def _relays(desk: Desk, content: Uid) -> list[Span]:
    """Who said it, then who passed it on, and so forth."""
    found: list[Span] = []
    line = _targets(desk, SAID_BY, content)
    while line:
        uid = line.pop(0)
        source = desk.spans.get(uid)
        if source is not None and source not in found:
            found.append(source)
            line.extend(_targets(desk, RELAYED_BY, uid))
    return found


def _nearest(cues: Iterable[Span], source: Span) -> Span | None:
    """The cue nearest to a source in the text."""

    def distance(cue: Span) -> int:
        return max(cue.start - source.end, source.start - cue.end)

    return min(cues, key=distance, default=None)


def _targets(desk: Desk, label: str, source: Uid) -> list[Uid]:
    return [r.target for r in _labelled(desk, label) if r.source == source]


def _sources(desk: Desk, label: str, target: Uid) -> list[Uid]:
    return [r.source for r in _labelled(desk, label) if r.target == target]


def _labelled(desk: Desk, label: str) -> list[Relation]:
    return [relation for relation in desk.relations.values() if relation.label == label]
