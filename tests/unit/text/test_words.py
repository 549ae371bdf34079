"""Words as people mean them."""

import pytest
from hypothesis import given

from annotator.text.words import Word, word_at, words
from tests.unit.text.alphabet import HARD, PROSE


def said(text: str) -> list[str]:
    return [text[word.start : word.end] for word in words(text)]


@pytest.mark.parametrize(
    "word",
    [
        "15.3%", "2.5", "12/03/2023", "2023-03-12", "أ.ف.ب", "لأ.ف.ب", "+962-6-555-1234",
        "1,250", "١٬٢٥٠٫٥", "٢٫٥٪", "%15", "14:30", "2019–2020", "-5", "ق.م",
        "Al-Jazeera", "O'Neil", "O’Neil", "F-16", "AT&T", "H1N1", "café", "cafe\u0301",
        "كوفيد-19", "مُحَمَّدٌ", "قـــال", "الـ19", "15م", "هـ\u200d", "می\u200cروم", "ال\u200fعراق",
        "#هاشتاق_كذا", "@user_1", "https://t.co/aB?x=1&y=%20", "www.example.com/a.html",
        "bbc.co.uk/arabic", "example.com", "first.last+tag@news.example.org", "snake_case",
        "😀", "👨\u200d👩\u200d👧", "👍🏽", "🇮🇶", "3\ufe0f\u20e3", "❤\ufe0f", "$", "٪",
        "\u06011990",
    ],
)  # fmt: skip
def test_one_word(word: str) -> None:
    assert said(word) == [word]
    assert said(f"«{word}»، قال {word}. ثم ({word})؟") == [word, "قال", word, "ثم", word]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«داعش»", ["داعش"]),
        ("\"داعش\" و'القاعدة' و“النصرة”", ["داعش", "و", "القاعدة", "و", "النصرة"]),
        ('الـ"19"', ["الـ", "19"]),
        ("قال،ثم؛وأين؟نعم!", ["قال", "ثم", "وأين", "نعم"]),
        ("د.أحمد", ["د", "أحمد"]),
        ("هذه جملة.وهذه أخرى…", ["هذه", "جملة", "وهذه", "أخرى"]),
        ("بغداد-رويترز (بغداد/أربيل)", ["بغداد", "رويترز", "بغداد", "أربيل"]),
        ("بلغت 2.5.", ["بلغت", "2.5"]),
        ("وكالة أ.ف.ب.", ["وكالة", "أ.ف.ب"]),
        ("$500 و15 %", ["$", "500", "و15", "%"]),
        ("نعم😀لا", ["نعم", "😀", "لا"]),
        ("😀😀", ["😀", "😀"]),
        ("(10)-5", ["10", "5"]),
        ("left.Then", ["left", "Then"]),
        ("زر www.example.com.", ["زر", "www.example.com"]),
        ("«https://t.co/ab»", ["https://t.co/ab"]),
        ("a@b", ["a", "b"]),
        ("____ ... -- «»", []),
        ("_قال_", ["قال"]),
        ("", []),
        ("سطر\nسطر\u2028سطر", ["سطر"] * 3),
    ],
)
def test_several_words(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@given(HARD)
def test_words_are_sorted_and_apart_and_hold_no_space(text: str) -> None:
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        assert not any(character.isspace() for character in text[word.start : word.end])
        last = word.end


@given(HARD)
def test_every_letter_and_digit_is_in_a_word(text: str) -> None:
    held = {place for word in words(text) for place in range(*word)}
    free = [text[place] for place in range(len(text)) if place not in held]
    assert not [character for character in free if character.isalpha() or character.isdigit()]


@given(PROSE)
def test_word_at_agrees_with_words(text: str) -> None:
    every = words(text)
    for offset in range(len(text) + 1):
        holding = [word for word in every if word.start <= offset < word.end]
        ending = [word for word in every if word.end == offset]
        assert word_at(text, offset) == next(iter(holding + ending), None)


def test_word_at_between_words() -> None:
    text = "قال «داعش» ..."
    assert word_at(text, 0) == word_at(text, 3) == Word(0, 3)
    assert word_at(text, 4) is None
    assert word_at(text, 9) == Word(5, 9)
    assert word_at(text, 11) is None
    assert word_at(text, len(text)) is None
    assert word_at("", 0) is None


def test_word_at_looks_at_the_neighbourhood_alone() -> None:
    text = "أ" * 100_000
    word = word_at(text, 50_000)
    assert word is not None
    assert word.start <= 50_000 < word.end
    assert word.end - word.start <= 1024


@pytest.mark.parametrize(
    "text",
    [
        "a-" * 9000,
        "أ." * 9000,
        "1." * 9000,
        "_a" * 9000,
        "http://" * 3000,
        "#_" * 9000,
        "a@" * 9000,
    ],
)
def test_texts_made_to_be_slow_are_read(text: str) -> None:
    # A search that backtracked through them would take hours.
    assert said(f"{text} نهاية")[-1] == "نهاية"
