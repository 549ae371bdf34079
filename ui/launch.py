"""Decides how Hashiya shows itself; loads Qt only when there is a window to open.

Nothing here is imported from Qt, and the modules that are stand in strings: the command line
uses this module and has to work where Qt cannot be loaded at all.
"""

import importlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from annotator.model.errors import HashiyaError

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class NoWindow(HashiyaError):
    """No window can be opened here."""


@dataclass(frozen=True, slots=True)
class View:
    """What a screenshot shows; empty fields mean the window's own choice."""

    view: str = ""
    article: str = ""
    theme: str = ""
    language: str = ""
    size: tuple[int, int] = (1440, 900)


class Desktop(Protocol):
    """What needs a window; the command line is given one."""

    def open(self, projects: Sequence[Path], *, sample: bool) -> int:
        """Open the window and return the exit status when it is closed.

        Raises:
            NoWindow: there is no screen, or Qt cannot be loaded.
        """

    def screenshot(self, project: Path, out: Path, view: View) -> None:
        """Draw a view into a PNG file, without a screen.

        Raises:
            NoWindow: Qt cannot be loaded.
        """


class LazyDesktop:
    """Loads the window when it is asked for.

    Args:
        environment: where to look for a screen.
        platform: as `sys.platform` names it.
    """

    def __init__(
        self, environment: Mapping[str, str] = os.environ, platform: str = sys.platform
    ) -> None:
        self._environment = environment
        self._platform = platform

    def open(self, projects: Sequence[Path], *, sample: bool) -> int:
        """Open the window; see `Desktop`."""
        if not self._has_screen():
            raise NoWindow(
                "There is no display to open a window on.",
                remedy="Use `xvfb-run -a`, or a verb: `hashiya --help` lists them.",
            )
        run: Callable[..., int] = from_window("ui.app", "run")
        return run(list(projects), sample=sample)

    def screenshot(self, project: Path, out: Path, view: View) -> None:
        """Draw a view; see `Desktop`."""
        take: Callable[..., None] = from_window("ui.screenshot", "take")
        take(
            project,
            out,
            view=view.view,
            article=view.article,
            theme=view.theme,
            lang=view.language,
            size=view.size,
        )

    def _has_screen(self) -> bool:
        """Return whether a window can be shown; only Linux can be without."""
        if not self._platform.startswith("linux"):
            return True
        return any(self._environment.get(name) for name in SCREENS)


def from_window(module: str, name: str) -> Callable[..., Any]:
    """Return a function of a module that needs Qt."""
    try:
        found: Callable[..., Any] = getattr(importlib.import_module(module), name)
    except ImportError as error:
        raise NoWindow(
            f"Qt cannot be loaded ({error}).",
            remedy="`python3 dev.py run` installs what is missing; the verbs work without it.",
        ) from error
    return found
