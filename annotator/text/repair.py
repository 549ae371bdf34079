"""What import repairs in a decoded text, so that every database and encoding can hold it.

PostgreSQL refuses NUL, UTF-8 refuses surrogates. Nothing else is touched: newlines, invisible
characters and presentation forms stay as they are.
"""

import re
from dataclasses import dataclass

_BOM = "\ufeff"
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_LONE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text as it may be stored.

    ``bom`` tells that a byte order mark led it: the encoding's mark, not text. ``repairs``
    are sentences in English for `Article.repairs`.
    """

    text: str
    bom: bool = False
    repairs: tuple[str, ...] = ()


def repair(text: str) -> Repaired:
    """Return a decoded text as it may be stored, and what was changed for that.

    A leading BOM is taken off; surrogates that make a pair become the character they stand
    for; NUL and lone surrogates become U+FFFD.
    """
    bom = text.startswith(_BOM)
    text = text.removeprefix(_BOM)
    text, pairs = _PAIR.subn(_joined, text)
    text, lone = _LONE.subn(_REPLACEMENT, text)
    nul = text.count("\0")
    return Repaired(
        text=text.replace("\0", _REPLACEMENT),
        bom=bom,
        repairs=tuple(
            f"{what}: {count}."
            for what, count in (
                ("Surrogate pairs joined to the character they stand for", pairs),
                ("Lone surrogates replaced by U+FFFD", lone),
                ("NUL characters replaced by U+FFFD", nul),
            )
            if count
        ),
    )


def _joined(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")
