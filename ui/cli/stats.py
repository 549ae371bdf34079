"""`hashiya stats`: how much of what."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.model import JsonValue, Status
from annotator.scheme.model import Scheme
from ui.cli.source_stats import ALL, print_sources, source_figures
from ui.cli.terminal import aligned, one_line
from ui.cli.verbs import json_option, opened, print_json, project_argument

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.storage.reading.counts import Counts


@click.command()
@project_argument
@click.option("--sources", is_flag=True, help="Who is quoted, and how outlets name sources.")
@click.option("--annotator", metavar="NAME|gold|all", help="Whose attributions, with --sources.")
@json_option
def stats(project: Path, sources: bool, annotator: str | None, as_json: bool) -> None:
    """Count PROJECT by label, annotator, outlet and status; or who is quoted in it.

    Of “all”, each article counts once: its gold annotation, or else the oldest.
    """
    if sources:
        with opened(project) as source:
            figures = source_figures(source, annotator or ALL)
        (print_json if as_json else print_sources)(figures)
        return
    if annotator is not None:
        raise click.UsageError("--annotator says whose attributions are counted: add --sources.")
    with opened(project) as source:
        counts, scheme, name = source.read.counts.all(), source.scheme, source.name
        statuses = _statuses(source, counts)
    if as_json:
        print_json({"project": name, **_as_json(counts), "statuses": dict(statuses)})
    else:
        for line in _lines(name, counts, statuses, scheme):
            click.echo(line)


def _statuses(project: "Project", counts: "Counts") -> Mapping[str, int]:
    """Return the annotation sets by status; an article that nobody has begun counts as new."""
    sets = sum(counts.statuses.values())
    untouched = counts.articles
    if sets:
        read = project.read
        untouched = sum(not read.annotation.sets(article.uid) for article in read.articles.all())
    found = {status.value: counts.statuses.get(status.value, 0) for status in Status}
    found[Status.NEW.value] += untouched
    return found


def _lines(
    name: str, counts: "Counts", statuses: Mapping[str, int], scheme: Scheme
) -> Iterator[str]:
    labels = {label.code: label.name.ar for label in scheme.labels}
    yield one_line(name)
    totals = {
        "articles": counts.articles,
        "spans": counts.spans,
        "relations": counts.relations,
        "claims": counts.claims,
    }
    yield from _section("", totals, {})
    yield from _section("By label", counts.labels, labels)
    yield from _section("By annotator (spans)", counts.annotators, {})
    yield from _section("By outlet (articles)", counts.outlets, {})
    yield from _section("By status (annotation sets)", statuses, {})


def _section(head: str, counts: Mapping[str, int], names: Mapping[str, str]) -> Iterator[str]:
    """Yield a head and its counts; numbers come first, so that Arabic cannot reorder them."""
    if not counts:
        return
    yield ""
    if head:
        yield f"{head}:"
    rows = [
        (str(count), one_line(code) or "—", names.get(code, "")) for code, count in counts.items()
    ]
    width = max(len(row[0]) for row in rows)
    for line in aligned([(row[0].rjust(width), *row[1:]) for row in rows]):
        yield f"  {line}"


def _as_json(counts: "Counts") -> dict[str, JsonValue]:
    return {
        "articles": counts.articles,
        "spans": counts.spans,
        "relations": counts.relations,
        "claims": counts.claims,
        "labels": dict(counts.labels),
        "annotators": dict(counts.annotators),
        "outlets": dict(counts.outlets),
    }
