"""The news article that is kept beside the checkout, and its annotation by hand.

The project does not hold the article's text. `annotation.json` says by offsets what is what in
it: spans as ``[id, label, fragments, attributes]``; attributions as ``[source, cues, content,
relays]``; which claim spans state one claim; further relations as ``[label, from, to]``.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator import operations as do
from annotator.importing import ImportOptions, import_paths
from annotator.model import Article, Fragment, Role, Span, Uid
from annotator.operations.attribution import Part, create_attribution
from annotator.project import Project
from tests.beside import beside

HERE = Path(__file__).parent
OUTLET = "زاد الأردن الإخباري"
JOINED = frozenset({"SOURCE", "CUE", "CONTENT"})
"""These spans are made with what joins them."""


def kept_article() -> Path:
    """Return where the article lies; the test is skipped where it does not."""
    return beside("data", "news-article.txt")


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the file says."""

    sha256: str
    length: int
    spans: dict[str, tuple[str, tuple[Fragment, ...], dict[str, Any]]]
    attributions: list[tuple[str, list[str], str, list[str]]]
    same_claim: list[tuple[str, str]]
    relations: list[tuple[str, str, str]]


def annotation() -> Annotation:
    """Read the annotation."""
    read = json.loads((HERE / "annotation.json").read_text(encoding="utf-8"))
    spans = {
        name: (label, tuple(Fragment(*part) for part in fragments), attributes)
        for name, label, fragments, attributes in read["spans"]
    }
    return Annotation(
        read["sha256"],
        read["length"],
        spans,
        [tuple(one) for one in read["attributions"]],
        [tuple(one) for one in read["same_claim"]],
        [tuple(one) for one in read["relations"]],
    )


@dataclass(slots=True)
class Annotated:
    """The article in a project, annotated wholly; ``made`` are its spans by their ids."""

    project: Project
    article: Article
    text: str
    made: dict[str, Uid]

    def id_of(self, uid: Uid) -> str:
        """The id of a span in the file."""
        return next(name for name, one in self.made.items() if one == uid)

    def words(self, name: str) -> list[str]:
        """What a span's fragments quote."""
        span = self.project.read.annotation.span(self.made[name])
        return [self.text[part.start : part.end] for part in span.fragments]


def annotate(project: Project) -> Annotated:
    """Import the article and annotate it through the verbs, as its first reader."""
    told = annotation()
    path = kept_article()
    reader = project.perform(do.add_person, "ريم", Role.ANNOTATOR).result
    project.sign_in(reader.uid)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == told.sha256
    import_paths(project, [path], ImportOptions())
    article = next(iter(project.read.articles.all()))
    article = project.perform(do.edit_article, article, outlet=OUTLET).result
    text = project.read.articles.text(article.uid)
    annotated = Annotated(project, article, text, {})
    for name, (label, fragments, attributes) in told.spans.items():
        if label not in JOINED:
            span = project.perform(
                do.create_span, article.uid, label, fragments, attributes=attributes
            ).result
            annotated.made[name] = span.uid
    for one in told.attributions:
        _attribute(annotated, told, *one)
    for name, other in told.same_claim:
        read = project.read.annotation
        claim = read.span(annotated.made[other]).claim
        assert claim is not None
        project.perform(do.join_claim, read.span(annotated.made[name]), claim)
    for label, start, end in told.relations:
        project.perform(do.create_relation, annotated.made[start], annotated.made[end], label)
    return annotated


def _attribute(
    annotated: Annotated,
    told: Annotation,
    source: str,
    cues: list[str],
    content: str,
    relays: list[str],
) -> None:
    def part(name: str) -> Part:
        label, fragments, attributes = told.spans[name]
        return Part(label, fragments, attributes, annotated.made.get(name))

    project, article = annotated.project, annotated.article.uid
    project.perform(
        create_attribution,
        article,
        part(content),
        source=part(source),
        cues=[part(one) for one in cues],
        relays=[part(one) for one in relays],
    )
    for name in (source, *cues, content, *relays):
        annotated.made.setdefault(name, _made(annotated, *told.spans[name][:2]))


def _made(annotated: Annotated, label: str, fragments: tuple[Fragment, ...]) -> Uid:
    sets = annotated.project.read.annotation.sets(annotated.article.uid)
    spans: list[Span] = [
        span for one in sets for span in annotated.project.read.annotation.spans(one.uid)
    ]
    return next(one.uid for one in spans if (one.label, one.fragments) == (label, fragments))
