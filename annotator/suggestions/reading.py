"""One way to read a cue: who says what by it."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model import Fragment
from annotator.suggestions.phrase import Phrase
from annotator.suggestions.speech import Cue


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a cue.

    Attributes:
        cues: as a `Proposal` has them, like what follows.
        content: what was said.
        source: who said it.
        relays: who passed it on.
        wants_source: whether the source may stand in a sentence before.
        wants_relay: whether who passes it on may be the one who spoke before (ونقلت عن).
        speaks: whether a verb without a subject may go on with this source.
    """

    cues: tuple[Fragment, ...]
    content: tuple[Fragment, ...]
    source: Fragment | None = None
    relays: tuple[Fragment, ...] = ()
    wants_source: bool = False
    wants_relay: bool = False
    speaks: bool = True


def of_cue(cue: Cue) -> Fragment:
    """Return a cue's code points."""
    return Fragment(cue.start, cue.end)


def part(phrase: Phrase | None) -> Fragment | None:
    """Return a phrase's code points."""
    return None if phrase is None else Fragment(phrase.start, phrase.end)


def parts(phrases: Sequence[Phrase]) -> tuple[Fragment, ...]:
    """Return the code points of several phrases."""
    return tuple(Fragment(one.start, one.end) for one in phrases)
