"""Deleting articles: what goes with them is said before, and who else has worked on them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from annotator.model import Uid
from annotator.model.errors import HashiyaError
from annotator.operations.removing import check_may_remove
from annotator.operations.slices import Watch
from annotator.project import Project
from annotator.removal import remove_in_slices
from annotator.storage.reading import Belongings, Share
from ui.dialogs.counted import listed
from ui.dialogs.job import Job
from ui.dialogs.notice import Notice
from ui.dialogs.running import RunningDialog
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.labels import label

TITLES = 3
"""So many of the articles are named; of more the number is said."""


class RemoveArticles(RunningDialog):
    """Says what goes, and deletes it in a thread.

    Args:
        project: whose actor deletes.
        articles: what is deleted.
        look: how it looks.

    Attributes:
        removed: how many were deleted.
    """

    def __init__(
        self,
        project: Project,
        articles: Sequence[Uid],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        said = look.digits(tr("Delete %n article(s)?", "", len(articles)))
        super().__init__(said, look, parent, width=480)
        self._project = project
        self._articles = list(articles)
        self.removed = 0
        self.others = Notice(look)
        going = project.read.belongings.of(articles)
        for words in (*self._titles(), self._goes(going), self._stays(going)):
            if words:
                self.form.addWidget(label(words, look, wrap=True))
        self.form.addWidget(self.others)
        undo = tr("Undo brings all of it back.")
        self.form.addWidget(label(undo, look, size="small", token="text2", wrap=True))
        self.start_button.setText(tr("Delete"))
        self.start_button.clicked.connect(self.submit)
        self._tell_of_others(going)

    def submit(self) -> None:
        """Delete."""
        self.run(self._work)

    def done_with(self, error: HashiyaError | None) -> None:
        """Close; or say why nothing was deleted."""
        if error is None:
            self.accept()
        else:
            self.show_form(error)

    def _work(self, job: Job) -> None:
        watch = Watch(partial(job.report, place=""), job.cancelled)
        self.removed = remove_in_slices(self._project, self._articles, watch)

    def _titles(self) -> list[str]:
        if len(self._articles) > TITLES:
            return []
        one = self._project.read.articles.one
        return [f"«{self.look.isolate(one(uid).title)}»" for uid in self._articles]

    def _goes(self, going: Belongings) -> str:
        counts = {"spans": going.spans, "relations": going.relations}
        if not any(counts.values()):
            return tr("Nothing is marked in them.")
        return tr("With them go: {what}.").format(what=listed(counts, self.look))

    def _stays(self, going: Belongings) -> str:
        digits, said = self.look.digits, []
        if going.claims:
            said.append(digits(tr("%n claim(s) stay without an article.", "", going.claims)))
        if going.evidence:
            words = tr("%n piece(s) of evidence lose the words they are.", "", going.evidence)
            said.append(digits(words))
        return " ".join(said)

    def _tell_of_others(self, going: Belongings) -> None:
        """Say whose work goes besides one's own; hold it back from whoever may not delete it."""
        actor = self._project.actor
        others = going.of_others(actor.uid) if actor is not None else ()
        if actor is None or not others:
            return
        try:
            check_may_remove(actor, others)
        except HashiyaError as error:
            self.others.fail(error)
            self.start_button.setEnabled(False)
            self.set_primary(self.cancel_button)
            self.cancel_button.setFocus()
            return
        people = tr(", ").join(map(self._share, others))
        said = tr("Work of others goes with them: {people}.").format(people=people)
        self.others.say(said, "warn")

    def _share(self, share: Share) -> str:
        spans = self.look.digits(tr("%n span(s)", "", share.spans))
        return f"{self.look.isolate(share.name)} ({spans})"
