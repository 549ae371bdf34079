"""`hashiya import`: brings files and folders in."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.files import shown
from annotator.importing import ImportOptions, Report, import_paths
from annotator.model import JsonValue
from ui.cli.terminal import counted
from ui.cli.verbs import (
    LOSSES,
    as_option,
    is_known,
    json_option,
    opened,
    print_json,
    project_argument,
    work_as,
)

if TYPE_CHECKING:
    from annotator.project import Project


@click.command("import")
@project_argument
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "format_name", default="", metavar="F", help="Overrules file names.")
@click.option("--encoding", default="", metavar="E", help="Overrules what the bytes say.")
@as_option
@click.option("--dry-run", is_flag=True, help="Read everything, write nothing.")
@json_option
@click.pass_context
def import_(
    context: click.Context,
    project: Path,
    paths: tuple[Path, ...],
    format_name: str,
    encoding: str,
    who: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring files and folders into PROJECT.

    What was skipped is printed with its place and reason, and the exit status is 1.
    """
    options = ImportOptions(format_name, encoding, dry_run, progress=_progress(quiet=as_json))
    with opened(project) as target:
        report = _imported(target, paths, options, who)
    if as_json:
        print_json(_as_json(report, dry_run=dry_run))
    else:
        _print(report, dry_run=dry_run)
    context.exit(LOSSES if report.skipped else 0)


def _imported(
    project: "Project", paths: Sequence[Path], options: ImportOptions, who: str | None
) -> Report:
    """Import as a person, who is added only when the import is known to work."""
    if not options.dry_run:
        if who is not None and not is_known(project, who):
            rehearsal = ImportOptions(options.format, options.encoding, dry_run=True)
            import_paths(project, paths, rehearsal)
        work_as(project, who)
    return import_paths(project, paths, options)


def _progress(*, quiet: bool) -> "_Progress":
    return _Progress(shown=not quiet and sys.stderr.isatty())


class _Progress:
    """Counts along on the terminal's last line."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown

    def __call__(self, done: int, place: str) -> None:
        """Take the records read so far."""
        if self._shown and done % 100 == 0:
            click.echo(f"\r{done} …", nl=False, err=True)


def _print(report: Report, *, dry_run: bool) -> None:
    head = "Would come in" if dry_run else "Came in"
    files = counted({"files": report.files}) or "no file"
    click.echo(f"{head}: {counted(report.added) or 'nothing'}, from {files}.")
    if report.skipped:
        click.echo(f"Skipped: {len(report.skipped)}", err=True)
    for one in report.skipped:
        click.echo(f"  {shown(one.place)}: {one.reason}", err=True)


def _as_json(report: Report, *, dry_run: bool) -> JsonValue:
    skipped: list[JsonValue] = [
        {"place": one.place, "reason": one.reason} for one in report.skipped
    ]
    return {
        "added": dict(report.added),
        "skipped": skipped,
        "files": report.files,
        "dry_run": dry_run,
    }
