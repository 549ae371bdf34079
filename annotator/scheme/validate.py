"""Whether annotation is what a scheme allows. Pure: what it is about comes as arguments.

Every function returns nothing, or raises `SchemeViolation` with a message that says what is
allowed. That a fragment neither starts nor ends inside a grapheme cluster is the reader's
rule, not the scheme's: imported annotation may do so.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from annotator.model import Attributes, AttributeValue, Fragment
from annotator.model.errors import SchemeViolation
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Attribute, Type

# UTF-8 cannot hold a lone surrogate, PostgreSQL no NUL.
_NOT_STORABLE = re.compile("[\0\ud800-\udfff]")

_WORDS: Mapping[Type, str] = {
    Type.BOOL: "yes or no (true or false)",
    Type.INT: "a whole number",
    Type.TEXT: "a text",
}


def check_span(
    index: SchemeIndex,
    text_length: int,
    label: str,
    fragments: Sequence[Fragment],
    attributes: Attributes,
) -> None:
    """Refuse a span that the scheme or the text's length does not allow.

    Args:
        index: the scheme.
        text_length: length of the article's text in code points.
        label: the label's code.
        fragments: in code points.
        attributes: values by attribute code; a required one may still be missing
            (`missing_attributes`).

    Raises:
        SchemeViolation: with what is allowed.
    """
    index.label(label)
    check_fragments(text_length, fragments)
    check_attributes(index.attributes_of(label), attributes, of=f"Label “{label}”")


def check_fragments(text_length: int, fragments: Sequence[Fragment]) -> None:
    """Refuse fragments that are not inside the text, sorted, apart from each other and full.

    Raises:
        SchemeViolation: there is none, or one is empty, outside the text, or not after the
            one before.
    """
    if not fragments:
        raise SchemeViolation("A span needs at least one fragment of text.")
    for part in fragments:
        if part.start >= part.end:
            raise SchemeViolation(
                f"The fragment {part.start}–{part.end} is empty; it must end after its start."
            )
        if part.start < 0 or part.end > text_length:
            raise SchemeViolation(
                f"The fragment {part.start}–{part.end} lies outside the text, "
                f"which has {text_length} characters."
            )
    for one, other in pairwise(fragments):
        if other.start <= one.end:
            raise SchemeViolation(
                f"The fragment {other.start}–{other.end} does not lie apart after "
                f"{one.start}–{one.end}; fragments are sorted and do not touch or overlap."
            )


def check_attributes(allowed: Sequence[Attribute], values: Attributes, *, of: str) -> None:
    """Refuse attributes that are not among the allowed ones, or have a value they cannot have.

    Args:
        allowed: what may be there.
        values: by attribute code.
        of: what the attributes are on, as an error begins with it.

    Raises:
        SchemeViolation: with what is allowed.
    """
    by_code = {attribute.code: attribute for attribute in allowed}
    for code, value in values.items():
        if code not in by_code:
            raise SchemeViolation(
                f"{of} has no attribute “{code}”.",
                remedy=f"It has: {', '.join(by_code) or 'none'}.",
            )
        check_value(by_code[code], value)


def check_claim_attributes(index: SchemeIndex, values: Attributes) -> None:
    """Refuse attributes of a project's claim that the scheme does not allow.

    Raises:
        SchemeViolation: with what is allowed.
    """
    check_attributes(index.claim_attributes, values, of="A claim of the project")


def check_value(attribute: Attribute, value: AttributeValue) -> None:
    """Refuse a value that an attribute cannot have.

    Raises:
        SchemeViolation: with what it can have.
    """
    if attribute.type is Type.CHOICE:
        codes = [choice.code for choice in attribute.choices]
        if value not in codes:
            raise _not_allowed(attribute, value, f"one of: {', '.join(codes)}")
    elif not _is_of_type(attribute.type, value):
        raise _not_allowed(attribute, value, _WORDS[attribute.type])
    elif attribute.type is Type.INT:
        _check_limits(attribute, int(value))
    elif isinstance(value, str) and _NOT_STORABLE.search(value):
        raise _not_allowed(attribute, value, "a text without NUL and lone surrogates")


def missing_attributes(index: SchemeIndex, label: str, values: Attributes) -> tuple[Attribute, ...]:
    """Return the required attributes of a label that have no value yet.

    A span is made by its label's key alone, so these do not forbid it; they are what is left
    to do.
    """
    return tuple(
        attribute
        for attribute in index.attributes_of(label)
        if attribute.required and attribute.code not in values
    )


def check_relation(
    index: SchemeIndex,
    label: str,
    source_label: str,
    target_label: str,
    attributes: Attributes | None = None,
) -> None:
    """Refuse a relation between spans of labels that it may not join.

    Raises:
        SchemeViolation: with the labels that it may start or end at, or that both ends must
            be of one, and with the relations that these two labels may have.
    """
    relation = index.relation(label)
    ends = (
        ("start", source_label, relation.sources),
        ("end", target_label, relation.targets),
    )
    for end, found, allowed in ends:
        index.label(found)
        if found not in allowed:
            raise SchemeViolation(
                f"Relation “{label}” cannot {end} at {found}, only at: {', '.join(allowed)}.",
                remedy=_remedy(index, source_label, target_label),
            )
    if relation.same_label and source_label != target_label:
        raise SchemeViolation(
            f"Relation “{label}” joins spans of one label, not {source_label} and {target_label}.",
            remedy=_remedy(index, source_label, target_label),
        )
    check_attributes(
        index.attributes_of_relation(label), attributes or {}, of=f"Relation “{label}”"
    )


def check_verdict(index: SchemeIndex, value: str) -> None:
    """Refuse a verdict that is not on the scheme's scale.

    Raises:
        SchemeViolation: with the values of the scale.
    """
    index.verdict(value)


def _remedy(index: SchemeIndex, source_label: str, target_label: str) -> str:
    codes = [relation.code for relation in index.relations_between(source_label, target_label)]
    return f"From {source_label} to {target_label} there may be: {', '.join(codes) or 'none'}."


def _is_of_type(kind: Type, value: AttributeValue) -> bool:
    # A bool is an int to Python; here it is not.
    if kind is Type.INT:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, bool if kind is Type.BOOL else str)


def _check_limits(attribute: Attribute, value: int) -> None:
    low, high = attribute.minimum, attribute.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        limits = [f"at least {low}"] if low is not None else []
        limits += [f"at most {high}"] if high is not None else []
        raise _not_allowed(attribute, value, f"a whole number, {' and '.join(limits)}")


def _not_allowed(attribute: Attribute, value: AttributeValue, allowed: str) -> SchemeViolation:
    return SchemeViolation(f"Attribute “{attribute.code}” is {allowed}; not {value!r}.")
