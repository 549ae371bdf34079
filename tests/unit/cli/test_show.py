"""`show`: the article found, its marks, and Arabic on terminals of both kinds."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from annotator.model import Fragment, Span, Uid
from tests.unit.cli.conftest import TEXT, Hashiya
from ui.cli.marks import marked
from ui.cli.terminal import direction_mark, visual, wrapped


def test_it_prints_the_text_with_marks_and_a_list(hashiya: Hashiya, path: Path) -> None:
    said = hashiya("show", path, "1")
    assert said.status == 0
    plain = said.out.replace("\u200f", "").replace("\u200e", "")
    assert "#1 وزارة الصحة" in plain
    assert "أعلنت [وزارة الصحة]¹ في [بغداد]² أمس." in plain
    assert "1  ORG 6-17  منظمة «وزارة الصحة»" in plain
    assert "in-progress, 2 spans — ندى" in plain


def test_control_characters_do_not_reach_the_terminal(hashiya: Hashiya, path: Path) -> None:
    assert TEXT.endswith("\x1b[31m")
    said = hashiya("show", path, "1")
    assert "\x1b" not in said.out
    assert "␛[31m" in said.out
    assert "[bold]خبر[/bold]" in hashiya("show", path, "2").out


def test_json_gives_the_article_whole(hashiya: Hashiya, path: Path) -> None:
    shown = hashiya("show", path, "1", "--json").json
    assert shown["text"] == TEXT
    spans = shown["sets"][0]["spans"]
    assert [(one["label"], one["text"]) for one in spans] == [
        ("ORG", "وزارة الصحة"),
        ("GPE", "بغداد"),
    ]
    for one in spans:
        ((start, end),) = one["fragments"]
        assert TEXT[start:end] == one["text"]


def test_an_article_is_found_in_each_way(hashiya: Hashiya, path: Path) -> None:
    uid = hashiya("show", path, "2", "--json").json["uid"]
    for wanted in ("2", uid, uid[-12:], "خبر"):
        assert hashiya("show", path, wanted, "--json").json["number"] == 2
    # Folded: marks and the form of alef do not matter.
    assert hashiya("show", path, "الصحه", "--json").json["number"] == 1


def test_no_article_and_several_are_refused_with_a_way_out(hashiya: Hashiya, path: Path) -> None:
    said = hashiya("show", path, "99")
    assert said.status == 2
    assert "from 1 to 2" in said.err
    with_both = hashiya("show", path, "ر")
    assert with_both.status == 2
    assert "means 2 articles: 1 وزارة الصحة; 2 [bold]" in with_both.err


def test_shaped_text_is_in_visual_order(hashiya: Hashiya, path: Path) -> None:
    said = hashiya("show", path, "1", "--shape", "--width", "60")
    assert "«\ufe8e" not in said.out
    line = next(line for line in said.out.split("\n") if "²" in line)
    assert line.endswith(visual("أعلنت", right_to_left=True))
    assert "²[" + visual("بغداد", right_to_left=True) + "]" in line
    assert cell_len(line) == 60


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("بيت", "\ufe96\ufef4\ufe91"),
        ("(UN)", "(UN)"),
        ("في (بيت)", "(\ufe96\ufef4\ufe91) \ufef2\ufed3"),
        ("عام 2020", "2020 \ufee1\ufe8e\ufecb"),
        # The mark stands behind its letter, where the terminal puts it upon it.
        ("بَيت", "\ufe96\ufef4\ufe91\u064e"),
        ("بَّيت", "\ufe96\ufef4\ufe91\u064e\u0651"),
    ],
)
def test_visual_lines(line: str, shown: str) -> None:
    assert visual(line, right_to_left=not line.isascii()) == shown


@given(st.text(st.sampled_from("ابت ab،😀\u064e\n")), st.integers(1, 12))
def test_wrapping_loses_only_white_space(text: str, width: int) -> None:
    lines = list(wrapped(text, width))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cell_len(line) <= max(width, 2) for line in lines)
    assert list(wrapped(text, 0)) == text.split("\n")


def _span(number: int, *places: tuple[int, int]) -> Span:
    fragments = tuple(Fragment(start, end) for start, end in places)
    return Span(Uid(bytes([number]) * 16), Uid(bytes(16)), "PERS", fragments)


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([_span(1, (0, 3)), _span(2, (1, 2))], "[a[b]²c]¹d"),
        ([_span(1, (0, 2)), _span(2, (1, 3))], "[a[b]¹c]²d"),
        ([_span(1, (0, 1), (2, 4))], "[a]¹b[cd]¹"),
        ([_span(1, (0, 1)), _span(2, (1, 2))], "[a]¹[b]²cd"),
        ([], "abcd"),
    ],
)
def test_marks_stand_around_their_fragments(spans: list[Span], shown: str) -> None:
    assert marked("abcd", spans).replace(direction_mark("abcd"), "") == shown
