"""A button of words without a border; a ground shows under the mouse."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import HEIGHT as CAP_HEIGHT
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.painting import rounded
from ui.widgets.writing import caption, write


class FlatButton(QAbstractButton):
    """Words without a border, as the bar has them; a ground under the mouse.

    Args:
        text: what it says.
        look: how it looks.
        icon: before the words.
        second: quieter words after them.
        trailing: a small icon at the end.
        key: the key that does the same, as a cap before the words.
        quiet: whether words with a trailing icon are no head.
        padding: at both sides.
        bold: whether the words are a head (a project's name).
    """

    def __init__(
        self,
        text: str,
        look: Look,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        second: str = "",
        trailing: str = "",
        key: str = "",
        quiet: bool = False,
        padding: int = 8,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._second = second
        self._trailing = trailing
        self._key = key
        self._padding = padding
        self._marked = False
        caption(self, text)
        self.setFont(look.font("base", 600 if trailing and not quiet else 400))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{text} {second}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL)

    def set_marked(self, marked: bool) -> None:
        """Stand out, since what it says is not as usual."""
        self._marked = marked
        self.update()

    def set_words(self, text: str, second: str) -> None:
        """Say something else."""
        self._second = second
        caption(self, text)
        self.setAccessibleName(f"{text} {second}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = sum(width for width, _ in self._parts()) + 2 * self._padding
        return QSize(wide, metrics.CONTROL)

    def _parts(self) -> list[tuple[int, str]]:
        """Width and kind of what stands in the button, from its start side."""
        parts = []
        if self._key:
            parts.append((cap_width(self._key, self._look) + 6, "key"))
        if self._icon:
            parts.append((metrics.ICON + 8, "icon"))
        parts.append((_advance(self.font(), self.text()), "text"))
        if self._second:
            parts.append((_advance(self._look.font("small"), self._second) + 6, "second"))
        if self._trailing:
            parts.append((12 + 6, "trailing"))
        return parts

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        if over or self._marked:
            ground = look.color("press" if over else "accentSoft")
            rounded(painter, QRectF(self.rect()), metrics.RADIUS_CONTROL, ground)
        start = float(self._padding)
        for width, kind in self._parts():
            left = self.width() - start - width if look.rtl else start
            self._paint_part(painter, QRectF(left, 0, width, self.height()), kind)
            start += width
        painter.end()

    def _paint_part(self, painter: QPainter, rect: QRectF, kind: str) -> None:
        look = self._look
        start = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if look.rtl else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        flags |= Qt.TextFlag.TextSingleLine
        usual = "accentText" if self._marked else "text"
        token = usual if self.isEnabled() else "disabled"
        if kind == "text":
            painter.setFont(self.font())
            painter.setPen(look.color(token))
            write(painter, rect, flags | start, self.text())
        elif kind == "second":
            painter.setFont(look.font("small"))
            painter.setPen(look.color("text2"))
            write(painter, rect, flags | end, self._second)
        elif kind == "key":
            wide = cap_width(self._key, look)
            left = rect.right() - wide if look.rtl else rect.left()
            cap = QRectF(left, (self.height() - CAP_HEIGHT) / 2, wide, CAP_HEIGHT)
            paint_cap(painter, cap, self._key, look)
        else:
            side = metrics.ICON if kind == "icon" else 12
            at_start = (kind == "icon") is not look.rtl
            left = rect.left() if at_start else rect.right() - side
            box = QRectF(left, (self.height() - side) / 2, side, side)
            look.paint_icon(painter, box, self._icon if kind == "icon" else self._trailing, token)


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 1
