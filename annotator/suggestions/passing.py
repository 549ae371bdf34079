"""Who passes on what a verb says: named behind it, or before it."""

from annotator.suggestions import contents
from annotator.suggestions.clause import Clause
from annotator.suggestions.contents import Opening
from annotator.suggestions.nouns import FROM, media_phrase, noun_phrase
from annotator.suggestions.phrase import Phrase
from annotator.suggestions.reading import of_cue
from annotator.suggestions.speech import LEARNED, Cue, cue_at

ABOUT = "عن"


def who(
    clause: Clause, cue: Cue, found: Opening, subject: Phrase | None
) -> tuple[Phrase | None, list[Phrase]]:
    """Return the source, and who passes it on.

    نقلاً عن names the source where its verb's subject is an outlet, else the outlet.
    """
    relays, named = list(found.relays), found.source
    if named is None:
        return subject, relays or _before(clause, cue, found)
    if subject is None:
        return named, relays
    if _is_outlet(clause, named) and not _is_outlet(clause, subject):
        return subject, [named, *relays]
    return named, [subject, *relays]


def learned_from(clause: Clause, cue: Cue) -> Phrase | None:
    """Return from whom an outlet has it: وفق ما علمت «الملاعب» من مصادرها."""
    if clause.word(cue.last - 1) not in LEARNED:
        return None
    outlet = media_phrase(clause, cue.last) or noun_phrase(clause, cue.last)
    if outlet is None or clause.word(outlet.last) != FROM:
        return None
    return noun_phrase(clause, outlet.last + 1)


def _is_outlet(clause: Clause, phrase: Phrase) -> bool:
    return media_phrase(clause, phrase.first) is not None


def _before(clause: Clause, cue: Cue, found: Opening) -> list[Phrase]:
    """Return the outlet named before a cue: وفي حديث مع إذاعة …، ونقلاً عن صحيفة …."""
    first = clause.back_to_stop(cue.first)
    outlet = contents.outlet_before(clause, first, cue.first)
    lead = cue_at(clause, first)
    if outlet is None and lead is not None and clause.word(lead.last - 1) == ABOUT:
        outlet = media_phrase(clause, lead.last)
        if outlet is not None and outlet.last < cue.first:
            found.cues.append(of_cue(lead))
    return [outlet] if outlet is not None else []
