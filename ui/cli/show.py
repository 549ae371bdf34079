"""`hashiya show`: an article and its annotations on the terminal."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.model import (
    AnnotationSet,
    Article,
    JsonValue,
    Relation,
    SetKind,
    Span,
    quoted,
    uid_text,
)
from exports.base import ALL, Chosen
from ui.cli.find import find_article
from ui.cli.marks import Lines, in_order, marked
from ui.cli.terminal import flush, is_right_to_left, left_to_right, one_line, safe, visual, wrapped
from ui.cli.verbs import json_option, opened, print_json, project_argument

if TYPE_CHECKING:
    from annotator.project import Project

_PIPE_WIDTH = 80


@dataclass(frozen=True, slots=True)
class Shown:
    """An article with the sets that are shown of it."""

    number: int
    article: Article
    text: str
    sets: tuple["ShownSet", ...]


@dataclass(frozen=True, slots=True)
class ShownSet:
    """A set with its owner's name, its spans in the order of the text, and its relations."""

    set: AnnotationSet
    owner: str
    spans: tuple[Span, ...]
    relations: tuple[Relation, ...]


@click.command()
@project_argument
@click.argument("article")
@click.option("--annotator", default=ALL, metavar="NAME|gold|all", help="Whose annotation.")
@click.option("--shape", is_flag=True, help="For terminals that do not shape and reorder Arabic.")
@click.option("--width", type=click.IntRange(min=20), help="Default: the terminal's.")
@json_option
def show(
    project: Path, article: str, annotator: str, shape: bool, width: int | None, as_json: bool
) -> None:
    """Print ARTICLE and its annotations.

    ARTICLE is its number, the beginning or end of its identifier, or part of its title.

    The text is printed in logical order, for terminals that shape Arabic; where the letters
    stand apart or from left to right, add --shape.
    """
    with opened(project) as source:
        found = _read(source, article, annotator)
        if as_json:
            print_json(_as_json(found))
            return
        claims = {entry.claim.uid: entry.claim.number for entry in source.read.claims.all()}
        lines = _lines(found, Lines(source.scheme, claims))
        for line in _laid_out(lines, _width(width, shape=shape), shape=shape):
            click.echo(line)


def _read(project: "Project", wanted: str, annotator: str) -> Shown:
    number, article = find_article(project, wanted)
    read = project.read
    chosen = Chosen(annotator, read.people.all())
    names = {person.uid: person.name for person in read.people.all()}
    sets = tuple(
        ShownSet(
            one,
            _owner(one, names.get(one.owner, "") if one.owner is not None else ""),
            tuple(in_order(read.annotation.spans(one.uid))),
            tuple(read.annotation.relations(one.uid)),
        )
        for one in read.annotation.sets(article.uid)
        if chosen(one)
    )
    return Shown(number, article, read.articles.text(article.uid), sets)


def _owner(one: AnnotationSet, name: str) -> str:
    if one.kind is SetKind.GOLD:
        return "gold"
    return name or one.name or one.kind.value


def _width(wanted: int | None, *, shape: bool) -> int:
    """Return how wide lines may get; 0 leaves the breaking to whoever reads."""
    if wanted is not None:
        return wanted
    if sys.stdout.isatty():
        return shutil.get_terminal_size().columns
    return _PIPE_WIDTH if shape else 0


def _lines(found: Shown, lines: Lines) -> Iterator[str]:
    """Yield all lines in logical order, not wrapped yet."""
    article = found.article
    yield f"#{found.number} {one_line(article.title)}"
    facts = [one_line(fact) for fact in (article.outlet, article.author)]
    codes = (article.published, article.url, uid_text(article.uid))
    facts += [left_to_right(one_line(code)) for code in codes if code]
    yield " · ".join(filter(None, facts))
    if not found.sets:
        yield ""
        yield from safe(found.text).split("\n")
    for one in found.sets:
        yield ""
        yield f"{one.set.status.value}, {len(one.spans)} spans — {one_line(one.owner)}"
        yield from safe(marked(found.text, one.spans)).split("\n")
        yield ""
        yield from lines.of_set(found.text, one.spans, one.relations)


def _laid_out(lines: Iterator[str], width: int, *, shape: bool) -> Iterator[str]:
    """Yield the lines as they are printed: wrapped, then shaped and put in visual order."""
    for whole in lines:
        to_the_right = shape and is_right_to_left(whole)
        for line in wrapped(whole, width):
            printed = visual(line, right_to_left=to_the_right) if shape else line
            yield flush(printed, width) if to_the_right else printed


def _as_json(found: Shown) -> JsonValue:
    article = found.article
    sets: list[JsonValue] = [_set_as_json(one, found.text) for one in found.sets]
    return {
        "number": found.number,
        "uid": uid_text(article.uid),
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        "url": article.url,
        "text_sha256": article.text_sha256,
        "text": found.text,
        "sets": sets,
    }


def _set_as_json(one: ShownSet, text: str) -> JsonValue:
    spans: list[JsonValue] = [_span_as_json(span, text) for span in one.spans]
    relations: list[JsonValue] = [
        {
            "uid": uid_text(relation.uid),
            "label": relation.label,
            "source": uid_text(relation.source),
            "target": uid_text(relation.target),
            "attributes": dict(relation.attributes),
            "note": relation.note,
        }
        for relation in one.relations
    ]
    return {
        "owner": one.owner,
        "kind": one.set.kind.value,
        "status": one.set.status.value,
        "spans": spans,
        "relations": relations,
    }


def _span_as_json(span: Span, text: str) -> JsonValue:
    fragments: list[JsonValue] = [[part.start, part.end] for part in span.fragments]
    return {
        "uid": uid_text(span.uid),
        "label": span.label,
        "fragments": fragments,
        "text": quoted(text, span.fragments),
        "attributes": dict(span.attributes),
        "note": span.note,
        "unsure": span.unsure,
        "claim": uid_text(span.claim) if span.claim is not None else None,
    }
