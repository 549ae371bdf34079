"""Who checks a claim, and who checks it again: two names, each with a list to choose from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model import Claim, Uid, parse_uid, uid_text
from annotator.model.review import may_check
from annotator.project import Project
from ui.language import tr
from ui.theme.look import Look
from ui.views.claims.fact import ChoiceFact
from ui.views.claims.flow import Flow
from ui.widgets.button import IconButton
from ui.wording import role_word


class Checkers(QWidget):
    """First and second checker.

    Signals:
        assigned: these two shall check the claim (uid or None, twice).
        people_asked: show who works in the project, and what they may.
    """

    assigned = Signal(object, object)
    people_asked = Signal()

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._look = look
        self._claim: Claim | None = None
        self._shown: object = None
        self.first: ChoiceFact | None = None
        self.second: ChoiceFact | None = None
        self.flow = Flow(4, 2, self, outdent=6)
        self.people = IconButton("users", tr("People and roles…"), look, self, size=15)
        self.people.clicked.connect(self.people_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.flow, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.people, 0, Qt.AlignmentFlag.AlignTop)

    def show_claim(self, claim: Claim) -> None:
        """Show who checks a claim."""
        people = [one for one in self._project.read.people.all() if may_check(one.role)]
        self._claim = claim
        shown = (claim.assignee, claim.second, people)
        if shown == self._shown:
            return
        self._shown = shown
        options = [
            (uid_text(one.uid), f"{self._look.isolate(one.name)} · {role_word(one.role)}")
            for one in people
        ]
        names = {uid_text(one.uid): one.name for one in self._project.read.people.all()}
        made = []
        for name, uid in ((tr("Checker"), claim.assignee), (tr("Second checker"), claim.second)):
            code = uid_text(uid) if uid is not None else ""
            fact = ChoiceFact(name, options, code, self._look, self)
            fact.set_value(names.get(code, ""))
            made.append(fact)
        self.first, self.second = made
        self.first.chosen.connect(self._choose_first)
        self.second.chosen.connect(self._choose_second)
        self.flow.set_items(made)

    def open(self) -> None:
        """Offer the people who can check it; for the second place, where the first is taken."""
        if self._claim is None or self.first is None or self.second is None:
            return
        (self.first if self._claim.assignee is None else self.second).open()

    def _choose_first(self, code: str) -> None:
        if self._claim is not None:
            self.assigned.emit(_uid(code), self._claim.second)

    def _choose_second(self, code: str) -> None:
        if self._claim is not None:
            self.assigned.emit(self._claim.assignee, _uid(code))


def _uid(code: str) -> Uid | None:
    return parse_uid(code) if code else None
