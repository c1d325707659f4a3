"""Days, months and reporting periods as each language writes them, with the precision that is known."""
import datetime
import re

from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

_QUARTER = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)
_HALF = re.compile(r"(\d{4})-H([12])", re.ASCII)
_ROMAN = ("", "I", "II", "III", "IV")
_HAN = ("", "一", "二", "三", "四")


def date_text(date: str, end: str | None = None) -> str:
    """Return a date of the contract's form in words: `30 March 2023`, `February 2024`, `2025`."""
    if end and end != date:
        return _("%(first)s to %(last)s") % {"first": date_text(date), "last": date_text(end)}
    parts = _parts(date)
    if len(date) == 10:
        return pgettext("date", "%(day)d %(month)s %(year)d") % parts
    if len(date) == 7:
        return pgettext("date", "%(month)s %(year)d") % parts
    return pgettext("date", "%(year)d") % parts


def short_date(date: str) -> str:
    """Return a date for a line of small print: `30/3/2023`, `2/2024`."""
    parts = _parts(date)
    if len(date) == 10:
        return pgettext("short date", "%(day)d %(abbreviated)s %(year)d") % parts
    if len(date) == 7:
        return pgettext("short date", "%(abbreviated)s %(year)d") % parts
    return pgettext("date", "%(year)d") % parts


def day_in_year(date: str, end: str | None = None) -> str:
    """Return the day without its year, for rows that stand under one: `30/3`, `3–5/6`, `thg 2`; empty for a year."""
    if len(date) == 4:
        return ""
    parts = _parts(date)
    if len(date) == 7:
        return pgettext("day in a row", "%(abbreviated)s") % parts
    if end and len(end) == 10 and end != date:
        if end[:7] == date[:7]:
            return pgettext("day in a row", "%(day)d–%(last)d %(abbreviated)s") % (parts | {"last": int(end[8:])})
        return f"{day_in_year(date)}–{day_in_year(end)}"
    return pgettext("day in a row", "%(day)d %(abbreviated)s") % parts


def moment_text(moment: datetime.datetime) -> str:
    """Return the day of an editor's act, in the archive's time zone."""
    return short_date(timezone.localtime(moment).date().isoformat())


def period_text(period: str) -> str:
    """Return a reporting period inside a line: `Q1 2023`, `first half of 2022`, `January to September 2025`."""
    first, dots, last = period.partition("..")
    if dots and not last:
        return pgettext("period", "since %(date)s") % {"date": _span_end(first)}
    if dots:
        return pgettext("period", "%(first)s to %(last)s") % {"first": _span_end(first), "last": _span_end(last)}
    quarter = _QUARTER.fullmatch(period)
    if quarter:
        return quarter_text(int(quarter[1]), int(quarter[2]))
    half = _HALF.fullmatch(period)
    if half:
        form = (pgettext("period", "first half of %(year)d") if half[2] == "1"
                else pgettext("period", "second half of %(year)d"))
        return form % {"year": int(half[1])}
    return _span_end(period)


def quarter_text(year: int, quarter: int) -> str:
    """Return a quarter inside a line: `Q1 2023`, `quý I/2023`, `2023年第一季度`."""
    return pgettext("period", "Q%(number)d %(year)d") % _quarter(quarter, year)


def quarter_name(quarter: int) -> str:
    """Return a quarter without its year, for the head of a column: `1`, `I`, `一`."""
    return pgettext("quarter", "%(number)d") % _quarter(quarter)


def as_heading(text: str) -> str:
    """Return a text with its first letter as at the beginning of a line."""
    return str(capfirst(text))


def _quarter(quarter: int, year: int = 0) -> dict[str, int | str]:
    return {"number": quarter, "roman": _ROMAN[quarter], "han": _HAN[quarter], "year": year}


def _span_end(date: str) -> str:
    if len(date) == 4:
        return pgettext("period", "%(year)d") % {"year": int(date)}
    return pgettext("period", "%(month)s %(year)d") % _parts(date)


def _parts(date: str) -> dict[str, int | str]:
    year, month, day = (int(part) for part in (date + "-01-01")[:10].split("-"))
    name = str(MONTHS[month])
    return {"year": year, "number": month, "day": day, "month": name, "abbreviated": name[:3]}
