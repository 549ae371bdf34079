"""Who said what, through which word and whom: attributions, and what they add up to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.model.ids import Uid

SAID_BY, CUE_OF, RELAYED_BY = "said-by", "cue-of", "relayed-by"
"""The relations of an attribution; the only codes of a scheme that the core knows by name."""

SOURCE_TYPE = "source-type"
UNNAMED_OFFICIAL = "unnamed-official"
UNNAMED = frozenset({UNNAMED_OFFICIAL, "unnamed-other"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """That an article says of somebody that they said something.

    ``source`` and ``content`` are spans; ``speaker``, ``said``, ``cues`` and ``relayed_by`` are
    their words. ``folded`` is what speakers without a record are told apart by. ``topic`` is
    that of a claim in the content, empty where there is none.
    """

    article: Uid
    outlet: str
    source: Uid
    content: Uid
    speaker: str
    folded: str
    record: Uid | None
    source_type: str
    said: str
    cues: tuple[str, ...] = ()
    relayed_by: tuple[str, ...] = ()
    topic: str = ""

    @property
    def is_named(self) -> bool:
        """Whether the reader is told who it was."""
        return self.source_type not in UNNAMED


@dataclass(slots=True)
class Speaker:
    """How often somebody is quoted, by whom, through which words and on what."""

    name: str
    record: Uid | None
    is_named: bool
    quoted: int = 0
    outlets: Counter[str] = field(default_factory=Counter)
    cues: Counter[str] = field(default_factory=Counter)
    topics: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class OutletSources:
    """How much of what an outlet attributes is to people whom it does not name."""

    outlet: str
    attributions: int = 0
    unnamed: int = 0
    unnamed_officials: int = 0
    cues: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """The share of unnamed officials, 0 to 1."""
        return self.unnamed_officials / self.attributions if self.attributions else 0.0


def speakers(attributions: Iterable[Attribution]) -> list[Speaker]:
    """Return who is quoted, the most quoted first.

    Spans that mean one record are one speaker; others are by their folded words. What an
    unnamed one is called ("مصدر أمني") is one speaker too, since nobody can tell them apart.
    """
    found: dict[Uid | str, Speaker] = {}
    for one in attributions:
        key = one.record or one.folded
        speaker = found.setdefault(key, Speaker(one.speaker, one.record, one.is_named))
        speaker.quoted += 1
        speaker.outlets[one.outlet] += 1
        speaker.cues.update(one.cues)
        if one.topic:
            speaker.topics[one.topic] += 1
    return sorted(found.values(), key=lambda speaker: (-speaker.quoted, speaker.name))


def outlets(attributions: Iterable[Attribution]) -> list[OutletSources]:
    """Return how outlets name their sources, the one with the most attributions first."""
    found: dict[str, OutletSources] = {}
    for one in attributions:
        outlet = found.setdefault(one.outlet, OutletSources(one.outlet))
        outlet.attributions += 1
        outlet.unnamed += not one.is_named
        outlet.unnamed_officials += one.source_type == UNNAMED_OFFICIAL
        outlet.cues.update(one.cues)
    return sorted(found.values(), key=lambda outlet: (-outlet.attributions, outlet.outlet))
