"""The relations of the chosen span: where each leads, reversing and deleting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model import Relation, Span, Uid, quoted
from annotator.operations.relations import delete_relation, reverse_relation
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look, isolate
from ui.views.workspace import Parts
from ui.widgets.button import IconButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import ElidedLabel, label, set_ink
from ui.widgets.section import Section

QUOTE_PIXELS = 16
SMALL_ICON = 15
_GOES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Relations(Section):
    """One row a relation.

    Signals:
        asked: choose this span (its uid).
    """

    asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Relations"), parts.look, parent)
        self._parts = parts
        self._shown: list[tuple[Relation, Span]] = []
        self.rows: list[RelationRow] = []
        self.link = IconButton("plus", "", parts.look, self)
        parts.commands.bind(self.link, "relation.link")
        self.add_to_head(self.link)
        self._none = label(tr("None yet."), parts.look, size="small", token="text3")
        self.add(self._none)

    def show_span(self, span: Span) -> None:
        """Show the relations of a span."""
        desk = self._parts.desk
        found = []
        for relation in desk.relations_of(span.uid):
            other = relation.target if relation.source == span.uid else relation.source
            if other in desk.spans:
                found.append((relation, desk.spans[other]))
        self._none.setVisible(not found)
        if found == self._shown:
            return
        self._shown = found
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(relation, other) for relation, other in found]
        for row in self.rows:
            self.add(row)

    def _row(self, relation: Relation, other: Span) -> "RelationRow":
        row = RelationRow(relation, other, self._parts, self)
        row.asked.connect(self.asked)
        return row


class RelationRow(QWidget):
    """The name of a relation, which way it points, and what stands at its other end."""

    asked = Signal(object)

    def __init__(self, relation: Relation, other: Span, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._relation = relation
        self._other: Uid = other.uid
        look = parts.look
        kind = parts.desk.index.relation(relation.label)
        name = label(kind.short.in_language(look.language), look, size="small", weight=500)
        set_ink(name, look.theme.spans["ATTR"].ink)
        outgoing = relation.target == other.uid
        words = " ".join(quoted(parts.desk.text, other.fragments).split())
        self.quote = ElidedLabel(words, look, self, font=look.reading_font(QUOTE_PIXELS))
        # Spans of the same words are told apart by their labels.
        short = parts.desk.index.label(other.label).short.in_language(look.language)
        self.kind = label(short, look, size="small", token="text2")
        self.reverse = IconButton("arrows-left-right", tr("Reverse"), look, self, size=SMALL_ICON)
        self.delete = IconButton("x", tr("Delete the relation"), look, self, size=SMALL_ICON)
        self.reverse.setVisible(self._reversible(parts, relation))
        self.reverse.clicked.connect(self._reverse)
        self.delete.clicked.connect(self._delete)
        for button in (self.reverse, self.delete):
            button.setEnabled(not parts.desk.shown.foreign)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        way = tr("to") if outgoing else tr("from")
        self.setAccessibleName(f"{name.text()} {way} {isolate(words)}")
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP_4)
        row.addWidget(name)
        row.addWidget(_arrow(look, outgoing=outgoing))
        row.addWidget(self.kind)
        row.addWidget(self.quote, 1)
        row.addWidget(self.reverse)
        row.addWidget(self.delete)

    def _reversible(self, parts: Parts, relation: Relation) -> bool:
        spans = parts.desk.spans
        source, target = spans.get(relation.source), spans.get(relation.target)
        if source is None or target is None:
            return False
        allowed = parts.desk.index.relations_between(target.label, source.label)
        return any(one.code == relation.label for one in allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or the space bar goes to the other end, as a click does."""
        if event.key() in _GOES:
            self.asked.emit(self._other)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(self._other)

    def _reverse(self) -> None:
        self._desk.perform(reverse_relation, self._relation)

    def _delete(self) -> None:
        self._desk.perform(delete_relation, self._relation)


def _arrow(look: Look, *, outgoing: bool) -> QWidget:
    """An arrow from the span to the other end, or back."""
    made = label("", look)
    name = "arrow-right" if outgoing else "arrow-left"
    made.setPixmap(look.pixmap(name, "text3", 13, ratio=made.devicePixelRatioF()))
    made.setAccessibleName(tr("to") if outgoing else tr("from"))
    return made
