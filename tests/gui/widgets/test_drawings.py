"""Labels as in the text, verdicts, badges, bars and words."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.model import Stance
from annotator.scheme.library import builtin
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Name, VerdictValue
from annotator.scheme.scale import parted
from annotator.text.isolation import bare
from tests.gui.widgets.conftest import MakeLook
from tests.gui.widgets.pixels import colors, picture, place_of
from ui.choices import Language
from ui.theme.look import Look
from ui.widgets import menu
from ui.widgets.badge import Badge, StanceBadge, VerdictBadge, stance_look, stance_word
from ui.widgets.button import Button
from ui.widgets.direction import runs_right_to_left, side_of
from ui.widgets.hairline import Hairline
from ui.widgets.label_paint import HEIGHT, form_of, label_width, paint_label
from ui.widgets.label_swatch import LabelSwatch
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.progress import ProgressBar
from ui.widgets.section import Section
from ui.widgets.verdict_scale import VerdictScale

SCHEME = builtin()
LABELS = SchemeIndex(SCHEME)


def drawn(look: Look, code: str, text: str = "") -> QImage:
    """Return a label on paper, 60 wide."""
    image = QImage(60, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(look.color("paper"))
    painter = QPainter(image)
    paint_label(painter, QRectF(image.rect()), LABELS.label(code), look, look.font(), text)
    painter.end()
    return image


def row(image: QImage, y: int) -> list[str]:
    return [image.pixelColor(QPoint(x, y)).name() for x in range(image.width())]


def test_every_label_looks_different(look: Look) -> None:
    pictures = [bytes(drawn(look, one.code).constBits()) for one in SCHEME.labels]
    assert len(set(pictures)) == len(pictures)


def test_an_entity_is_a_fill_with_its_underline_as_foot(look: Look) -> None:
    image, marks = drawn(look, "PERS"), look.marks(LABELS.label("PERS").style)
    assert marks.fill is not None
    assert set(row(image, 10)[3:-3]) == {marks.fill.name()}
    assert set(row(image, HEIGHT - 1)[3:-3]) == {marks.ink.name()}
    assert set(row(image, HEIGHT - 2)[3:-3]) == {marks.ink.name()}
    assert set(row(image, HEIGHT - 3)[3:-3]) == {marks.fill.name()}


def test_the_pattern_tells_labels_of_one_colour_apart(look: Look) -> None:
    dots = row(drawn(look, "OCC"), HEIGHT - 1)
    changes = sum(one != other for one, other in pairwise(dots))
    assert changes >= 24


def test_a_number_is_underlined_only(look: Look) -> None:
    image = drawn(look, "CARDINAL")
    assert set(row(image, 10)) == {look.color("paper").name()}
    assert look.marks(LABELS.label("CARDINAL").style).ink.name() in row(image, HEIGHT - 1)


def test_a_claim_is_a_wash_between_brackets(look: Look) -> None:
    image, marks = drawn(look, "CLAIM"), look.marks(LABELS.label("CLAIM").style)
    assert marks.fill is not None
    middle = row(image, 10)
    assert set(middle[5:-5]) == {marks.fill.name()}
    assert middle[0] == middle[-1] == marks.ink.name()


def test_content_has_its_corner_at_the_start_above_and_at_the_end_below(look: Look) -> None:
    image, ink = drawn(look, "CONTENT"), look.marks(LABELS.label("CONTENT").style).ink
    upper = place_of(image.copy(QRect(0, 0, 60, 1)), ink)
    lower = place_of(image.copy(QRect(0, HEIGHT - 1, 60, 1)), ink)
    assert upper > 0.5 > lower


@pytest.mark.parametrize(
    ("code", "form"),
    [("PERS", Form.FILL), ("SOURCE", Form.STROKE), ("CUE", Form.STROKE), ("CLAIM", Form.WASH)],
)
def test_the_form_is_the_layer_s(code: str, form: Form) -> None:
    found = LABELS.label(code)
    assert form_of(found) is form
    assert form is LABELS.layer_of(code).form


def test_the_letters_of_a_label_are_the_interface_s_text(look: Look) -> None:
    assert look.color("text").name() in colors(drawn(look, "PERS", "شخص"))
    assert label_width(LABELS.label("PERS"), look.font(), "شخص") < 60


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("en", False)])
def test_a_swatch_has_its_key_at_the_start(
    make_look: MakeLook, qtbot: QtBot, language: Language, right: bool
) -> None:
    look = make_look(language)
    swatch = LabelSwatch(LABELS.label("PERS"), look, key="1")
    qtbot.addWidget(swatch)
    swatch.resize(swatch.sizeHint())
    assert (place_of(picture(swatch), look.color("hair2")) > 0.5) is right
    with qtbot.waitSignal(swatch.clicked):
        QTest.keyClick(swatch, Qt.Key.Key_Space)
    assert swatch.accessibleName().endswith(", 1")


def scale(look: Look, qtbot: QtBot) -> VerdictScale:
    made = VerdictScale(SCHEME.verdicts, look, "mostly-true", name="الحكم")
    qtbot.addWidget(made)
    made.resize(304, made.sizeHint().height())
    made.show()
    return made


def test_the_line_goes_from_true_to_false() -> None:
    on, off = parted(SCHEME.verdicts)
    assert [one.code for one in on] == ["true", "mostly-true", "mixed", "misleading", "false"]
    assert [one.code for one in off] == ["satire", "opinion", "unverifiable", "pending"]


def test_a_scale_with_too_many_cells_has_no_line() -> None:
    many = [VerdictValue(str(n), Name("", ""), "false") for n in range(6)]
    assert parted(many) == ([], many)


def test_the_chosen_verdict_is_filled_with_its_ink(look: Look, qtbot: QtBot) -> None:
    made = scale(look, qtbot)
    assert look.verdict("mostly-true").ink.name() in colors(picture(made))
    made.set_value("")
    assert look.verdict("mostly-true").ink != look.color("raised")
    whole = picture(made)
    filled = [
        1
        for x in range(whole.width())
        if whole.pixelColor(x, 8).name() == look.verdict("mostly-true").ink.name()
    ]
    assert not filled


def test_verdicts_are_chosen_by_mouse_key_and_digit(look: Look, qtbot: QtBot) -> None:
    made = scale(look, qtbot)
    heard: list[str] = []
    made.changed.connect(heard.append)
    corner = QPoint(made.width() - 20, 20)
    cell = made.childAt(corner)
    assert cell is not None
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert made.choose_by_key("1")
    assert not made.choose_by_key("0")
    assert heard == ["true", "false"]
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert heard == ["true", "false", "true"]
    assert made.value == "true"


def test_a_badge_is_a_pill(look: Look) -> None:
    badge = Badge("قيد التدقيق", look, icon="circle-fill")
    assert badge.sizeHint().height() >= 18
    assert badge.text == badge.accessibleName() == "قيد التدقيق"
    assert {look.color("press").name(), look.color("text2").name()} <= colors(picture(badge))


@pytest.mark.parametrize("stance", list(Stance))
def test_a_stance_is_said_by_icon_word_and_colour(look: Look, stance: Stance) -> None:
    icon, token = stance_look(stance)
    assert icon in look.fonts.glyphs
    badge = StanceBadge(stance, look)
    assert badge.text == stance_word(stance)
    assert look.color(token).name() in colors(picture(badge))


def test_a_verdict_is_shown_in_its_ink(look: Look) -> None:
    badge = VerdictBadge("زائف", "false", look)
    assert look.verdict("false").ink.name() in colors(picture(badge))


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("en", False)])
@pytest.mark.parametrize(("share", "shown"), [(-1, 0), (0.25, 9), (0.5, 18), (1, 36), (7, 36)])
def test_a_bar_fills_from_the_start(
    make_look: MakeLook, language: Language, right: bool, share: float, shown: int
) -> None:
    look = make_look(language)
    bar = ProgressBar(look, share)
    line = row(picture(bar), 1)
    done = [x for x, name in enumerate(line) if name == look.color("accent").name()]
    assert len(done) == shown
    if 0 < shown < 36:
        assert done[0 if not right else -1] == (0 if not right else 35)


def test_a_bar_says_how_much_is_done(look: Look) -> None:
    bar = ProgressBar(look, 0.5, name="اليوم")
    assert bar.accessibleName() == "اليوم 50%"
    bar.set_share(0.75)
    assert bar.share == 0.75
    assert bar.accessibleName() == "اليوم 75%"


def test_words_are_never_rich_text(look: Look) -> None:
    words = label("<b>عنوان</b>", look, token="text2")
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert look.color("text2").name() in colors(picture(words))


def test_words_keep_their_colour_inside_a_button(look: Look, qtbot: QtBot) -> None:
    button = Button("", look)
    qtbot.addWidget(button)
    words = label("تحذير", look, token="warn", parent=button)
    words.resize(words.sizeHint())
    assert look.color("warn").name() in colors(picture(words))


TITLE = "التحالف الدولي في العراق: مستعدون لضربات جوية"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_long_title_ends_in_dots_and_tells_the_rest(
    make_look: MakeLook, language: Language
) -> None:
    title = ElidedLabel(TITLE, make_look(language))
    title.resize(title.sizeHint())
    assert title.shown() == TITLE
    assert title.toolTip() == ""
    title.resize(120, 20)
    picture(title)
    assert title.shown().endswith("…")
    assert bare(title.toolTip()) == TITLE
    title.set_text("قصير")
    assert title.text == title.accessibleName() == title.shown() == "قصير"
    assert title.toolTip() == ""


def test_a_path_is_cut_in_its_middle_and_runs_left_to_right(look: Look) -> None:
    path = ElidedLabel("~/Documents/a/long/way/down/iraq.hashiya", look, middle=True)
    path.resize(150, 20)
    assert path.shown().startswith("\u2066")
    assert path.shown().endswith("\u2069")
    assert bare(path.shown()).startswith("~/")
    assert bare(path.shown()).endswith(".hashiya")


def test_words_change_their_colour(look: Look) -> None:
    words = ElidedLabel("كلمات", look)
    words.set_color(QColor(look.color("bad")))
    words.resize(words.sizeHint())
    assert look.color("bad").name() in colors(picture(words))


@pytest.mark.parametrize(
    ("text", "empty", "right"),
    [
        ("مرحبا hello", False, True),
        ("hello مرحبا", True, False),
        ("12/03: مرحبا", False, True),
        ("12/03", True, True),
        ("", False, False),
    ],
)
def test_a_text_runs_as_its_first_letter_does(text: str, empty: bool, right: bool) -> None:
    assert runs_right_to_left(text, empty=empty) is right
    sides = {True: Qt.AlignmentFlag.AlignRight, False: Qt.AlignmentFlag.AlignLeft}
    assert side_of(text, empty=empty) == sides[right]


def test_a_section_has_a_head_a_body_and_a_line(look: Look, qtbot: QtBot) -> None:
    section = Section("السمات", look)
    qtbot.addWidget(section)
    inside, beside = QWidget(), Button("+", look)
    section.add(inside)
    section.add_to_head(beside)
    section.resize(304, section.sizeHint().height())
    section.show()
    assert section.title.text() == "السمات"
    assert inside.mapTo(section, QPoint(0, 0)).y() > section.title.y()
    assert beside.x() < section.title.x()
    assert row(picture(section), section.height() - 1)[5] == look.color("hair").name()
    assert Section("", look, line=False).findChildren(Hairline) == []


def test_a_hairline_is_one_pixel(look: Look) -> None:
    assert Hairline(look).sizeHint().height() == 1
    standing = Hairline(look, vertical=True, length=18, token="hair2")
    assert standing.sizeHint().toTuple() == (1, 18)
    assert colors(picture(standing)) == {look.color("hair2").name()}


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("en", False)])
def test_a_menu_opens_at_the_start_side(
    make_look: MakeLook, qtbot: QtBot, language: Language, right: bool
) -> None:
    look = make_look(language)
    anchor = Button("زر", look)
    qtbot.addWidget(anchor)
    anchor.resize(200, 30)
    anchor.show()
    made = menu.menu(look, anchor)
    heard: list[str] = []

    def chosen() -> None:
        heard.append("احذف")

    line = menu.add(made, "احذف & انسَ", look, chosen, icon="trash", key="Del")
    place = menu.place_below(made, anchor)
    edge = anchor.mapToGlobal(QPoint(200 if right else 0, 0)).x()
    assert place.x() + (made.sizeHint().width() if right else 0) == edge
    assert bare(line.text()) == "احذف && انسَ\tDel"
    line.trigger()
    assert heard == ["احذف"]
