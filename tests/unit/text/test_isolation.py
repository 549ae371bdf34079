"""What reads in its own order: found wholly, and nothing else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import graphemes
from annotator.text.isolation import isolated
from tests.gui.reader.samples import mixed
from ui.reader.paragraphs import BlockText


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in isolated(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("للحجز: +962-6-555-1234، أو", ["+962-6-555-1234"]),
        ("الهاتف +962 6 555 1234.", ["+962 6 555 1234"]),
        ("(06-555-1234)", ["06-555-1234"]),
        ("(0123) 456 7890", ["(0123) 456 7890"]),
        ("رقم ٠٦-٥٥٥-١٢٣٤ مجاني", ["٠٦-٥٥٥-١٢٣٤"]),
        ("اطلب *123# الآن", ["*123#"]),
        ("زوروا https://example.org/a/?q=1، أو (www.example.org).", None),
        ("اكتبوا إلى editor@example.org.", ["editor@example.org"]),
        ("على @example و#Example_19", ["@example", "#Example_19"]),
        ("طراز 16-F وAB/12-3", ["16-F", "AB/12-3"]),
        ("ردمك 978-3-16-148410-0", ["978-3-16-148410-0"]),
        ("16-Fe\u0301 نوع", ["16-Fe\u0301"]),
    ],
)
def test_numbers_addresses_and_codes_are_found(text: str, expected: list[str] | None) -> None:
    assert words(text) == (expected or ["https://example.org/a/?q=1", "www.example.org"])


@pytest.mark.parametrize(
    "text",
    [
        "من 10-15 يوما",
        "فاز 2-1",
        "بنسبة 15.3% أو 2.5",
        "في 12/03/2023",
        "في 12-03-2023 و2023-03-12",
        "بين 2019 و2020، 2021 2022",
        "من 10:30-11:45",
        "نحو 1,234,567 نسمة",
        "موسم 2020-2021",
        "إذاعة Radio Sawa",
        "قوات U.S. forces",
        "",
    ],
)
def test_what_reads_from_the_right_is_left_alone(text: str) -> None:
    assert words(text) == []


@given(mixed)
def test_what_is_isolated_is_whole_clusters_in_order(text: str) -> None:
    found = isolated(text)
    flat = [offset for one in found for offset in one]
    assert flat == sorted(flat)
    assert all(start < end for start, end in found)
    joined = {start for start, _ in found} | {end for _, end in found}
    marks = [at for at in joined - set(graphemes.boundaries(text)) if at < len(text)]
    # A mark that follows a control is a cluster of its own, and stays outside.
    assert not any(unicodedata.category(text[at]) in ("Mn", "Me") for at in marks)


@given(mixed, st.booleans())
def test_offsets_go_through_the_display_and_back(text: str, isolate: bool) -> None:
    block = BlockText(text, isolate=isolate)
    drawn = [block.offsets.to_utf16(offset) for offset in range(len(text) + 1)]
    assert drawn == sorted(drawn)
    assert drawn[-1] == len(block.units)
    for offset, unit in enumerate(drawn):
        assert block.offsets.to_code_point(unit) == offset
    plain = BlockText(text).units
    assert [block.units[unit] for unit in drawn[:-1]] == [
        plain[BlockText(text).offsets.to_utf16(offset)] for offset in range(len(text))
    ]


@given(mixed)
def test_a_mark_of_the_display_stands_for_what_follows_it(text: str) -> None:
    block = BlockText(text, isolate=True)
    back = [block.offsets.to_code_point(unit) for unit in range(len(block.units) + 1)]
    assert back == sorted(back)
    assert set(back) == set(range(len(text) + 1))


def test_without_the_switch_nothing_is_put_in() -> None:
    text = "للحجز +962-6-555-1234"
    assert BlockText(text).drawn == text
    assert BlockText(text, isolate=True).drawn == "للحجز \u2066+962-6-555-1234\u2069"
    assert BlockText(text, isolate=True).stored == text
