"""The one top-level window: holds the start window or a project, and catches its keys."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.keys import KeyDispatcher, Press
from ui.settings import SettingsStore
from ui.settings import Window as WindowPlace
from ui.views.keeping import keep
from ui.window import Window

SMALLEST = (900, 560)
USUAL = (1440, 900)
TITLE_BAR = 36
"""What a window manager adds above; it is known only once the window is on the screen."""


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
        # A screen on which everything is twice as large may be smaller than that.
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.setMinimumSize(min(SMALLEST[0], room.width()), min(SMALLEST[1], room.height()))
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
        """Stand where the window stood, if that is on a screen still."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        known = self._settings.now.window
        if known is None:
            room = screen.height() - TITLE_BAR
            self.resize(min(USUAL[0], screen.width()), min(USUAL[1], room))
            return
        frame = QRect(known.x, known.y, known.width, known.height)
        if any(one.availableGeometry().intersects(frame) for one in QGuiApplication.screens()):
            self.setGeometry(frame)
        else:
            self.resize(frame.size())
        if known.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
