"""Where words of the article stand again: what *label all alike* shows before it does."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from annotator.model import Fragment, Span
from annotator.text.clitics import candidates
from annotator.text.fold import find_all, fold, folded_query
from annotator.text.words import Word, word_at
from ui.project_words import ProjectWords

_PARAGRAPH: Final = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Alike:
    """One place where the words stand again.

    Attributes:
        start, end: what would be labelled: code points.
        wanted: whether it is labelled unless somebody says otherwise.
        label: the label that it bears already in the same layer; empty for none.
    """

    start: int
    end: int
    wanted: bool
    label: str


def alike(
    text: str, quote: str, words: ProjectWords, spans: Collection[Span], layer: Collection[str]
) -> Iterator[list[Alike]]:
    """Yield where the words of a quote stand in a text, by whole words, clitics seen.

    Finding فيروس offers وبالفيروس as well; what would be labelled there follows the project's
    rule on clitics as far as that is certain. A hit inside another word is none. The places come
    paragraph by paragraph, in order, so that a long article can be looked through bit by bit.

    Args:
        text: the article.
        quote: what is sought.
        words: the judge, and the rule.
        spans: those of the article.
        layer: the labels of the layer that would be labelled in.
    """
    taken = _Taken(spans, layer)
    seen: set[tuple[int, int]] = set()
    for hits in _hits(text, quote):
        found = []
        for hit in hits:
            place = _whole(text, hit, words)
            if place is None or place[:2] in seen:
                continue
            start, end, certain = place
            seen.add((start, end))
            label = taken.label_at(start, end)
            found.append(Alike(start, end, certain and not label, label))
        yield found


def _hits(text: str, quote: str) -> Iterator[list[Fragment]]:
    if "\n" in quote:
        yield find_all(text, quote)
        return
    wanted = folded_query(quote)
    for match in _PARAGRAPH.finditer(text):
        start, paragraph = match.start(), match.group()
        hits = find_all(paragraph, quote) if wanted in fold(paragraph) else []
        yield [Fragment(start + hit.start, start + hit.end) for hit in hits]


class _Taken:
    """What is labelled already in a layer, found by place."""

    def __init__(self, spans: Collection[Span], layer: Collection[str]) -> None:
        self._parts = sorted(
            (part.start, part.end, span.label)
            for span in spans
            if span.label in layer
            for part in span.fragments
        )
        self._longest = max((end - start for start, end, _ in self._parts), default=0)

    def label_at(self, start: int, end: int) -> str:
        """Return the label of a range, or of one that overlaps it; empty if there is none."""
        first = bisect_left(self._parts, (start - self._longest,))
        last = bisect_left(self._parts, (end,))
        near = [one for one in self._parts[first:last] if one[1] > start]
        same = (label for low, high, label in near if (low, high) == (start, end))
        return next(same, near[0][2] if near else "")


def _whole(text: str, hit: Fragment, words: ProjectWords) -> tuple[int, int, bool] | None:
    """Return the words that a hit stands in, cut by the rule, and whether that is certain."""
    first, last = word_at(text, hit.start), word_at(text, hit.end - 1)
    if first is None or last is None:
        return None
    before = _cut_before(text, first, hit.start, words)
    after = _cut_after(text, last, hit.end, words)
    if before is None or after is None:
        return None
    stem_start, sure_before = before
    stem_end, sure_after = after
    # The rule is asked about the stem: it puts clitics on again where the project wants them.
    start, end = words.snapped(text, stem_start, stem_end)
    return start, end, sure_before and sure_after


def _cut_before(text: str, word: Word, start: int, words: ProjectWords) -> tuple[int, bool] | None:
    """Return where the stem of a first word starts; None if the hit is inside another word."""
    if word.start == start:
        return start, True
    if _is_article(text[word.start : start]):
        return word.start, True
    for way in candidates(text[word.start : word.end], words.vocabulary):
        stem = word.start + way.start
        # The article stays with its noun.
        if way.start and (stem == start or _is_article(text[stem:start])):
            return stem, way.certain
    return None


def _cut_after(text: str, word: Word, end: int, words: ProjectWords) -> tuple[int, bool] | None:
    """Return where the stem of a last word ends; None if the hit is inside another word."""
    if word.end == end:
        return end, True
    for way in candidates(text[word.start : word.end], words.vocabulary):
        if way.enclitic and word.start + way.end == end:
            return end, way.certain
    return None


def _is_article(letters: str) -> bool:
    return fold(letters) == "ال"
