"""A fact of a claim: its name and its value in one line; a click changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from annotator.model import DraftKey
from ui.drafting import Drafting, DraftMark, Keeping
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.completing import Completing, Known
from ui.widgets.field import Field
from ui.widgets.focus_ring import FocusRing
from ui.widgets.menu import menu, menu_text, open_below
from ui.widgets.painting import rounded
from ui.widgets.popups import Popup
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption, fitting, write

TEXT = "text"
PADDING, GAP = 6, 6
HEIGHT = 24
WIDEST = 300
POPUP = 240


class FactButton(QAbstractButton):
    """Name and value; the value is quiet while there is none.

    Args:
        name: what it is.
        value: what it says; empty for nothing yet.
        look: how it looks.
    """

    def __init__(self, name: str, value: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._value = value
        caption(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)
        self.set_value(value)

    @property
    def value(self) -> str:
        """What it says."""
        return self._value

    def set_value(self, value: str) -> None:
        """Say something else."""
        self._value = value
        self.setAccessibleName(f"{self.text()}: {value or '—'}")
        set_tip(self, value if self._wanted() > WIDEST else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(WIDEST, self._wanted()), HEIGHT)

    def _wanted(self) -> int:
        return self._name_width() + self._value_width() + GAP + 2 * PADDING

    def _name_width(self) -> int:
        return QFontMetrics(self._look.font("small")).horizontalAdvance(self.text()) + 1

    def _value_width(self) -> int:
        font = self._look.font("small", 500)
        return QFontMetrics(font).horizontalAdvance(self._value or "—") + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        if self.underMouse() or self.isDown():
            rounded(painter, QRectF(self.rect()), metrics.RADIUS_CAP, look.color("hover"))
        wide = self._name_width()
        self._paint(painter, PADDING, wide, self.text(), "text2", 400)
        start = PADDING + wide + GAP
        token = "text" if self._value else "text3"
        self._paint(painter, start, self.width() - start - PADDING, self._value or "—", token, 500)
        painter.end()

    def _paint(
        self, painter: QPainter, start: int, wide: int, text: str, token: str, weight: int
    ) -> None:
        left = self.width() - start - wide if self._look.rtl else start
        painter.setFont(self._look.font("small", weight))
        painter.setPen(self._look.color(token))
        painter.setLayoutDirection(self._look.direction)
        side = Qt.AlignmentFlag.AlignRight if self._look.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = fitting(painter.fontMetrics(), text, Qt.TextElideMode.ElideRight, wide)
        write(painter, QRectF(left, 0, wide, HEIGHT), flags, shown)


class ChoiceFact(FactButton):
    """A fact with a few possible values.

    Signals:
        chosen: the code of another value; empty for none.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        code: str,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, dict(options).get(code, ""), look, parent)
        self._options = list(options)
        self._code = code
        self.menu: QMenu | None = None
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Offer the values."""
        self.menu = made = menu(self._look, self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, text in [*self._options, ("", "—")]:
            action = made.addAction(menu_text(text))
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == self._code)
        made.triggered.connect(self._triggered)
        open_below(made, self)

    def _triggered(self, action: QAction) -> None:
        code = str(action.data() or "")
        if code != self._code:
            self.chosen.emit(code)


class TextFact(FactButton):
    """A fact in free words.

    Signals:
        written: other words.
    """

    written = Signal(str)

    def __init__(self, name: str, value: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(name, value, look, parent)
        self.popup: TextPopup | None = None
        self._keeps: tuple[Drafting, DraftKey] | None = None
        self._known: Known | None = None
        self.clicked.connect(self.open)

    def keep_as(self, drafts: Drafting, key: DraftKey) -> None:
        """Keep what is written here as a draft, until it is what the fact says."""
        self._keeps = drafts, key
        drafts.recorded(key, {TEXT: self._value})

    def offer(self, known: Known) -> None:
        """Offer words that are known while somebody writes."""
        self._known = known

    def open(self) -> None:
        """Open a field for the words under the fact."""
        self.popup = TextPopup(self.text(), self._value, self._look, self)
        if self._keeps is not None:
            self.popup.keep_as(*self._keeps)
        if self._known is not None:
            Completing(self.popup.field, self._known, self._look)
        self.popup.done.connect(self._done)
        self.popup.open_below(self)

    def _done(self, text: str) -> None:
        if text != self._value:
            self.written.emit(text)


class TextPopup(Popup):
    """A field in a small window of its own; Enter or leaving keeps what is written, Esc does not.

    Signals:
        done: what was written.
    """

    done = Signal(str)

    def __init__(self, name: str, value: str, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._value, self._left = value, False
        self.field = Field(look, value, self, name=name)
        self.field.setFixedWidth(POPUP)
        self.field.returnPressed.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        self.mark = DraftMark(look)
        self._keeping: Keeping | None = None
        column.addWidget(self.field)
        column.addWidget(self.mark)

    def keep_as(self, drafts: Drafting, key: DraftKey) -> None:
        """Keep what is written as a draft."""
        self._keeping = Keeping(drafts, {TEXT: self.field}, self.mark, self)
        self._keeping.about(key, {TEXT: self._value})

    def open_below(self, anchor: QWidget) -> None:
        """Open under a widget, flush with its start side."""
        self.adjustSize()
        rect = anchor.rect()
        corner = anchor.mapToGlobal(rect.bottomRight() if self._look.rtl else rect.bottomLeft())
        if self._look.rtl:
            corner.setX(corner.x() - self.width())
        self.move(corner)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._left = True
            if self._keeping is not None:
                self._keeping.discard()
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._keeping is not None:
            self._keeping.gather()
        super().closeEvent(event)
        if not self._left:
            self._left = True
            self.done.emit(" ".join(self.field.text().split()))

    def _keep(self) -> None:
        self.close()
