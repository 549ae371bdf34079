"""An article's annotations as lines of text: brackets in the text, and a list below it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.model import Attributes, Relation, Span, Uid, quoted
from annotator.scheme.model import Scheme
from ui.cli.terminal import direction_mark, one_line, quotation

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def in_order(spans: Iterable[Span]) -> list[Span]:
    """Return spans by where they start, an outer one before those inside it."""
    return sorted(spans, key=lambda span: (span.start, -span.end, span.uid))


def marked(text: str, spans: Sequence[Span]) -> str:
    """Return the text with ``[`` and ``]`` around each fragment and the span's number behind it.

    The number is the place in ``spans``, from 1. A mark of direction keeps bracket and number
    behind a Latin word of an Arabic paragraph.
    """
    opening: defaultdict[int, int] = defaultdict(int)
    closing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, span in enumerate(spans, 1):
        for part in span.fragments:
            opening[part.start] += 1
            closing[part.end].append((part.start, number))
    pieces, last = [], 0
    for place in sorted({*opening, *closing}):
        pieces.append(text[last:place])
        # The inner ones close first: those that started last.
        for _, number in sorted(closing.get(place, ()), reverse=True):
            mark = direction_mark(_paragraph_at(text, place - 1))
            pieces.append(f"{mark}]{str(number).translate(_RAISED)}")
        pieces.append("[" * opening.get(place, 0))
        last = place
    return "".join(pieces) + text[last:]


def _paragraph_at(text: str, place: int) -> str:
    end = text.find("\n", place)
    return text[text.rfind("\n", 0, place) + 1 : end if end >= 0 else len(text)]


class Lines:
    """Words for annotations, by the names of a scheme.

    Args:
        scheme: the project's scheme.
        claims: the numbers of the project's claims.
    """

    def __init__(self, scheme: Scheme, claims: Mapping[Uid, int]) -> None:
        self._labels = {one.code: one.name.ar for one in scheme.labels}
        self._relations = {one.code: one.name.ar for one in scheme.relations}
        self._claims = claims

    def of_set(self, text: str, spans: Sequence[Span], relations: Sequence[Relation]) -> list[str]:
        """Return a line for each span and each relation."""
        width = len(str(len(spans)))
        numbers = {span.uid: number for number, span in enumerate(spans, 1)}
        lines = [
            f"{number:>{width}}  {self._span(text, span)}" for number, span in enumerate(spans, 1)
        ]
        return [*lines, *(self._relation(relation, numbers) for relation in relations)]

    def _span(self, text: str, span: Span) -> str:
        ranges = ";".join(f"{part.start}-{part.end}" for part in span.fragments)
        name = self._labels.get(span.label, "")
        quote = quotation(quoted(text, span.fragments))
        return "  ".join([f"{span.label} {ranges}", f"{name} {quote}", *self._details(span)])

    def _details(self, span: Span) -> Iterator[str]:
        if span.claim is not None:
            yield f"claim {self._claims.get(span.claim, '?')}"
        yield from _attributes(span.attributes)
        if span.unsure:
            yield "unsure"
        if span.note:
            yield f"note: {one_line(span.note)}"

    def _relation(self, relation: Relation, numbers: Mapping[Uid, int]) -> str:
        name = self._relations.get(relation.label, "")
        ends = f"{numbers.get(relation.source, '?')} → {numbers.get(relation.target, '?')}"
        rest = [*_attributes(relation.attributes)]
        if relation.note:
            rest.append(f"note: {one_line(relation.note)}")
        return "  ".join([f"{ends}  {relation.label}", name, *rest])


def _attributes(attributes: Attributes) -> Iterator[str]:
    for code, value in attributes.items():
        shown = str(value).lower() if isinstance(value, bool) else one_line(str(value))
        yield f"{code}={shown}"
