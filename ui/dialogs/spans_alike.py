"""Linking or relabelling spans of one name all over the corpus: each is shown beforehand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from annotator.model import Span, Uid, quoted
from annotator.model.errors import HashiyaError
from annotator.operations.registry import link_alike
from annotator.operations.spans import relabel_spans
from annotator.storage.reading import Appearance
from annotator.text.fold import fold
from ui.desk import Desk
from ui.dialogs.base import Dialog
from ui.dialogs.hit_list import Hit, HitList, HitModel, hit_in
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import label

AT_ONCE = 60
"""So many places are read in one go: about 10 ms."""
SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Batch:
    """Spans that cover one name.

    Attributes:
        folded: the name as it is folded.
        keys: the spans, by the database's own keys.
        wanted: whether they are ticked from the start.
    """

    folded: str
    keys: Sequence[int]
    wanted: bool = True


Batches = Callable[[], Sequence[Batch]]


class Deed(Protocol):
    """What is to be done with the spans."""

    @property
    def title(self) -> str:
        """What the dialog says."""

    def said(self, count: int) -> str:
        """What the button says for so many spans."""

    def judge(self, span: Span) -> tuple[bool, str] | None:
        """Return whether a span is ticked, and what is said of it; None leaves it out."""

    def label(self, span: Span) -> str:
        """Return the label that a span is drawn as."""

    def do(self, spans: list[Span]) -> None:
        """Do it, as one step.

        Raises:
            HashiyaError: it is refused; nothing changed.
        """


@dataclass(frozen=True, slots=True)
class Linking:
    """Have spans mean a record."""

    desk: Desk = field(repr=False)
    record: Uid
    look: Look = field(repr=False)

    @property
    def title(self) -> str:
        """The record's name."""
        record = self.desk.records.record(self.record)
        name = self.look.isolate(record.name_in(self.look.language)) if record is not None else "—"
        return tr("Link all alike to {record}").format(record=name)

    def said(self, count: int) -> str:
        """Link so many."""
        return tr("Link %n span(s)", "", count)

    def judge(self, span: Span) -> tuple[bool, str] | None:
        """Leave out what means the record already; what means another is not ticked."""
        if span.record == self.record or span.label not in self.desk.index.record_labels:
            return None
        if span.record is None:
            return True, ""
        other = self.desk.records.record(span.record)
        name = self.look.isolate(other.name if other is not None else "—")
        return False, tr("Means {record}").format(record=name)

    def label(self, span: Span) -> str:
        """Its own."""
        return span.label

    def do(self, spans: list[Span]) -> None:
        """Link them."""
        self.desk.project.perform(link_alike, spans, self.record)


@dataclass(frozen=True, slots=True)
class Relabelling:
    """Give spans of some labels another one."""

    desk: Desk = field(repr=False)
    code: str
    others: frozenset[str]
    look: Look = field(repr=False)

    @property
    def title(self) -> str:
        """The new label."""
        return tr("Relabel all as {label}").format(label=self._name(self.code))

    def said(self, count: int) -> str:
        """Relabel so many."""
        return tr("Relabel %n span(s)", "", count)

    def judge(self, span: Span) -> tuple[bool, str] | None:
        """Take those that bear one of the other labels."""
        if span.label not in self.others:
            return None
        return True, tr("Now {label}").format(label=self._name(span.label))

    def label(self, span: Span) -> str:
        """The new one."""
        return self.code

    def do(self, spans: list[Span]) -> None:
        """Relabel them."""
        self.desk.project.perform(relabel_spans, spans, self.code)

    def _name(self, code: str) -> str:
        return self.desk.index.label(code).short.in_language(self.look.language)


class SpansAlike(Dialog):
    """Asks which of the spans it shall be done with, and does it as one step.

    Args:
        desk: the project.
        deed: what is done.
        batches: the spans; asked again while the corpus is still being read.
        look: how it looks.
    """

    def __init__(
        self, desk: Desk, deed: Deed, batches: Batches, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(deed.title, look, parent, width=800)
        self._desk = desk
        self._deed = deed
        self._batches = batches
        self._waiting: list[tuple[int, Batch]] = []
        self._known: set[int] = set()
        self._texts: dict[Uid, str] = {}
        self.spans: list[Span] = []
        self.model = HitModel(self)
        self.list = HitList(look, desk.index, _own_label, self.model)
        self.count = label("", look, size="small", token="text2")
        self.save = Button("", look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.body.addWidget(self.list)
        self.body.addWidget(self.count)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.model.dataChanged.connect(self._say)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._read)
        desk.surfaces.changed.connect(self._gather)
        desk.surfaces.ready()
        self._gather()
        self._read()
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def finish(self) -> None:
        """Read all places now; for scripts and tests."""
        self._desk.surfaces.finish()
        while self._waiting:
            self._read()

    def submit(self) -> None:
        """Do it with what is ticked."""
        spans = [self.spans[row] for row in sorted(self.model.ticked)]
        if not spans:
            return
        self.notice.clear()
        self._desk.surfaces.changed.disconnect(self._gather)
        try:
            self._deed.do(spans)
        except HashiyaError as error:
            self._desk.surfaces.changed.connect(self._gather)
            self.notice.fail(error)
        else:
            self.accept()

    # --- inside ---------------------------------------------------------------------------------

    def _gather(self) -> None:
        """Note the spans that are not shown yet."""
        for batch in self._batches():
            fresh = [key for key in batch.keys if key not in self._known]
            self._known.update(fresh)
            self._waiting += [(key, batch) for key in fresh]
        if self._waiting:
            self._idle.start(0)
        self._say()

    def _read(self) -> None:
        """Read and show some more places."""
        part, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        batch_of = dict(part)
        keys = list(batch_of)
        hits = []
        for key, place in self._desk.project.read.records.keyed(keys).items():
            hit = self._hit(place, batch_of[key])
            if hit is not None:
                hits.append(hit)
                self.spans.append(place.span)
        self.model.append(hits)
        if not self._waiting:
            self._idle.stop()
        self._say()

    def _hit(self, place: Appearance, batch: Batch) -> Hit | None:
        span, article = place.span, place.article
        if article.uid not in self._texts:
            self._texts[article.uid] = self._desk.project.read.articles.text(article.uid)
        text = self._texts[article.uid]
        judged = self._deed.judge(span)
        # The database may have given the key of a span that is gone to another one.
        stale = fold(" ".join(quoted(text, span.fragments).split())) != batch.folded
        if judged is None or stale:
            return None
        wanted, note = judged
        line, start, end = hit_in(text, span.start, span.end)
        said = SEPARATOR.join(one for one in (note, self.look.isolate(article.outlet)) if one)
        return Hit(line, start, end, wanted and batch.wanted, said, self._deed.label(span))

    def _say(self) -> None:
        look, ticked = self.look, len(self.model.ticked)
        said = look.digits(tr("%n place(s)", "", len(self.model.hits)))
        if self._waiting or not self._desk.surfaces.complete:
            said = SEPARATOR.join((said, tr("still reading…")))
        self.count.setText(said)
        self.save.setText(look.digits(self._deed.said(ticked)))
        self.save.updateGeometry()
        self.save.setEnabled(bool(ticked))


def _own_label(hit: Hit) -> str:
    return hit.label
