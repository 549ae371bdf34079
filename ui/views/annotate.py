"""The workspace in which articles are read and annotated."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Change, ChangeSet, Fragment, Kind, Operation, Relation, Uid, parse_uid
from annotator.operations.spans import resize_span
from ui.actions import Action
from ui.actions.fragments import FragmentMode
from ui.actions.proposal_mode import ProposalMode
from ui.actions.relations import Foreseen, Link, LinkMode, foresee, link
from ui.language import tr
from ui.reader.view import Reader
from ui.views import alike, joining, record_dialogs, set_choice
from ui.views.article_header import ArticleHeader
from ui.views.articles.panel import ArticleList
from ui.views.choice_panel import ChoicePanel
from ui.views.context_menu import open_menu
from ui.views.done_panel import DonePanel
from ui.views.find_bar import FindBar
from ui.views.glosses import glosses
from ui.views.grounds import ground
from ui.views.hints import Hints
from ui.views.hover_card import HoverCard
from ui.views.inspector.panel import Inspector
from ui.views.palette_bar import PaletteBar
from ui.views.panes import Panes
from ui.views.place_keeper import PlaceKeeper
from ui.views.relation_menu import ask
from ui.views.word_hints import WordHints
from ui.views.workspace import Parts, View, Workspace
from ui.widgets.hairline import Hairline

NONE = Uid(b"")


class AnnotateView(View):
    """Article list, reader with its header and palette, inspector."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._desk = parts.desk
        self._look = parts.look
        self._parts = parts
        self.reader: Reader = parts.commands.context.reader
        self.articles = ArticleList(parts)
        self.header = ArticleHeader(parts)
        self.find_bar = FindBar(parts)
        self.palette_bar = PaletteBar(parts)
        self.done_panel = DonePanel(parts)
        self.inspector = Inspector(parts)
        self.arcs = True
        self.hints = Hints(self.reader, parts)
        self.word_hints = WordHints(self.reader, parts)
        self.choice_panel = ChoicePanel(self.reader, parts)
        self.reader.setAccessibleName(tr("Text of the article"))
        self.card = HoverCard(self.reader, parts)
        self._place = PlaceKeeper(self.reader, parts.places, self)
        parts.commands.context.shell.viewing.changed.connect(self._place.keep)
        ground(self.articles, parts.look, "pane")
        self.layout_panes = Panes(self.articles, self._middle(), self.inspector, parts.settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.layout_panes)
        self._listen()
        self.show_article()

    def _middle(self) -> QWidget:
        middle = QWidget()
        ground(middle, self._look, "paper")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        lines = [Hairline(self._look), Hairline(self._look)]
        column.addWidget(self.header)
        column.addWidget(lines[0])
        column.addWidget(self.find_bar)
        column.addWidget(self.reader, 1)
        column.addWidget(self.done_panel)
        column.addWidget(lines[1])
        column.addWidget(self.palette_bar)
        self._around: list[QWidget] = [self.header, *lines, self.palette_bar]
        return middle

    def _listen(self) -> None:
        desk, reader = self._desk, self.reader
        reader.snap_words = desk.words.snapped
        desk.shown.leaving.connect(self._leave_set)
        desk.article_opened.connect(self.show_article)
        desk.changed.connect(self._changed)
        desk.span_chosen.connect(self._show_chosen)
        desk.sought.connect(reader.bring)
        reader.span_activated.connect(self._activate)
        reader.span_kept.connect(self._keep)
        reader.resize_requested.connect(self._resize)
        reader.relation_foreseen.connect(self._foresee)
        reader.relation_requested.connect(self._relate)
        reader.context_requested.connect(self.open_context_menu)
        self.done_panel.asked.connect(self._jump)
        self.done_panel.confirmed.connect(self._done_anyway)
        self.done_panel.left.connect(self.arrive)

    # --- what the window asks -------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """List, reader, and the inspector when it shows a span."""
        found: list[QWidget] = [self.articles.view, self.reader]
        if self._desk.span is not None:
            found.append(self.inspector.head.label)
        return found

    def enter(self, pane: QWidget) -> None:
        """Put the focus into a pane; one that had given way comes into sight."""
        self.layout_panes.enter(pane)

    def arrive(self) -> None:
        """Go to the text."""
        self.reader.setFocus()

    def show_found(self, words: str) -> None:
        """Show only the articles whose title holds these words."""
        self.articles.search(words)

    def focus_note(self) -> None:
        """Go to the chosen span's note."""
        self.inspector.focus_note()

    def focus_attribute(self, code: str) -> None:
        """Go to an attribute of the chosen span."""
        self.inspector.focus_attribute(code)

    def fit(self, width: int) -> None:
        """Give the panes their room in a window so wide."""
        self.layout_panes.fit(width)

    def set_focused(self, focused: bool) -> None:
        """Show nothing but the text, or everything again."""
        for part in self._around:
            part.setVisible(not focused)
        self.layout_panes.set_focused(focused)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._place.keep()

    # --- from the desk to the reader ------------------------------------------------------------

    def show_article(self) -> None:
        """Show the article that is open now."""
        desk = self._desk
        self._place.leave()
        zones = desk.article.zones if desk.article else ()
        self.reader.show_article(desk.text, zones, desk.index)
        self.reader.setEnabled(desk.article is not None)
        self.reader.set_read_only(desk.shown.foreign)
        self.show_annotation()
        self._parts.commands.context.finding.refresh()
        if desk.article is not None:
            self._place.arrive(desk.article.uid, self._parts.settings.now.reading_size)

    def _leave_set(self) -> None:
        """Write what was typed beside the text to the set that it belongs to."""
        if self.isVisible():
            self.reader.setFocus()
        self.inspector.note.field.commit()

    def show_annotation(self) -> None:
        """Show all spans of the open article."""
        desk = self._desk
        spans = list(desk.spans.values())
        self.reader.show_annotation(spans, self._relations(), glosses(desk, spans, self._look))
        self.reader.choose(self._set_apart())

    def show_arcs(self, shown: bool) -> None:
        """Draw the relations of the chosen span, or do not."""
        self.arcs = shown
        self.header.show_hidden()
        self.reader.update_annotation([], [], self._relations())

    def _relations(self) -> list[Relation]:
        return list(self._desk.relations.values()) if self.arcs else []

    def _show_chosen(self) -> None:
        span, modes = self._desk.span, self._parts.commands.context.modes
        mode = modes.current
        if span is not None and isinstance(mode, FragmentMode) and span.uid != mode.span:
            modes.leave()  # somebody walks on: that is what is worked on now
        self.reader.choose(self._set_apart())
        if span is not None:
            self.reader.bring(span.fragments)
        self._parts.commands.refresh()

    def _set_apart(self) -> Uid | None:
        """The span that is chosen; or that selected words would join."""
        mode = self._parts.commands.context.modes.current
        if isinstance(mode, FragmentMode):
            return mode.span
        held = self._desk.held
        return held.uid if held is not None else None

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches(Kind.SCHEME):
            self.show_article()
            return
        spans = self._desk.spans
        touched = set(self._touched(changes.changes))
        here = [spans[uid] for uid in touched if uid in spans]
        gone = [uid for uid in touched if uid not in spans]
        self.reader.update_annotation(
            here, gone, self._relations(), glosses(self._desk, here, self._look)
        )
        if not self._desk.from_elsewhere:
            self._bring([one.row for one in changes.changes if one.row in spans])

    def _bring(self, changed: list[Uid]) -> None:
        """Have what was changed in view: the chosen span of it, or else the first."""
        spans, chosen = self._desk.spans, self._desk.chosen
        if chosen in changed or not changed:
            changed = [chosen] if chosen is not None and changed else []
        parts = [part for uid in changed for part in spans[uid].fragments]
        self.reader.bring(sorted(parts)[:1] if len(changed) > 1 else parts)

    def _touched(self, changes: Iterable[Change]) -> Iterable[Uid]:
        """The spans that look different now: they changed, or their claim did."""
        claims = set()
        for change in changes:
            if change.kind is Kind.SPAN:
                yield change.row
            elif change.kind is Kind.CLAIM:
                claims.add(change.row)
            elif change.kind is Kind.VERDICT:
                claims |= _claim_of(change)
        if claims:
            yield from (one.uid for one in self._desk.spans.values() if one.claim in claims)

    def hold_done(self) -> bool:
        """List what is missing before the article is done; return whether that holds it up."""
        held = self.done_panel.hold()
        if not held:
            self.arrive()
        return held

    def dismiss(self) -> bool:
        """Close the list of what is missing."""
        shown = self.done_panel.isVisible()
        if shown:
            self.done_panel.leave()
        return shown

    def _done_anyway(self) -> None:
        self._parts.commands.run("article.done")

    def _jump(self, uid: Uid) -> None:
        if uid in self._desk.spans:
            self._desk.choose(uid)
            self.reader.ensure_visible(self._desk.spans[uid].start)

    # --- from the reader to the desk ------------------------------------------------------------

    def _activate(self, uid: Uid | None) -> None:
        mode = self._parts.commands.context.modes.current
        if isinstance(mode, LinkMode) and uid is not None:
            mode.join(uid)
            return
        if isinstance(mode, ProposalMode) and uid is not None:
            mode.choose(uid)
            return
        if isinstance(mode, FragmentMode):
            return
        self._desk.choose(uid)

    def _keep(self, uid: Uid | None) -> None:
        # Selecting words, by drag or by clicks, leaves the chosen span chosen: F adds them to it.
        if self._parts.commands.context.modes.current is None:
            self._desk.cursor.hold(uid)

    def _resize(self, uid: Uid, fragments: tuple[Fragment, ...]) -> None:
        span, mode = self._desk.spans.get(uid), self._parts.commands.context.modes.current
        if isinstance(mode, ProposalMode):
            mode.resize(uid, tuple(fragments))
        elif span is not None and span.fragments != tuple(fragments):
            self._desk.perform(resize_span, span, tuple(fragments))

    def _foresee(self, source: Uid | None, target: Uid | None) -> None:
        """Say what letting go of the line that is drawn would do."""
        context, spans = self._parts.commands.context, self._desk.spans
        one, other = spans.get(source or NONE), spans.get(target or NONE)
        seen = foresee(context, one, other) if one is not None else Foreseen("")
        refused = other is not None and other is not one and not seen.links
        self.reader.caption(seen.words, refused=refused)
        context.shell.say(seen.words)

    def _relate(self, source: Uid, target: Uid) -> None:
        link(self._parts.commands.context, source, target, self._ask)

    def _ask(self, links: list[Link]) -> None:
        ask(self._parts.commands.context, links)

    def open_context_menu(self, place: QPoint) -> None:
        """Open the menu of the selection or the chosen span."""
        open_menu(self._parts, place, self)


def _claim_of(change: Change) -> set[Uid]:
    fields = change.before if change.operation is Operation.DELETE else change.after
    claim = fields.get("claim")
    return {parse_uid(claim)} if isinstance(claim, str) else set()


def build(parts: Parts) -> View:
    """Make the workspace."""
    return AnnotateView(parts)


def name() -> str:
    """What the workspace is called."""
    return tr("Annotate")


def actions(language: str) -> list[Action]:
    """The actions that need the dialogs of this workspace."""
    groups = joining.actions, record_dialogs.actions, set_choice.actions
    more = [of(language) for of in groups]
    return [*alike.actions(language), *(one for group in more for one in group)]


WORKSPACE = Workspace("annotate", 1, "highlighter-circle", name, build, actions)
