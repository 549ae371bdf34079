"""What is open now: the article on the desk, its annotation, and the chosen span.

Data flows one way: a verb goes through `Desk.perform` to the project, its transaction comes
back as a `ChangeSet`, the desk refreshes the rows that it touched, and views hear `changed`.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.model import (
    AnnotationSet,
    Article,
    Change,
    ChangeSet,
    Kind,
    Person,
    Relation,
    Span,
    Status,
    Uid,
)
from annotator.model.errors import HashiyaError, NotFound
from annotator.project import Done, Project
from annotator.scheme.lookup import SchemeIndex
from annotator.storage.work import Work
from annotator.text.offsets import OffsetMap
from ui.article_queue import ArticleQueue
from ui.following import Follower
from ui.likely import LikelyClaims
from ui.project_words import ProjectWords
from ui.record_book import RecordBook
from ui.sentence_count import SentenceCount
from ui.shown_set import ShownSet
from ui.surface_book import SurfaceBook

P = ParamSpec("P")
T = TypeVar("T")


class Desk(QObject):
    """The open article with its annotation: the signed-in person's own, or what `shown` shows.

    Signals:
        changed: a transaction happened (`ChangeSet`); the desk is already up to date.
        article_opened: another article is open.
        span_chosen: another span is chosen, or none.
        failed: a verb was refused (`HashiyaError`); nothing changed.
    """

    changed = Signal(object)
    article_opened = Signal()
    span_chosen = Signal()
    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.article: Article | None = None
        self.text = ""
        self.offsets = OffsetMap("")
        self.sentences = SentenceCount(self)
        self.set: AnnotationSet | None = None
        self.chosen: Uid | None = None
        self._spans: dict[Uid, Span] = {}
        self._relations: dict[Uid, Relation] = {}
        self._ordered: list[Span] | None = None
        self._step_verbs: tuple[str | None, str | None] | None = None
        self.shown = ShownSet(project, self.person, self)
        self.shown.changed.connect(self._show_set)
        self.queue = ArticleQueue(project.read.articles, self.shown.owner, self)
        # An import writes in a thread of its own; Qt brings its changes into the desk's thread.
        self._arrived.connect(self._refresh)
        self._unsubscribe = project.subscribe(self._arrived.emit)
        self._follower = Follower(project, self)
        self.words = ProjectWords(project, self.person.uid, self)
        self.likely = LikelyClaims(project, self)
        self.records = RecordBook(project, self)
        self.surfaces = SurfaceBook(project, self)

    def close(self) -> None:
        """Stop listening; the project stays open."""
        self._unsubscribe()
        self._follower.stop()
        self.queue.stop()
        self.sentences.stop()
        self.words.stop()
        for book in (self.likely, self.records, self.surfaces):
            book.stop()

    @property
    def from_elsewhere(self) -> bool:
        """Whether the change that is being told was made by another window or program."""
        return self._follower.looking

    @property
    def person(self) -> Person:
        """Whose work this is: the signed-in person."""
        actor = self.project.actor
        if actor is None:
            raise RuntimeError("a desk needs somebody signed in")
        return actor

    @property
    def index(self) -> SchemeIndex:
        """The project's scheme."""
        return self.project.index

    @property
    def spans(self) -> Mapping[Uid, Span]:
        """The spans of the open article."""
        return MappingProxyType(self._spans)

    @property
    def relations(self) -> Mapping[Uid, Relation]:
        """The relations of the open article."""
        return MappingProxyType(self._relations)

    @property
    def status(self) -> Status:
        """How far the open article is."""
        return self.set.status if self.set else Status.NEW

    @property
    def span(self) -> Span | None:
        """The chosen span."""
        return self._spans.get(self.chosen) if self.chosen else None

    def ordered(self) -> list[Span]:
        """The spans in reading order; of those that start together, the longer first."""
        if self._ordered is None:
            self._ordered = sorted(self._spans.values(), key=lambda s: (s.start, -s.end, s.uid))
        return self._ordered

    def relations_of(self, span: Uid) -> list[Relation]:
        """The relations that start or end at a span."""
        return [r for r in self._relations.values() if span in (r.source, r.target)]

    def open_article(self, uid: Uid) -> bool:
        """Open an article; return whether it could be."""
        try:
            article = self.project.read.articles.one(uid)
            text = self.project.read.articles.text(uid)
        except HashiyaError as error:
            self.failed.emit(error)
            return False
        self.article, self.text, self.chosen = article, text, None
        self.offsets = OffsetMap(text)
        self.sentences.show(text)
        self.words.count_article(uid)
        self._load_annotation()
        self.article_opened.emit()
        self.span_chosen.emit()
        return True

    def has_article(self, uid: Uid) -> bool:
        """Whether the project has an article (still)."""
        try:
            self.project.read.articles.one(uid)
        except NotFound:
            return False
        return True

    def choose(self, uid: Uid | None) -> None:
        """Choose a span of the open article, or none."""
        uid = uid if uid in self._spans else None
        if uid != self.chosen:
            self.chosen = uid
            self.span_chosen.emit()

    def perform(
        self, verb: Callable[Concatenate[Work, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Carry out a verb as one transaction; None when it was refused (see `failed`).

        While another's set is shown everything is: what would be changed is not in sight.
        """
        return self._tried(lambda: self.project.perform(verb, *args, **kwargs))

    def perform_in(
        self,
        step: Uid,
        verb: Callable[Concatenate[Work, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Carry out a verb as a part of an undo step of several transactions."""
        return self._tried(lambda: self.project.perform_in(step, verb, *args, **kwargs))

    def _tried(self, do: Callable[[], Done[T]]) -> T | None:
        try:
            if self.shown.foreign:
                raise self.shown.refusal()
            return do().result
        except HashiyaError as error:
            self.failed.emit(error)
            return None

    @property
    def undoable(self) -> str | None:
        """The verb that `undo` would take back; read from the log once a change."""
        return self._steps()[0]

    @property
    def redoable(self) -> str | None:
        """The verb that `redo` would do again."""
        return self._steps()[1]

    def _steps(self) -> tuple[str | None, str | None]:
        if self._step_verbs is None:
            self._step_verbs = (self.project.undoable(), self.project.redoable())
        return self._step_verbs

    def undo(self) -> bool:
        """Take back the last step, and go to the article that it was about.

        Returns:
            Whether it could be.
        """
        return self._step(self.project.undo)

    def redo(self) -> bool:
        """Do again what was undone last, and go to the article that it was about.

        Returns:
            Whether it could be.
        """
        return self._step(self.project.redo)

    def next_article(self) -> bool:
        """Open the article after the open one in the list; return whether there is one."""
        return self._open_neighbour(1)

    def previous_article(self) -> bool:
        """Open the article before the open one in the list; return whether there is one."""
        return self._open_neighbour(-1)

    def _open_neighbour(self, step: int) -> bool:
        uid = self.queue.neighbour(self.article.uid if self.article else None, step)
        return uid is not None and self.open_article(uid)

    def _step(self, step: Callable[[], ChangeSet]) -> bool:
        try:
            changes = step()
        except HashiyaError as error:
            self.failed.emit(error)
            return False
        if changes.touches(Kind.SET, Kind.SPAN, Kind.RELATION):
            self.shown.show_own()  # a step is one's own: it comes into sight
        here = self.article.uid if self.article else None
        if len(changes.articles) == 1 and here not in changes.articles:
            self.open_article(next(iter(changes.articles)))
        touched = [
            change.row
            for change in changes.changes
            if change.kind is Kind.SPAN and change.row in self._spans
        ]
        if touched:
            self.choose(touched[-1])
        return True

    def _load_annotation(self) -> None:
        self._spans, self._relations, self._ordered = {}, {}, None
        self.set = self._shown_set()
        if self.set is not None:
            read = self.project.read.annotation
            self._spans = {span.uid: span for span in read.spans(self.set.uid)}
            self._relations = {rel.uid: rel for rel in read.relations(self.set.uid)}

    def _shown_set(self) -> AnnotationSet | None:
        if self.article is None:
            return None
        return self.project.read.annotation.set_by(self.article.uid, self.shown.owner)

    def _show_set(self) -> None:
        """Show the open article as another's set has it, or one's own again."""
        self.chosen = None
        self._load_annotation()
        self.queue.look_through(self.shown.owner)
        self.article_opened.emit()
        self.span_chosen.emit()

    def _refresh(self, changes: ChangeSet) -> None:
        """Bring the cache up to date: only the rows that the transaction touched."""
        self._step_verbs = None
        self.shown.follow(changes)
        if self.article is not None:
            self._refresh_article(self.article, changes.changes)
            if self.shown.foreign and changes.touches(Kind.BATCH):
                self._follow_import()
            self.queue.update(self.article, self.status, len(self._spans))
        self.words.follow(changes, self.text, {} if self.shown.foreign else self._spans)
        for book in (self.likely, self.records, self.surfaces):
            book.follow(changes)
        self.queue.hear(changes, self.article.uid if self.article else None)
        self.changed.emit(changes)
        if self.chosen is not None and self.chosen not in self._spans:
            self.choose(None)

    def _refresh_article(self, article: Article, changes: Iterable[Change]) -> None:
        for change in changes:
            if change.kind is Kind.ARTICLE and change.row == article.uid:
                self._refresh_metadata(article)
            elif change.kind is Kind.SET:
                self.set = self._shown_set()
            elif change.kind is Kind.SPAN:
                self._refresh_span(change)
            elif change.kind is Kind.RELATION:
                self._refresh_relation(change)

    def _follow_import(self) -> None:
        """Show the set again when an import brought it, or its undo took it away."""
        if self._shown_set() != self.set:
            self._show_set()

    def _refresh_metadata(self, article: Article) -> None:
        try:
            self.article = self.project.read.articles.one(article.uid)
        except NotFound:  # taken out; what is on the screen stays until another is opened
            return

    def _refresh_span(self, change: Change) -> None:
        self._ordered = None
        try:
            span = self.project.read.annotation.span(change.row)
        except NotFound:  # by this change, or by a later one that is yet to be told
            self._spans.pop(change.row, None)
            return
        if self.set is not None and span.set == self.set.uid:
            self._spans[span.uid] = span

    def _refresh_relation(self, change: Change) -> None:
        try:
            relation = self.project.read.annotation.relation(change.row)
        except NotFound:
            self._relations.pop(change.row, None)
            return
        if self.set is not None and relation.set == self.set.uid:
            self._relations[relation.uid] = relation
