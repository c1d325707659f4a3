"""The periods that talks and figures cover, as the page states them."""
import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache, lru_cache, partial
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import Pattern, Text
from articles.extraction.document import Passage, Span
from articles.extraction.time_forms import find_time_forms
from articles.records import BODY

_LOOK_BACK = 100
_COMMA = re.compile("[,;]")
_SHORTEST_SPAN = 27  # days; fewer are those of a meeting


class PeriodForm(StrEnum):
    QUARTER = "quarter"
    HALF = "half"
    MONTHS = "months"
    MONTH = "month"
    YEAR = "year"
    YEAR_START = "year_start"
    SPAN = "span"


_PARTS_OF_YEAR = (PeriodForm.QUARTER, PeriodForm.HALF, PeriodForm.MONTHS, PeriodForm.MONTH)


class PeriodMention(NamedTuple):
    """A period as the page writes it.

    `value` is the contract's form, None where the year is missing: `with_year` completes it if `months` (first and
    last, 1 to 12) are known, which they are not in "trong quý". `ahead` is a period that the text plans for, `occasion`
    one that an event is named after, not one that it looks back on ("đợt 2 năm 2023"). `also` is a second span that
    the period rests on.
    """

    start: int
    end: int
    form: PeriodForm
    value: str | None
    year: int | None
    open: bool = False
    months: tuple[int, int] | None = None
    ahead: bool = False
    occasion: bool = False
    where: str = BODY
    also: Span | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the period stands, for evidence."""
        return (Span(self.start, self.end), *((self.also,) if self.also else ()))


class _Part(NamedTuple):
    """What one pattern found: a part of a year, which may be one end of a longer period; `ends`: it has both ends."""

    start: int
    end: int
    form: PeriodForm
    year: int | None
    months: tuple[int, int] | None
    last_year: int | None = None
    ends: bool = False


# Kept for the finder of figures, which asks for the same passage's periods again.
@lru_cache(maxsize=16)
def find_periods(passage: Passage, lang: ModuleType) -> tuple[PeriodMention, ...]:
    """Return the periods in order, none overlapping another."""
    words = lang.dates
    parts = _parts(passage.text, words)
    found: list[PeriodMention] = []
    index = low = 0
    while index < len(parts):
        mention, used = _mention(passage.text, parts[index:index + 2], words, low)
        index += used
        low = parts[index - 1].end
        if mention:
            if found:
                found[-1] = _dated_by_next(passage.text, found[-1], mention, words)
            found.append(mention if mention.where == passage.where else mention._replace(where=passage.where))
    return tuple(found)


def with_year(period: PeriodMention, year: int) -> PeriodMention:
    """Return the period with its value worked out for this year; the same one if it has a value or no months."""
    if period.value or not period.months:
        return period
    first, last = period.months
    if period.open:
        return period._replace(year=year, value=_open_value(year, first, period.form))
    return period._replace(year=year, value=months_value((year, first), (year, last)))


def months_value(first: tuple[int, int], last: tuple[int, int]) -> str:
    """Return the contract's shortest form of the months from (year, month) to (year, month)."""
    (year, month), (last_year, last_month) = first, last
    if year == last_year:
        length = last_month - month + 1
        if length == 12:
            return f"{year}"
        if length == 1:
            return f"{year}-{month:02}"
        for letter, size in (("Q", 3), ("H", 6)):
            if length == size and last_month % size == 0:
                return f"{year}-{letter}{last_month // size}"
    return f"{year}-{month:02}..{last_year}-{last_month:02}"


def _open_value(year: int, month: int, form: PeriodForm) -> str:
    return f"{year}.." if month == 1 and form is not PeriodForm.MONTH else f"{year}-{month:02}.."


def _parts(text: Text, words: ModuleType) -> list[_Part]:
    """Return the parts of years that the text names, in order; of two that overlap the earlier, else the longer."""
    readers = _readers(words)
    kept: list[_Part] = []
    for match in find_time_forms(text, words)[1]:
        if not kept or match.start() >= kept[-1].end:
            part = readers[match.re.pattern](match, words)
            if part:
                kept.append(part)
    return kept


@cache
def _readers(words: ModuleType) -> dict[str, Callable[[re.Match[str], ModuleType], _Part | None]]:
    return {words.QUARTER: _quarter, words.QUARTERS: _quarters, words.HALF: _half, words.MONTHS: _months,
            words.MONTH: _month, words.MONTH_SPAN: _month_span, words.YEAR: _year, words.YEAR_START: _year_start,
            words.YEARS: _years, words.DAY_SPAN: _day_span, words.SINCE: _since,
            words.PAST_QUARTER: partial(_past, PeriodForm.QUARTER), words.PAST_HALF: partial(_past, PeriodForm.HALF),
            words.PAST_MONTHS: partial(_past, PeriodForm.MONTHS), words.PAST_YEAR: partial(_past, PeriodForm.YEAR)}


def line_before(text: str, position: int, low: int = 0) -> tuple[str, int, int]:
    """Return the text with the span in it of what stands in the line just before the position, not before `low`."""
    low = max(low, position - _LOOK_BACK)
    return text, max(low, text.rfind("\n", low, position) + 1), position


def before(pattern: Pattern, text: str, position: int, low: int = 0) -> re.Match[str] | None:
    """Return the pattern's match in the line just before the position, not before `low`."""
    return pattern.search(*line_before(text, position, low))


def number(text: str, words: ModuleType) -> int:
    """Return the number that a numeral or a number word of the language says."""
    return int(text) if text.isdecimal() else words.NUMBER_WORDS[" ".join(text.lower().split())]


def _optional(text: str | None) -> int | None:
    return int(text) if text else None


def _past(form: PeriodForm, match: re.Match[str], words: ModuleType) -> _Part | None:
    if before(words.NO_PAST_BEFORE, match.string, match.start()):
        return None
    return _Part(match.start(), match.end(), form, None, None)


def _quarter(match: re.Match[str], words: ModuleType) -> _Part | None:
    first = number(match["quarter"], words)
    last = number(match["last_quarter"], words) if match["last_quarter"] else first
    # "quý I, IV" is no span.
    next_one = first + match["listed"].count(",") + 1
    if last != first and not (last == next_one or words.UNTIL_PERIOD.fullmatch(match["join"]) and last > first):
        return None
    return _Part(match.start(), match.end(), PeriodForm.QUARTER, _optional(match["year"]), (first * 3 - 2, last * 3),
                 ends=last > first)


def _half(match: re.Match[str], words: ModuleType) -> _Part:
    return _Part(match.start(), match.end(), PeriodForm.HALF, _optional(match["year"]),
                 (1, 6) if match["opening"] else (7, 12))


def _quarters(match: re.Match[str], words: ModuleType) -> _Part:
    months = 3 * number(match["count"], words)
    form = PeriodForm.HALF if months == 6 else PeriodForm.MONTHS
    return _Part(match.start(), match.end(), form, _optional(match["year"] or match["plain_year"]),
                 (13 - months, 12) if match["closing"] else (1, months))


def _months(match: re.Match[str], words: ModuleType) -> _Part:
    count = number(match["count"], words)
    form = PeriodForm.HALF if count == 6 else PeriodForm.MONTHS
    return _Part(match.start(), match.end(), form, _optional(match["year"] or match["plain_year"]),
                 (13 - count, 12) if match["closing"] else (1, count))


def _month(match: re.Match[str], words: ModuleType) -> _Part | None:
    first = number(match["month"], words)
    last = number(match["last_month"], words) if match["last_month"] else first
    if last < first:
        return None
    return _Part(match.start(), match.end(), PeriodForm.MONTH, _optional(match["year"]), (first, last),
                 ends=last > first)


def _month_span(match: re.Match[str], words: ModuleType) -> _Part | None:
    first, last = (int(match["year"]), int(match["month"])), (int(match["last_year"]), int(match["last_month"]))
    if last <= first or before(words.ANNIVERSARY_SPAN_BEFORE, match.string, match.start()):
        return None
    return _Part(match.start(), match.end(), PeriodForm.SPAN, first[0], (first[1], last[1]), last_year=last[0])


def _year(match: re.Match[str], words: ModuleType) -> _Part | None:
    if before(words.NO_YEAR_BEFORE, match.string, match.start()):
        return None
    return _Part(match.start(), match.end(), PeriodForm.YEAR, int(match["year"] or match["bare_year"]), (1, 12))


def _year_start(match: re.Match[str], words: ModuleType) -> _Part | None:
    # "đầu năm 2024" alone is a vague part of a year; "từ đầu năm 2024", "đầu năm 2024 đến nay" are exact.
    text = match.string
    if not (before(words.FROM_BEFORE, text, match.start()) or words.UNTIL_NOW_AFTER.match(text, match.end())):
        return None
    year = _optional(match["year"] or match["bare_year"])
    return _Part(match.start(), match.end(), PeriodForm.YEAR_START, year, (1, 12))


def _years(match: re.Match[str], words: ModuleType) -> _Part | None:
    first = int(match["year"] or match["former"] or match["year_in"])
    last = int(match["last_year"] or match["latter"] or match["last_year_in"])
    if last <= first or match["former"] and not _are_years(match, last - first, words):
        return None
    return _Part(match.start(), match.end(), PeriodForm.SPAN, first, (1, 12), last_year=last)


def _are_years(match: re.Match[str], apart: int, words: ModuleType) -> bool:
    """Tell whether years behind their number ("hai năm 2022, 2023") are as many, and are no anniversary's."""
    if not words.UNTIL_PERIOD.fullmatch(match["join"]):
        return apart == match["listed"].count(",") + 1
    counted = not match["count"] or number(match["count"], words) in (apart, apart + 1)
    return counted and not before(words.ANNIVERSARY_BEFORE, match.string, match.start())


def _day_span(match: re.Match[str], words: ModuleType) -> _Part | None:
    last_year = _optional(match["last_year"])
    year = _optional(match["year"]) or last_year
    first, last = int(match["month"]), int(match["last_month"] or match["whole_month"])
    last_day = int(match["last_day"] or 30)
    days = ((last_year or 0) - (year or 0)) * 360 + (last - first) * 30 + last_day - int(match["day"])
    if days < _SHORTEST_SPAN or match["year"] and not last_year or _is_anniversary(match, words):
        return None
    return _Part(match.start(), match.end(), PeriodForm.SPAN, year, (first, last), last_year)


def _is_anniversary(match: re.Match[str], words: ModuleType) -> bool:
    """Tell whether a span in brackets is that of a feast: "80 năm Quốc khánh (2/9/1945 - 2/9/2025)"."""
    in_brackets = match.string[match.start()].isdecimal()
    return in_brackets and (match["day"], match["month"]) == (match["last_day"], match["last_month"])


def _since(match: re.Match[str], words: ModuleType) -> _Part | None:
    now = words.UNTIL_NOW_AFTER.match(match.string, match.end())
    if not (now and before(words.FROM_BEFORE, match.string, match.start())
            or before(words.SINCE_EVENT_BEFORE, match.string, match.start())):
        return None
    month = int(match["month"])
    return _Part(match.start(), match.end(), PeriodForm.MONTH, int(match["year"]), (month, month))


def _mention(text: str, parts: list[_Part], words: ModuleType, low: int) -> tuple[PeriodMention | None, int]:
    """Return the period that begins with the first part, and how many of the parts it takes up.

    `low` is the end of the part before: what was planned or looked back on there says nothing here.
    """
    part = parts[0]
    line, since = line_before(text, part.start), line_before(text, part.start, low)
    ahead = bool(words.AHEAD_BEFORE.search(*since) and not words.NOT_AHEAD_BEFORE.search(*since))
    if part.last_year:
        value = months_value((part.year, part.months[0]), (part.last_year, part.months[1]))
        return PeriodMention(part.start, part.end, part.form, value, part.year, ahead=ahead), 1
    if words.NO_PERIOD_AFTER.match(text, part.end):
        return None, 1
    start = words.FROM_BEFORE.search(*line)
    if not start and part.months and words.UNTIL_NOW_AFTER.match(text, part.end):
        start = words.FROM_EVENT_BEFORE.search(*since)
    if not start and part.form in (PeriodForm.MONTH, PeriodForm.YEAR):
        start = words.SINCE_EVENT_BEFORE.search(*since)
    if len(parts) == 2 and part.months and parts[1].months and not parts[1].last_year:
        joined = _joined(text, part, parts[1], words, bool(start))
        if joined:
            return joined._replace(start=start.start() if start else part.start, ahead=ahead), 2
    if start and part.months and not part.ends or part.form is PeriodForm.YEAR_START:
        return _open(text, part, start.start() if start else part.start, words), 1
    if words.NO_PERIOD_BEFORE.search(*line):
        return None, 1
    if part.form is PeriodForm.MONTH and not part.year and not words.WITHIN_BEFORE.search(*line):
        return None, 1
    value = months_value((part.year, part.months[0]), (part.year, part.months[1])) if part.year else None
    occasion = bool(words.OCCASION_BEFORE.search(*line))
    return PeriodMention(part.start, part.end, part.form, value, part.year, months=part.months, ahead=ahead,
                         occasion=occasion), 1


def _joined(text: str, first: _Part, last: _Part, words: ModuleType, after_from: bool) -> PeriodMention | None:
    """Return the period from one part to the other, if the text between them says so."""
    between = (text, first.end, last.start)
    year, last_year = first.year or last.year, last.year or first.year
    begin, end = first.months[0], last.months[1]
    same_form = first.form is last.form
    until = words.UNTIL_PERIOD.fullmatch(*between) and (after_from or same_form)
    follows = (year or 0) * 12 + first.months[1] + 1 == (last_year or 0) * 12 + last.months[0]
    listed = words.AND_PERIOD.fullmatch(*between) and not after_from and follows
    if listed and not same_form:
        listed = not _COMMA.search(*between)  # "tổng kết năm 2023, quý I/2024 ..." begins something else
    if not (until or listed):
        return None
    if (year or 0, begin) > (last_year or 0, end):
        return None
    value = months_value((year, begin), (last_year, end)) if year else None
    return PeriodMention(first.start, last.end, PeriodForm.SPAN, value, year,
                         months=(begin, end) if year == last_year else None)


def _dated_by_next(text: str, period: PeriodMention, plan: PeriodMention, words: ModuleType) -> PeriodMention:
    """Return the period with the year of the plan beside it: "6 tháng đầu năm, phương hướng 6 tháng cuối năm 2023"."""
    done = period.form in _PARTS_OF_YEAR and period.months and not (period.value or period.open or period.ahead)
    planned = plan.form in _PARTS_OF_YEAR and plan.ahead and plan.year
    if not (done and planned and words.SAME_CLAUSE.fullmatch(text, period.end, plan.start)):
        return period
    dated = with_year(period, plan.year - (period.months[1] >= plan.months[0]))
    return dated._replace(also=Span(plan.start, plan.end))


def _open(text: str, part: _Part, start: int, words: ModuleType) -> PeriodMention:
    """Return the open period that begins with the part."""
    now = words.UNTIL_NOW_AFTER.match(text, part.end)
    value = _open_value(part.year, part.months[0], part.form) if part.year else None
    end = now.end() if now else part.end
    return PeriodMention(start, end, part.form, value, part.year, open=True, months=part.months)
