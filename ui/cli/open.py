"""`hashiya PROJECT`: opens the window."""

from pathlib import Path

import click

from annotator.model.errors import NotFound
from ui.cli.verbs import desktop_of


@click.command("open", hidden=True)
@click.argument("projects", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_context
def open_window(context: click.Context, projects: tuple[Path, ...]) -> None:
    """Open projects in the window."""
    for path in projects:
        if not path.exists():
            raise NotFound(
                "There is no such project.", place=str(path), remedy="`hashiya new` makes one."
            )
    context.exit(desktop_of(context).open(projects, sample=False))
