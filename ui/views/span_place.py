"""Opens an article at a span, from whatever workspace shows the span."""

from annotator.model import SetOwner, Uid
from annotator.model.errors import HashiyaError
from ui.actions import Context
from ui.desk import Desk

ANNOTATE = "annotate"


def open_span(
    context: Context, article: Uid, span: Uid, place: tuple[int, int], otherwise: str
) -> None:
    """Show an article in the annotate workspace with a span chosen and in sight.

    Args:
        context: the window.
        article: which.
        span: chosen, when it is the open person's own.
        place: where the span stands (code points); selected when it is somebody else's.
        otherwise: what the status line says then.
    """
    desk = context.desk
    if desk.shown.foreign:
        desk.shown.show(_owner(desk, span))
    context.shell.show_workspace(ANNOTATE)
    if (desk.article is None or desk.article.uid != article) and not desk.open_article(article):
        return
    if span in desk.spans:
        desk.choose(span)
    else:
        context.reader.select(*place)
        context.shell.say(otherwise)
    context.reader.ensure_visible(place[0])


def _owner(desk: Desk, span: Uid) -> SetOwner:
    """Return whose span it is; one's own where it is gone."""
    read = desk.project.read.annotation
    try:
        return read.set(read.span(span).set).whose
    except HashiyaError:
        return desk.shown.own
