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
from ui.changed_places import left_of
from ui.cursor import Cursor
from ui.drafting import Drafting
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
        sought: what a step of undo was about is to be in view: its fragments.
        failed: a verb was refused (`HashiyaError`); nothing changed.
    """

    changed = Signal(object)
    article_opened = Signal()
    span_chosen = Signal()
    sought = Signal(object)
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
        self._spans: dict[Uid, Span] = {}
        self._relations: dict[Uid, Relation] = {}
        self._ordered: list[Span] | None = None
        self._step_verbs: tuple[str | None, str | None] | None = None
        self.cursor = Cursor(self._span_of, self)
        self.cursor.chosen_changed.connect(self.span_chosen)
        self.shown = ShownSet(project, self.person, self)
        self.shown.changed.connect(self._show_set)
        self.queue = ArticleQueue(project.read.articles, self.shown.owner, self)
        # An import writes in a thread of its own; Qt brings its changes into the desk's thread.
        self._arrived.connect(self._refresh)
        self._unsubscribe = project.subscribe(self._arrived.emit)
        self.follower = Follower(project, self)
        self.drafts = Drafting(project, self.person.uid, self)
        self.words = ProjectWords(project, self.person.uid, self)
        self.likely = LikelyClaims(project, self)
        self.records = RecordBook(project, self)
        self.surfaces = SurfaceBook(project, self)

    def close(self) -> None:
        """Stop listening; the project stays open."""
        self._unsubscribe()
        for part in (self.drafts, self.follower, self.queue, self.sentences, self.words):
            part.stop()
        for book in (self.likely, self.records, self.surfaces):
            book.stop()

    @property
    def from_elsewhere(self) -> bool:
        """Whether the change that is being told was made by another window or program."""
        return self.follower.looking

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
    def chosen(self) -> Uid | None:
        """The chosen span: the caret is at it."""
        return self.cursor.chosen

    @property
    def span(self) -> Span | None:
        """The chosen span."""
        return self._span_of(self.chosen)

    @property
    def held(self) -> Span | None:
        """The span that selected words can join: it was chosen when they were selected."""
        return self._span_of(self.cursor.held)

    def _span_of(self, uid: Uid | None) -> Span | None:
        return self._spans.get(uid) if uid is not None else None

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
        self._lay(article, text)
        self.words.count_article(uid)
        return True

    def _lay(self, article: Article | None, text: str) -> None:
        self.article, self.text, self.offsets = article, text, OffsetMap(text)
        self.cursor.reset()
        self.sentences.show(text)
        self._load_annotation()
        self.article_opened.emit()
        self.span_chosen.emit()

    def has_article(self, uid: Uid) -> bool:
        """Whether the project has an article (still)."""
        return self.project.read.articles.has(uid)

    def choose(self, uid: Uid | None) -> None:
        """Choose a span of the open article and take the caret there, or choose none."""
        self.cursor.choose(self._span_of(uid))

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
        self._step_verbs = self._step_verbs or (self.project.undoable(), self.project.redoable())
        return self._step_verbs

    def undo(self) -> ChangeSet | None:
        """Take back the last step, and go to where it was done; None when it could not be."""
        return self._step(self.project.undo)

    def redo(self) -> ChangeSet | None:
        """Do again what was undone last, and go to where; None when it could not be."""
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

    def _step(self, step: Callable[[], ChangeSet]) -> ChangeSet | None:
        try:
            changes = step()
        except HashiyaError as error:
            self.failed.emit(error)
            return None
        if changes.touches(Kind.SET, Kind.SPAN, Kind.RELATION):
            self.shown.show_own()  # a step is one's own: it comes into sight
        there = [uid for uid in changes.articles if self.has_article(uid)]
        if len(there) == len(changes.articles) == 1 and not self._is_about_here(changes):
            self.open_article(there[0])
        if self._is_about_here(changes):
            self._go_to(changes)
        return changes

    def _is_about_here(self, changes: ChangeSet) -> bool:
        return self.article is not None and self.article.uid in changes.articles

    def _go_to(self, changes: ChangeSet) -> None:
        """Choose what a step changed; where nothing of it is left, take the caret there."""
        span, parts = left_of(changes, self._spans, self._relations)
        if span is not None:
            self.choose(span)
        elif parts:
            self.cursor.put(parts[0].start)
        self.sought.emit(parts)

    def _load_annotation(self) -> None:
        self._spans, self._relations, self._ordered = {}, {}, None
        self.set = self.shown.of(self.article)
        if self.set is not None:
            read = self.project.read.annotation
            self._spans = {span.uid: span for span in read.spans(self.set.uid)}
            self._relations = {rel.uid: rel for rel in read.relations(self.set.uid)}

    def _show_set(self) -> None:
        """Show the open article as another's set has it, or one's own again."""
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
            if self.shown.follows_import(changes, self.article, self.set):
                self._show_set()
        if self.article is not None:
            self.queue.update(self.article, self.status, len(self._spans))
        self.words.follow(changes, self.text, {} if self.shown.foreign else self._spans)
        for book in (self.likely, self.records, self.surfaces, self.drafts):
            book.follow(changes)
        self.queue.hear(changes, self.article.uid if self.article else None)
        self.cursor.follow()
        self.changed.emit(changes)
        self.cursor.tell()

    def _refresh_article(self, article: Article, changes: Iterable[Change]) -> None:
        for change in changes:
            if change.kind is Kind.BATCH or change.row == article.uid:
                self._refresh_metadata(article)  # an import came or went, maybe with it
            elif change.kind is Kind.SET:
                self.set = self.shown.of(self.article)
            elif change.kind is Kind.SPAN:
                self._refresh_span(change)
            elif change.kind is Kind.RELATION:
                self._refresh_relation(change)

    def _refresh_metadata(self, article: Article) -> None:
        try:
            self.article = self.project.read.articles.one(article.uid)
        except NotFound:  # taken out
            self._lay(None, "")

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
