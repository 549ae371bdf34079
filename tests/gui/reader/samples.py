"""Mixed text, spans with short names, and settings of type, for the tests of the reader."""

from functools import cache

from hypothesis import strategies as st

from annotator.model import Fragment, Span, Uid
from ui.reader.layout import LaidBlock, TextColumn
from ui.reader.page import setting_for
from ui.reader.paragraphs import ArticleText
from ui.theme.fonts import load_fonts
from ui.theme.look import Face, Look
from ui.theme.tokens import load_theme

SET = Uid(b"s" * 16)

HARD = [
    "\u200f",
    "\u200e",
    "\u061c",
    "\u200c",
    "\u200d",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u202b",
    "\u202c",
    "\u00ad",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u0085",
    "\ufdd0",
    "\ufeff",
    "\ufffc",
    "\t",
    "\x00",
    "\x0b",
    "\u0640",
    "\u064b",
    "\u0651",
    "\u0301",
]
WORDS = [
    "السلام",
    "لا",
    "الأولى",
    "كَلَامٌ",
    "للّٰه",
    "ﷺ",
    "15.3%",
    "٢٠٢٠",
    "12/03/2023",
    "Radio",
    "Sawa",
    "F-16",
    "(كورونا)",
    "«داعش»",
    "+962-6-555-1234",
    "👍🏽",
    "👩\u200d👩\u200d👧",
    "🇮🇶",
    "e\u0301",
    "،",
    " ",
]

mixed = st.lists(st.sampled_from([*WORDS, *HARD, " ", " ", "ب"]), max_size=40).map("".join)
"""Text of one paragraph in which all that is hard to draw may stand side by side."""

mixed_paragraphs = st.lists(
    st.sampled_from([*WORDS, *HARD, " ", "\n", "\r\n", "\r"]), max_size=60
).map("".join)
"""The same in several paragraphs."""


def uid(number: int) -> Uid:
    """Return an identifier by number."""
    return Uid(number.to_bytes(16, "big"))


def span(number: int, label: str, *ranges: tuple[int, int]) -> Span:
    """Return a span of the ranges."""
    return Span(uid(number), SET, label, tuple(Fragment(*one) for one in ranges))


def column_of(text: str, look: Look, viewport: int = 792) -> TextColumn:
    """Return a text set in the reader's column."""
    setting, _ = setting_for(look, look.reading_size, viewport)
    return TextColumn(ArticleText(text), frozenset(), setting)


def laid_block(text: str, look: Look) -> LaidBlock:
    """Return a text of one paragraph, laid out."""
    return column_of(text, look).laid(0)


@cache
def look_of(face: Face = Face.AMIRI) -> Look:
    """Return the light theme with a reading face; Qt's application must be there."""
    return Look(load_theme("light"), load_fonts(), reading_face=face)
