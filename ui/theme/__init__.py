"""How everything looks; see `ui.theme.look`."""

from ui.theme.look import Look

__all__ = ["Look"]
