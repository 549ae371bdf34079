"""`hashiya import`: brings files and folders in."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.files import replacing, shown
from annotator.importing import Again, ImportOptions, Report, import_paths
from annotator.importing.groups import Group, grouped, particular
from annotator.model import JsonValue
from exports.skipped import skipped_as_csv
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
@click.option(
    "--again",
    type=click.Choice([one.value for one in Again]),
    default=Again.SKIP.value,
    help="What to do with articles whose text is there already; they are named.",
    show_default=True,
)
@click.option(
    "--report",
    "report_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write all that was skipped, with place and reason, as CSV.",
)
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
    again: str,
    report_file: Path | None,
    who: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring files and folders into PROJECT.

    What was skipped is printed by kind with the first places, and the exit status is 1.
    """
    options = ImportOptions(
        format_name, encoding, dry_run, progress=_progress(quiet=as_json), again=Again(again)
    )
    with _writer(report_file) as write, opened(project) as target:
        report = _imported(target, paths, options, who)
        write(skipped_as_csv(report.skipped))
    if as_json:
        print_json(_as_json(report, dry_run=dry_run))
    else:
        _print(report, options)
    context.exit(LOSSES if report.skipped else 0)


@contextmanager
def _writer(path: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Give what writes the report; that it can be written is known before anything comes in."""
    if path is None:
        yield bytes
        return
    with replacing(path) as stream:
        yield stream.write


def _imported(
    project: "Project", paths: Sequence[Path], options: ImportOptions, who: str | None
) -> Report:
    """Import as a person, who is added only when the import is known to work."""
    if not options.dry_run:
        if who is not None and not is_known(project, who):
            rehearsal = replace(options, dry_run=True)
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


def _print(report: Report, options: ImportOptions) -> None:
    head = "Would come in" if options.dry_run else "Came in"
    files = counted({"files": report.files}) or "no file"
    click.echo(f"{head}: {counted(report.added) or 'nothing'}, from {files}.")
    if report.equal and options.again is Again.TAKE:
        click.echo(f"With a text that was there already: {report.equal}, taken as asked.")
    if report.skipped:
        click.echo(f"Skipped: {len(report.skipped)}", err=True)
    for group in grouped(report.skipped):
        for line in _lines_of(group):
            click.echo(line, err=True)


def _lines_of(group: Group) -> Iterator[str]:
    """Yield a kind with its number, then its first places, each on a line of its own."""
    yield f"  {group.count} × {group.reason}"
    for one in group.first:
        apart = particular(one, group)
        yield f"      {shown(one.place)}" + (f"  ({shown(apart)})" if apart else "")
    if group.count > len(group.first):
        rest = group.count - len(group.first)
        yield f"      … and {rest} more; --report FILE lists them all"


def _as_json(report: Report, *, dry_run: bool) -> JsonValue:
    skipped: list[JsonValue] = [
        {"place": one.place, "reason": one.reason} for one in report.skipped
    ]
    return {
        "added": dict(report.added),
        "skipped": skipped,
        "files": report.files,
        "equal": report.equal,
        "cancelled": report.cancelled,
        "dry_run": dry_run,
    }
