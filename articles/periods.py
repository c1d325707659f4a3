"""Dates and reporting periods in the contract's forms: what they say, and the first and last day they may mean.

A date is `2023-03-30`, `2023-03` or `2023`. A period is `2023-Q1`, `2022-H1`, `2024`, `2024-09`, `2025-01..2025-09`,
`2020..` or `2021-07..`.
"""
import calendar
import datetime
import re
from dataclasses import dataclass

from articles.vocabulary import Precision

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_PART = re.compile(r"(\d{4})-([QH])(\d)", re.ASCII)
_MONTHS_OF = {"Q": 3, "H": 6}


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day, both included; `last` is None where a period is open."""

    first: datetime.date
    last: datetime.date | None

    def holds(self, other: "Span") -> bool:
        """Tell whether every day of the other lies in this one."""
        return (self.first <= other.first
                and (self.last is None or (other.last is not None and other.last <= self.last)))


def date_precision(text: str) -> Precision:
    """Return how much the date says. ValueError where it is none."""
    date_span(text)
    return {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}[len(text)]


def date_span(text: str) -> Span:
    """Return the days that a date may mean. ValueError where it is none."""
    match = _DATE.fullmatch(text)
    if not match:
        raise ValueError(f"not a date: {text!r}")
    year, month, day = (int(part) if part else None for part in match.groups())
    if day:
        exact = datetime.date(year, month, day)
        return Span(exact, exact)
    if match[3]:  # a day 00
        raise ValueError(f"not a date: {text!r}")
    return _months(year, 1 if match[2] is None else month, 12 if match[2] is None else month)


def period_span(text: str) -> Span:
    """Return the days that a period covers. ValueError where it is none."""
    first, dots, last = text.partition("..")
    if dots:
        start = date_span(first).first
        end = date_span(last).last if last else None
        if len(first) > 7 or len(last) > 7 or (end and end < start):
            raise ValueError(f"not a period: {text!r}")
        return Span(start, end)
    match = _PART.fullmatch(text)
    if match:
        length = _MONTHS_OF[match[2]]
        number = int(match[3])
        if not 1 <= number <= 12 // length:
            raise ValueError(f"not a period: {text!r}")
        return _months(int(match[1]), (number - 1) * length + 1, number * length)
    if len(text) > 7:
        raise ValueError(f"not a period: {text!r}")
    return date_span(text)


def _months(year: int, first: int, last: int) -> Span:
    return Span(datetime.date(year, first, 1),
                datetime.date(year, last, calendar.monthrange(year, last)[1]))
