"""Whether a verb without a subject can go on with a source: number and gender, where they show."""

from annotator.matching.lexicon import name_words
from annotator.suggestions.clause import Clause
from annotator.suggestions.lexicon import Form, attribution_words

TEH_MARBUTA = "ة"
PLURAL = ("ون", "ين", "ات", "اء")
DUAL = ("ان", "ين")


def goes_on(text: str, verb: tuple[int, int], other: tuple[int, int]) -> bool | None:
    """Return whether a verb can have the subject of another one; None where the forms do not tell.

    Args:
        text: the whole text.
        verb: where the verb is, in code points.
        other: where the verb before it is.
    """
    one, two = _form(text, verb), _form(text, other)
    if one is None or two is None:
        return None
    return True if one is two else False if {one, two} == {Form.HE, Form.SHE} else None


def _form(text: str, verb: tuple[int, int]) -> Form | None:
    said = Clause(text, *verb)
    return attribution_words().forms.get(said.word(len(said) - 1))


def agrees(text: str, verb: tuple[int, int], source: tuple[int, int]) -> bool:
    """Return whether nothing in a verb's form speaks against a source.

    Args:
        text: the whole text.
        verb: where the verb is, in code points.
        source: where the source is.
    """
    form, named = _form(text, verb), Clause(text, *source)
    if form is None or not named.word(0):
        return True
    head, raw = named.word(0), named.raw(0)
    if form is Form.THEY:
        return raw.endswith(PLURAL) or not (_is_somebody(named) or raw.endswith(TEH_MARBUTA))
    if form is Form.TWO:
        return raw.endswith(DUAL) and head not in attribution_words().people_from
    if head in attribution_words().roles:
        return (form is Form.SHE) == raw.endswith(TEH_MARBUTA)
    return form is Form.SHE or not raw.endswith(TEH_MARBUTA)


def _is_somebody(named: Clause) -> bool:
    """Whether a source is one person: a role, or a name."""
    words = [token.word for token in named.tokens if token.word]
    return words[0] in attribution_words().roles or words[0] in name_words().given
