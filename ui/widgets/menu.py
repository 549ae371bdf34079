"""Menus that open under a button, at its start side."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme.look import Look, from_left, steady


class Menu(QMenu):
    """A menu with the corners and the edge of the dialogs, and no shadow.

    Args:
        look: how it looks.
        title: what it is called in the menu that it belongs to.
    """

    def __init__(self, look: Look, parent: QWidget, title: str = "") -> None:
        super().__init__(menu_text(title), parent)
        self.setFont(look.font())
        self.setLayoutDirection(look.direction)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        # What lies outside the round corners is what lies under the menu.
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def menu(look: Look, parent: QWidget) -> QMenu:
    """Return an empty menu in the look."""
    return Menu(look, parent)


def submenu(above: QMenu, title: str, look: Look) -> QMenu:
    """Return an empty menu that opens beside a line of another one."""
    made = Menu(look, above, title)
    above.addMenu(made)
    return made


def menu_text(text: str, key: str = "") -> str:
    """Return what a line of a menu says: an ampersand is an ampersand.

    Args:
        text: what the line does.
        key: the key that does the same, shown at the end side.
    """
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    said = steady(text, rtl=rtl).replace("&", "&&")
    return f"{said}\t{from_left(key.replace('&', '&&'))}" if key else said


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
    line = made.addAction(menu_text(text, key))
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
