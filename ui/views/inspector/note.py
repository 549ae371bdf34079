"""The note of the chosen span."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from annotator.model import DraftKey, Span, quoted
from annotator.operations.spans import note_span
from ui.drafting import DraftMark, Keeping
from ui.language import tr
from ui.views.workspace import Parts
from ui.widgets.note_field import NoteField
from ui.widgets.section import Section

NOTE, TEXT = "span.note", "text"


class Note(Section):
    """What the annotator has to say about a span; saved when one pauses or goes elsewhere."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Note"), parts.look, parent, line=False)
        self._desk = parts.desk
        self._seen: Span | None = None  # its article may be left already when it is saved
        self.field = NoteField(parts.look, "", self, name=tr("Note"), lines=2)
        self.field.committed.connect(self._save)
        self.mark = DraftMark(parts.look, insists=True)
        self.keeping = Keeping(parts.desk.drafts, {TEXT: self.field}, self.mark, self)
        self.keeping.insisted.connect(self._insist)
        self.add(self.mark)
        self.add(self.field)

    def show_span(self, span: Span | None) -> None:
        """Show a span's note; what was typed for the one before is saved to that one first."""
        self.field.commit()
        if span is None:
            self._seen = None
            self.keeping.leave()
            self.field.set_text("")
        else:
            self.refresh(span)

    def begin(self) -> None:
        """Put the caret behind what is written."""
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self, span: Span) -> None:
        """Show what the note is now; what somebody is writing stays."""
        self._seen = span
        words = quoted(self._desk.text, span.fragments)
        self.keeping.about(DraftKey(NOTE, span.uid), {TEXT: span.note}, words)

    def _save(self, text: str) -> None:
        span = self._seen
        if span is None or span.note == text or self.keeping.apart(TEXT):
            return
        if self._desk.perform(note_span, span, text) is not None:
            self.keeping.recorded(DraftKey(NOTE, span.uid), {TEXT: text})

    def _insist(self, _part: str, text: str) -> None:
        self._save(text)
