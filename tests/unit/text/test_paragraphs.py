"""Paragraphs end at newlines alone; empty ones count."""

import re
from itertools import pairwise

import pytest
from hypothesis import given

from annotator.text.paragraphs import paragraph_at, paragraphs
from tests.unit.text.alphabet import HARD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [""]),
        ("واحد", ["واحد"]),
        ("أ\nب\r\nج\rد", ["أ", "ب", "ج", "د"]),
        ("أ\n\nب\n", ["أ", "", "ب", ""]),
        ("\r\r\n\n", ["", "", "", ""]),
        ("أ\u2028ب\u2029ج\x85د\x0bه\x0cو\x1cز", ["أ\u2028ب\u2029ج\x85د\x0bه\x0cو\x1cز"]),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in paragraphs(text)] == expected


@given(HARD)
def test_between_paragraphs_are_newlines_alone(text: str) -> None:
    ranges = paragraphs(text)
    assert [text[start:end] for start, end in ranges] == re.split(r"\r\n|\r|\n", text)
    gaps = [text[one[1] : other[0]] for one, other in pairwise(ranges)]
    assert set(gaps) <= {"\n", "\r", "\r\n"}


@given(HARD)
def test_paragraph_at_agrees_with_paragraphs(text: str) -> None:
    every = paragraphs(text)
    for offset in range(len(text) + 1):
        assert paragraph_at(text, offset) == [one for one in every if one[0] <= offset][-1]
