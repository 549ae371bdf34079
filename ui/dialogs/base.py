"""What every dialog is: a head, rows of fields, errors in their place, buttons, keys."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
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

from annotator.model import DraftKey, Uid
from ui.dialogs.begun import Begun
from ui.dialogs.notice import Notice
from ui.dialogs.pasting import PasteWatch
from ui.dialogs.scrolled import Scrolled
from ui.dialogs.unsaved import Unsaved
from ui.drafting import Part, Written
from ui.drafting.fields import TextField
from ui.keys import KeyDispatcher, Press
from ui.screens import inside, room_of
from ui.theme import metrics
from ui.theme.look import Look, steady
from ui.views.grounds import ground
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.segmented import Segmented

MARGIN = 20
_RING = 4
"""The focus ring lies outside its widget, and a body that scrolls cuts it."""
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
        if isinstance(widget, Segmented | Combo):
            widget.changed.connect(self.notice.clear)
        if isinstance(widget, DateField):
            widget.refused.connect(self.notice.say)
            widget.textChanged.connect(self.notice.clear)
        # A field that shares its line with a button is named too; a sample is no name.
        for one in (widget, *widget.findChildren(QLineEdit)):
            sample = one.placeholderText().strip() if isinstance(one, QLineEdit) else ""
            if one.accessibleName() in ("", sample):
                one.setAccessibleName(name)

    def fail(self, text: str) -> None:
        """Say what is wrong with the field, and put the caret there."""
        self.notice.say(text)
        self.widget.setFocus(Qt.FocusReason.TabFocusReason)


class Dialog(QDialog):
    """A dialog in the look.

    Enter does what the primary button does, unless a field of several lines has the focus;
    Ctrl+Enter always does; Esc leaves, and asks first when something was typed. Ctrl+V and the
    like work under an Arabic layout. It is never larger than its screen: its body scrolls.

    Args:
        title: what it is about.
        look: how it looks.
        parent: the window that it stands before.
        width: how wide it opens.

    Attributes:
        written: what people write here, of which drafts are kept.

    Signals:
        discarding: what was typed shall be lost.
    """

    discarding = Signal()

    def __init__(
        self, title: str, look: Look, parent: QWidget | None = None, *, width: int = 520
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._keys = KeyDispatcher(self._hear, self)
        self._pasting = PasteWatch(self.take_pasted, self)
        self._primary: QAbstractButton | None = None
        self.setWindowTitle(title)
        self.setLayoutDirection(look.direction)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        ground(self, look, "pane")
        self.title = label(title, look, size="large", weight=500)
        self.notice = Notice(look)
        self.notice.setContentsMargins(MARGIN, metrics.GAP_12 - _RING, MARGIN, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(metrics.GAP_12)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(metrics.GAP_8)
        self.written: Written | None = None
        self.begun = Begun(self)
        self.unsaved = Unsaved(look)
        self._lay_out_parts()
        self.unsaved.kept.connect(self._show_buttons)
        self.unsaved.discarded.connect(self._discard)
        self.resize(width, 0)

    def _lay_out_parts(self) -> None:
        inner = QWidget()
        inner.setLayout(self.body)
        self.body.setContentsMargins(MARGIN, _RING, MARGIN, _RING)
        self._scrolled = Scrolled(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, metrics.GAP_12 - _RING)
        head.addWidget(self.title)
        outer.addWidget(self._head)
        outer.addWidget(self._scrolled, 1)
        outer.addWidget(self.notice)
        outer.addSpacing(MARGIN - 4 - _RING)
        outer.addWidget(Hairline(self.look))
        self._buttons = QWidget()
        ground(self._buttons, self.look, "rail")
        self._buttons.setLayout(self.foot)
        for line in (self.foot, self.unsaved.row):
            line.setContentsMargins(MARGIN, 10, MARGIN, 10)
        outer.addWidget(self._buttons)
        outer.addWidget(self.unsaved)

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

    def keeps(
        self, form: str, about: Uid | None, called: str = "", /, **parts: TextField | Part
    ) -> None:
        """Say what is written here, once its fields hold what is recorded.

        Args:
            form: its stable name; drafts are found by it.
            about: the row that it is about; None for something new.
            called: what the row is called.
            parts: the fields.
        """
        self.written = Written(DraftKey(form, about), parts, called)

    def shrink_to(self, width: int) -> None:
        """Be so wide, and only as high as what is shown now needs."""
        for inner in (*reversed(self.findChildren(QWidget)), self):  # children before parents
            layout = inner.layout()
            if layout is not None:
                layout.activate()
        self._bound()
        self.resize(min(width, room_of(self).width()), 0)

    def take_pasted(self, _data: QMimeData) -> bool:
        """Take what is pasted, whatever has the focus; return False to leave it to the focus."""
        return False

    # --- leaving --------------------------------------------------------------------------------

    @property
    def unfinished(self) -> bool:
        """Whether something was typed or chosen that leaving throws away."""
        return self.begun.changed

    def reject(self) -> None:
        """Leave; when something was typed, ask first. Esc, Cancel and the window's X come here."""
        if self.unsaved.asking:
            self.unsaved.go_on()
        elif self.unfinished:
            self._buttons.hide()
            self.unsaved.ask()
        else:
            self.leave_now()

    def _discard(self) -> None:
        self.discarding.emit()
        self.leave_now()

    def leave_now(self) -> None:
        """Leave without a question."""
        super().reject()

    def _show_buttons(self) -> None:
        self._buttons.show()

    def is_chosen(self, row: Row, words: str) -> bool:
        """Return whether a judgement is made, which nothing makes for a person; if not, ask."""
        widget = row.widget
        made = not isinstance(widget, Segmented | Combo) or bool(widget.value)
        if not made:
            row.fail(words)
        return made

    def dates_are_read(self) -> bool:
        """Return whether each date can be read; the caret goes to the first that cannot."""
        for field in self.findChildren(DateField):
            if field.is_wrong and field.isVisibleTo(self):
                field.settle()
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return False
        return True

    @property
    def primary(self) -> QAbstractButton | None:
        """The button that Enter means."""
        return self._primary

    def set_primary(self, button: QAbstractButton) -> None:
        """Let Enter mean another button."""
        self._primary = button

    # --- Qt -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._bound()
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            # Words that wrap ask for the height of one line until their width is known.
            layout = self.layout()
            needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
            if needed > self.height():
                self._grow(needed)
        return done

    def _grow(self, height: int) -> None:
        room = room_of(self)
        self.resize(self.width(), min(height, room.height()))
        if self.isVisible() and not room.contains(self.geometry()):
            self.move(inside(self.geometry(), room))

    def _bound(self) -> None:
        """Let the body ask for no more than the screen has room for beside head and foot."""
        room = room_of(self).size()
        wide = min(self.width(), room.width())
        around = (self._head, self.notice, self._buttons, self.unsaved)
        rest = MARGIN + sum(_height_of(one, wide) for one in around if not one.isHidden())
        self._scrolled.bound(QSize(room.width(), max(1, room.height() - rest)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(focus, QAbstractButton) and not control:
            focus.click()
        elif self.unsaved.asking:
            pass  # the answer first
        elif self._primary is not None and (control or not _takes_enter(focus)):
            self._primary.click()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            for watch in (self._keys, self._pasting):  # the one that came last hears first
                handle.removeEventFilter(watch)
                handle.installEventFilter(watch)
            handle.focusObjectChanged.connect(self._focus_moved, Qt.ConnectionType.UniqueConnection)
        self._bound()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.size().boundedTo(room_of(self).size()))
        self.begun.note()

    def _focus_moved(self, _to: QObject | None) -> None:
        focus = self.focusWidget()
        self.unsaved.look_away(focus)
        self._scrolled.bring(focus)

    def _hear(self, _press: Press) -> bool:
        """Take nothing: the dispatcher is here for the fields' own Ctrl combinations."""
        return False


def _height_of(widget: QWidget, width: int) -> int:
    least = widget.sizeHint().height()
    return max(least, widget.heightForWidth(width)) if widget.hasHeightForWidth() else least


def _takes_enter(widget: QObject | None) -> bool:
    return isinstance(widget, (QTextEdit, QPlainTextEdit))
