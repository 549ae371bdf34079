"""What a source is, as far as its words tell: an unnamed official, an outlet, a document."""

from annotator.matching.lexicon import name_words
from annotator.suggestions.clause import Clause
from annotator.suggestions.lexicon import attribution_words

NAMED, OFFICIAL, OTHER = "named-person", "unnamed-official", "unnamed-other"
_PLAIN = ("social-media", "document", "media-outlet", "government", "organisation")
COUNTS = frozenset(
    ["احد", "احدي", "عدد", "بعض", "عده", "كبار", "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "عشره"]
)
"""Words for how many, before what they are."""
_PEOPLE = ("witness", "expert")


def source_type(text: str, start: int, end: int) -> str:
    """Return the source's type by the codes of the default scheme; empty where nothing tells.

    Args:
        text: the whole text.
        start: where the source starts, in code points.
        end: where it ends.
    """
    clause = Clause(text, start, end)
    found = [token.word for token in clause.tokens if token.word]
    types = attribution_words().types
    if not found:
        return ""
    head = found[1] if found[0] in COUNTS and len(found) > 1 else found[0]
    if head in types["unnamed-source"]:
        return OFFICIAL if types["official"] & set(found[1:]) else OTHER
    if head in types[OFFICIAL] and not _has_name(found):
        return OFFICIAL
    code = next((code for code in (*_PEOPLE, *_PLAIN) if head in types[code]), "")
    if code:
        return code
    return NAMED if head in attribution_words().roles and _has_name(found) else ""


def _has_name(found: list[str]) -> bool:
    """Whether somebody's name follows the words for what they are."""
    given, titles = name_words().given, attribution_words().titles
    named = any(word in given for word in found[1:] if word != "باسم")
    return named or any(word in titles for word in found[:-1])
