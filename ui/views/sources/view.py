"""The workspace of sources: speakers and outlets, filtered alike."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.model import ChangeSet, SetKind, Uid
from annotator.model.attribution import Attribution, Facet, SpeakerKey, Where
from annotator.model.timeline import periods, timeline
from annotator.storage.reading.corpus import Whose
from annotator.text.fold import folded_query
from exports.plain_table import Line
from ui.language import tr
from ui.views.grounds import ground
from ui.views.sources.bar import EVERYBODY, GOLD, OUTLETS, SPEAKERS, SourcesBar
from ui.views.sources.counts import Counted
from ui.views.sources.facets import Facets
from ui.views.sources.feed import SourceFeed
from ui.views.sources.figures import outlet_lines, speaker_lines
from ui.views.sources.names import Names
from ui.views.sources.nothing import Nothing
from ui.views.sources.outlets import Column, OutletTable
from ui.views.sources.page import SpeakerPage
from ui.views.sources.speakers import SpeakerList
from ui.views.sources.taking import copy_table, save_table
from ui.views.span_place import ANNOTATE, open_span
from ui.views.workspace import Parts, View
from ui.widgets.hairline import Hairline

WIDE = 1400
LIST_WIDTHS = {True: 320, False: 280}
COUNT_WIDTHS = {True: 272, False: 240}
LIST_FROM, COUNTS_FROM = 1000, 1180
"""Below these widths of the window a pane shows only while it has the focus (F6)."""
READ, NOTHING = range(2)


class SourcesView(View):
    """Shows who is quoted, and how outlets name their sources."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._look = look = parts.look
        self.where = Where()
        self.speaker: SpeakerKey | None = None
        self._width = WIDE
        self.feed = SourceFeed(parts.desk.project, self)
        self._names = Names(parts.desk.index, look)
        self.bar = SourcesBar(self._names, self.values, parts)
        self.list = SpeakerList(look)
        self.page = SpeakerPage(parts.desk.project.read.attributions, self._names, look)
        self.facets = Facets(self._names, self._own_values, look)
        self.outlets = OutletTable(look)
        ground(self, look, "paper")
        ground(self.bar, look, "pane")
        ground(self.list, look, "pane")
        ground(self.facets, look, "pane")
        self._lay_out()
        self._listen()
        self._refresh()

    # --- what the window asks -------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """Return the list, the quotations and the counts; or the table of outlets."""
        if self.bar.tab == OUTLETS:
            return [self.outlets]
        if self.speaker is None:
            return [self.list.view]
        counts = [s.list for s in self.facets.sections.values() if not s.isHidden()]
        return [self.list.view, self.page.list, *counts[:1]]

    def enter(self, pane: QWidget) -> None:
        """Put the focus into a pane, which comes into sight if it had given way."""
        for one in (self.list, self.facets):
            if one.isAncestorOf(pane):
                one.setVisible(True)
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fit(self._width)

    def arrive(self) -> None:
        """Put the focus into the list, or the table."""
        self.panes()[0].setFocus()

    def show_found(self, words: str) -> None:
        """Show the speakers who have these words in one of their names."""
        self.show_tab(SPEAKERS)
        self.list.field.setText(words)

    def find_here(self) -> bool:
        """Put the caret into the field that finds sources."""
        self.show_tab(SPEAKERS)
        self.enter(self.list.field)
        self.list.field.selectAll()
        return self.list.field.isVisible()

    def fit(self, width: int) -> None:
        """Give the panes their widths in a window so wide."""
        self._width = width
        wide = width >= WIDE
        self.list.setFixedWidth(LIST_WIDTHS[wide])
        self.facets.setFixedWidth(COUNT_WIDTHS[wide])
        self.list.setVisible(width >= LIST_FROM or self._holds_focus(self.list))
        counted = width >= COUNTS_FROM or self._holds_focus(self.facets)
        self.facets.setVisible(counted and self.speaker is not None)

    # --- what actions ask -----------------------------------------------------------------------

    def show_tab(self, tab: str) -> None:
        """Show the speakers, or the outlets."""
        self.bar.tabs.set_value(tab)
        self._show_tab()
        self.arrive()

    def step(self, by: int) -> None:
        """Show the next speaker (1), or the one before (-1)."""
        key = self.list.neighbour(self.speaker, by)
        if key is not None:
            self.show_speaker(key)

    def show_speaker(self, key: SpeakerKey) -> None:
        """Show a speaker's page."""
        self.speaker = key
        self.list.choose(key)
        self._show_speaker()

    def choose(self, facet: Facet, value: str | None) -> None:
        """Count only what has this value; what was chosen already is given back."""
        if value == self.where.value(facet):
            value = None
        self.where = self.where.with_value(facet, value)
        self._refresh()

    @property
    def record(self) -> Uid | None:
        """The record that the shown source's spans mean, if any."""
        return Uid(self.speaker) if isinstance(self.speaker, bytes) else None

    def open_record(self) -> None:
        """Show the shown source's record in the registry."""
        if self.record is not None:
            self._parts.commands.context.shell.open_record(self.record)

    def clear(self) -> None:
        """Count everything, whoever the field seeks."""
        self.where = Where()
        self.list.field.clear()
        self._refresh()

    def sort(self, column: Column) -> None:
        """Sort the outlets by a column."""
        self.outlets.sort_by(column)

    @property
    def is_narrowed(self) -> bool:
        """Whether something is filtered."""
        return self.where != Where() or bool(self.list.field.text())

    def lines(self) -> list[Line]:
        """Return the table that is shown: heads and rows."""
        if self.bar.tab == OUTLETS:
            return list(outlet_lines(self.outlets.outlets.rows))
        return list(speaker_lines(self.list.model.ranking))

    def copy(self) -> None:
        """Copy the table that is shown."""
        copy_table(self.lines(), self._parts)

    def save(self) -> None:
        """Ask for a file, and write the table that is shown into it."""
        name = tr("outlets") if self.bar.tab == OUTLETS else tr("sources")
        save_table(self.lines(), name, self._parts, self)

    def open_article(self, one: Attribution) -> None:
        """Open the article at the content of an attribution."""
        otherwise = tr("Somebody else marked this; your annotation lacks it.")
        place = (one.start, one.end)
        open_span(self._parts.commands.context, one.article, one.content, place, otherwise)

    def values(self, facet: Facet) -> list[Counted]:
        """Return a facet's values over all speakers, the most frequent first."""
        return self._counted(facet, None)

    # --- inside ---------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.feed.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.feed.rest()

    def _listen(self) -> None:
        self.bar.tabs.changed.connect(self._show_tab)
        self.bar.whose.changed.connect(self._show_whose)
        self.bar.filters.chosen.connect(self.choose)
        self.facets.chosen.connect(self.choose)
        self.facets.all_asked.connect(self.bar.filters.open)
        self.list.searched.connect(self._refresh)
        self.list.asked.connect(self.show_speaker)
        self.page.opened.connect(self.open_article)
        self.page.picked.connect(self._pick_period)
        self.outlets.picked.connect(self._pick_outlet)
        self.outlets.sort_asked.connect(self.sort)
        self.nothing.left.connect(self._leave_nothing)
        self.feed.changed.connect(self._refresh)
        self.feed.reread.connect(self.page.list.quotations.forget)
        self.feed.failed.connect(self._parts.desk.failed)
        self._parts.desk.changed.connect(self._changed)

    def _changed(self, changes: ChangeSet) -> None:
        self.feed.follow(changes)

    def _show_tab(self) -> None:
        self._tabs.setCurrentIndex(1 if self.bar.tab == OUTLETS else 0)
        self._parts.commands.refresh()

    def _show_whose(self, code: str) -> None:
        whose: dict[str, Whose] = {EVERYBODY: None, GOLD: SetKind.GOLD}
        self.feed.show_of(whose.get(code, self._parts.desk.person.uid))

    def _pick_period(self, period: str) -> None:
        self.choose(Facet.PERIOD, period)

    def _pick_outlet(self, outlet: str) -> None:
        self.where = self.where.with_value(Facet.OUTLET, outlet)
        self._refresh()
        self.show_tab(SPEAKERS)

    def _leave_nothing(self) -> None:
        if self.is_narrowed:
            self.clear()
        else:
            self._parts.commands.context.shell.show_workspace(ANNOTATE)

    def _refresh(self) -> None:
        """Count again, and show what came of it."""
        table = self.feed.table
        ranking = table.speakers(self.where, folded_query(self.list.field.text()))
        outlets = table.outlets(self.where)
        gone = ranking.place(self.speaker) is None
        if gone and (self.speaker is None or self.feed.complete):
            self.speaker = ranking[0].key if len(ranking) else None
        self.list.show_ranking(ranking, self.speaker, self._nobody())
        self.outlets.show_rows(outlets)
        named = sum(bool(one.outlet) for one in outlets)  # none is no outlet
        self.bar.show_counts(self.where, table.total(self.where), len(ranking), named)
        self.bar.show_reading(self.feed)
        self._show_speaker()
        self._middle.setCurrentIndex(READ if len(ranking) else NOTHING)
        self.nothing.explain(narrowed=self.is_narrowed, known=self.feed.complete)
        self._parts.commands.refresh()

    def _show_speaker(self) -> None:
        table, ranking = self.feed.table, self.list.model.ranking
        place = ranking.place(self.speaker)
        if place is not None and self.speaker is not None:
            months = {
                c.value: c.number for c in table.counts(Facet.PERIOD, self.where, self.speaker)
            }
            chosen = self.where.value(Facet.OUTLET) is not None
            found = table.counts(Facet.OUTLET, self.where, self.speaker)
            outlets = 1 if chosen else sum(bool(one.value) for one in found)
            period = self.where.value(Facet.PERIOD)
            self.page.show_speaker(ranking[place], outlets, timeline(months), period)
            places = table.quotations(self.where, self.speaker)
            self.page.show_quotations(places, self.feed.whose)
            self.facets.refresh()
        self.fit(self._width)

    def _own_values(self, facet: Facet) -> list[Counted]:
        return self._counted(facet, self.speaker)

    def _counted(self, facet: Facet, speaker: SpeakerKey | None) -> list[Counted]:
        chosen = self.where.value(facet)
        counts = self.feed.table.counts(facet, self.where, speaker)
        found = [(one.value, one.number) for one in counts]
        if facet is Facet.PERIOD:
            found = periods(dict(found))
        return [
            Counted(value, self._names.value(facet, value), number, value == chosen)
            for value, number in found
        ]

    def _nobody(self) -> str:
        return "" if self.feed.complete else tr("Reading the articles…")

    def _holds_focus(self, pane: QWidget) -> bool:
        focus: QWidget | None = pane.window().focusWidget()
        return focus is not None and pane.isAncestorOf(focus)

    def _lay_out(self) -> None:
        look = self._look
        self.nothing = Nothing(look)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.page)
        self._middle.addWidget(self.nothing)
        speakers = QWidget()
        row = QHBoxLayout(speakers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Hairline(look, vertical=True))
        row.addWidget(self._middle, 1)
        row.addWidget(Hairline(look, vertical=True))
        row.addWidget(self.facets)
        self._tabs = QStackedWidget()
        self._tabs.addWidget(speakers)
        self._tabs.addWidget(self.outlets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Hairline(look))
        column.addWidget(self._tabs, 1)
