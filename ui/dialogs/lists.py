"""How lists in dialogs look."""

from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from ui.theme.look import Look
from ui.widgets.direction import side_of

_SHEET: Final = Template("""
QListWidget { background: $field; border: 1px solid $hair2; border-radius: 6px; padding: 3px;
              outline: none; }
QListWidget:focus { border: 2px solid $accent; padding: 2px; }
QListWidget::item { min-height: 26px; padding: 0 6px; border-radius: 4px; color: $text; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $accentSoft; color: $accentText; }
""")


def list_sheet(look: Look) -> str:
    """Return the style sheet of a list: bordered as a field is, the chosen row accentSoft."""
    return _SHEET.substitute({token: look.color(token).name() for token in look.theme.ui})


def line_of(text: str, look: Look) -> QListWidgetItem:
    """Return a line of words that are not the interface's: they run and stand as they do."""
    item = QListWidgetItem(look.isolate(text))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    item.setTextAlignment(side_of(text, empty=look.rtl) | middle)
    return item
