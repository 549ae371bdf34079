"""Verbs on annotation sets."""

from dataclasses import replace

from annotator.model import AnnotationSet, SetKind, Status, Uid
from annotator.storage.work import Work


def own_set(work: Work, article: Uid) -> AnnotationSet:
    """Return the actor's set of an article; made when missing."""
    found = work.read.annotation.set_of(article, work.actor.uid)
    if found is not None:
        return found
    made = AnnotationSet(work.new_uid(), article, SetKind.ANNOTATOR, work.actor.uid)
    work.insert(made)
    return made


def set_status(work: Work, article: Uid, status: Status) -> AnnotationSet:
    """Say how far the actor's annotation of an article has come."""
    seen = own_set(work, article)
    new = replace(seen, status=status)
    work.update(seen, new)
    return new


def begin(work: Work, owned: AnnotationSet) -> None:
    """Move a new set to in progress: its first annotation was made."""
    if owned.status is Status.NEW:
        work.update(owned, replace(owned, status=Status.IN_PROGRESS))
