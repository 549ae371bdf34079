"""Whether a scheme holds together: what the types of `annotator.scheme.model` cannot say."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from annotator.model.errors import BadInput
from annotator.scheme.model import (
    Attribute,
    Form,
    Label,
    RelationType,
    Scheme,
    Type,
    VerdictValue,
)

COLORS = frozenset(
    ("PERS", "ORG", "GPE", "LOC", "FAC", "NORP", "OCC", "EVENT", "DATE", "ATTR", "CLAIM")
)
"""The span colours that every theme has."""

NORMALIZED = (
    "true",
    "mostly-true",
    "mixed",
    "misleading",
    "false",
    "satire",
    "opinion",
    "unverifiable",
    "pending",
)
"""What a value of any verdict scale may stand for."""

# Codes go into column heads, tags (`B-PERS`) and file names of other formats.
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_LABEL_KEY = re.compile(r"[0-9A-Z]?")
_VERDICT_KEY = re.compile(r"[0-9]?")


def check_scheme(scheme: Scheme, *, place: str = "") -> None:
    """Refuse a scheme that does not hold together.

    Raises:
        BadInput: with everything that is wrong.
    """
    _refuse(problems(scheme), "scheme", place)


def check_verdicts(scale: Sequence[VerdictValue], *, place: str = "") -> None:
    """Refuse a verdict scale that does not hold together.

    Raises:
        BadInput: with everything that is wrong.
    """
    _refuse(tuple(_of_verdicts(scale)), "verdict scale", place)


def problems(scheme: Scheme) -> tuple[str, ...]:
    """Return what is wrong with a scheme, one sentence each; nothing for a sound one."""
    return tuple(
        part
        for found in (
            _of_scheme(scheme),
            _of_labels(scheme),
            _of_attributes(scheme.attributes),
            _of_relations(scheme),
            _of_verdicts(scheme.verdicts),
            _of_maps(scheme),
        )
        for part in found
    )


def _refuse(found: Sequence[str], what: str, place: str) -> None:
    if found:
        raise BadInput(f"The {what} does not hold together: {' '.join(found)}", place=place)


def _of_scheme(scheme: Scheme) -> Iterator[str]:
    yield from _bad_codes("scheme", [scheme.code])
    yield from _bad_codes("layer", [layer.code for layer in scheme.layers])
    if scheme.version < 1:
        yield f"Its version is {scheme.version}; versions count from 1."
    if not scheme.labels:
        yield "It has no label."
    known = {attribute.code for attribute in scheme.attributes}
    yield from _unknown("Claims", "attribute", scheme.claim_attributes, known)


def _of_labels(scheme: Scheme) -> Iterator[str]:
    yield from _bad_codes("label", [label.code for label in scheme.labels])
    yield from _twice("label key", [label.key for label in scheme.labels if label.key])
    forms = {layer.code: layer.form for layer in scheme.layers}
    known = {attribute.code for attribute in scheme.attributes}
    for label in scheme.labels:
        name = f"Label “{label.code}”"
        yield from _unknown(name, "layer", [label.layer], forms)
        yield from _unknown(name, "attribute", label.attributes, known)
        yield from _of_key(name, label.key, _LABEL_KEY, "a digit or a capital letter A–Z")
        yield from _of_style(name, label, forms.get(label.layer))


def _of_style(name: str, label: Label, form: Form | None) -> Iterator[str]:
    if label.style.color not in COLORS:
        yield (
            f"{name} has the unknown colour “{label.style.color}”; "
            f"there are: {', '.join(sorted(COLORS))}."
        )
    if form is Form.STROKE and label.style.stroke is None:
        yield f"{name} is in a stroke layer and needs a stroke."
    if form is not None and form is not Form.STROKE and label.style.stroke is not None:
        yield f"{name} has a stroke, but its layer is drawn as {form.value}."


def _of_attributes(attributes: Sequence[Attribute]) -> Iterator[str]:
    yield from _bad_codes("attribute", [attribute.code for attribute in attributes])
    for attribute in attributes:
        name = f"Attribute “{attribute.code}”"
        yield from _bad_codes(f"{name}: choice", [choice.code for choice in attribute.choices])
        if attribute.type is Type.CHOICE and not attribute.choices:
            yield f"{name} has no choices."
        if attribute.type is not Type.CHOICE and attribute.choices:
            yield f"{name} has choices, but is of type {attribute.type.value}."
        yield from _of_limits(name, attribute)


def _of_limits(name: str, attribute: Attribute) -> Iterator[str]:
    low, high = attribute.minimum, attribute.maximum
    if attribute.type is not Type.INT and (low is not None or high is not None):
        yield f"{name} has a minimum or maximum, but is of type {attribute.type.value}."
    if low is not None and high is not None and low > high:
        yield f"{name} has the minimum {low} above its maximum {high}."


def _of_relations(scheme: Scheme) -> Iterator[str]:
    yield from _bad_codes("relation", [relation.code for relation in scheme.relations])
    labels = {label.code for label in scheme.labels}
    known = {attribute.code for attribute in scheme.attributes}
    for relation in scheme.relations:
        name = f"Relation “{relation.code}”"
        yield from _of_ends(name, relation, labels)
        yield from _unknown(name, "attribute", relation.attributes, known)


def _of_ends(name: str, relation: RelationType, labels: set[str]) -> Iterator[str]:
    for end, codes in (("source", relation.sources), ("target", relation.targets)):
        if not codes:
            yield f"{name} has no {end} labels."
        yield from _unknown(name, f"{end} label", codes, labels)
    if relation.same_label and not set(relation.sources) & set(relation.targets):
        yield f"{name} joins spans of one label, and no label may be at both of its ends."


def _of_verdicts(scale: Sequence[VerdictValue]) -> Iterator[str]:
    yield from _bad_codes("verdict", [value.code for value in scale])
    yield from _twice("verdict key", [value.key for value in scale if value.key])
    for value in scale:
        name = f"Verdict “{value.code}”"
        yield from _of_key(name, value.key, _VERDICT_KEY, "a digit")
        if value.normalized not in NORMALIZED:
            yield (
                f"{name} stands for “{value.normalized}”; "
                f"it may stand for: {', '.join(NORMALIZED)}."
            )


def _of_maps(scheme: Scheme) -> Iterator[str]:
    labels = {label.code for label in scheme.labels}
    for name, codes in scheme.maps.items():
        yield from _unknown(f"Map “{name}”", "label", list(codes), labels)


def _of_key(name: str, key: str, allowed: re.Pattern[str], words: str) -> Iterator[str]:
    if not allowed.fullmatch(key):
        yield f"{name} has the key “{key}”; a key is {words}."


def _bad_codes(what: str, codes: Sequence[str]) -> Iterator[str]:
    for code in codes:
        if not _CODE.fullmatch(code):
            yield (
                f"The {what} code “{code}” must be Latin letters, digits, “.”, “_” and “-”, "
                "and begin with a letter."
            )
    yield from _twice(f"{what} code", codes)


def _twice(what: str, values: Iterable[str]) -> Iterator[str]:
    for value, count in Counter(values).items():
        if count > 1:
            yield f"The {what} “{value}” stands there {count} times."


def _unknown(name: str, what: str, codes: Sequence[str], known: Iterable[str]) -> Iterator[str]:
    known = set(known)
    for code in codes:
        if code not in known:
            yield f"{name} names the {what} “{code}”, which the scheme does not have."
    yield from _twice(f"{what} of {name[0].lower()}{name[1:]}", codes)
