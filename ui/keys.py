"""Keys by their place on the keyboard, so that they do not depend on its layout.

Qt's shortcuts compare characters: with an Arabic layout active neither ``P`` nor Ctrl+Z nor
Ctrl+C fires (measured). So no action here owns a `QShortcut`. One dispatcher watches the
window, finds out which *position* was pressed, and hands a `Press` on. Text fields keep their
own typing; a Ctrl combination that an Arabic layout hides from them is sent again by its
position.
"""

import functools
import operator
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

# Rows of a US keyboard from its first letter or digit on; an X11 key code is evdev's plus 8.
_X11_ROWS: Final = {10: "1234567890", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
_X11: Final = {
    first + place: letter for first, row in _X11_ROWS.items() for place, letter in enumerate(row)
}
# macOS numbers the positions of its first keyboard, in no order (Carbon's kVK_ANSI_*).
_MAC_CODES: Final = "0 1 2 3 4 5 6 7 8 9 11 12 13 14 15 16 17 31 32 34 35 37 38 40 45 46"
_MAC_LETTERS: Final = "ASDFHGZXCVBQWERYTOUIPLJKNM"
_MAC_DIGITS: Final = {18: "1", 19: "2", 20: "3", 21: "4", 23: "5", 22: "6", 26: "7", 28: "8"}
_MAC: Final = (
    dict(zip(map(int, _MAC_CODES.split()), _MAC_LETTERS, strict=True))
    | _MAC_DIGITS
    | {25: "9", 29: "0"}
)
_ARABIC_101: Final = (
    dict(zip("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "QWERTYUIOPASDFGHJKLZXCVNM", strict=True))
    | {"لا": "B"}
    | dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True))
)
_POSITIONS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_FIRST_NAMED_KEY: Final = 0x01000000
"""Qt's named keys (Enter, arrows, F6) start here; below are Unicode characters."""

_NONE: Final = Qt.KeyboardModifier.NoModifier
_MODIFIER_NAMES: Final = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_MODIFIERS: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_HELD: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
"""Keys that say nothing alone; a press of Ctrl comes before that of Ctrl+Z."""

_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_TEXT_FIELDS: Final = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_EDITING: Final = frozenset("ACVXYZ")
"""What a text field does itself with Ctrl: choose all, copy, paste, cut, redo, undo."""


@dataclass(frozen=True, slots=True)
class Press:
    """A key by its position, with its modifiers (Shift, Ctrl, Alt, Meta alone)."""

    key: Qt.Key
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    @property
    def shift(self) -> bool:
        """Whether Shift is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def control(self) -> bool:
        """Whether Ctrl (on macOS: Command) is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)

    @property
    def letter(self) -> str:
        """The Latin letter or digit of this position; empty for other keys."""
        code = self.key.value
        return chr(code) if code < _FIRST_NAMED_KEY and chr(code) in _POSITIONS else ""

    @classmethod
    def parse(cls, text: str) -> "Press":
        """Return the press that a text such as ``"Ctrl+Shift+Z"`` names, with Qt's key names.

        Raises:
            ValueError: the text names no key.
        """
        *held, name = text.split("+")
        try:
            modifiers = [_MODIFIER_NAMES[one] for one in held]
            return cls(Qt.Key[f"Key_{name}"], functools.reduce(operator.or_, modifiers, _NONE))
        except KeyError as error:
            raise ValueError(f"no key is called {text}") from error

    @property
    def name(self) -> str:
        """The press as `parse` reads it: ``Ctrl+PageDown``."""
        held = [name for name, modifier in _MODIFIER_NAMES.items() if self.modifiers & modifier]
        return "+".join((*held, self.key.name.removeprefix("Key_")))

    @property
    def text(self) -> str:
        """The press as its keys' legends say it, in Latin: ``Ctrl+Z``."""
        return QKeySequence(QKeyCombination(self.modifiers, self.key)).toString(
            QKeySequence.SequenceFormat.PortableText
        )


def keys(*texts: str) -> tuple[Press, ...]:
    """Return the presses that texts name; see `Press.parse`."""
    return tuple(Press.parse(text) for text in texts)


def press_of(event: QKeyEvent, platform: str = sys.platform) -> Press:
    """Return which position was pressed, whatever the active layout calls it.

    With Ctrl or Alt a Latin legend goes first, where the layout has one: Ctrl+Z is where the
    keyboard says Z, as in every other program.
    """
    return Press(_position(event, platform), event.modifiers() & _MODIFIERS)


def _position(event: QKeyEvent, platform: str) -> Qt.Key:
    key = event.key()
    if key == Qt.Key.Key_Backtab:
        return Qt.Key.Key_Tab
    if key >= _FIRST_NAMED_KEY:
        return Qt.Key(key)
    legend = chr(key) if chr(key) in _POSITIONS else ""
    position = _native_letter(event, platform)
    is_command = bool(event.modifiers() & _COMMANDS)
    letter = (legend or position) if is_command else (position or legend)
    letter = letter or _ARABIC_101.get(_character(event), "")
    return Qt.Key(ord(letter)) if letter else _known_key(key)


def _native_letter(event: QKeyEvent, platform: str) -> str:
    if platform == "win32":
        letter = chr(event.nativeVirtualKey() & 0xFFFF)
        return letter if letter in _POSITIONS else ""
    if platform == "darwin":
        # Key code 0 is the position of A; an event without a native code has 0 as well.
        return _MAC.get(event.nativeVirtualKey(), "") if event.nativeScanCode() else ""
    return _X11.get(event.nativeScanCode(), "")


def _character(event: QKeyEvent) -> str:
    return event.text() or chr(event.key())


def _known_key(key: int) -> Qt.Key:
    try:
        return Qt.Key(key)
    except ValueError:  # a character that Qt has no name for
        return Qt.Key.Key_unknown


def letter_at(character: str) -> str:
    """Return the Latin letter of the position that gives a character under an Arabic layout.

    A Latin letter or digit is its own; anything else has none.
    """
    latin = character.upper() if character.upper() in _POSITIONS else ""
    return latin or _ARABIC_101.get(character, "")


def is_text_field(widget: QWidget | None) -> bool:
    """Return whether the widget takes typing."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, _TEXT_FIELDS)


def belongs_to_field(press: Press) -> bool:
    """Return whether a focused text field keeps this press to itself."""
    if press.key == Qt.Key.Key_Escape or Qt.Key.Key_F1 <= press.key <= Qt.Key.Key_F35:
        return False
    if not press.modifiers & _COMMANDS:
        return True
    if press.modifiers & Qt.KeyboardModifier.AltModifier:
        return False
    named = press.key.value >= _FIRST_NAMED_KEY
    enter = press.key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return (named and not enter) or press.letter in _EDITING


class KeyDispatcher(QObject):
    """Watches a window and offers each press to a handler before its focused widget sees it.

    Args:
        handler: returns whether it took the press.
    """

    def __init__(self, handler: Callable[[Press], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._handler = handler
        self._resending = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key press, or let the focused widget have it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return not self._resending and self.dispatch(event)

    def dispatch(self, event: QKeyEvent) -> bool:
        """Hand the press on; return whether nobody else shall see it."""
        if QApplication.activePopupWidget() is not None or event.key() in _HELD:
            return False
        press = press_of(event)
        focus = QApplication.focusWidget()
        if not (is_text_field(focus) and belongs_to_field(press)):
            return self._handler(press)
        if focus is not None and press.control and press.key.value != event.key():
            self._resend(focus, press)
            return True
        return False

    def _resend(self, field: QWidget, press: Press) -> None:
        """Give a field the combination as a Latin layout would have sent it."""
        again = QKeyEvent(QEvent.Type.KeyPress, press.key.value, press.modifiers)
        self._resending = True
        try:
            QApplication.sendEvent(field, again)
        finally:
            self._resending = False
