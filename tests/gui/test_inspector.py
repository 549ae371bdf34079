"""The inspector: chain of transmission, relations, claim, note."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from annotator.operations.claims import create_claim
from annotator.operations.relations import create_relation
from annotator.operations.spans import note_span
from tests.gui.driver import Driver
from ui.views.annotate import AnnotateView
from ui.views.glosses import glosses
from ui.views.inspector.chain import NodeKind, chain_of
from ui.views.inspector.panel import Inspector
from ui.widgets.note_field import NoteField

CONTENT = "الحديقة ستُفتح يوم الأحد"
SOURCE = "رئيسة البلدية لمى الخطيب"
OUTLET = "إذاعة المدينة"


def inspector(driver: Driver) -> Inspector:
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    return view.inspector


@pytest.fixture
def quoted(driver: Driver) -> Driver:
    """A content, its cue, who said it and who passed it on."""
    for words, key in (
        (CONTENT, "E"),
        ("قالت", "W"),
        ("نقلته", "W"),
        (SOURCE, "Q"),
        ("لمى الخطيب", "1"),
        (OUTLET, "Q"),
    ):
        driver.label(words, key)
    content, source = driver.span("CONTENT", CONTENT), driver.span("SOURCE", SOURCE)
    outlet = driver.span("SOURCE", OUTLET)
    for one, other, kind in (
        (content, source, "said-by"),
        (driver.span("CUE", "نقلته"), content, "cue-of"),
        (driver.span("CUE", "قالت"), content, "cue-of"),
        (source, outlet, "relayed-by"),
    ):
        assert driver.desk.perform(create_relation, one.uid, other.uid, kind) is not None
    return driver


@pytest.mark.parametrize(
    ("label", "words"),
    [("CONTENT", CONTENT), ("CUE", "قالت"), ("SOURCE", SOURCE), ("SOURCE", OUTLET)],
)
def test_the_chain_is_the_same_from_each_of_its_spans(
    quoted: Driver, label: str, words: str
) -> None:
    nodes = chain_of(quoted.desk, quoted.span(label, words))
    assert [(one.kind, one.text, one.cue) for one in nodes] == [
        (NodeKind.CONTENT, CONTENT, ""),
        (NodeKind.SOURCE, "لمى الخطيب", "قالت"),
        (NodeKind.SOURCE, OUTLET, "نقلته"),
        (NodeKind.OUTLET, "صحيفة الحقول", ""),
    ]


def test_a_span_outside_any_chain_has_none(quoted: Driver) -> None:
    quoted.label("الحديقة العامة", "5")
    assert quoted.desk.span is not None
    assert chain_of(quoted.desk, quoted.desk.span) == []
    assert not inspector(quoted).chain.isVisible()


def test_the_chain_leads_from_span_to_span(quoted: Driver) -> None:
    quoted.desk.choose(quoted.span("CONTENT", CONTENT).uid)
    drawing = inspector(quoted).chain.drawing
    QTest.keyClick(drawing, Qt.Key.Key_Down)
    assert quoted.desk.span == quoted.span("SOURCE", SOURCE)
    QTest.keyClick(drawing, Qt.Key.Key_Up)
    assert quoted.desk.span == quoted.span("CONTENT", CONTENT)


def test_a_claim_in_what_was_said_shows_the_chain(quoted: Driver) -> None:
    claim = quoted.label("ستُفتح يوم الأحد", "R")
    nodes = chain_of(quoted.desk, claim)
    assert [one.text for one in nodes] == [CONTENT, "لمى الخطيب", OUTLET, "صحيفة الحقول"]
    chain = inspector(quoted).chain
    assert chain.isVisible()
    QTest.keyClick(chain.drawing, Qt.Key.Key_Down)
    assert quoted.desk.span == quoted.span("CONTENT", CONTENT)
    quoted.desk.choose(claim.uid)
    QTest.keyClick(chain.drawing, Qt.Key.Key_Up)
    assert quoted.desk.span == quoted.span("SOURCE", OUTLET)


def test_a_relation_is_deleted_and_reversed(quoted: Driver) -> None:
    quoted.desk.choose(quoted.span("SOURCE", SOURCE).uid)
    rows = inspector(quoted).relations.rows
    assert len(rows) == 2
    kinds = {row.quote.text: row.kind.text() for row in rows}
    assert len(set(kinds.values())) == len(rows), "each says what stands at its other end"
    relayed = next(row for row in rows if row.quote.text == OUTLET)
    relayed.reverse.click()
    assert ("relayed-by", OUTLET, SOURCE) in quoted.relations()
    row = next(row for row in inspector(quoted).relations.rows if row.quote.text == OUTLET)
    row.delete.click()
    assert len(inspector(quoted).relations.rows) == 1
    assert len(quoted.relations()) == 3


def test_a_relation_that_has_one_way_only_offers_no_reversing(quoted: Driver) -> None:
    quoted.desk.choose(quoted.span("CUE", "قالت").uid)
    (row,) = inspector(quoted).relations.rows
    assert not row.reverse.isVisible()


def test_a_claim_span_joins_another_claim(driver: Driver) -> None:
    other = driver.desk.perform(create_claim, "زار الحديقة آلاف الناس")
    assert other is not None
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    pane = inspector(driver).claim
    assert pane.isVisible()
    assert not pane.wording.isVisible(), "the chosen words stand over it already"
    pane.open_picker()
    picker = pane.picker
    assert picker is not None
    QTest.keyClicks(picker.field, str(other.number))
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert driver.desk.span is not None
    assert driver.desk.span.claim == other.uid
    assert pane.wording.isVisible()
    assert pane.wording.text() == other.wording


def test_the_margin_tells_a_claim_s_number_worth_and_verdict(driver: Driver) -> None:
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    rows = inspector(driver).attributes.rows
    rows["claim-type"].editor.show_value("statistic")
    rows["check-worthy"].editor.widget.choose("2")  # type: ignore[union-attr]
    assert driver.desk.span is not None
    found = glosses(driver.desk, [driver.desk.span], driver.hashiya.look)
    lines = found[driver.desk.span.uid].lines
    assert lines[0][0].startswith("ادعاء 1")
    assert "2 من 3" in lines[1][0]
    assert lines[2][1] == "pending"


def test_a_note_is_kept_for_its_own_span_when_another_is_chosen(driver: Driver) -> None:
    first = driver.label("لمى الخطيب", "1")
    second = driver.label(OUTLET, "2")
    driver.desk.choose(first.uid)
    driver.press("N")
    inspector(driver).note.field.setPlainText("اسم كامل")
    driver.desk.choose(second.uid)
    assert driver.desk.spans[first.uid].note == "اسم كامل"
    assert driver.desk.spans[second.uid].note == ""


def test_the_label_menu_relabels(driver: Driver) -> None:
    driver.label(OUTLET, "1")
    inspector(driver).head.open_labels()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    line = next(one for one in menu.actions() if one.text().startswith("منظمة"))
    line.trigger()
    menu.close()
    assert driver.spans() == [("ORG", OUTLET)]


def test_a_note_is_begun_in_sight_and_behind_what_is_written(driver: Driver) -> None:
    driver.hashiya.frame.resize(1280, 600)
    span = driver.label("عدد الزوار بلغ 4200 زائر", "R")
    driver.desk.perform(note_span, span, "ملاحظة قديمة")
    driver.press("N")
    field = QApplication.focusWidget()
    assert isinstance(field, NoteField)
    assert field.textCursor().atEnd()
    area = field.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    top = field.mapTo(area, QPoint(0, 0)).y()
    assert top >= 0
    assert top + field.height() <= area.height()


@pytest.mark.parametrize("width", range(216, 300, 6))
def test_no_letter_at_a_line_s_end_is_cut(driver: Driver, width: int) -> None:
    """The ink of a quote keeps off the edges of what it is painted in."""
    view = driver.window.view("annotate")
    assert isinstance(view, AnnotateView)
    quote = view.inspector.head.quote
    quote.setText("بمقتل ما لا يقل عن ثلاثة عسكريين أميركيين وجندي بريطاني ومسافرين آخرين")
    quote.setFixedWidth(width)
    quote.setFixedHeight(quote.heightForWidth(width))
    image = quote.grab().toImage()
    ground = image.pixelColor(1, 1)
    for x in (0, image.width() - 1):
        column = [image.pixelColor(x, y) for y in range(image.height())]
        assert all(one == ground for one in column), f"ink at x {x}"
