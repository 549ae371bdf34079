"""What evidence says of itself: addresses, title, publisher, dates, quote, note."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Evidence, EvidenceKind, EvidenceUse, Uid
from ui.dialogs.base import Row, latin
from ui.drafting import Part
from ui.drafting.fields import TextField
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.note_field import NoteField


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in the fields, as the verbs take it."""

    url: str
    archive_url: str
    title: str
    publisher: str
    published: str
    accessed: str
    quote: str
    note: str


class EvidenceFields(QWidget):
    """The fields; which of them are seen depends on the kind of evidence.

    Args:
        look: how it looks.
        evidence: what stands in them; none for new evidence, which somebody looks at today.
        use: gives the note.
    """

    def __init__(
        self,
        look: Look,
        evidence: Evidence | None = None,
        use: EvidenceUse | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        known = evidence or Evidence(Uid(b""))
        self.url = Field(look, known.url, placeholder="https://")
        self.archive_url = Field(look, known.archive_url, placeholder="https://")
        self.title = Field(look, known.title)
        self.publisher = Field(look, known.publisher)
        self.published = DateField(look, known.published)
        accessed = known.accessed if evidence is not None else date.today().isoformat()
        self.accessed = DateField(look, accessed)
        for field in (self.url, self.archive_url, self.title, self.publisher):
            field.setCursorPosition(0)  # what is too long shows where it begins
        self.quote = NoteField(look, known.quote, lines=2, name=tr("Quote"))
        self.note = NoteField(look, use.note if use else "", lines=1, name=tr("Note"))
        for field in (self.url, self.archive_url):
            latin(field)
        self._lay_out()
        self.show_kind(known.kind)

    def show_kind(self, kind: EvidenceKind, *, new: bool = False) -> None:
        """Show the fields of a kind; what a span quotes is taken from its article when new."""
        picked = kind is EvidenceKind.SPAN and new
        for row in (self.title_row, self.quote_row, *self._dates):
            row.setVisible(not picked)
        web = kind is not EvidenceKind.SPAN
        self.url_row.setVisible(web)
        self.archive_row.setVisible(web)
        found_at = kind is EvidenceKind.FILE
        self.url_row.name.setText(tr("Where it was found") if found_at else tr("Address"))

    def parts(self) -> dict[str, TextField | Part]:
        """Return the fields, as drafts keep them."""
        return {
            "url": self.url,
            "archive_url": self.archive_url,
            "title": self.title,
            "publisher": self.publisher,
            "published": self.published,
            "accessed": self.accessed,
            "quote": self.quote,
            "note": self.note,
        }

    def said(self) -> Said:
        """Return what stands in the fields."""
        return Said(
            url=self.url.text(),
            archive_url=self.archive_url.text(),
            title=_line(self.title.text()),
            publisher=_line(self.publisher.text()),
            published=self.published.iso,
            accessed=self.accessed.iso,
            quote=self.quote.toPlainText().strip(),
            note=self.note.toPlainText().strip(),
        )

    def row_of(self, text: str) -> Row | None:
        """Return the field in which a text stands that was refused."""
        for row in (self.url_row, self.archive_row, *self._dates[1:]):
            field = row.widget
            if isinstance(field, Field) and text and field.text().strip() == text:
                return row
        return None

    def clear_notices(self) -> None:
        """Say nothing of any field."""
        for row in (self.url_row, self.archive_row, *self._dates):
            row.notice.clear()

    def _lay_out(self) -> None:
        look = self._look
        self.url_row = Row(tr("Address"), self.url, look)
        self.archive_row = Row(tr("Archived copy"), self.archive_url, look)
        self.title_row = Row(tr("Title"), self.title, look)
        self._dates = [
            Row(tr("Publisher"), self.publisher, look),
            Row(tr("Published on"), self.published, look),
            Row(tr("Looked at on"), self.accessed, look),
        ]
        self.quote_row = Row(tr("Quote"), self.quote, look, hint=tr("word for word"))
        self.note_row = Row(tr("Note"), self.note, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP_12)
        column.addLayout(_abreast((self.url_row, self.archive_row)))
        column.addWidget(self.title_row)
        column.addLayout(_abreast(self._dates))
        column.addWidget(self.quote_row)
        column.addWidget(self.note_row)
        for row in (self.url_row, self.archive_row, *self._dates):
            if isinstance(row.widget, Field):
                row.widget.textChanged.connect(row.notice.clear)


def _abreast(rows: Iterable[Row]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(metrics.GAP_12)
    for row in rows:
        line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
    return line


def _line(text: str) -> str:
    return " ".join(text.split())
