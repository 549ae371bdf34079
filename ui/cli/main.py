"""The command line's entry: a verb, a project to open in the window, or neither.

Exit status: 0 done; 1 done, with reported losses or failed checks; 2 wrong use or bad input,
said on stderr, nothing changed. A bug ends in a traceback and 70.
"""

import io
import sys
from collections.abc import Sequence
from typing import TextIO

import click

from ui.cli.backup import backup, restore
from ui.cli.check import check
from ui.cli.ending import Ending, ended_by_signals
from ui.cli.export import export
from ui.cli.formats import formats
from ui.cli.imports import import_
from ui.cli.new import new
from ui.cli.open import open_window
from ui.cli.remove import remove
from ui.cli.screenshot import screenshot
from ui.cli.self_test import self_test
from ui.cli.show import show
from ui.cli.stats import stats
from ui.cli.verbs import Verbs, desktop_of, version_text
from ui.launch import Desktop, LazyDesktop

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(
    "hashiya",
    cls=Verbs,
    invoke_without_command=True,
    context_settings=_SETTINGS,
    options_metavar="[OPTIONS]",
    subcommand_metavar="[PROJECT | VERB [ARGUMENTS]…]",
)
@click.option("--sample", is_flag=True, help="Open the sample project in the window.")
@click.version_option(version_text(), message="hashiya %(version)s")
@click.pass_context
def hashiya(context: click.Context, sample: bool) -> None:
    """Annotate Arabic news: entities, claims and sources.

    Without a verb the window opens, with PROJECT when one is named. The verbs need no display.
    """
    if context.invoked_subcommand is None:
        context.exit(desktop_of(context).open((), sample=sample))


for _verb in (new, import_, remove, export, formats, show, stats, check, backup, restore):
    hashiya.add_command(_verb)
for _verb in (screenshot, self_test, open_window):
    hashiya.add_command(_verb)


def main(arguments: Sequence[str] | None = None, desktop: Desktop | None = None) -> int:
    """Run the command line and return the exit status.

    Args:
        arguments: without the program's name; None takes the process's own.
        desktop: opens windows; None loads ours when it is needed.
    """
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    given = None if arguments is None else list(arguments)
    with ended_by_signals(), Ending() as ending:
        result = hashiya.main(given, "hashiya", obj=desktop or LazyDesktop(), standalone_mode=False)
        ending.status = result if isinstance(result, int) else 0
        sys.stdout.flush()
    return ending.status


def _speak_utf8(stream: TextIO) -> None:
    """Make Arabic writable where the system's encoding has none, as in a pipe on Windows."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="replace")
