"""Panes: a widget on the ground of one of the interface's colours."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look


def ground(widget: QWidget, look: Look, token: str) -> None:
    """Fill a widget with a colour of the interface."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, look.color(token))
    palette.setColor(QPalette.ColorRole.Base, look.color(token))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def bar(look: Look, token: str, height: int) -> QWidget:
    """An empty bar of fixed height on a ground."""
    made = QWidget()
    ground(made, look, token)
    made.setFixedHeight(height)
    return made
