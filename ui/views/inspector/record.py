"""The record that a span means, or those that it may mean."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Span, Uid
from annotator.storage.reading import RecordRow
from ui.actions.records import LINK, MAKE, PICK, likely, link, may_mean
from ui.language import tr
from ui.record_words import about
from ui.theme import metrics
from ui.views.workspace import Parts
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import label
from ui.widgets.option_row import OptionRow
from ui.widgets.section import Section

FEW = 3


class RecordSection(Section):
    """What a name means now; else the first candidates, each a press away."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Record"), parts.look, parent)
        self._parts = parts
        self._desk = parts.desk
        look, commands = parts.look, parts.commands
        self._shown: object = None
        self.found: list[Uid] = []
        self.rows: list[OptionRow] = []
        self.name = label("", look, weight=500, wrap=True)
        self.facts = label("", look, size="small", token="text2", wrap=True)
        self.none = label(tr("No record is called so (yet)."), look, size="small", token="text2")
        self.unlink = IconButton("link-break", "", look, self, size=15)
        self.open = Button(tr("Open"), look, self, small=True, icon="address-book")
        self.make = Button(tr("New record"), look, self, small=True, key=MAKE)
        self.pick = Button(tr("Another…"), look, self, small=True, key=PICK)
        commands.bind(self.unlink, "record.unlink", follow=False)
        commands.bind(self.open, "record.open", follow=False)
        commands.bind(self.make, "record.make", follow=False)
        commands.bind(self.pick, "record.pick", follow=False)
        self.add_to_head(self.unlink)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.GAP_8)
        for button in (self.open, self.make, self.pick):
            buttons.addWidget(button)
        buttons.addStretch()
        for words in (self.name, self.facts, self.none):
            self.add(words)
        self.body.addLayout(self._rows)
        self.body.addLayout(buttons)
        self._desk.records.changed.connect(self._follow)

    def show_span(self, span: Span) -> None:
        """Show the record of a span; hidden when its label means none."""
        self.setVisible(may_mean(self._desk, span))
        if not may_mean(self._desk, span):
            return
        row = self._desk.records.row(span.record) if span.record is not None else None
        self.found = [] if row is not None else likely(self._desk, span)[:FEW]
        rows = [found for uid in self.found if (found := self._desk.records.row(uid)) is not None]
        foreign = self._desk.shown.foreign
        for button in (self.unlink, self.make, self.pick):
            button.setEnabled(not foreign)
        shown = (row, rows, foreign)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_record(row)
        self._show_candidates(rows)
        self.none.setVisible(row is None and not rows)
        self.make.setVisible(row is None)

    def _show_record(self, row: RecordRow | None) -> None:
        for widget in (self.name, self.facts, self.unlink, self.open):
            widget.setVisible(row is not None)
        if row is not None:
            self.name.setText(row.record.name_in(self._parts.look.language))
            self.facts.setText(about(row.record, self._parts.look, row.spans))

    def _show_candidates(self, rows: list[RecordRow]) -> None:
        for old in self.rows:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        look = self._parts.look
        for number, row in enumerate(rows):
            key = LINK if not number else ""
            detail = about(row.record, look, row.spans)
            made = OptionRow(key, row.record.name_in(look.language), detail, look, self)
            made.setEnabled(not self._desk.shown.foreign)
            made.clicked.connect(self._pressed)
            self.rows.append(made)
            self._rows.addWidget(made)

    def _pressed(self) -> None:
        made = self.sender()
        if isinstance(made, OptionRow) and made in self.rows:
            link(self._parts.commands.context, self.found[self.rows.index(made)])

    def _follow(self, _touched: object) -> None:
        span = self._desk.span
        if span is not None and self.isVisible():
            self.show_span(span)
