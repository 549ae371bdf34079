"""Text on its way to the screen: cut, broken, and never markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.text.isolation import bare
from tests.gui.widgets.conftest import MakeLook
from ui.dialogs.running import ReportPage
from ui.widgets.menu import menu_text
from ui.widgets.writing import caption, fitting, plain, two_lines

CALL = "اتصلوا بالرقم +962-6-555-1234 اليوم"
pieces = st.sampled_from(["<b>", "<", " ", "img src='x'>", "&lt;", "&", "!--", "?xml", "خبر", "\n"])


@given(st.lists(pieces, max_size=8).map("".join))
def test_qt_takes_nothing_for_markup(text: str) -> None:
    shown = plain(text)
    assert not Qt.mightBeRichText(shown)
    assert shown.replace("\u2060", "") == text


@pytest.mark.parametrize("width", [20, 90, 130, 160, 400])
def test_a_text_that_is_cut_has_its_dots_outside_the_number(
    make_look: MakeLook, width: int
) -> None:
    metrics = QFontMetrics(make_look("ar").font())
    shown = fitting(metrics, CALL, Qt.TextElideMode.ElideRight, width)
    assert shown.count("\u2066") == shown.count("\u2069")
    assert metrics.horizontalAdvance(shown) <= max(width, metrics.horizontalAdvance("…"))


@pytest.mark.parametrize("width", [40, 110, 130, 180])
def test_a_number_across_two_lines_reads_from_the_left_in_both(
    make_look: MakeLook, width: int
) -> None:
    lines = two_lines(CALL, make_look("ar").font(), width)
    assert len(lines) == 2
    assert all(line.count("\u2066") == line.count("\u2069") for line in lines)
    assert bare("".join(lines)).replace(" ", "") == CALL.replace(" ", "")


def test_an_ampersand_is_one_and_makes_no_key(make_look: MakeLook) -> None:
    make_look("ar")
    assert bare(menu_text("A&B", "Ctrl+&")) == "A&&B\tCtrl+&&"
    button = QPushButton()
    caption(button, "A&B")
    assert button.shortcut().isEmpty()


def test_the_lines_of_a_report_are_copied_as_they_are(make_look: MakeLook) -> None:
    page = ReportPage(make_look("ar"))
    page.show_lines("لم يدخل", [CALL])
    page.lines.selectAll()
    page.lines.copy()
    assert QApplication.clipboard().text() == CALL
    assert page.lines.document().characterCount() > len(CALL) + 1
