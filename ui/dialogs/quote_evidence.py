"""Saying for which claim words of the open article are evidence."""

from PySide6.QtWidgets import QWidget

from annotator.model import ClaimEvidence, Fragment, Stance, Uid, quoted
from annotator.operations.quoting import quote_as_evidence
from annotator.project import Project
from ui.dialogs.base import Row
from ui.dialogs.pick_claim import PickClaim
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.badge import ask_stance, stance_word
from ui.widgets.labels import label, set_in
from ui.widgets.note_field import NoteField
from ui.widgets.segmented import Segmented

LONGEST = 240
HEIGHT = 220


class QuoteEvidence(PickClaim):
    """The words, what they do, and the claim that they bear on.

    Args:
        project: where the claim is.
        article: where the words stand.
        text: of the article.
        fragments: the words.
        look: how it looks.
    """

    def __init__(
        self,
        project: Project,
        article: Uid,
        text: str,
        fragments: tuple[Fragment, ...],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        title, done = tr("Use as evidence for a claim"), tr("Add")
        super().__init__(title, done, project, look, parent)
        self._article = article
        self._fragments = fragments
        self.saved: ClaimEvidence | None = None
        words = " ".join(quoted(text, fragments).split())
        short = words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
        self.quote = label(f"«{short}»", look, wrap=True)
        set_in(self.quote, look.reading_font(16))
        options = [(stance.value, stance_word(stance)) for stance in Stance]
        name = tr("What it does to the claim")
        self.stance = Segmented(options, look, name=name)
        self.note = NoteField(look, lines=1, name=tr("Note"))
        self.body.insertWidget(0, self.quote)
        self.stance_row = Row(name, self.stance, look)
        self.body.insertWidget(1, self.stance_row)
        self.add_row(tr("Note"), self.note)
        self.list.setFixedHeight(HEIGHT)
        self.keeps("article.quote", article, words, note=self.note)

    def submit(self) -> None:
        """Take the chosen claim, when it is said what the words do to it."""
        if self.is_chosen(self.stance_row, ask_stance()):
            super().submit()

    def take(self, claim: Uid) -> None:
        """Make the words evidence for the chosen claim."""
        stance, note = Stance(self.stance.value), self.note.toPlainText().strip()
        perform, verb = self.project.perform, quote_as_evidence
        done = perform(verb, claim, stance, self._article, self._fragments, note=note)
        self.saved = done.result
