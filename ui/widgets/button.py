"""Buttons: with words, and with an icon alone."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import metrics
from ui.theme.look import Look, from_left
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import HEIGHT, cap_width, paint_cap
from ui.widgets.painting import rounded
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption, write

_PADDING = 12
_GAP = 8


class Button(QAbstractButton):
    """A button with words, perhaps an icon before them and its key after them.

    Args:
        text: what it does.
        look: how it looks.
        primary: the one main button of a screen.
        key: the key that does the same, shown inside.
        icon: a Phosphor name.
        small: 26 high in place of 30.
        trailing: an icon at the end (a caret).
    """

    def __init__(
        self,
        text: str,
        look: Look,
        parent: QWidget | None = None,
        *,
        primary: bool = False,
        key: str = "",
        icon: str = "",
        small: bool = False,
        trailing: str = "",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._primary = primary
        self._key = key
        self._icon = icon
        self._trailing = trailing
        self._height = metrics.CONTROL_SMALL if small else metrics.CONTROL
        caption(self, text)
        self.setFont(look.font("base" if not small else "small", 500 if primary else 400))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL)

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * _PADDING
        if self._icon:
            wide += metrics.ICON_INLINE + _GAP
        if self._trailing:
            wide += 12 + _GAP
        if self._key:
            wide += cap_width(self._key, self._look) + _GAP
        return QSize(wide, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, frame = self._look, QRectF(self.rect())
        painter.setLayoutDirection(self.layoutDirection())
        border = None if self._fills() else look.color("hair2")
        rounded(painter, frame, metrics.RADIUS_CONTROL, self._ground(), border)
        self._paint_contents(painter)
        painter.end()

    def _fills(self) -> bool:
        return self._primary and self.isEnabled()

    def _ground(self) -> QColor:
        if self._fills():
            return self._look.color("accentHover" if self.underMouse() else "accent")
        if not self.isEnabled():
            return self._look.color("pane")
        if self.isDown() or self.isChecked():
            return self._look.color("press")
        return self._look.color("hover" if self.underMouse() else "raised")

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self._look.color("disabled")
        return self._look.color("onAccent" if self._primary else "text")

    def _paint_contents(self, painter: QPainter) -> None:
        """Paint icon, words and key from the start side, as one group in the middle."""
        spare = max(0, self.width() - self.sizeHint().width())
        left = _PADDING + spare // 2
        ink = self._ink()
        if self._icon:
            side = metrics.ICON_INLINE
            self._look.paint_icon(painter, self._part(left, side, side), self._icon, ink)
            left += side + _GAP
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text())
        painter.setFont(self.font())
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        write(painter, self._part(left, wide + 2, self.height()), flags, self.text())
        left += wide + _GAP
        if self._trailing:
            self._look.paint_icon(painter, self._part(left, 12, 12), self._trailing, ink)
            left += 12 + _GAP
        if self._key:
            cap = self._part(left, cap_width(self._key, self._look), HEIGHT)
            paint_cap(painter, cap, self._key, self._look, on_accent=self._fills())

    def _part(self, start: int, width: int, height: int) -> QRectF:
        """Return a rectangle ``start`` pixels from the start side, centred in height."""
        left = self.width() - start - width if self._mirrored else start
        return QRectF(left, (self.height() - height) / 2, width, height)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class IconButton(QAbstractButton):
    """A button with an icon alone; its name and its key stand in the tooltip.

    Args:
        icon: a Phosphor name.
        name: what it does, for the tooltip and for screen readers.
        look: how it looks.
        key: the key that does the same.
        size: of the icon; the button is 10 larger.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        look: Look,
        parent: QWidget | None = None,
        *,
        key: str = "",
        size: int = metrics.ICON,
        token: str = "text2",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._side = size
        self._token = token
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        set_tip(self, f"{name}  {from_left(key)}" if key else name)
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL)

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side + 10, self._side + 10)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked()):
            ground = self._look.color("hover" if not self.isDown() else "press")
            rounded(painter, frame, metrics.RADIUS_CONTROL, ground)
        token = self._token if self.isEnabled() else "disabled"
        inner = QRect(0, 0, self._side, self._side)
        inner.moveCenter(self.rect().center())
        self._look.paint_icon(painter, QRectF(inner), self._icon, token)
        painter.end()
