"""Menus that open under a button, at its start side."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme.look import Look


def menu(look: Look, parent: QWidget) -> QMenu:
    """Return an empty menu in the look."""
    made = QMenu(parent)
    made.setFont(look.font())
    made.setLayoutDirection(look.direction)
    made.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    return made


def add(
    made: QMenu,
    text: str,
    look: Look,
    chosen: Callable[[], object],
    *,
    icon: str = "",
    key: str = "",
) -> QAction:
    """Add a line to a menu.

    Args:
        made: the menu.
        text: what it does; an ampersand is an ampersand.
        look: how it looks.
        chosen: a bound method, called when it is chosen.
        icon: a Phosphor name.
        key: the key that does the same, shown at the end side.
    """
    line = made.addAction(text.replace("&", "&&") + (f"\t{key}" if key else ""))
    if icon:
        line.setIcon(look.icon(icon))
    line.triggered.connect(chosen)
    return line


def place_below(made: QMenu, anchor: QWidget) -> QPoint:
    """Return where a menu opens: under the anchor, flush with its start side."""
    if made.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        corner = anchor.mapToGlobal(QPoint(anchor.width(), anchor.height() + 4))
        return corner - QPoint(made.sizeHint().width(), 0)
    return anchor.mapToGlobal(QPoint(0, anchor.height() + 4))


def open_below(made: QMenu, anchor: QWidget) -> None:
    """Open a menu under a widget."""
    made.popup(place_below(made, anchor))
