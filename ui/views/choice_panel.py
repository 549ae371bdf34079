"""What can be chosen by one key each, over the foot of the reader."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.actions.choosing import Choice, ChoiceMode
from ui.reader.view import Reader
from ui.theme import metrics
from ui.views.workspace import Parts
from ui.widgets.keycap import HEIGHT, cap_width, paint_cap
from ui.widgets.painting import rounded
from ui.widgets.writing import fitting, write

ROW, HEAD, GAP, MARGIN = 28, 28, 8, 12


class ChoicePanel(QWidget):
    """Shows the list of a `ChoiceMode`; the mouse goes through it."""

    def __init__(self, reader: Reader, parts: Parts) -> None:
        super().__init__(reader.viewport())
        self._look = parts.look
        self._modes = parts.commands.context.modes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._modes.changed.connect(self._follow)
        reader.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        mode = self._modes.current
        if not isinstance(mode, ChoiceMode):
            return
        look, painter = self._look, QPainter(self)
        frame = QRectF(self.rect())
        rounded(painter, frame, metrics.RADIUS_CARD, look.color("raised"), look.color("edge"))
        painter.setLayoutDirection(look.direction)
        painter.setFont(look.font("small", 600))
        painter.setPen(look.color("text2"))
        head = QRectF(MARGIN, 4, self.width() - 2 * MARGIN, HEAD - 4)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        write(painter, head, flags, mode.title)
        choices = mode.choices()
        wide = (self.width() - 2 * MARGIN) / self._columns(len(choices))
        for place, one in enumerate(choices):
            row, column = divmod(place, self._columns(len(choices)))
            start = MARGIN + column * wide
            left = self.width() - start - wide if look.rtl else start
            self._choice(painter, QRectF(left, HEAD + row * ROW, wide, ROW), one)
        painter.end()

    def _choice(self, painter: QPainter, box: QRectF, one: Choice) -> None:
        look = self._look
        cap = cap_width(one.key, look)
        left = box.right() - cap if look.rtl else box.left()
        paint_cap(
            painter,
            QRectF(left, box.center().y() - HEIGHT / 2, cap, HEIGHT),
            one.key,
            look,
            on_accent=False,
            ground="pane",
        )
        room = box.adjusted(0, 0, -cap - GAP, 0) if look.rtl else box.adjusted(cap + GAP, 0, 0, 0)
        font = look.font("base", 600 if one.current else 400)
        painter.setFont(font)
        painter.setPen(look.color("accentText" if one.current else "text"))
        name = f"✓ {one.name}" if one.current else one.name
        shown = fitting(
            QFontMetrics(font), name, Qt.TextElideMode.ElideRight, round(room.width()) - GAP
        )
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        write(painter, room, flags | Qt.TextFlag.TextSingleLine, shown)

    def _columns(self, count: int) -> int:
        mode = self._modes.current
        most = mode.columns if isinstance(mode, ChoiceMode) else 1
        return max(1, min(most, count))

    def _follow(self) -> None:
        shown = isinstance(self._modes.current, ChoiceMode)
        self.setVisible(shown)
        if shown:
            self._place()
            self.raise_()
            self.update()

    def _place(self) -> None:
        mode, viewport = self._modes.current, self.parentWidget()
        if not isinstance(mode, ChoiceMode) or viewport is None:
            return
        count = len(mode.choices())
        rows = -(-count // self._columns(count))
        height = HEAD + rows * ROW + GAP
        width = min(viewport.width() - 2 * MARGIN, 680)
        left = (viewport.width() - width) // 2
        self.setGeometry(left, viewport.height() - height - MARGIN, width, height)
