"""Small texts that several views write alike: dates, counts, places."""

from datetime import date

from PySide6.QtCore import QDate

from ui.theme.look import Look

ISO_DATE_LENGTH = 10


def short_date(published: str, look: Look) -> str:
    """A date as lists say it: day and month, and the year when it is not this one."""
    day = _day(published)
    if day is None:
        return published
    if day.year != date.today().year:
        return long_date(published, look)
    pattern = "d MMMM" if look.rtl else "d MMM"
    return look.digits(look.locale.toString(QDate(day.year, day.month, day.day), pattern))


def long_date(published: str, look: Look) -> str:
    """A date as a header says it: day, month and year."""
    day = _day(published)
    if day is None:
        return published
    pattern = "d MMMM yyyy" if look.rtl else "d MMM yyyy"
    return look.digits(look.locale.toString(QDate(day.year, day.month, day.day), pattern))


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:ISO_DATE_LENGTH])
    except ValueError:
        return None


def number_range(first: int, last: int, look: Look) -> str:
    """A range of numbers that keeps its direction in Arabic text: 666–711."""
    return look.isolate(look.digits(f"{first}–{last}"))
