"""The row of filters: a pill for each facet, accented while it narrows what is counted."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from annotator.model.attribution import Facet, Where
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.sources.counts import Counted
from ui.views.sources.names import Names
from ui.views.sources.painting import line_text
from ui.views.sources.picker import Picker
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption

HEIGHT, PADDING, MARK, GAP = 26, 12, 12, 6
LONGEST = 190
CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Pill(QAbstractButton):
    """A facet's name, or what was chosen of it with a cross that takes it back.

    Signals:
        cleared: the cross was clicked, or Delete was pressed.
    """

    cleared = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self.value: str | None = None
        self.setFont(look.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.ring = FocusRing(self, look, HEIGHT / 2)
        self.show_value(None)

    def show_value(self, value: str | None) -> None:
        """Show what was chosen; None for nothing."""
        self.value = value
        caption(self, self._name if value is None else value)
        said = tr("any") if value is None else value
        self.setAccessibleName(f"{self._name}: {said}")
        set_tip(self, "" if value is None else f"{self._name}: {value}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._look.font("small", 500)).horizontalAdvance(self.text()) + 1
        return QSize(min(wide, LONGEST) + 2 * PADDING + GAP + MARK, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLEARING and self.value is not None:
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.value is not None and self._mark().contains(event.position()):
            self.setDown(False)
            self.cleared.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, chosen = self._look, self.value is not None
        under = self.underMouse() or self.isDown()
        ground = "accentSoft" if chosen else "hover" if under else "raised"
        border = look.color("accent" if chosen else "hair2")
        rounded(painter, QRectF(self.rect()), HEIGHT / 2, look.color(ground), border)
        ink = look.color("accentText" if chosen else "text2")
        room = self.rect().adjusted(PADDING, 0, -PADDING, 0)
        left, right = (MARK + GAP, 0) if look.rtl else (0, MARK + GAP)
        font = look.font("small", 500 if chosen else 400)
        line_text(painter, room.adjusted(left, 0, -right, 0), self.text(), font, ink, look)
        side = self._mark()
        icon = QRectF(side.center().x() - MARK / 2, (HEIGHT - MARK) / 2, MARK, MARK)
        look.paint_icon(painter, icon, "x" if chosen else "caret-down", ink)
        painter.end()

    def _mark(self) -> QRectF:
        wide = PADDING + MARK
        left = 0 if self._look.rtl else self.width() - wide
        return QRectF(left, 0, wide, self.height())


class FilterBar(QWidget):
    """All filters; each opens a list of its values.

    Args:
        names: what facets and values are called.
        rows: gives a facet's values as they stand now.
        look: how it looks.

    Signals:
        chosen: a facet shall have a value, or any (`Facet`, str or None).
    """

    chosen = Signal(object, object)

    def __init__(self, names: Names, rows: Callable[[Facet], list[Counted]], look: Look) -> None:
        super().__init__()
        self._names = names
        self._rows = rows
        self._look = look
        self.picker: Picker | None = None
        self.pills: dict[Facet, Pill] = {}
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(metrics.GAP_8)
        for facet in Facet:
            pill = Pill(names.facet(facet), look, self)
            pill.clicked.connect(self._open)
            pill.cleared.connect(self._clear)
            self.pills[facet] = pill
            self.row.addWidget(pill)

    def show_where(self, where: Where) -> None:
        """Show what is chosen."""
        for facet, pill in self.pills.items():
            value = where.value(facet)
            pill.show_value(None if value is None else self._names.value(facet, value))

    def open(self, facet: Facet, anchor: QWidget) -> None:
        """List the values of a facet under a widget."""
        rows = self._rows(facet)
        self.picker = picker = Picker(rows, self._names.facet(facet), self._look, self.window())
        self._facet = facet
        picker.picked.connect(self._picked)
        picker.destroyed.connect(self._closed)
        start = anchor.width() - picker.width() if self._look.rtl else 0
        picker.move(anchor.mapToGlobal(QPoint(start, anchor.height() + 4)))
        picker.show()

    def _open(self) -> None:
        for facet, pill in self.pills.items():
            if pill is self.sender():
                self.open(facet, pill)

    def _clear(self) -> None:
        for facet, pill in self.pills.items():
            if pill is self.sender():
                self.chosen.emit(facet, None)

    def _picked(self, value: str) -> None:
        self.chosen.emit(self._facet, value)

    def _closed(self) -> None:
        self.picker = None
