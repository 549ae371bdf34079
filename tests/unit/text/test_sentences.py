"""Sentences: whole, in order, and never through a word."""

import pytest
from hypothesis import given, settings

from annotator.text.sentences import sentence_at, sentences
from annotator.text.words import words
from tests.unit.text.alphabet import HARD, PROSE


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n ", []),
        ("بلا علامة نهاية", ["بلا علامة نهاية"]),
        ("سطر أول\nسطر ثانٍ\r\nثالث\rرابع", ["سطر أول", "سطر ثانٍ", "ثالث", "رابع"]),
        (
            "بلغت 15.3% في 12.03.2023. وزادت 2.5 مرة.",
            ["بلغت 15.3% في 12.03.2023.", "وزادت 2.5 مرة."],
        ),
        ("هل هذا صحيح؟ نعم! هو كذلك.", ["هل هذا صحيح؟", "نعم!", "هو كذلك."]),
        ("نقلت أ.ف.ب عن مصدر. ثم نفى.", ["نقلت أ.ف.ب عن مصدر.", "ثم نفى."]),
        ("قال: «لن نتراجع. سنواصل.» ثم صمت.", ["قال: «لن نتراجع. سنواصل.»", "ثم صمت."]),
        (
            "قالت هدى. م في التحقيق إنها بريئة. وبكت.",
            ["قالت هدى. م في التحقيق إنها بريئة.", "وبكت."],
        ),
        ("سقطت حلب. م. أحمد نجا.", ["سقطت حلب.", "م. أحمد نجا."]),
        ("He left. I stayed.", ["He left.", "I stayed."]),
        ("زار www.example.com. ثم غادر.", ["زار www.example.com.", "ثم غادر."]),
        ("في http://a.com/b.خبر كلام.", ["في http://a.com/b.خبر كلام."]),
        ("حقا؟\u064e نعم.", ["حقا؟\u064e", "نعم."]),
        ("وحدة\u2028واحدة\u0085هنا\x0bأيضا", ["وحدة\u2028واحدة\u0085هنا\x0bأيضا"]),
        ("  مسافات.  كثيرة. ", ["مسافات.", "كثيرة."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@given(HARD)
@settings(max_examples=100)
def test_nothing_is_left_out_and_nothing_twice(text: str) -> None:
    last = 0
    for start, end in sentences(text):
        assert text[last:start].strip() == ""
        assert start < end
        assert text[start:end].strip() == text[start:end]
        assert "\n" not in text[start:end]
        assert "\r" not in text[start:end]
        last = end
    assert text[last:].strip() == ""


@given(PROSE)
@settings(max_examples=100)
def test_no_word_is_cut(text: str) -> None:
    ends = {end for _, end in sentences(text)}
    assert not [word for word in words(text) if any(word.start < end < word.end for end in ends)]


@given(PROSE)
def test_sentence_at_agrees_with_sentences(text: str) -> None:
    every = sentences(text)
    for offset in range(len(text) + 1):
        holding = [one for one in every if one[0] <= offset <= one[1]]
        assert sentence_at(text, offset) == (holding[-1] if holding else None)
