"""The middle of the registry's workspace: one record with all that is known of it."""

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.model import DraftKey, Record, RecordKind
from annotator.operations.registry import edit_record
from annotator.storage.reading import Appearance, RecordRow
from ui.dialogs.notice import Notice
from ui.drafting import DraftMark, Keeping, Part
from ui.drafting.fields import TextField
from ui.language import tr
from ui.record_words import kind_icon, kind_word, mentions_word
from ui.theme import metrics
from ui.views.claims.trying import attempt
from ui.views.records.aliases import Aliases, AliasesPart
from ui.views.records.facts import RecordFacts
from ui.views.records.in_place import InPlace
from ui.views.records.mentions import Mentions
from ui.views.workspace import Parts
from ui.widgets.button import IconButton
from ui.widgets.labels import label, picture
from ui.widgets.note_field import NoteField

MARGIN = 28
NAME_PIXELS, NAME_LINE, SECOND_LINE = 25, 46, 30
RECORD, ALIASES, ALIAS = "record", "aliases", "alias"
WIKIDATA = "https://www.wikidata.org/wiki/"


class RecordPage(QScrollArea):
    """Shows a record and lets one change it in its place.

    Signals:
        opened: open the article at this span (`Appearance`).
        merge_asked: merge the record with another one.
        delete_asked: delete the record.
    """

    opened = Signal(object)
    merge_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._project = parts.desk.project
        self._look = look = parts.look
        self.record: Record | None = None
        self.icon = picture()
        self.kind = label("", look, weight=600)
        self.count = label("", look, token="text2")
        self.wikidata = IconButton("globe", tr("Open on Wikidata"), look, key="W")
        self.merge = IconButton("git-merge", tr("Merge with another record"), look, key="M")
        self.delete = IconButton("trash", tr("Delete the record"), look, key="Delete")
        self.notice = Notice(look)
        self.name = InPlace(look, look.reading_font(NAME_PIXELS), NAME_LINE, name=tr("Arabic name"))
        self.english = InPlace(look, look.font("large"), SECOND_LINE, name=tr("English name"))
        self.facts = RecordFacts(look, parts.desk.drafts)
        self.aliases = Aliases(look)
        self.note = NoteField(look, lines=2, name=tr("Note"))
        self.mark = DraftMark(look, insists=True)
        fields: dict[str, TextField | Part] = {
            "name_ar": self.name,
            "name_en": self.english,
            ALIASES: AliasesPart(self.aliases),
            ALIAS: self.aliases.new,
            "note": self.note,
        }
        self.keeping = Keeping(parts.desk.drafts, fields, self.mark, self)
        self.mentions = Mentions(self._project, parts.desk.index, look)
        self._counts = {part: label("", look, token="text3") for part in ("aliases", "mentions")}
        self._lay_out()
        self._listen()

    # --- showing --------------------------------------------------------------------------------

    def show_row(self, row: RecordRow) -> None:
        """Show a record; what is the same as before stays as it is."""
        record, look = row.record, self._look
        same = self.record is not None and self.record.uid == record.uid
        if not same:
            self.note.commit()  # what was typed belongs to the record before
        self.record = record
        ratio = self.devicePixelRatioF()
        self.icon.setPixmap(look.pixmap(kind_icon(record.kind), "text2", 18, ratio=ratio))
        self.kind.setText(kind_word(record.kind))
        self.count.setText(mentions_word(row.spans, look))
        self.wikidata.setEnabled(bool(record.wikidata))
        self.facts.show_record(record)
        self.keeping.about(
            DraftKey(RECORD, record.uid), _words_of(record), record.name_ar or record.name_en
        )
        self.aliases.show_names(record.aliases)
        self._counts["aliases"].setText(look.digits(len(record.aliases)))
        self.mentions.show_record(record.uid, same=same)
        self._counts["mentions"].setText(look.digits(self.mentions.total))
        if not same:
            self.notice.clear()
            self.verticalScrollBar().setValue(0)

    # --- what can be done -----------------------------------------------------------------------

    def edit_name(self) -> None:
        """Put the caret into the name."""
        self.ensureWidgetVisible(self.name)
        self.name.begin()

    def add_alias(self) -> None:
        """Put the caret where another name is added."""
        self.ensureWidgetVisible(self.aliases.new)
        self.aliases.new.begin()

    def focus_note(self) -> None:
        """Put the caret into the note."""
        self.ensureWidgetVisible(self.note)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_wikidata(self) -> None:
        """Open the record's page on Wikidata in the browser."""
        if self.record is not None and self.record.wikidata:
            QDesktopServices.openUrl(QUrl(WIKIDATA + self.record.wikidata))

    def change(self, field: str, words: str) -> None:
        """Write a field of the record; what is refused is told, and stays as it was."""
        record = self.record
        if record is None or self.keeping.apart(field):
            return  # somebody else wrote there meanwhile: both are shown
        values = {field: words}
        done = attempt(self._project, self.notice, edit_record, record, **values)  # type: ignore[arg-type]
        if done is None and not words:
            for place in (self.name, self.english):
                place.take_back()

    # --- inside ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        head.addWidget(self.icon)
        head.addWidget(self.kind)
        head.addSpacing(metrics.GAP_4)
        head.addWidget(self.count)
        head.addStretch()
        for button in (self.wikidata, self.merge, self.delete):
            head.addWidget(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 9, MARGIN, metrics.GAP_28)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.mark)
        column.addSpacing(metrics.GAP_12)
        column.addWidget(self.name)
        column.addWidget(self.english)
        column.addSpacing(10)
        column.addWidget(self.facts)
        for title, count, widget in (
            (tr("Other names"), "aliases", self.aliases),
            (tr("Note"), "", self.note),
            (tr("Mentions"), "mentions", self.mentions),
        ):
            column.addSpacing(metrics.GAP_16)
            column.addLayout(self._head(title, count))
            column.addSpacing(6)
            column.addWidget(widget)
        column.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        # See-through: the ground is the one of the stack that holds the page.
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(28)
        self.setAccessibleName(tr("Record"))

    def _head(self, title: str, count: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        row.addWidget(label(title, self._look, weight=600))
        if count:
            row.addWidget(self._counts[count])
        row.addStretch()
        return row

    def _listen(self) -> None:
        self.wikidata.clicked.connect(self.open_wikidata)
        self.merge.clicked.connect(self.merge_asked)
        self.delete.clicked.connect(self.delete_asked)
        for code, field in (("name_ar", self.name), ("name_en", self.english)):
            field.written.connect(_Change(self, code).write)
        self.facts.written.connect(self.change)
        self.facts.kind_chosen.connect(self._set_kind)
        self.aliases.written.connect(self._set_aliases)
        self.note.committed.connect(self._set_note)
        self.keeping.insisted.connect(self._insist)
        self.mentions.opened.connect(self._open)

    def _insist(self, field: str, words: str) -> None:
        if field == ALIASES:
            self._set_aliases(tuple(one for one in words.split("\n") if one))
        elif field != ALIAS:
            self.change(field, words)

    def _set_kind(self, kind: RecordKind) -> None:
        if self.record is not None:
            attempt(self._project, self.notice, edit_record, self.record, kind=kind)

    def _set_aliases(self, names: tuple[str, ...]) -> None:
        if self.record is not None and not self.keeping.apart(ALIASES):
            attempt(self._project, self.notice, edit_record, self.record, aliases=names)

    def _set_note(self, note: str) -> None:
        record = self.record
        if record is not None and record.note != note and not self.keeping.apart("note"):
            attempt(self._project, self.notice, edit_record, record, note=note)

    def _open(self, appearance: Appearance) -> None:
        self.opened.emit(appearance)


def _words_of(record: Record) -> dict[str, str]:
    names = {"name_ar": record.name_ar, "name_en": record.name_en, "note": record.note}
    return {**names, ALIASES: "\n".join(record.aliases)}


class _Change(QObject):
    """Writes one field of the record."""

    def __init__(self, page: RecordPage, field: str) -> None:
        super().__init__(page)
        self._page = page
        self._field = field

    def write(self, words: str) -> None:
        """Write it."""
        self._page.change(self._field, words)
