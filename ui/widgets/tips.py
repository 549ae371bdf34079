"""Tooltips: plain text always, in which numbers, paths and keys keep their order."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidgetItem, QToolTip, QWidget

from annotator.text.isolation import steady
from ui.widgets.writing import plain


def tip_text(text: str) -> str:
    """Return what a tooltip shows; views ask their models for it (``ToolTipRole``)."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return plain("\n".join(steady(line, rtl=rtl) for line in text.split("\n")))


def set_tip(where: QWidget | QListWidgetItem, text: str) -> None:
    """Let something say more when the mouse rests on it."""
    where.setToolTip(tip_text(text))


def show_tip(place: QPoint, text: str, widget: QWidget) -> None:
    """Say more at a place of the screen, now."""
    QToolTip.showText(place, tip_text(text), widget)
