"""Texts that are hard on what reads them."""

from hypothesis import strategies as st

LETTERS = "ابتمحدقلوهيأإآٱؤئىةکیABab"
MARKS = "\u064b\u064e\u0651\u0652\u0670\u0640\u0654\u0301"
INVISIBLE = "\u00a0\u00ad\u061c\u200c\u200d\u200e\u200f\u202b\u202c\u2068\u2069\ufeff"
FORMS = "\ufefb\ufdfa\ufdf2\ufe8d\ufe70\ufefc\ufc5e\ufb8f"
SIGNS = ".,،؛؟!…«»\"'()-/_@#%+:٪$"
DIGITS = "0159٠٣۴"
EMOJIS = "😀👨👩🏽🇮🇶\ufe0f\u20e3"
SPACES = " \n\r\t\u2028\u0085\x0b"
OTHER = "\ufdd0\ufffd\u0600𝒳한한\u0e33"

HARD = st.text(
    st.one_of(
        st.sampled_from(LETTERS + MARKS + SIGNS + DIGITS + " "),
        st.sampled_from(INVISIBLE + FORMS + EMOJIS + SPACES + OTHER),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)
"""Text with everything: marks, joiners, forms, emojis, odd spaces, any character."""

PROSE = st.text(st.sampled_from(LETTERS + MARKS + DIGITS + SIGNS + " \n"), max_size=80)
"""Text with letters, figures and punctuation in any order."""
