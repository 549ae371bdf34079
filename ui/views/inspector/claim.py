"""The project's claim that a claim span states."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model import Claim, Span, Uid
from annotator.model.errors import HashiyaError
from ui.dialogs.join_claim import JoinClaim
from ui.language import tr
from ui.theme import metrics
from ui.views.workspace import Parts
from ui.widgets.button import Button
from ui.widgets.labels import label, set_ink
from ui.widgets.section import Section

WORDING_PIXELS = 16


class ClaimSection(Section):
    """Number and wording of the claim; open it, or join the span to another one."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Claim"), parts.look, parent)
        set_ink(self.title, parts.look.theme.spans["CLAIM"].ink)
        self._parts = parts
        self._span: Span | None = None
        self.picker: JoinClaim | None = None
        look = parts.look
        self.wording = label("", look, wrap=True)
        self.wording.setFont(look.reading_font(WORDING_PIXELS))
        self.open = Button(tr("Open"), look, self, small=True, icon="scales")
        self.join = Button(tr("Join another…"), look, self, small=True)
        self.open.clicked.connect(self._open)
        self.join.clicked.connect(self.open_picker)
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        row.addWidget(self.open)
        row.addWidget(self.join)
        row.addStretch()
        self.add(self.wording)
        self.body.addLayout(row)

    def show_span(self, span: Span) -> None:
        """Show the claim of a span; hidden when its label joins none."""
        self._span = span
        claim = self._claim(span.claim) if span.claim else None
        self.setVisible(claim is not None)
        if claim is not None:
            number = self._parts.look.digits(str(claim.number))
            self.title.setText(tr("Claim {number}").format(number=number))
            self.wording.setText(claim.wording)

    def open_picker(self) -> None:
        """Offer the project's claims to join."""
        if self._span is not None:
            self.picker = JoinClaim(
                self._parts.desk.project, self._span, self._parts.look, self.window()
            )
            self.picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.picker.open()

    def _claim(self, uid: Uid) -> Claim | None:
        try:
            return self._parts.desk.project.read.claims.one(uid)
        except HashiyaError:  # somebody else deleted it; the next change brings the span along
            return None

    def _open(self) -> None:
        if self._span is not None and self._span.claim is not None:
            self._parts.commands.context.shell.open_claim(self._span.claim)
