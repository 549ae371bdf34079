"""Who speaks where no noun follows the verb: the noun before it, or the sentence's subject."""

from annotator.matching.lexicon import name_words
from annotator.suggestions.clause import COMMAS, Clause
from annotator.suggestions.lexicon import attribution_words
from annotator.suggestions.nouns import (
    FROM,
    LEADING,
    SIDES,
    core_phrase,
    is_definite,
    is_name_in_quotes,
    noun_phrase,
)
from annotator.suggestions.phrase import Phrase
from annotator.suggestions.speech import Cue

BEING = frozenset(["كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا"])
LINKS = frozenset(
    [
        "اما",
        "لكن",
        "ولكن",
        "و",
        "ف",
        "قد",
        "ان",
        "بينما",
        "فيما",
        "وفيما",
        "حين",
        "واما",
        "بل",
        "غير",
        "الا",
    ]
)
RELATIVES = frozenset(["الذي", "التي", "الذين"])
POSSESSED = frozenset({"له", "لها", "لهم"})
"""Belong to a noun before the verb: مساعداً له قال."""
TOPICS = frozenset({"اما", "واما"})


class Subjects:
    """The subjects of one sentence's verbs that do not follow them.

    Args:
        clause: the sentence.
    """

    def __init__(self, clause: Clause) -> None:
        self._clause = clause

    def of_sentence(self, cue: Cue) -> Phrase | None:
        """Return whom a sentence is about that only a later verb lets speak.

        ورفض الناطق …، مكتفياً بالقول: the noun behind its first verb, or at its start.
        """
        clause = self._clause
        if clause.word(0) in TOPICS:
            phrase = noun_phrase(clause, 1)
            return self._before_fa(phrase) if phrase is not None else None
        for at in (1, 0):
            phrase = core_phrase(clause, at)
            known = phrase is not None and (self._names(phrase) or (at and is_definite(clause, at)))
            if phrase is not None and known and phrase.last <= cue.first:
                return phrase
        return None

    def of_topic(self, cue: Cue) -> Phrase | None:
        """Return whom a sentence with أما is about, for its verb with ف: أما المدرب فانتقد …."""
        clause, at = self._clause, cue.first
        with_fa = clause.word(at)[:1] == "ف" and cue.start > clause.tokens[at].start
        phrase = self.of_sentence(cue) if with_fa and clause.word(0) in TOPICS else None
        return phrase if phrase is not None and phrase.last == at else None

    def _before_fa(self, phrase: Phrase) -> Phrase:
        """Return a phrase up to the verb with ف that follows it: أما المدرب فانتقد …."""
        clause = self._clause
        for at in range(phrase.first + 1, phrase.last):
            if clause.word(at)[:1] == "ف" and clause.word(at) not in name_words().given:
                return Phrase(phrase.first, at, phrase.start, clause.tokens[at - 1].end)
        return phrase

    def before(self, cue: Cue) -> Phrase | None:
        """Return the noun phrase before a verb, if it is one and fills the place: الوزير قال."""
        clause = self._clause
        last = cue.first
        if clause.word(last)[:1] == "و" and cue.start > clause.tokens[last].start:
            return None
        while clause.word(last - 1) in ("قد", "لقد"):
            last -= 1
        if clause.word(last - 1) in RELATIVES and clause.word(last - 2):
            return self._antecedent(last - 2)
        last = self._before_insertion(last)
        first = self._back_to_stop(last)
        linked = clause.word(first - 1) in BEING | attribution_words().that
        while first < last and clause.word(first) in LINKS:
            first, linked = first + 1, True
        phrase = noun_phrase(clause, first) if first < last else None
        if phrase is None or not (linked or self._names(phrase)):
            return None
        between = [clause.word(at) for at in range(phrase.last, last)]
        if any(word not in LEADING and word not in SIDES and word != FROM for word in between):
            return None
        if clause.word(phrase.last) in POSSESSED and phrase.last < last:
            return Phrase(first, phrase.last + 1, phrase.start, clause.tokens[phrase.last].end)
        return phrase

    def linked(self, cue: Cue) -> Phrase | None:
        """Return the noun phrase between لكن, or كان, and a verb: its object may follow."""
        phrase = self.before(cue)
        if phrase is None or not self._clause.word(phrase.first - 1):
            return None
        return phrase if self._clause.word(cue.first - 1) == "قد" or self._names(phrase) else None

    def _back_to_stop(self, last: int) -> int:
        """Return the first token of what stands before a verb; a name's marks are no stop."""
        clause, first = self._clause, last
        while first > 0:
            quotation = clause.quotation_at(first - 1)
            if quotation is not None and quotation.last == first - 1:
                if not is_name_in_quotes(clause, quotation.first):
                    break
                first = quotation.first
            elif clause.word(first - 1) and not self._leads(first - 1):
                first -= 1
            else:
                break
        return first

    def _leads(self, at: int) -> bool:
        """Whether a subject may begin behind a word: كان, and أن of what is said."""
        word = self._clause.word(at)
        return word in BEING or word in attribution_words().that

    def _antecedent(self, at: int) -> Phrase:
        """Return the noun before الذي, without a preposition that is written with it."""
        clause = self._clause
        letters = 1 if clause.word(at)[:3] in ("بال", "كال") else 0
        return Phrase(at, at + 1, clause.after_letters(at, letters), clause.tokens[at].end)

    def _before_insertion(self, last: int) -> int:
        """Step back over what is said of the source in between: مسؤول، طلب عدم ذكر اسمه، قال."""
        clause, words = self._clause, attribution_words()
        if not clause.mark(last - 1) or clause.mark(last - 1) not in COMMAS:
            return last
        first = last - 1
        while first > 0 and clause.word(first - 1):
            first -= 1
        comma = bool(clause.mark(first - 1)) and clause.mark(first - 1) in COMMAS
        return first - 1 if comma and first > 1 and clause.word(first) in words.stops else last

    def _names(self, phrase: Phrase) -> bool:
        """Whether a phrase begins as the name of somebody who can say something."""
        words, head = attribution_words(), self._clause.word(phrase.first)
        kinds = any(head in group for code, group in words.types.items() if code != "official")
        return kinds or head in words.roles or head in words.people_from
