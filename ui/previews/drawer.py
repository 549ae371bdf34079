"""Hands files to the process that draws them, from a thread that does nothing but wait."""

import multiprocessing
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from annotator.model.errors import HashiyaError
from ui.previews.forms import Answer, Refused, Request, Why
from ui.previews.worker import serve

PATIENCE = 20.0
"""Seconds after which a file is given up; the process is ended and made anew."""

Source = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Key:
    """What is to be drawn: a content (by its SHA-256), a page of it, and how large."""

    sha256: str
    media_type: str
    page: int
    width: int
    height: int


Told = Callable[[Key, Answer], None]


class Drawer:
    """Draws what is asked for, the latest first.

    Args:
        told: called with each answer, in the drawer's own thread.
    """

    def __init__(self, told: Told) -> None:
        self._told = told
        self._waiting: deque[tuple[Key, Source]] = deque()
        self._there = threading.Condition()
        self._owning = threading.Lock()  # both threads may end the process, and only once
        self._stopped = False
        self._thread: threading.Thread | None = None
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def ask(self, key: Key, source: Source) -> None:
        """Have something drawn; ``source`` reads the file, in the drawer's thread."""
        with self._there:
            if self._stopped:
                return
            self._waiting.append((key, source))
            self._there.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="previews", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Draw no more, and end the process."""
        with self._there:
            self._stopped = True
            self._waiting.clear()
            self._there.notify()
        with self._owning:
            if self._process is not None:
                self._process.terminate()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=5)

    # --- in the thread --------------------------------------------------------------------------

    def _work(self) -> None:
        while (one := self._next()) is not None:
            key, source = one
            answer = self._drawn(key, source)
            if not self._stopped:
                self._told(key, answer)
        self._end()

    def _next(self) -> tuple[Key, Source] | None:
        with self._there:
            while not self._waiting and not self._stopped:
                self._there.wait()
            return None if self._stopped else self._waiting.pop()

    def _drawn(self, key: Key, source: Source) -> Answer:
        try:
            data = source()
        except (HashiyaError, OSError):
            return Refused(Why.GONE)
        request = Request(data, key.media_type, key.page, key.width, key.height)
        try:
            pipe = self._begun()
            pipe.send(request)
            if not pipe.poll(PATIENCE):
                self._end()
                return Refused(Why.SLOW)
            answer = pipe.recv()
        except (EOFError, OSError):  # it went down over this file
            self._end()
            return Refused(Why.DAMAGED)
        return answer if isinstance(answer, Answer) else Refused(Why.DAMAGED)

    def _begun(self) -> Connection:
        """Return the pipe to the process, which is started when there is none."""
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            with self._owning:
                self._process, self._pipe = process, ours
                if self._stopped:  # while it started
                    process.terminate()
        return self._pipe

    def _end(self) -> None:
        with self._owning:
            process, pipe = self._process, self._pipe
            self._process = self._pipe = None
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.terminate()
            process.join(timeout=5)
            if process.is_alive():
                process.kill()
                process.join()
            process.close()
