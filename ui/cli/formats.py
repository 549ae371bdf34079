"""`hashiya formats`: lists what can be read and written."""

from collections.abc import Collection

import click

from annotator.importers.registry import importers
from annotator.interchange.parts import Part
from annotator.model import JsonValue
from ui.cli.terminal import aligned
from ui.cli.verbs import json_option, print_json
from ui.formats import formats as written


@click.command()
@json_option
def formats(as_json: bool) -> None:
    """List the formats, and what each can hold."""
    if as_json:
        print_json({"importers": _importers(), "exporters": _exporters()})
        return
    _print("Read by `import`:", [(o.name, o.title, o.holds) for o in importers().values()])
    click.echo()
    _print("Written by `export`:", [(o.name, o.title, o.holds) for o in written().values()])


def _print(head: str, entries: list[tuple[str, str, Collection[Part]]]) -> None:
    click.echo(head)
    rows = [(name, title, _held(holds)) for name, title, holds in entries]
    for line in aligned(rows):
        click.echo(f"  {line}")


def _held(holds: Collection[Part]) -> str:
    if len(holds) == len(Part):
        return "everything"
    return ", ".join(part.value for part in Part if part in holds)


def _importers() -> JsonValue:
    return [
        {
            "name": one.name,
            "title": one.title,
            "suffixes": list(one.suffixes),
            "holds": [part.value for part in Part if part in one.holds],
        }
        for one in importers().values()
    ]


def _exporters() -> JsonValue:
    return [
        {
            "name": one.name,
            "title": one.title,
            "suffix": one.suffix,
            "holds": [part.value for part in Part if part in one.holds],
        }
        for one in written().values()
    ]
