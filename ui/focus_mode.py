"""The text alone: bars and panes step back, until Esc."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.actions import Modes
from ui.view_options import ViewOptions


class FocusMode(QObject):
    """Hides the bars around the workspaces while somebody wants the text alone.

    Args:
        options: say whether they do.
        modes: what a mode says must be seen all the same.
        bars: what is hidden.
        foot: the status line, which comes back while a mode is on.
        focus: tells the workspace.
    """

    def __init__(
        self,
        options: ViewOptions,
        modes: Modes,
        bars: Sequence[QWidget],
        foot: QWidget,
        focus: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._modes = modes
        self._bars = bars
        self._foot = foot
        self._focus = focus
        self._on = False
        options.changed.connect(self._follow)
        modes.changed.connect(self._show_foot)

    def _follow(self) -> None:
        if self._on == self._options.focused:
            return
        self._on = self._options.focused
        for bar in self._bars:
            bar.setVisible(not self._on)
        self._show_foot()
        self._focus(self._on)

    def _show_foot(self) -> None:
        self._foot.setVisible(not self._on or self._modes.current is not None)
