"""What a fact-check report says: plain data in the report's language, whatever it is drawn by.

All texts are as people wrote them and may be hostile: whoever draws them escapes them.
Addresses are http or https, or empty.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.text.chains import NodeKind


@dataclass(frozen=True, slots=True)
class Rated:
    """A value of the verdict scale: its name, and the normalised value that gives its look."""

    name: str
    normalized: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a passage; ``marked`` where the span is."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """An article that something stands in; ``published`` is in words."""

    title: str
    outlet: str
    author: str
    published: str
    url: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article around a span."""

    work: Work
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A node of a chain of transmission: what it is, its words, and the cue that leads to it."""

    kind: NodeKind
    head: str
    text: str
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where an article states the claim; ``chain`` is from what was said to the outlet."""

    passage: Passage
    chain: tuple[Step, ...]
    stance: str = ""
    is_earliest: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of what is known: its head, its value, and an address if it is one."""

    head: str
    value: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be shown: bytes of a kind that every reader knows."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of the claim; ``confidence`` is 0 to 100."""

    value: Rated
    person: str
    at: str
    confidence: int | None
    rationale: tuple[str, ...]
    cited: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A piece of evidence. ``warning`` says that it is not what it was any more."""

    kind: str
    stance: str
    stance_word: str
    title: str
    facts: tuple[Fact, ...]
    quote: str
    note: str
    warning: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Linked:
    """Another claim, and how it hangs together with this one."""

    kind: str
    number: int
    wording: str
    verdict: Rated | None


@dataclass(frozen=True, slots=True)
class Correction:
    """A change of the verdict that readers are told of."""

    at: str
    before: Rated | None
    after: Rated
    reason: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: when and by whom in words; ``verdict`` where it was one."""

    at: str
    person: str
    what: str
    detail: str = ""
    verdict: Rated | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One claim with all that the report says of it.

    ``on_scale`` are the scale's values from true to false, ``off_scale`` the other ones.
    """

    number: int
    wording: str
    state: str
    facts: tuple[Fact, ...]
    picture: Picture | None
    judgement: Judgement | None
    on_scale: tuple[Rated, ...]
    off_scale: tuple[Rated, ...]
    corrections: tuple[Correction, ...]
    appearances: tuple[Appearance, ...]
    evidence: tuple[Card, ...]
    links: tuple[Linked, ...]
    history: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The report: whose it is, from which project, of which day, and the cases."""

    language: str
    organisation: str
    organisation_url: str
    project: str
    date: str
    cases: Sequence[Case]

    @property
    def rtl(self) -> bool:
        """Whether it runs right to left."""
        return self.language == "ar"
