"""Merging two records: which one, and what the result will be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.model import Record
from annotator.model.errors import HashiyaError
from annotator.operations.registry import merge_records, united
from annotator.project import Project
from ui.dialogs.pick_record import PickRecord
from ui.language import tr
from ui.record_book import RecordBook
from ui.record_words import kind_word, mentions_word
from ui.theme.look import Look
from ui.widgets.labels import label
from ui.widgets.section import Section

PIXELS = 18
SEPARATOR = " · "
RLM = "\u200f"


class MergeRecords(PickRecord):
    """Merges another record into one; that one stays, with all the names of both.

    Args:
        project: whose registry it is.
        record: the one that stays.
        book: the records.
        look: how it looks.
    """

    def __init__(
        self,
        project: Project,
        record: Record,
        book: RecordBook,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        self._project = project
        self._record = record
        self.preview = Section(tr("The record as it will be"), look, line=False)
        self.name = label("", look, wrap=True)
        self.name.setFont(look.reading_font(PIXELS))
        self.names = label("", look, size="small", token="text2", wrap=True)
        self.facts = label("", look, size="small", token="text2", wrap=True)
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        for part in (self.name, self.names, self.facts):
            part.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self.preview.add(part)
        self.preview.body.setContentsMargins(0, 4, 0, 0)
        likely = tuple(
            uid
            for name in record.names[:3]
            for uid in book.candidates(name, record.kind)
            if uid != record.uid
        )
        title = tr("Merge with {record}").format(record=look.isolate(record.name_in(look.language)))
        super().__init__(
            title,
            tr("Merge"),
            book,
            look,
            parent,
            first=tuple(dict.fromkeys(likely)),
            without=frozenset({record.uid}),
            eager=bool(likely),
        )
        self.body.addWidget(self.preview)

    def take(self, record: Record) -> None:
        """Merge the chosen record into the one that stays."""
        self._project.perform(merge_records, self._record, [record])

    def show_chosen(self, record: Record | None) -> None:
        """Say what the merged record would be."""
        look, book = self.look, self.book
        self.preview.setVisible(record is not None)
        if record is None:
            return
        try:
            merged = united(self._record, [record])
        except HashiyaError as error:
            self.notice.fail(error)
            return
        rows = [row for one in (self._record, record) if (row := book.row(one.uid)) is not None]
        others = [look.isolate(name) for name in merged.names if name != merged.name]
        facts = [kind_word(merged.kind), merged.role, merged.wikidata]
        facts.append(mentions_word(sum(row.spans for row in rows), look))
        self.name.setText(merged.name)
        lead = RLM if look.rtl else ""  # or the line runs as its first name does
        self.names.setText(lead + tr("، ").join(others))
        self.facts.setText(lead + SEPARATOR.join(look.isolate(one) for one in facts if one))
