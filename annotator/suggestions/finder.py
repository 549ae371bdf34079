"""Finds the attributions of one sentence, cue by cue."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.model import Fragment
from annotator.suggestions import contents, endings, fronted
from annotator.suggestions.clause import COMMAS, EITHER, OPENING, Clause
from annotator.suggestions.contents import Opening, opening
from annotator.suggestions.lexicon import Form, Takes, attribution_words
from annotator.suggestions.nouns import media_phrase, noun_phrase
from annotator.suggestions.passing import ABOUT, learned_from, who
from annotator.suggestions.phrase import Bounds, Phrase
from annotator.suggestions.reading import Reading, of_cue, part, parts
from annotator.suggestions.speech import PASSIVES, SAYS, Cue, Kind, cue_at
from annotator.suggestions.subjects import Subjects

LATER = 3
"""From this token on a verb without a subject may have that of its sentence."""
SHORT = 2
"""Tokens of an object that may be taken for a subject."""
NEAR = 3
"""Code points between what was said and a cue behind it: a comma, a blank, a conjunction."""


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
            if found and self._is_repeated(cue, found[0]):
                taken += found[0].cues
            elif found:
                taken += found[0].cues
                at = cue.last
                self._spoken |= found[0].speaks
                self._said += found[0].content[-1:]
                yield found

    def _is_repeated(self, cue: Cue, reading: Reading) -> bool:
        """Whether a participle only leads on to what its verb leads to: غردت فلانة قائلة."""
        return cue.kind is Kind.PARTICIPLE and reading.content[-1:] == tuple(self._said[-1:])

    def _of(self, cue: Cue) -> list[Reading]:
        if cue.kind is Kind.NOBODY:
            return self._told(cue)
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
        at = cue.last if clause.word(cue.last) == "ل" else at
        if self._is_impersonal(cue, subject):
            return []
        if subject is None and self._is_told(cue):
            return self._told(cue)
        behind = fronted.after_quotation(clause, cue, subject, at)
        noun = subject is not None or cue.kind is Kind.PARTICIPLE or self._spoken
        found = opening(clause, at, takes, noun=noun)
        if behind and (found is None or (found.quotation and clause.mark(found.at - 1) != ":")):
            return behind
        if found is not None and found.noun and clause.word(cue.first - 1) in contents.MEANWHILE:
            return []
        if found is None:
            return [] if self._said else fronted.after_clause(clause, cue, subject, at)
        if takes.needs and subject is not None and self._is_object(cue, subject, found):
            subject = None
        source, relays = who(self._clause, cue, found, subject)
        return self._made(cue, found, source, relays)

    def _is_object(self, cue: Cue, subject: Phrase, found: Opening) -> bool:
        """Whether a subject is rather the object a verb never lacks: وصف الرقم بأنه."""
        short = subject.first >= cue.last and subject.last - subject.first <= SHORT
        return short and found.at - subject.last <= 1

    def _is_told(self, cue: Cue) -> bool:
        """Whether a verb without a subject is rather a passive: وكان قد أعلن أن."""
        words, clause = attribution_words(), self._clause
        if clause.word(cue.last - 1) not in words.passives or clause.word(cue.first - 1) != "قد":
            return False
        return clause.word(cue.first - 2) in ("كان", "وكان")

    def _told(self, cue: Cue) -> list[Reading]:
        """Return the reading of a verb that names nobody."""
        found = opening(self._clause, cue.last, SAYS, noun=False)
        if found is None or found.quotation:
            return []
        return [
            Reading((of_cue(cue),), content, speaks=False)
            for content in endings.content_ends(self._clause, found)
        ]

    def _is_impersonal(self, cue: Cue, subject: Phrase | None) -> bool:
        """Whether nobody says it: يذكر أن, يتوقع أن."""
        word = self._clause.word(cue.last - 1)
        bare = word[1:] if word[:1] == "و" else word
        direct = self._clause.word(cue.last) in attribution_words().that
        return subject is None and direct and cue.first <= 1 and bare in PASSIVES

    def _subject(self, cue: Cue, takes: Takes) -> Phrase | None:
        """Return the source of a verb: behind it, or before it; a participle has none."""
        if cue.kind is Kind.PARTICIPLE:
            return None if self._spoken else self._subjects.of_sentence(cue)
        phrase = self._subjects.of_topic(cue)
        behind = takes.object or takes.noun or self._clause.word(cue.first - 1) == "قد"
        if phrase is None and behind:
            phrase = self._subjects.linked(cue)
        phrase = phrase or self._behind(cue, takes)
        phrase = phrase or self._subjects.before(cue)
        if phrase is None and cue.first >= LATER and not self._spoken:
            return self._subjects.of_sentence(cue)
        return phrase

    def _behind(self, cue: Cue, takes: Takes) -> Phrase | None:
        """Return the noun phrase behind a verb, or behind whom it tells: أكد لـ«الوطن» المدير."""
        clause, at = self._clause, cue.last
        if self._form(cue) is Form.THEY and cue.kind is Kind.VERB:
            return None  # its subject would stand before it
        told = media_phrase(clause, at + 1) if clause.word(at) == "ل" else None
        return noun_phrase(clause, told.last if told else at, self._bounds(cue, takes))

    def _bounds(self, cue: Cue, takes: Takes) -> Bounds:
        concerns = takes.person or takes.object
        return Bounds(
            takes.prepositions,
            takes.noun,
            takes.address,
            object=concerns,
            anything=takes.object,
            form=self._form(cue),
            going_on=self._spoken,
        )

    # --- نقلت الوكالة عن فلان قوله إن ------------------------------------------------------------

    def _relayed(self, cue: Cue) -> list[Reading]:
        clause = self._clause
        outlet, at = self._outlet(cue)
        if clause.word(at) != ABOUT:
            return []
        source = noun_phrase(clause, at + 1)
        if source is None:
            return []
        end = clause.tokens[at].end if at == cue.last else cue.end
        cues = [Fragment(cue.start, end)]
        behind = source.last
        if clause.word(behind) in attribution_words().sayings:
            cues.append(Fragment(clause.tokens[behind].start, clause.tokens[behind].end))
            behind += 1
        found = opening(clause, behind, Takes(True, False, False, frozenset()))
        if found is None:
            return []
        relays = [outlet, *found.relays] if outlet is not None else list(found.relays)
        active = outlet is None and self._clause.word(cue.first).endswith("ت")
        made = self._made(cue, found, source, relays, cues)
        return [replace(one, wants_relay=active and not one.relays) for one in made]

    def _outlet(self, cue: Cue) -> tuple[Phrase | None, int]:
        """Return who passes it on, and the token behind: that of عن."""
        if self._clause.word(cue.last) == ABOUT:
            return self._subjects.before(cue), cue.last
        outlet = media_phrase(self._clause, cue.last) or noun_phrase(self._clause, cue.last)
        return outlet, outlet.last if outlet is not None else cue.last

    # --- بحسب فلان -------------------------------------------------------------------------------

    def _by(self, cue: Cue) -> list[Reading]:
        clause = self._clause
        if not endings.is_by(clause, cue.last):
            return []
        relays: list[Phrase] = []
        source = noun_phrase(clause, cue.last, Bounds(verb=cue.first == 0))
        if cue.kind is Kind.BY_RELAY:
            outlet, at = self._outlet(cue)
            told = noun_phrase(clause, at + 1) if clause.word(at) == ABOUT else None
            source, relays = (told, [outlet] if outlet else []) if told else (outlet, [])
        source = learned_from(clause, cue) or source
        if source is None:
            return []
        if cue.letters:
            start = clause.after_letters(source.first, cue.letters)
            source = Phrase(source.first, source.last, start, source.end)
        content = self._told_by(cue, source)
        if content is None:
            return []
        return [
            Reading((of_cue(cue),), one, part(source), parts(relays), speaks=False)
            for one in content
        ]

    def _his(self, cue: Cue) -> list[Reading]:
        """Return the reading of على حد قوله; within what somebody is said to say it adds none.

        At a sentence's start what was said follows: وبحسبه فإن.
        """
        if cue.first == 0:
            found = self._behind_comma(cue.last)
            ends = endings.content_ends(self._clause, found) if found is not None else []
            return [Reading((of_cue(cue),), one, wants_source=True) for one in ends]
        before = self._clause_before(cue) if cue.first > 0 and not self._said else None
        if before is None:
            return []
        return [Reading((of_cue(cue),), (before,), wants_source=True)]

    def _told_by(self, cue: Cue, source: Phrase) -> list[tuple[Fragment, ...]] | None:
        """Return what was said: what follows at a sentence's start, else what stands before."""
        found = self._behind_comma(source.last)
        leads = found is not None and self._clause.word(found.at - 1) in attribution_words().that
        if cue.first > 0 and not leads:
            before = self._clause_before(cue)
            return [(before,)] if before is not None else None
        return endings.content_ends(self._clause, found) if found is not None else None

    def _behind_comma(self, first: int) -> Opening | None:
        """Return where what was said opens behind a source: its comma, or فإن.

        Where the sentence has neither, it opens at once: وفق الإدارة بيعت النسخ.
        """
        clause, words = self._clause, attribution_words()
        comma = None
        for at in range(first, min(len(clause) - 1, first + contents.FARTHEST)):
            word = clause.word(at)
            if comma is not None and at > comma + 1:
                break
            if word in words.that and word[:1] != "و":
                return Opening(at + 1, clause.tokens[at + 1].start)
            if clause.mark(at) and clause.mark(at) in COMMAS and comma is None:
                comma = at
        if comma is None and len(clause) - first > contents.LEAST_WORDS and clause.word(first):
            return Opening(first, clause.tokens[first].start)
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
        first, last = clause.back_to_stop(cue.first), cue.first
        if first < last and clause.mark(last - 1):
            last -= 1
        whole = clause.quotation_at(first)
        if whole is not None and whole.first == first and whole.last == last - 1:
            return contents.quoted_inside(clause, first)
        if last - first <= contents.LEAST_WORDS:
            return None
        start = fronted.behind_conjunction(clause, first)
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
        heads = tuple(cues) or (of_cue(cue),)
        return [
            Reading((*heads, *found.cues), content, part(source), parts(relays), source is None)
            for content in endings.content_ends(self._clause, found, self._form(cue))
        ]

    def _form(self, cue: Cue) -> Form | None:
        """Return a verb's form; a participle's tells none."""
        word, forms = self._clause.word(cue.last - 1), attribution_words().forms
        return forms.get(word) or forms.get(word[1:])


def _meet(cue: Cue, taken: Fragment) -> bool:
    return cue.start < taken.end and taken.start < cue.end
