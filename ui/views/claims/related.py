"""Claims that this one has to do with: linked to it, or likely the same."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model import ClaimLink, Uid
from ui.dialogs.link_claim import link_word
from ui.language import tr
from ui.likely import Candidate
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.claim_line import ClaimLine
from ui.views.claims.content import Content
from ui.views.claims.why import why
from ui.views.workspace import Parts
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import label

ABOVE = 16


class _Lines(QWidget):
    """A head with lines under it; nothing at all while there are none.

    Signals:
        asked: show a claim (its uid).
    """

    asked = Signal(object)

    def __init__(self, title: str, hint: str, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look = parts.look
        self.lines: list[ClaimLine] = []
        self.count = label("", look, token="text3")
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        head.addWidget(label(title, look, weight=600))
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(label(hint, look, size="small", token="text3"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, ABOVE, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def _show(self, lines: list[ClaimLine]) -> None:
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = lines
        for line in lines:
            line.asked.connect(self.asked)
            self._column.addWidget(line)
        self.count.setText(self._look.digits(str(len(lines))))
        self.setVisible(bool(lines))
        if had_focus and lines:
            lines[-1].setFocus()


class Links(_Lines):
    """The links of a claim, one a line.

    Signals:
        unlink_asked: take a link away (`ClaimLink`).
    """

    unlink_asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Linked claims"), "", parts, parent)
        self._shown: object = None
        self._links: dict[Uid, list[ClaimLink]] = {}

    def show_links(self, content: Content) -> None:
        """Show a claim's links; those that are shown already stay, and with them the focus."""
        shown = (content.claim.uid, content.links, content.linked, content.stands)
        if shown == self._shown:
            return
        self._shown = shown
        self._show([self._line(link, content) for link in content.links])

    def _line(self, link: ClaimLink, content: Content) -> ClaimLine:
        outgoing = link.source == content.claim.uid
        other = link.target if outgoing else link.source
        line = LinkLine(link, content, other, self._parts, self)
        line.unlink_asked.connect(self.unlink_asked)
        return line


class LinkLine(ClaimLine):
    """A link to another claim.

    Signals:
        unlink_asked: take the link away (`ClaimLink`).
    """

    unlink_asked = Signal(object)

    def __init__(
        self, link: ClaimLink, content: Content, other: Uid, parts: Parts, parent: QWidget
    ) -> None:
        look = parts.look
        super().__init__(
            content.linked[other],
            content.stands.get(other),
            parts.desk.index,
            look,
            parent,
            tie=link_word(link.kind, outgoing=link.source == content.claim.uid),
        )
        self.link = link
        self.unlink = IconButton("x", tr("Remove the link"), look, self, size=13)
        self.unlink.clicked.connect(self.remove)
        self.add_button(self.unlink)

    def remove(self) -> None:
        """Ask to take the link away."""
        self.unlink_asked.emit(self.link)


class Likely(_Lines):
    """Claims that likely say the same: to be merged by a person, or left alone.

    Signals:
        merge_asked: merge with a claim (its uid).
    """

    merge_asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        hint = tr("nothing is merged by itself")
        super().__init__(tr("Likely the same"), hint, parts, parent)
        self._shown: Sequence[Candidate] | None = None

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Show these claims, the likeliest first."""
        if found == self._shown:
            return
        self._shown = tuple(found)
        self._show([self._line(one) for one in found])

    def _line(self, one: Candidate) -> ClaimLine:
        look = self._look
        facts = "  ·  ".join(part for part in (why(one.reasons), stated(one, look)) if part)
        line = LikelyLine(one, self._parts, facts, self)
        line.merge_asked.connect(self.merge_asked)
        return line


class Opposites(_Lines):
    """Claims that say the opposite: to be linked by a person, or left alone.

    Signals:
        link_asked: link to a claim as contradicting (its uid).
    """

    link_asked = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Says the opposite"), "", parts, parent)
        self._shown: Sequence[Candidate] | None = None

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Show these claims, the likeliest first."""
        if found == self._shown:
            return
        self._shown = tuple(found)
        self._show([self._line(one) for one in found])

    def _line(self, one: Candidate) -> ClaimLine:
        line = OppositeLine(one, self._parts, why(one.reasons), self)
        line.link_asked.connect(self.link_asked)
        return line


class OppositeLine(ClaimLine):
    """A claim that says the opposite.

    Signals:
        link_asked: link to it as contradicting (its uid).
    """

    link_asked = Signal(object)

    def __init__(self, one: Candidate, parts: Parts, facts: str, parent: QWidget) -> None:
        look = parts.look
        super().__init__(one.claim, one.verdict, parts.desk.index, look, parent, facts=facts)
        self.link = Button(tr("Contradicts"), look, self, small=True, icon="link")
        self.link.clicked.connect(self._ask)
        self.add_button(self.link)

    def _ask(self) -> None:
        self.link_asked.emit(self.claim.uid)


class LikelyLine(ClaimLine):
    """A claim that likely says the same.

    Signals:
        merge_asked: merge with it (its uid).
    """

    merge_asked = Signal(object)

    def __init__(self, one: Candidate, parts: Parts, facts: str, parent: QWidget) -> None:
        look = parts.look
        super().__init__(one.claim, one.verdict, parts.desk.index, look, parent, facts=facts)
        self.merge = Button(tr("Merge…"), look, self, small=True)
        self.merge.clicked.connect(self._ask)
        self.add_button(self.merge)

    def _ask(self) -> None:
        self.merge_asked.emit(self.claim.uid)


def stated(one: Candidate, look: Look) -> str:
    """Return how often a claim is stated, and by how many outlets."""
    appearances = look.digits(tr("%n appearance(s)", "", one.appearances))
    if one.outlets < 2:
        return appearances
    outlets = look.digits(tr("%n outlet(s)", "", one.outlets))
    return f"{appearances}  ·  {outlets}"
