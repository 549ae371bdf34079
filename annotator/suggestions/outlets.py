"""Words that name an outlet: وكالة، لصحيفة، رويترز."""

from annotator.suggestions.clause import Clause
from annotator.suggestions.lexicon import attribution_words
from annotator.suggestions.phrase import Phrase


def letters_before_media(word: str) -> int | None:
    """Return how many letters stand before the noun for an outlet; None if it is none."""
    media = attribution_words().media
    if word in media:
        return 0
    if word[:1] in ("ل", "ب") and (word[1:] in media or "ال" + word[2:] in media):
        return 1
    return None


def named_outlet(clause: Clause, at: int) -> Phrase | None:
    """Return the known name of an outlet that stands at a token: رويترز."""
    for name in sorted(attribution_words().outlets, key=len, reverse=True):
        found = [clause.word(at + place) for place in range(len(name))]
        letters = 1 if found[0] in ("ل" + name[0], "لل" + name[0][2:]) else 0
        if found[1:] == list(name[1:]) and (letters or found[0] == name[0]):
            last = at + len(name)
            start = clause.after_letters(at, letters)
            return Phrase(at, last, start, clause.tokens[last - 1].end)
    return None
