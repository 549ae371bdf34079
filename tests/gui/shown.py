"""All that a window shows as text: painted, in labels, tooltips, menus and lists."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QWidget,
)

from annotator.text.isolation import closed, steady
from ui.views.claims.prose import Prose
from ui.widgets import writing


@dataclass(frozen=True)
class Shown:
    """A text as Qt is given it, and which way the line runs that it stands in."""

    where: str
    text: str
    rtl: bool


class Painted:
    """Listens to what is painted from Python."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.texts: list[Shown] = []
        # QPainter's own method cannot be wrapped; all that paints text goes through this one.
        own = writing.write

        def heard(
            painter: QPainter, area: QRect | QRectF, flags: int | Qt.AlignmentFlag, text: str
        ) -> None:
            rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            shown = closed(steady(text, rtl=rtl))
            self.texts.append(Shown("painted", shown, rtl))
            own(painter, area, flags, text)

        for module in list(sys.modules.values()):
            if getattr(module, "write", None) is own:
                patch.setattr(module, "write", heard)


def shown_by(widget: QWidget) -> Iterator[Shown]:
    """Yield what one widget is given to show, but for what it paints."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    name = type(widget).__name__
    if isinstance(widget, QLabel):
        yield Shown(f"{name} label", QLabel.text(widget), rtl)
    if isinstance(widget, Prose):
        yield Shown(f"{name} prose", widget._line, rtl)
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield from (Shown(f"{name} line", part, rtl) for part in lines_of(action))
    if widget.toolTip():
        yield Shown(f"{name} tooltip", widget.toolTip(), rtl)
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for row in range(min(model.rowCount(), 40)):
            tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            if tip:
                yield Shown(f"{name} row's tooltip", str(tip), rtl)


def lines_of(action: QAction) -> list[str]:
    return [one for one in action.text().split("\t") if one]


def all_shown() -> list[Shown]:
    """Return what all windows, menus and popups show at this moment, but for what is painted."""
    return [
        shown for widget in QApplication.allWidgets() for shown in shown_by(widget) if shown.text
    ]


def buttons() -> list[QAbstractButton]:
    """Return all buttons there are, but for those of Qt's own dialogs."""
    every = [one for one in QApplication.allWidgets() if isinstance(one, QAbstractButton)]
    return [one for one in every if not isinstance(one.window(), QFileDialog)]
