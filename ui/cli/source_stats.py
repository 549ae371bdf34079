"""`hashiya stats --sources`: who is quoted, and how outlets name their sources."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from annotator.model import JsonValue, SetKind, uid_text
from annotator.model.attribution import OutletSources, Speaker, outlets, speakers
from annotator.model.errors import BadInput
from ui.cli.terminal import aligned, one_line

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.storage.reading.corpus import Whose

GOLD, ALL = "gold", "all"
MOST, MOST_CUES = 20, 3
"""So many speakers are listed on a terminal, with so many cues; JSON has all."""


def source_figures(project: "Project", annotator: str) -> JsonValue:
    """Return all figures on sources, for JSON and for the terminal's lines.

    Raises:
        BadInput: the project knows nobody of this name.
    """
    read = project.read.attributions
    found = list(read.all(_whose(project, annotator)))
    names = {key: one[0] for key, one in read.record_names().items()}
    return {
        "project": project.name,
        "annotator": annotator,
        "attributions": len(found),
        "speakers": [_speaker(one) for one in speakers(found, names)],
        "outlets": [_outlet(one) for one in outlets(found)],
    }


def print_sources(figures: JsonValue) -> None:
    """Print the figures for people."""
    for line in _lines(figures):
        click.echo(line)


def _whose(project: "Project", annotator: str) -> "Whose":
    if annotator == ALL:
        return None
    if annotator == GOLD:
        return SetKind.GOLD
    person = project.read.people.named(" ".join(annotator.split()))
    if person is None:
        known = ", ".join(one.name for one in project.read.people.all())
        raise BadInput(
            f"Nobody in the project is called “{annotator}”.",
            remedy=f"Choose one of: {known or '—'}; or gold, or all.",
        )
    return person.uid


def _speaker(one: Speaker) -> dict[str, JsonValue]:
    return {
        "name": one.name,
        "record": uid_text(one.record) if one.record is not None else None,
        "attributions": one.quoted,
        "named": one.quoted - one.unnamed,
        "unnamed": one.unnamed,
        "unnamed_officials": one.unnamed_officials,
        "outlets": _counted(one.outlets),
        "cues": _counted(one.cues),
        "topics": _counted(one.topics),
    }


def _outlet(one: OutletSources) -> dict[str, JsonValue]:
    return {
        "outlet": one.outlet,
        "attributions": one.attributions,
        "sources": one.sources,
        "unnamed": one.unnamed,
        "unnamed_officials": one.unnamed_officials,
        "cues": _counted(one.cues),
    }


def _counted(counts: Counter[str]) -> dict[str, JsonValue]:
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return dict(ordered)


def _lines(figures: JsonValue) -> Iterator[str]:
    """Yield tables in which numbers come first, so that Arabic cannot reorder them."""
    assert isinstance(figures, dict)
    people, papers = figures["speakers"], figures["outlets"]
    assert isinstance(people, list)
    assert isinstance(papers, list)
    yield one_line(str(figures["project"]))
    yield f"  {figures['attributions']}  attributions"
    if not people:
        return
    yield ""
    yield "By outlet (attributions, sources, unnamed, share of unnamed officials):"
    yield from _table([_outlet_cells(one) for one in papers])
    yield ""
    yield "By source (attributions, unnamed):"
    yield from _table([_speaker_cells(one) for one in people[:MOST]])
    if len(people) > MOST:
        yield f"  … {len(people) - MOST} more; --json has all of them"


def _outlet_cells(one: JsonValue) -> list[str]:
    assert isinstance(one, dict)
    share = f"{int(str(one['unnamed_officials'])) / int(str(one['attributions'])):.1%}"
    numbers = [str(one[name]) for name in ("attributions", "sources", "unnamed")]
    return [*numbers, share, one_line(str(one["outlet"])) or "—", _commonest(one)]


def _speaker_cells(one: JsonValue) -> list[str]:
    assert isinstance(one, dict)
    numbers = [str(one[name]) for name in ("attributions", "unnamed")]
    return [*numbers, one_line(str(one["name"])) or "—", _commonest(one)]


def _commonest(one: dict[str, JsonValue]) -> str:
    cues = one["cues"]
    assert isinstance(cues, dict)
    return "، ".join(one_line(cue) for cue in list(cues)[:MOST_CUES])


def _table(rows: list[list[str]]) -> Iterator[str]:
    numbers = [place for place, cell in enumerate(rows[0]) if cell[:1].isdigit()]
    widths = {place: max(len(row[place]) for row in rows) for place in numbers}
    padded = [
        [cell.rjust(widths[place]) if place in widths else cell for place, cell in enumerate(row)]
        for row in rows
    ]
    for line in aligned(padded):
        yield f"  {line}"
