"""Spans, their fragments, and relations between spans."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.ids import Uid

AttributeValue = str | bool | int
"""A choice's code or a text (``str``), yes or no (``bool``), or a whole number (``int``)."""

Attributes = Mapping[str, AttributeValue]


@dataclass(frozen=True, slots=True, order=True)
class Fragment:
    """A stretch of text: code points of the stored text, half-open, never empty."""

    start: int
    end: int


class Origin(StrEnum):
    """Where an annotation came from."""

    HUMAN = "human"
    IMPORT = "import"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of text.

    ``fragments`` are sorted and do not touch or overlap; most spans have one. ``claim`` is
    the project's claim that a claim span states, ``record`` the entry of the registry that
    an entity or source span means. The layer follows from the label.
    """

    uid: Uid
    set: Uid
    label: str
    fragments: tuple[Fragment, ...]
    attributes: Attributes = field(default_factory=dict)
    note: str = ""
    unsure: bool = False
    claim: Uid | None = None
    origin: Origin = Origin.HUMAN
    record: Uid | None = None

    @property
    def start(self) -> int:
        """Where the first fragment starts."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """Where the last fragment ends."""
        return self.fragments[-1].end


@dataclass(frozen=True, slots=True)
class Relation:
    """A labelled, directed link between two spans of one annotation set."""

    uid: Uid
    set: Uid
    label: str
    source: Uid
    target: Uid
    attributes: Attributes = field(default_factory=dict)
    note: str = ""


def quoted(text: str, fragments: tuple[Fragment, ...]) -> str:
    """Return the text that the fragments cover; gaps between fragments read as `` … ``."""
    return " … ".join(text[part.start : part.end] for part in fragments)
