"""Words of Arabic news, with the Latin, figures and emojis between them.

A double click and the word keys take these. What Qt and the Unicode rules split stays whole:
``15.3%``, ``2.5``, ``12/03/2023``, ``أ.ف.ب``, ``+962-6-555-1234``, handles and addresses.
Quotes and other punctuation are no part of any word.
"""

from typing import NamedTuple

import regex


class Word(NamedTuple):
    """The range of a word, a figure, an address, an emoji or a sign: code points, half-open."""

    start: int
    end: int


# In every part: repetitions are possessive or bounded, so that no text makes the search slow.
_PART = r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*+"
# A joiner or a mark of direction within a word is part of it, as an underscore is.
_INSIDE = r"[\u00ad\u061c\u200c-\u200f\u2060\ufeff]++"
_RUN = rf"{_PART}(?:(?:{_INSIDE}|_++)(?=[\p{{L}}\p{{N}}]){_PART})*+"
_JOINT = (
    r"(?:(?<=\d)[.,:/٫٬\u2013](?=\d)"  # 2.5  1,250  14:30  12/03/2023  2019–2020
    r"|-(?=\d)"  # كوفيد-19  F-16  2019-2020
    r"|(?<=[\p{Latin}\p{M}\d])[-'’&](?=\p{Latin}))"  # Al-Jazeera  O'Neil
)
_LETTER = r"\p{L}\p{M}*+"
_REST_OF_ADDRESS = r"[^\s<>«»\"“”()\[\]{}]*[^\s<>«»\"“”()\[\]{}.,:;!?،؛؟…'’]"
_TOKEN = regex.compile(
    "|".join(
        (
            rf"(?:https?://|www\.){_REST_OF_ADDRESS}",
            r"[A-Za-z0-9._+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\.){1,8}[A-Za-z]{2,24}+",
            # An emoji, a flag or a key cap, with all that is joined to it.
            r"(?=\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3)\X",
            r"(?<![\p{L}\p{N}_])[@#](?=[\p{M}_]*+[\p{L}\p{N}])[\p{L}\p{M}\p{N}_\u200c\u200d]++",
            # A bare domain; its last part in small letters, else it is two sentences.
            rf"(?:[A-Za-z0-9-]{{1,63}}+\.){{1,8}}[a-z]{{2,24}}+(?![\p{{L}}\p{{N}}_-])"
            rf"(?:/{_REST_OF_ADDRESS})?",
            # Letters with dots between; a proclitic may lead two or more: لأ.ف.ب
            rf"(?:{_LETTER}(?:\.{_LETTER})+|(?:{_LETTER}){{2,3}}(?:\.{_LETTER}){{2,}})(?!\p{{L}})",
            rf"\p{{Grapheme_Cluster_Break=Prepend}}*+(?:[%٪](?=\d)|(?<![\p{{L}}\p{{N}})])[+\-\u2212](?=\d))?+"
            rf"{_RUN}(?:{_JOINT}{_RUN})*+(?:(?<=\d)[%٪‰])?+[\u200c\u200d]*+",
            r"[\p{Sc}%٪‰]\p{M}*+",
        )
    )
)
_WINDOW = 512


def words(text: str) -> list[Word]:
    """Return the words of a text, in order, apart from one another."""
    return [Word(*match.span()) for match in _TOKEN.finditer(text)]


def word_at(text: str, offset: int) -> Word | None:
    """Return the word that holds the character at an offset, else the one that ends there.

    Looks no further than the white space around, and at most 512 characters either way.
    """
    ending = None
    start, end = _surroundings(text, offset)
    for match in _TOKEN.finditer(text, start, end):
        if match.start() > offset:
            break
        if offset < match.end():
            return Word(*match.span())
        if offset == match.end():
            ending = Word(*match.span())
    return ending


def _surroundings(text: str, offset: int) -> tuple[int, int]:
    """Return the stretch around an offset that no word reaches out of: none holds a space."""
    start = offset
    while start > max(0, offset - _WINDOW) and not text[start - 1].isspace():
        start -= 1
    end = offset
    while end < min(len(text), offset + _WINDOW) and not text[end].isspace():
        end += 1
    return start, end
