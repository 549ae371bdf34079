"""Whom a verb concerns, written right behind its subject: طالب النواب الأمين العام بـ."""

from annotator.matching.lexicon import name_words
from annotator.suggestions.actions import is_the_action
from annotator.suggestions.clause import CLOSING, EITHER, Clause
from annotator.suggestions.lexicon import Form, attribution_words

OBLIQUE = "ين"
NUNATED = ("ون", "ان", "ين")
"""Endings that no noun has before another one that belongs to it."""
FEMININE = "ة"
THIS = frozenset(["هذا", "هذه", "ذلك", "تلك"])
ARTICLES = ("ال", "لل")


def is_concerned_first(clause: Clause, at: int, form: Form | None) -> bool:
    """Return whether the noun right behind a verb is whom it concerns: ودعا المواطنين إلى."""
    word, raw = clause.word(at), clause.raw(at)
    if word in THIS:
        return True
    if not word.startswith("ال"):
        return False
    return _is_oblique(word) or (form is Form.HE and raw.endswith(FEMININE))


def begins_object(clause: Clause, first: int, at: int) -> bool:
    """Return whether an object begins at a token of what may be a longer subject.

    Args:
        clause: the sentence.
        first: the subject's first token.
        at: a token behind it.
    """
    word = clause.word(at)
    if word in THIS:
        return True
    if not _is_closed(clause, first, at - 1):
        return False
    if not word.startswith("ال"):
        return False
    if clause.word(at + 1) in name_words().given:
        return False  # a title before a name
    oblique = _is_oblique(word) and not clause.word(first).endswith(OBLIQUE)
    return oblique or _is_somebody(word) or is_the_action(clause, at)


def _is_closed(clause: Clause, first: int, last: int) -> bool:
    """Whether nothing that belongs to a noun need follow it."""
    word = clause.word(last)
    if not word:
        return clause.mark(last) in CLOSING + EITHER
    given = name_words().given
    named = any(clause.word(at) in given for at in range(first, last + 1))
    return named or word.startswith(ARTICLES) or word.endswith(NUNATED)


def _is_oblique(word: str) -> bool:
    """Whether a word has the ending of a plural that is no subject: not الأمين."""
    return word.endswith(OBLIQUE) and word.removeprefix("ال") not in attribution_words().roles


def _is_somebody(word: str) -> bool:
    words, bare = attribution_words(), word.removeprefix("ال")
    return any(
        one in words.roles or any(one in group for group in words.types.values())
        for one in (word, bare)
    )
