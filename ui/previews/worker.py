"""The process that draws files: one at a time, until its pipe closes.

PDFium must not be used from several threads, and a decoder that fails on a hostile file takes
down this process and not the window.
"""

import os
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from ui.previews.forms import Answer, Refused, Request, Why

MEMORY = 2 << 30
"""How many bytes of memory the process may map; a file that needs more ends it."""


def serve(pipe: Connection) -> None:
    """Answer requests from a pipe."""
    _keep_quiet()
    _limit_memory()
    while True:
        try:
            request = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(_answer(request))


def _answer(request: Request) -> Answer:
    from ui.previews.drawing import draw

    try:
        return draw(request)
    except (MemoryError, ValueError, OverflowError):
        return Refused(Why.DAMAGED)


def _keep_quiet() -> None:
    """Say nothing on the window's terminal: decoders complain of every damaged file."""
    sink = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is not None:
            os.dup2(sink, stream.fileno())
    os.close(sink)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    with suppress(ValueError, OSError):  # macOS knows no such limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
