"""Using evidence of another claim for this one."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from annotator.model import Claim, Evidence, Stance
from annotator.model.errors import HashiyaError
from annotator.operations.evidence import use_evidence
from annotator.project import Project
from annotator.text.fold import fold, folded_query
from ui.addresses import host
from ui.dialogs.base import Dialog
from ui.dialogs.lists import list_sheet
from ui.evidence_words import kind_of
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.badge import ask_stance, stance_word
from ui.widgets.button import Button
from ui.widgets.labels import label
from ui.widgets.note_field import NoteField
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented

ROLE = Qt.ItemDataRole.UserRole
HEIGHT, MOST = 260, 300


@dataclass(frozen=True, slots=True)
class _Known:
    """A piece of evidence that may be used: what its row says, and what it is found by."""

    evidence: Evidence
    words: str
    folded: str


class PickEvidence(Dialog):
    """All evidence of the project that this claim does not use yet, found by typing.

    Args:
        project: where it is.
        claim: that shall use it.
        look: how it looks.
    """

    def __init__(
        self, project: Project, claim: Claim, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Use evidence of another claim"), look, parent, width=620)
        self._project = project
        self._claim = claim
        self._known = self._read()
        words = tr("Title, publisher, quote, or number of a claim")
        self.field = SearchField(look, words, enters=False)
        self.list = self._make_list()
        self.field.follow(self.list)
        self.empty = label("", look, size="small", token="text2")
        options = [(stance.value, stance_word(stance)) for stance in Stance]
        self.stance = Segmented(options, look, name=tr("What it does to the claim"))
        self.note = NoteField(look, lines=1, name=tr("Note"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self.body.addWidget(self.empty)
        self.stance_row = self.add_row(tr("What it does to the claim"), self.stance)
        self.add_row(tr("Note"), self.note)
        self.save = Button(tr("Use it"), look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.field.textChanged.connect(self.search)
        self.list.itemDoubleClicked.connect(self.submit)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.search("")
        self.keeps("claim.used-evidence", claim.uid, claim.wording, note=self.note)
        self.field.setFocus()

    def search(self, words: str) -> None:
        """Show the evidence with these words."""
        wanted = folded_query(words)
        self.list.clear()
        for known in self._known:
            if wanted in known.folded:
                item = QListWidgetItem(known.words)
                item.setData(ROLE, known.evidence)
                self.list.addItem(item)
                if self.list.count() >= MOST:
                    break
        found = self.list.count() > 0
        self.list.setCurrentRow(0 if found else -1)
        self.save.setEnabled(found)
        none = tr("There is no evidence yet that this claim does not use.")
        self.empty.setText(tr("No evidence has these words.") if self._known else none)
        self.empty.setVisible(not found)

    def submit(self) -> None:
        """Let the chosen evidence serve the claim."""
        if self.list.currentRow() < 0 or not self.is_chosen(self.stance_row, ask_stance()):
            return
        stance, note = Stance(self.stance.value), self.note.toPlainText().strip()
        perform, evidence = self._project.perform, self.list.currentItem().data(ROLE)
        try:
            perform(use_evidence, evidence.uid, self._claim.uid, stance, note=note)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _read(self) -> list[_Known]:
        """Return what may be used, the latest first."""
        served = self._project.read.evidence.served()
        found = []
        for one in reversed(self._project.read.evidence.all()):
            claims = served.get(one.uid, [])
            if all(claim.claim != self._claim.uid for claim in claims):
                found.append(self._row(one, [claim.number for claim in claims]))
        return found

    def _row(self, one: Evidence, numbers: list[int]) -> _Known:
        look = self.look
        shown = [look.isolate(look.digits(str(number))) for number in numbers]
        serves = tr("serves claim {numbers}").format(numbers=tr(", ").join(shown))
        where = one.publisher or host(one.url)
        first = " ".join((one.title or one.quote or one.url).split())
        parts = [kind_of(one).word, where, serves]
        words = (
            f"{look.isolate(first)}\n{'  ·  '.join(look.isolate(part) for part in parts if part)}"
        )
        given = (one.title, one.publisher, one.quote, one.url, *map(str, numbers))
        return _Known(one, words, fold(" ".join(given)))

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setFont(self.look.font())
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFixedHeight(HEIGHT)
        made.setIconSize(QSize(16, 16))
        made.setTabKeyNavigation(False)
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(tr("Evidence"))
        made.setStyleSheet(list_sheet(self.look))
        return made
