"""How values of the project read in a cell."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from annotator.model import Attributes, Fragment, Span, Uid, uid_text
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Attribute, Scheme, Type
from exports.sheets.table import WORD, Column, Item, Value
from exports.sheets.words import Words

JOINT = " | "
"""Between several quotes in one cell; a quote may hold commas and semicolons of its own."""


def short_key(uid: Uid) -> str:
    """Return the last twelve digits: the first ones are the time, alike within an import."""
    return uid_text(uid)[-12:]


def moment(milliseconds: int) -> str:
    """Return a time as ISO 8601 in UTC, as text; empty for none."""
    if not milliseconds:
        return ""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def pieces(fragments: tuple[Fragment, ...]) -> str:
    """Return the ranges of a discontinuous span as ``12-20;30-34``; empty for one range."""
    if len(fragments) == 1:
        return ""
    return ";".join(f"{part.start}-{part.end}" for part in fragments)


def joined(values: Iterable[str]) -> str:
    """Return several texts as one cell's."""
    return JOINT.join(value for value in values if value)


class SchemeNames:
    """The names of a scheme's codes in one language; a code it no longer has names itself."""

    def __init__(self, scheme: Scheme, words: Words) -> None:
        self.scheme = scheme
        self._words = words
        self._labels = {one.code: one for one in scheme.labels}
        self._attributes = {one.code: one for one in scheme.attributes}
        self._choices = {
            (one.code, choice.code): words.name(choice.name)
            for one in scheme.attributes
            for choice in one.choices
        }
        self._relations = {one.code: words.name(one.name) for one in scheme.relations}
        self._verdicts = {one.code: words.name(one.name) for one in scheme.verdicts}
        self.record_labels = SchemeIndex(scheme).record_labels

    def label(self, code: str) -> str:
        """Return a label's name."""
        known = self._labels.get(code)
        return self._words.name(known.name) if known else code

    def layer_of(self, code: str) -> str:
        """Return the code of a label's layer; empty when the scheme has no such label."""
        known = self._labels.get(code)
        return known.layer if known else ""

    def relation(self, code: str) -> str:
        """Return a relation's name."""
        return self._relations.get(code, code)

    def verdict(self, code: str) -> str:
        """Return a verdict's name."""
        return self._verdicts.get(code, code)

    def attribute(self, code: str) -> str:
        """Return an attribute's name."""
        known = self._attributes.get(code)
        return self._words.name(known.name) if known else code

    def value(self, code: str, attributes: Attributes) -> Value:
        """Return what a row says for an attribute: a choice's name, yes or no, a number."""
        found = attributes.get(code)
        if found is None:
            return None
        if isinstance(found, bool):
            return self._words("yes" if found else "no")
        if isinstance(found, int):
            return found
        return self._choices.get((code, found), found)

    def columns(
        self, codes: Iterable[str], attributes: Callable[[Item], Attributes]
    ) -> list[Column[Item]]:
        """Return a column for each attribute, in the scheme's order."""
        wanted = set(codes)
        ordered = [one for one in self.scheme.attributes if one.code in wanted]
        return [self._column(one, attributes) for one in ordered]

    def _column(
        self, attribute: Attribute, attributes: Callable[[Item], Attributes]
    ) -> Column[Item]:
        code = attribute.code
        width = 12 if attribute.type in {Type.BOOL, Type.INT} else WORD
        return Column(self.attribute(code), width, lambda item: self.value(code, attributes(item)))

    def others(self, codes: Iterable[str], attributes: Attributes) -> str:
        """Return attributes that have no column (an older scheme's), as ``code=value``."""
        known = set(codes)
        return joined(f"{code}={value}" for code, value in attributes.items() if code not in known)


def claim_of(span: Span, numbers: dict[Uid, int]) -> Value:
    """Return the number of the claim that a span states."""
    return numbers.get(span.claim) if span.claim is not None else None
