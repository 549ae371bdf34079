"""Whose annotation the annotate workspace shows: one's own, or another's, to be read only."""

from PySide6.QtCore import QObject, Signal

from annotator.model import (
    AnnotationSet,
    Article,
    ChangeSet,
    Kind,
    Person,
    SetKind,
    SetOwner,
)
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.storage.reading import SetShare
from ui.language import tr


class ReadOnly(HashiyaError):
    """Another's set is shown; it is read and not changed."""


class ShownSet(QObject):
    """The choice of a set, which ends where it is not allowed any more.

    Args:
        project: an open project with somebody signed in.
        person: who works; their own set is shown first.

    Signals:
        leaving: another set will be shown; what was begun on this one is written now.
        changed: another set is shown.
        allowance_changed: others' annotation may be seen from here on, or may not.
    """

    leaving = Signal()
    changed = Signal()
    allowance_changed = Signal()

    def __init__(self, project: Project, person: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.own = SetOwner.annotator(person.uid)
        self.owner = self.own
        self.allowed = self._may_see()

    @property
    def foreign(self) -> bool:
        """Whether it is not one's own."""
        return self.owner != self.own

    @property
    def name(self) -> str:
        """What the owner is called."""
        return self.name_of(self.owner)

    def name_of(self, owner: SetOwner) -> str:
        """Return what an owner is called; a person by their own name."""
        if owner.person is not None:
            try:
                return self._project.read.people.one(owner.person).name
            except HashiyaError:  # gone; the next change tells
                return ""
        return tr("Gold standard") if owner.kind is SetKind.GOLD else owner.name or tr("An import")

    def shares(self) -> list[SetShare]:
        """Return who has annotated how much, the most first."""
        return self._project.read.annotation.shares()

    def has_own(self) -> bool:
        """Return whether the person has annotated anything in the project."""
        person = self.own.person
        return person is not None and self._project.read.annotation.has_spans(person)

    def show(self, owner: SetOwner) -> bool:
        """Show somebody's sets; return whether that is allowed."""
        if owner != self.own and not self.allowed:
            return False
        if owner != self.owner:
            self.leaving.emit()
            self.owner = owner
            self.changed.emit()
        return True

    def show_own(self) -> None:
        """Show one's own sets again."""
        self.show(self.own)

    def of(self, article: Article | None) -> AnnotationSet | None:
        """Return the set that the owner has of an article, if there is one."""
        if article is None:
            return None
        return self._project.read.annotation.set_by(article.uid, self.owner)

    def follows_import(
        self, changes: ChangeSet, article: Article, known: AnnotationSet | None
    ) -> bool:
        """Return whether an import brought the set that is shown, or its undo took it away."""
        return changes.touches(Kind.BATCH) and self.of(article) != known

    def refusal(self) -> ReadOnly:
        """Return why nothing is changed now."""
        name = f"\u2068{self.name}\u2069"
        return ReadOnly(
            tr("The set of {name} is shown, to be read only.").format(name=name),
            remedy=tr("Esc, or the name above the text, shows your own."),
        )

    def follow(self, changes: ChangeSet) -> None:
        """Look again whether others may be seen: the role or the setting may be another."""
        if not changes.touches(Kind.PERSON, Kind.SETTING, Kind.BATCH):
            return
        allowed = self._may_see()
        if allowed != self.allowed:
            self.allowed = allowed
            if not allowed:
                self.show_own()
            self.allowance_changed.emit()

    def _may_see(self) -> bool:
        actor = self._project.actor
        if actor is None:
            return False
        return self._project.read.settings.all().shows_others(actor.role)
