"""The one top-level window: holds the start window or a project, and catches its keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.keys import KeyDispatcher, Press
from ui.screens import fitted, rooms
from ui.settings import SettingsStore
from ui.settings import Window as WindowPlace
from ui.views.keeping import keep
from ui.window import Window

SMALLEST = (900, 560)
USUAL = (1440, 900)


class Frame(QMainWindow):
    """Stands where it stood last time.

    Args:
        settings: remembers where.
    """

    def __init__(self, settings: SettingsStore) -> None:
        super().__init__()
        self._settings = settings
        self._window: Window | None = None
        self.dispatcher = KeyDispatcher(self.handle, self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._place()

    def handle(self, press: Press) -> bool:
        """Let the open project take a press."""
        return self._window is not None and self._window.commands.handle(press)

    def show_window(self, window: Window, title: str) -> None:
        """Show an open project."""
        self.show_widget(window, title)
        self._window = window

    def show_widget(self, widget: QWidget, title: str) -> None:
        """Show something else; what was shown is gone."""
        self._window = None
        self.setLayoutDirection(widget.layoutDirection())
        self.setCentralWidget(widget)
        self.setWindowTitle(title)

    def clear(self) -> None:
        """Show nothing for a moment: the project is about to be closed."""
        self._window = None
        self.setCentralWidget(QWidget())

    def come_back(self) -> None:
        """Stand whole on a screen that there is: the one it stood on may be gone."""
        if not self.isMaximized():
            self._stand(self.geometry(), rooms())

    # --- Qt -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self.dispatcher)
            handle.installEventFilter(self.dispatcher)

    def closeEvent(self, event: QCloseEvent) -> None:
        frame = self.normalGeometry()
        place = WindowPlace(frame.x(), frame.y(), frame.width(), frame.height(), self.isMaximized())
        keep(self._settings, window=place)
        super().closeEvent(event)

    def _place(self) -> None:
        """Stand where the window stood, as far as that is on a screen still."""
        among, known = rooms(), self._settings.now.window
        if known is None:
            size = QSize(*USUAL).boundedTo(among[0].size())
            self._allow(among[0])
            self.resize(size)
            return
        self._stand(QRect(known.x, known.y, known.width, known.height), among)
        if known.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _stand(self, frame: QRect, among: Sequence[QRect]) -> None:
        placed = fitted(frame, among)
        self._allow(next(one for one in among if one.contains(placed)))
        self.setGeometry(placed)

    def _allow(self, room: QRect) -> None:
        """Become no smaller than is of use, where the screen has so much."""
        self.setMinimumSize(QSize(*SMALLEST).boundedTo(room.size()))
