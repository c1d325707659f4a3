"""The year of a day that the page names without one, and the period that a review of so many years looks back on."""
import datetime
from collections.abc import Iterator, Sequence
from types import ModuleType

from articles.extraction.dates import DayMention, DayRole, calendar_day, in_calendar
from articles.extraction.document import Passage, Span
from articles.extraction.reporting_periods import PeriodForm, PeriodMention, before, months_value, number
from articles.periods import date_span, period_span

# A report that follows its meeting so soon tells the year better than the period does.
FRESH = datetime.timedelta(days=62)
# A publication day may be one off where it was stamped in another time zone.
_GRACE = datetime.timedelta(days=1)


def work_out_year(day: DayMention, *, period: PeriodMention | None = None, anniversary: DayMention | None = None,
                  published: str | None = None, other_years: Sequence[DayMention] = (),
                  begun: Sequence[PeriodMention] = ()) -> tuple[str, tuple[DayMention | PeriodMention, ...]] | None:
    """Return the date in the contract's form and the mentions that told it; None where the page does not tell a year.

    `period` is what the talks cover, `published` the page's own date, `other_years` days of the same account whose year
    is known, `begun` the years of whose beginning the page says "since". What is nearest decides: a fresh publication,
    the period, the anniversary, the year that the meeting is named after, the other days, the years begun, an older
    publication.
    """
    if day.year:
        return date_text(day, day.year), (day,)
    if not day.month:
        return None
    # The last day that the page may tell of as past. A publication of which only the year is known tells no year.
    latest = date_span(published).last + _GRACE if published else None
    reported = _from_published(day, latest) if latest and len(published) > 4 else None
    for year, told in _candidates(day, period, anniversary, other_years, begun, reported):
        late = latest and year and calendar_day(year, day.month, day.day or 1) > latest
        if year and not late and in_calendar(year, day.month, day.day or 1):
            return date_text(day, year), (day, *(told or _showing(day, year, period, anniversary)))
    return None


def _candidates(day: DayMention, period: PeriodMention | None, anniversary: DayMention | None,
                other_years: Sequence[DayMention], begun: Sequence[PeriodMention],
                reported: tuple[int, datetime.timedelta] | None) -> Iterator[tuple[int | None, tuple]]:
    """Yield what each thing that tells of the year says, the nearest first, and its mention."""
    if reported and reported[1] <= FRESH:
        yield reported[0], ()
    if period and period.value and not period.occasion:
        yield _from_period(day, period), (period,)
    if anniversary and anniversary.year:
        yield _from_anniversary(day, anniversary), (anniversary,)
    if period and period.value and period.occasion:
        yield _from_period(day, period), (period,)
    for other in other_years:
        yield _from_other(day, other), (other,)
    if len({period.year for period in begun}) == 1:
        yield begun[0].year, begun[:1]
    if reported:
        yield reported[0], ()


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


def _from_published(day: DayMention, latest: datetime.date) -> tuple[int, datetime.timedelta] | None:
    """Return the year of the last such day before the latest that the publication may be of, and how long before."""
    # A day that follows within a month is rather one to come than one almost a year past.
    if any(latest < calendar_day(year, day.month, day.day or 1) <= latest + datetime.timedelta(days=30)
           for year in (latest.year, latest.year + 1)):
        return None
    this_year = calendar_day(latest.year, day.month, day.day or 1)
    last = this_year if this_year <= latest else calendar_day(latest.year - 1, day.month, day.day or 1)
    return last.year, latest - last


def _from_period(day: DayMention, period: PeriodMention) -> int | None:
    """Return the year in which talks on the period were held on this day.

    What the period is named after lies in it. Talks are held in the last third of the period or in the months after it
    (six; three for talks on a whole year or more), else earlier within it. What starts a period lies in it or in the
    three months before; of two such days neither.
    """
    span = period_span(period.value)
    first = _month_number(span.first)
    if span.last is None:
        # "từ đầu năm 2024" is said in 2024; "từ năm 2020 đến nay" may be said in any year.
        return span.first.year if period.form is PeriodForm.YEAR_START else None
    end = _month_number(span.last) + 1
    length = end - first
    if period.occasion and (year := _only(day, first, end)):
        return year
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
    feast = calendar_day(anniversary.year, anniversary.month, anniversary.day)
    return min((feast.year - 1, feast.year, feast.year + 1),
               key=lambda year: abs(calendar_day(year, day.month, day.day or 1) - feast))


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
    here = passage.sentence_at(review.start()) if review else None
    signed = [day for day in signed if here and here.holds(day.start)] or signed
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
