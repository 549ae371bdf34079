"""Deleting articles, with all that belongs to them; undo brings all of it back."""

from collections.abc import Sequence

from annotator.model import Person, Role, Uid
from annotator.model.errors import HashiyaError
from annotator.operations.evidence import release_span
from annotator.storage.reading import Share
from annotator.storage.work import Work

_NAMED = 3
"""So many of the others are named in a refusal."""


def remove_articles(work: Work, uids: Sequence[Uid]) -> int:
    """Delete articles with everybody's annotation; return how many were there to be deleted.

    Claims that they state stay without an article; evidence that was their words is missing.

    Args:
        work: the transaction.
        uids: the articles; those that others deleted meanwhile are passed over.

    Raises:
        HashiyaError: others have worked on them and the actor is no lead, or nobody signed in.
    """
    check_may_remove(work.actor, work.read.belongings.of(uids).of_others(work.actor.uid))
    there = [uid for uid in dict.fromkeys(uids) if work.read.articles.has(uid)]
    for uid in there:
        _remove(work, uid)
    return len(there)


def remove_article(work: Work, uid: Uid) -> None:
    """Delete an article; see `remove_articles`.

    Raises:
        NotFound: it is not there.
        HashiyaError: as `remove_articles`.
    """
    work.read.articles.one(uid)
    remove_articles(work, [uid])


def check_may_remove(person: Person, others: Sequence[Share]) -> None:
    """Refuse to delete others' work to everybody but a lead.

    Raises:
        HashiyaError: there is some, and the person is none.
    """
    if not others or person.role is Role.LEAD:
        return
    names = ", ".join(one.name for one in others[:_NAMED]) + ("…" if len(others) > _NAMED else "")
    raise HashiyaError(
        f"Others have worked on this: {names}. Only a lead deletes it.",
        remedy="Nothing was deleted. Ask a lead; who is one stands under People and roles.",
    )


def _remove(work: Work, uid: Uid) -> None:
    article = work.read.articles.one(uid)
    for owned in work.read.annotation.sets(uid):
        for relation in work.read.annotation.relations(owned.uid):
            work.delete(relation)
        for span in work.read.annotation.spans(owned.uid):
            release_span(work, span.uid)
            work.delete(span)
        work.delete(owned)
    work.delete(article)
