"""A field for a day reads what imports read, says what it cannot read, and has a calendar."""

import calendar
import datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.importers.dates import iso_date
from ui.look import look_of
from ui.settings import Settings
from ui.theme.apply import apply
from ui.theme.look import Look
from ui.widgets.calendar import Calendar, Month
from ui.widgets.date_field import DateField

EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
FORMS = ("{d} {name} {y}", "{d}/{m}/{y}", "{y}-{m:02}-{d:02}", "{y}/{m}/{d}", "{y}-{m:02}", "{y}")
NAMES = {
    1: "كانون الثاني",
    4: "نيسان",
    7: "جويلية",
    8: "آب",
    9: "سبتمبر",
    11: "تشرين الثاني",
}


@pytest.fixture(params=["ar", "en"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Look:
    made = look_of(Settings(language=request.param, theme="light"))
    apply(qapp, made)
    return made


def shown(field: DateField, qtbot: QtBot) -> DateField:
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    return field


written_dates = st.builds(
    lambda day, month, form, eastern: _written(day, month, form, eastern=eastern),
    st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)),
    st.sampled_from(sorted(NAMES)),
    st.sampled_from(FORMS),
    st.booleans(),
)


def _written(day: datetime.date, month: int, form: str, *, eastern: bool) -> str:
    last = calendar.monthrange(day.year, month)[1]
    text = form.format(d=min(day.day, last), m=month, y=day.year, name=NAMES[month])
    return text.translate(EASTERN) if eastern else text


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(written_dates, st.text(max_size=20)))
@example("12 محرم 1447")
@example("2026-02-30")
def test_it_reads_what_imports_read(look: Look, text: str) -> None:
    field = DateField(look, times=True)
    field.setText(text)
    assert field.iso == iso_date(field.text().strip())
    assert field.is_wrong is (bool(field.text().strip()) and not field.iso)
    field.deleteLater()


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written_dates)
def test_dates_of_newspapers_are_read(look: Look, text: str) -> None:
    field = DateField(look)
    field.setText(text)
    assert field.iso
    field.settle()
    assert field.text() == field.iso
    field.deleteLater()


def test_a_wrong_date_is_said_and_stays(look: Look, qtbot: QtBot) -> None:
    field = shown(DateField(look), qtbot)
    said: list[str] = []
    field.refused.connect(said.append)
    QTest.keyClicks(field, "31/2/2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(said) == 1
    assert field.text() == "31/2/2026"
    assert field.iso == ""


def test_what_was_there_is_kept_as_it_is(look: Look) -> None:
    field = DateField(look, "صيف 2026")
    assert not field.is_wrong
    field.settle()
    assert (field.text(), field.iso) == ("صيف 2026", "صيف 2026")


def test_a_day_has_no_time_where_none_is_asked_for(look: Look) -> None:
    field = DateField(look)
    field.setText("2026-09-17T10:00:00Z")
    assert field.iso == "2026-09-17"


def test_the_calendar_by_keyboard(look: Look, qtbot: QtBot) -> None:
    field = shown(DateField(look, "17 أيلول 2026"), qtbot)
    field.setText("17 أيلول 2026")
    field.give("2026-09-17")
    QTest.keyClick(field, Qt.Key.Key_Down)
    calendar_ = field.calendar
    assert isinstance(calendar_, Calendar)
    month = calendar_.month
    onwards = Qt.Key.Key_Left if look.rtl else Qt.Key.Key_Right
    for key in (onwards, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(month, key)
    QTest.keyClick(month, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert field.text() == "2025-10-25"
    qtbot.waitUntil(field.hasFocus)


def test_escape_leaves_the_calendar_and_the_date(look: Look, qtbot: QtBot) -> None:
    field = shown(DateField(look, "2026-09-17"), qtbot)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.calendar is not None
    QTest.keyClick(field.calendar.month, Qt.Key.Key_Down)
    QTest.keyClick(field.calendar.month, Qt.Key.Key_Escape)
    assert field.text() == "2026-09-17"


@given(st.dates(datetime.date(1600, 1, 1), datetime.date(2400, 1, 1)))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_day_is_found_by_the_mouse_where_it_is_drawn(
    look: Look, chosen: datetime.date
) -> None:
    month = Month(chosen, look)
    places = [month.day_at(month._cell(at % 7, at // 7 + 1).center().toPoint()) for at in range(42)]
    assert places == [month.first() + datetime.timedelta(days=at) for at in range(42)]
    assert chosen in places
    month.deleteLater()


@given(st.dates(datetime.date(1600, 1, 1), datetime.date(2400, 1, 1)), st.integers(-1000, 1000))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_turning_goes_by_months(look: Look, chosen: datetime.date, months: int) -> None:
    month = Month(chosen, look)
    month.turn(months)
    was, now = chosen.year * 12 + chosen.month, month.chosen.year * 12 + month.chosen.month
    assert now - was == months
    last = calendar.monthrange(month.chosen.year, month.chosen.month)[1]
    assert month.chosen.day == min(chosen.day, last)
    month.deleteLater()
