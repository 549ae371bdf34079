"""A noun phrase, and where one ends by the verb that it is the subject of."""

from dataclasses import dataclass

from annotator.suggestions.lexicon import Form


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its tokens, half-open, and its code points.

    ``start`` may be inside the first token, behind a proclitic.
    """

    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where else a phrase ends, by the verb that it is the subject of.

    Attributes:
        prepositions: they lead to what is said.
        noun: whether a noun of action may follow: it is what is said.
        outlet: whether the name of an outlet may follow: it is whom it was told.
        told: whether the phrase is whom it was told, and may begin with the ل of that.
        object: whether whom the verb concerns, or what, may follow without a preposition.
        anything: whether that may be any noun (عزا التراجع).
        form: the verb's form, where that tells its subject from its object.
        going_on: whether somebody speaks in the sentence already.
        verb: whether a sentence may follow at once, that begins with its verb.
    """

    prepositions: frozenset[str] = frozenset()
    noun: bool = False
    outlet: bool = False
    told: bool = False
    object: bool = False
    anything: bool = False
    form: Form | None = None
    going_on: bool = False
    verb: bool = False


FREE = Bounds()
