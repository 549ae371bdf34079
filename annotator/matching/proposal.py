"""What record to make of a name as it stands in a text: kind, name, and what was cut off it."""

import re
from dataclasses import dataclass

from annotator.matching.lexicon import NameWords, bare, name_words
from annotator.matching.spelling import without_titles
from annotator.model.record import RecordKind
from annotator.text.fold import fold

_OUTLETS = frozenset({"newspaper", "agency", "channel", "radio", "site"})
_PLACES = frozenset(
    [
        "city",
        "province",
        "state",
        "camp",
        "strait",
        "square",
        "plaza",
        "island",
        "river",
        "mountain",
        "street",
        "airport",
        "port",
        "crossing",
        "bridge",
        "district",
        "valley",
        "lake",
        "gulf",
    ]
)
_BY_LABEL = {
    "PERS": RecordKind.PERSON,
    "ORG": RecordKind.ORGANISATION,
    "GPE": RecordKind.PLACE,
    "LOC": RecordKind.PLACE,
    "FAC": RecordKind.PLACE,
    "WEBSITE": RecordKind.OUTLET,
}
_SAID = "SOURCE"
SELDOM = frozenset({"DATE", "OCC", "LANGUAGE"})
"""Labels whose spans may mean a record and seldom do: lists of what has none leave them out."""
_EDGES = " \t\n\r«»\"“”'‘’()[]{}،؛:,.…–—-"
_TOKEN = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record that could be made.

    Attributes:
        kind: by the label and the words.
        name: the words without a title before them.
        title: what was cut off before the name; empty for nothing.
        full: title and name together.
    """

    kind: RecordKind
    name: str
    title: str

    @property
    def full(self) -> str:
        """Title and name, as the text says them."""
        return f"{self.title} {self.name}" if self.title else self.name


def proposal(words: str, label: str, lists: NameWords | None = None) -> Proposal:
    """Return the record that the words of a span ask for.

    Args:
        words: the span's words, without clitics as far as somebody knew them.
        label: the span's label; it tells the kind where the words do not.
        lists: the words of names; those that ship with the program by default.
    """
    lists = lists or name_words()
    tokens = [match[0] for match in _TOKEN.finditer(words.strip(_EDGES))]
    kind = kind_of(words, label, lists)
    cut = _title_length(tokens, lists) if kind is RecordKind.PERSON else 0
    name = " ".join(tokens[cut:]).strip(_EDGES)
    return Proposal(kind, name or " ".join(tokens), " ".join(tokens[:cut]) if name else "")


def kind_of(words: str, label: str, lists: NameWords | None = None) -> RecordKind:
    """Return what kind of record a span means: by its first word, else by its label."""
    lists = lists or name_words()
    tokens = [fold(token.strip(_EDGES)) for token in words.split()]
    head = lists.heads.get(bare(tokens[0]), "") if tokens else ""
    if label in ("ORG", _SAID, "WEBSITE") and head in _OUTLETS:
        return RecordKind.OUTLET
    if label != _SAID:
        return _BY_LABEL.get(label, RecordKind.OTHER)
    if head:
        return RecordKind.PLACE if head in _PLACES else RecordKind.ORGANISATION
    return RecordKind.PERSON


def _title_length(tokens: list[str], lists: NameWords) -> int:
    """Return how many words at the beginning are a title and what belongs to it.

    A title of many words ends with a definite one (رئيسة اتحاد عمال الصناعات الغذائية), and the
    name begins without an article.
    """
    folded = [fold(token.strip(_EDGES)) for token in tokens]
    cuts = [len(folded) - len(rest) for rest in without_titles(folded, lists)]
    if not cuts:
        return 0
    ends = (
        place
        for place in range(1, len(folded) - 1)
        if _is_definite(folded[place - 1]) and not _is_definite(folded[place])
    )
    cut = max(cuts[-1], next(ends, 0))
    # رئيس الوزراء is an office: nothing of it is a name.
    alone = cut == len(folded) - 1 and _is_definite(folded[-1])
    return 0 if alone and not _is_definite(folded[0]) else cut


def _is_definite(word: str) -> bool:
    return word.startswith(("ال", "لل"))
