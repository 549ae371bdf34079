"""The first line of a claim: its number, how far it is, what the project says, who checks it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.language import tr
from ui.review_words import ICONS, state_word
from ui.theme import metrics
from ui.views.claims.content import Content
from ui.views.workspace import Parts
from ui.widgets.badge import Badge, VerdictBadge
from ui.widgets.labels import ElidedLabel, label, set_ink


class Heading(QWidget):
    """Number, state and verdict; at the end side the checker."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look = parts.look
        self.number = label("", look, weight=600)
        set_ink(self.number, look.theme.spans["CLAIM"].ink)
        self.state: Badge | None = None
        self.verdict: VerdictBadge | None = None
        self.checker = ElidedLabel("", look, size="small", token="text2", rtl=look.rtl)
        self._badges = QHBoxLayout()
        self._badges.setSpacing(metrics.GAP_8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP_12)
        row.addWidget(self.number)
        row.addLayout(self._badges)
        row.addStretch(1)
        row.addWidget(self.checker)

    def show_content(self, content: Content) -> None:
        """Show a claim's first line."""
        look = self._look
        number = look.isolate(look.digits(str(content.claim.number)))
        self.number.setText(tr("Claim {number}").format(number=number))
        self._clear()
        state = content.claim.state
        self.state = Badge(state_word(state), look, icon=ICONS[state])
        self._badges.addWidget(self.state)
        if content.verdict is not None:
            value = self._parts.desk.index.verdict(content.verdict.value)
            name = value.name.in_language(look.language)
            self.verdict = VerdictBadge(name, value.normalized, look)
            self._badges.addWidget(self.verdict)
        who = tr("Checked by {name}").format(name=look.isolate(content.checker))
        self.checker.set_text(who if content.checker else "")

    def _clear(self) -> None:
        self.state = self.verdict = None
        while (item := self._badges.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
