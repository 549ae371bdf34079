"""The mouse in the reader: clicks, drags, handles, relations."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.model import Fragment
from tests.gui.reader.samples import span, uid
from ui.reader import hit
from ui.reader.view import Reader

TEXT = (
    "وقال المتحدث باسم قوات التحالف العقيد، واين ماروتو، في تصريح إن التحالف ملتزم.\n"
    "وأضاف أن 15.3% منهم عادوا. ثم سافروا إلى بغداد."
)

_Button, _Modifier = Qt.MouseButton, Qt.KeyboardModifier
Show = Callable[[str], Reader]


class Mouse:
    """Presses, moves and releases over letters of the text."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._time = 10_000

    def over(self, word: str) -> QPoint:
        """Return the point in the middle of a word."""
        at = TEXT.index(word)
        return self.reader.point_of(at + len(word) // 2)

    def send(
        self,
        kind: QEvent.Type,
        at: QPoint,
        held: Qt.KeyboardModifier = _Modifier.NoModifier,
        button: Qt.MouseButton = _Button.LeftButton,
    ) -> None:
        """Deliver one event."""
        viewport = self.reader.viewport()
        down = _Button.NoButton if kind == QEvent.Type.MouseButtonRelease else button
        moving = kind == QEvent.Type.MouseMove
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            _Button.NoButton if moving else button,
            down,
            held,
        )
        event.setTimestamp(self._time)
        QApplication.sendEvent(viewport, event)

    def click(
        self, at: QPoint, times: int = 1, held: Qt.KeyboardModifier = _Modifier.NoModifier
    ) -> None:
        """Click so many times in a row, and then let some time go by."""
        for number in range(times):
            second = QEvent.Type.MouseButtonDblClick
            self.send(second if number % 2 else QEvent.Type.MouseButtonPress, at, held)
            self.send(QEvent.Type.MouseButtonRelease, at, held)
            self._time += 50
        self._time += 10_000

    def drag(
        self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = _Modifier.NoModifier
    ) -> None:
        """Press, move and release."""
        self.send(QEvent.Type.MouseButtonPress, start, held)
        self.send(QEvent.Type.MouseMove, (start + end) / 2, held)
        self.send(QEvent.Type.MouseMove, end, held)
        self.send(QEvent.Type.MouseButtonRelease, end, held)
        self._time += 10_000


@pytest.fixture
def mouse(showing: Show) -> Mouse:
    return Mouse(showing(TEXT))


def selected(mouse: Mouse) -> str:
    found = mouse.reader.selection()
    return "" if found is None else TEXT[found[0] : found[1]]


def test_a_click_puts_the_caret_and_selects_nothing(mouse: Mouse) -> None:
    mouse.click(mouse.over("تصريح"))
    at = TEXT.index("تصريح")
    assert at <= mouse.reader.caret <= at + 5
    assert mouse.reader.selection() is None


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (2, "بغداد"),
        (3, "ثم سافروا إلى بغداد."),
        (4, "وأضاف أن 15.3% منهم عادوا. ثم سافروا إلى بغداد."),
        (5, "بغداد"),
    ],
)
def test_clicks_in_a_row_take_more(mouse: Mouse, times: int, expected: str) -> None:
    mouse.click(mouse.over("بغداد"), times)
    assert selected(mouse) == expected


def test_a_double_click_takes_a_figure_whole(mouse: Mouse) -> None:
    mouse.click(mouse.over("15.3%"), 2)
    assert selected(mouse) == "15.3%"


def test_slow_clicks_are_single_ones(mouse: Mouse) -> None:
    mouse.click(mouse.over("بغداد"))
    mouse.click(mouse.over("بغداد"))
    assert mouse.reader.selection() is None


def test_a_drag_takes_whole_words(mouse: Mouse) -> None:
    mouse.drag(mouse.over("قوات"), mouse.over("العقيد"))
    assert selected(mouse) == "قوات التحالف العقيد"
    mouse.drag(mouse.over("العقيد"), mouse.over("قوات"))
    assert selected(mouse) == "قوات التحالف العقيد"
    assert mouse.reader.caret == TEXT.index("قوات")


def test_a_drag_with_alt_takes_letters(mouse: Mouse) -> None:
    at = TEXT.index("المتحدث")
    start = mouse.reader.point_of(at) + QPoint(3, 0)
    mouse.drag(start, mouse.reader.point_of(at + 3), _Modifier.AltModifier)
    assert selected(mouse) in ("الم", "المت")


def test_a_drag_after_a_double_click_goes_by_words(mouse: Mouse) -> None:
    start, end = mouse.over("قوات"), mouse.over("العقيد")
    mouse.send(QEvent.Type.MouseButtonPress, start)
    mouse.send(QEvent.Type.MouseButtonRelease, start)
    mouse.send(QEvent.Type.MouseButtonDblClick, start)
    mouse.send(QEvent.Type.MouseMove, end)
    mouse.send(QEvent.Type.MouseButtonRelease, end)
    assert selected(mouse) == "قوات التحالف العقيد"


def test_shift_extends_the_selection(mouse: Mouse) -> None:
    mouse.reader.select(TEXT.index("قوات"), TEXT.index("قوات") + 4)
    mouse.click(mouse.over("ماروتو"), held=_Modifier.ShiftModifier)
    found = mouse.reader.selection()
    assert found is not None
    assert found[0] == TEXT.index("قوات")
    assert found[1] > TEXT.index("ماروتو")


def test_a_click_activates_the_innermost_span(mouse: Mouse) -> None:
    heard: list[object] = []
    mouse.reader.span_activated.connect(heard.append)
    source = span(1, "SOURCE", (5, 50))
    inner = span(2, "ORG", (TEXT.index("قوات"), TEXT.index("قوات") + 12))
    mouse.reader.show_annotation([source, inner], (), {})
    mouse.click(mouse.over("التحالف"))
    mouse.click(mouse.over("المتحدث"))
    mouse.click(mouse.over("بغداد"))
    assert heard == [inner.uid, source.uid, None]


def test_a_drag_or_a_double_click_activates_nothing_more(mouse: Mouse) -> None:
    heard: list[object] = []
    mouse.reader.show_annotation([span(1, "ORG", (5, 12))], (), {})
    mouse.reader.span_activated.connect(heard.append)
    mouse.drag(mouse.over("قوات"), mouse.over("العقيد"))
    assert heard == []
    mouse.click(mouse.over("بغداد"), 2)
    assert heard == [None]


def chip_point(reader: Reader, number: int) -> QPoint:
    """Return the middle of a span's chip."""
    page, visible = reader._page, reader._visible
    for shown in visible:
        chip = page.scene(shown.laid.block.number).chip_of(uid(number))
        if chip is not None:
            box = chip.rect.moved(page.columns.left, shown.y)
            return QPoint(round((box.left + box.right) / 2), round((box.top + box.bottom) / 2))
    raise AssertionError("no chip")


def test_a_click_on_a_chip_activates_its_span(mouse: Mouse) -> None:
    heard: list[object] = []
    mouse.reader.span_activated.connect(heard.append)
    # The chip of the outer span, which the letters alone would not give.
    mouse.reader.show_annotation([span(1, "SOURCE", (5, 50)), span(2, "OCC", (5, 17))], (), {})
    mouse.click(chip_point(mouse.reader, 1))
    assert heard == [uid(1)]


def test_a_click_on_a_claims_bracket_activates_the_claim(mouse: Mouse) -> None:
    heard: list[object] = []
    mouse.reader.span_activated.connect(heard.append)
    claim = span(1, "CLAIM", (5, 70))
    mouse.reader.show_annotation([claim, span(2, "ORG", (18, 30))], (), {})
    page = mouse.reader._page
    lane = page.columns.left + page.columns.claim_lane
    mouse.click(QPoint(lane, mouse.over("المتحدث").y()))
    assert heard == [claim.uid]


def test_a_drag_of_a_handle_asks_for_the_new_fragments(mouse: Mouse) -> None:
    heard: list[tuple[object, object]] = []
    mouse.reader.resize_requested.connect(lambda who, what: heard.append((who, what)))
    start = TEXT.index("قوات")
    mouse.reader.show_annotation([span(1, "ORG", (start, start + 4))], (), {})
    mouse.reader.choose(uid(1))
    grips = handles(mouse.reader)
    mouse.drag(grips[False], mouse.over("العقيد"))
    end = TEXT.index("العقيد") + len("العقيد")
    assert heard == [(uid(1), (Fragment(start, end),))]
    heard.clear()
    mouse.drag(grips[True], mouse.over("المتحدث"))
    assert heard == [(uid(1), (Fragment(TEXT.index("المتحدث"), start + 4),))]


def handles(reader: Reader) -> dict[bool, QPoint]:
    """Return where the chosen span's handles are: at its start (true) and its end."""
    page, found = reader._page, {}
    for shown in reader._visible:
        for grip in page.scene(shown.laid.block.number).grips(page.chosen or uid(0)):
            x, y = page.columns.left + grip.x, shown.y + grip.y
            found[grip.at_start] = QPoint(round(x), round(y))
    return found


def test_a_handle_is_dragged_by_letters_with_alt(mouse: Mouse) -> None:
    heard: list[object] = []
    mouse.reader.resize_requested.connect(lambda _, what: heard.append(what))
    start = TEXT.index("المتحدث")
    mouse.reader.show_annotation([span(1, "OCC", (start, start + 7))], (), {})
    mouse.reader.choose(uid(1))
    target = mouse.reader.point_of(start + 4) + QPoint(3, 0)
    mouse.drag(handles(mouse.reader)[False], target, _Modifier.AltModifier)
    assert heard == [(Fragment(start, start + 4),)]


def test_a_handle_let_go_where_it_was_asks_for_nothing(mouse: Mouse) -> None:
    heard: list[object] = []
    mouse.reader.resize_requested.connect(lambda _, what: heard.append(what))
    mouse.reader.show_annotation([span(1, "ORG", (5, 12))], (), {})
    mouse.reader.choose(uid(1))
    mouse.click(handles(mouse.reader)[True])
    assert heard == []


def test_a_drag_from_a_chip_to_a_span_asks_for_a_relation(mouse: Mouse) -> None:
    heard: list[tuple[object, object]] = []
    mouse.reader.relation_requested.connect(lambda *ends: heard.append(ends))
    content = (TEXT.index("التحالف ملتزم"), TEXT.index(".\n"))
    mouse.reader.show_annotation([span(1, "CONTENT", content), span(2, "SOURCE", (5, 50))], (), {})
    mouse.drag(chip_point(mouse.reader, 1), mouse.over("المتحدث"))
    assert heard == [(uid(1), uid(2))]
    assert mouse.reader.selection() is None


def test_a_drag_with_control_relates_from_the_letters(mouse: Mouse) -> None:
    heard: list[tuple[object, object]] = []
    mouse.reader.relation_requested.connect(lambda *ends: heard.append(ends))
    mouse.reader.show_annotation([span(1, "OCC", (5, 12)), span(2, "PERS", (39, 50))], (), {})
    mouse.drag(mouse.over("المتحدث"), mouse.over("ماروتو"), _Modifier.ControlModifier)
    assert heard == [(uid(1), uid(2))]
    mouse.drag(mouse.over("المتحدث"), mouse.over("بغداد"), _Modifier.ControlModifier)
    assert len(heard) == 1


def test_the_context_menu_is_asked_for_where_it_was(mouse: Mouse) -> None:
    heard: list[QPoint] = []
    mouse.reader.context_requested.connect(heard.append)
    at = mouse.over("بغداد")
    where = mouse.reader.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where)
    QApplication.sendEvent(mouse.reader.viewport(), event)
    assert heard == [where]


def test_hovering_frames_a_span(mouse: Mouse) -> None:
    mouse.reader.show_annotation([span(1, "ORG", (5, 12))], (), {})
    before = mouse.reader.grab().toImage()
    mouse.send(QEvent.Type.MouseMove, mouse.over("المتحدث"), button=_Button.NoButton)
    assert mouse.reader.grab().toImage() != before
    mouse.send(QEvent.Type.MouseMove, mouse.over("بغداد"), button=_Button.NoButton)
    assert mouse.reader.grab().toImage() == before


def test_a_point_beside_the_text_is_no_character(mouse: Mouse) -> None:
    page, visible = mouse.reader._page, mouse.reader._visible
    y = mouse.over("بغداد").y()
    beside = hit.under(page, visible, page.columns.left + 3, y)
    assert beside.character is None
    assert beside.caret == len(TEXT)


def test_a_drag_below_the_text_takes_its_rest(mouse: Mouse) -> None:
    mouse.drag(mouse.over("قوات"), QPoint(300, 5000))
    found = mouse.reader.selection()
    assert found is not None
    assert found[1] == len(TEXT)


def test_a_pointer_held_below_the_viewport_scrolls_on(reader: Reader, showing: Show) -> None:
    mouse = Mouse(showing("\n".join([TEXT] * 40)))
    start = mouse.over("قوات")
    mouse.send(QEvent.Type.MouseButtonPress, start)
    mouse.send(QEvent.Type.MouseMove, QPoint(300, reader.viewport().height() + 40))
    before, selected = reader.verticalScrollBar().value(), reader.selection()
    reader._drag.timeout.emit()
    assert reader.verticalScrollBar().value() == before + 40
    assert selected is not None
    now = reader.selection()
    assert now is not None
    assert now[1] >= selected[1]
    mouse.send(QEvent.Type.MouseButtonRelease, start)
    assert not reader._drag.isActive()
