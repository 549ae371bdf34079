"""Opens an article at a span, from whatever workspace shows the span."""

from annotator.model import Uid
from ui.actions import Context

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
    context.shell.show_workspace(ANNOTATE)
    if (desk.article is None or desk.article.uid != article) and not desk.open_article(article):
        return
    if span in desk.spans:
        desk.choose(span)
    else:
        context.reader.select(*place)
        context.shell.say(otherwise)
    context.reader.ensure_visible(place[0])
