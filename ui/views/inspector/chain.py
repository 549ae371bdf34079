"""The chain of transmission that a span of the open article is part of."""

from annotator.model import Span
from annotator.text.chains import Node, NodeKind, Told
from ui.desk import Desk

__all__ = ["Node", "NodeKind", "chain_of"]


def chain_of(desk: Desk, span: Span) -> list[Node]:
    """The chain that a span is part of; empty when it is part of none."""
    outlet = desk.article.outlet if desk.article else ""
    return Told(desk.spans, desk.relations.values(), desk.text, outlet).chain(span)
