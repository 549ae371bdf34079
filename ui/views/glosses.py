"""What stands in the margin beside claims, contents and notes."""

from collections.abc import Iterable

from annotator.model import Claim, Span, Uid
from annotator.model.errors import HashiyaError
from annotator.model.review import standing
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Attribute, Type
from ui.desk import Desk
from ui.language import tr
from ui.reader.gloss import HEAD, NOTE, TEXT, Gloss
from ui.review_words import state_word
from ui.theme.look import Look

PENDING = "pending"
CONTENT, CLAIM_TYPE, CHECK_WORTHY, QUOTE_FORM = (
    "CONTENT",
    "claim-type",
    "check-worthy",
    "quote-form",
)


def glosses(desk: Desk, spans: Iterable[Span], look: Look) -> dict[Uid, Gloss]:
    """The glosses of those spans that have something to say in the margin."""
    found = {}
    for span in spans:
        lines = _lines(desk, span, look)
        if lines:
            found[span.uid] = Gloss(tuple(lines))
    return found


def _lines(desk: Desk, span: Span, look: Look) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    if span.claim is not None:
        lines += _claim_lines(desk, span, span.claim, look)
    elif span.label == CONTENT:
        form = choice_name(desk.index, span, QUOTE_FORM, look)
        if form:
            name = desk.index.label(span.label).short.in_language(look.language)
            lines.append((f"{name} · {form}", HEAD))
    if span.note:
        lines.append((" ".join(span.note.split()), NOTE))
    return lines


def _claim_lines(desk: Desk, span: Span, uid: Uid, look: Look) -> list[tuple[str, str]]:
    claim = _claim(desk, uid)
    if claim is None:
        return []
    number = look.digits(str(claim.number))
    head = tr("Claim {number}").format(number=number)
    # A claim has no chip; its gloss carries the mark of what is unsure.
    head += "؟" if span.unsure else ""
    kind = choice_name(desk.index, span, CLAIM_TYPE, look)
    lines = [(f"{head} · {kind}" if kind else head, HEAD)]
    worth = span.attributes.get(CHECK_WORTHY)
    if worth is not None:
        most = desk.index.attribute(CHECK_WORTHY).maximum or 0
        shown = (look.digits(str(worth)), look.digits(str(most)))
        lines.append((tr("check-worthy {n} of {most}").format(n=shown[0], most=shown[1]), TEXT))
    lines.append(_verdict_line(desk, uid, look))
    return lines


def _verdict_line(desk: Desk, claim: Uid, look: Look) -> tuple[str, str]:
    verdict = standing(desk.project.read.claims.verdicts(claim))
    if verdict is None:
        return state_word(desk.project.read.claims.one(claim).state), PENDING
    value = desk.index.verdict(verdict.value)
    return value.name.in_language(look.language), value.normalized


def _claim(desk: Desk, uid: Uid) -> Claim | None:
    try:
        return desk.project.read.claims.one(uid)
    except HashiyaError:  # gone meanwhile; the span is read again with the next change
        return None


def choice_name(index: SchemeIndex, span: Span, code: str, look: Look) -> str:
    """What the value of a span's attribute is called; empty without one."""
    value = span.attributes.get(code)
    if value is None:
        return ""
    attribute: Attribute = index.attribute(code)
    if attribute.type is Type.CHOICE:
        for choice in attribute.choices:
            if choice.code == value:
                return choice.name.in_language(look.language)
    return str(value)
