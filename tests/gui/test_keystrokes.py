"""How many keys it takes to tag the sample's first article wholly, without the mouse."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest
from pytestqt.qtbot import QtBot

from annotator.importers.sample import SampleArticle, SampleSpan, read_sample
from annotator.model import Uid
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from annotator.scheme.model import Form
from tests.gui.conftest import ME
from tests.gui.driver import Driver
from tests.gui.typist import Typist, Wanted
from ui.app import Hashiya

ENTITY, ATTRIBUTION = 7, 6
"""The most keys that the median may take."""


@pytest.fixture
def at_sample(start_hashiya: Callable[[], Hashiya], tmp_path: Path, qtbot: QtBot) -> Driver:
    """Somebody new at the sample's articles: nothing is labelled yet."""
    path = tmp_path / "عينة.hashiya"
    with Project.create(path, "عينة", library.builtin()) as project:
        project.perform(add_person, ME)
        incoming = [one.incoming for one in read_sample().articles]
        project.perform(add_articles, incoming, source="test")
    hashiya = start_hashiya()
    hashiya.open_project(path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)
    driver = Driver(hashiya)
    driver.desk.words.finish()
    return driver


@dataclass(frozen=True, slots=True)
class Attribution:
    """What one key joins: by the ids of the sample."""

    source: str
    cues: tuple[str, ...]
    content: str
    claims: tuple[str, ...]

    @property
    def core(self) -> tuple[str, ...]:
        """Its spans without the claims."""
        return (self.source, *self.cues, self.content)

    @property
    def members(self) -> tuple[str, ...]:
        """All of its spans."""
        return (self.source, *self.cues, self.content, *self.claims)

    @property
    def relations(self) -> set[tuple[str, str, str]]:
        """Its relations: label, source, target."""
        said = {("said-by", one, self.source) for one in (self.content, *self.claims)}
        return said | {("cue-of", one, self.content) for one in self.cues}


def attributions(sample: SampleArticle) -> list[Attribution]:
    """The attributions of an article."""
    spans = {one.id: one for one in sample.spans}
    said = {one.source: one.target for one in sample.relations if one.label == "said-by"}
    found = []
    for content, source in said.items():
        if spans[content].label != "CONTENT":
            continue
        low, high = spans[content].fragments[0].start, spans[content].fragments[-1].end
        claims = [
            one
            for one, by in said.items()
            if by == source
            and spans[one].label == "CLAIM"
            and low <= spans[one].fragments[0].start
            and spans[one].fragments[-1].end <= high
        ]
        cues = [one.source for one in sample.relations if one.target == content]
        found.append(Attribution(source, tuple(cues), content, tuple(claims)))
    return found


class Replay:
    """Tags one article as the sample has it, sentence after sentence.

    Attributes:
        keys: what each span took, by its id.
        joins: what joining an attribution took, by its content.
        others: what each other relation took.
        proposed: how many attributions were taken as they were proposed.
    """

    def __init__(self, typist: Typist, sample: SampleArticle) -> None:
        self.typist = typist
        self.sample = sample
        self.attributions = attributions(sample)
        self.made: dict[str, Uid] = {}
        self.keys: dict[str, int] = {}
        self.joins: dict[str, int] = {}
        self.others: list[int] = []
        self.proposed = 0

    def run(self) -> None:
        """Tag everything as one reads: what ends first goes first, inner before outer.

        An attribution is tagged where its last part has been read: as it is proposed, or else
        part by part.
        """
        order = sorted(
            self.sample.spans, key=lambda one: (one.fragments[-1].end, -one.fragments[0].start)
        )
        waiting: list[SampleSpan] = []
        for span in order:
            mine = [one for one in self.attributions if span.id in one.core]
            if not mine:
                self._do(span)
                continue
            waiting.append(span)
            for one in mine:
                if {*self.made, *(other.id for other in waiting)} >= set(one.core):
                    self._attribute(one, [other for other in waiting if other.id in one.core])
                    waiting = [other for other in waiting if other.id not in self.made]

    def _attribute(self, one: Attribution, parts: list[SampleSpan]) -> None:
        spans = {span.id: span for span in self.sample.spans}
        relays = [
            rel.target
            for rel in self.sample.relations
            if (rel.label, rel.source) == ("relayed-by", one.source)
        ]
        wanted = Wanted(
            cues=frozenset(spans[cue].fragments for cue in one.cues),
            content=spans[one.content].fragments,
            source=spans[one.source].fragments,
            relays=frozenset(spans[relay].fragments for relay in relays),
        )
        before = self.typist.count
        self.proposed += (taken := self.typist.attribute(wanted))
        spent = self.typist.count - before
        if taken:
            for part in [*parts, *(spans[relay] for relay in relays)]:
                self._find(part)
        for part in parts:
            if part.id not in self.made:
                self._do(part)
            self.keys.setdefault(part.id, 0)
        self.keys[one.content] += spent
        for part in parts:
            self._join(part.id)
            self._relate(part.id)

    def _find(self, part: SampleSpan) -> None:
        """Remember which span was made of a part."""
        for span in self.typist.driver.desk.spans.values():
            if (span.label, span.fragments) == (part.label, part.fragments):
                self.made.setdefault(part.id, span.uid)

    def _do(self, span: SampleSpan) -> None:
        if span.id in self.made:
            return
        before = self.typist.count
        self._tag(span)
        self.keys[span.id] = self.typist.count - before
        self._join(span.id)
        self._relate(span.id)

    def _tag(self, span: SampleSpan) -> None:
        self.made[span.id] = self.typist.label(span.label, span.fragments[0]).uid
        for part in span.fragments[1:]:
            self.typist.add(part)

    def _join(self, last: str) -> None:
        for one in self.attributions:
            if last in one.members and self.made.keys() >= set(one.members):
                if one.content in self.joins:
                    continue
                before = self.typist.count
                while not one.relations <= self.relations():
                    assert self.typist.count - before < len(one.members)
                    self.typist.press("J")
                self.joins[one.content] = self.typist.count - before

    def _relate(self, last: str) -> None:
        joined = set().union(*(one.relations for one in self.attributions))
        for one in self.sample.relations:
            ends = {one.source, one.target}
            new = (one.label, one.source, one.target) not in joined
            there = (one.label, one.source, one.target) in self.relations()
            if new and not there and last in ends and ends <= self.made.keys():
                before = self.typist.count
                spans = self.typist.driver.desk.spans
                source, target = (spans[self.made[end]] for end in (one.source, one.target))
                self.typist.join(source, target, one.label)
                self.others.append(self.typist.count - before)

    def relations(self) -> set[tuple[str, str, str]]:
        """The relations that there are, by the ids of the sample."""
        names = {uid: name for name, uid in self.made.items()}
        return {
            (one.label, names[one.source], names[one.target])
            for one in self.typist.driver.desk.relations.values()
        }

    def of_entities(self) -> list[int]:
        """What each entity took."""
        index = self.typist.driver.desk.index
        return [
            self.keys[one.id]
            for one in self.sample.spans
            if index.layer_of(one.label).form is Form.FILL
        ]

    def of_attributions(self) -> list[int]:
        """What each attribution took with its spans and relations; claims are their own."""
        return [
            sum(self.keys.get(name, 0) for name in one.core) + self.joins[one.content]
            for one in self.attributions
        ]


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_the_sample_s_first_article_takes_few_keys(
    at_sample: Driver, arabic: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    sample = read_sample().articles[0]
    replay = Replay(Typist(at_sample, arabic=arabic), sample)
    replay.run()

    spans = at_sample.desk.spans.values()
    assert sorted((one.label, one.fragments) for one in spans) == sorted(
        (one.label, one.fragments) for one in sample.spans
    )
    assert replay.relations() == {(one.label, one.source, one.target) for one in sample.relations}
    entities, whole = replay.of_entities(), replay.of_attributions()
    claims = [replay.keys[one.id] for one in sample.spans if one.label == "CLAIM"]
    with capsys.disabled():
        sys.stdout.write(
            f"\nkeys: {len(entities)} entities {told(entities)}, "
            f"{len(whole)} attributions {told(whole)}, {replay.proposed} of them as proposed, "
            f"{len(claims)} claims {told(claims)}, "
            f"{len(replay.others)} other relations {told(replay.others)}, "
            f"all together {replay.typist.count}\n"
        )
    assert median(entities) <= ENTITY
    assert median(whole) <= ATTRIBUTION


def told(counts: list[int]) -> str:
    """Median and most."""
    return f"median {median(counts):g} (most {max(counts)})"
