"""Brings files and folders into a project."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.importers.incoming import Skipped


@dataclass(frozen=True, slots=True)
class Report:
    """What came in, by name of what it is (articles, spans, …), and what did not.

    ``cancelled`` tells that the person stopped it: what is counted came in before.
    """

    added: dict[str, int]
    skipped: tuple[Skipped, ...]
    files: int
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to import.

    ``format`` is an importer's name; empty goes by the endings of the files' names.
    ``encoding`` overrules what the bytes say. ``dry_run`` reads all and writes nothing.
    ``progress`` is told the records read so far and the place of the last; ``cancelled`` is
    asked between records.
    """

    format: str = ""
    encoding: str = ""
    dry_run: bool = False
    progress: Callable[[int, str], None] = lambda done, place: None
    cancelled: Callable[[], bool] = lambda: False


def import_paths(project: object, paths: Sequence[Path], options: ImportOptions) -> Report:
    """Bring files and folders into an open project as one undo step.

    Raises:
        BadInput: a named path is missing, of no known format, or unreadable as a whole, and
            it was the only one; nothing changed.
    """
    raise NotImplementedError
