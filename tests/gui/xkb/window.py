"""A window for tests of keyboard layouts: says on stdout what its dispatcher was given.

It says ``ready`` when it has the keyboard's focus. F9 puts the focus into an emptied text
field, F10 takes it out again, and F12 asks for a report: one line of JSON.
"""

import json
import signal
import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.keys import KeyDispatcher, Press

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)


class Window(QWidget):
    """A canvas and a text field under one dispatcher."""

    def __init__(self) -> None:
        super().__init__()
        self._heard: list[str] = []
        self._ready = False
        self._dispatcher = KeyDispatcher(self.hear, self)
        self._canvas, self._field = QWidget(self), QLineEdit(self)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._field)
        self._canvas.setFocus()

    def hear(self, press: Press) -> bool:
        """Take every press, and do what F9, F10 and F12 ask for."""
        match press.key:
            case Qt.Key.Key_F9:
                self._field.clear()
                self._field.setFocus()
            case Qt.Key.Key_F10:
                self._canvas.setFocus()
            case Qt.Key.Key_F12:
                self._report()
            case key if key not in _MODIFIERS:
                self._heard.append(press.text)
        return True

    def _report(self) -> None:
        clipboard = QApplication.clipboard().text()
        report = {"heard": self._heard, "field": self._field.text(), "clipboard": clipboard}
        say(json.dumps(report))
        self._heard = []

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._dispatcher)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_first = not self._ready and self.isActiveWindow()
        if event.type() == QEvent.Type.ActivationChange and is_first:
            self._ready = True
            say("ready")


def say(line: str) -> None:
    """Write a line that the test waits for."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Show the window until the process is ended."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QApplication([])
    window = Window()
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    app.exec()


if __name__ == "__main__":
    main()
