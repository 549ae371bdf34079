"""Finds the exporters: every module of `exports` that offers an ``EXPORTER``."""

import importlib
import pkgutil

import exports
from annotator.model.errors import BadInput
from exports.base import Exporter


def exporters() -> dict[str, Exporter]:
    """Return all exporters by name, sorted; a new one is one new file in this folder."""
    found: list[Exporter] = []
    for info in pkgutil.iter_modules(exports.__path__):
        module = importlib.import_module(f"exports.{info.name}")
        exporter: Exporter | None = getattr(module, "EXPORTER", None)
        if exporter is not None:
            found.append(exporter)
    return {exporter.name: exporter for exporter in sorted(found, key=lambda one: one.name)}


def exporter(name: str) -> Exporter:
    """Return the exporter of this name.

    Raises:
        BadInput: there is none; the remedy names those that there are.
    """
    known = exporters()
    if name not in known:
        raise BadInput(
            f"There is no export format “{name}”.", remedy=f"Choose one of: {', '.join(known)}."
        )
    return known[name]
