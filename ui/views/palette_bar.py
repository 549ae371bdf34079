"""The label palette under the reader: every label as it looks in the text, with its key."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.scheme.model import Form, Label
from ui.language import tr
from ui.theme import metrics
from ui.views.flat_button import FlatButton
from ui.views.grounds import ground
from ui.views.label_menu import LabelMenu
from ui.views.set_choice import ReadOnlyStrip
from ui.views.workspace import Parts
from ui.widgets.hairline import Hairline
from ui.widgets.label_swatch import LabelSwatch

ROW_HEIGHT = 34
GAPS = (16, 12, 8)
"""Between two labels: as wide as there is room for."""
LINE_HEIGHT = 18


class PaletteBar(QWidget):
    """Two rows: entities, then everything else and the modes."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        ground(self, parts.look, "pane")
        index = parts.desk.index
        forms = {layer.code: layer.form for layer in index.scheme.layers}
        fills = [one for one in index.scheme.labels if forms[one.layer] is Form.FILL]
        first = [self._swatch(one) for one in fills if one.common]
        self._rest = [one for one in fills if not one.common]
        self.swatches = {one.label.code: one for one in first}
        self._first: list[QWidget] = [*first]
        second: list[QWidget] = []
        for layer in index.scheme.layers:
            if layer.form is Form.FILL:
                continue
            made = [self._swatch(one) for one in index.labels_of(layer.code) if one.common]
            self.swatches |= {one.label.code: one for one in made}
            self._rest += [one for one in index.labels_of(layer.code) if not one.common]
            second += [*made, self._line()]
        self.more = FlatButton("", parts.look, self, trailing="caret-down", quiet=True, padding=2)
        self.more.clicked.connect(self.open_more)
        self._second = [*second, *(self._tool(one) for one in ("relation.link", "span.edge"))]
        self.others = [self._swatch(one) for one in self._rest]
        self._end = self._line()
        for one in (self.more, self._end, *self.others):
            one.hide()  # a row shows what it is given
        self.rows = [PaletteRow(self), PaletteRow(self)]
        self._lay_out()

    def open_more(self) -> None:
        """Offer the labels that have no place in the rows."""
        menu = LabelMenu(self._parts.look, self)
        menu.add_labels(self._rest)
        menu.chosen.connect(self._label)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_rows()
        narrow = self.width() < self.rows[0].natural_width(GAPS[0]) + 2 * metrics.PANE_PADDING
        count = self._parts.look.digits(len(self._rest))
        self.more.setText("…" if narrow else tr("{n} more").format(n=count))
        self.rows[0].arrange()

    def _fill_rows(self) -> None:
        """Unfold the palette where all labels have room in its two rows; else a menu has them."""
        room, whole = self.width() - 2 * metrics.PANE_PADDING, len(self.others)
        for count in range(whole, -1, -1) if self.others else ():
            over = self.others[count:]
            rows = [
                [*self._first, *self.others[:count]],
                [*self._second, *([self._end, *over] if over else [])],
            ]
            if all(width_of(row, GAPS[-1]) <= room for row in rows):
                break
        else:
            rows = [[*self._first, *([self.more] if self.others else [])], self._second]
        for row, items in zip(self.rows, rows, strict=True):
            row.show_items(items)

    def _lay_out(self) -> None:
        self.more.setText(tr("{n} more").format(n=self._parts.look.digits(len(self._rest))))
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.PANE_PADDING, 8, metrics.PANE_PADDING, 8)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        self.strip = ReadOnlyStrip(self._parts, self)
        self.strip.setFixedHeight(len(self.rows) * ROW_HEIGHT)
        column.addWidget(self.strip)
        self._parts.desk.shown.changed.connect(self.show_set)
        self.show_set()

    def show_set(self) -> None:
        """Show the labels, or why they do nothing now."""
        foreign = self._parts.desk.shown.foreign
        self.strip.refresh()
        for row in self.rows:
            row.setVisible(not foreign)
        self.strip.setVisible(foreign)

    def _swatch(self, one: Label) -> LabelSwatch:
        form = self._parts.desk.index.layer_of(one.code).form
        swatch = LabelSwatch(one, self._parts.look, self, key=one.key, form=form)
        self._parts.commands.bind(swatch, f"label.{one.code}", follow=False)
        return swatch

    def _tool(self, action_id: str) -> FlatButton:
        action = self._parts.commands.registry[action_id]
        tool = FlatButton(action.text, self._parts.look, self, key=action.key_text, padding=2)
        self._parts.commands.bind(tool, action_id)
        return tool

    def _line(self) -> Hairline:
        return Hairline(self._parts.look, self, vertical=True, token="hair2", length=LINE_HEIGHT)

    def _label(self, code: str) -> None:
        self._parts.commands.run(f"label.{code}")


def width_of(items: list[QWidget], gap: int) -> int:
    """Return how wide widgets are side by side, with such gaps."""
    return sum(item.sizeHint().width() for item in items) + gap * max(0, len(items) - 1)


class PaletteRow(QWidget):
    """Widgets side by side, closer where there is little room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[QWidget] = []
        self.setFixedHeight(ROW_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_items(self, items: list[QWidget]) -> None:
        """Show these widgets; those of before that are not among them go out of sight."""
        if items == self.items:
            return
        for item in self.items:
            if item not in items and item.parentWidget() is self:
                item.hide()
        self.items = items
        for item in items:
            if item.parentWidget() is not self:
                item.setParent(self)
            item.show()
        self.arrange()

    def natural_width(self, gap: int) -> int:
        """How wide the row is with such gaps."""
        return width_of(self.items, gap)

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(GAPS[-1]), ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the widgets from the start side."""
        fitting = (gap for gap in GAPS if self.natural_width(gap) <= self.width())
        gap = next(fitting, GAPS[-1])
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = 0
        for item in self.items:
            size = item.sizeHint()
            left = self.width() - start - size.width() if mirrored else start
            top = (self.height() - size.height()) // 2
            item.setGeometry(left, top, size.width(), size.height())
            start += size.width() + gap
