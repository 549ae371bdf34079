"""What an article still lacks, shown quietly when somebody says that it is done."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.model import ChangeSet, Kind, Span, Uid, quoted
from ui.actions.sight import shorten
from ui.language import tr
from ui.theme import metrics
from ui.unfinished import Gap, Lack, unfinished
from ui.views.grounds import ground
from ui.views.workspace import Parts
from ui.widgets.button import Button
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label

ROWS = 5
"""Lines seen without scrolling."""

_ROW = 26
_JUMPS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DonePanel(QWidget):
    """Stands under the reader until what it lists is mended, or the article done anyway.

    Signals:
        asked: show this span (its uid).
        confirmed: the article is done as it is.
        left: the list is closed, and nothing happened.
    """

    asked = Signal(object)
    confirmed = Signal()
    left = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._look = look = parts.look
        ground(self, look, "pane")
        self.head = label("", look, weight=600)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What is missing"))
        self.list.setFont(look.font())
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet(_sheet(parts))
        self.anyway = Button(tr("Done anyway"), look, self, small=True, key="Ctrl+Enter")
        self.close_button = Button(tr("Not yet"), look, self, small=True, key="Esc")
        self._lay_out()
        self.hide()
        self.list.itemActivated.connect(self._jump)
        self.list.itemClicked.connect(self._jump)
        self.list.installEventFilter(self)
        self.anyway.clicked.connect(self.confirmed)
        self.close_button.clicked.connect(self.leave)
        self._desk.changed.connect(self._changed)
        self._desk.article_opened.connect(self.hide)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        row.addWidget(self.head, 1)
        row.addWidget(self.anyway)
        row.addWidget(self.close_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(metrics.PANE_PADDING, 8, metrics.PANE_PADDING, 8)
        inner.setSpacing(metrics.GAP_4)
        inner.addLayout(row)
        inner.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self._look))
        column.addLayout(inner)

    def hold(self) -> bool:
        """List what is missing before the article is done; return whether anything is.

        While the list stands, asking again means that the article is done as it is.
        """
        if self.isVisible():
            self.hide()
            return False
        if not self._refresh():
            return False
        self.show()
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def leave(self) -> None:
        """Close the list; the article stays as it is."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter jumps; the rest is the list's own, or the window's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in _JUMPS and plain and self.list.currentItem() is not None:
            self._jump(self.list.currentItem())
            return True
        return False

    def _changed(self, changes: ChangeSet) -> None:
        mends = changes.touches(Kind.SPAN, Kind.RELATION, Kind.SCHEME, Kind.ARTICLE)
        if self.isVisible() and mends and not self._refresh():
            self.hide()

    def _refresh(self) -> bool:
        """List what is missing now; return whether anything is."""
        desk = self._desk
        gaps = unfinished(desk.index, desk.ordered(), list(desk.relations.values()))
        row = self.list.currentRow()
        self.list.clear()
        for gap in gaps:
            item = QListWidgetItem(self._words(desk.spans[gap.span], gap))
            item.setData(Qt.ItemDataRole.UserRole, gap.span)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(gaps) - 1))
        self.list.setFixedHeight(_ROW * min(ROWS, max(1, len(gaps))) + 2)
        self.head.setText(
            self._look.digits(tr("%n thing(s) to look at before it is done", "", len(gaps)))
        )
        return bool(gaps)

    def _words(self, span: Span, gap: Gap) -> str:
        language = self._look.language
        name = self._desk.index.label(span.label).short.in_language(language)
        words = shorten(quoted(self._desk.text, span.fragments))
        lacks = {
            Lack.SOURCE: tr("no source is joined to it"),
            Lack.CUE: tr("no cue is joined to it"),
            Lack.CONTENT: tr("it is joined to nothing that is said"),
            Lack.CERTAINTY: tr("marked as unsure"),
        }
        if gap.lack is Lack.ATTRIBUTE:
            attribute = self._desk.index.attribute(gap.attribute).name.in_language(language)
            lack = tr("{attribute} is not given").format(attribute=attribute)
        else:
            lack = lacks[gap.lack]
        return tr("{label} «{words}»: {lack}").format(label=name, words=words, lack=lack)

    def _jump(self, item: QListWidgetItem) -> None:
        uid: Uid = item.data(Qt.ItemDataRole.UserRole)
        self.asked.emit(uid)


def _sheet(parts: Parts) -> str:
    look = parts.look
    names = ("pane", "text", "accentSoft", "accentText", "hover", "accent")
    color = {name: look.color(name).name() for name in names}
    return (
        f"QListWidget {{ background: {color['pane']}; color: {color['text']};"
        " border: 2px solid transparent; outline: none; }"
        f"QListWidget:focus {{ border-color: {color['accent']}; }}"
        f"QListWidget::item {{ height: {_ROW - 2}px; padding: 0 6px; }}"
        f"QListWidget::item:hover {{ background: {color['hover']}; }}"
        f"QListWidget::item:selected {{ background: {color['accentSoft']};"
        f" color: {color['accentText']}; }}"
    )
