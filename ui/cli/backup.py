"""`hashiya backup` and `hashiya restore`."""

from pathlib import Path

import click

from annotator.files import shown
from annotator.model import now_ms
from ui.cli.verbs import json_option, opened, print_json, project_argument


@click.command()
@project_argument
@click.argument("out", required=False, type=click.Path(path_type=Path))
@json_option
def backup(project: Path, out: Path | None, as_json: bool) -> None:
    """Copy PROJECT to OUT, or beside it.

    The copy is whole also while somebody works in the project.
    """
    with opened(project) as source:
        made = source.back_up(out)
    if as_json:
        print_json({"backup": str(made)})
    else:
        click.echo(shown(made))


@click.command()
@project_argument
@click.argument("copy", metavar="BACKUP", type=click.Path(path_type=Path))
@json_option
def restore(project: Path, copy: Path, as_json: bool) -> None:
    """Put BACKUP in the place of PROJECT.

    What PROJECT was is kept beside it.
    """
    from annotator.storage.backup import restore as put_back

    kept = put_back(project, copy, now_ms())
    if as_json:
        print_json({"project": str(project), "replaced": str(kept) if kept else None})
        return
    click.echo(f"{shown(project)} is now {shown(copy)}.")
    if kept is not None:
        click.echo(f"What it was is kept as {shown(kept)}.")
