"""Dates as Arabic newsrooms write them, to ISO 8601; simple and unambiguous forms alone."""

import datetime
import re

_DIGITS = {
    **{0x0660 + value: str(value) for value in range(10)},
    **{0x06F0 + value: str(value) for value in range(10)},
}
_DROPPED = dict.fromkeys((*range(0x064B, 0x0653), 0x0640, 0x200E, 0x200F, 0x061C))
_FOLDED = {ord("أ"): "ا", ord("إ"): "ا", ord("آ"): "ا", ord("ى"): "ي"}
_TABLE = {**_DIGITS, **_DROPPED, **_FOLDED}

# Egyptian and Gulf, Levantine, Maghrebi, English; hamza and maqsura folded as in `_TABLE`.
_MONTH_NAMES = (
    "يناير كانون_الثاني جانفي january jan",
    "فبراير شباط فيفري february feb",
    "مارس اذار march mar",
    "ابريل نيسان افريل april apr",
    "مايو ايار ماي may",
    "يونيو حزيران جوان يونيه june jun",
    "يوليو تموز جويلية يوليوز يوليه july jul",
    "اغسطس اب اوت غشت august aug",
    "سبتمبر ايلول شتنبر september sep sept",
    "اكتوبر تشرين_الاول october oct",
    "نوفمبر تشرين_الثاني نونبر november nov",
    "ديسمبر كانون_الاول دجنبر december dec",
)
_MONTHS = {
    name.replace("_", " "): number
    for number, names in enumerate(_MONTH_NAMES, start=1)
    for name in names.split()
}
_ISO = re.compile(
    r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?", re.ASCII
)
_PARTIAL = re.compile(r"\d{4}(-\d\d)?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})", re.ASCII)
_NAMED = re.compile(r"(\d{1,2}) ([^\d,،]+?)[,،]? (\d{4})م?", re.ASCII)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.ASCII)
_EARLIEST = 1600
"""Years before are of the hijri calendar, in which this is no day that is certain."""
_WEEKDAY = re.compile(r"^(يوم )?(ال\w+|\w+day)[ ,،]+")


def iso_date(written: str) -> str:
    """Return a date, or date and time, in ISO 8601, or an empty text when it is not certain.

    What is ISO already comes back as it is. Figures are read day first, as Arabic newspapers
    write them, and Eastern ones as their ASCII equals; months by their names in any country:
    ``12 أيلول 2020``. Two names of one month (``أيلول/سبتمبر``) must mean the same.
    """
    plain = " ".join(written.translate(_TABLE).lower().split())
    if _ISO.fullmatch(written.strip()):
        return written.strip() if _exists(written.strip()) else ""
    if _PARTIAL.fullmatch(plain):  # in Eastern figures
        return plain if _exists(plain) else ""
    plain = _WEEKDAY.sub("", plain)
    if match := _YEAR_FIRST.fullmatch(plain):
        return _date(match[1], int(match[2]), match[3])
    if match := _DAY_FIRST.fullmatch(plain):
        return _date(match[3], int(match[2]), match[1])
    if match := _NAMED.fullmatch(plain):
        return _date(match[3], _month(match[2]), match[1])
    if match := _MONTH_FIRST.fullmatch(plain):
        return _date(match[3], _month(match[1]), match[2])
    return ""


def _month(names: str) -> int:
    parts = [part.strip(" ()") for part in re.split(r"[/(\-]", names)]
    numbers = {_MONTHS.get(part, 0) for part in parts if part}
    return numbers.pop() if len(numbers) == 1 else 0


def _date(year: str, month: int, day: str) -> str:
    if int(year) < _EARLIEST:
        return ""
    try:
        return datetime.date(int(year), month, int(day)).isoformat()
    except ValueError:
        return ""


def _exists(iso: str) -> bool:
    """Return whether a text of ISO form is a real date; a year or a month may stand alone."""
    try:
        datetime.datetime.fromisoformat(iso if len(iso) >= 10 else (iso + "-01-01")[:10])
    except ValueError:
        return False
    return True
