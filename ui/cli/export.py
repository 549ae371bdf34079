"""`hashiya export`: writes a project in another format."""

import sys
from pathlib import Path

import click

from annotator.files import shown
from annotator.interchange.parts import REGISTRY
from annotator.model import JsonValue, now_ms
from annotator.model.errors import BadInput
from exports.base import INTERNAL, LOCAL, Exporter, ExportReport, Options
from ui.cli.terminal import counted
from ui.cli.verbs import LOSSES, json_option, opened, print_json, project_argument
from ui.cli.where import condition
from ui.formats import format_named, formats


@click.command()
@project_argument
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", metavar="F", help="Default: by the ending of OUT.")
@click.option("--annotator", default="all", metavar="NAME|gold|all", help="Whose annotation.")
@click.option(
    "--where",
    multiple=True,
    metavar="CONDITION",
    help="Which articles: outlet=…, title~…, published>=…; may be given several times.",
)
@click.option(
    "--claim", default="", metavar="NUMBER", help="This claim alone, for formats of claims."
)
@click.option("--internal", is_flag=True, help="Reports tell the newsroom's own log too.")
@click.option("--lang", type=click.Choice(["ar", "en"]), default="ar", help="Of headings.")
@json_option
@click.pass_context
def export(
    context: click.Context,
    project: Path,
    out: Path,
    format_name: str | None,
    annotator: str,
    where: tuple[str, ...],
    claim: str,
    internal: bool,
    lang: str,
    as_json: bool,
) -> None:
    """Write PROJECT to OUT in another format.

    What the format could not hold is printed, and the exit status is 1.
    """
    chosen = format_named(format_name) if format_name else _by_suffix(out)
    _spare_project(project, out)
    if claim and not chosen.of_claims:
        raise _not_of_claims(chosen)
    options = Options(
        annotator=annotator,
        where=condition(where),
        progress=_progress if sys.stderr.isatty() and not as_json else _silence,
        at=now_ms(),
        extra={
            "language": lang,
            "claim": claim,
            "zone": LOCAL,
            "log": INTERNAL if internal else "",
        },
    )
    with opened(project) as source:
        report = chosen.write(source, out, options)
    if as_json:
        print_json(_as_json(report, chosen))
    else:
        _print(report)
    context.exit(LOSSES if report.losses else 0)


def _spare_project(project: Path, out: Path) -> None:
    """Refuse to replace the project or a file that SQLite keeps beside it."""
    for tail in ("", "-wal", "-shm"):
        own = project.with_name(project.name + tail)
        if out.exists() and own.exists() and out.samefile(own):
            raise BadInput("The export would replace the project itself.", place=str(out))


def _by_suffix(out: Path) -> Exporter:
    for one in formats().values():
        # A list of the registry alone is no export of the project: it is asked for by name.
        if one.suffix == out.suffix.lower() and not REGISTRY.issuperset(one.holds):
            return one
    raise BadInput(
        "The name does not tell the format.",
        place=str(out),
        remedy=f"Say it by --format: {', '.join(formats())}.",
    )


def _not_of_claims(chosen: Exporter) -> BadInput:
    fitting = ", ".join(one.name for one in formats().values() if one.of_claims)
    return BadInput(
        f"The format “{chosen.name}” cannot be of one claim alone.",
        remedy=f"These can: {fitting}.",
    )


def _silence(done: int, total: int) -> None:
    """Take no notice."""


def _progress(done: int, total: int) -> None:
    if done % 100 == 0 or done == total:
        end = "\n" if done == total else ""
        click.echo(f"\r{done} / {total}{end}", nl=False, err=True)


def _print(report: ExportReport) -> None:
    click.echo(f"{shown(report.path)}: {counted(report.written) or 'nothing'}.")
    if report.losses:
        click.echo("The format could not hold:", err=True)
    for loss in report.losses:
        example = f" (for example {loss.example})" if loss.example else ""
        click.echo(f"  {loss.count} {loss.what}{example}", err=True)


def _as_json(report: ExportReport, chosen: Exporter) -> JsonValue:
    losses: list[JsonValue] = [
        {"what": loss.what, "count": loss.count, "example": loss.example} for loss in report.losses
    ]
    return {
        "path": str(report.path),
        "format": chosen.name,
        "written": dict(report.written),
        "losses": losses,
    }
