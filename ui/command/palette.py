"""Goes between the command field, the list under it, and what is chosen there."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from ui.actions import Modes
from ui.command.dropdown import Dropdown
from ui.command.entries import Entries
from ui.command.entry import Entry
from ui.focus_keeper import is_gone
from ui.keys import Press
from ui.theme.look import Look
from ui.views.command_field import CommandField

GAP = 6
MARGIN = 8


class PaletteMode:
    """The list is open: Esc closes it; other keys mean what they always do."""

    def __init__(self, palette: "Palette") -> None:
        self._palette = palette

    @property
    def message(self) -> str:
        """Nothing: the list speaks for itself."""
        return ""

    def handle(self, press: Press) -> bool:
        """Take Esc alone."""
        if press.key != Qt.Key.Key_Escape:
            return False
        self._palette.close()
        return True

    def leave(self) -> None:
        """Hide the list."""
        self._palette.hide()


class Palette(QObject):
    """The command palette of one window.

    Args:
        field: where one types.
        entries: what can be found.
        modes: the window's modes; an open palette is one.
        look: how the list looks.
        window: what the list lies over.
        app: tells where the focus goes.
    """

    def __init__(
        self,
        field: CommandField,
        entries: Entries,
        modes: Modes,
        look: Look,
        window: QWidget,
        app: QApplication,
    ) -> None:
        super().__init__(window)
        self.field = field
        self.entries = entries
        self.list = Dropdown(look, window)
        self._modes = modes
        self._window = window
        self._before: QWidget | None = None
        self._in_list = False
        self._filter = ""
        app.focusChanged.connect(self._focus_moved)
        field.left.connect(self._field_left)
        field.textEdited.connect(self._typed)
        field.stepped.connect(self.list.step)
        field.accepted.connect(self._accept)
        self.list.taken.connect(self.take)
        for known in (entries.titles, entries.wordings):
            known.grown.connect(self._grown)
        entries.records_changed.connect(self._grown)

    @property
    def filter_words(self) -> str:
        """What the list of the workspace is filtered by, as the field says while it rests."""
        return self._filter

    def show_filter(self, words: str) -> None:
        """Say what the list is filtered by."""
        self._filter = words
        self.field.setText(words)

    def open(self) -> None:
        """Show the list; where the focus was is where it goes back to."""
        if self.list.isVisible():
            return
        self.entries.ready()
        self._modes.enter(PaletteMode(self))
        self._show()

    def close(self) -> None:
        """Close the list and go back to where one was."""
        self._modes.leave()
        self.field.setText(self._filter)
        before, self._before = self._before, None
        self._in_list = False
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.done.emit()

    def hide(self) -> None:
        """Hide the list; called when its mode ends."""
        self.list.hide()

    def take(self, entry: Entry) -> None:
        """Do what an entry says."""
        self.close()
        entry.run()

    # --- inside ---------------------------------------------------------------------------------

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not self.field or old in (None, self.field):
            return
        if is_gone(old):  # Qt handed on the focus of what went: nobody asked for the list
            return
        self._before = old
        self._in_list = isinstance(old, QAbstractItemView)
        self.open()

    def _typed(self, words: str) -> None:
        if not words.strip() and self._filter:
            # Emptying the field takes the filter away, as one sees at once.
            self._filter = ""
            self.field.cleared.emit()
        self.open()
        self._show()

    def _accept(self) -> None:
        self.open()
        entry = self.list.entry
        if entry is not None:
            self.take(entry)

    def _grown(self) -> None:
        if self.list.isVisible() and self.field.text().strip():
            self._show()

    def _show(self) -> None:
        words = self.field.text()
        self.list.show_entries(self.entries.find(words, filter_first=self._in_list))
        corner = self.field.mapTo(self._window, QPoint(0, self.field.height() + GAP))
        left = corner.x() + (self.field.width() - self.list.width()) // 2
        room = self._window.width() - self.list.width() - MARGIN
        self.list.move(max(MARGIN, min(left, room)), corner.y())
        self.list.show()
        self.list.raise_()

    def _field_left(self) -> None:
        """The focus went elsewhere by itself: by a click, by F6."""
        if self.list.isVisible():
            self._modes.leave()
            self.field.setText(self._filter)
