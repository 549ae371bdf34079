"""The sheet of the scheme: every code that the other sheets use, and what it means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.scheme.model import Attribute, Label, Name, RelationType, Scheme, VerdictValue
from exports.sheets.table import CODE, NUMBER, TEXT, WORD, Column, Columns
from exports.sheets.words import Words

_SEPARATOR = ", "


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the scheme."""

    kind: str
    code: str
    name: Name
    belongs: str = ""
    short: Name | None = None
    key: str = ""
    type: str = ""
    limits: str = ""
    attributes: str = ""
    sources: str = ""
    targets: str = ""
    description: Name | None = None


def scheme_table(words: Words) -> Columns[Scheme, Entry]:
    """Return the sheet."""
    return Columns(
        words("scheme"),
        lambda scheme: entries(scheme, words),
        [
            Column(words("kind"), CODE, lambda entry: words(entry.kind)),
            Column(words("code"), WORD, lambda entry: entry.code),
            Column(words("arabic"), WORD, lambda entry: entry.name.ar),
            Column(words("english"), WORD, lambda entry: entry.name.en),
            Column(words("belongs"), WORD, lambda entry: entry.belongs),
            Column(words("short-ar"), CODE, lambda entry: entry.short.ar if entry.short else ""),
            Column(words("short-en"), CODE, lambda entry: entry.short.en if entry.short else ""),
            Column(words("shortcut"), NUMBER, lambda entry: entry.key),
            Column(words("type"), CODE, lambda entry: entry.type),
            Column(words("limits"), WORD, lambda entry: entry.limits),
            Column(words("attributes"), TEXT, lambda entry: entry.attributes),
            Column(words("from"), TEXT, lambda entry: entry.sources),
            Column(words("to"), TEXT, lambda entry: entry.targets),
            Column(words("description"), TEXT, lambda entry: _said(entry.description, words)),
        ],
    )


def entries(scheme: Scheme, words: Words) -> Iterator[Entry]:
    """Yield the lines: layers with their labels, attributes with their values, and the rest."""
    for layer in scheme.layers:
        yield Entry("layer", layer.code, layer.name, type=layer.form.value)
        yield from (_label(one) for one in scheme.labels if one.layer == layer.code)
    for attribute in scheme.attributes:
        on_claims = attribute.code in scheme.claim_attributes
        yield _attribute(attribute, words, on_claims=on_claims)
        for choice in attribute.choices:
            yield Entry("choice", choice.code, choice.name, belongs=attribute.code)
    yield from map(_relation, scheme.relations)
    yield from map(_verdict, scheme.verdicts)
    for name, codes in scheme.maps.items():
        for code, other in codes.items():
            yield Entry("map", code, Name(other, other), belongs=name)


def _label(label: Label) -> Entry:
    return Entry(
        "label-kind",
        label.code,
        label.name,
        belongs=label.layer,
        short=label.short,
        key=label.key,
        attributes=_list(label.attributes),
        description=label.description,
    )


def _attribute(attribute: Attribute, words: Words, *, on_claims: bool) -> Entry:
    limits = [
        f"≥ {attribute.minimum}" if attribute.minimum is not None else "",
        f"≤ {attribute.maximum}" if attribute.maximum is not None else "",
        words("required") if attribute.required else "",
        words("claim-attribute") if on_claims else "",
    ]
    return Entry(
        "attribute",
        attribute.code,
        attribute.name,
        type=attribute.type.value,
        limits=_list(filter(None, limits)),
    )


def _relation(relation: RelationType) -> Entry:
    return Entry(
        "relation-kind",
        relation.code,
        relation.name,
        short=relation.short,
        attributes=_list(relation.attributes),
        sources=_list(relation.sources),
        targets=_list(relation.targets),
    )


def _verdict(value: VerdictValue) -> Entry:
    rating = f"rating {value.rating}" if value.rating is not None else ""
    return Entry(
        "verdict-kind",
        value.code,
        value.name,
        belongs=value.normalized,
        key=value.key,
        limits=rating,
    )


def _list(codes: Iterable[str]) -> str:
    return _SEPARATOR.join(codes)


def _said(name: Name | None, words: Words) -> str:
    return words.name(name) if name else ""
