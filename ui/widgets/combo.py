"""A choice from a list that opens."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.painting import rounded
from ui.widgets.writing import fitting, write

_PADDING = 10
_CARET = 12
_ROW = 28


class Combo(QComboBox):
    """A combo box of coded values.

    Args:
        options: ``(code, text)``.
        look: how it looks.
        value: the chosen code, empty for none.
        name: what it is, for screen readers.
        none: what stands for no choice; the user can choose it when it is given.

    Signals:
        changed: the user chose another value (its code).
    """

    changed = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        look: Look,
        value: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        none: str | None = None,
        height: int = metrics.CONTROL,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height
        self.setFont(look.font())
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The list opens below, as lists do; Fusion would lay it over the field like a menu.
        edge = look.color("edge").name()
        self.setStyleSheet(
            "QComboBox { combobox-popup: 0; }"
            f"QListView {{ border: 1px solid {edge}; outline: none; }}"
        )
        self.setMaxVisibleItems(14)
        view = QListView(self)
        self.setView(view)
        view.setItemDelegate(_Rows(look, view))
        self.set_options(options, none=none)
        self.set_value(value)
        self.activated.connect(self._say)

    @property
    def value(self) -> str:
        """The chosen code, empty for none."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def set_value(self, value: str) -> None:
        """Choose a value without saying so; one that is not in the list chooses none."""
        self.setCurrentIndex(self.findData(value))

    def set_options(self, options: Sequence[tuple[str, str]], *, none: str | None = None) -> None:
        """Offer other values."""
        self.clear()
        if none is not None:
            self.addItem(none, "")
        for code, text in options:
            self.addItem(text, code)

    def sizeHint(self) -> QSize:
        fm = QFontMetrics(self.font())
        texts = [self.itemText(row) for row in range(self.count())]
        wide = max((fm.horizontalAdvance(text) for text in texts), default=60)
        return QSize(wide + 3 * _PADDING + _CARET, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(56, self._height)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane: scrolling past must not change a value."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, focused = self._look, self.hasFocus()
        border = look.color("accent" if focused else "hair2")
        ground = look.color("field" if self.isEnabled() else "pane")
        frame = QRectF(self.rect())
        width = metrics.RING if focused else 1
        rounded(painter, frame, metrics.RADIUS_CONTROL, ground, border, width)
        self._paint_value(painter)
        painter.end()

    def _paint_value(self, painter: QPainter) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.width() - 3 * _PADDING - _CARET
        left = self.width() - _PADDING - room if mirrored else _PADDING
        caret = _PADDING if mirrored else self.width() - _PADDING - _CARET
        chosen = self.currentIndex() >= 0 and self.isEnabled()
        painter.setPen(self._look.color("text" if chosen else "text3"))
        painter.setFont(self.font())
        text = fitting(
            self.fontMetrics(),
            self.currentText() or self.placeholderText(),
            Qt.TextElideMode.ElideRight,
            room,
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self.layoutDirection())
        write(painter, QRectF(left, 0, room, self.height()), flags, text)
        icon = QRectF(caret, (self.height() - _CARET) / 2, _CARET, _CARET)
        self._look.paint_icon(painter, icon, "caret-down")

    def _say(self) -> None:
        self.changed.emit(self.value)


class _Rows(QStyledItemDelegate):
    """Rows of the open list; the one that Enter would choose is accentSoft."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        wide = QFontMetrics(self._look.font()).horizontalAdvance(str(index.data()))
        return QSize(wide + 2 * _PADDING, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look, rect = self._look, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, look.color("accentSoft" if chosen else "raised"))
        painter.setPen(look.color("accentText" if chosen else "text"))
        painter.setFont(look.font(weight=500 if chosen else 400))
        painter.setLayoutDirection(look.direction)
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        write(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), flags, str(index.data()))
        painter.restore()
