"""What a project knows is found by how it begins, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.completion import completions

KNOWN = [
    "الأمن الغذائي",
    "أسعار الخبز",
    "العراق",
    "إدارة المياه",
    "مياه الشرب",
    "Health",
    "صحيفة الحقول",
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("الامن", "الأمن الغذائي"),
        ("امن", "الأمن الغذائي"),
        ("غذا", "الأمن الغذائي"),
        ("اسعار", "أسعار الخبز"),
        ("والعراق", "العراق"),
        ("بالعراق", "العراق"),
        ("عراق", "العراق"),
        ("اداره", "إدارة المياه"),
        ("الميا", "إدارة المياه"),
        ("مياه", "مياه الشرب"),
        ("health", "Health"),
        ("حقول", "صحيفة الحقول"),
        ("صَحيفَة", "صحيفة الحقول"),
    ],
)
def test_it_is_offered_first(typed: str, first: str) -> None:
    assert completions(typed, KNOWN)[0] == first


def test_nothing_typed_finds_the_most_used() -> None:
    assert completions("", KNOWN, most=3) == KNOWN[:3]


def test_what_nobody_uses_is_not_offered() -> None:
    assert completions("رياضة", KNOWN) == []


@given(st.lists(st.text(alphabet="ابتثوالعرق ةهيىأإ", min_size=1, max_size=12)), st.data())
def test_what_is_known_is_found_by_its_beginning(known: list[str], data: st.DataObject) -> None:
    for one in known:
        length = data.draw(st.integers(1, len(one)))
        if one[:length].strip():
            assert one in completions(one[:length], known, most=len(known))
