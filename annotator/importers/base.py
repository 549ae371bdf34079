"""What an importer is."""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from annotator.importers.bounds import USUAL, Bounds, Watch, unwatched
from annotator.importers.incoming import Reading
from annotator.interchange.parts import Part


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read.

    ``encoding`` overrules what the bytes say; empty finds it out. A reader keeps to ``bounds``,
    and asks ``watch`` where it may go on long without giving anything.
    """

    encoding: str = ""
    bounds: Bounds = USUAL
    watch: Watch = field(default_factory=unwatched)


class Importer(Protocol):
    """A format to read. A module of `annotator.importers` offers one as ``IMPORTER``."""

    @property
    def name(self) -> str:
        """What `--format` takes."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of its files, lower case, with the dot."""

    @property
    def title(self) -> str:
        """What people call it, in English."""

    @property
    def holds(self) -> Collection[Part]:
        """The parts of a project that it can bring in."""

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield what a file holds, in its order; memory does not grow with the file.

        A bad record is yielded as `Skipped` with its place, and the rest follows.

        Raises:
            BadInput: the file as a whole cannot be read. Nothing was yielded before.
        """


@runtime_checkable
class Recognising(Protocol):
    """An importer whose files end as others' do, and that knows its own by what is in them."""

    def recognises(self, path: Path) -> bool:
        """Return whether a file is of this format; it only looks, and refuses nothing."""
