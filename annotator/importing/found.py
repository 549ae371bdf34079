"""Which files an import is about: named ones, and what is in named folders."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.files import is_plain, is_there, shown
from annotator.importers.base import Importer
from annotator.importers.incoming import Skipped
from annotator.importers.registry import importer_for, importers
from annotator.importers.ways_out import way_out
from annotator.model.errors import BadInput


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. ``name`` is its path from the folder that was named, or its own name."""

    path: Path
    name: str
    importer: Importer


def find(paths: Sequence[Path], importer: Importer | None) -> Iterator[Found | Skipped]:
    """Yield the files to read, sorted inside each folder; hidden ones are passed over.

    Raises:
        BadInput: a named path does not exist, or a named file is of no known kind. Nothing
            was yielded before.
    """
    for path in paths:
        if not is_there(path):
            raise BadInput("There is no such file or folder.", place=shown(path))
        if not path.is_dir() and not is_plain(path):
            raise _not_plain(path)
        if not path.is_dir() and importer is None and importer_for(path) is None:
            raise unknown_kind(path)
    for path in paths:
        if path.is_dir():
            yield from _inside(path, importer)
        else:
            yield _file(path, path.name, importer)


def unknown_kind(path: Path) -> BadInput:
    """Return the error for a file whose ending no importer knows; it names the way out."""
    way = way_out(path.suffix.lower())
    if way is not None:
        return BadInput(way.message, place=shown(path), remedy=way.remedy)
    endings = sorted({suffix for one in importers().values() for suffix in one.suffixes})
    return BadInput(
        "This kind of file is not known by its ending.",
        place=shown(path),
        remedy=f"Known are: {' '.join(endings)}; or name the format (--format).",
    )


def _inside(folder: Path, importer: Importer | None) -> Iterator[Found | Skipped]:
    refused: list[OSError] = []
    for where, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                path = Path(where, name)
                yield _file(path, str(path.relative_to(folder)), importer)
        yield from _refused(refused)
    yield from _refused(refused)


def _not_plain(path: Path) -> BadInput:
    return BadInput(
        "This is not a file.",
        place=shown(path),
        remedy="Only plain files and folders are read: no pipe, socket or device.",
    )


def _file(path: Path, name: str, importer: Importer | None) -> Found | Skipped:
    if not is_plain(path):
        return Skipped(shown(path), _not_plain(path).message)
    chosen = importer or importer_for(path)
    if chosen is None:
        unknown = unknown_kind(path)
        return Skipped(shown(path), f"{unknown.message} {unknown.remedy}")
    return Found(path, shown(name), chosen)


def _refused(errors: list[OSError]) -> Iterator[Skipped]:
    for error in errors:
        yield Skipped(shown(str(error.filename)), f"The folder cannot be read ({error.strerror}).")
    errors.clear()
