"""Clitics: the و ف ب ك ل س before a word and the ه ها هم نا after it.

Cutting blindly takes the ب from بيروت. So the words of the corpus judge: a cut is *certain*
when what remains is a word of its own there (or only a clitic can be written so), and nothing
speaks for the whole. Where they cannot decide, the word stays whole, and a key goes through
the ways in which it could be cut. The article stays with its noun: وبالعراق is وب and العراق.
"""

from dataclasses import dataclass
from enum import StrEnum

from annotator.text import clitic_judge
from annotator.text.clitic_judge import Cut
from annotator.text.fold import fold_with_map
from annotator.text.graphemes import boundaries
from annotator.text.vocabulary import LETTERS, Vocabulary
from annotator.text.words import Word, word_at


class Policy(StrEnum):
    """How a project tags names."""

    WITH_CLITICS = "with"
    WITHOUT_CLITICS = "without"


@dataclass(frozen=True, slots=True)
class Clitics:
    """A word and its clitics.

    Attributes:
        proclitic: what stands before the stem, as it is written; may be empty.
        start: where the stem starts: code points of the word.
        end: where it ends.
        enclitic: what stands after the stem; may be empty.
        certain: whether the evidence decides; if not, nothing is cut off.
    """

    proclitic: str
    start: int
    end: int
    enclitic: str
    certain: bool


def split(word: str, vocabulary: Vocabulary) -> Clitics:
    """Return the clitics of a word, as far as the words of the corpus decide."""
    written = _Written(word)
    verdict = clitic_judge.judge(written.letters, vocabulary)
    clitics = written.cut(verdict.cut, certain=verdict.certain)
    return clitics or _whole(word, certain=False)


def candidates(word: str, vocabulary: Vocabulary) -> list[Clitics]:
    """Return all ways to cut a word, its whole among them.

    What `split` returns goes first; the others follow, what the corpus knows before what it
    does not, and short clitics before long ones.
    """
    written = _Written(word)
    found = [split(word, vocabulary)]
    for cut in clitic_judge.ways(written.letters, vocabulary):
        clitics = written.cut(cut, certain=False)
        if clitics and all((one.start, one.end) != (clitics.start, clitics.end) for one in found):
            found.append(clitics)
    return found


def toggle_proclitic(text: str, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the range with the proclitic of its first word cut off, or back on.

    A certain one goes off and on. Else each press tries the next way to cut the word, and the
    whole again after the last. A range that starts in the middle of a word starts at the word.
    """
    word = _word_of(text, start, end)
    if word is None:
        return start, end
    ways = candidates(text[word.start : word.end], vocabulary)
    starts = [word.start + way.start for way in _offered(ways)]
    chosen = _next(start, word.start, starts)
    return (chosen, end) if chosen < end else (start, end)


def toggle_enclitic(text: str, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the range with the enclitic of its last word cut off, or back on.

    It goes as `toggle_proclitic` does.
    """
    word = _word_of(text, max(start, end - 1), end)
    if word is None:
        return start, end
    ways = candidates(text[word.start : word.end], vocabulary)
    ends = [word.start + way.end for way in _offered(ways)]
    chosen = _next(end, word.end, ends)
    return (start, chosen) if start < chosen else (start, end)


def trimmed(text: str, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the range without the certain clitics at its ends; what is cut already stays."""
    first, last = _word_of(text, start, end), _word_of(text, max(start, end - 1), end)
    if first is None or last is None:
        return start, end
    before = first.start + split(text[first.start : first.end], vocabulary).start
    after = last.start + split(text[last.start : last.end], vocabulary).end
    new_start, new_end = max(start, before), min(end, after)
    return (new_start, new_end) if new_start < new_end else (start, end)


def widened(text: str, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Return the range with the certain clitics that were cut off at its ends."""
    first, last = _word_of(text, start, end), _word_of(text, max(start, end - 1), end)
    if first is None or last is None:
        return start, end
    before = first.start + split(text[first.start : first.end], vocabulary).start
    after = last.start + split(text[last.start : last.end], vocabulary).end
    return (
        first.start if start == before else start,
        last.end if end == after else end,
    )


def snapped(
    text: str, start: int, end: int, policy: Policy, vocabulary: Vocabulary
) -> tuple[int, int]:
    """Return the range as the project's policy has it, as far as that is certain."""
    follow = widened if policy is Policy.WITH_CLITICS else trimmed
    return follow(text, start, end, vocabulary)


def departs(text: str, start: int, end: int, policy: Policy, vocabulary: Vocabulary) -> bool:
    """Return whether a range certainly departs from the project's policy."""
    return snapped(text, start, end, policy, vocabulary) != (start, end)


class _Written:
    """A word as it is written, and its letters."""

    def __init__(self, word: str) -> None:
        self._word = word
        self._folded = fold_with_map(word, LETTERS)
        self._boundaries = frozenset(boundaries(word))
        self.letters = self._folded.text

    def cut(self, cut: Cut, *, certain: bool) -> Clitics | None:
        """Return a cut between letters as one of the word; None where it may not be cut."""
        last = len(self.letters) - cut.after
        start = self._place(cut.before)
        end = self._place(last) if cut.after else len(self._word)
        if start is None or end is None or start >= end:
            return None
        return Clitics(self._word[:start], start, end, self._word[end:], certain)

    def _place(self, letter: int) -> int | None:
        """Return where a letter stands; None if a cluster, or one sign for two, is in the way."""
        if letter == 0:
            return 0
        place = self._folded.map.starts[letter]
        apart = place > self._folded.map.starts[letter - 1]
        return place if apart and place in self._boundaries else None


def _whole(word: str, *, certain: bool) -> Clitics:
    return Clitics("", 0, len(word), "", certain)


def _offered(ways: list[Clitics]) -> list[Clitics]:
    """Return what a key goes through: a certain cut alone, else every way."""
    return ways[:1] if ways[0].certain else ways


def _next(now: int, whole: int, places: list[int]) -> int:
    """Return the place after this one; before the first and after the last, the whole word's."""
    order = [whole, *(place for place in dict.fromkeys(places) if place != whole)]
    return order[(order.index(now) + 1) % len(order)] if now in order else whole


def _word_of(text: str, offset: int, end: int) -> Word | None:
    """Return the word that holds the character at an offset within a range."""
    if offset >= min(end, len(text)):
        return None
    word = word_at(text, offset)
    return word if word is not None and word.start <= offset < word.end else None
