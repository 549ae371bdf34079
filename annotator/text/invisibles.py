"""Characters that cannot be seen and yet change what is: shown as pills, never stripped."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Invisible:
    """An invisible character: what a pill says, and its Unicode name."""

    character: str
    short: str
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """An invisible character at an offset of a text (code points)."""

    offset: int
    invisible: Invisible


INVISIBLES: Mapping[str, Invisible] = {
    character: Invisible(character, short, name)
    for character, short, name in (
        ("\u00a0", "NBSP", "NO-BREAK SPACE"),
        ("\u00ad", "SHY", "SOFT HYPHEN"),
        ("\u061c", "ALM", "ARABIC LETTER MARK"),
        ("\u200c", "ZWNJ", "ZERO WIDTH NON-JOINER"),
        ("\u200d", "ZWJ", "ZERO WIDTH JOINER"),
        ("\u200e", "LRM", "LEFT-TO-RIGHT MARK"),
        ("\u200f", "RLM", "RIGHT-TO-LEFT MARK"),
        ("\u202a", "LRE", "LEFT-TO-RIGHT EMBEDDING"),
        ("\u202b", "RLE", "RIGHT-TO-LEFT EMBEDDING"),
        ("\u202c", "PDF", "POP DIRECTIONAL FORMATTING"),
        ("\u202d", "LRO", "LEFT-TO-RIGHT OVERRIDE"),
        ("\u202e", "RLO", "RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066", "LRI", "LEFT-TO-RIGHT ISOLATE"),
        ("\u2067", "RLI", "RIGHT-TO-LEFT ISOLATE"),
        ("\u2068", "FSI", "FIRST STRONG ISOLATE"),
        ("\u2069", "PDI", "POP DIRECTIONAL ISOLATE"),
        ("\ufeff", "BOM", "ZERO WIDTH NO-BREAK SPACE"),
    )
}
"""The invisible characters that can be shown, by character."""

_ANY = re.compile(f"[{''.join(INVISIBLES)}]")


def find(text: str) -> list[Found]:
    """Return the invisible characters of a text, in order.

    A joiner inside an emoji is among them: taking it away would change the picture.
    """
    return [Found(match.start(), INVISIBLES[match[0]]) for match in _ANY.finditer(text)]
