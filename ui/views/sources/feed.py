"""Reads the attributions of the whole corpus bit by bit, and those of an article that changed."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.model import ChangeSet, Kind, Uid
from annotator.model.errors import HashiyaError
from annotator.model.source_table import SourceTable
from annotator.project import Project
from annotator.storage.reading.corpus import Whose
from ui.collector import Growing

SLICE_MS = 6
"""So long it reads before the window has its turn; a page takes up to 12 ms more."""
SHOW_EVERY_MS = 1000
AT_ONCE = 5
"""So many articles that changed are read in one go."""


class SourceFeed(QObject):
    """Fills a table of attributions while the window has nothing else to do.

    It reads nothing until it is `awake`, so that a label key in another workspace costs nothing.

    Args:
        project: an open project.

    Signals:
        changed: the table holds something else.
        reread: these articles say something else (a set of uids).
        failed: the project cannot be read (`HashiyaError`).

    Attributes:
        table: what has been read.
        whose: whose annotation is read.
        share: how much of the corpus has been read, 0 to 1.
    """

    changed = Signal()
    reread = Signal(object)
    failed = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.whose: Whose = None
        self._awake = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)
        self._shown = QElapsedTimer()
        self._growing = Growing()
        self._restart()

    @property
    def complete(self) -> bool:
        """Whether everything has been read as it is now."""
        waiting = self._articles or self._claims or self._names
        return self._after is None and not waiting

    def show_of(self, whose: Whose) -> None:
        """Read somebody else's annotation."""
        if whose != self.whose:
            self.whose = whose
            self._restart()
            self.changed.emit()
            self._go_on()

    def wake(self) -> None:
        """Somebody looks: read what there is to read, some of it at once."""
        self._awake = True
        if not self.complete:
            self._go_on()
            self._more()

    def rest(self) -> None:
        """Nobody looks: read no further."""
        self._awake = False
        self._idle.stop()

    def finish(self) -> None:
        """Read the rest now; for scripts and tests."""
        while not self.complete:
            self._step()
        self.changed.emit()

    def follow(self, changes: ChangeSet) -> None:
        """Note what a transaction changed; it is read again while somebody looks."""
        if changes.touches(Kind.BATCH, Kind.SCHEME):
            self._restart()
        self._articles |= changes.articles
        for change in changes.changes:
            if change.kind is Kind.RECORD:
                self._names = True
            elif change.kind is Kind.CLAIM and "topic" in {**change.before, **change.after}:
                self._claims.add(change.row)
        self._go_on()

    # --- inside ---------------------------------------------------------------------------------

    def _restart(self) -> None:
        self.table = SourceTable()
        self._after: int | None = 0
        self._articles: set[Uid] = set()
        self._claims: set[Uid] = set()
        self._names = True
        self.share = 0.0

    def _go_on(self) -> None:
        if self._awake and not self.complete and not self._idle.isActive():
            self._shown.start()
            self._idle.start(0)

    def _more(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        try:
            while clock.elapsed() < SLICE_MS and not self.complete:
                self._step()
        except HashiyaError as error:
            self._idle.stop()
            self.failed.emit(error)
            return
        if self.complete:
            self._idle.stop()
            self.changed.emit()
        elif self._shown.elapsed() > SHOW_EVERY_MS:
            self._shown.start()
            self.changed.emit()

    def _step(self) -> None:
        self._growing.step()
        read = self._project.read
        if self._names:
            self._names = False
            self.table.name_records(read.attributions.record_names())
        elif self._claims:
            self._articles.update(read.attributions.articles_of(self._claims.pop()))
        elif self._articles:
            some = [self._articles.pop() for _ in range(min(AT_ONCE, len(self._articles)))]
            found = read.attributions.of_articles(some, self.whose)
            for uid in some:
                self.table.put(uid, found.get(uid, []))
            self.reread.emit(set(some))
        elif self._after is not None:
            page = read.attributions.page(self._after, self.whose)
            for uid, said in page.found.items():
                self.table.put(uid, said)
            self._after = page.after
            self.share = (page.after or page.last) / max(1, page.last)
