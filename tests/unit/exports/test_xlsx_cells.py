"""What goes into a cell comes out of it, whatever it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importers.workbook import unescape
from exports.sheets.cells import ODD, escape, fits, looks_active, split

# Characters that make escapes, those that unwritable ones are made of, and any other.
_TRICKY = st.text(st.sampled_from("_x0041FfDd\x00\x01\r\n\t\ufffe\ud800😀م ") | st.characters())


@given(_TRICKY)
def test_escaped_text_reads_back(text: str) -> None:
    assert unescape(escape(text)) == text


@given(_TRICKY)
def test_escaped_text_is_legal_xml(text: str) -> None:
    escaped = escape(text)
    assert all(
        character in "\t\n" or (character >= " " and not "\ud800" <= character <= "\udfff")
        for character in escaped
    )
    assert not set(escaped) & {"\r", "\ufffe", "\uffff"}


def test_an_escape_in_the_text_itself_stays_what_it_is() -> None:
    assert escape("_x0041_") == "_x005F_x0041_"
    assert unescape(escape("_x0041\x01")) == "_x0041\x01"
    assert escape("a\x07b") == "a_x0007_b"
    assert escape("سطر\r\n") == "سطر_x000D_\n"
    assert escape("_x00") == "_x00"


@given(_TRICKY, st.integers(min_value=7, max_value=40))
def test_parts_join_to_the_text_and_fit(text: str, longest: int) -> None:
    parts = list(split(text, longest))
    assert "".join(parts) == text
    for part in parts:
        assert len(escape(part).encode("utf-16-le", "surrogatepass")) // 2 <= longest


@given(_TRICKY, st.integers(min_value=7, max_value=40))
def test_what_fits_needs_no_splitting(text: str, longest: int) -> None:
    assert fits(text, longest) == (
        len(escape(text).encode("utf-16-le", "surrogatepass")) // 2 <= longest
    )


def test_parts_end_after_words() -> None:
    assert list(split("كلمة أخرى هنا", 12)) == ["كلمة أخرى ", "هنا"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "#N/A", "#REF!"])
def test_active_texts_are_known(text: str) -> None:
    assert looks_active(text)
    assert ODD.search(text) is not None


@pytest.mark.parametrize("text", ["", "نص", "1=1", "a_x00", "‎=1"])
def test_ordinary_texts_need_no_care(text: str) -> None:
    assert ODD.search(text) is None
    assert not looks_active(text)


@given(_TRICKY)
def test_whatever_is_changed_or_marked_is_found_odd(text: str) -> None:
    if escape(text) != text or looks_active(text):
        assert ODD.search(text) is not None
