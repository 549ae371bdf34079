"""What the card over a hovered span says: pure of widgets, so that it can be read anywhere."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.model import Span, Uid
from annotator.model.errors import HashiyaError
from annotator.model.review import standing
from annotator.scheme.model import Attribute, Type
from ui.desk import Desk
from ui.language import tr
from ui.record_words import kind_word
from ui.review_words import state_word
from ui.theme.dates import when
from ui.theme.look import Look
from ui.views.glosses import choice_name


class Kind(StrEnum):
    """How a line of the card is set."""

    LABEL = "label"
    UNSURE = "unsure"
    ATTRIBUTES = "attributes"
    RECORD = "record"
    WORDING = "wording"
    VERDICT = "verdict"
    NOTE = "note"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True)
class Fact:
    """A line: what it is, what it says, and for a verdict its normalized value."""

    kind: Kind
    text: str
    value: str = ""


def facts(desk: Desk, span: Span, look: Look) -> list[Fact]:
    """Return all that is known of a span, in the order of the card."""
    name = desk.index.label(span.label).name.in_language(look.language)
    found = [Fact(Kind.LABEL, name)]
    if span.unsure:
        found.append(Fact(Kind.UNSURE, tr("Unsure")))
    said = _attributes(desk, span, look)
    if said:
        found.append(Fact(Kind.ATTRIBUTES, said))
    record = desk.records.record(span.record) if span.record is not None else None
    if record is not None:
        known = [record.name_in(look.language), record.role or kind_word(record.kind)]
        found.append(Fact(Kind.RECORD, " · ".join(look.isolate(one) for one in known)))
    if span.claim is not None:
        found += _claim(desk, span.claim, look)
    if span.note:
        found.append(Fact(Kind.NOTE, span.note))
    origin = _origin(desk, span, look)
    return [*found, Fact(Kind.ORIGIN, origin)] if origin else found


def _attributes(desk: Desk, span: Span, look: Look) -> str:
    """Return the attributes that have a value, with their names, in one line."""
    return " · ".join(
        tr("{name}: {value}").format(
            name=one.name.in_language(look.language), value=_value(desk, span, one, look)
        )
        for one in desk.index.attributes_of(span.label)
        if one.code in span.attributes
    )


def _value(desk: Desk, span: Span, attribute: Attribute, look: Look) -> str:
    if attribute.type is Type.BOOL:
        return tr("Yes") if span.attributes[attribute.code] else tr("No")
    shown = choice_name(desk.index, span, attribute.code, look)
    return look.digits(shown) if attribute.type is Type.INT else look.isolate(shown)


def _claim(desk: Desk, uid: Uid, look: Look) -> list[Fact]:
    read = desk.project.read.claims
    try:
        claim, verdict = read.one(uid), standing(read.verdicts(uid))
    except HashiyaError:  # gone meanwhile; the next change brings the span without it
        return []
    found = [Fact(Kind.WORDING, claim.wording)]
    if verdict is None:
        return [*found, Fact(Kind.VERDICT, state_word(claim.state), "pending")]
    value = desk.index.verdict(verdict.value)
    return [*found, Fact(Kind.VERDICT, value.name.in_language(look.language), value.normalized)]


def _origin(desk: Desk, span: Span, look: Look) -> str:
    """Whose span it is and since when; and who changed it last, if somebody else did."""
    read = desk.project.read
    owner = desk.set.owner if desk.set is not None else None
    names = {person.uid: look.isolate(person.name) for person in read.people.all()}
    history = read.log.changes_to(span.uid)
    said = [names[owner]] if owner in names else []
    if history:
        said.append(when(history[-1][0].at, look))
        last = history[-1][0].actor
        if last is not None and last != owner and last in names:
            said.append(tr("last changed by {name}").format(name=names[last]))
    return " · ".join(said)
