"""A keyboard for tests: real key events, as X11 sends them, of a US or an Arabic layout."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from ui.keys import Press

ROWS = {10: "1234567890", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
SCAN_CODES = {
    letter: first + place for first, row in ROWS.items() for place, letter in enumerate(row)
}
ARABIC = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ضصثقفغعهخحشسيبلاتنمئءؤرلىة", strict=True))

NONE = Qt.KeyboardModifier.NoModifier
HELD = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}


class Keyboard:
    """Presses keys on a window by their US legend.

    Args:
        window: where the presses go.
        arabic: whether an Arabic layout is active: letters arrive as Arabic characters.
    """

    def __init__(self, window: QWindow, *, arabic: bool = False) -> None:
        self.window = window
        self.arabic = arabic

    def press(self, *keys: str) -> None:
        """Press and release keys such as ``"Q"``, ``"Ctrl+Z"``, ``"Shift+Left"``."""
        for key in keys:
            self._send(Press.parse(key))
            QApplication.processEvents()

    def _send(self, press: Press) -> None:
        letter = press.letter
        code, text = press.key.value, letter.lower()
        if letter in ARABIC and self.arabic:
            text = ARABIC[letter]
            code = ord(text)
        if press.modifiers & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            text = ""
        self._hold(press)
        scan = SCAN_CODES.get(letter, 0)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, press.modifiers, scan, 0, 0, text)
            QApplication.sendEvent(self.window, event)

    def _hold(self, press: Press) -> None:
        """Press the modifiers first, as fingers do."""
        for held, modifier in HELD.items():
            if press.modifiers & modifier:
                QApplication.sendEvent(
                    self.window, QKeyEvent(QEvent.Type.KeyPress, held, NONE, 0, 0, 0, "")
                )
