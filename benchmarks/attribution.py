"""How rightly and how often attributions are proposed.

On the halves of the test set, and on the sample project's own annotated articles, once as bare
text and once with their entities labelled. Each sentence is asked about, and the likeliest reading
of each cue is held against what was annotated. A part is right if it is the same letter by letter;
`partly` counts parts that overlap and belong to a right cue. The floor takes every word of the
lexicon for a cue, wherever it stands.

The held-back half gives figures alone (`benchmarks/data/README.md`).
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.importers.sample import SampleArticle, read_sample
from annotator.model import Fragment
from annotator.model.attribution import CUE_OF, RELAYED_BY, SAID_BY
from annotator.suggestions.attribution import Known, Proposal, Role, proposals
from annotator.suggestions.clause import Clause
from annotator.suggestions.speech import cue_at
from annotator.text.sentences import sentence_at, sentences
from benchmarks.halves import DATA, HALVES, share
from benchmarks.marked import articles
from benchmarks.report import Row, show

CUE_PRECISION = 0.9
CUE_RECALL = {
    "held_back": 0.8,
    "tuning": 0.9,
    "articles, held_back": 0.85,
    "articles, tuning": 0.9,
    "articles, development": 0.9,
    "sample": 0.7,
    "sample, labelled": 0.7,
}
WHOLE = 0.5
"""Whole attributions, each part letter by letter: so many proposals need one key alone."""


@dataclass(frozen=True, slots=True)
class Case:
    """A text, what is labelled in it before, and the attributions that a person sees."""

    text: str
    gold: tuple[Proposal, ...]
    known: tuple[Known, ...] = ()


@dataclass(slots=True)
class Tally:
    """Counts of one sort of part."""

    right: int = 0
    partly: int = 0
    proposed: int = 0
    annotated: int = 0

    @property
    def precision(self) -> float:
        """The share of what was proposed that is right."""
        return self.right / max(1, self.proposed)

    @property
    def recall(self) -> float:
        """The share of what was annotated that was proposed."""
        return self.right / max(1, self.annotated)


@dataclass(slots=True)
class Figures:
    """What came of one set."""

    parts: dict[str, Tally] = field(
        default_factory=lambda: {name: Tally() for name in ("cue", "source", "content", "relay")}
    )
    whole: Tally = field(default_factory=Tally)
    types: Tally = field(default_factory=Tally)


def main(full: bool, as_json: bool) -> int:
    """Print precision and recall; return 1 if too many cues are wrong or too few are found.

    Args:
        full: makes no difference; all sentences are always read.
        as_json: whether to print a list of objects in place of the table.
    """
    rows = [row for name, cases in sets() for row in measured(name, cases)]
    return show(rows, as_json=as_json)


def sets() -> Iterator[tuple[str, list[Case]]]:
    """Yield each set by its name."""
    for half in HALVES:
        yield half, read(half)
    for part in (*HALVES, "development"):
        yield f"articles, {part}", read_articles(part)
    sample = read_sample().articles
    yield "sample", [of_sample(one, labelled=False) for one in sample]
    yield "sample, labelled", [of_sample(one, labelled=True) for one in sample]


def measured(name: str, cases: Sequence[Case]) -> list[Row]:
    """Return the rows of one set."""
    figures = Figures()
    blind = Tally()
    for case in cases:
        count(case, figures)
        count_blindly(case, blind)
    rows = []
    for part, tally in figures.parts.items():
        floor = blind if part == "cue" else Tally()
        aims = (CUE_PRECISION, CUE_RECALL[name]) if part == "cue" else (0.0, 0.0)
        partly = (tally.right + tally.partly) / max(1, tally.proposed)
        found = (tally.right + tally.partly) / max(1, tally.annotated)
        rows += [
            share(f"{name}: {part}, precision", tally.precision, floor.precision, aims[0]),
            share(f"{name}: {part}, precision, partly", partly, 0, 0),
            share(f"{name}: {part}, recall", tally.recall, floor.recall, aims[1]),
            share(f"{name}: {part}, recall, partly", found, 0, 0),
        ]
    rows.append(share(f"{name}: whole attributions, precision", figures.whole.precision, 0, WHOLE))
    rows.append(share(f"{name}: whole attributions, recall", figures.whole.recall, 0, 0))
    rows.append(share(f"{name}: source type, precision", figures.types.precision, 0, 0))
    return rows


def count(case: Case, figures: Figures) -> None:
    """Count what is proposed for one text."""
    proposed = best(case)
    gold = {cue: one for one in case.gold for cue in one.cues}
    figures.parts["cue"].proposed += sum(len(one.cues) for one in proposed)
    figures.parts["cue"].annotated += sum(len(one.cues) for one in case.gold)
    for part in ("source", "content", "relay"):
        figures.parts[part].proposed += sum(len(_part(one, part)) for one in proposed)
        figures.parts[part].annotated += sum(len(_part(one, part)) for one in case.gold)
    figures.whole.proposed += len(proposed)
    figures.whole.annotated += len(case.gold)
    for one in proposed:
        figures.parts["cue"].right += sum(cue in gold for cue in one.cues)
        figures.parts["cue"].partly += sum(_overlaps_any(cue, gold) for cue in one.cues)
        match = next((gold[cue] for cue in one.cues if cue in gold), None)
        if match is not None:
            _compare(one, match, figures)


def best(case: Case) -> list[Proposal]:
    """Return the likeliest reading of each cue in a text."""
    found: dict[Fragment, Proposal] = {}
    for start, end in sentences(case.text):
        for one in proposals(case.text, start, end, case.known):
            found.setdefault(one.cues[0], one)
    return list(found.values())


def count_blindly(case: Case, tally: Tally) -> None:
    """Count every word of the lexicon."""
    gold = {cue for one in case.gold for cue in one.cues}
    clause = Clause(case.text, 0, len(case.text))
    cues = [cue for at in range(len(clause)) if (cue := cue_at(clause, at)) is not None]
    tally.proposed += len(cues)
    tally.annotated += len(gold)
    tally.right += len({Fragment(one.start, one.end) for one in cues} & gold)


def _compare(one: Proposal, match: Proposal, figures: Figures) -> None:
    for part in ("source", "content", "relay"):
        ours, theirs = _part(one, part), _part(match, part)
        tally = figures.parts[part]
        same = set(ours) & set(theirs)
        tally.right += len(same)
        tally.partly += sum(_overlaps(a, theirs) for a in ours if a not in same)
    same_parts = all(_part(one, part) == _part(match, part) for part in ("source", "content"))
    figures.whole.right += same_parts and set(one.cues) == set(match.cues)
    if one.source_type and match.source_type:
        figures.types.proposed += 1
        figures.types.right += one.source_type == match.source_type


Stretches = tuple[Fragment, ...]


def _part(one: Proposal, name: str) -> list[Stretches]:
    if name == "content":
        return [one.content]
    if name == "relay":
        return [(relay,) for relay in one.relays]
    return [(one.source,)] if one.source is not None else []


def _overlaps(ours: Stretches, theirs: Sequence[Stretches]) -> bool:
    return any(a.start < b.end and b.start < a.end for other in theirs for a in ours for b in other)


def _overlaps_any(cue: Fragment, gold: dict[Fragment, Proposal]) -> bool:
    return cue not in gold and any(cue.start < b.end and b.start < cue.end for b in gold)


# --- the sets -----------------------------------------------------------------------------------


def read(half: str) -> list[Case]:
    """Return the sentences of one half."""
    records = json.loads((DATA / f"attribution_{half}.json").read_text(encoding="utf-8"))
    return [
        Case(one["text"], tuple(_gold(one["text"], entry) for entry in one["attributions"]))
        for one in records
    ]


def read_articles(half: str) -> list[Case]:
    """Return the marked articles of one half."""
    return [Case(*one) for one in articles(DATA / f"attribution_articles_{half}.txt")]


def _gold(text: str, entry: dict[str, object]) -> Proposal:
    cues, content, source = entry["cues"], entry["content"], entry["source"]
    relays, kind = entry.get("relays", []), entry.get("type", "")
    assert isinstance(cues, list)
    assert isinstance(content, list)
    assert isinstance(relays, list)
    return Proposal(
        cues=tuple(_word(text, quote) for quote in cues),
        content=_in_order(text, content),
        source=_word(text, str(source)) if source else None,
        relays=tuple(_found(text, quote, 0) for quote in relays),
        source_type=str(kind),
    )


def _in_order(text: str, quotes: Sequence[str]) -> tuple[Fragment, ...]:
    parts: list[Fragment] = []
    for quote in quotes:
        parts.append(_found(text, quote, parts[-1].end if parts else 0))
    return tuple(parts)


def _found(text: str, quote: str, after: int) -> Fragment:
    start = text.index(quote, after)
    return Fragment(start, start + len(quote))


def _word(text: str, quote: str) -> Fragment:
    """Return the first place of a quote that no letter follows."""
    part = _found(text, quote, 0)
    while text[part.end : part.end + 1].isalpha():
        part = _found(text, quote, part.end)
    return part


def of_sample(article: SampleArticle, *, labelled: bool) -> Case:
    """Return an article of the sample; with its names labelled, or as bare text.

    Who passed it on counts where it stands in the sentence of the cue.
    """
    text, spans = article.incoming.text, {one.id: one for one in article.spans}
    targets: dict[str, dict[str, list[str]]] = {SAID_BY: {}, RELAYED_BY: {}, CUE_OF: {}}
    for one in article.relations:
        if one.label in targets:
            targets[one.label].setdefault(one.source, []).append(one.target)
    gold = []
    for span in article.spans:
        cues = [cue for cue, said in targets[CUE_OF].items() if span.id in said]
        if span.label != "CONTENT" or not cues:
            continue
        source = next(iter(targets[SAID_BY].get(span.id, ())), None)
        relays = targets[RELAYED_BY].get(source, []) if source else []
        said_in = sentence_at(text, spans[cues[0]].fragments[0].start) or (0, 0)
        relays = [one for one in relays if said_in[0] <= spans[one].fragments[0].start < said_in[1]]
        gold.append(
            Proposal(
                cues=tuple(spans[one].fragments[0] for one in cues),
                content=span.fragments,
                source=spans[source].fragments[0] if source else None,
                relays=tuple(spans[one].fragments[0] for one in relays),
                source_type=str(spans[source].attributes.get("source-type", "")) if source else "",
            )
        )
    names = ("PERS", "ORG", "NORP", "OCC", "GPE", "FAC", "WEBSITE")
    known = tuple(
        Known(Role.NAME, one.fragments[0].start, one.fragments[-1].end)
        for one in article.spans
        if labelled and one.label in names
    )
    return Case(text, tuple(gold), known)
