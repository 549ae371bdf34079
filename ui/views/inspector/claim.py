"""The project's claim that a claim span states, and claims that likely say the same."""

from contextlib import suppress

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Claim, Fragment, Span, Uid, quoted
from annotator.model.errors import HashiyaError
from ui.dialogs.join_claim import JoinClaim
from ui.dialogs.quote_evidence import QuoteEvidence
from ui.drafting import keep
from ui.joining import Offer, contradict, join, offer
from ui.language import tr
from ui.theme import metrics
from ui.views.claims.prose import clean
from ui.views.inspector.candidate import CandidateRow, OppositeRow
from ui.views.workspace import Parts
from ui.widgets.button import Button
from ui.widgets.labels import label, set_in, set_ink
from ui.widgets.section import Section

WORDING_PIXELS = 16


class ClaimSection(Section):
    """Number and wording of the claim; open it, or join the span to another one.

    Claims that likely say the same stand under it once the span is painted: looking for them
    must not hold up the key that made it.
    """

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claim"), parts.look, parent)
        set_ink(self.title, parts.look.theme.spans["CLAIM"].ink)
        self._parts = parts
        self._desk = parts.desk
        self._span: Span | None = None
        self.offer: Offer | None = None
        self.rows: list[CandidateRow] = []
        self.opposites: list[OppositeRow] = []
        self.picker: JoinClaim | None = None
        self.quoting: QuoteEvidence | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._offer_soon)
        self._desk.likely.changed.connect(self._soon.start)
        self._build()

    def show_span(self, span: Span) -> None:
        """Show the claim of a span; hidden when its label joins none."""
        if self.offer is not None and self.offer.span != span.uid:
            self._show_rows(None)
        self._span = span
        claim = self._claim(span.claim) if span.claim else None
        self.setVisible(claim is not None)
        if claim is not None:
            number = self._parts.look.digits(str(claim.number))
            self.title.setText(tr("Claim {number}").format(number=number))
            self.wording.setText(claim.wording)
            # The chosen words stand over this already.
            said = clean(quoted(self._desk.text, span.fragments))
            self.wording.setVisible(clean(claim.wording) != said)
            self._soon.start()

    def _offer_soon(self) -> None:
        with suppress(HashiyaError):  # the project was closed in the same moment
            self.show_offer()

    def show_offer(self) -> None:
        """Offer the claims that likely say what the chosen span says."""
        self.another.setEnabled(not self._desk.shown.foreign)
        if self._span is not None and not self.isHidden():
            self._show_rows(None if self._desk.shown.foreign else offer(self._desk))

    def join(self, place: int) -> None:
        """Join the span to a claim that is offered (its place, from 0)."""
        joined = join(self._desk, self.offer, place)
        shell = self._parts.commands.context.shell
        if joined is None:
            shell.say(tr("No claim is offered here under this key."))
            return
        look = self._parts.look
        number = look.isolate(look.digits(str(joined.claim.number)))
        shell.say(tr("Joined to claim {number}.").format(number=number))

    def contradict(self, place: int) -> None:
        """Link the span's claim to one that says the opposite (its place, from 0)."""
        linked = contradict(self._desk, self.offer, place)
        shell = self._parts.commands.context.shell
        if linked is None:
            shell.say(tr("No claim that says the opposite is shown here."))
            return
        look = self._parts.look
        number = look.isolate(look.digits(str(linked.claim.number)))
        shell.say(tr("Linked to claim {number} as contradicting.").format(number=number))
        self._soon.start()

    def open_picker(self) -> None:
        """Offer the project's claims to join."""
        if self._desk.shown.foreign:
            self._desk.failed.emit(self._desk.shown.refusal())
        elif self._span is not None and not self.isHidden():
            self.picker = JoinClaim(self._desk.project, self._span, self._parts.look, self.window())
            self._open_dialog(self.picker)

    def quote(self, fragments: tuple[Fragment, ...]) -> None:
        """Ask for which claim a stretch of the open article is evidence."""
        if self._desk.article is not None:
            project, look = self._desk.project, self._parts.look
            article, text = self._desk.article.uid, self._desk.text
            self.quoting = QuoteEvidence(project, article, text, fragments, look, self.window())
            self._open_dialog(self.quoting)

    # --- inside ---------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._parts.look
        self.wording = label("", look, wrap=True)
        set_in(self.wording, look.reading_font(WORDING_PIXELS))
        self.open = Button(tr("Open"), look, self, small=True, icon="scales")
        self.another = Button(tr("Join another…"), look, self, small=True)
        self.open.clicked.connect(self._open)
        self.another.clicked.connect(self.open_picker)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.GAP_8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.another)
        buttons.addStretch()
        self.head = label(tr("Likely the same"), look, size="small", token="text2")
        self.head.hide()
        self.opposed = label(tr("Says the opposite"), look, size="small", token="text2")
        self.opposed.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._opposite = QVBoxLayout()
        self._opposite.setSpacing(6)
        self.add(self.wording)
        self.body.addLayout(buttons)
        self.add(self.head)
        self.body.addLayout(self._list)
        self.add(self.opposed)
        self.body.addLayout(self._opposite)

    def _show_rows(self, made: Offer | None) -> None:
        if made == self.offer:
            return
        self.offer = made
        for row in (*self.rows, *self.opposites):
            row.hide()
            row.deleteLater()
        claims, opposite = (made.claims, made.opposite) if made is not None else ((), ())
        index, look = self._desk.index, self._parts.look
        self.rows = [CandidateRow(one, n, index, look) for n, one in enumerate(claims, 1)]
        self.opposites = [OppositeRow(one, n, index, look) for n, one in enumerate(opposite, 1)]
        for row in self.rows:
            row.taken.connect(self.join)
            self._list.addWidget(row)
        for other in self.opposites:
            other.taken.connect(self.contradict)
            self._opposite.addWidget(other)
        for row in (*self.rows, *self.opposites):
            row.opened.connect(self._show_claim)
        self.head.setVisible(bool(self.rows))
        self.opposed.setVisible(bool(self.opposites))

    def _open_dialog(self, dialog: JoinClaim | QuoteEvidence) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep(dialog, self._desk.drafts)
        dialog.open()

    def _claim(self, uid: Uid) -> Claim | None:
        try:
            return self._desk.project.read.claims.one(uid)
        except HashiyaError:  # somebody else deleted it; the next change brings the span along
            return None

    def _open(self) -> None:
        if self._span is not None and self._span.claim is not None:
            self._show_claim(self._span.claim)

    def _show_claim(self, claim: Uid) -> None:
        self._parts.commands.context.shell.open_claim(claim)
