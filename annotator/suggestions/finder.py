"""Finds the attributions of one sentence, cue by cue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.model import Fragment
from annotator.suggestions import contents
from annotator.suggestions.clause import COMMAS, EITHER, OPENING, Clause
from annotator.suggestions.contents import Opening, opening
from annotator.suggestions.lexicon import Takes, attribution_words
from annotator.suggestions.nouns import (
    Bounds,
    Phrase,
    media_phrase,
    noun_phrase,
)
from annotator.suggestions.speech import Cue, Kind, cue_at
from annotator.suggestions.subjects import Subjects

THUS = "هكذا"
LATER = 3
"""From this token on a verb without a subject may have that of its sentence."""
ABOUT = "عن"
NEAR = 3
"""Code points between what was said and a cue behind it: a comma, a blank, a conjunction."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a cue.

    Attributes:
        cues: as a `Proposal` has them, like what follows.
        content: what was said.
        source: who said it.
        relays: who passed it on.
        wants_source: whether the source may stand in a sentence before.
        speaks: whether a verb without a subject may go on with this source.
    """

    cues: tuple[Fragment, ...]
    content: tuple[Fragment, ...]
    source: Fragment | None = None
    relays: tuple[Fragment, ...] = ()
    wants_source: bool = False
    speaks: bool = True


class Finder:
    """The attributions of one sentence.

    Args:
        clause: the sentence.
    """

    def __init__(self, clause: Clause) -> None:
        self._clause = clause
        self._subjects = Subjects(clause)
        self._spoken = False
        self._said: list[Fragment] = []

    def readings(self) -> Iterator[list[Reading]]:
        """Yield the readings of each cue, in the order of the text; the likeliest first.

        A cue inside a quotation is a part of what is quoted.
        """
        clause, at = self._clause, 0
        taken: list[Fragment] = []
        while at < len(clause):
            cue = None if clause.quotation_at(at) else cue_at(clause, at)
            at += 1
            if cue is None or any(_meet(cue, one) for one in taken):
                continue
            found = self._of(cue)
            if found:
                taken += found[0].cues
                at = cue.last
                self._spoken |= found[0].speaks
                self._said += found[0].content[-1:]
                yield found

    def _of(self, cue: Cue) -> list[Reading]:
        if cue.kind is Kind.RELAY:
            return self._relayed(cue)
        if cue.kind is Kind.HIS:
            return self._his(cue)
        if cue.kind in (Kind.BY, Kind.BY_RELAY):
            return self._by(cue)
        return self._verbal(cue)

    # --- قال فلان إن ---------------------------------------------------------------------------

    def _verbal(self, cue: Cue) -> list[Reading]:
        clause, takes = self._clause, cue.takes
        if takes is None:
            return []
        subject = self._subject(cue, takes)
        at = subject.last if subject is not None and subject.first >= cue.last else cue.last
        if self._is_impersonal(cue, subject):
            return []
        behind = self._after_quotation(cue, subject, at)
        found = opening(clause, at, takes, noun=subject is not None)
        if behind and (found is None or (found.quotation and clause.mark(found.at - 1) != ":")):
            return behind
        if found is None:
            return []
        source = found.source or subject
        relays = list(found.relays)
        if found.source is not None and subject is not None:
            relays = [subject, *relays]
        elif not relays:
            outlet = contents.outlet_before(clause, *self._lead(cue))
            relays = [outlet] if outlet is not None else []
        return self._made(cue, found, source, relays)

    def _is_impersonal(self, cue: Cue, subject: Phrase | None) -> bool:
        """Whether nobody says it: يذكر أن, يتوقع أن."""
        word = self._clause.word(cue.first)
        bare = word[1:] if word[:1] == "و" else word
        direct = self._clause.word(cue.last) in attribution_words().that
        return subject is None and direct and cue.first == 0 and bare[:1] == "ي"

    def _subject(self, cue: Cue, takes: Takes) -> Phrase | None:
        """Return the source of a verb: behind it, or before it; a participle has none."""
        if cue.kind is Kind.PARTICIPLE:
            return None if self._spoken else self._subjects.of_sentence(cue)
        bounds = Bounds(takes.prepositions, takes.noun, takes.address)
        phrase = noun_phrase(self._clause, cue.last, bounds) or self._subjects.before(cue)
        if phrase is None and cue.first >= LATER and not self._spoken:
            return self._subjects.of_sentence(cue)
        return phrase

    def _lead(self, cue: Cue) -> tuple[int, int]:
        """Return the tokens before a cue back to the stop before them; commas are none."""
        first = cue.first
        while first > 0 and not self._stops(first - 1):
            first -= 1
        return first, cue.first

    def _stops(self, at: int) -> bool:
        mark = self._clause.mark(at)
        return bool(mark) and mark not in COMMAS + OPENING + "»" + EITHER

    # --- «…»، قال فلان، «…» ---------------------------------------------------------------------

    def _after_quotation(self, cue: Cue, subject: Phrase | None, at: int) -> list[Reading]:
        clause = self._clause
        back = cue.first - 1
        if clause.mark(back) and clause.mark(back) in COMMAS + "-–":
            back -= 1
        if clause.word(back) == THUS:
            back -= 2 if clause.mark(back - 1) and clause.mark(back - 1) in COMMAS else 1
        quotation = clause.quotation_at(back)
        if quotation is None or quotation.last != back or cue.kind is not Kind.VERB:
            return []
        first = contents.quoted_inside(clause, quotation.first)
        if first is None or quotation.last - quotation.first <= contents.LEAST_WORDS:
            return []
        parts = [first]
        if clause.mark(at) and clause.mark(at) in COMMAS and clause.quotation_at(at + 1):
            second = contents.quoted_inside(clause, at + 1)
            parts += [second] if second is not None else []
        source = _part(subject)
        return [Reading((_of_cue(cue),), tuple(parts), source, (), source is None)]

    # --- نقلت الوكالة عن فلان قوله إن ------------------------------------------------------------

    def _relayed(self, cue: Cue) -> list[Reading]:
        clause = self._clause
        outlet, at = self._outlet(cue)
        if clause.word(at) != ABOUT:
            return []
        source = noun_phrase(clause, at + 1)
        if source is None:
            return []
        end = clause.tokens[at].end if outlet is None else cue.end
        cues = [Fragment(cue.start, end)]
        behind = source.last
        if clause.word(behind) in attribution_words().sayings:
            cues.append(Fragment(clause.tokens[behind].start, clause.tokens[behind].end))
            behind += 1
        found = opening(clause, behind, Takes(True, False, False, frozenset()))
        if found is None:
            return []
        relays = [outlet, *found.relays] if outlet is not None else list(found.relays)
        return self._made(cue, found, source, relays, cues)

    def _outlet(self, cue: Cue) -> tuple[Phrase | None, int]:
        """Return who passes it on, and the token behind: that of عن."""
        if self._clause.word(cue.last) == ABOUT:
            return None, cue.last
        outlet = media_phrase(self._clause, cue.last) or noun_phrase(self._clause, cue.last)
        return outlet, outlet.last if outlet is not None else cue.last

    # --- بحسب فلان -------------------------------------------------------------------------------

    def _by(self, cue: Cue) -> list[Reading]:
        clause = self._clause
        if not contents.is_by(clause, cue.last):
            return []
        relays: list[Phrase] = []
        source = noun_phrase(clause, cue.last)
        if cue.kind is Kind.BY_RELAY:
            outlet, at = self._outlet(cue)
            told = noun_phrase(clause, at + 1) if clause.word(at) == ABOUT else None
            source, relays = (told, [outlet] if outlet else []) if told else (outlet, [])
        if source is None:
            return []
        if cue.letters:
            start = clause.after_letters(source.first, cue.letters)
            source = Phrase(source.first, source.last, start, source.end)
        content = self._told_by(cue, source)
        if content is None:
            return []
        outlets = tuple(Fragment(one.start, one.end) for one in relays)
        return [
            Reading((_of_cue(cue),), one, _part(source), outlets, speaks=False) for one in content
        ]

    def _his(self, cue: Cue) -> list[Reading]:
        """Return the reading of على حد قوله; within what somebody is said to say it adds none."""
        before = self._clause_before(cue) if cue.first > 0 and not self._said else None
        if before is None:
            return []
        return [Reading((_of_cue(cue),), (before,), wants_source=True)]

    def _told_by(self, cue: Cue, source: Phrase) -> list[tuple[Fragment, ...]] | None:
        """Return what was said: what follows at a sentence's start, else what stands before."""
        if cue.first > 0:
            before = self._clause_before(cue)
            return [(before,)] if before is not None else None
        found = self._after_source(source)
        return contents.content_ends(self._clause, found) if found is not None else None

    def _after_source(self, source: Phrase) -> Opening | None:
        """Return where what was said opens behind a source: its comma, or فإن."""
        clause, words = self._clause, attribution_words()
        comma = None
        for at in range(source.last, min(len(clause) - 1, source.last + contents.FARTHEST)):
            word = clause.word(at)
            if word in words.that and word[:1] != "و":
                return Opening(at + 1, clause.tokens[at + 1].start)
            if comma is not None and at > comma + 1:
                break
            if clause.mark(at) and clause.mark(at) in COMMAS and comma is None:
                comma = at
        if comma is None or cue_at(clause, comma + 1) is not None:
            return None
        first = comma + (2 if clause.word(comma + 1) == "فقد" else 1)
        mark = clause.mark(first)
        return Opening(first, clause.tokens[first].start, bool(mark) and mark in OPENING + EITHER)

    def _clause_before(self, cue: Cue) -> Fragment | None:
        clause = self._clause
        within = [one for one in self._said if one.start < cue.start <= one.end + NEAR]
        if within:
            return contents.trimmed(clause, within[-1].start, min(within[-1].end, cue.start))
        first, last = self._lead(cue)
        if first < last and clause.mark(last - 1):
            last -= 1
        whole = clause.quotation_at(first)
        if whole is not None and whole.first == first and whole.last == last - 1:
            return contents.quoted_inside(clause, first)
        if last - first <= contents.LEAST_WORDS:
            return None
        start = clause.tokens[first].start
        word = clause.word(first)
        if word[:1] == "و" and len(word) > 3 and word not in attribution_words().keep_waw:
            start = clause.after_letters(first, 1)
        return contents.trimmed(clause, start, clause.tokens[last - 1].end)

    # --- together --------------------------------------------------------------------------------

    def _made(
        self,
        cue: Cue,
        found: Opening,
        source: Phrase | None,
        relays: Sequence[Phrase],
        cues: Sequence[Fragment] = (),
    ) -> list[Reading]:
        heads = tuple(cues) or (_of_cue(cue),)
        outlets = tuple(Fragment(one.start, one.end) for one in relays)
        return [
            Reading((*heads, *found.cues), content, _part(source), outlets, source is None)
            for content in contents.content_ends(self._clause, found)
        ]


def _of_cue(cue: Cue) -> Fragment:
    return Fragment(cue.start, cue.end)


def _part(phrase: Phrase | None) -> Fragment | None:
    return None if phrase is None else Fragment(phrase.start, phrase.end)


def _meet(cue: Cue, taken: Fragment) -> bool:
    return cue.start < taken.end and taken.start < cue.end
