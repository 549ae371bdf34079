"""What has been labelled already in the project, and where the same words stand unlabelled."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from annotator.model import Span
from annotator.text.clitics import candidates, trimmed
from annotator.text.fold import fold
from annotator.text.vocabulary import Vocabulary
from annotator.text.words import Word, words

LONGEST: Final = 60
"""Longer quotes do not come again: code points."""
MOST_WORDS: Final = 6
_CLITICS: Final = frozenset("وفبكلس")
_STRETCH: Final = 400
"""A long article is looked through in stretches of so many code points."""

_PUNCTUATION: Final = "«»\"“”'()[]{}،؛؟!:,.…–—-"
_MOST_PARTS: Final = 16
_ROUGH: Final = re.compile(rf"[^\s{re.escape(_PUNCTUATION)}]+")

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that are labelled elsewhere and not here, and the label that they bear most."""

    start: int
    end: int
    label: str


class Labelled:
    """Counts which words bear which labels.

    Args:
        vocabulary: judges clitics.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._labels: dict[Key, Counter[str]] = {}
        self._firsts: Counter[str] = Counter()

    def count(self, label: str, key: Key, times: int = 1) -> None:
        """Count a span by its words; with -1 times, one that is gone."""
        if not key:
            return
        counted = self._labels.setdefault(key, Counter())
        counted[label] += times
        self._firsts[key[0]] += times

    def key(self, quote: str) -> Key:
        """Return the words of a quote, folded and without clitics; empty if there are too many."""
        if len(quote) > LONGEST:
            return ()
        start, end = trimmed(quote, 0, len(quote.rstrip()), self._vocabulary)
        stem = quote[start:end]
        found = tuple(_folded(stem, one) for one in words(stem))
        return found if len(found) <= MOST_WORDS else ()

    def label_of(self, key: Key) -> str | None:
        """Return the label that these words bear most; None if they bear none."""
        counted = self._labels.get(key)
        if not counted:
            return None
        label, times = counted.most_common(1)[0]
        return label if times > 0 else None

    def next(self, text: str, spans: Collection[Span], start: int, step: int) -> Candidate | None:
        """Return the next words, from an offset on or before it, that are labelled elsewhere.

        Args:
            text: the article.
            spans: those whose words are labelled here already.
            start: where to begin; the search goes round the article once.
            step: 1 onwards, -1 back.
        """
        taken = sorted((part.start, part.end) for span in spans for part in span.fragments)
        parts = [(start, len(text)), (0, start)] if step > 0 else [(0, start), (start, len(text))]
        for low, high in parts:
            for first, last in _stretches(text, low, high, step):
                if not self._may_hold(text[first:last]):
                    continue
                found = [
                    one
                    for one in self._within(text, first, last)
                    if not _overlaps(taken, one.start, one.end)
                    and (one.start >= low and one.end <= high)
                ]
                if found:
                    return found[0] if step > 0 else found[-1]
        return None

    def _may_hold(self, stretch: str) -> bool:
        """Return whether a word that something labelled begins with may be in a stretch.

        It looks at words roughly, and is right where it says no; most stretches end here.
        """
        folded = fold(stretch)
        rough = {one for run in folded.split() for one in _rough(run)}
        if not rough.isdisjoint(self._firsts):
            return True
        led = [one for one in rough if one[:1] in _CLITICS]
        return any(
            one[cut:] in self._firsts or "ال" + one[cut:] in self._firsts
            for one in led
            for cut in (1, 2, 3)
        )

    def _within(self, text: str, start: int, end: int) -> Iterator[Candidate]:
        """Yield the candidates that begin in a stretch, each from the first word that fits on."""
        reach = text[start : end + LONGEST]
        found = [Word(start + one.start, start + one.end) for one in words(reach)]
        place = 0
        while place < len(found) and found[place].start < end:
            candidate, used = self._at(text, found[place : place + MOST_WORDS])
            if candidate is not None:
                yield candidate
            place += max(1, used)

    def _at(self, text: str, here: list[Word]) -> tuple[Candidate | None, int]:
        """Return the longest candidate that begins with the first of some words."""
        for offset, first in self._forms(text, here[0]):
            if self._firsts.get(first, 0) <= 0:
                continue
            rest = [_folded(text, one) for one in here[1:]]
            for count in range(len(here), 0, -1):
                label = self.label_of((first, *rest[: count - 1]))
                if label is not None:
                    return Candidate(offset, here[count - 1].end, label), count
        return None, 1

    def _forms(self, text: str, word: Word) -> Iterable[tuple[int, str]]:
        """Yield a word as it may be labelled, folded: as it stands, and without a proclitic."""
        written = text[word.start : word.end]
        folded = fold(written)
        yield word.start, folded
        if folded[0:1] not in _CLITICS:
            return
        # The judge is asked only where something labelled ends the word.
        if any(folded[cut:] in self._firsts for cut in (1, 2, 3)) or folded[1:2] == "ل":
            for way in candidates(written, self._vocabulary):
                if way.proclitic and not way.enclitic:
                    yield word.start + way.start, fold(written[way.start :])


def _folded(text: str, word: Word) -> str:
    return fold(text[word.start : word.end])


def _rough(run: str) -> Iterator[str]:
    """Yield what may be a word of a run without blanks: its parts, and neighbours together.

    A point parts words or stands in one: ``الوطني:1.8%`` may be two words, or three.
    """
    parts = [one.span() for one in _ROUGH.finditer(run)]
    for at, (start, _) in enumerate(parts):
        for _, end in parts[at : at + _MOST_PARTS]:
            yield run[start:end]


def _stretches(text: str, low: int, high: int, step: int) -> Iterator[tuple[int, int]]:
    """Yield stretches of a range, in the direction of a step, that cut no word."""
    edges = [low]
    while edges[-1] < high:
        cut = text.find(" ", edges[-1] + _STRETCH, high)
        edges.append(high if cut < 0 else cut + 1)
    pairs = list(pairwise(edges))
    yield from pairs if step > 0 else reversed(pairs)


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(one < end and start < other for one, other in taken)
