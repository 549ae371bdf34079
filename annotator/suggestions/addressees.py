"""Whom a verb concerns, written right behind its subject: طالب النواب الأمين العام بـ."""

from annotator.matching.lexicon import name_words
from annotator.suggestions.actions import is_the_action
from annotator.suggestions.clause import CLOSING, EITHER, Clause
from annotator.suggestions.lexicon import Form, attribution_words

OBLIQUE = "ين"
NUNATED, LONG = ("ون", "ان", "ين"), 6
"""Endings that no noun has before another one that belongs to it."""
FEMININE = "ة"
FEMININES = (FEMININE, "ى", "ا", "اء")
PLURAL = "ات"
CLITICS = ("", "و", "ف", "ل", "ب", "ك")
"""With these begins what is no object."""
SMALL = frozenset({"في", "من", "علي", "الي", "عن", "باسم", "غير"})
NISBA = ("ي", "يه")
OWNED = ("ه", "ها", "هم")
THIS = frozenset(["هذا", "هذه", "ذلك", "تلك"])
ALL = frozenset({"جميع", "كافه", "كل", "سائر"})
ARTICLES = ("ال", "لل")


def is_concerned_first(clause: Clause, at: int, form: Form | None, *, going_on: bool) -> bool:
    """Return whether the noun right behind a verb is whom it concerns: ودعا المواطنين إلى.

    ``going_on``: whether somebody speaks in the sentence already.
    """
    word, raw = clause.word(at), clause.raw(at)
    if word in THIS or (going_on and word in attribution_words().addressees):
        return True
    if not word.startswith("ال"):
        return False
    return _is_oblique(word) or (form is Form.HE and raw.endswith(FEMININE))


def begins_object(clause: Clause, first: int, at: int, *, anything: bool = False) -> bool:
    """Return whether an object begins at a token of what may be a longer subject.

    Args:
        clause: the sentence.
        first: the subject's first token.
        at: a token behind it.
        anything: whether the verb says things, not only of people: any noun may be its object.
    """
    word = clause.word(at)
    if word in THIS:
        return True
    if not _is_closed(clause, first, at - 1):
        return False
    if not clause.word(at - 1) or word in ALL:
        return True
    if not word.startswith(ARTICLES[0]):
        return _is_bare_object(clause, first, at, anything=anything)
    if clause.word(at + 1) in name_words().given:
        return False  # a title before a name
    called = word in attribution_words().addressees
    if called or _is_somebody(word) or is_the_action(clause, at):
        return True
    given = name_words().given
    named = any(clause.word(one) in given for one in range(first, at - 1))
    return named or not _is_adjective(clause, first, at)


def _is_bare_object(clause: Clause, first: int, at: int, *, anything: bool) -> bool:
    """Whether a noun without article behind one with it is no name: الجيش جماعة مسلحة."""
    word, words, before = clause.word(at), attribution_words(), clause.word(at - 1)
    people = words.titles | words.roles | words.people_from | words.types["unnamed-source"]
    clitic = word[:1] in CLITICS and word not in words.keep_waw
    small = clitic or word in words.stops or word in SMALL
    owned = before.endswith(OWNED) and not clause.raw(at - 1).endswith(FEMININE)
    if small or word in name_words().given or not (owned or before.startswith(ARTICLES)):
        return False
    if not anything:
        return _is_somebody(word) or word.endswith(PLURAL)
    return not {before, before.removeprefix(ARTICLES[0]), clause.word(first)} & people


def _is_adjective(clause: Clause, first: int, at: int) -> bool:
    """Whether a word with the article may belong to a noun before it, by number and gender."""
    if clause.word(at).endswith(NISBA):
        return True
    if _is_oblique(clause.word(at)):
        return any(clause.word(one).endswith(OBLIQUE) for one in (first, at - 1))
    if clause.word(at).endswith(PLURAL):
        return any(clause.word(one).endswith(PLURAL) for one in (first, at - 1))
    feminine = clause.raw(at).endswith(FEMININES)
    heads = [clause.raw(one).endswith((*FEMININES, PLURAL)) for one in (first, at - 1)]
    return feminine in heads


def _is_closed(clause: Clause, first: int, last: int) -> bool:
    """Whether nothing that belongs to a noun need follow it."""
    word = clause.word(last)
    if not word:
        return clause.mark(last) in CLOSING + EITHER
    given = name_words().given
    named = any(clause.word(at) in given for at in range(first, last + 1))
    owned = word.endswith(OWNED) and not clause.raw(last).endswith(FEMININE)
    if (
        named
        or owned
        or word.startswith(ARTICLES)
        or (word.endswith(NUNATED) and len(word) >= LONG)
    ):
        return True
    adjective = last > first and word.endswith(NISBA)
    return adjective and word.endswith("ه") == clause.word(first).endswith("ه")


def _is_oblique(word: str) -> bool:
    """Whether a word has the ending of a plural that is no subject: not الأمين."""
    return word.endswith(OBLIQUE) and word.removeprefix("ال") not in attribution_words().roles


def _is_somebody(word: str) -> bool:
    words, bare = attribution_words(), word.removeprefix("ال")
    return any(
        one in words.roles or any(one in group for group in words.types.values())
        for one in (word, bare)
    )
