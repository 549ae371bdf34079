"""A scheme by its codes: what validation, views and exports look things up in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Protocol, TypeVar

from annotator.model.attribution import SAID_BY
from annotator.model.errors import SchemeViolation
from annotator.scheme.model import (
    Attribute,
    Form,
    Label,
    Layer,
    RelationType,
    Scheme,
    VerdictValue,
)


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


CodedT = TypeVar("CodedT", bound=_Coded)


class SchemeIndex:
    """Finds the parts of a scheme; made once for a scheme, and as immutable as it is.

    Args:
        scheme: a scheme that holds together (`annotator.scheme.check`).
    """

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._layers = _by_code(scheme.layers)
        self._labels = _by_code(scheme.labels)
        self._attributes = _by_code(scheme.attributes)
        self._relations = _by_code(scheme.relations)
        self._verdicts = _by_code(scheme.verdicts)

    def layer(self, code: str) -> Layer:
        """Return the layer with this code.

        Raises:
            SchemeViolation: the scheme has none; the same holds for the methods below.
        """
        return _find(self._layers, code, "layer")

    def label(self, code: str) -> Label:
        """Return the label with this code."""
        return _find(self._labels, code, "label")

    def layer_of(self, label_code: str) -> Layer:
        """Return the layer that a label belongs to."""
        return self.layer(self.label(label_code).layer)

    def attribute(self, code: str) -> Attribute:
        """Return the attribute with this code."""
        return _find(self._attributes, code, "attribute")

    def relation(self, code: str) -> RelationType:
        """Return the relation type with this code."""
        return _find(self._relations, code, "relation")

    def verdict(self, code: str) -> VerdictValue:
        """Return the value of the verdict scale with this code."""
        return _find(self._verdicts, code, "verdict")

    def has_label(self, code: str) -> bool:
        """Return whether the scheme has a label with this code."""
        return code in self._labels

    def labels_of(self, layer_code: str) -> tuple[Label, ...]:
        """Return the labels of a layer, in the scheme's order."""
        self.layer(layer_code)
        return self._labels_by_layer.get(layer_code, ())

    def label_for_key(self, key: str) -> Label | None:
        """Return the label that a key (a digit or a capital letter) sets, if any does."""
        return self._labels_by_key.get(key)

    def verdict_for_key(self, key: str) -> VerdictValue | None:
        """Return the verdict that a digit gives, if any does."""
        return self._verdicts_by_key.get(key)

    def attributes_of(self, label_code: str) -> tuple[Attribute, ...]:
        """Return the attributes that spans with a label may carry, in the scheme's order."""
        return tuple(self.attribute(code) for code in self.label(label_code).attributes)

    def attributes_of_relation(self, relation_code: str) -> tuple[Attribute, ...]:
        """Return the attributes that relations of a type may carry."""
        return tuple(self.attribute(code) for code in self.relation(relation_code).attributes)

    @cached_property
    def claim_attributes(self) -> tuple[Attribute, ...]:
        """The attributes that the project's claims may carry."""
        return tuple(self.attribute(code) for code in self.scheme.claim_attributes)

    @cached_property
    def record_labels(self) -> frozenset[str]:
        """The labels whose spans may mean a record: names, and those who say something.

        Names are the labels of fill layers that are drawn filled; numbers are not.
        """
        filled = {layer.code for layer in self.scheme.layers if layer.form is Form.FILL}
        names = {one.code for one in self.scheme.labels if one.layer in filled and one.style.fill}
        said = [one.targets for one in self.scheme.relations if one.code == SAID_BY]
        return frozenset(names.union(*said))

    def relations_between(self, source_label: str, target_label: str) -> tuple[RelationType, ...]:
        """Return the relation types that may lead from one label to the other."""
        self.label(source_label)
        self.label(target_label)
        return self._relations_by_ends.get((source_label, target_label), ())

    @cached_property
    def _labels_by_layer(self) -> Mapping[str, tuple[Label, ...]]:
        grouped: defaultdict[str, list[Label]] = defaultdict(list)
        for label in self.scheme.labels:
            grouped[label.layer].append(label)
        return {layer: tuple(labels) for layer, labels in grouped.items()}

    @cached_property
    def _labels_by_key(self) -> Mapping[str, Label]:
        return {label.key: label for label in self.scheme.labels if label.key}

    @cached_property
    def _verdicts_by_key(self) -> Mapping[str, VerdictValue]:
        return {value.key: value for value in self.scheme.verdicts if value.key}

    @cached_property
    def _relations_by_ends(self) -> Mapping[tuple[str, str], tuple[RelationType, ...]]:
        grouped: defaultdict[tuple[str, str], list[RelationType]] = defaultdict(list)
        for relation in self.scheme.relations:
            for source in relation.sources:
                for target in relation.targets:
                    if source == target or not relation.same_label:
                        grouped[source, target].append(relation)
        return {ends: tuple(relations) for ends, relations in grouped.items()}


def _by_code(parts: Iterable[CodedT]) -> dict[str, CodedT]:
    return {part.code: part for part in parts}


def _find(parts: Mapping[str, CodedT], code: str, what: str) -> CodedT:
    try:
        return parts[code]
    except KeyError:
        raise SchemeViolation(
            f"The scheme has no {what} “{code}”.",
            remedy=f"It has: {', '.join(parts) or 'none'}.",
        ) from None
