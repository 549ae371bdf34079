"""The room that a window has: never larger than its screen, never off it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

TITLE_BAR: Final = 36
"""What a window manager adds above; it is known only once the window is on the screen."""


def room_of(widget: QWidget) -> QRect:
    """Return the part of a widget's screen that windows may take, without their title bar."""
    return below_title(widget.screen().availableGeometry())


def rooms() -> list[QRect]:
    """Return the room of each screen that there is, the primary one first."""
    first = QGuiApplication.primaryScreen()
    rest = [one for one in QGuiApplication.screens() if one is not first]
    return [below_title(one.availableGeometry()) for one in (first, *rest)]


def below_title(screen: QRect) -> QRect:
    """Return what is left of a screen when a title bar stands above."""
    return screen.adjusted(0, TITLE_BAR, 0, 0)


def fitted(frame: QRect, among: Sequence[QRect]) -> QRect:
    """Return where a window stands that is to stand at a place: whole on one screen.

    Args:
        frame: the place, as it was kept; its screen may be gone or have become smaller.
        among: the room of each screen; the first is taken when the place is on none.
    """
    room = max(among, key=lambda one: _shared(one, frame))  # the first of equals
    size = frame.size().boundedTo(room.size())
    return QRect(inside(QRect(frame.topLeft(), size), room), size)


def inside(frame: QRect, room: QRect) -> QPoint:
    """Return where a window's corner has to be, so that it is in the room; its start, if not."""
    left = max(room.left(), min(frame.left(), room.left() + room.width() - frame.width()))
    top = max(room.top(), min(frame.top(), room.top() + room.height() - frame.height()))
    return QPoint(left, top)


def _shared(room: QRect, frame: QRect) -> int:
    common = room.intersected(frame)
    return common.width() * common.height() if not common.isEmpty() else 0
