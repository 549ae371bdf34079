"""What is painted where."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def picture(widget: QWidget) -> QImage:
    """Return what a widget paints."""
    return widget.grab().toImage()


def colors(image: QImage, rect: QRect | None = None) -> set[str]:
    """Return the colours that occur in a picture, or in a part of it."""
    part = image.rect() if rect is None else rect.intersected(image.rect())
    return {
        image.pixelColor(QPoint(x, y)).name()
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
    }


def place_of(image: QImage, ink: QColor) -> float:
    """Return the mean horizontal place of the pixels of a colour, as a share of the width.

    Raises:
        ValueError: no pixel has the colour.
    """
    places = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == ink.name()
    ]
    if not places:
        raise ValueError(f"no pixel is {ink.name()}")
    return sum(places) / len(places) / image.width()
