"""The claims workspace: queue, claim, verdict."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model import ChangeSet, Claim, Kind, Uid
from annotator.storage.reading import Appearance
from annotator.storage.reading.log import REDO, UNDO
from ui.dialogs.export import Export
from ui.dialogs.people import PeopleDialog
from ui.drafting import keep
from ui.language import tr
from ui.theme import metrics
from ui.views.claims.casework import Casework
from ui.views.claims.content import Content, content
from ui.views.claims.page import ClaimPage
from ui.views.claims.people import People
from ui.views.claims.queue import ClaimQueue
from ui.views.claims.touched import Touched, touched_by
from ui.views.claims.verdict_pane import VerdictPane
from ui.views.grounds import ground
from ui.views.span_place import open_span
from ui.views.workspace import Parts, View
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label

WIDE = 1400
QUEUE_WIDTHS = {True: 294, False: 256}
VERDICT_WIDTHS = {True: 352, False: 320}
BULK_PAUSE = 300
"""Milliseconds between two looks at what an import brings in."""
QUEUE_FROM, VERDICT_FROM = 1180, 1000
"""Below these widths of the window a pane shows only while it has the focus (F6)."""


class ClaimsView(View):
    """Goes through the claims of the project and judges them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._project = parts.desk.project
        self._content: Content | None = None
        self._width = WIDE
        self._missed = Touched(everything=True)  # all there is, when somebody looks first
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(BULK_PAUSE)
        self._pause.timeout.connect(self._paused)
        self.dialog: QDialog | None = None
        self._people = People(self._project)
        self.queue = ClaimQueue(parts, self._people)
        self.page = ClaimPage(parts)
        self.pane = VerdictPane(parts, self._people)
        first = self.pane.scale.findChild(QAbstractButton)
        if first is not None:
            self.pane.scale.setFocusProxy(first)
        ground(self.queue, parts.look, "pane")
        ground(self.pane, parts.look, "pane")
        self._middle = QStackedWidget()
        ground(self._middle, parts.look, "paper")
        self._middle.addWidget(self._nothing())
        self._middle.addWidget(self.page)
        self._lay_out()
        self.queue.asked.connect(self.show_claim)
        self.queue.add_asked.connect(self.add_claim)
        self.page.claim_asked.connect(self.show_claim)
        self.page.opened.connect(self.open_appearance)
        self.casework = Casework(parts, self, self.open_dialog)
        parts.desk.likely.changed.connect(self._likely_changed)
        self.pane.opened.connect(self.open_appearance)
        self.pane.given.connect(self._given)
        self.pane.people_asked.connect(self.show_people)
        self.queue.arrived.connect(self._claims_arrived)
        parts.desk.changed.connect(self._changed)
        self._show(None)

    @property
    def claim(self) -> Claim | None:
        """The claim that is shown."""
        return self._content.claim if self._content is not None else None

    # --- what the window asks -------------------------------------------------------------------

    def panes(self) -> list[QWidget]:
        """Return the list, the wording and the scale."""
        if self._content is None:
            return [self.queue.view]
        return [self.queue.view, self.page.wording, self.pane.scale]

    def enter(self, pane: QWidget) -> None:
        """Put the focus into a pane, which comes into sight if it had given way."""
        for one in (self.queue, self.pane):
            if one.isAncestorOf(pane):
                one.setVisible(True)
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fit(self._width)

    def arrive(self) -> None:
        """Put the focus into the queue."""
        self._catch_up()
        self.queue.view.setFocus()

    def show_found(self, words: str) -> None:
        """Show the claims whose wording holds these words."""
        self.queue.search(words)

    def find_here(self) -> bool:
        """Put the caret into the field that searches the wordings."""
        self.enter(self.queue.field)
        self.queue.field.selectAll()
        return self.queue.field.isVisible()

    def show_claim(self, claim: Uid) -> None:
        """Show a claim, whatever the filter says."""
        self._catch_up()
        self.queue.reveal(claim)
        self._show(claim)

    def memory(self) -> object:
        """Which claim is shown."""
        return self.claim.uid if self.claim is not None else None

    def recall(self, memory: object) -> None:
        """Show the claim again."""
        if isinstance(memory, bytes):
            self.show_claim(Uid(memory))

    def focus_note(self) -> None:
        """Put the caret into the rationale."""
        self.pane.rationale.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, width: int) -> None:
        """Give the panes their widths in a window so wide."""
        self._width = width
        wide = width >= WIDE
        self.queue.setFixedWidth(QUEUE_WIDTHS[wide])
        self.pane.setFixedWidth(VERDICT_WIDTHS[wide])
        self.queue.setVisible(width >= QUEUE_FROM or self._holds_focus(self.queue))
        judging = width >= VERDICT_FROM or self._holds_focus(self.pane)
        self.pane.setVisible(judging and self._content is not None)

    # --- what actions ask -----------------------------------------------------------------------

    def add_claim(self) -> None:
        """Ask for a claim that no article states."""
        self.casework.new_claim()

    def add_evidence(self) -> None:
        """Ask for evidence on the claim that is shown."""
        self.casework.add_evidence()

    def export_claim(self, first: str) -> None:
        """Ask where the claim that is shown shall go, in this format at first."""
        if self.claim is not None:
            look = self._parts.look
            self.open_dialog(Export(self._project, look, self, first=first, claim=self.claim))

    def link_claim(self) -> None:
        """Ask which claim the one that is shown is linked to, and how."""
        self.casework.link()

    def show_all_claims(self) -> None:
        """Leave every filter of the queue."""
        self.queue.show_all()

    def show_pane(self) -> None:
        """See that the verdict pane is in sight, also in a narrow window."""
        self.pane.setVisible(self._content is not None)

    def show_people(self) -> None:
        """Show who works in the project, in which role."""
        self.open_dialog(PeopleDialog(self._project, self._parts.look, self))

    def open_appearance(self, appearance: Appearance) -> None:
        """Open the article in the annotate workspace, with the span chosen."""
        span, article = appearance.span, appearance.article.uid
        otherwise = tr("Somebody else marked this claim; your annotation lacks it.")
        place = (span.start, span.end)
        open_span(self._parts.commands.context, article, span.uid, place, otherwise)

    # --- inside ---------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog before the window."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._dialog_closed)
        self.dialog = dialog
        keep(dialog, self._parts.desk.drafts)
        dialog.open()

    def _dialog_closed(self) -> None:
        self.dialog = None

    def _show(self, uid: Uid | None) -> None:
        self._content = content(self._project, uid) if uid is not None else None
        if self._content is not None:
            self.page.show_content(self._content)
            self.pane.show_content(self._content)
        self._middle.setCurrentIndex(0 if self._content is None else 1)
        self.queue.choose(self.claim.uid if self.claim is not None else None)
        self.fit(self._width)
        self._parts.commands.refresh()

    def _changed(self, changes: ChangeSet) -> None:
        """Follow a transaction: at once, or later when it is one of many or nobody looks."""
        touched = touched_by(changes)
        if changes.touches(Kind.PERSON, Kind.BATCH, Kind.SETTING):
            self._people.forget()  # names, roles, and what is blind
            self.queue.view.viewport().update()
            touched.claims |= {self._content.claim.uid} if self._content is not None else set()
        self._missed.add(touched)
        if not touched or not self.isVisible():
            return
        if touched.everything:
            if not self._pause.isActive():
                self._pause.start()
        else:
            self._catch_up()
            if changes.verb in (UNDO, REDO) and not self._parts.desk.from_elsewhere:
                self._go_along(touched_by(changes).claims)

    def _go_along(self, claims: set[Uid]) -> None:
        """Show the claim that a step back or forth was about."""
        here = self.claim
        if len(claims) == 1 and here is not None and here.uid not in claims:
            [uid] = claims
            if content(self._project, uid) is not None:
                self.show_claim(uid)

    def _paused(self) -> None:
        if self.isVisible():  # a window that gave way to another knows an old scheme
            self._catch_up()

    def _catch_up(self) -> None:
        """Show what was changed since the last look."""
        touched, self._missed = self._missed, Touched()
        self._pause.stop()
        if not touched:
            return
        self.queue.follow(touched)
        shown = self._content
        if shown is None:
            self._show(self.queue.model.first())
            return
        uid = shown.claim.uid
        linked = not touched.claims.isdisjoint(shown.numbers)
        mine = uid in touched.claims or linked or shown.concerns(touched.rows)
        if touched.everything or mine:
            self._show(uid)
            if self._content is None:
                self._show(self.queue.model.first())

    def _given(self) -> None:
        """Let single keys work again: the form that held the caret is done with."""
        if self._holds_focus(self.pane):
            self.enter(self.queue.view)

    def _likely_changed(self) -> None:
        if self._content is not None and self.isVisible():
            self.page.show_likely(self._content)

    def _claims_arrived(self) -> None:
        """Show the first of many claims, if none is shown."""
        if self._content is None:
            self._show(self.queue.model.first())

    def _holds_focus(self, pane: QWidget) -> bool:
        focus: QWidget | None = pane.window().focusWidget()
        return focus is not None and pane.isAncestorOf(focus)

    def _nothing(self) -> QWidget:
        look = self._parts.look
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(metrics.GAP_28, metrics.GAP_28, metrics.GAP_28, metrics.GAP_28)
        words = tr("Mark a claim in an article, or make one here; then judge it on evidence.")
        column.addWidget(label(words, look, token="text2", wrap=True))
        column.addStretch()
        return page

    def _lay_out(self) -> None:
        look = self._parts.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.queue)
        row.addWidget(Hairline(look, vertical=True))
        row.addWidget(self._middle, 1)
        row.addWidget(Hairline(look, vertical=True))
        row.addWidget(self.pane)
