"""`hashiya screenshot`: draws a view without a screen."""

import re
from pathlib import Path

import click

from annotator.files import shown
from ui.cli.verbs import desktop_of, json_option, print_json, project_argument
from ui.launch import View

_SIZE = re.compile(r"([1-9]\d{1,4})[x×]([1-9]\d{1,4})")


def _size(context: click.Context, parameter: click.Parameter, value: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(value)
    if match is None:
        raise click.BadParameter("Write width and height as 1440x900.")
    return int(match[1]), int(match[2])


@click.command()
@project_argument
@click.argument("out", metavar="OUT.png", type=click.Path(path_type=Path))
@click.option("--view", default="", metavar="V", help="annotate, claims, start, …")
@click.option("--article", default="", metavar="A", help="Its number, key or part of its title.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light")
@click.option("--lang", type=click.Choice(["ar", "en"]), default="ar")
@click.option("--size", default="1440x900", callback=_size, metavar="WxH")
@json_option
@click.pass_context
def screenshot(
    context: click.Context,
    project: Path,
    out: Path,
    view: str,
    article: str,
    theme: str,
    lang: str,
    size: tuple[int, int],
    as_json: bool,
) -> None:
    """Draw a view of PROJECT into OUT.png.

    This verb needs Qt, but no display.
    """
    desktop_of(context).screenshot(project, out, View(view, article, theme, lang, size))
    if as_json:
        print_json({"path": str(out), "width": size[0], "height": size[1]})
    else:
        click.echo(shown(out))
