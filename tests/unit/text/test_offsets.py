"""Offsets against the encoder itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import BadInput
from annotator.text.offsets import OffsetMap

# Surrogates are left out: they cannot be encoded, and import replaces them.
TEXTS = st.text(
    st.one_of(
        st.sampled_from("اب\u064b\r\n\u2028\ufdd0\u00a0😀👨\u200d👩𝒳\U0010ffff\u202bx"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)


@given(TEXTS)
def test_every_offset_is_the_encoders(text: str) -> None:
    offsets = OffsetMap(text)
    units = [len(text[:end].encode("utf-16-le")) // 2 for end in range(len(text) + 1)]
    assert [offsets.to_utf16(end) for end in range(len(text) + 1)] == units
    assert [offsets.to_code_point(unit) for unit in units] == list(range(len(text) + 1))
    assert offsets.length == len(text)
    assert offsets.utf16_length == units[-1]


@given(TEXTS)
def test_inside_a_surrogate_pair_is_its_characters_start(text: str) -> None:
    offsets = OffsetMap(text)
    for position, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.to_code_point(offsets.to_utf16(position) + 1) == position


def test_an_emoji_is_two_units() -> None:
    offsets = OffsetMap("قال 😀 نعم")
    assert offsets.to_utf16(5) == 6
    assert offsets.to_code_point(6) == 5


@pytest.mark.parametrize("text", ["سلام", "س😀م"])
@pytest.mark.parametrize("offset", [-1, 6])
def test_outside_the_text_is_refused(text: str, offset: int) -> None:
    offsets = OffsetMap(text)
    with pytest.raises(BadInput, match=rf"Offset {offset} lies outside the text, which has \d"):
        offsets.to_utf16(offset)
    with pytest.raises(BadInput, match=rf"Offset {offset} lies outside .* UTF-16"):
        offsets.to_code_point(offset)


def test_a_lone_surrogate_is_one_unit() -> None:
    offsets = OffsetMap("\ud800😀x")
    assert [offsets.to_utf16(position) for position in range(4)] == [0, 1, 3, 4]
