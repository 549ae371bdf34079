"""Finds the workspaces: every module of this folder that offers a ``WORKSPACE``."""

import importlib
import pkgutil
from collections.abc import Iterable

import ui.views
from ui.views.workspace import Workspace


def workspaces() -> list[Workspace]:
    """All workspaces in the order of the rail; a new one is one new file in this folder."""
    found: list[Workspace] = []
    for info in pkgutil.iter_modules(ui.views.__path__):
        module = importlib.import_module(f"ui.views.{info.name}")
        workspace: object = getattr(module, "WORKSPACE", None)
        # A part of a workspace may know its name by the same word.
        if isinstance(workspace, Workspace):
            found.append(workspace)
    return sorted(found, key=lambda one: one.place)


def places_of(items: Iterable[Workspace]) -> dict[str, str]:
    """Return what each workspace is called, by its code."""
    return {one.code: one.name() for one in items}
