"""Which movement a key of the cursor block stands for; these keys know no keyboard layout."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.reader.selection import Movement

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier

# In right-to-left text the left arrow goes onwards.
_PLAIN = {
    _Key.Key_Left: Movement.NEXT_CHARACTER,
    _Key.Key_Right: Movement.PREVIOUS_CHARACTER,
    _Key.Key_Up: Movement.UP,
    _Key.Key_Down: Movement.DOWN,
    _Key.Key_Home: Movement.LINE_START,
    _Key.Key_End: Movement.LINE_END,
    _Key.Key_PageUp: Movement.PAGE_UP,
    _Key.Key_PageDown: Movement.PAGE_DOWN,
}
_MIRRORED = {_Key.Key_Left: _Key.Key_Right, _Key.Key_Right: _Key.Key_Left}
_CONTROL = {
    _Key.Key_Left: Movement.NEXT_WORD,
    _Key.Key_Right: Movement.PREVIOUS_WORD,
    _Key.Key_Up: Movement.PREVIOUS_PARAGRAPH,
    _Key.Key_Down: Movement.NEXT_PARAGRAPH,
    _Key.Key_Home: Movement.TEXT_START,
    _Key.Key_End: Movement.TEXT_END,
}
_ALT = {
    _Key.Key_Left: Movement.NEXT_SENTENCE,
    _Key.Key_Right: Movement.PREVIOUS_SENTENCE,
}


def movement(event: QKeyEvent, *, rtl: bool = True) -> tuple[Movement, bool] | None:
    """Return the movement of a key press and whether it extends the selection, or none.

    ``rtl`` tells which way the text at the caret runs.
    """
    held = event.modifiers() & ~_Modifier.KeypadModifier
    extend = bool(held & _Modifier.ShiftModifier)
    rest = held & ~_Modifier.ShiftModifier
    table = {
        _Modifier.NoModifier: _PLAIN,
        _Modifier.ControlModifier: _CONTROL,
        _Modifier.AltModifier: _ALT,
    }.get(rest, {})
    key = _Key(event.key())
    found = table.get(key if rtl else _MIRRORED.get(key, key))
    return None if found is None else (found, extend)
