"""What the project's words tell: which clitics are cut, and what has been labelled before.

All of it is read bit by bit when there is time, so that a large project opens at once; until
then the judge of clitics is the more careful, and leaves words whole.
"""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from annotator.model import ChangeSet, Kind, Operation, Span, Uid, quoted
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.scheme.model import Form, Stroke
from annotator.text.clitics import Policy, departs, snapped
from annotator.text.vocabulary import Vocabulary
from ui.labelled import LONGEST, Candidate, Key, Labelled

SLICE_MS = 4
PIECE = 20_000
"""So many code points of a text are counted in one go: about 5 ms."""
ENOUGH = 30_000_000
"""After so many code points more articles would hardly change a judgement."""
MOST_QUOTES = 20_000
REACH = 100
"""Among so many spans one's own are looked for in one go: about 5 ms when all are one's own."""
ARTICLES = 200
AGAIN_MS = 1500
"""So long many that came in wait to be read: their batches may be followed by more."""


class ProjectWords(QObject):
    """The words of one project, as one person labels them.

    Args:
        project: an open project.
        person: whose labels count.

    Attributes:
        vocabulary: the words of its articles, as far as they have been counted.
        labelled: what this person has labelled.
        last_label: the label given last.
        offered: the candidate that was gone to last.
    """

    def __init__(self, project: Project, person: Uid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._person = person
        self.vocabulary = Vocabulary()
        self.labelled = Labelled(self.vocabulary)
        self._policy = self._read_policy()
        self.last_label = ""
        self.offered: Candidate | None = None
        self._counted: set[Uid] = set()
        self._spans: dict[Uid, tuple[str, Key]] = {}
        self._waiting: list[str] = []
        self._read_to, self._read_length = 0, 0
        self._work: Iterator[None] | None = self._read_all()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._read_on)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)
        self._idle.start(0)

    @property
    def complete(self) -> bool:
        """Whether all there is to read has been read."""
        return self._work is None and not self._waiting and not self._again.isActive()

    def stop(self) -> None:
        """Read no further."""
        self._idle.stop()
        self._again.stop()

    def finish(self) -> None:
        """Read the rest now; for scripts and tests."""
        if self._again.isActive():
            self._again.stop()
            self._read_on()
        while not self.complete:
            self._step()

    @property
    def policy(self) -> Policy:
        """Whether names are tagged with their clitics."""
        return self._policy

    def _read_policy(self) -> Policy:
        return Policy(self._project.read.settings.all().clitic_policy.value)

    # --- clitics --------------------------------------------------------------------------------

    def snapped(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Return a range as the project's policy has it, as far as that is certain."""
        return snapped(text, start, end, self._policy, self.vocabulary)

    def departs(self, text: str, start: int, end: int) -> bool:
        """Whether a range certainly departs from the policy."""
        return departs(text, start, end, self._policy, self.vocabulary)

    # --- what is labelled -----------------------------------------------------------------------

    def is_name(self, label: str) -> bool:
        """Whether a label is of the kind whose words come again: entities, and cues."""
        index = self._project.index
        form = index.layer_of(label).form
        return form is Form.FILL or index.label(label).style.stroke is Stroke.CAPSULE

    def follow(self, changes: ChangeSet, text: str, spans: dict[Uid, Span]) -> None:
        """Count what a transaction changed in the open article.

        Args:
            changes: the transaction.
            text: of the open article.
            spans: of the open article, as they are now.
        """
        for change in changes.changes:
            if change.kind is Kind.SETTING:
                self._policy = self._read_policy()
            elif change.kind is Kind.BATCH:
                if change.operation is Operation.DELETE:
                    self._read_to = 0  # their places in the order may be given again
                if not self._again.isActive():
                    self._again.start()
            elif change.kind is Kind.ARTICLE and change.operation is Operation.INSERT:
                self.count_article(change.row)
            elif change.kind is Kind.SPAN:
                self._forget(change.row)
                span = spans.get(change.row)
                if span is not None:
                    self._add(span, text)

    def count_article(self, uid: Uid) -> None:
        """Count the words of an article soon, once."""
        if uid in self._counted:
            return
        self._counted.add(uid)
        try:
            self._waiting.append(self._project.read.articles.text(uid))
        except HashiyaError:  # gone again already
            return
        self._idle.start(0)

    def _add(self, span: Span, text: str) -> None:
        quote = quoted(text, span.fragments)
        if self.is_name(span.label) and len(quote) <= LONGEST:
            self._count(span.uid, span.label, quote)

    def _count(self, uid: Uid, label: str, quote: str) -> None:
        # Remembered as it was counted: the judge may think otherwise later.
        self._spans[uid] = (label, self.labelled.key(quote))
        self.labelled.count(*self._spans[uid])

    def _forget(self, uid: Uid) -> None:
        known = self._spans.pop(uid, None)
        if known is not None:
            self.labelled.count(*known, times=-1)

    # --- reading --------------------------------------------------------------------------------

    def _more(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < SLICE_MS and not self.complete:
            self._step()
        if self.complete:
            self._idle.stop()

    def _step(self) -> None:
        if self._waiting:
            text = self._waiting.pop()
            cut = text.find(" ", PIECE)
            if cut >= 0:
                self._waiting.append(text[cut:])
                text = text[:cut]
            self.vocabulary.add(text)
        elif self._work is not None and next(self._work, self) is self:
            self._work = None

    def _read_on(self) -> None:
        """Go through what came in; what was counted is not counted twice."""
        if self._work is not None:
            self._again.start()
            return
        self._work = self._read_all()
        self._idle.start(0)

    def _read_all(self) -> Iterator[None]:
        yield from self._read_articles()
        seen = 0
        before: int | None = None
        while seen < MOST_QUOTES and before != 1:
            page = self._project.read.names.quotes(self._person, before, REACH, LONGEST)
            for one in page.quotes:
                if self.is_name(one.label) and one.uid not in self._spans:
                    self._count(one.uid, one.label, one.text)
            seen += len(page.quotes)
            before = page.before
            yield

    def _read_articles(self) -> Iterator[None]:
        """Count the articles after those that were read before."""
        more = True
        while more:
            page = self._project.read.articles.lengths(self._read_to, ARTICLES)
            more = len(page) == ARTICLES
            for order, uid, length in page:
                if self._read_length > ENOUGH:
                    return
                self._read_to = order
                if uid not in self._counted:
                    self._read_length += length
                    self.count_article(uid)
                    yield
            yield
