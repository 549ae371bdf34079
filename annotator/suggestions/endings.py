"""Where what was said ends: its quotation's mark, the sentence, or another attribution."""

from collections.abc import Iterator

from annotator.model import Fragment
from annotator.suggestions.actions import looks_like_action
from annotator.suggestions.clause import COMMAS, Clause
from annotator.suggestions.contents import ADDRESSEE, Opening, opening, quoted_inside, trimmed
from annotator.suggestions.lexicon import Form, attribution_words
from annotator.suggestions.nouns import TANWIN
from annotator.suggestions.speech import Kind, cue_at

BREAKS = (
    ("وهو", "ما"),
    ("وهي", "ما"),
    ("الامر", "الذي"),
    ("وهو", "الامر"),
    ("وهو", "رقم"),
    ("خلافا", "لما"),
)
"""After a comma these begin the writer's own words."""
NEAR = 2
"""Tokens between a verb that goes on without a comma and what it leads to."""
FARTHEST = 8
"""Tokens between لكن and the verb of somebody else."""


def content_ends(
    clause: Clause, found: Opening, form: Form | None = None
) -> list[tuple[Fragment, ...]]:
    """Return what was said, the likeliest end first.

    ``form`` is that of its verb: another one that goes on with its subject has the same.
    """
    if found.quotation:
        inside = quoted_inside(clause, found.at)
        further = _goes_on(clause, found.at)
        if inside is not None and not further:
            return [(inside,)]
    ends = list(dict.fromkeys(_ends(clause, found.at, form)))
    if found.noun:
        ends.sort()
    contents = [trimmed(clause, found.start, end) for end in ends]
    return [(one,) for one in contents if one is not None]


def _goes_on(clause: Clause, at: int) -> bool:
    """Whether a quotation is only the first part of what was said: «…»، وأن …."""
    quotation = clause.quotation_at(at)
    if quotation is None or quotation.last + 1 >= len(clause):
        return False
    here = quotation.last + 1
    if clause.word(here):
        return cue_at(clause, here) is None
    if clause.mark(here) in COMMAS:
        return _and_that(clause.word(here + 1))
    return False


def _and_so(clause: Clause, at: int) -> bool:
    """Whether a word behind a comma goes on as before: وأن, وتوقيف."""
    word = clause.word(at)
    return _and_that(word) or (word[:1] == "و" and looks_like_action(word[1:]))


def _and_that(word: str) -> bool:
    return word[:1] == "و" and word in attribution_words().that


def _ends(clause: Clause, at: int, form: Form | None) -> Iterator[int]:
    """Yield the offsets at which what was said may end."""
    first = None
    for here in range(at + 1, len(clause)):
        if clause.quotation_at(here) is not None and not _closes(clause, here):
            continue
        if ends_at(clause, here) or _goes_on_chained(clause, here, form):
            yield clause.tokens[here].start
            break
        comma = clause.mark(here) and clause.mark(here) in COMMAS
        if comma and first is None and not _and_so(clause, here + 1):
            first = clause.tokens[here].start
    yield clause.end
    if first is not None:
        yield first


def _closes(clause: Clause, at: int) -> bool:
    quotation = clause.quotation_at(at)
    return quotation is not None and quotation.last == at


def ends_at(clause: Clause, at: int) -> bool:
    """Return whether what was said ends before a token: another attribution begins there."""
    if clause.mark(at) and clause.mark(at) in COMMAS:
        return _breaks(clause, at + 1)
    cue = cue_at(clause, at)
    if cue is not None and cue.kind in (Kind.BY, Kind.BY_RELAY):
        return is_by(clause, cue.last)
    return bool(clause.word(at)) and _turns(clause, at)


def _turns(clause: Clause, at: int) -> bool:
    """Whether somebody else speaks behind a link word without a comma: فيما رأى زميله أن."""
    link = link_at(clause, at)
    cue = cue_at(clause, at + link) if link else None
    if cue is None or cue.takes is None or cue.kind is not Kind.VERB:
        return False
    return opening(clause, cue.last, cue.takes) is not None


def is_by(clause: Clause, at: int) -> bool:
    """Return whether what follows بحسب can have said something."""
    by_not = attribution_words().by_not
    word = clause.word(at)
    bare = (word, word[1:], "ال" + word[2:]) if word[:1] == "ل" else (word,)
    return not any(one in by_not for one in bare) and not word.isdigit()


def _goes_on_chained(clause: Clause, at: int, form: Form | None) -> bool:
    """Whether its speaker goes on there without a comma: مؤكدا أن, ولفت إلى أن."""
    cue = cue_at(clause, at)
    if cue is None or cue.takes is None:
        return False
    if cue.kind is Kind.PARTICIPLE:
        found = opening(clause, cue.last, cue.takes, noun=True)
        return found is not None and found.at - cue.last <= NEAR + ADDRESSEE
    if cue.kind is not Kind.VERB or cue.start == clause.tokens[cue.first].start:
        return False
    found = opening(clause, cue.last, cue.takes, noun=False)
    other = attribution_words().forms.get(clause.word(cue.first)[1:])
    same = form is None or other in (form, Form.THEY)
    return found is not None and same and found.at - cue.last <= NEAR


def _breaks(clause: Clause, at: int) -> bool:
    """Whether a cue with what it leads to begins behind a comma, or behind a link word."""
    if (clause.word(at), clause.word(at + 1)) in BREAKS:
        return True
    if clause.mark(at + 1) == ":" and clause.raw(at).endswith(TANWIN):
        return True
    link = link_at(clause, at)
    first, most = (at + link, FARTHEST) if link else (at, 2)
    for here in range(first, min(first + most, len(clause))):
        if link and clause.mark(here) and clause.mark(here) in COMMAS:
            return False
        cue = cue_at(clause, here)
        if cue is None or cue.first < at:
            continue
        if cue.kind in (Kind.BY, Kind.BY_RELAY):
            return here == first and is_by(clause, cue.last)
        if cue.kind is Kind.RELAY or (cue.takes and opening(clause, cue.last, cue.takes)):
            return True
    return False


def link_at(clause: Clause, at: int) -> int:
    """Return how many tokens a link word to another one's words has at a token: لكن، في حين."""
    words = attribution_words()
    if clause.word(at) not in words.link_starts:
        return 0
    for link in words.links:
        if all(clause.word(at + place) == word for place, word in enumerate(link)):
            return len(link)
    return 0
