"""A JSON file read piece by piece is the file read whole."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.interchange import json_stream
from annotator.interchange.json_stream import pieces
from annotator.model.errors import BadInput

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from('"\\{[]},:'),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@given(
    st.dictionaries(st.sampled_from("abcd"), values, max_size=4),
    st.lists(values, max_size=4),
    st.sampled_from([None, 1]),
    st.integers(1, 7),
)
def test_the_pieces_are_the_file(
    members: dict[str, Any], items: list[Any], indent: int | None, chunk: int
) -> None:
    whole = json.dumps({**members, "items": items}, ensure_ascii=False, indent=indent)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "_CHUNK", chunk)
        found = list(pieces(io.BytesIO(whole.encode()), "items"))
    assert {one.key: json.loads(one.raw) for one in found if one.index is None} == members
    listed = [one for one in found if one.index is not None]
    assert [one.index for one in listed] == list(range(len(items)))
    assert [json.loads(one.raw) for one in listed] == items
    if indent:
        lines = whole.split("\n")
        assert all(lines[one.line - 1].lstrip() for one in found)


def test_a_piece_knows_its_line() -> None:
    data = b'\xef\xbb\xbf{"a": 1,\n\n "items": [\n{"b":\n2},\n3]}\n'
    found = [(one.key, one.index, one.line) for one in pieces(io.BytesIO(data), "items")]
    assert found == [("a", None, 1), ("items", 0, 4), ("items", 1, 6)]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "too early"),
        (b"[1]", "not a JSON object"),
        (b'{"a": 1', "too early"),
        (b'{"a": "x', "ends inside"),
        (b'{"a": {"b": "x}', "ends inside"),
        (b'{"a" 1}', "colon"),
        (b'{"a": 1 "b": 2}', "comma"),
        (b"{a: 1}", "quotes"),
        (b'{"items": [1, 2', "too early"),
        (b'{"a": 1} more', "follows"),
        (b'{"a": ' + b"[" * 100_000, "levels deep"),
        (b'{"items": [' + b'{"a":' * 100_000, "levels deep"),
    ],
)
def test_a_broken_file_says_what_and_where(data: bytes, problem: str) -> None:
    with pytest.raises(BadInput, match=problem) as caught:
        list(pieces(io.BytesIO(data), "items"))
    assert caught.value.place == "line 1"


def test_a_long_string_without_an_end_is_looked_at_once() -> None:
    data = b'{"items": [{"a": "' + b"\\\\x" * 1_000_000
    with pytest.raises(BadInput, match="ends inside"):
        list(pieces(io.BytesIO(data), "items"))
