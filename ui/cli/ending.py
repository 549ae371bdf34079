"""How the program ends: what is said of an error, and the exit status that tells it."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import IO, Any

import click

from annotator.files import shown
from annotator.model.errors import HashiyaError

REFUSED = 2
"""Wrong use or bad input; nothing changed."""

BUG = 70
"""A fault of the program (EX_SOFTWARE), so that no script takes it for losses."""


class Refused(click.ClickException):
    """An error of the user's world, on its way to stderr."""

    exit_code = REFUSED

    def __init__(self, error: HashiyaError) -> None:
        super().__init__(error.message)
        self.error = error

    def show(self, file: IO[Any] | None = None) -> None:
        """Say what happened and, on a line of its own, what to do."""
        place = f"{shown(self.error.place)}: " if self.error.place else ""
        click.echo(f"hashiya: {place}{self.error.message}", file=file, err=file is None)
        if self.error.remedy:
            click.echo(f"  {self.error.remedy}", file=file, err=file is None)


class UnheardError(Exception):
    """The reader of our output has gone; click would make 1 of it, which means losses here."""


def refused_by_system(error: OSError) -> Refused:
    """Return what to say when the system refuses a file."""
    words = f"{error.strerror or error}."
    return Refused(HashiyaError(words, place=str(error.filename or "")))


class Ending:
    """Turns whatever ends the program into an exit status; leaving it never raises an error."""

    def __init__(self) -> None:
        self.status = 0

    def __enter__(self) -> "Ending":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if error is None:
            return False
        if not isinstance(error, Exception):
            return False
        self.status = _status_of(error)
        return True


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let what asks the program to end unwind it, so that projects are closed on the way.

    Without this a terminated verb leaves its last changes in the log beside the project's file.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), _end) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def _status_of(error: Exception) -> int:
    """Say what happened and return the status."""
    if isinstance(error, UnheardError | BrokenPipeError):
        return _unheard()
    if isinstance(error, click.ClickException):
        error.show()
        return REFUSED
    if isinstance(error, click.Abort):
        click.echo("hashiya: stopped.", err=True)
        return REFUSED
    traceback.print_exception(error)
    click.echo("hashiya: this is a fault of the program; please report the lines above.", err=True)
    return BUG


def _unheard() -> int:
    """End quietly when the reader has gone (`hashiya show … | head`).

    What is still buffered goes nowhere, so that Python does not complain at its end.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
