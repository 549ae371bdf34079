"""Who said what, through which word and whom: attributions, and what they add up to."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.ids import Uid

SAID_BY, CUE_OF, RELAYED_BY = "said-by", "cue-of", "relayed-by"
"""The relations of an attribution; the only codes of a scheme that the core knows by name."""

SOURCE_TYPE = "source-type"
UNNAMED_OFFICIAL = "unnamed-official"
UNNAMED = frozenset({UNNAMED_OFFICIAL, "unnamed-other"})

SpeakerKey = Uid | str
"""What tells speakers apart: the record that their spans mean, or else their folded words."""

_MONTH = re.compile(r"(\d{4})(-(?:0[1-9]|1[0-2])(?!\d))?(?!\d)")


class Naming(StrEnum):
    """Whether the reader is told who it was."""

    NAMED = "named"
    OFFICIAL = UNNAMED_OFFICIAL
    OTHER = "unnamed-other"


class Facet(StrEnum):
    """What attributions are counted and chosen by."""

    NAMING = "naming"
    TYPE = "type"
    OUTLET = "outlet"
    TOPIC = "topic"
    CUE = "cue"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Attribution:
    """That an article says of somebody that they said something.

    ``source`` and ``content`` are spans; ``speaker``, ``said``, ``cues`` and ``relayed_by`` are
    their words, ``start`` and ``end`` where the content begins and ends (code points).
    ``folded`` is what speakers without a record are told apart by. ``topic`` is that of a claim
    in the content, empty where there is none. ``title`` and ``published`` are the article's.
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
    title: str = ""
    published: str = ""
    start: int = 0
    end: int = 0

    @property
    def is_named(self) -> bool:
        """Whether the reader is told who it was."""
        return self.source_type not in UNNAMED

    @property
    def naming(self) -> Naming:
        """Whether they are named, an official who is not, or somebody else who is not."""
        return naming_of(self.source_type)

    @property
    def key(self) -> SpeakerKey:
        """What tells the speaker apart from others."""
        return self.record or self.folded

    def values(self, facet: Facet) -> tuple[str, ...]:
        """Return what it counts as: cues may be several, and where there is none it is ""."""
        if facet is Facet.CUE:
            return tuple(dict.fromkeys(self.cues)) or ("",)
        return (
            {
                Facet.NAMING: self.naming.value,
                Facet.TYPE: self.source_type,
                Facet.OUTLET: self.outlet,
                Facet.TOPIC: self.topic,
                Facet.PERIOD: month_of(self.published),
            }[facet],
        )


@dataclass(frozen=True, slots=True)
class Where:
    """Which attributions are counted: for each facet one value at most.

    A period is a month ("2026-03"), a year ("2026"), or "" for what has no month.
    """

    chosen: tuple[tuple[Facet, str], ...] = ()

    def value(self, facet: Facet) -> str | None:
        """Return what a facet has to be; None for anything."""
        return dict(self.chosen).get(facet)

    def with_value(self, facet: Facet, value: str | None) -> "Where":
        """Return a filter in which a facet has to be this, or may be anything (None)."""
        kept = tuple(pair for pair in self.chosen if pair[0] is not facet)
        return Where(kept if value is None else (*kept, (facet, value)))

    def without(self, facet: Facet) -> "Where":
        """Return a filter that leaves a facet open."""
        return self.with_value(facet, None)

    def admits(self, one: Attribution) -> bool:
        """Return whether an attribution is counted."""
        return all(_is(one, facet, value) for facet, value in self.chosen)


@dataclass(slots=True)
class Speaker:
    """How often somebody is quoted, by whom, through which words and on what."""

    key: SpeakerKey
    name: str
    quoted: int = 0
    unnamed: int = 0
    unnamed_officials: int = 0
    outlets: Counter[str] = field(default_factory=Counter)
    cues: Counter[str] = field(default_factory=Counter)
    topics: Counter[str] = field(default_factory=Counter)

    @property
    def record(self) -> Uid | None:
        """The record that their spans mean, if any."""
        return Uid(self.key) if isinstance(self.key, bytes) else None

    @property
    def is_named(self) -> bool:
        """Whether any article tells who it was."""
        return self.unnamed < self.quoted


@dataclass(slots=True)
class OutletSources:
    """How much of what an outlet attributes is to people whom it does not name."""

    outlet: str
    attributions: int = 0
    sources: int = 0
    unnamed: int = 0
    unnamed_officials: int = 0
    cues: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """The share of unnamed officials, 0 to 1."""
        return self.unnamed_officials / self.attributions if self.attributions else 0.0


def speakers(
    attributions: Iterable[Attribution], names: Mapping[Uid, str] | None = None
) -> list[Speaker]:
    """Return who is quoted, the most quoted first.

    Spans that mean one record are one speaker; others are by their folded words. What an
    unnamed one is called ("مصدر أمني") is one speaker too, since nobody can tell them apart.

    Args:
        attributions: what is counted.
        names: what records are called; others are called as they are the first time.
    """
    found: dict[SpeakerKey, Speaker] = {}
    named = names or {}
    for one in attributions:
        name = (named.get(one.record, "") if one.record else "") or one.speaker
        speaker = found.setdefault(one.key, Speaker(one.key, name))
        speaker.quoted += 1
        speaker.unnamed += not one.is_named
        speaker.unnamed_officials += one.source_type == UNNAMED_OFFICIAL
        speaker.outlets[one.outlet] += 1
        speaker.cues.update(one.cues)
        if one.topic:
            speaker.topics[one.topic] += 1
    return sorted(found.values(), key=lambda speaker: (-speaker.quoted, speaker.name))


def outlets(attributions: Iterable[Attribution]) -> list[OutletSources]:
    """Return how outlets name their sources, the one with the most attributions first."""
    found: dict[str, OutletSources] = {}
    sources: set[tuple[str, SpeakerKey]] = set()
    for one in attributions:
        outlet = found.setdefault(one.outlet, OutletSources(one.outlet))
        outlet.attributions += 1
        outlet.sources += (one.outlet, one.key) not in sources
        sources.add((one.outlet, one.key))
        outlet.unnamed += not one.is_named
        outlet.unnamed_officials += one.source_type == UNNAMED_OFFICIAL
        outlet.cues.update(one.cues)
    return sorted(found.values(), key=lambda outlet: (-outlet.attributions, outlet.outlet))


def naming_of(source_type: str) -> Naming:
    """Return whether a source of this type is named."""
    return Naming(source_type) if source_type in UNNAMED else Naming.NAMED


def month_of(published: str) -> str:
    """Return the month of an ISO 8601 date ("2026-03"); "" where it is not known."""
    match = _MONTH.match(published)
    return match[0] if match and match[2] else ""


def year_of(published: str) -> str:
    """Return the year of an ISO 8601 date; "" where it is not known."""
    match = _MONTH.match(published)
    return match[1] if match else ""


def is_year(period: str) -> bool:
    """Return whether a period is a whole year."""
    return len(period) == len("2026") and period.isdecimal()


def _is(one: Attribution, facet: Facet, value: str) -> bool:
    if facet is Facet.PERIOD and is_year(value):
        return year_of(one.published) == value
    return value in one.values(facet)
