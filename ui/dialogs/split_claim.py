"""Making another claim of some of a claim's appearances."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.model import Claim, Span, Uid, quoted
from annotator.model.errors import HashiyaError
from annotator.operations.cases import split_claim
from annotator.project import Project
from annotator.storage.reading import Appearance
from ui.dialogs.base import Dialog
from ui.dialogs.ticked import TickedList
from ui.language import tr
from ui.theme.dates import published
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.note_field import NoteField

HEIGHT = 220
LONGEST = 160


class SplitClaim(Dialog):
    """The appearances of a claim; those that are ticked become another claim.

    Args:
        project: where the claim is.
        claim: as it was read.
        look: how it looks.
    """

    def __init__(
        self, project: Project, claim: Claim, look: Look, parent: QWidget | None = None
    ) -> None:
        number = look.isolate(look.digits(str(claim.number)))
        title = tr("Split claim {number}").format(number=number)
        super().__init__(title, look, parent, width=620)
        self._project = project
        self._claim = claim
        self.made: Claim | None = None
        self._spans: dict[Uid, Span] = {}
        self._quotes: dict[Uid, str] = {}
        self.list = TickedList(look, tr("Appearances"))
        self.list.setFixedHeight(HEIGHT)
        self.wording = NoteField(look, lines=2, name=tr("Wording of the claim"))
        self.add_row(tr("What states another claim"), self.list, hint=tr("Space ticks"))
        self.add_row(tr("Wording of the other claim"), self.wording)
        self.save = Button(tr("Make another claim"), look, primary=True, key="Ctrl+Return")
        cancel = Button(tr("Cancel"), look)
        self.set_buttons(self.save, cancel)
        self.list.ticked.connect(self._ticked)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self._read(project.read.claims.appearances(claim.uid))
        self._ticked()
        self.keeps("claim.split", claim.uid, claim.wording, wording=self.wording)
        self.list.setFocus()

    def submit(self) -> None:
        """Make the other claim as one step."""
        spans = [self._spans[uid] for uid in self.list.chosen]
        wording = " ".join(self.wording.toPlainText().split())
        try:
            self.made = self._project.perform(
                split_claim, self._claim, spans, wording=wording
            ).result
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            self.accept()

    def _read(self, places: Sequence[Appearance]) -> None:
        texts = {}
        lines = []
        for place in places:
            article = place.article.uid
            if article not in texts:
                texts[article] = self._project.read.articles.text(article)
            quote = " ".join(quoted(texts[article], place.span.fragments).split())
            self._spans[place.span.uid], self._quotes[place.span.uid] = place.span, quote
            lines.append((place.span.uid, self._line(place, quote)))
        self.list.show_lines(lines)

    def _line(self, place: Appearance, quote: str) -> str:
        look = self.look
        where = [place.article.outlet or place.article.title]
        where.append(published(place.article.published, look))
        said = "  ·  ".join(look.isolate(text) for text in where if text)
        short = quote if len(quote) <= LONGEST else f"{quote[:LONGEST]}…"
        return f"«{look.isolate(short)}»\n{said}"

    def _ticked(self) -> None:
        chosen = self.list.chosen
        self.wording.setPlaceholderText(self._quotes[chosen[0]] if chosen else "")
        self.save.setEnabled(bool(chosen))
        whole = len(chosen) == len(self._spans) and len(chosen) > 0
        if whole:
            words = tr("Nothing would state the claim any more; it stays with its evidence.")
            self.notice.say(words, "warn")
        else:
            self.notice.clear()
