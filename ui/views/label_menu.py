"""Menus of labels, each drawn as its spans are."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from annotator.scheme.model import Label
from ui.theme.look import Look
from ui.widgets.label_paint import paint_label
from ui.widgets.menu import Menu, menu_text

SAMPLE = QSize(26, 18)


class LabelMenu(Menu):
    """Labels to choose from.

    Signals:
        chosen: a label's code.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add_labels(self, labels: Iterable[Label], current: str = "") -> None:
        """Add labels; the current one is checked."""
        for one in labels:
            name = one.name.in_language(self._look.language)
            action = self.addAction(self._sample(one), menu_text(name, one.key))
            action.setEnabled(one.code != current)
            action.triggered.connect(_Choice(self, one.code).fire)

    def _sample(self, one: Label) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(SAMPLE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        frame = QRectF(0, 0, SAMPLE.width(), SAMPLE.height())
        paint_label(painter, frame, one, self._look, self._look.font("micro"), "")
        painter.end()
        return QIcon(pixmap)


class _Choice(QObject):
    def __init__(self, menu: LabelMenu, code: str) -> None:
        super().__init__(menu)
        self._menu = menu
        self._code = code

    def fire(self) -> None:
        self._menu.chosen.emit(self._code)
