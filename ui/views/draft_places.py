"""Where a draft belongs: what its form is called, whether its row is there, and the way to it."""

from annotator.model import DraftKey, Fragment, Uid
from annotator.model.errors import HashiyaError
from annotator.project import Project
from ui.actions.context import Context
from ui.language import tr
from ui.views.span_place import open_span

_CLAIM, _RECORD = ("verdict", "comment", "claim"), ("record",)
_SPAN = ("span", "attributes")


def form_name(key: DraftKey) -> str:
    """Return what the form is called into which a draft was typed."""
    names = {
        "verdict": tr("Verdict"),
        "comment": tr("Comment"),
        "span.note": tr("Note"),
        "attributes": tr("Attributes"),
        "claim.wording": tr("Wording of the claim"),
        "claim.topic": tr("Topic"),
        "claim.evidence": tr("Evidence"),
        "claim.origin": tr("Where it was said"),
        "claim.publish": tr("Publish the check"),
    }
    kinds = {
        "claim": tr("Claim"),
        "record": tr("Record"),
        "article": tr("Article"),
        "evidence": tr("Evidence"),
        "settings": tr("Settings of the project"),
        "scale": tr("Verdict scale"),
        "person": tr("Person"),
    }
    return names.get(key.field) or kinds.get(_kind(key)) or tr("Draft")


def is_there(project: Project, key: DraftKey) -> bool:
    """Return whether the row is there that a draft is about."""
    if key.about is None:
        return True
    read = project.read
    try:
        if _kind(key) in _SPAN:
            read.annotation.span(key.about)
        elif _kind(key) in _RECORD:
            read.records.one(key.about)
        elif _kind(key) in _CLAIM:
            return read.claims.has(key.about)
        elif _kind(key) == "article":
            return read.articles.has(key.about)
        elif _kind(key) == "evidence":
            read.evidence.one(key.about)
    except HashiyaError:
        return False
    return True


def leads_somewhere(project: Project, key: DraftKey) -> bool:
    """Return whether there is a place in the window where a draft stands."""
    known = _kind(key) in (*_CLAIM, *_RECORD, *_SPAN)
    return known and key.about is not None and is_there(project, key)


def go_to(context: Context, key: DraftKey) -> None:
    """Show the form in which a draft stands."""
    if key.about is None:
        return
    if _kind(key) in _CLAIM:
        context.shell.open_claim(key.about)
    elif _kind(key) in _RECORD:
        context.shell.open_record(key.about)
    elif _kind(key) in _SPAN:
        _open_span(context, key.about)


def _open_span(context: Context, uid: Uid) -> None:
    read = context.desk.project.read
    try:
        span = read.annotation.span(uid)
        article = read.annotation.set(span.set).article
    except HashiyaError as error:
        context.desk.failed.emit(error)
        return
    otherwise = tr("Somebody else marked this claim; your annotation lacks it.")
    open_span(context, article, uid, _ends(span.fragments), otherwise)


def _ends(fragments: tuple[Fragment, ...]) -> tuple[int, int]:
    return fragments[0].start, fragments[-1].end


def _kind(key: DraftKey) -> str:
    return key.field.partition(".")[0]
