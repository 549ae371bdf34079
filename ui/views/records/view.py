"""The workspace of the registry: records, one record, and names that mean none yet."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.model import Record, Uid
from annotator.operations.registry import delete_record
from annotator.storage.reading import Appearance
from ui.dialogs.export import Export
from ui.dialogs.import_files import ImportFiles
from ui.dialogs.merge_records import MergeRecords
from ui.dialogs.record import DeleteRecord, RecordDialog
from ui.drafting import keep
from ui.keys import is_text_field
from ui.language import tr
from ui.theme import metrics
from ui.views.claims.trying import attempt
from ui.views.grounds import ground
from ui.views.records.linking import NameLinking
from ui.views.records.names_pane import NamesPane
from ui.views.records.page import RecordPage
from ui.views.records.record_list import RecordList
from ui.views.workspace import Parts, View
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.menu import menu, open_below

ANNOTATE = "annotate"
WIDE = 1400
LIST_WIDTHS = {True: 294, False: 256}
NAMES_WIDTHS = {True: 336, False: 300}
LIST_FROM, NAMES_FROM = 1180, 1000
"""Below these widths of the window a pane shows only while it has the focus (F6)."""


class RecordsView(View):
    """Keeps the registry: who and what the news names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._desk = parts.desk
        self._project = parts.desk.project
        self._width = WIDE
        self._current: Uid | None = None
        self.dialog: QDialog | None = None
        self.menu: QMenu | None = None
        self.list = RecordList(parts)
        self.page = RecordPage(parts)
        self.names = NamesPane(parts)
        for pane in (self.list, self.names):
            ground(pane, parts.look, "pane")
        self._middle = QStackedWidget()
        ground(self._middle, parts.look, "paper")
        self._middle.addWidget(self._nothing())
        self._middle.addWidget(self.page)
        self.linking = NameLinking(parts, self.names, self.show_record, self.open_dialog, self)
        self._lay_out()
        self.list.asked.connect(self.show_record)
        self.list.add_asked.connect(self.add_record)
        self.list.more_asked.connect(self.open_menu)
        self.page.opened.connect(self.open_mention)
        self.page.merge_asked.connect(self.merge)
        self.page.delete_asked.connect(self.delete)
        parts.desk.records.changed.connect(self._follow)

    @property
    def record(self) -> Record | None:
        """The record that is shown."""
        return self.page.record if self._middle.currentIndex() == 1 else None

    # --- what the window asks -------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """Return the list, the name, and the names without a record."""
        listed, named = self.list.view, self.names.view
        found: list[QWidget] = [self.list.field if listed.isHidden() else listed]
        if self.record is not None:
            found.append(self.page.name)
        return [*found, self.names.segments if named.isHidden() else named]

    def enter(self, pane: QWidget) -> None:
        """Put the focus into a pane, which comes into sight if it had given way."""
        for one in (self.list, self.names):
            if one.isAncestorOf(pane):
                one.setVisible(True)
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fit(self._width)

    def arrive(self) -> None:
        """Put the focus into the list; where it is empty, no field takes the keys meant for it."""
        self._look_up()
        panes = self.panes()
        next((one for one in panes if not is_text_field(one)), panes[0]).setFocus()

    def show_found(self, words: str) -> None:
        """Show the records of which some name holds these words."""
        self.list.search(words)

    def find_here(self) -> bool:
        """Put the caret into the field that finds records."""
        self.enter(self.list.field)
        self.list.field.selectAll()
        return True

    def focus_note(self) -> None:
        """Put the caret into the record's note."""
        if self.record is not None:
            self.page.focus_note()

    def fit(self, width: int) -> None:
        """Give the panes their widths in a window so wide."""
        self._width = width
        wide = width >= WIDE
        self.list.setFixedWidth(LIST_WIDTHS[wide])
        self.names.setFixedWidth(NAMES_WIDTHS[wide])
        self.list.setVisible(width >= LIST_FROM or self._holds_focus(self.list))
        self.names.setVisible(width >= NAMES_FROM or self._holds_focus(self.names))

    # --- showing --------------------------------------------------------------------------------

    def show_record(self, record: Uid) -> None:
        """Show a record, whatever the filter says."""
        self._look_up()
        self.list.reveal(record)
        self._show(record)

    def _show(self, uid: Uid | None) -> None:
        row = self._desk.records.row(uid) if uid is not None else None
        self._current = row.record.uid if row is not None else None
        if row is not None:
            self.page.show_row(row)
        self._middle.setCurrentIndex(0 if row is None else 1)
        self.list.choose(self._current)
        self._parts.commands.refresh()

    def _follow(self, touched: object) -> None:
        if not self.isVisible():
            return
        if self._current is None:
            self._show(self.list.model.first())
        elif not touched or (isinstance(touched, set) and self._current in touched):
            gone = self._desk.records.row(self._current) is None
            self._show(self.list.model.first() if gone else self._current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_up()
        self._show(self._current or self.list.model.first())

    def _look_up(self) -> None:
        """See that records and names are read."""
        self._desk.records.ready()
        self._desk.surfaces.ready()
        self.names.refresh()

    # --- what actions ask: records --------------------------------------------------------------

    def add_record(self) -> None:
        """Ask for a new record."""
        self.open_dialog(RecordDialog(self._project, self._parts.look, self), self._show_made)

    def merge(self) -> None:
        """Ask which record shall be merged into the one that is shown."""
        record = self.record
        if record is not None:
            book, look = self._desk.records, self._parts.look
            self.open_dialog(MergeRecords(self._project, record, book, look, self))

    def delete(self) -> None:
        """Delete the record that is shown; ask first when spans mean it."""
        record = self.record
        if record is None:
            return
        spans = self._project.read.records.count(record.uid)
        if spans:
            dialog = DeleteRecord(record.name, spans, self._parts.look, self)
            self.open_dialog(dialog, self._delete)
        else:
            self._delete()

    def _delete(self) -> None:
        record = self.record
        if record is not None:
            after = self.list.model.neighbour(record.uid, 1)
            after = after or self.list.model.neighbour(record.uid, -1)
            attempt(self._project, self.page.notice, delete_record, record, unlink=True)
            self._show(after)

    def link_all(self) -> None:
        """Link all spans that may mean the record that is shown."""
        if self.record is not None:
            self.linking.preview(self.record)

    def open_mention(self, appearance: Appearance) -> None:
        """Open the article in the annotate workspace, with the span chosen."""
        context = self._parts.commands.context
        context.shell.show_workspace(ANNOTATE)
        desk, article = self._desk, appearance.article.uid
        if (desk.article is None or desk.article.uid != article) and not desk.open_article(article):
            return
        span = appearance.span
        if span.uid in desk.spans:
            desk.choose(span.uid)
        else:
            context.reader.select(span.start, span.end)
            context.shell.say(tr("Somebody else marked this name; your annotation lacks it."))
        context.reader.ensure_visible(span.start)

    # --- inside ---------------------------------------------------------------------------------

    def open_menu(self) -> None:
        """Offer import and export of the registry."""
        self.menu = made = menu(self._parts.look, self)
        for name in ("registry.import", "registry.export"):
            commands = self._parts.commands
            commands.add_to(made, commands.registry[name])
        open_below(made, self.list.more)

    def import_records(self) -> None:
        """Ask for lists of records to bring in."""
        title = tr("Import records")
        self.open_dialog(ImportFiles(self._project, self._parts.look, self, title=title))

    def export_records(self) -> None:
        """Ask where and how the registry shall be written."""
        self.open_dialog(Export(self._project, self._parts.look, self, registry=True))

    def open_dialog(self, dialog: QDialog, then: Callable[[], object] | None = None) -> None:
        """Open a dialog before the view; do something when it is accepted."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if then is not None:
            dialog.accepted.connect(then)
        dialog.finished.connect(self._dialog_closed)
        self.dialog = dialog
        keep(dialog, self._parts.desk.drafts)
        dialog.open()

    def _dialog_closed(self) -> None:
        # The answer may have opened the next dialog already.
        if self.sender() is self.dialog:
            self.dialog = None

    def _show_made(self) -> None:
        if isinstance(self.dialog, RecordDialog) and self.dialog.made is not None:
            self.show_record(self.dialog.made.uid)
            self.page.add_alias()

    def _holds_focus(self, pane: QWidget) -> bool:
        focus: QWidget | None = pane.window().focusWidget()
        return focus is not None and pane.isAncestorOf(focus)

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(metrics.GAP_28, metrics.GAP_28, metrics.GAP_28, metrics.GAP_28)
        words = tr("Make a record here or of a name in an article; then link what means it.")
        column.addWidget(label(words, self._parts.look, token="text2", wrap=True))
        column.addStretch()
        return page

    def _lay_out(self) -> None:
        look = self._parts.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Hairline(look, vertical=True))
        row.addWidget(self._middle, 1)
        row.addWidget(Hairline(look, vertical=True))
        row.addWidget(self.names)
