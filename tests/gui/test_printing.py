"""The report on paper: what it says can be read from the PDF, and nothing is cut or lost."""

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

import pypdfium2
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from annotator.operations.restore import restore
from annotator.project import Project
from exports.base import INTERNAL, Options
from exports.report.model import Case, Event, Judgement, Picture, Rated, Report
from exports.report.page import colors
from exports.report.words import Heads
from tests.unit.exports import rich
from tests.unit.exports.test_factcheck_export import CASE
from ui.formats import FactCheckPdf, format_named, formats
from ui.printing.factcheck import printed
from ui.printing.pages import ROOM, Pages
from ui.printing.parts import Beside, Paragraph, Part, Run, Space, Stack
from ui.printing.type import Type
from ui.theme.fonts import load_fonts

WORDS = "تبيّن من جداول الدائرة أن الرقم يخصّ شهراً واحداً ولا يصحّ عن العام كله"


def read(pdf: bytes) -> list[str]:
    """The words of each page, by their plain letters and without blanks.

    A PDF of Arabic gives the forms that letters have in their place.
    """
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = [document[number] for number in range(len(document))]
        return [plain(page.get_textpage().get_text_range()) for page in pages]


def plain(text: str) -> str:
    letters = normalize("NFKC", text)
    return re.sub(r"[\s\u064b-\u0652\u200b-\u200f\u2066-\u2069]+", "", letters)


def report_of(language: str, *cases: Case) -> bytes:
    report = Report(language, "مرصد الخبر", "https://m.example.org", "مشروع", "اليوم", cases)
    return printed(report, Heads(language))


@pytest.fixture
def full(project: Project) -> Project:
    project.perform(restore, rich.EVERYTHING)
    return project


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_words_of_the_report_are_in_the_pdf(
    full: Project, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "out.pdf"
    options = Options(at=rich.AT, extra={"language": language, "claim": "1", "log": INTERNAL})
    report = FactCheckPdf().write(full, out, options)
    assert report.written == {"claims": 1}
    words = "".join(read(out.read_bytes()))
    heads = Heads(language)
    for said in (
        heads("report"),
        heads("rationale") if language == "en" else heads("evidence"),
        heads("history"),
        "https://checks.example.org/1",
        "الأسعار ستنخفض",
        "رويترز",
        "90%" if language == "en" else "90",
    ):
        assert plain(said) in words, said


def test_it_is_among_the_formats() -> None:
    assert format_named("factcheck-pdf").suffix == ".pdf"
    assert list(formats()) == sorted(formats())


def test_a_long_rationale_goes_on_over_pages(qapp: QApplication) -> None:
    lines = tuple(f"Line {number} of the reasons, which go on and on" for number in range(120))
    said = Judgement(Rated("زائف", "false"), "ليلى", "اليوم", 80, lines, ())
    pages = read(report_of("en", replace(CASE, wording=WORDS, judgement=said)))
    assert len(pages) > 2
    whole = "".join(pages)
    for number in range(120):
        assert f"Line{number}of" in whole


def test_pages_are_numbered(qapp: QApplication) -> None:
    events = tuple(Event("today", "somebody", "did", f"thing {n}") for n in range(90))
    pages = read(report_of("en", replace(CASE, wording="w", history=events)))
    count = len(pages)
    assert count > 1
    for number, words in enumerate(pages, start=1):
        assert f"Page{number}of{count}" in words
    assert sum(words.count("thing") for words in pages) == 90


def test_several_claims_have_contents_and_a_page_each(qapp: QApplication) -> None:
    cases = [replace(CASE, number=n, wording=f"claim words {n}") for n in (3, 7)]
    pages = read(report_of("en", *cases))
    assert "Contents" in pages[0]
    assert "claimwords3" in pages[0]
    assert "claimwords7" in pages[0]
    assert "claimwords3" in pages[1]
    assert "claimwords7" in pages[2]


def test_a_picture_that_is_none_is_left_away(qapp: QApplication) -> None:
    broken = Picture("x.png", "image/png", b"no picture")
    assert read(report_of("ar", replace(CASE, wording=WORDS, picture=broken)))


def test_hostile_words_are_words(qapp: QApplication) -> None:
    words = "<b>bold</b> \u202eevil\u2066 &amp; {{x}}"
    (page, *_) = read(report_of("en", replace(CASE, wording=words)))
    assert "<b>bold</b>" in page
    assert "&amp;{{x}}" in page


@pytest.fixture
def paragraph(qapp: QApplication) -> Callable[[str, float], Paragraph]:
    """Makes a paragraph of a width."""
    type_ = Type(load_fonts(), colors(), rtl=True)

    def make(text: str, width: float) -> Paragraph:
        return Paragraph([Run(text, type_.font(13), QColor("black"))], width, 20)

    return make


def test_lines_are_never_parted(paragraph: Callable[[str, float], Paragraph]) -> None:
    pages = Pages()
    long = paragraph(f"{WORDS} " * 120, 300)
    assert long.height > ROOM
    pages.add(Space(7))
    pages.add(long)
    placed = [entry for page in pages.pages for entry in page]
    assert sum(part.height for _, part in placed) == long.height
    for top, part in placed:
        assert top + part.height <= ROOM
        assert part.height >= 20


@pytest.mark.parametrize("word", ["المصحَّح", "اطُّلع", "مُعدِّل", "السُّلطة", "شيءٌّ", "مُحَمَّدٌ"])
def test_a_shadda_with_its_vowel_is_no_other_letter_in_the_pdf(
    qapp: QApplication, word: str
) -> None:
    found = [
        sorted("".join(read(report_of("ar", replace(CASE, wording=wording)))))
        for wording in (word, plain(word))
    ]
    assert found[0] == found[1]


def test_first_and_last_lines_do_not_stand_alone(
    paragraph: Callable[[str, float], Paragraph],
) -> None:
    for length in range(1, 40):
        part = paragraph(f"{WORDS} " * length, 300)
        pieces = part.pieces()
        assert sum(piece.height for piece in pieces) == part.height
        if len(pieces) > 1:
            assert pieces[0].height >= 40
            assert pieces[-1].height >= 40


def test_what_fits_on_a_page_stays_whole(paragraph: Callable[[str, float], Paragraph]) -> None:
    card: Part = Stack([paragraph(WORDS, 300), paragraph(WORDS, 300)])
    pages = Pages()
    while len(pages.pages) == 1:
        pages.add(Beside([(0.0, 300.0, card)], 300, rtl=True))
    assert pages.pages[1][0][0] == 0.0
    assert all(top + part.height <= ROOM for top, part in pages.pages[0])


def test_a_head_takes_what_follows_along(paragraph: Callable[[str, float], Paragraph]) -> None:
    pages = Pages()
    pages.add(Stack([Space(ROOM - 60)]))
    pages.add(paragraph("عنوان", 300), keep=80)
    assert len(pages.pages) == 2
