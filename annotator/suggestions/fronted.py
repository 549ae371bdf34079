"""What was said before its verb: «…»، قال فلان, and without marks: …، يقول فلان."""

from annotator.suggestions import contents
from annotator.suggestions.clause import COMMAS, Clause
from annotator.suggestions.contents import Opening
from annotator.suggestions.lexicon import attribution_words
from annotator.suggestions.phrase import Phrase
from annotator.suggestions.reading import Reading, of_cue, part, parts
from annotator.suggestions.speech import Cue, Kind

THUS = "هكذا"
ADJUNCTS = frozenset({"في", "عبر", "خلال", "امام", "علي", "مع"})
SMALL = frozenset({"من", "في", "عن", "لم", "لا", "قد", "لن"})
LEAST = 3
"""Tokens of what was said before its verb."""


def after_quotation(clause: Clause, cue: Cue, subject: Phrase | None, at: int) -> list[Reading]:
    """Return the reading of a verb behind a quotation, with what goes on behind its source.

    Args:
        clause: the sentence.
        cue: the verb.
        subject: its source, if it has one.
        at: the token behind both.
    """
    back = cue.first - 1
    if clause.mark(back) and clause.mark(back) in COMMAS + "-–":
        back -= 1
    if clause.word(back) == THUS:
        back -= 2 if clause.mark(back - 1) and clause.mark(back - 1) in COMMAS else 1
    quotation = clause.quotation_at(back)
    if quotation is None or quotation.last != back or not _is_bare(clause, cue):
        return []
    first = contents.quoted_inside(clause, quotation.first)
    if first is None or quotation.last - quotation.first <= contents.LEAST_WORDS:
        return []
    said = [first]
    if clause.mark(at) and clause.mark(at) in COMMAS and clause.quotation_at(at + 1):
        second = contents.quoted_inside(clause, at + 1)
        said += [second] if second is not None else []
    return [Reading((of_cue(cue),), tuple(said), part(subject), wants_source=subject is None)]


def after_clause(clause: Clause, cue: Cue, subject: Phrase | None, at: int) -> list[Reading]:
    """Return the reading of a verb at a sentence's end, whose source follows it; no marks tell."""
    comma = cue.first - 1
    if clause.word(comma) == THUS:
        comma -= 1
    if subject is None or subject.first < cue.last or not _stands_alone(clause, cue, at):
        return []
    if comma < LEAST or not clause.mark(comma) or clause.mark(comma) not in COMMAS:
        return []
    before = contents.trimmed(clause, behind_conjunction(clause, 0), clause.tokens[comma].start)
    found = Opening()
    if cue.takes is not None:
        contents.over_adjuncts(clause, at, cue.takes, found)
    return (
        [Reading((of_cue(cue),), (before,), part(subject), parts(found.relays))] if before else []
    )


def behind_conjunction(clause: Clause, at: int) -> int:
    """Return the offset behind the و of a word, where that is no letter of its own."""
    word = clause.word(at)
    long = len(word) > 3 or word[1:] in SMALL
    if word[:1] == "و" and long and word not in attribution_words().keep_waw:
        return clause.after_letters(at, 1)
    return clause.tokens[at].start


def _is_bare(clause: Clause, cue: Cue) -> bool:
    """Whether a cue is a verb without a conjunction: with one it leads to what follows."""
    return cue.kind is Kind.VERB and cue.start == clause.tokens[cue.first].start


def _stands_alone(clause: Clause, cue: Cue, at: int) -> bool:
    """Whether a verb without conjunction leads to nothing behind it but where and to whom."""
    if not _is_bare(clause, cue):
        return False
    if cue.takes is None or not cue.takes.quote:
        return False
    word = clause.word(at)
    leads = word in ADJUNCTS or word[:1] == "ل" or word in attribution_words().asides
    return at >= len(clause) or bool(clause.mark(at)) or leads
