"""Text on terminals: what is safe to print, what is how wide, what the terminal cannot do.

Some terminals shape Arabic and put it right to left, some do neither. For the first, text is
printed as it is, in logical order; for the others each line is wrapped first, then shaped and
put into visual order, since the order within a line depends on where the line ends.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import bidirectional

from bidi.algorithm import get_display
from rich.cells import cell_len

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_CONTROL_PICTURES = 0x2400
# In visual order a mark stands before its letter, where a terminal puts it on the letter's
# left neighbour (Unicode's bidirectional algorithm, rule L3).
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
_MARKS_BEFORE_LETTER = re.compile(f"([{_MARKS}]+)([^{_MARKS}])")
_STRONG = frozenset({"L", "R", "AL"})
_TO_THE_RIGHT, _TO_THE_LEFT = "\u200e", "\u200f"
_SPACES = re.compile(r"[^\S\n]+|\S+")


def safe(text: str) -> str:
    """Return the text with control characters as pictures, so that none moves the cursor."""
    return _UNSAFE.sub(_picture, text)


def one_line(text: str) -> str:
    """Return the text on one line, safe to print."""
    return safe(" ".join(text.split()))


def counted(counts: Mapping[str, int]) -> str:
    """Return counts by name of what they are, in words; what there is none of is left out."""
    return ", ".join(
        f"{n} {_singular(what) if n == 1 else what}" for what, n in counts.items() if n
    )


def aligned(rows: Sequence[Sequence[str]], gap: str = "  ") -> Iterator[str]:
    """Yield the rows with their columns aligned; the last column stays ragged."""
    if not rows:
        return
    widths = [max(cell_len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)
        ]
        yield gap.join(cells).rstrip()


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield the text's lines, none wider than ``width`` cells (0: as they are).

    A word that is wider than a line is broken between characters.
    """
    for line in text.split("\n"):
        yield from [line] if width <= 0 else _wrapped_line(line, width)


def visual(line: str, *, right_to_left: bool) -> str:
    """Return one line for a terminal that neither shapes nor reorders.

    ``right_to_left`` is the direction of the paragraph that the line is part of.
    """
    from arabic_reshaper import ArabicReshaper

    shaped = ArabicReshaper({"delete_harakat": False}).reshape(line)
    # The older algorithm, since the newer one leaves brackets unmirrored.
    reordered = get_display(shaped, base_dir="R" if right_to_left else "L")
    placed = _MARKS_BEFORE_LETTER.sub(lambda match: match[2] + match[1][::-1], reordered)
    return placed.replace(_TO_THE_RIGHT, "").replace(_TO_THE_LEFT, "")


def is_right_to_left(paragraph: str) -> bool:
    """Return whether a paragraph starts at the right: its first strong character decides."""
    for character in paragraph:
        direction = bidirectional(character)
        if direction in _STRONG:
            return direction != "L"
    return False


def left_to_right(text: str) -> str:
    """Return a date, a link or a range so that Arabic before it does not turn it round."""
    return _TO_THE_RIGHT + text


def quotation(text: str) -> str:
    """Return a quote in its marks, so that it reads rightly in a line from left to right."""
    quote = one_line(text)
    if not quote or bidirectional(quote[0]) == "L" or quote.isascii():
        return f"{_TO_THE_RIGHT}«{quote}»{_TO_THE_RIGHT}"
    return f"{_TO_THE_RIGHT}«{_TO_THE_LEFT}{quote}{_TO_THE_LEFT}»{_TO_THE_RIGHT}"


def direction_mark(paragraph: str) -> str:
    """Return the invisible mark that keeps punctuation in a paragraph's own direction."""
    return _TO_THE_LEFT if is_right_to_left(paragraph) else _TO_THE_RIGHT


def flush(line: str, width: int) -> str:
    """Return the line moved to the terminal's right edge."""
    return " " * max(0, width - cell_len(line)) + line


def _singular(what: str) -> str:
    return "person" if what == "people" else what.removesuffix("s")


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(_CONTROL_PICTURES + code) if code < 0x20 else f"<{code:02X}>"


def _wrapped_line(line: str, width: int) -> Iterator[str]:
    held = ""
    for word in _SPACES.findall(line):
        if cell_len(held + word.rstrip()) <= width:
            held += word
            continue
        if held.strip():
            yield held.rstrip()
        held = "" if word.isspace() else word
        while cell_len(held) > width:
            end = _fitting(held, width)
            yield held[:end]
            held = held[end:]
    yield held.rstrip()


def _fitting(word: str, width: int) -> int:
    """Return how many characters fit; at least one."""
    end = 1
    while end < len(word) and cell_len(word[: end + 1]) <= width:
        end += 1
    return end
