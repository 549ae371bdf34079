"""`hashiya new`: makes a project."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.files import shown
from annotator.model import uid_text
from annotator.model.errors import BadInput, HashiyaError
from annotator.scheme import library
from annotator.scheme.model import Scheme
from ui.cli.terminal import counted, one_line
from ui.cli.verbs import SUFFIX, json_option, print_json, project_argument

if TYPE_CHECKING:
    from annotator.project import Project


@click.command()
@project_argument
@click.option("--name", help="What people call it. Default: the file's name.")
@click.option("--scheme", default="default", metavar="NAME|FILE", help="What may be annotated.")
@click.option("--sample", is_flag=True, help="Fill it with the sample.")
@json_option
def new(project: Path, name: str | None, scheme: str, sample: bool, as_json: bool) -> None:
    """Make PROJECT, empty or filled with the sample."""
    from annotator.project import Project

    if not project.name:
        raise BadInput("A project needs a file name.", place=str(project))
    path = project if project.suffix else project.with_name(project.name + SUFFIX)
    with Project.create(path, name or shown(path.stem), _scheme(scheme)) as made:
        if sample:
            _fill(made)
        articles = made.read.articles.count()
        if as_json:
            print_json({"path": str(path), "uid": uid_text(made.uid), "articles": articles})
        else:
            held = counted({"articles": articles}) or "empty"
            click.echo(f"{shown(path)}: “{one_line(made.name)}”, {held}.")


def _fill(made: "Project") -> None:
    """Fill the project with the sample; a project that cannot take it is not left behind."""
    from annotator.sample_project import fill

    try:
        fill(made)
    except HashiyaError:
        made.close()
        made.path.unlink()
        raise


def _scheme(wanted: str) -> Scheme:
    """Return a scheme that ships, or the one in a file."""
    path = Path(wanted)
    return library.load(path) if path.suffix or path.is_file() else library.builtin(wanted)
