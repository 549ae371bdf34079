"""`hashiya check`: tests a project, and mends what can be mended."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.files import shown
from annotator.model import JsonValue
from annotator.model.errors import DamagedProject
from ui.cli.terminal import counted
from ui.cli.verbs import LOSSES, json_option, opened, print_json, project_argument

if TYPE_CHECKING:
    from annotator.storage.check import Finding


@click.command()
@project_argument
@click.option("--repair", is_flag=True, help="Back up, mend what can be mended, check again.")
@json_option
@click.pass_context
def check(context: click.Context, project: Path, repair: bool, as_json: bool) -> None:
    """Test PROJECT, and mend it.

    Tested are the file's integrity and the rules that the project's rows must keep.
    """
    findings = _findings(project, repair=repair)
    if as_json:
        listed: list[JsonValue] = [
            {"code": one.code, "place": one.place, "message": one.message} for one in findings
        ]
        print_json({"sound": not findings, "findings": listed, "repaired": repair})
    else:
        _print(project, findings)
    context.exit(LOSSES if findings else 0)


def _findings(path: Path, *, repair: bool) -> "Sequence[Finding]":
    """Return what is wrong; a file too damaged to be opened is a failed check, too."""
    from annotator.storage.check import Finding

    try:
        with opened(path) as project:
            return project.repair() if repair else project.check()
    except DamagedProject as error:
        return [Finding("damaged", str(path), f"{error.message} {error.remedy}".rstrip())]


def _print(project: Path, findings: "Sequence[Finding]") -> None:
    if not findings:
        click.echo(f"{shown(project)}: sound.")
        return
    click.echo(f"{shown(project)}: {counted({'faults': len(findings)})}.")
    for one in findings:
        click.echo(f"  {one.code}: {shown(one.place)}: {one.message}")
