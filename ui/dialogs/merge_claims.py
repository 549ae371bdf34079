"""Making one claim of several: which, which of them stays, and what results."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.model import Claim, Uid
from annotator.model.errors import HashiyaError, NotFound
from annotator.operations.cases import (
    Outcome,
    Weight,
    keeper,
    merge_claims,
    merge_outcome,
)
from annotator.project import Project
from annotator.text.fold import fold, folded_query
from ui.dialogs.base import Dialog
from ui.dialogs.ticked import TickedList
from ui.language import tr
from ui.likely import Candidate
from ui.review_words import state_word
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.labels import label, set_in
from ui.widgets.search_field import SearchField

HEIGHT, MOST = 200, 300


class MergeClaims(Dialog):
    """Claims to tick, the likely ones first; under them what would result.

    Args:
        project: whose claims they are.
        claim: the one that the others are merged with.
        look: how it looks.
        likely: claims that likely say the same.
        ticked: claims that are ticked at first.
    """

    def __init__(
        self,
        project: Project,
        claim: Claim,
        look: Look,
        parent: QWidget | None = None,
        *,
        likely: Sequence[Candidate] = (),
        ticked: Sequence[Uid] = (),
    ) -> None:
        number = look.isolate(look.digits(str(claim.number)))
        title = tr("Merge claim {number} with others").format(number=number)
        super().__init__(title, look, parent, width=620)
        self._project = project
        self._claim = claim
        self.merged: Claim | None = None
        self._decided = False
        self._known = {one.uid: one for one in project.read.names.every_wording()}
        self._folded: dict[Uid, str] = {}
        first = [one.claim.uid for one in likely]
        rest = [uid for uid in self._known if uid != claim.uid and uid not in first]
        self._order = [*first, *rest]
        self.field = _TickingField(look, tr("Number or words of the claim"), enters=False)
        self.list = TickedList(look, tr("Claims"))
        self.list.setFixedHeight(HEIGHT)
        self.field.follow(self.list)
        self.stays = Combo([], look, name=tr("Which one stays"))
        self.wording = label("", look, wrap=True)
        set_in(self.wording, look.reading_font(16))
        self.facts = label("", look, size="small", token="text2", wrap=True)
        self._build()
        for uid in ticked:
            self.list.tick(uid)
        self.search("")
        self._show_result()
        self.field.setFocus()

    def search(self, words: str) -> None:
        """List the claims with these words, or of this number."""
        wanted = folded_query(words)
        found = [
            (uid, self._line(uid))
            for uid in self._order
            if not wanted
            or wanted == self._known[uid].detail
            or wanted in self._folded_wording(uid)
        ]
        self.list.show_lines(found[:MOST])

    def submit(self) -> None:
        """Merge them as one step."""
        stays, others = self._sides()
        if not others:
            return
        try:
            self.merged = self._project.perform(merge_claims, stays, others).result
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    # --- inside ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.add_row(tr("Claims that say the same"), self.field, hint=tr("Enter ticks"))
        self.body.addWidget(self.list)
        self.add_row(tr("Which one stays"), self.stays)
        self.body.addWidget(self.wording)
        self.body.addWidget(self.facts)
        self.save = Button(tr("Merge"), self.look, primary=True, key="Ctrl+Return")
        cancel = Button(tr("Cancel"), self.look)
        self.set_buttons(self.save, cancel)
        self.field.textChanged.connect(self.search)
        self.list.ticked.connect(self._show_result)
        self.stays.changed.connect(self._decide)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)

    def _sides(self) -> tuple[Claim, list[Claim]]:
        """Return the claim that stays and those that go."""
        all_of_them = [self._claim, *self._chosen()]
        chosen = self.stays.value if self._decided else ""
        best, _ = keeper(self._project.read, all_of_them)
        stays = next((one for one in all_of_them if str(one.number) == chosen), best)
        return stays, [one for one in all_of_them if one.uid != stays.uid]

    def _chosen(self) -> list[Claim]:
        """Return the claims that are ticked; somebody else may have deleted one meanwhile."""
        found = []
        for uid in self.list.chosen:
            try:
                found.append(self._project.read.claims.one(uid))
            except NotFound:
                continue
        return found

    def _show_result(self) -> None:
        stays, others = self._sides()
        options = [
            (str(one.number), self._named(str(one.number), one.wording))
            for one in sorted([stays, *others], key=lambda one: one.number)
        ]
        self.stays.set_options(options)
        self.stays.set_value(str(stays.number))
        self.save.setEnabled(bool(others))
        self.notice.clear()
        self.wording.setText(stays.wording)
        if not others:
            self.facts.setText(tr("Tick the claims that say the same."))
            return
        outcome = merge_outcome(self._project.read, stays, others)
        self.facts.setText(self._said(outcome))
        warnings = [self._of_better(outcome)]
        if outcome.differ:
            warnings.append(tr("Their verdicts differ: the claim is opened again."))
        if any(warnings):
            self.notice.say(" ".join(filter(None, warnings)), "warn")

    def _of_better(self, outcome: Outcome) -> str:
        """Say which claim should rather stay, and why; nothing where the right one does."""
        if outcome.better is None:
            return ""
        words = {
            Weight.PUBLISHED: tr("Claim {number} is published and has to stay: readers know it."),
            Weight.JUDGED: tr("Claim {number} is judged; better let it stay."),
            Weight.OLDER: tr("Claim {number} came first; better let it stay."),
        }
        number = self.look.isolate(self.look.digits(str(outcome.better.number)))
        return words[outcome.why or Weight.OLDER].format(number=number)

    def _decide(self) -> None:
        """Keep to what the person chose, from now on."""
        self._decided = True
        self._show_result()

    def _said(self, outcome: Outcome) -> str:
        look = self.look
        parts = [state_word(outcome.claim.state)]
        if outcome.verdict is not None:
            value = self._project.index.verdict(outcome.verdict.value)
            parts.append(value.name.in_language(look.language))
        parts.append(look.digits(tr("%n appearance(s)", "", outcome.appearances)))
        parts.append(look.digits(tr("%n piece(s) of evidence", "", outcome.evidence)))
        return tr("Results in: {facts}").format(
            facts="  ·  ".join(look.isolate(part) for part in parts)
        )

    def _folded_wording(self, uid: Uid) -> str:
        """Return a claim's folded wording, folded once."""
        if uid not in self._folded:
            self._folded[uid] = fold(self._known[uid].text)
        return self._folded[uid]

    def _line(self, uid: Uid) -> str:
        return self._named(self._known[uid].detail, self._known[uid].text)

    def _named(self, number: str, wording: str) -> str:
        look = self.look
        shown = look.isolate(look.digits(number))
        return f"{shown}  {look.isolate(' '.join(wording.split()))}"


class _TickingField(SearchField):
    """A search field in which Enter ticks the line that the arrows went to."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if enter and plain and isinstance(self.followed, TickedList):
            self.followed.turn_current()
            self.selectAll()
        else:
            super().keyPressEvent(event)
