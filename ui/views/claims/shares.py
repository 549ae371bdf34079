"""How the height of a pane is shared out: what must be seen stays, what may scroll scrolls."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

FORM_LEAST, TALK_LEAST = 72, 116
"""So high form and talk are at least, where there is room."""


class Shares(QWidget):
    """Head, a part that is kept in sight, a form that may scroll, a foot, and talk below.

    Where the form would have to scroll the talk goes into its scroll area, so that one thing
    scrolls, and where there is still less room, the kept part too; head and foot never scroll.

    Args:
        head: stands at the top.
        kept: kept in sight while there is room.
        form: as high as it needs, else it scrolls.
        foot: the buttons.
        talk: takes what is left.
        names: what the two scroll areas are, for screen readers.
    """

    def __init__(
        self,
        head: QWidget,
        kept: QWidget,
        form: QWidget,
        foot: QWidget,
        talk: QWidget,
        names: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._talk_least = TALK_LEAST
        self._head, self._kept, self._foot, self._talk = head, kept, foot, talk
        self._form = form
        self._inner = QWidget()
        self._inside = QVBoxLayout(self._inner)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._inside.addWidget(form)
        self._inside.addStretch()
        self.form_area = area(self._inner, names[0])
        self._talked = QWidget()
        self._talk_column = QVBoxLayout(self._talked)
        self._talk_column.setContentsMargins(0, 0, 0, 0)
        self._talk_column.addWidget(talk)
        self.talk_area = area(self._talked, names[1])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (head, kept, self.form_area, foot, self.talk_area):
            self._column.addWidget(part)
        self._column.setStretch(4, 1)
        for watched in (self._inner, kept, foot, head):
            watched.installEventFilter(self)

    def set_talk_least(self, high: int) -> None:
        """Have the talk so high at least, where there is room."""
        self._talk_least = high
        self.share()

    def share(self) -> None:
        """Give each part its height."""
        room = self.height() - _high(self._head) - _high(self._foot)
        kept = _high(self._kept)
        tight = room - kept < FORM_LEAST
        width = max(1, self.form_area.viewport().width())
        # Measured without the talk, so that where the talk stands does not decide where it stands.
        wanted = max(_high_for(self._form, width), FORM_LEAST)
        short = room - kept < wanted + self._talk_least
        self._place(self._kept, inside=tight, first=True)
        self._place(self._talk, inside=short, first=False)
        self.talk_area.setVisible(not short)
        high = max(0, room if tight else room - kept) if short else wanted
        if self.form_area.height() != high or self.form_area.minimumHeight() != high:
            self.form_area.setFixedHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.share()
        return super().eventFilter(watched, event)

    def _place(self, part: QWidget, *, inside: bool, first: bool) -> None:
        """Put a part into the form's area, or in its own place."""
        if (part.parentWidget() is self._inner) is inside:
            return
        # Another parent takes the focus away from what is in it.
        focus = QApplication.focusWidget()
        held = focus if focus is not None and part.isAncestorOf(focus) else None
        if inside:
            self._inside.insertWidget(0 if first else self._inside.count() - 1, part)
        elif first:
            self._column.insertWidget(1, part)
        else:
            self._talk_column.addWidget(part)
        if held is not None:
            held.setFocus(Qt.FocusReason.OtherFocusReason)


def area(inner: QWidget, name: str) -> QScrollArea:
    """Return a see-through area that scrolls up and down."""
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inner)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.verticalScrollBar().setSingleStep(24)
    inner.setAutoFillBackground(False)
    made.viewport().setAutoFillBackground(False)
    made.setAccessibleName(name)
    return made


def _high(part: QWidget) -> int:
    return _high_for(part, max(1, part.width()))


def _high_for(part: QWidget, width: int) -> int:
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
    return max(part.sizeHint().height(), part.minimumHeight())
