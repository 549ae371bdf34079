"""Three panes side by side; the outer ones keep their widths, and give way when it is tight."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from ui.settings import SettingsStore
from ui.views.keeping import keep

NAME: Final = "annotate"
WIDE: Final = 1400
SAVE_AFTER: Final = 500
"""Milliseconds after the last move of an edge."""
LIST_WIDTHS: Final = {True: 280, False: 244}
INSPECTOR_WIDTHS: Final = {True: 304, False: 280}
LIST_FROM, INSPECTOR_FROM = 1180, 1000
"""Below these widths of the window a pane shows only while it has the focus (F6)."""


class Panes(QSplitter):
    """List, reader, inspector.

    Args:
        first, middle, last: the panes in reading order.
        settings: remembers the widths that a person gave them.
    """

    def __init__(
        self, first: QWidget, middle: QWidget, last: QWidget, settings: SettingsStore
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._outer = (first, last)
        kept = settings.now.panes.get(NAME, ())
        # Another version may have kept more or fewer; a pane of no width could not be seen.
        self._chosen = (kept[0], kept[1]) if len(kept) == 2 and all(kept) else None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in (first, middle, last):
            self.addWidget(pane)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(2, 0)
        first.setMinimumWidth(200)
        last.setMinimumWidth(240)
        middle.setMinimumWidth(360)
        self._width = 0
        self._focused = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAVE_AFTER)
        self._pause.timeout.connect(self._save)
        self.splitterMoved.connect(self._moved)

    def fit(self, width: int) -> None:
        """Give the panes their widths in a window so wide."""
        self._width = width
        wide = width >= WIDE
        first, last = self._chosen or (LIST_WIDTHS[wide], INSPECTOR_WIDTHS[wide])
        for number, least in ((0, LIST_FROM), (1, INSPECTOR_FROM)):
            room = width >= least and not self._focused
            self._outer[number].setVisible(room or self._has_focus(number))
        shown = [
            size if pane.isVisibleTo(self) else 0
            for pane, size in zip(self._outer, (first, last), strict=True)
        ]
        self.setSizes([shown[0], max(1, self.width() - sum(shown) - 2), shown[1]])

    def set_focused(self, focused: bool) -> None:
        """Show the middle pane alone, or the others again."""
        self._focused = focused
        self.fit(self._width)

    def enter(self, widget: QWidget) -> None:
        """Put the focus into a pane, which comes into sight if it had given way."""
        for pane in self._outer:
            if pane.isAncestorOf(widget):
                pane.setVisible(True)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fit(self._width)

    def _has_focus(self, number: int) -> bool:
        pane = self._outer[number]
        focus = QApplication.focusWidget()
        return focus is not None and pane.isAncestorOf(focus)

    def _moved(self) -> None:
        first, _, last = self.sizes()
        if first and last:
            self._chosen = (first, last)
            self._pause.start()

    def _save(self) -> None:
        if self._chosen is not None:
            panes = {**self._settings.now.panes, NAME: self._chosen}
            keep(self._settings, panes=panes)
