"""Buttons, segments, combos and fields: what they say, take and show, in both directions."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.widgets.conftest import MakeLook
from tests.gui.widgets.pixels import colors, picture, place_of
from ui.choices import Language
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button, IconButton
from ui.widgets.combo import Combo
from ui.widgets.field import Field
from ui.widgets.keycap import KeyCap, legend
from ui.widgets.note_field import NoteField
from ui.widgets.segmented import Segmented

OPTIONS = [("d", "مباشر"), ("i", "غير مباشر"), ("m", "مختلط")]


@pytest.mark.parametrize(
    ("key", "expected"),
    [("Q", "Q"), ("Ctrl+Return", "Ctrl ↵"), ("Ctrl++", "Ctrl +"), ("Ctrl+Shift+Z", "Ctrl Shift Z")],
)
def test_a_cap_says_its_key(look: Look, key: str, expected: str) -> None:
    assert legend(key) == expected
    cap = KeyCap(key, look)
    assert cap.accessibleName() == expected
    assert cap.sizeHint().height() == 18
    assert look.color("hair2").name() in colors(picture(cap))


def test_a_primary_button_is_accent_and_says_its_key(look: Look) -> None:
    button = Button("أحِل", look, primary=True, key="Ctrl+Return", icon="check")
    shown = colors(picture(button))
    assert look.color("accent").name() in shown
    assert button.sizeHint().height() == 30
    button.setEnabled(False)
    assert look.color("accent").name() not in colors(picture(button))


def test_a_button_makes_room_for_all_of_its_parts(look: Look) -> None:
    bare = Button("التالي", look).sizeHint().width()
    assert Button("التالي", look, icon="check").sizeHint().width() > bare
    assert Button("التالي", look, key="D").sizeHint().width() > bare
    assert Button("التالي", look, trailing="caret-down").sizeHint().width() > bare
    assert Button("التالي", look, small=True).sizeHint().height() == 26


@pytest.mark.parametrize(("language", "right"), [("ar", True), ("en", False)])
def test_the_icon_stands_at_the_start(make_look: MakeLook, language: Language, right: bool) -> None:
    look = make_look(language)
    button = Button("……………………", look, icon="square-fill")
    button.resize(button.sizeHint())
    assert (place_of(picture(button), look.color("text")) > 0.5) is right


def test_an_icon_button_says_its_name_and_key(look: Look, qtbot: QtBot) -> None:
    button = IconButton("plus", "أضف", look, key="Ctrl+N")
    qtbot.addWidget(button)
    assert button.accessibleName() == "أضف"
    assert button.toolTip() == "أضف  \u2066Ctrl+N\u2069"
    before = picture(button)
    button.set_icon_name("minus")
    assert picture(button) != before
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def segmented(
    look: Look, qtbot: QtBot, *, clearable: bool = False, equal: bool = True
) -> Segmented:
    made = Segmented(OPTIONS, look, "d", name="الاقتباس", clearable=clearable, equal=equal)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


@pytest.mark.parametrize(
    ("language", "forward"), [("ar", Qt.Key.Key_Left), ("en", Qt.Key.Key_Right)]
)
def test_arrows_go_through_segments_as_reading_goes(
    make_look: MakeLook, qtbot: QtBot, language: Language, forward: Qt.Key
) -> None:
    made = segmented(make_look(language), qtbot)
    heard: list[str] = []
    made.changed.connect(heard.append)
    for key in (forward, forward, forward, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(made, key)
    assert heard == ["i", "m", "d", "m"]
    assert made.value == "m"
    assert made.accessibleName() == "الاقتباس: مختلط"


def test_a_click_chooses_the_part_under_it(look: Look, qtbot: QtBot) -> None:
    made = segmented(look, qtbot)
    parts = made.parts()
    assert parts[0].left() > parts[1].left() > parts[2].left()
    with qtbot.waitSignal(made.changed) as heard:
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=parts[2].center().toPoint())
    assert heard.args == ["m"]


def test_only_a_clearable_segment_can_be_cleared(look: Look, qtbot: QtBot) -> None:
    fixed, free = segmented(look, qtbot), segmented(look, qtbot, clearable=True)
    for made in (fixed, free):
        QTest.keyClick(made, Qt.Key.Key_Delete)
    assert (fixed.value, free.value) == ("d", "")


def test_setting_a_segment_says_nothing(look: Look, qtbot: QtBot) -> None:
    made = segmented(look, qtbot)
    with qtbot.assertNotEmitted(made.changed):
        made.set_value("m")
        made.choose("m")
        made.set_options([("m", "غيره"), ("x", "س")])
    assert len(made.parts()) == 2


def test_segments_fill_their_room_without_gaps(look: Look, qtbot: QtBot) -> None:
    for equal in (True, False):
        made = segmented(look, qtbot, equal=equal)
        made.resize(333, metrics.SEGMENT)
        parts = made.parts()
        assert sum(part.width() for part in parts) == 333 - 4
        for one, other in pairwise(parts):
            assert one.left() == other.right()


def test_a_segment_without_values_is_empty(look: Look) -> None:
    assert Segmented([], look).parts() == []


def test_a_combo_says_what_the_user_chose(look: Look, qtbot: QtBot) -> None:
    combo = Combo(OPTIONS, look, "i", name="الاقتباس", none="—")
    qtbot.addWidget(combo)
    assert combo.value == "i"
    with qtbot.assertNotEmitted(combo.changed):
        combo.set_value("m")
        combo.set_value("no such")
    assert combo.value == ""
    with qtbot.waitSignal(combo.changed) as heard:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert heard.args == [combo.value]


def test_a_combo_leaves_the_wheel_to_the_pane(look: Look, qtbot: QtBot) -> None:
    combo = Combo(OPTIONS, look, "d")
    qtbot.addWidget(combo)
    down = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    combo.wheelEvent(down)
    assert combo.value == "d"
    assert not down.isAccepted()


def test_an_open_combo_marks_where_the_eye_is(look: Look, qtbot: QtBot) -> None:
    combo = Combo(OPTIONS, look, "i")
    qtbot.addWidget(combo)
    combo.resize(combo.sizeHint())
    combo.show()
    combo.showPopup()
    shown = colors(picture(combo.view()))
    combo.hidePopup()
    assert look.color("accentSoft").name() in shown


@pytest.mark.parametrize(
    ("language", "side"),
    [("ar", Qt.AlignmentFlag.AlignRight), ("en", Qt.AlignmentFlag.AlignLeft)],
)
def test_a_field_keeps_the_side_of_the_interface(
    make_look: MakeLook, language: Language, side: Qt.AlignmentFlag
) -> None:
    field = Field(make_look(language), "x", placeholder="اسم", icon="magnifying-glass")
    assert field.alignment() & side
    assert field.accessibleName() == "اسم"


def test_a_focused_field_has_the_ring_in_place_of_its_border(look: Look, qtbot: QtBot) -> None:
    field = Field(look, "س")
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    assert look.color("hair2").name() in colors(picture(field))
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert look.color("accent").name() in colors(picture(field))


def note(look: Look, qtbot: QtBot, text: str = "") -> NoteField:
    field = NoteField(look, text, name="ملاحظة")
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_note_is_handed_on_after_a_pause(look: Look, qtbot: QtBot) -> None:
    field = note(look, qtbot)
    with qtbot.waitSignal(field.committed, timeout=5000) as heard:
        QTest.keyClicks(field, "abc")
    assert heard.args == ["abc"]


def test_a_note_is_handed_on_once(look: Look, qtbot: QtBot) -> None:
    field = note(look, qtbot, "قديم")
    heard: list[str] = []
    field.committed.connect(heard.append)
    field.commit()
    field.setPlainText("جديد")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    field.commit()
    assert heard == ["جديد"]


def test_another_note_takes_nothing_of_the_one_before(look: Look, qtbot: QtBot) -> None:
    field = note(look, qtbot)
    heard: list[str] = []
    field.committed.connect(heard.append)
    field.setPlainText("ما كُتب")
    field.set_text("مقطع آخر")
    field.commit()
    assert heard == ["ما كُتب"]
    assert field.toPlainText() == "مقطع آخر"


def test_a_note_is_handed_on_when_the_focus_goes(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, button = NoteField(look), Button("س", look)
    column.addWidget(field)
    column.addWidget(button)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("نص")
    with qtbot.waitSignal(field.committed):
        button.setFocus()


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("«العقيد» رتبة", Qt.AlignmentFlag.AlignRight),
        ("3.2 rank", Qt.AlignmentFlag.AlignLeft),
        ("123", Qt.AlignmentFlag.AlignRight),
    ],
)
def test_a_note_runs_as_its_text_does(
    look: Look, qtbot: QtBot, text: str, side: Qt.AlignmentFlag
) -> None:
    field = note(look, qtbot, text)
    assert field.document().defaultTextOption().alignment() == side


def test_tab_leaves_a_note(look: Look, qtbot: QtBot) -> None:
    assert note(look, qtbot).tabChangesFocus()


class Ringed(QWidget):
    """Two buttons in a scroll area, with room around."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        inner = QWidget()
        line = QHBoxLayout(inner)
        line.setContentsMargins(20, 20, 20, 20)
        self.one, self.other = Button("واحد", look), Button("اثنان", look)
        line.addWidget(self.one)
        line.addWidget(self.other)
        self.area = QScrollArea()
        self.area.setWidget(inner)
        QVBoxLayout(self).addWidget(self.area)


@pytest.fixture
def ringed(look: Look, qtbot: QtBot) -> Ringed:
    window = Ringed(look)
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def accents(window: QWidget, look: Look, around: QWidget) -> bool:
    """Whether there is accent just outside a widget."""
    rect = around.rect().translated(around.mapTo(window, QPoint(0, 0)))
    whole = picture(window)
    strip = rect.adjusted(0, -4, 0, 0)
    strip.setHeight(4)
    return look.color("accent").name() in colors(whole, strip)


def test_the_ring_shows_for_the_keyboard_alone(ringed: Ringed, look: Look, qtbot: QtBot) -> None:
    QTest.mouseClick(ringed.other, Qt.MouseButton.LeftButton)
    assert ringed.other.hasFocus()
    assert not accents(ringed, look, ringed.other)
    ringed.one.setFocus(Qt.FocusReason.TabFocusReason)
    assert accents(ringed, look, ringed.one)
    ringed.other.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not accents(ringed, look, ringed.one)
    assert not accents(ringed, look, ringed.other)


def test_a_key_brings_the_ring_after_the_mouse(ringed: Ringed, look: Look, qtbot: QtBot) -> None:
    QTest.mouseClick(ringed.one, Qt.MouseButton.LeftButton)
    QTest.keyClick(ringed.one, Qt.Key.Key_Space)
    assert accents(ringed, look, ringed.one)


def test_the_ring_follows_a_scrolled_widget_and_is_cut(ringed: Ringed, look: Look) -> None:
    ringed.resize(400, 80)
    ringed.one.ring.focus()
    before = picture(ringed)
    ringed.area.verticalScrollBar().setValue(ringed.area.verticalScrollBar().maximum())
    after = picture(ringed)
    assert before != after
    edge = after.rect()
    edge.setHeight(8)
    assert look.color("accent").name() not in colors(after, edge)


def test_the_ring_goes_with_its_widget(ringed: Ringed, look: Look) -> None:
    ringed.one.ring.focus()
    assert look.color("accent").name() in colors(picture(ringed))
    ringed.area.hide()
    assert look.color("accent").name() not in colors(picture(ringed))
