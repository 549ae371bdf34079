"""The line that an agency's first sentence begins with: where, and through whom."""

import re
from dataclasses import dataclass

from annotator.matching.lexicon import name_words
from annotator.model import Fragment
from annotator.suggestions.clause import Clause
from annotator.suggestions.lexicon import attribution_words
from annotator.suggestions.outlets import letters_before_media, named_outlet
from annotator.suggestions.speech import is_finite_verb

TIME = re.compile(r"\d{1,2}[:.]\d\d")
"""What an entry of a live report begins with."""
DASHES = "-–—|"
FARTHEST = 12
"""Tokens before the last dash."""
OWN = frozenset({"خاص", "متابعه"})
"""Before the outlet's name: it was written for it."""
LONGEST = 6
"""Words of a place, or of an outlet's name."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: code points.

    Attributes:
        end: where the sentence itself begins.
        outlet: who passes it on; None where the line names a place or a time alone.
    """

    end: int
    outlet: Fragment | None


def dateline(clause: Clause) -> Dateline | None:
    """Return the dateline that a sentence begins with: عمّان – وكالة سنابل –, القاهرة (رويترز) -."""
    if TIME.fullmatch(clause.raw(0) if len(clause) > 1 else "") and clause.word(1):
        return Dateline(clause.tokens[1].start, None)
    cuts = [at for at in range(min(len(clause) - 1, FARTHEST)) if _is_dash(clause, at)]
    if not cuts or cuts[0] == 0 or not _holds_names(clause, 0, cuts[0]):
        return None
    last = cuts[0]
    outlet = _in_brackets(clause, last) or _leading(clause, last)
    if outlet is not None and (closes := _closing(clause, last + 1)) is not None:
        last = closes if _holds_names(clause, last + 1, closes) else last
        return Dateline(clause.tokens[last + 1].start, outlet)
    closes = _closing(clause, last + 1) if outlet is None else None
    if closes is not None and _is_aside(clause, last + 1):
        return None
    if closes is not None and _holds_names(clause, last + 1, closes):
        outlet, last = _in_brackets(clause, closes) or _part(clause, last + 1, closes), closes
    return Dateline(clause.tokens[last + 1].start, outlet)


def _leading(clause: Clause, last: int) -> Fragment | None:
    """Return the outlet that stands before its place: رويترز – الكويت:."""
    named = named_outlet(clause, 0) is not None or letters_before_media(clause.word(0)) == 0
    return _part(clause, 0, last) if named else None


def _closing(clause: Clause, first: int) -> int | None:
    """Return the dash or colon behind the second part of a dateline."""
    for at in range(first, min(len(clause) - 1, FARTHEST)):
        if _is_dash(clause, at) or clause.mark(at) == ":":
            return at
    return None


def _is_dash(clause: Clause, at: int) -> bool:
    """Whether a dash stands free of both neighbours' letters."""
    mark = clause.mark(at)
    return bool(mark) and mark in DASHES and clause.text[clause.tokens[at].end].isspace()


def _holds_names(clause: Clause, first: int, last: int) -> bool:
    words = [at for at in range(first, last) if clause.word(at)]
    return 0 < len(words) <= LONGEST and not any(is_finite_verb(clause, at) for at in words)


def _is_aside(clause: Clause, at: int) -> bool:
    """Whether a word between dashes goes on with the sentence: – وهي ائتلاف –."""
    word, words = clause.word(at), attribution_words()
    return word in words.stops or (word[:1] == "و" and word not in words.keep_waw)


def _in_brackets(clause: Clause, last: int) -> Fragment | None:
    """Return what stands in brackets before a dash."""
    if clause.mark(last - 1) != ")":
        return None
    opened = [at for at in range(last) if clause.mark(at) == "("]
    return _part(clause, opened[-1] + 1, last - 1) if opened else None


def _part(clause: Clause, first: int, last: int) -> Fragment | None:
    """Return the stretch of an outlet's name; a person's is a byline."""
    first += clause.word(first) in OWN
    if first >= last or clause.word(first) in name_words().given or clause.word(first).isdigit():
        return None
    return Fragment(clause.tokens[first].start, clause.tokens[last - 1].end)
