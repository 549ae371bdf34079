"""The inspector's pane: the sections of the chosen span, one under the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.model import ChangeSet, Kind, Uid
from ui.language import tr
from ui.theme import metrics
from ui.views.grounds import ground
from ui.views.inspector.attributes import Attributes
from ui.views.inspector.chain_view import Chain
from ui.views.inspector.claim import ClaimSection
from ui.views.inspector.departure import Departure
from ui.views.inspector.head import Head
from ui.views.inspector.note import Note
from ui.views.inspector.record import RecordSection
from ui.views.inspector.relations import Relations
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.views.workspace import Parts
from ui.widgets.labels import label


class Inspector(QStackedWidget):
    """Shows the chosen span, or what would be here."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._reader = parts.commands.context.reader
        ground(self, parts.look, "pane")
        self.head = Head(parts)
        self.departure = Departure(parts)
        self.attributes = Attributes(parts)
        self.chain = Chain(parts)
        self.relations = Relations(parts)
        self.record = RecordSection(parts)
        self.claim = ClaimSection(parts)
        self.note = Note(parts)
        self.addWidget(self._empty(parts))
        self._area = self._full()
        self.addWidget(self._area)
        self.chain.asked.connect(self._choose)
        self.relations.asked.connect(self._choose)
        self._desk.span_chosen.connect(self._chosen)
        self._desk.article_opened.connect(self._chosen)
        self._desk.changed.connect(self._changed)
        self._chosen()

    def _empty(self, parts: Parts) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[metrics.PANE_PADDING] * 4)
        words = tr("Choose a span to see it here, or select words and press the key of a label.")
        column.addWidget(label(words, parts.look, token="text2", wrap=True))
        column.addStretch()
        return page

    def _full(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._sections = (
            self.head,
            self.departure,
            self.claim,
            self.attributes,
            self.record,
            self.chain,
            self.relations,
        )
        for section in (*self._sections, self.note):
            column.addWidget(section)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = OverlayScrollBar(area)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def focus_note(self) -> None:
        """Put the caret into the note."""
        if self._desk.span is not None:
            self.note.begin()
            self._area.ensureWidgetVisible(self.note.field)

    def focus_attribute(self, code: str) -> None:
        """Put the caret into the field of an attribute."""
        row = self.attributes.rows.get(code)
        if row is not None:
            row.editor.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(row.editor.widget)

    def _chosen(self) -> None:
        span = self._desk.span
        self.note.show_span(span)
        self._show()

    def _show(self) -> None:
        span = self._desk.span
        self.setCurrentIndex(0 if span is None else 1)
        if span is not None:
            for section in self._sections:
                section.show_span(span)
        for part in (self.head.label, self.attributes, self.note):
            part.setEnabled(not self._desk.shown.foreign)

    def _changed(self, changes: ChangeSet) -> None:
        span = self._desk.span
        if span is not None and changes.touches(
            Kind.SPAN, Kind.RELATION, Kind.CLAIM, Kind.ARTICLE, Kind.SCHEME
        ):
            self.note.refresh(span)
            self._show()

    def _choose(self, uid: Uid) -> None:
        self._desk.choose(uid)
        self._reader.ensure_visible(self._desk.spans[uid].start)
