"""The days that a page names, and the year of a day that stands without one."""
import calendar
import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import ModuleType

from articles.extraction.document import Passage, Span
from articles.extraction.reporting_periods import PeriodForm, PeriodMention, before, months_value, number
from articles.periods import date_span, period_span
from articles.records import BODY

# A meeting of several days lasts no longer; two days further apart bound a figure's period.
LONGEST_MEETING = datetime.timedelta(days=14)
# A report that follows its meeting so soon tells the year better than the period does.
FRESH = datetime.timedelta(days=62)
# A publication day may be one off where it was stamped in another time zone.
_GRACE = datetime.timedelta(days=1)
_LEAP_YEAR = 2000
_ISO_DAY = re.compile(r"(?<![\d-])(?P<year>(?:19|20)\d{2})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01])(?![\d-])")


class DayRole(StrEnum):
    """What a day is named for. Only a `held` day can be that of a meeting."""

    HELD = "held"
    SIGNED = "signed"
    ANNIVERSARY = "anniversary"
    SPAN_START = "span_start"
    SPAN_END = "span_end"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day, several days, or a month as the page writes it; `year` is None where the page leaves it out.

    Of several days `last_day` and `last_month` are the last; `year` is that of the first. Of an anniversary it is the
    anniversary's own ("70 năm (1954 - 2024)": 2024, without day and month). `also` is a second span that the day rests
    on: for "cùng ngày" that of the day it repeats.
    """

    start: int
    end: int
    day: int | None
    month: int | None
    year: int | None
    last_day: int | None = None
    last_month: int | None = None
    role: DayRole = DayRole.HELD
    where: str = BODY
    also: Span | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the day stands, for evidence."""
        return (Span(self.start, self.end), *((self.also,) if self.also else ()))


def find_days(passage: Passage, lang: ModuleType, published: str | None = None) -> tuple[DayMention, ...]:
    """Return the days in order, none overlapping another; `published` is the day from which "yesterday" is counted."""
    words, text = lang.dates, passage.text
    found: list[DayMention] = []
    held: DayMention | None = None
    for match in _candidates(text, words):
        if found and match.start() < found[-1].end:
            continue
        if match.re is words.SAME_DAY.compiled:
            if held:
                found.append(replace(held, start=match.start(), end=match.end(), also=Span(held.start, held.end)))
            continue
        if match.re is words.RELATIVE_DAY.compiled:
            day = _relative_day(match, published)
        else:
            day = _day(text, match, found[-1] if found else None, words)
        if day:
            _append(text, found, replace(day, where=passage.where), words)
            if found[-1].role is DayRole.HELD and found[-1].day:
                held = None if found[-1].last_day else found[-1]
    return tuple(found)


def _candidates(text: str, words: ModuleType) -> list[re.Match[str]]:
    """Return what any pattern found, by start, the longest first."""
    patterns = (_ISO_DAY, words.SAME_DAY, words.RELATIVE_DAY, words.ANNIVERSARY_YEARS, *words.DAY_FORMS)
    found = [match for pattern in patterns for match in pattern.finditer(text)]
    return sorted(found, key=lambda match: (match.start(), -match.end()))


def _relative_day(match: re.Match[str], published: str | None) -> DayMention | None:
    if not published or not _ISO_DAY.fullmatch(published):
        return None
    day = datetime.date.fromisoformat(published) - datetime.timedelta(days=bool(match["yesterday"]))
    return DayMention(match.start(), match.end(), day.day, day.month, day.year)


def _day(text: str, match: re.Match[str], previous: DayMention | None, words: ModuleType) -> DayMention | None:
    """Return the day that a pattern found, None where it is no day of the calendar or no date at all."""
    if match.re is words.ANNIVERSARY_YEARS.compiled:
        if int(match["year"]) - int(match["first"]) != int(match["years"]):
            return None
        return DayMention(match.start("first"), match.end("year"), None, None, int(match["year"]),
                          role=DayRole.ANNIVERSARY)
    parts = match.groupdict()
    year = int(parts["year"]) if parts["year"] else None
    day = int(parts["day"]) if parts.get("day") else None
    month = number(parts["month"], words)
    last_day = int(parts["last_day"]) if parts.get("last_day") else None
    if not _in_calendar(year, month, last_day or day or 1) or (last_day and day >= last_day):
        return None
    mention = DayMention(match.start(), match.end(), day, month, year, last_day, last_day and month)
    if match.re is _ISO_DAY:
        return replace(mention, role=DayRole.PUBLISHED)
    if not (year or parts["word"] or _anchored(text, mention, previous, words)) or _denied(text, mention, words):
        return None
    named = before(words.BRACKET_YEAR_BEFORE, text, mention.start)
    if named and not year:
        year = int(named["year"])
        mention = replace(mention, year=year, also=Span(named.start("year"), named.end("year")))
        if not _in_calendar(year, month, day):
            return None
    return _with_role(text, mention, bool(parts["word"]), words)


def _in_calendar(year: int | None, month: int, day: int) -> bool:
    return 1 <= day <= calendar.monthrange(year or _LEAP_YEAR, month)[1]


def _anchored(text: str, day: DayMention, previous: DayMention | None, words: ModuleType) -> bool:
    """Tell whether the words around two bare numbers make them a date: "3/8" alone may be three of eight."""
    if before(words.DAY_BEFORE, text, day.start):
        return True
    if previous and previous.day:
        between = (text, previous.end, day.start)
        if words.UNTIL_BETWEEN.fullmatch(*between) or words.AND_BETWEEN.fullmatch(*between):
            return True
    if before(words.MAYBE_DAY_BEFORE, text, day.start):
        return bool(words.MAYBE_DAY_AFTER.match(text, day.end))
    return bool(words.BRACKET_AFTER.match(text, day.end) and before(words.BRACKET_BEFORE, text, day.start))


def _denied(text: str, day: DayMention, words: ModuleType) -> bool:
    return bool(before(words.NO_DAY_BEFORE, text, day.start) or words.NO_DAY_AFTER.match(text, day.end))


def _with_role(text: str, day: DayMention, named: bool, words: ModuleType) -> DayMention:
    """Return the day with what it is named for, read from the words before it."""
    start = day.start
    by_clock = before(words.PUBLISHED_BEFORE, text, start) or words.PUBLISHED_AFTER.match(text, day.end)
    if day.year and not named and by_clock:
        return replace(day, role=DayRole.PUBLISHED)
    if before(words.SIGNED_BEFORE, text, start):
        return replace(day, role=DayRole.SIGNED)
    age = before(words.ANNIVERSARY_AGE_BEFORE, text, start) if day.year else None
    if age:
        return replace(day, year=day.year + int(age["years"]), role=DayRole.ANNIVERSARY, also=Span(*age.span("years")))
    if before(words.ANNIVERSARY_BEFORE, text, start):
        # Without an age the year may be that of the first such day.
        return replace(day, year=None, role=DayRole.ANNIVERSARY)
    if day.last_day:
        return day
    if before(words.SPAN_START_BEFORE, text, start):
        return replace(day, role=DayRole.SPAN_START)
    if before(words.SPAN_END_BEFORE, text, start):
        return replace(day, role=DayRole.SPAN_END)
    return day


def _append(text: str, found: list[DayMention], day: DayMention, words: ModuleType) -> None:
    """Add the day to those found before it; "28/2 - 2/3" becomes one mention, "1/1 đến 30/9" a span's two ends."""
    first = found[-1] if found else None
    if not (first and first.day and day.day and not first.last_day and not day.last_day
            and words.UNTIL_BETWEEN.fullmatch(text, first.end, day.start)):
        found.append(day)
        return
    if (first.day, first.month) == (day.day, day.month):
        found[-1] = replace(day, start=first.start, role=DayRole.ANNIVERSARY, also=None)
        return
    wraps = (day.month, day.day) < (first.month, first.day)
    if day.year and not first.year and _in_calendar(day.year - wraps, first.month, first.day):
        first = replace(first, year=day.year - wraps)
    elif first.year and not day.year and _in_calendar(first.year + wraps, day.month, day.day):
        day = replace(day, year=first.year + wraps)
    base = first.year or _LEAP_YEAR
    apart = _at(day.year or base + wraps, day.month, day.day) - _at(base, first.month, first.day)
    if datetime.timedelta() < apart <= LONGEST_MEETING:
        role = DayRole.HELD if first.role is DayRole.SPAN_START else first.role
        found[-1] = replace(first, end=day.end, last_day=day.day, last_month=day.month, role=role)
    else:
        found[-1] = replace(first, role=DayRole.SPAN_START)
        found.append(replace(day, role=DayRole.SPAN_END))


def _at(year: int, month: int, day: int) -> datetime.date:
    """Return the day, the last of February for a 29th that the year lacks."""
    return datetime.date(year, month, min(day, calendar.monthrange(year, month)[1]))


# --- The year of a day without one -----------------------------------------------------------------------------------


def work_out_year(day: DayMention, *, period: PeriodMention | None = None, anniversary: DayMention | None = None,
                  published: str | None = None, other_years: Sequence[DayMention] = (),
                  ) -> tuple[str, tuple[DayMention | PeriodMention, ...]] | None:
    """Return the date in the contract's form and the mentions that told it; None where the page does not tell a year.

    `period` is what the talks cover, `published` the page's own date, `other_years` days of the same account whose year
    is known. What is nearest decides: a fresh publication, the period, the anniversary, the other days, an older
    publication.
    """
    if day.year:
        return date_text(day, day.year), (day,)
    if not day.month:
        return None
    reported = _from_published(day, published)
    candidates = [
        (reported[0] if reported and reported[1] <= FRESH else None, ()),
        (_from_period(day, period) if period and period.value else None, (period,)),
        (_from_anniversary(day, anniversary) if anniversary and anniversary.year else None, (anniversary,)),
        *((_from_other(day, other), (other,)) for other in other_years),
        (reported[0] if reported else None, ()),
    ]
    for year, told in candidates:
        if year and _in_calendar(year, day.month, day.day or 1) and not _after(day, year, published):
            return date_text(day, year), (day, *(told or _showing(day, year, period, anniversary)))
    return None


def _showing(day: DayMention, year: int, period: PeriodMention | None,
             anniversary: DayMention | None) -> tuple[DayMention | PeriodMention, ...]:
    """Return the period or else the anniversary that shows a reader this year; a publication day has no span."""
    if period and (period.year == year or (period.value and _from_period(day, period) == year)):
        return (period,)
    return (anniversary,) if anniversary and anniversary.year == year else ()


def date_text(day: DayMention, year: int) -> str:
    """Return the first day, or the month, in the contract's form."""
    if not day.month:
        return f"{year}"
    return f"{year}-{day.month:02}-{day.day:02}" if day.day else f"{year}-{day.month:02}"


def last_date_text(day: DayMention, date: str) -> str | None:
    """Return the last of several days in the contract's form, given the first; None for a single day."""
    if not day.last_day:
        return None
    year = int(date[:4]) + (day.last_month < day.month)
    return f"{year}-{day.last_month:02}-{day.last_day:02}"


def _after(day: DayMention, year: int, published: str | None) -> bool:
    """Tell whether the day lies after the publication."""
    return bool(published) and _at(year, day.month, day.day or 1) > date_span(published).last + _GRACE


def _from_published(day: DayMention, published: str | None) -> tuple[int, datetime.timedelta] | None:
    """Return the year of the last such day before the publication, and how long before. A year alone tells nothing."""
    if not published or len(published) == 4:
        return None
    last = date_span(published).last + _GRACE
    # A day that follows within a month is rather one to come than one almost a year past.
    if any(last < _at(year, day.month, day.day or 1) <= last + datetime.timedelta(days=30)
           for year in (last.year, last.year + 1)):
        return None
    year = last.year if _at(last.year, day.month, day.day or 1) <= last else last.year - 1
    return year, last - _at(year, day.month, day.day or 1)


def _from_period(day: DayMention, period: PeriodMention) -> int | None:
    """Return the year in which talks on the period were held on this day.

    They are held in the last third of the period or in the months after it (six; three for talks on a whole year or
    more), else earlier within it. What starts a period lies in it or in the three months before; of two such days
    neither.
    """
    span = period_span(period.value)
    first = _month_number(span.first)
    if span.last is None:
        # "từ đầu năm 2024" is said in 2024; "từ năm 2020 đến nay" may be said in any year.
        return span.first.year if period.form is PeriodForm.YEAR_START else None
    end = _month_number(span.last) + 1
    length = end - first
    lag = 6 if length < 12 else 3
    if period.ahead:
        return _only(day, first - 3, end + (lag if length < 12 else 0))
    late = max(first + length * 2 // 3, end - 4)
    return _only(day, late, end + lag) or _only(day, max(first, end - 12), late)


def _month_number(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1


def _only(day: DayMention, first: int, end: int) -> int | None:
    """Return the year in which the day's month lies in these months (counted from year 0), if it is only one."""
    years = [month // 12 for month in range(first, end) if month % 12 + 1 == day.month]
    return years[0] if len(years) == 1 else None


def _from_anniversary(day: DayMention, anniversary: DayMention) -> int:
    """Return the year that puts the day nearest to the anniversary."""
    if not anniversary.day:
        return anniversary.year
    feast = _at(anniversary.year, anniversary.month, anniversary.day)
    return min((feast.year - 1, feast.year, feast.year + 1),
               key=lambda year: abs(_at(year, day.month, day.day or 1) - feast))


def _from_other(day: DayMention, other: DayMention) -> int | None:
    """Return the year of a day told beside another: at most ten months before it or two after."""
    if not (other.year and other.month):
        return None
    middle = other.year * 12 + other.month - 1
    return _only(day, middle - 9, middle + 3)


def years_after_signing(passage: Passage, days: Sequence[DayMention], lang: ModuleType) -> PeriodMention | None:
    """Return the period that a review of so many years since a signing looks back on: `2013-09..2014-08`.

    Its span is the day of the signing, `also` the number of years. None where the page names no or several signings.
    """
    words = lang.dates
    review = words.YEARS_REVIEWED.search(passage.text)
    signed = [day for day in days if day.role is DayRole.SIGNED and day.year and day.month]
    if len({(day.year, day.month, day.day) for day in signed}) > 1:
        signed = [day for day in signed if before(words.AGREEMENT_BEFORE, passage.text, day.start)]
    if not review or len({(day.year, day.month, day.day) for day in signed}) != 1:
        return None
    day, years = signed[0], number(review["years"], words)
    if not years:
        return None
    last = day.year * 12 + day.month - 2 + years * 12
    value = months_value((day.year, day.month), (last // 12, last % 12 + 1))
    return PeriodMention(day.start, day.end, PeriodForm.SPAN, value, day.year, where=day.where,
                         also=Span(review.start(), review.end()))
