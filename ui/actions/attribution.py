"""Who said what, by which word: one key proposes it, or joins what is labelled already."""

from collections.abc import Callable, Iterable

from annotator.model import Span
from annotator.operations.relations import create_relation
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Stroke
from ui.actions.action import Action
from ui.actions.attribution_pieces import offered
from ui.actions.context import Context
from ui.actions.proposal_mode import ProposalMode
from ui.actions.relations import words_of
from ui.actions.spans import WORKSPACE, has_article
from ui.actions.words import here
from ui.desk import Desk
from ui.keys import keys
from ui.language import tr

Edge = tuple[Span, Span]


def _stroke(index: SchemeIndex, span: Span) -> Stroke | None:
    if index.layer_of(span.label).form is not Form.STROKE:
        return None
    return index.label(span.label).style.stroke


def _is_claim(index: SchemeIndex, span: Span) -> bool:
    return index.layer_of(span.label).form is Form.WASH


def _newest(
    spans: Iterable[Span], fits: Callable[[Span], bool], chosen: Span | None
) -> Span | None:
    """The chosen span if it fits, else the one made last: identifiers grow with time."""
    if chosen is not None and fits(chosen):
        return chosen
    return max(filter(fits, spans), key=lambda one: one.uid, default=None)


def edges(desk: Desk) -> list[Edge]:
    """The relations that are missing between the source, the cue and the content made last.

    A chosen one goes before the last. Claims inside the content have the same source. A cue
    that has its content already belongs to another attribution.
    """
    index, spans, chosen = desk.index, list(desk.spans.values()), desk.span
    joined = {(one.source, one.target) for one in desk.relations.values()}
    starts = {one.source for one in desk.relations.values()}

    def is_source(span: Span) -> bool:
        return _stroke(index, span) is Stroke.FRAME

    def is_cue(span: Span) -> bool:
        return _stroke(index, span) is Stroke.CAPSULE and (span.uid not in starts)

    def is_content(span: Span) -> bool:
        return _stroke(index, span) is Stroke.CORNERS

    def is_claim(span: Span) -> bool:
        return _is_claim(index, span)

    source = _newest(spans, is_source, chosen)
    cue = _newest(spans, is_cue, chosen)
    content = _newest(spans, is_content, chosen)
    if chosen is not None and is_claim(chosen) and not (content and _inside(chosen, content)):
        content = chosen
    content = content or _newest(spans, is_claim, None)
    if content is None:
        return []
    found: list[Edge] = []
    if source is not None:
        said = _said(desk)
        inside = [one for one in spans if is_claim(one) and _inside(one, content)]
        found += [(one, source) for one in (content, *inside) if one.uid not in said]
    if cue is not None:
        found.append((cue, content))
    return [one for one in found if (one[0].uid, one[1].uid) not in joined]


def _said(desk: Desk) -> set[bytes]:
    """What has its source already."""
    index = desk.index
    found: set[bytes] = set()
    for one in desk.relations.values():
        target = desk.spans.get(one.target)
        if target is not None and _stroke(index, target) is Stroke.FRAME:
            found.add(one.source)
    return found


def _inside(span: Span, around: Span) -> bool:
    return span.uid != around.uid and around.start <= span.start and span.end <= around.end


def _attribute(context: Context) -> None:
    """Join what has just been labelled; else propose what the words here tell."""
    loose = edges(context.desk)
    if loose and _is_marked(context):
        _join(context)
        return
    readings = offered(context.desk, *here(context))
    if readings:
        mode = ProposalMode(context, readings)
        context.modes.enter(mode)
        mode.show()
    elif loose:
        _join(context)
    else:
        context.shell.say(
            tr("No attribution is found here: label source, cue and content; then this key joins.")
        )


def _is_marked(context: Context) -> bool:
    """Whether a part of an attribution, or a claim, is chosen and nothing else is selected."""
    span, index = context.desk.span, context.desk.index
    if span is None or context.reader.selection() is not None:
        return False
    return _stroke(index, span) is not None or _is_claim(index, span)


def _join(context: Context) -> None:
    desk = context.desk
    made, step = [], desk.project.new_step()
    for source, target in edges(desk):
        types = desk.index.relations_between(source.label, target.label)
        if types:
            made.append((source, target))
            desk.perform_in(step, create_relation, source.uid, target.uid, types[0].code)
    said = tr(", ").join(f"{words_of(desk, one)} ← {words_of(desk, other)}" for one, other in made)
    context.shell.say(tr("Joined: {spans}").format(spans=said))


def actions() -> list[Action]:
    """The gesture."""
    return [
        Action(
            "attribution.join",
            tr("Attribution: propose it, or join its parts"),
            _attribute,
            keys("J"),
            icon="quotes",
            enabled=has_article,
            workspace=WORKSPACE,
            menu="edit",
        )
    ]
