"""The days that a page names."""
import calendar
import datetime
import re
from enum import StrEnum
from functools import lru_cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.document import Passage, Span
from articles.extraction.reporting_periods import line_before, number
from articles.extraction.time_forms import ISO_DAY, find_time_forms
from articles.records import BODY

# A meeting of several days lasts no longer; two days further apart bound a figure's period.
LONGEST_MEETING = datetime.timedelta(days=14)
_LEAP_YEAR = 2000
_NEW = "-01-15"  # in its first two weeks a year is new
_CYCLE = range(1990, 2050)  # in which each name of the cycle of sixty means one year
_ONLY_ISO_DAY = re.compile(ISO_DAY)


class DayRole(StrEnum):
    """What a day is named for. Only a `held` day can be that of a meeting."""

    HELD = "held"
    SIGNED = "signed"
    ANNIVERSARY = "anniversary"
    SPAN_START = "span_start"
    SPAN_END = "span_end"
    PUBLISHED = "published"


class DayMention(NamedTuple):
    """A day, several days, or a month as the page writes it; `year` is None where the page leaves it out.

    Of several days `last_day` and `last_month` are the last; `year` is that of the first. Of an anniversary it is the
    anniversary's own ("70 năm (1954 - 2024)": 2024, without day and month). `also` is a second span that the day rests
    on: for "cùng ngày" that of the day it repeats. A New Year's feast is an anniversary on 1 February, near which it
    lies.
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
    for match in find_time_forms(text, words)[0]:
        if found and match.start() < found[-1].end:
            continue
        form = match.re.pattern
        if form == words.SAME_DAY:
            if held:
                found.append(held._replace(start=match.start(), end=match.end(), also=Span(held.start, held.end)))
            continue
        if form == words.RELATIVE_DAY:
            day = _relative_day(match, published)
        elif form == words.RECENT:
            day = _recent(match, published)
        elif form == words.NEAR_DAY:
            day = _near_day(match, found, words)
        elif form == words.NEW_YEAR:
            day = _new_year(match, words)
        elif form == words.ANNIVERSARY_YEARS:
            day = _anniversary(match)
        else:
            day = _day(text, match, found[-1] if found else None, words)
        if day:
            _append(text, found, day if day.where == passage.where else day._replace(where=passage.where), words)
            if found[-1].role is DayRole.HELD and found[-1].day:
                held = None if found[-1].last_day else found[-1]
    return _without_months(found, passage)


def _without_months(found: list[DayMention], passage: Passage) -> tuple[DayMention, ...]:
    """Return the days without the months that a day follows in their sentence: it says more of when something was."""
    kept: list[DayMention] = []
    following = len(passage.text)
    for mention in reversed(found):
        month = mention.role is DayRole.HELD and not mention.day
        if not month or following >= passage.sentence_at(mention.start).end:
            kept.append(mention)
        if mention.role is DayRole.HELD and not month:
            following = mention.start
    return tuple(reversed(kept))


def _relative_day(match: re.Match[str], published: str | None) -> DayMention | None:
    if not published or not _ONLY_ISO_DAY.fullmatch(published):
        return None
    day = datetime.date.fromisoformat(published) - datetime.timedelta(days=bool(match["yesterday"]))
    return DayMention(match.start(), match.end(), day.day, day.month, day.year)


def _recent(match: re.Match[str], published: str | None) -> DayMention | None:
    """Return the year of publication, of which the first days tell of the year before as well."""
    if not published or f"{published}-01" <= f"{published[:4]}{_NEW}":
        return None
    return DayMention(match.start(), match.end(), None, None, int(published[:4]))


def _new_year(match: re.Match[str], words: ModuleType) -> DayMention | None:
    if match["year"]:
        year = int(match["year"])
    else:
        stem, branch = words.STEMS.index(match["stem"].lower()), words.BRANCHES.index(match["branch"].lower())
        year = next((year for year in _CYCLE if year % 10 == stem and year % 12 == branch), None)
        if year is None:
            return None  # no such pair: a person's name
    return DayMention(match.start(), match.end(), 1, 2, year, role=DayRole.ANNIVERSARY)


def _near_day(match: re.Match[str], found: list[DayMention], words: ModuleType) -> DayMention | None:
    """Return the day that lies so many days after or before the last one named ("hôm sau": one after)."""
    named = next((day for day in reversed(found) if day.role is DayRole.HELD and day.day), None)
    if named is None:
        return None
    days = number(match["days"] or match["many"] or "1", words)
    back = match["day_before"] or match["before"] or match["earlier"]
    day, month = (named.day, named.month) if back or not named.last_day else (named.last_day, named.last_month)
    wraps = (month, day) < (named.month, named.day)
    years = (named.year,) if named.year else (_LEAP_YEAR, _LEAP_YEAR + 1)
    near = [calendar_day(year + wraps, month, day) + datetime.timedelta(days=-days if back else days) for year in years]
    dates = {(one.day, one.month) for one in near}
    if len(dates) > 1:
        return None  # after 28 February of an unknown year
    day, month = dates.pop()
    return DayMention(match.start(), match.end(), day, month, named.year and near[0].year,
                      also=Span(named.start, named.end))


def _anniversary(match: re.Match[str]) -> DayMention | None:
    if int(match["year"]) - int(match["first"]) != int(match["years"]):
        return None
    return DayMention(match.start("first"), match.end("year"), None, None, int(match["year"]),
                      role=DayRole.ANNIVERSARY)


def _day(text: str, match: re.Match[str], previous: DayMention | None, words: ModuleType) -> DayMention | None:
    """Return the day that a pattern found, None where it is no day of the calendar or no date at all."""
    parts = match.groupdict()
    short = parts.get("short_year")
    year = words.CENTURY + int(short) if short else int(parts["year"]) if parts["year"] else None
    day = int(parts["day"]) if parts.get("day") else None
    month = number(parts["month"], words)
    last_day = int(parts["last_day"]) if parts.get("last_day") else None
    if not in_calendar(year, month, last_day or day or 1) or (last_day and day >= last_day):
        return None
    start, end = match.span()
    if match.re.pattern == ISO_DAY:
        return DayMention(start, end, day, month, year, role=DayRole.PUBLISHED)
    # "5/4/23" alone may be anything, a number of three parts.
    line = line_before(text, start)
    known = parts["year"] or parts["word"] or _anchored(line, end, previous, words)
    if not known or _denied(line, end, words):
        return None
    also = None
    named = None if year else words.BRACKET_YEAR_BEFORE.search(*line)
    if named:
        year = int(named["year"])
        also = Span(named.start("year"), named.end("year"))
        if not in_calendar(year, month, day):
            return None
    mention = DayMention(start, end, day, month, year, last_day, last_day and month, also=also)
    return _with_role(line, mention, bool(parts["word"]), words)


def in_calendar(year: int | None, month: int, day: int) -> bool:
    """Tell whether the month has such a day; 29 February is one of an unknown year."""
    return 1 <= day <= _days_in(year or _LEAP_YEAR, month)


@lru_cache(maxsize=256)
def _days_in(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _anchored(line: tuple[str, int, int], end: int, previous: DayMention | None, words: ModuleType) -> bool:
    """Tell whether the words around two bare numbers make them a date: "3/8" alone may be three of eight."""
    text, _, start = line
    if words.DAY_BEFORE.search(*line) or words.LUNAR_BEFORE.search(*line):
        return True
    if previous and previous.day:
        between = (text, previous.end, start)
        if words.UNTIL_BETWEEN.fullmatch(*between) or words.AND_BETWEEN.fullmatch(*between):
            return True
    if words.MAYBE_DAY_BEFORE.search(*line):
        return bool(words.MAYBE_DAY_AFTER.match(text, end))
    return bool(words.BRACKET_AFTER.match(text, end) and words.BRACKET_BEFORE.search(*line))


def _denied(line: tuple[str, int, int], end: int, words: ModuleType) -> bool:
    named = words.NO_DAY_BEFORE.search(*line) and not words.LUNAR_BEFORE.search(*line)
    return bool(named or words.NO_DAY_AFTER.match(line[0], end))


def _with_role(line: tuple[str, int, int], day: DayMention, named: bool, words: ModuleType) -> DayMention:
    """Return the day with what it is named for, read from the words before it."""
    text = line[0]
    if day.year and not named and (words.PUBLISHED_BEFORE.search(*line) or words.PUBLISHED_AFTER.match(text, day.end)):
        return day._replace(role=DayRole.PUBLISHED)
    if words.SIGNED_BEFORE.search(*line):
        return day._replace(role=DayRole.SIGNED)
    age = words.ANNIVERSARY_AGE_BEFORE.search(*line) if day.year else None
    if age:
        return day._replace(year=day.year + int(age["years"]), role=DayRole.ANNIVERSARY, also=Span(*age.span("years")))
    if words.ANNIVERSARY_BEFORE.search(*line):
        # Without an age the year may be that of the first such day.
        return day._replace(year=None, role=DayRole.ANNIVERSARY)
    if day.last_day:
        return day
    if words.SPAN_START_BEFORE.search(*line):
        return day._replace(role=DayRole.SPAN_START)
    reached = words.REACHED_BEFORE.search(*line) and words.REACHED_AFTER.match(text, day.end)
    if not reached and words.SPAN_END_BEFORE.search(*line):
        return day._replace(role=DayRole.SPAN_END)
    return day


def _append(text: str, found: list[DayMention], day: DayMention, words: ModuleType) -> None:
    """Add the day to those found before it; "28/2 - 2/3" becomes one mention, "1/1 đến 30/9" a span's two ends.

    "28/2 và 1/3" is one only where the second is the next day.
    """
    first = found[-1] if found else None
    between = first and first.day and day.day and not first.last_day and not day.last_day and (first.end, day.start)
    until = between and words.UNTIL_BETWEEN.fullmatch(text, *between)
    listed = between and first.role is day.role is DayRole.HELD and words.NEXT_BETWEEN.fullmatch(text, *between)
    if not (until or listed):
        found.append(day)
        return
    if until and (first.day, first.month) == (day.day, day.month):
        found[-1] = day._replace(start=first.start, role=DayRole.ANNIVERSARY, also=None)
        return
    first, day, apart = _told_together(first, day)
    if datetime.timedelta() < apart <= (LONGEST_MEETING if until else datetime.timedelta(days=1)):
        role = DayRole.HELD if first.role is DayRole.SPAN_START else first.role
        found[-1] = first._replace(end=day.end, last_day=day.day, last_month=day.month, role=role)
    else:
        found[-1:] = ((first._replace(role=DayRole.SPAN_START), day._replace(role=DayRole.SPAN_END)) if until
                      else (first, day))


def _told_together(first: DayMention, day: DayMention) -> tuple[DayMention, DayMention, datetime.timedelta]:
    """Return two days told together, each with the year of the other where it has none, and how far apart they are."""
    wraps = (day.month, day.day) < (first.month, first.day)
    if day.year and not first.year and in_calendar(day.year - wraps, first.month, first.day):
        first = first._replace(year=day.year - wraps)
    elif first.year and not day.year and in_calendar(first.year + wraps, day.month, day.day):
        day = day._replace(year=first.year + wraps)
    year = first.year or _LEAP_YEAR
    start, end = calendar_day(year, first.month, first.day), calendar_day(day.year or year + wraps, day.month, day.day)
    return first, day, end - start


def calendar_day(year: int, month: int, day: int) -> datetime.date:
    """Return the day, the last of February for a 29th that the year lacks."""
    return datetime.date(year, month, min(day, _days_in(year, month)))
