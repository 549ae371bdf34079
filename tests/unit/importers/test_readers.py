"""Text files, JSON Lines and CSV: what comes out, what is skipped, and where that stands."""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.importers.base import ReadOptions
from annotator.importers.fields import pasted_article
from annotator.importers.incoming import Incoming, IncomingArticle, Skipped
from annotator.importers.registry import importer, importer_for, importers
from annotator.model.errors import BadInput

BODY = "أعلنت وزارة الصحة اليوم أن عدد الإصابات بلغ ألفا ومئتين وخمسين إصابة."

Read = Callable[..., list[Incoming]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read bytes as a file of a name."""

    def run(name: str, data: bytes | str, encoding: str = "") -> list[Incoming]:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        found = importer_for(path)
        assert found is not None
        return list(found.read(path, ReadOptions(encoding)))

    return run


def articles(items: list[Incoming]) -> list[IncomingArticle]:
    found = [item for item in items if isinstance(item, IncomingArticle)]
    assert len(found) == len(items), [item for item in items if isinstance(item, Skipped)]
    return found


def test_every_reader_is_found_by_its_name() -> None:
    assert {"csv", "json", "jsonl", "txt"} <= importers().keys()
    assert all(importer(name).name == name for name in importers())
    with pytest.raises(BadInput, match="no import format") as caught:
        importer("pigeon")
    assert "jsonl" in caught.value.remedy


# --- txt ---------------------------------------------------------------------------------------


def test_a_text_is_exactly_the_bytes(read: Read) -> None:
    text = f"وكالة الأخبار -\r\n{BODY}\n\u2028\u00a0\ufdd0 e\u0301 😀\r\n"
    [article] = articles(read("خبر.txt", text))
    assert article.text == text
    assert article.source_sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert (article.source_name, article.encoding, article.bom) == ("خبر.txt", "utf-8", False)
    assert article.repairs == ()


def test_a_mark_is_not_text(read: Read) -> None:
    [article] = articles(read("a.txt", b"\xef\xbb\xbf" + BODY.encode()))
    assert (article.text, article.bom) == (BODY, True)


def test_a_text_in_a_code_page(read: Read) -> None:
    [article] = articles(read("a.txt", BODY.encode("cp1256")))
    assert (article.text, article.encoding) == (BODY, "windows-1256")


def test_nul_is_repaired_and_told(read: Read) -> None:
    [article] = articles(read("a.txt", f"{BODY * 3}\0"))
    assert article.text == f"{BODY * 3}\ufffd"
    assert any("NUL" in repair for repair in article.repairs)


@pytest.mark.parametrize("data", ["", " \r\n\t", "\ufeff", "\u200f\u2060"])
def test_an_empty_text_is_skipped(read: Read, data: str) -> None:
    [skipped] = read("a.txt", data)
    assert isinstance(skipped, Skipped)
    assert skipped.place.endswith("a.txt")


def test_what_cannot_be_opened_is_a_clear_error(tmp_path: Path) -> None:
    for name in importers():
        for path in (tmp_path / "missing", tmp_path):
            with pytest.raises(BadInput) as caught:
                list(importer(name).read(path, ReadOptions()))
            assert str(tmp_path) in caught.value.place


@pytest.mark.parametrize("make", [make for make in [getattr(os, "mkfifo", None)] if make])
def test_a_pipe_is_not_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "a.txt")
    with pytest.raises(BadInput, match="not a file"):
        list(importer("txt").read(tmp_path / "a.txt", ReadOptions()))


def test_a_name_with_bidi_controls_is_shown_escaped(read: Read) -> None:
    [skipped] = read("a\u202etxt.txt", "")
    assert isinstance(skipped, Skipped)
    assert "\u202e" not in skipped.place
    assert "\\u202e" in skipped.place


def test_pasted_text_comes_from_no_file() -> None:
    article = pasted_article(f"{BODY}\r\n", "خبر")
    assert article is not None
    assert (article.text, article.title) == (f"خبر\n{BODY}\r\n", "خبر")
    assert (article.source_name, article.source_sha256, article.encoding) == ("", "", "utf-8")
    assert pasted_article(" \u200f\n") is None


# --- jsonl -------------------------------------------------------------------------------------


def test_a_line_brings_its_metadata(read: Read) -> None:
    record = {
        "نص": BODY,
        "العنوان": "خبر",
        "Outlet": "الصحيفة",
        "كاتب": "سلمى",
        "date": "١٢ أيلول ٢٠٢٠",
        "رابط": "https://example.org/1",
        "views": 17,
        "tags": ["صحة", "أرقام"],
        "nothing": None,
    }
    [article] = articles(read("a.jsonl", json.dumps(record, ensure_ascii=False)))
    assert article.text == f"خبر\n{BODY}"
    assert (article.title, article.outlet, article.author) == ("خبر", "الصحيفة", "سلمى")
    assert (article.published, article.url) == ("2020-09-12", "https://example.org/1")
    assert article.extra == {"views": "17", "tags": '["صحة", "أرقام"]'}


def test_a_date_that_is_not_certain_is_kept_as_it_was_written(read: Read) -> None:
    [article] = articles(read("a.jsonl", json.dumps({"text": BODY, "date": "1/2/21"})))
    assert (article.published, article.extra) == ("", {"date": "1/2/21"})


def test_bad_lines_are_named_and_the_rest_goes_in(read: Read) -> None:
    lines = [
        json.dumps({"text": BODY}),
        "",
        '{"text": "',
        "[1, 2]",
        '{"title": "بلا نص"}',
        '{"text": 5}',
        "[" * 100_000,
        json.dumps({"content": BODY}),
    ]
    items = read("a.jsonl", "\n".join(lines))
    assert [isinstance(item, IncomingArticle) for item in items] == [True] + [False] * 5 + [True]
    skipped = [item for item in items if isinstance(item, Skipped)]
    assert [one.place.rsplit(":", 1)[1] for one in skipped] == ["3", "4", "5", "6", "7"]
    assert all(one.reason for one in skipped)


def test_a_lone_surrogate_is_repaired(read: Read) -> None:
    [article] = articles(read("a.jsonl", '{"text": "\\ud83d خبر \\ud83d\\ude00"}'))
    assert article.text == "\ufffd خبر 😀"
    assert any("surrogate" in repair for repair in article.repairs)


def test_a_line_separator_does_not_end_a_line(read: Read) -> None:
    [article] = articles(read("a.jsonl", '{"text": "سطر\u2028\x85آخر"}'))
    assert article.text == "سطر\u2028\x85آخر"


def test_jsonl_in_utf_16(read: Read) -> None:
    data = f'{{"text": "{BODY}"}}\n{{"text": "ثان"}}\n'.encode("utf-16")
    first, second = articles(read("a.jsonl", data))
    assert (first.text, second.text, first.encoding) == (BODY, "ثان", "utf-16-le")


# --- csv ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(read: Read, delimiter: str) -> None:
    rows = [["title", "text", "تاريخ", "قسم"], ["خبر", BODY, "2020-01-02", "أ؛ب"]]
    data = "\r\n".join(delimiter.join(row) for row in rows)
    [article] = articles(read("a.csv", data))
    assert article.text == f"خبر\n{BODY}"
    assert (article.published, article.extra) == ("2020-01-02", {"قسم": "أ؛ب"})


def test_excels_own_word_for_the_delimiter(read: Read) -> None:
    [article] = articles(read("a.csv", f"sep=;\r\ntext;a,b,c\r\n{BODY};1\r\n"))
    assert (article.text, article.extra) == (BODY, {"a,b,c": "1"})


def test_line_ends_and_quotes_inside_a_cell_stay(read: Read) -> None:
    text = f'{BODY}\r\n\r\nقال: "نعم"،\nثم مضى.\r'
    quoted = '"' + text.replace('"', '""') + '"'
    [article] = articles(read("a.csv", f"text,url\n{quoted},x\n"))
    assert article.text == text


@pytest.mark.parametrize("text", ["=1+1 نص", "+خبر", "-خبر", "@خبر", "\tخبر"])
def test_a_formula_stays_text(read: Read, text: str) -> None:
    [article] = articles(read("a.csv", f"text,url\n{text},x\n"))
    assert article.text == text


def test_a_huge_cell(read: Read) -> None:
    huge = "كلمة " * 600_000
    [article] = articles(read("a.csv", f'text,url\n"{huge}",x\n'))
    assert article.text == huge


def test_bad_rows_are_named_and_the_rest_goes_in(read: Read) -> None:
    data = f'text,url\n{BODY},1\n,2\n"a"b,3\na,b,c\n{BODY},4\n"open,5\n{BODY},6\n'
    items = read("a.csv", data)
    assert [item.url for item in items if isinstance(item, IncomingArticle)] == ["1", "4"]
    skipped = [item for item in items if isinstance(item, Skipped)]
    assert [one.place.rsplit(":", 1)[1] for one in skipped] == ["3", "4", "5", "7"]
    assert "never closed" in skipped[-1].reason


def test_columns_of_one_name_do_not_hide_each_other(read: Read) -> None:
    [article] = articles(read("a.csv", f"text,tag,tag,\n{BODY},1,2,3\n"))
    assert article.extra == {"tag": "1", "tag 2": "2", "column": "3"}


def test_a_table_without_a_text_column_says_which_it_has(read: Read) -> None:
    with pytest.raises(BadInput, match="headline, views") as caught:
        read("a.csv", "headline,views\nخبر,3\n")
    assert "نص" in caught.value.remedy


def test_a_table_from_arabic_excel(read: Read) -> None:
    data = f"العنوان;النص\r\nخبر;{BODY}\r\n".encode("cp1256")
    [article] = articles(read("a.csv", data))
    assert (article.title, article.encoding) == ("خبر", "windows-1256")


def test_an_empty_table(read: Read) -> None:
    [skipped] = read("a.csv", "")
    assert isinstance(skipped, Skipped)
