"""Schemes from files, and what is said of broken ones."""

from pathlib import Path

import msgspec
import pytest

from annotator.model.errors import BadInput
from annotator.scheme import library


@pytest.mark.parametrize("name", library.builtin_names())
def test_what_ships_holds_together_and_comes_back_the_same(name: str) -> None:
    scheme = library.builtin(name)
    assert library.decode(library.encode(scheme)) == scheme
    assert scheme.code == name


@pytest.mark.parametrize(
    ("name", "size"), [("fatabyyano", 8), ("fever", 3), ("misbar", 8), ("verify-sy", 9)]
)
def test_verdict_scales_ship(name: str, size: int) -> None:
    scale = library.verdict_scale(name)
    assert len(scale) == size
    assert name in library.verdict_scale_names()


@pytest.mark.parametrize("name", ["", "../default", "nothing"])
def test_an_unknown_name_says_which_there_are(name: str) -> None:
    with pytest.raises(BadInput, match="There are: default"):
        library.builtin(name)
    with pytest.raises(BadInput, match="There are: fatabyyano, fever, misbar, verify-sy"):
        library.verdict_scale(name)


def test_a_file_with_a_bom_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(b"\xef\xbb\xbf" + library.encode(library.builtin()))
    assert library.load(path) == library.builtin()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        library.load(tmp_path / "none.json")
    assert caught.value.place == str(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "truncated"),
        (b"\xff\xfe{}", "malformed"),
        (b"[]", "Expected `object`, got `array`"),
        (b'{"code": "x"}', "missing required field `name`"),
        (b'{"code": "\xd9"}', "not a scheme"),
    ],
)
def test_what_is_no_scheme_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(BadInput, match=message) as caught:
        library.decode(data, place="mine.json")
    assert caught.value.place == "mine.json"


def test_a_misspelt_field_is_named() -> None:
    fields = msgspec.json.decode(library.encode(library.builtin()))
    fields["labels"][0]["colour"] = "red"
    with pytest.raises(BadInput, match=r"unknown field `colour` - at `\$.labels\[0\]`"):
        library.decode(msgspec.json.encode(fields))


def test_a_scheme_that_does_not_hold_together_is_refused() -> None:
    fields = msgspec.json.decode(library.encode(library.builtin()))
    fields["labels"][1]["key"] = "1"
    with pytest.raises(BadInput, match="The label key “1” stands there 2 times"):
        library.decode(msgspec.json.encode(fields))
