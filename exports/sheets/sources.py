"""The sheet of sources: who says what, by which word, and through whom it came.

The attribution layer in its own words: contents and claims lead to their source by *said-by*,
a cue leads to its content by *cue-of*, a source to the one who passed it on by *relayed-by*.
These codes are the only ones that the workbook knows; a scheme without them gets the sheet
without those values.
"""

from collections.abc import Iterator

from annotator.model import Span, Uid, quoted
from annotator.scheme.model import RelationType, Scheme
from exports.sheets.pages import Mark, Page
from exports.sheets.spans import care, place
from exports.sheets.table import TEXT, TITLE, WORD, Column, Columns
from exports.sheets.values import SchemeNames, joined
from exports.sheets.words import Words

SAID_BY, CUE_OF, RELAYED_BY = "said-by", "cue-of", "relayed-by"


def sources_table(names: SchemeNames, words: Words) -> Columns[Page, Mark]:
    """Return the sheet, with a row for each span whose label can be said to say something."""
    labels = source_labels(names.scheme)
    of_scheme = [label for label in names.scheme.labels if label.code in labels]
    attributes = [code for label in of_scheme for code in label.attributes]
    return Columns(
        words("sources"),
        lambda page: _of(page, labels),
        [
            *place(words),
            *names.columns(attributes, lambda mark: mark.span.attributes),
            Column(words("cues"), WORD, _cues),
            Column(words("contents"), TEXT, _contents),
            Column(words("relayed-by"), TITLE, lambda mark: _chains(mark, words.arrow)),
            *care(words),
        ],
    )


def source_labels(scheme: Scheme) -> frozenset[str]:
    """Return the labels that *said-by* may lead to, but for those that it may start from."""
    said_by: tuple[RelationType, ...] = tuple(
        one for one in scheme.relations if one.code == SAID_BY
    )
    return frozenset(label for one in said_by for label in one.targets)


def _of(page: Page, labels: frozenset[str]) -> Iterator[Mark]:
    return (mark for mark in page.marks() if mark.span.label in labels)


def _said(mark: Mark) -> list[Span]:
    """Return what the source says, in the order of the text."""
    said = mark.sheaf.sources_of(SAID_BY, mark.span.uid)
    return sorted(said, key=lambda span: span.start)


def _contents(mark: Mark) -> str:
    return joined(quoted(mark.page.text, span.fragments) for span in _said(mark))


def _cues(mark: Mark) -> str:
    """Return the words that attribute to this source, each once, in the order of the text."""
    cues: dict[Uid, Span] = {}
    for content in _said(mark):
        for cue in mark.sheaf.sources_of(CUE_OF, content.uid):
            cues[cue.uid] = cue
    ordered = sorted(cues.values(), key=lambda span: span.start)
    return joined(quoted(mark.page.text, span.fragments) for span in ordered)


def _chains(mark: Mark, arrow: str) -> str:
    """Return who passed it on, from the nearest to the farthest; several ways are parted."""
    return joined(
        arrow.join(quoted(mark.page.text, span.fragments) for span in way) for way in _ways(mark)
    )


def _ways(mark: Mark) -> Iterator[list[Span]]:
    """Yield the ways by *relayed-by* to their ends; a span that comes again ends its way.

    Each span is entered once, so that many crossing ways cannot multiply.
    """
    seen = {mark.span.uid}
    waiting: list[list[Span]] = [[]]
    while waiting:
        way = waiting.pop()
        end = way[-1].uid if way else mark.span.uid
        further = [span for span in mark.sheaf.targets_of(RELAYED_BY, end) if span.uid not in seen]
        seen.update(span.uid for span in further)
        waiting.extend([*way, span] for span in reversed(further))
        if way and not further:
            yield way
