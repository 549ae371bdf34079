"""Days and moments as the interface writes them."""

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QLocale

from ui.choices import Months
from ui.language import tr
from ui.theme.look import Look

_LEVANTINE: Final = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)


def month_name(month: int, look: Look) -> str:
    """Return what a month (1 to 12) is called; English months are short."""
    if not look.rtl:
        return QLocale.c().monthName(month, QLocale.FormatType.ShortFormat)
    if look.months is Months.LEVANTINE:
        return _LEVANTINE[month - 1]
    return look.locale.standaloneMonthName(month, QLocale.FormatType.LongFormat)


def day(value: date, look: Look, *, year: bool = False) -> str:
    """Return a day as ``12 سبتمبر``, with its year when asked for."""
    shown = f"{look.digits(str(value.day))} {month_name(value.month, look)}"
    return f"{shown} {look.digits(str(value.year))}" if year else shown


def published(text: str, look: Look, *, year: bool = False) -> str:
    """Return an article's date as far as it is known; what is no date stays as it is.

    Args:
        text: an ISO 8601 date or date and time, perhaps a year or a month alone.
        look: gives language and digits.
        year: whether the year is said.
    """
    try:
        return day(date.fromisoformat(text[:10]), look, year=year)
    except ValueError:
        return look.digits(text)


def clock(moment: datetime, look: Look) -> str:
    """Return the time of day as ``14:32``."""
    return look.digits(f"{moment:%H:%M}")


def when(milliseconds: int, look: Look, *, now: datetime | None = None) -> str:
    """Return a moment of the past: today with its time, yesterday, the day, with its year.

    Args:
        milliseconds: since 1970, UTC.
        look: gives language and digits.
        now: the present in local time.
    """
    present = now or datetime.now()
    moment = datetime.fromtimestamp(milliseconds / 1000)
    if moment.date() == present.date():
        return tr("today {time}").format(time=clock(moment, look))
    if moment.date() == present.date() - timedelta(days=1):
        return tr("yesterday")
    return day(moment.date(), look, year=moment.year != present.year)
