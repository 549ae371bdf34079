"""How labels and relations of a scheme are drawn, and what their chips and arcs say."""

from dataclasses import dataclass

from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Style


@dataclass(frozen=True, slots=True)
class Dress:
    """How spans of one label are drawn, and what their chip says."""

    style: Style
    form: Form
    short: str
    order: int


class Wardrobe:
    """Finds the dress of a label code in the language of the interface.

    A code that the scheme does not know is still drawn, in grey under its code: nothing that
    is in the data may be invisible.
    """

    def __init__(self, scheme: SchemeIndex, language: str) -> None:
        self._dresses: dict[str, Dress] = {}
        forms = {layer.code: layer.form for layer in scheme.scheme.layers}
        for order, label in enumerate(scheme.scheme.labels):
            short = label.short.in_language(language)
            form = forms[label.layer]
            self._dresses[label.code] = Dress(label.style, form, short, order)
        self._relations = {
            relation.code: relation.short.in_language(language)
            for relation in scheme.scheme.relations
        }

    def of(self, code: str) -> Dress:
        """Return the dress of a label."""
        known = self._dresses.get(code)
        return known or Dress(Style(color="DATE"), Form.FILL, code, len(self._dresses))

    def relation(self, code: str) -> str:
        """Return what the arc of a relation says."""
        return self._relations.get(code, code)
