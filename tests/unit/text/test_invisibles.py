"""What cannot be seen is found and named."""

import unicodedata

from hypothesis import given

from annotator.text.invisibles import INVISIBLES, find
from tests.unit.text.alphabet import HARD


def test_the_names_are_unicodes() -> None:
    for character, invisible in INVISIBLES.items():
        assert invisible.character == character
        assert invisible.name == unicodedata.name(character)
        assert invisible.short.isupper()


def test_all_of_them_are_there() -> None:
    wanted = [0xA0, 0xAD, 0x61C, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF]
    wanted += [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
    assert set(INVISIBLES) == set(map(chr, wanted))


def test_finding() -> None:
    found = find("\ufeffقال\u00a0\u200fنعم")
    assert [(one.offset, one.invisible.short) for one in found] == [
        (0, "BOM"),
        (4, "NBSP"),
        (5, "RLM"),
    ]
    assert find("قال نعم") == []


@given(HARD)
def test_each_is_found_where_it_stands(text: str) -> None:
    expected = [(place, one) for place, one in enumerate(text) if one in INVISIBLES]
    assert [(one.offset, one.invisible.character) for one in find(text)] == expected
