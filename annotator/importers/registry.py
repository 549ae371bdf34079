"""Finds the importers: every module of this folder that offers an ``IMPORTER``."""

import importlib
import pkgutil
from pathlib import Path

import annotator.importers
from annotator.files import is_plain
from annotator.importers.base import Importer, Recognising
from annotator.model.errors import BadInput


def importers() -> dict[str, Importer]:
    """Return all importers by name, sorted; a new one is one new file in this folder."""
    found: list[Importer] = []
    for info in pkgutil.iter_modules(annotator.importers.__path__):
        module = importlib.import_module(f"annotator.importers.{info.name}")
        importer: Importer | None = getattr(module, "IMPORTER", None)
        if importer is not None:
            found.append(importer)
    return {importer.name: importer for importer in sorted(found, key=lambda one: one.name)}


def importer(name: str) -> Importer:
    """Return the importer of this name.

    Raises:
        BadInput: there is none; the remedy names those that there are.
    """
    known = importers()
    if name not in known:
        raise BadInput(
            f"There is no import format “{name}”.", remedy=f"Choose one of: {', '.join(known)}."
        )
    return known[name]


def importer_for(path: Path) -> Importer | None:
    """Return the importer for a file by the ending of its name, or ``None``.

    Of those that share an ending, the one that recognises the file goes first.
    """
    suffix = path.suffix.lower()
    fitting = [one for one in importers().values() if suffix in one.suffixes]
    for one in fitting:
        if isinstance(one, Recognising) and _recognises(one, path):
            return one
    others = [one for one in fitting if not isinstance(one, Recognising)]
    # Its first ending is an importer's own; under another one it takes what it recognises alone.
    own = [one for one in fitting if one.suffixes[0] == suffix]
    return next(iter(others or own), None)


def _recognises(one: Recognising, path: Path) -> bool:
    """Return whether an importer knows a file for its own; it does not where it fails over it."""
    try:
        return is_plain(path) and one.recognises(path)
    except Exception:  # noqa: BLE001  (what is wrong with the file is said when it is read)
        return False
