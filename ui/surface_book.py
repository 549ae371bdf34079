"""The names that spans cover, gathered from the whole corpus bit by bit and counted along."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.model import Change, ChangeSet, Fragment, Kind, Operation, Span, Uid, parse_uid
from annotator.model.errors import NotFound
from annotator.project import Project
from annotator.storage.reading import SpanName, Surface, Surfaces
from ui.collector import Growing

SLICE_MS = 8
ARTICLES = 10
"""So many articles are read in one go."""
TELL_EVERY = 250
"""Milliseconds between two signals while the corpus is being read."""
MANY = 2_000
"""When more spans changed at once, the corpus is read anew."""


class SurfaceBook(QObject):
    """All names by their folded form, with what they are tagged and which records they mean.

    Args:
        project: an open project.

    Signals:
        changed: other names, or other counts.
    """

    changed = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.surfaces = Surfaces()
        self._started = False
        self._walk: Iterator[list[SpanName]] | None = None
        self._told = QElapsedTimer()
        self._growing = Growing()
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)

    @property
    def complete(self) -> bool:
        """Whether the whole corpus has been read."""
        return self._started and self._walk is None

    def ready(self) -> None:
        """See that the corpus is read: some of it at once, the rest soon."""
        if not self._started:
            self._start()

    def stop(self) -> None:
        """Read no further."""
        self._idle.stop()

    def finish(self) -> None:
        """Read the rest now; for scripts and tests."""
        self.ready()
        while self._walk is not None:
            self._more()

    def odd(self) -> list[Surface]:
        """Return the names with clashing labels or several records, the most frequent first."""
        return self.surfaces.odd(self._layer_of)

    def clashing(self, surface: Surface) -> list[str]:
        """Return the labels of a name that stand beside another one of their layer."""
        return surface.clashing(self._layer_of)

    def _layer_of(self, label: str) -> str:
        return self._project.index.layer_of(label).code

    # --- reading --------------------------------------------------------------------------------

    def _start(self) -> None:
        self._started = True
        self.surfaces = Surfaces()
        labels = self._project.index.record_labels
        self._walk = self._project.read.records.names(labels, articles=ARTICLES)
        self._told.start()
        self._idle.start(0)
        self._more()

    def _more(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._walk is not None and clock.elapsed() < SLICE_MS:
            names = next(self._walk, None)
            if names is None:
                self._walk = None
                break
            for name in names:
                self.surfaces.add(name)
            self._growing.step()
        if self._walk is None:
            self._idle.stop()
        if self._walk is None or self._told.elapsed() > TELL_EVERY:
            self._told.restart()
            self.changed.emit()

    # --- following ------------------------------------------------------------------------------

    def follow(self, changes: ChangeSet) -> None:
        """Take over what a transaction changed."""
        if not self._started:
            return
        spans = [change for change in changes.changes if change.kind is Kind.SPAN]
        # While the walk goes on, nobody knows whether it has been at a span's article.
        if changes.touches(Kind.BATCH, Kind.SCHEME) or len(spans) > MANY or self._walk is not None:
            if spans or changes.touches(Kind.BATCH, Kind.SCHEME):
                self._start()
            return
        by_row: dict[Uid, list[Change]] = {}
        for change in spans:
            by_row.setdefault(change.row, []).append(change)
        for row, changed in by_row.items():
            self._count(row, changed)
        if spans:
            self.changed.emit()

    def _count(self, row: Uid, changes: list[Change]) -> None:
        """Count what a span covered before some changes no more, and what it covers now."""
        now = self._span(row)
        before = _as_before(row, now, changes)
        for span, put in ((before, self.surfaces.remove), (now, self.surfaces.add)):
            if span is not None and span.label in self._project.index.record_labels:
                put(self._project.read.records.name_of(span))

    def _span(self, uid: Uid) -> Span | None:
        try:
            return self._project.read.annotation.span(uid)
        except NotFound:
            return None


def _as_before(row: Uid, now: Span | None, changes: list[Change]) -> Span | None:
    """Return a span as it was before changes that led to what it is now; None if it was not."""
    if changes[0].operation is Operation.INSERT:
        return None
    known: dict[str, object] = {}
    for change in reversed(changes):
        known.update(change.before)
    if now is not None:
        span = now
    elif isinstance(known.get("set"), str):
        span = Span(row, parse_uid(str(known["set"])), "", ())
    else:
        return None
    if isinstance(known.get("label"), str):
        span = replace(span, label=str(known["label"]))
    if "record" in known:
        record = known["record"]
        span = replace(span, record=parse_uid(record) if isinstance(record, str) else None)
    parts = known.get("fragments")
    if isinstance(parts, list):
        span = replace(span, fragments=tuple(Fragment(start, end) for start, end in parts))
    return span
