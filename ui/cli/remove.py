"""`hashiya remove`: deletes articles, with all that is marked in them."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from annotator.files import shown
from annotator.model import Uid
from annotator.model.errors import BadInput, HashiyaError
from ui.cli.find import find_article
from ui.cli.terminal import counted, one_line
from ui.cli.verbs import (
    as_option,
    json_option,
    opened,
    print_json,
    project_argument,
    work_as,
)

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.storage.reading import Belongings

_LISTED = 10


@click.command()
@project_argument
@click.argument("articles", nargs=-1)
@click.option(
    "--from",
    "listed",
    type=click.File(encoding="utf-8-sig"),
    help="A file with an article a line: number, identifier or part of a title; - for stdin.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@as_option
@json_option
def remove(
    project: Path,
    articles: tuple[str, ...],
    listed: TextIO | None,
    yes: bool,
    who: str | None,
    as_json: bool,
) -> None:
    """Delete ARTICLES of PROJECT, and all that everybody marked in them, as one undo step.

    An article is meant by its number (see `show`), its identifier or part of its title. Claims
    stay, without the article. Who is no lead deletes only what nobody else has worked on.
    """
    wanted = [*articles, *_lines(listed)]
    if not wanted:
        raise BadInput("No article is named.", remedy="Name one, or give a list by --from.")
    with opened(project) as opened_project:
        if work_as(opened_project, who) is None:
            raise HashiyaError("Nobody is signed in.", remedy="Say whose work it is by --as NAME.")
        chosen = list(dict.fromkeys(_found(opened_project, wanted)))
        going = opened_project.read.belongings.of(chosen)
        if not yes:
            _ask(opened_project, chosen, going)
        _remove(opened_project, chosen, going, as_json=as_json)


def _lines(listed: TextIO | None) -> list[str]:
    try:
        return [line.strip() for line in listed or () if line.strip()]
    except UnicodeDecodeError as error:
        name = getattr(listed, "name", "")
        raise BadInput("This list is no text in UTF-8.", place=shown(str(name))) from error


def _found(project: "Project", wanted: Iterable[str]) -> Iterable[Uid]:
    for one in wanted:
        yield find_article(project, one)[1].uid


def _ask(project: "Project", chosen: list[Uid], going: "Belongings") -> None:
    """List what goes, and stop unless the answer is yes; without anybody to ask, refuse."""
    for uid in chosen[:_LISTED]:
        click.echo(f"  {one_line(project.read.articles.one(uid).title)}", err=True)
    if len(chosen) > _LISTED:
        click.echo(f"  … and {len(chosen) - _LISTED} more", err=True)
    for share in going.shares:
        if share.spans:
            spans = counted({"spans": share.spans})
            click.echo(f"  {one_line(share.name) or '?'}: {spans}", err=True)
    if not sys.stdin.isatty():
        raise BadInput("Nothing was deleted: nobody can be asked here.", remedy="Give --yes.")
    click.confirm(f"Delete {counted(_counts(going))}?", abort=True, err=True)


def _remove(project: "Project", chosen: list[Uid], going: "Belongings", *, as_json: bool) -> None:
    from annotator.removal import remove_in_slices

    removed = remove_in_slices(project, chosen)
    counts = {**_counts(going), "articles": removed}
    if as_json:
        print_json({**counts, "claims without an article": going.claims})
        return
    click.echo(f"Deleted {counted(counts)}.")
    if going.claims:
        click.echo(f"{counted({'claims': going.claims})} now without an article.")
    if going.evidence:
        click.echo(f"Evidence that was words of theirs is missing now: {going.evidence}.")


def _counts(going: "Belongings") -> dict[str, int]:
    return {
        "articles": going.articles,
        "spans": going.spans,
        "relations": going.relations,
    }
