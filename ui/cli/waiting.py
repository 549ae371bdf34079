"""A verb that waits for another program says so, and can be stopped by Ctrl+C."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from annotator.storage.patience import Wait, wait_quietly

TOLD_AFTER = 1.0
"""Seconds after which it is said; most locks are gone before."""


@contextmanager
def told_patience() -> Iterator[Wait]:
    """Wait, and say once on stderr what for."""
    told = False

    def wait(waited: float) -> None:
        nonlocal told
        if waited > TOLD_AFTER and not told:
            told = True
            click.echo(
                "Waiting for another program that is writing to the project (Ctrl+C stops).",
                err=True,
            )
        wait_quietly(waited)

    yield wait
