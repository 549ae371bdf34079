"""Nouns of action, by their shape: what is announced, denied or asked for begins with one."""

import re

from annotator.suggestions.clause import Clause
from annotator.suggestions.lexicon import attribution_words

OWNED = r"(?:ه|ها|هم|هما|هن)?"
SHAPES = re.compile(
    rf"(?:ا[^لا]..?ا[^اوي]|است[^ا]..?ا[^اوي]|ا[^لا][^ا]ا[^اوي]|ت[^ا].[يا][^اوي]|عدم|عزم){OWNED}"
    r"|م[^ا]ا..ت(?:ها|هم|ه)"
)
"""إفعال، افتعال، انفعال، استفعال، تفعيل, and مفاعلة with a pronoun, folded."""
WITH_ARTICLE = re.compile(
    r"ال(?:ا[^ا]..?ا[^اوي]|ت[^ا].ي[^اوي]|ت[^اوي]ا[^اوي][^اوي]|[^اوي].و[^اوي])"
)
"""The same, تفاعل and فعول (التراجع، الهجوم): without the article they are often something else."""
PLURAL_ALEF = "أ"
"""أسعار, أعضاء: no noun of action, though folded they look like one."""


def is_action(clause: Clause, at: int) -> bool:
    """Return whether a word is, or looks like, a noun of action: إغلاق، ترشيد، عزمها."""
    word = clause.word(at)
    if word in attribution_words().objects:
        return True
    if not word or word in attribution_words().occasions:
        return False
    return not clause.raw(at).startswith(PLURAL_ALEF) and looks_like_action(word)


def looks_like_action(word: str) -> bool:
    """Return whether a folded word is, or has the shape of, a noun of action."""
    return word in attribution_words().objects or SHAPES.fullmatch(word) is not None


def is_the_action(clause: Clause, at: int) -> bool:
    """Return whether a word with the article looks like a noun of action: التراجع."""
    return WITH_ARTICLE.fullmatch(clause.word(at)) is not None
