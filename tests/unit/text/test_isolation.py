"""What reads in its own order: found wholly, and nothing else."""

import unicodedata

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import graphemes
from annotator.text.isolation import (
    FSI,
    LRI,
    PDI,
    bare,
    closed,
    isolate,
    isolated,
    parted,
    path_from_left,
    steady,
)
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


# --- what is shown outside the reader -------------------------------------------------------------

RUNS = (
    "+962-6-555-1234",
    "06-555-1234",
    "2024-03-01",
    "https://example.org/a/?q=1",
    "editor@example.org",
    "/srv/desk/news/a-1.xlsx",
    "C:\\Desk\\a-1.xlsx",
    "~/news.hashiya",
    "Ctrl+=",
    "Ctrl+Shift+D",
    "AB/12-3",
)
arabic = st.sampled_from(["اتصلوا", "قال", "الرقم", "في", "ملف", "،", "«", "»", "12", ":"])
lines = st.lists(st.one_of(arabic, st.sampled_from(RUNS)), min_size=1, max_size=6).map(" ".join)


@given(lines, st.booleans())
def test_what_reads_from_the_left_does_so_in_a_line_of_either_direction(
    line: str, rtl: bool
) -> None:
    seen = bare(get_display(steady(line, rtl=rtl), base_dir="R" if rtl else "L"))
    assert all(run in seen for run in RUNS if run in line.split(" ")), seen


@given(lines, st.booleans())
def test_twice_is_once_and_the_marks_come_off_again(line: str, rtl: bool) -> None:
    shown = steady(line, rtl=rtl)
    assert steady(shown, rtl=rtl) == shown
    assert bare(shown) == line
    assert shown.count(LRI) + shown.count(FSI) + shown.count("\u2067") == shown.count(PDI)


@given(lines, st.integers(0, 40))
def test_a_line_that_is_cut_keeps_its_order_in_both_parts(line: str, at: int) -> None:
    shown = steady(line)
    for part in (*parted(shown, at), closed(shown[:at] + "…")):
        assert sum(mark in (LRI, FSI) for mark in part) == part.count(PDI)
    head, rest = parted(shown, at)
    assert bare(head + rest).replace(" ", "") == line.replace(" ", "")


def test_what_is_isolated_as_a_whole_is_steady_inside() -> None:
    assert steady(isolate("رقم 06-555-1234")) == f"{FSI}رقم {LRI}06-555-1234{PDI}{PDI}"
    assert steady("U.S. forces (new).", rtl=True) == f"{LRI}U.S. forces (new).{PDI}"
    assert steady("قوات.", rtl=False) == f"\u2067قوات.{PDI}"
    assert steady("قوات U.S.", rtl=True) == "قوات U.S."


def test_a_path_reads_from_the_left_with_each_name_in_one_piece() -> None:
    path = "~/يوم مريم- تجربة-1.hashiya"
    said = path_from_left(path)
    assert bare(said) == path
    assert said == f"{LRI}{FSI}~{PDI}/{FSI}يوم مريم- تجربة-1.hashiya{PDI}{PDI}"
    assert path_from_left("/") == f"{LRI}/{PDI}"
    assert bare(path_from_left("C:\\أخبار\\a.hashiya")) == "C:\\أخبار\\a.hashiya"
