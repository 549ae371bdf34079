"""Encodings are found from the bytes, and the text is exactly what they say."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importers.decoding import decode, inspect_bytes
from annotator.model.errors import BadInput

NEWS = "أعلنت وزارة الصحة اليوم أن عدد الإصابات بلغ 1250 إصابة.\r\nوقال الوزير إن الوضع مطمئن.\n"

FOUND = [
    ("utf-8", "utf-8", False),
    ("utf-8-sig", "utf-8", True),
    ("utf-16", "utf-16-le", True),
    ("utf-16-le", "utf-16-le", False),
    ("utf-16-be", "utf-16-be", False),
    ("utf-32", "utf-32-le", True),
    ("cp1256", "windows-1256", False),
    ("iso8859_6", "iso-8859-6", False),
    ("cp720", "cp720", False),
]


@pytest.mark.parametrize(("written", "found", "bom"), FOUND)
def test_the_encoding_is_found(written: str, found: str, bom: bool) -> None:
    data = NEWS.encode(written)
    encoded = inspect_bytes(data)
    assert (encoded.encoding, encoded.bom) == (found, bom)
    assert decode(data, encoded) == NEWS
    assert encoded.sha256 == hashlib.sha256(data).hexdigest()
    assert encoded.repairs == ()


@pytest.mark.parametrize("written", ["utf-16-le", "utf-16-be", "utf-8", "cp1256"])
def test_one_word_is_enough(written: str) -> None:
    data = "بغداد".encode(written)
    assert decode(data, inspect_bytes(data)) == "بغداد"


def test_arabic_in_utf_16_is_not_taken_for_the_utf_8_that_it_also_is() -> None:
    data = "كلمة".encode("utf-16-le")
    assert data.decode("utf-8")
    assert inspect_bytes(data).encoding == "utf-16-le"


def test_the_caller_overrules() -> None:
    data = "قال".encode("iso8859_6")
    assert decode(data, inspect_bytes(data, "iso-8859-6")) == "قال"
    assert decode(data, inspect_bytes(data, "windows-1256")) != "قال"


def test_a_named_encoding_leaves_out_its_mark_and_no_other() -> None:
    for name in ("utf-8", "utf-8-sig"):
        encoded = inspect_bytes(b"\xef\xbb\xbfabc", name)
        assert (decode(b"\xef\xbb\xbfabc", encoded), encoded.bom) == ("abc", True)
    big = "خبر".encode("utf-16-be")
    assert decode(b"\xfe\xff" + big, inspect_bytes(b"\xfe\xff" + big, "utf-16")) == "خبر"
    western = inspect_bytes(b"\xef\xbb\xbfabc", "windows-1252")
    assert (decode(b"\xef\xbb\xbfabc", western), western.bom) == ("ï»¿abc", False)


def test_nearly_utf_8_is_read_and_what_broke_is_told() -> None:
    whole = (NEWS * 3).encode()
    encoded = inspect_bytes(whole[:11] + b"\xc7\xc8" + whole[11:])
    assert encoded.encoding == "utf-8"
    assert encoded.broken > 0
    assert encoded.repairs == (f"Broken utf-8 bytes replaced by U+FFFD: {encoded.broken}.",)


def test_a_replacement_character_of_the_text_itself_is_not_broken() -> None:
    assert inspect_bytes(f"{NEWS}\ufffd".encode()).broken == 0


def test_a_code_page_far_behind_ascii_is_found() -> None:
    data = b"x" * 3_000_000 + NEWS.encode("cp1256")
    assert inspect_bytes(data).encoding == "windows-1256"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9])
def test_what_is_not_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="not text") as caught:
        inspect_bytes(data)
    assert "--encoding" in caught.value.remedy


@pytest.mark.parametrize("name", ["klingon", "base64", "  ", "rot13", "\0"])
def test_an_unknown_encoding_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="no encoding"):
        inspect_bytes(b"abc", name)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=200))
def test_utf_8_without_controls_stays_as_it_is(text: str) -> None:
    data = ("خبر " + text.translate(dict.fromkeys(range(32), " "))).encode()
    encoded = inspect_bytes(data)
    assert encoded.encoding == "utf-8"
    assert decode(data, encoded).encode() == data


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        encoded = inspect_bytes(data)
    except BadInput:
        return
    assert len(decode(data, encoded)) <= len(data)


@pytest.mark.parametrize("name", ["idna", "punycode", "undefined", "base64", "a\nb", "ا"])
def test_a_codec_that_is_no_encoding_of_text_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="no encoding"):
        inspect_bytes("نص عربي".encode(), name)


@pytest.mark.parametrize(
    ("named", "written"),
    [("utf-16", "utf-16-le"), ("UTF_16", "utf-16-be"), ("utf-32", "utf-32-le")],
)
def test_a_wide_encoding_may_be_named_without_its_byte_order(named: str, written: str) -> None:
    data = NEWS.encode(written)
    found = inspect_bytes(data, named)
    assert (found.encoding, decode(data, found)) == (written, NEWS)
