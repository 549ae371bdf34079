"""What every dialog is: a head, rows of fields, errors in their place, buttons, keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.notice import Notice
from ui.keys import KeyDispatcher, Press
from ui.theme import metrics
from ui.theme.look import Look, steady
from ui.views.grounds import ground
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label

MARGIN = 20
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def latin(field: QLineEdit) -> None:
    """Let a field run left to right: paths, addresses and dates in figures do in any language."""
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Row(QWidget):
    """A field under its name; what is wrong with it stands under it.

    Args:
        name: what the field is.
        widget: the field.
        look: how it looks.
        hint: quiet words at the end of the name's line.
    """

    def __init__(self, name: str, widget: QWidget, look: Look, *, hint: str = "") -> None:
        super().__init__()
        self.widget = widget
        self.notice = Notice(look)
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        self.name = label(name, look, size="small", token="text2")
        self.name.setBuddy(widget)
        head.addWidget(self.name)
        head.addStretch()
        self.hint = label(steady(hint), look, size="small", token="text3")
        head.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP_4)
        column.addLayout(head)
        column.addWidget(widget)
        column.addWidget(self.notice)
        # A field that shares its line with a button is named too; a sample is no name.
        for one in (widget, *widget.findChildren(QLineEdit)):
            sample = one.placeholderText() if isinstance(one, QLineEdit) else ""
            if one.accessibleName() in ("", sample):
                one.setAccessibleName(name)

    def fail(self, text: str) -> None:
        """Say what is wrong with the field, and put the caret there."""
        self.notice.say(text)
        self.widget.setFocus(Qt.FocusReason.TabFocusReason)


class Dialog(QDialog):
    """A dialog in the look.

    Enter does what the primary button does, unless a field of several lines has the focus;
    Ctrl+Enter always does; Esc leaves. Ctrl+V and the like work under an Arabic layout.

    Args:
        title: what it is about.
        look: how it looks.
        parent: the window that it stands before.
        width: how wide it opens.
    """

    def __init__(
        self, title: str, look: Look, parent: QWidget | None = None, *, width: int = 520
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._keys = KeyDispatcher(self._hear, self)
        self._primary: QAbstractButton | None = None
        self.setWindowTitle(title)
        self.setLayoutDirection(look.direction)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        ground(self, look, "pane")
        self.title = label(title, look, size="large", weight=500)
        self.notice = Notice(look)
        self.body = QVBoxLayout()
        self.body.setSpacing(metrics.GAP_12)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(metrics.GAP_8)
        content = QVBoxLayout()
        content.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
        content.setSpacing(metrics.GAP_12)
        content.addWidget(self.title)
        content.addLayout(self.body, 1)
        content.addWidget(self.notice)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(content, 1)
        outer.addWidget(Hairline(look))
        foot = QWidget()
        ground(foot, look, "rail")
        self.foot.setContentsMargins(MARGIN, 10, MARGIN, 10)
        foot.setLayout(self.foot)
        outer.addWidget(foot)
        self.resize(width, 0)

    # --- building -------------------------------------------------------------------------------

    def add_row(self, name: str, widget: QWidget, *, hint: str = "") -> Row:
        """Put a field under those that are there."""
        row = Row(name, widget, self.look, hint=hint)
        self.body.addWidget(row)
        return row

    def add_abreast(self, *fields: tuple[str, QWidget]) -> list[Row]:
        """Put several fields side by side."""
        line = QHBoxLayout()
        line.setSpacing(metrics.GAP_12)
        rows = [Row(name, widget, self.look) for name, widget in fields]
        for row in rows:
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        return rows

    def set_buttons(self, primary: QAbstractButton, *others: QAbstractButton) -> None:
        """Give it its buttons: the one that Enter means, then the other ones."""
        self._primary = primary
        self.foot.addStretch()
        for button in (*reversed(others), primary):
            self.foot.addWidget(button)

    def shrink_to(self, width: int) -> None:
        """Be so wide, and only as high as what is shown now needs."""
        for inner in (*reversed(self.findChildren(QWidget)), self):  # children before parents
            layout = inner.layout()
            if layout is not None:
                layout.activate()
        self.resize(width, 0)

    @property
    def primary(self) -> QAbstractButton | None:
        """The button that Enter means."""
        return self._primary

    def set_primary(self, button: QAbstractButton) -> None:
        """Let Enter mean another button."""
        self._primary = button

    # --- Qt -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            # Words that wrap ask for the height of one line until their width is known.
            layout = self.layout()
            needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
            if needed > self.height():
                self.resize(self.width(), needed)
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(focus, QAbstractButton) and not control:
            focus.click()
        elif self._primary is not None and (control or not _takes_enter(focus)):
            self._primary.click()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self._keys)
            handle.installEventFilter(self._keys)

    def _hear(self, _press: Press) -> bool:
        """Take nothing: the dispatcher is here for the fields' own Ctrl combinations."""
        return False


def _takes_enter(widget: QObject | None) -> bool:
    return isinstance(widget, (QTextEdit, QPlainTextEdit))
