"""What Qt alone takes: shaping the lines of a viewport, and opening a text in its own widget."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QTextEdit

from ui.theme.look import Look

WIDTH, HEIGHT = 792, 703
"""The reader in a window of 1440×900."""


def shape(text: str, look: Look) -> None:
    """Lay out as many lines as a viewport has, and draw them."""
    layout = QTextLayout(text, look.reading_font(look.reading_size))
    option = QTextOption(Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while y < HEIGHT:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(548)
        line.setPosition(QPointF(0, y))
        y += 52
    layout.endLayout()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    layout.draw(painter, QPointF(0, 0))
    painter.end()


def open_text_edit(text: str, look: Look) -> None:
    """Open a text in a bare QTextEdit, to painted."""
    edit = QTextEdit()
    edit.setFont(look.reading_font(look.reading_size))
    edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit.resize(WIDTH, HEIGHT)
    edit.setPlainText(text)
    edit.show()
    QApplication.processEvents()
    edit.viewport().repaint()
    edit.close()
