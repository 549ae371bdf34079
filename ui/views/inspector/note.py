"""The note of the chosen span."""

from PySide6.QtWidgets import QWidget

from annotator.model import DraftKey, Span, Uid
from annotator.operations.spans import note_span
from ui.language import tr
from ui.views.workspace import Parts
from ui.widgets.note_field import NoteField
from ui.widgets.section import Section


class Note(Section):
    """What the annotator has to say about a span; saved when one pauses or goes elsewhere."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Note"), parts.look, parent, line=False)
        self._desk = parts.desk
        self._uid: Uid | None = None
        self.field = NoteField(parts.look, "", self, name=tr("Note"), lines=2)
        self.field.committed.connect(self._save)
        self.add(self.field)

    def show_span(self, span: Span | None) -> None:
        """Show a span's note; what was typed for the one before is saved to that one first."""
        self.field.commit()
        self._uid = span.uid if span else None
        self.field.draft = DraftKey("span.note", span.uid) if span else None
        self.field.set_text(span.note if span else "")

    def refresh(self, span: Span) -> None:
        """Show what the note is now, unless somebody is writing it."""
        if not self.field.hasFocus():
            self.show_span(span)

    def _save(self, text: str) -> None:
        span = self._desk.spans.get(self._uid) if self._uid else None
        if span is not None and span.note != text:
            self._desk.perform(note_span, span, text)
