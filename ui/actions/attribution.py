"""Who said what, by which word: one key proposes it, or joins what is labelled already."""

from collections.abc import Callable, Iterable, Sequence

from annotator.model import Span
from annotator.operations.relations import create_relation
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Stroke
from annotator.text.paragraphs import paragraph_at
from annotator.text.sentences import sentence_at
from ui.actions.action import Action
from ui.actions.attribution_pieces import Piece, further, offered
from ui.actions.context import Context
from ui.actions.proposal_mode import ProposalMode, none_further
from ui.actions.sight import words_of
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
    if chosen is not None and is_claim(chosen):
        content = _around(chosen, filter(is_content, spans)) or content
        source = _source_of(desk, content) or source
    found: list[Edge] = []
    if source is not None:
        said = _said(desk)
        inside = [one for one in spans if is_claim(one) and _inside(one, content)]
        found += [(one, source) for one in (content, *inside) if one.uid not in said]
    if cue is not None:
        found.append((cue, content))
    return [one for one in found if (one[0].uid, one[1].uid) not in joined]


def _around(claim: Span, contents: Iterable[Span]) -> Span | None:
    """The innermost content that a claim lies in."""
    around = (one for one in contents if _inside(claim, one))
    return min(around, key=lambda one: one.end - one.start, default=None)


def _source_of(desk: Desk, content: Span) -> Span | None:
    """Who is known to have said it."""
    targets = (one.target for one in desk.relations.values() if one.source == content.uid)
    sources = (desk.spans[uid] for uid in targets if uid in desk.spans)
    return next((one for one in sources if _stroke(desk.index, one) is Stroke.FRAME), None)


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
    if loose and _is_marked(context) and _is_fresh(context.desk, loose):
        _join(context)
        return
    readings = offered(context.desk, *here(context))
    if readings:
        _propose(context, readings)
    elif loose and (_is_marked(context) or _is_whole(context.desk, loose)):
        _join(context)
    else:
        _go_on(context)


def _propose(context: Context, readings: Sequence[list[Piece]]) -> None:
    mode = ProposalMode(context, readings)
    context.modes.enter(mode)
    mode.show()


def _go_on(context: Context) -> None:
    """Propose what is found further on in the article; say so when nothing is."""
    desk, reader = context.desk, context.reader
    end = here(context)[1]
    sentence = sentence_at(desk.text, end)
    found = further(desk, end if sentence is None else sentence[1])
    if found.readings:
        _propose(context, found.readings)
    elif found.looked_to < len(desk.text):
        reader.select(found.looked_to, found.looked_to)
        reader.ensure_visible(found.looked_to)
        context.shell.say(none_further(context, found))
    else:
        context.shell.say(
            tr(
                "No attribution is found here or further on: "
                "label source, cue and content; then this key joins."
            )
        )


def _is_marked(context: Context) -> bool:
    """Whether a part of an attribution, or a claim, is chosen beside the source it would get."""
    desk, span = context.desk, context.desk.span
    if span is None or context.reader.selection() is not None:
        return False
    if _stroke(desk.index, span) is not None:
        return True
    ends = {one.start for _, one in edges(desk) if _stroke(desk.index, one) is Stroke.FRAME}
    start, end = paragraph_at(desk.text, span.start)
    return _is_claim(desk.index, span) and all(start <= one <= end for one in ends)


def _is_fresh(desk: Desk, loose: list[Edge]) -> bool:
    """Whether something is joined that has just been labelled: a cue, or a source unused so far.

    Or a claim in a content whose source is known: whose words it is leaves no doubt.
    """
    used = {one.target for one in desk.relations.values()}
    for start, end in loose:
        if _stroke(desk.index, end) is not Stroke.FRAME or end.uid not in used:
            return True
        around = _around(start, _contents(desk))
        if around is not None and _source_of(desk, around) == end:
            return True
    return False


def _is_whole(desk: Desk, loose: list[Edge]) -> bool:
    """Whether all three are labelled, wherever we are."""
    return len({_stroke(desk.index, one) for one, _ in loose}) > 1


def _contents(desk: Desk) -> list[Span]:
    return [one for one in desk.spans.values() if _stroke(desk.index, one) is Stroke.CORNERS]


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


def _take(context: Context) -> None:
    shown = context.modes.current
    if isinstance(shown, ProposalMode):
        shown.take()


def _next(context: Context) -> None:
    shown = context.modes.current
    if isinstance(shown, ProposalMode):
        shown.next_reading()


def _is_proposed(context: Context) -> bool:
    return isinstance(context.modes.current, ProposalMode)


def _has_further_readings(context: Context) -> bool:
    shown = context.modes.current
    return isinstance(shown, ProposalMode) and shown.goes_on


def actions() -> list[Action]:
    """The gesture, and what its mode does by keys, for those who use the mouse."""
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
        ),
        Action(
            "attribution.take",
            tr("Take the attribution that is shown"),
            _take,
            icon="check",
            enabled=_is_proposed,
            workspace=WORKSPACE,
            menu="edit",
        ),
        Action(
            "attribution.next",
            tr("Next reading of the attribution"),
            _next,
            enabled=_has_further_readings,
            workspace=WORKSPACE,
            menu="edit",
        ),
    ]
