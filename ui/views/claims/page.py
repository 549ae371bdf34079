"""The middle of the claims workspace: one claim with all that is known of it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from annotator.model import AttributeValue, Claim, ClaimLink, ClaimLinkKind, Uid
from annotator.operations.claims import (
    delete_claim,
    edit_claim,
    link_claims,
    set_claim_attribute,
    unlink_claims,
)
from annotator.storage.reading import Appearance
from ui.addresses import dropped_address
from ui.dialogs.file_box import takes
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.theme import metrics
from ui.views.claims.appearances import Appearances
from ui.views.claims.content import Content
from ui.views.claims.drop_mark import DropMark
from ui.views.claims.evidence import EvidenceGrid
from ui.views.claims.facts import Facts
from ui.views.claims.heading import Heading
from ui.views.claims.menus import EVIDENCE_MENU, EXPORT_MENU, MENU, WORKSPACE
from ui.views.claims.origin import OriginPicture
from ui.views.claims.related import Likely, Links, Opposites
from ui.views.claims.reopened import Reopened
from ui.views.claims.spread import Spread
from ui.views.claims.tabbing import order
from ui.views.claims.trying import attempt
from ui.views.claims.wording import Wording
from ui.views.workspace import Parts
from ui.widgets.button import IconButton
from ui.widgets.labels import label
from ui.widgets.menu import menu, open_below, submenu

MARGIN = 28
"""Actions of this workspace with this menu stand in the menu of the claim that is shown."""


class ClaimPage(QScrollArea):
    """Shows a claim and lets one change it in its place.

    Signals:
        claim_asked: show another claim (its uid).
        opened: open the article at this span (`Appearance`).
        add_asked: add evidence.
        evidence_asked: do something with a piece of evidence (`Deed`, `Piece`).
        link_asked: link the claim to another one.
        merge_asked: merge it with a claim (its uid).
        origin_asked: say where the claim was made.
        picture_asked: show the picture of the claim (`Attachment`).
        dropped: something was dropped on the page (`QMimeData`, only good while it is told).
    """

    claim_asked = Signal(object)
    opened = Signal(object)
    add_asked = Signal()
    evidence_asked = Signal(object, object)
    link_asked = Signal()
    merge_asked = Signal(object)
    origin_asked = Signal()
    picture_asked = Signal(object)
    dropped = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._project = parts.desk.project
        self._look = look = parts.look
        self.claim: Claim | None = None
        self.menu: QMenu | None = None
        self.heading = Heading(parts)
        self.link = IconButton("link", tr("Link to another claim"), look, key="L")
        self.more = IconButton("dots-three", tr("More"), look)
        self.notice = Notice(look)
        self.wording = Wording(look, parts.desk.drafts)
        self.facts = Facts(parts)
        self.appearances = Appearances(parts.desk.index, look)
        self.evidence = EvidenceGrid(parts)
        self.spread = Spread()
        self.reopened = Reopened(look)
        self.origin = OriginPicture(parts)
        self.links = Links(parts)
        self.likely = Likely(parts)
        self.opposites = Opposites(parts)
        self._drop = DropMark(look, self)
        self._counts = {name: label("", look, token="text3") for name in ("places", "evidence")}
        self._lay_out()
        self._listen()

    # --- showing --------------------------------------------------------------------------------

    def show_content(self, content: Content) -> None:
        """Show a claim; what is the same as before stays as it is."""
        other = self.claim is None or self.claim.uid != content.claim.uid
        self.claim = content.claim
        digits = self._look.digits
        self.heading.show_content(content)
        self.wording.show_claim(content.claim)
        self.reopened.show_step(content)
        self.facts.show_claim(content.claim, stated=bool(content.places))
        self.origin.show_file(content.picture)
        self.links.show_links(content)
        self._counts["places"].setText(digits(len(content.places)))
        self._counts["evidence"].setText(digits(len(content.pieces)))
        self.appearances.show_places(content.places)
        self.evidence.show_evidence(content.pieces)
        self.show_likely(content)
        if other:
            self.notice.clear()
            self.verticalScrollBar().setValue(0)

    def show_likely(self, content: Content) -> None:
        """Offer claims that likely say the same or the opposite; linked ones are known."""
        desk, claim = self._parts.desk, content.claim
        without = {claim.uid, *content.linked}
        found = desk.likely.ask(claim.wording, desk.person, without=without)
        self.likely.show_candidates(found.same)
        self.opposites.show_candidates(found.opposite)
        order(self)

    # --- what can be done -----------------------------------------------------------------------

    def edit_wording(self) -> None:
        """Edit the wording in its place."""
        self.ensureWidgetVisible(self.wording)
        self.wording.edit()

    def reveal_evidence(self) -> None:
        """Bring the newest piece of evidence into sight, once it has its place."""
        QTimer.singleShot(0, self, self._reveal)

    def open_menu(self) -> None:
        """Offer all that can be done with the claim, each with its key."""
        self.menu = made = menu(self._look, self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(made, MENU)
        made.addSeparator()
        self._fill(submenu(made, tr("Evidence"), self._look), EVIDENCE_MENU)
        self._fill(submenu(made, tr("Export the claim", "menu"), self._look), EXPORT_MENU)
        open_below(made, self.more)

    def delete(self) -> None:
        """Delete the claim; when it cannot be, say why."""
        if self.claim is not None:
            attempt(self._project, self.notice, delete_claim, self.claim)

    # --- inside ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.link)
        head.addWidget(self.more)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 9, MARGIN, metrics.GAP_28)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.reopened)
        column.addSpacing(metrics.GAP_12)
        column.addWidget(self.wording)
        column.addSpacing(10)
        column.addWidget(self.facts)
        column.addWidget(self.origin)
        column.addWidget(self.links)
        column.addSpacing(metrics.GAP_12)
        places, pieces = self.spread.columns
        places.addLayout(self._head(tr("Appearances"), "places", tr("Earliest first")))
        places.addSpacing(6)
        places.addWidget(self.appearances)
        pieces.addLayout(self._head(tr("Evidence"), "evidence", ""))
        pieces.addSpacing(6)
        pieces.addWidget(self.evidence)
        column.addWidget(self.spread)
        column.addWidget(self.likely)
        column.addWidget(self.opposites)
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
        self.setAccessibleName(tr("Claim"))
        self.setAcceptDrops(True)

    def _head(self, title: str, count: str, hint: str) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        row.addWidget(label(title, look, weight=600))
        row.addWidget(self._counts[count])
        row.addStretch()
        if hint:
            row.addWidget(label(hint, look, size="small", token="text3"))
        return row

    def _listen(self) -> None:
        self.spread.turned.connect(self.evidence.set_narrow)
        self.link.clicked.connect(self.link_asked)
        self.more.clicked.connect(self.open_menu)
        self.wording.written.connect(self._reword)
        self.facts.topic_written.connect(self._set_topic)
        self.facts.attribute_set.connect(self._set_attribute)
        self.facts.origin_asked.connect(self.origin_asked)
        self.origin.opened.connect(self.picture_asked)
        self.links.asked.connect(self.claim_asked)
        self.links.unlink_asked.connect(self._unlink)
        self.likely.asked.connect(self.claim_asked)
        self.likely.merge_asked.connect(self.merge_asked)
        self.opposites.asked.connect(self.claim_asked)
        self.opposites.link_asked.connect(self._contradict)
        self.appearances.opened.connect(self._open)
        self.evidence.add_asked.connect(self.add_asked)
        self.evidence.asked.connect(self.evidence_asked)
        self.evidence.claim_asked.connect(self.claim_asked)

    def _fill(self, made: QMenu, section: str) -> None:
        commands = self._parts.commands
        for action in commands.registry.menu(section):
            if action.workspace == WORKSPACE:
                commands.add_to(made, action)

    def _reveal(self) -> None:
        if self.evidence.cards:
            self.ensureWidgetVisible(self.evidence.cards[-1], 0, metrics.GAP_16)

    def _open(self, appearance: Appearance) -> None:
        self.opened.emit(appearance)

    def _reword(self, wording: str) -> None:
        claim = self.claim
        if claim is not None:
            attempt(self._project, self.notice, edit_claim, claim, wording=wording)

    def _set_topic(self, topic: str) -> None:
        claim = self.claim
        if claim is not None:
            attempt(self._project, self.notice, edit_claim, claim, topic=topic)

    def _set_attribute(self, code: str, value: AttributeValue | None) -> None:
        if self.claim is not None:
            attempt(self._project, self.notice, set_claim_attribute, self.claim, code, value)

    def _contradict(self, other: Uid) -> None:
        if self.claim is not None:
            kind = ClaimLinkKind.CONTRADICTS
            attempt(self._project, self.notice, link_claims, self.claim.uid, other, kind)

    def _unlink(self, link: ClaimLink) -> None:
        attempt(self._project, self.notice, unlink_claims, link)

    # --- dropping -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if takes(event.mimeData()) or dropped_address(event.mimeData()):
            event.acceptProposedAction()
            self._drop.show_over(self.viewport())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.hide()
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())
