"""Tallies: the period that each figure covers, and the meeting in whose account it stands."""
from collections.abc import Callable, Sequence
from typing import NamedTuple

from articles.extraction.figures import Figure
from articles.extraction.reporting_periods import PeriodForm, PeriodMention, with_year
from articles.periods import date_span, period_span
from articles.records import Evidence, Meeting, Statistic


class Told(NamedTuple):
    """What an account, or a page as a whole, is about: the period, and the day from which it looks back."""

    period: str | None
    day: str | None


def with_periods(figures: Sequence[Figure], meeting_of: Callable[[Evidence], int | None], meetings: Sequence[Meeting],
                 published: str | None, theme: str | None = None) -> tuple[Statistic, ...]:
    """Return the statistics with their period and the index of their meeting.

    The period is the one told beside the figure, else that of the meeting in whose account it stands; in no account,
    that which all meetings share, on a page without meetings `theme`, the one that its title and lead tell. A figure
    that stands in no account belongs to the only meeting of its period, if there is one.
    """
    shared = {meeting.period for meeting in meetings} if meetings else {theme}
    page = Told(min(shared) if len(shared) == 1 and None not in shared else None, published)
    rows = []
    for figure in figures:
        index = meeting_of(figure.statistic.evidence[0])
        meeting = meetings[index] if index is not None else None
        told = Told(meeting.period, meeting.date or published) if meeting else page
        period = _period(figure, told)
        if index is None and period:
            sharing = [number for number, one in enumerate(meetings) if one.period == period]
            index = sharing[0] if len(sharing) == 1 else None
        one = figure.statistic
        rows.append(Statistic(one.metric, one.value, one.unit, one.source, one.target, one.category, one.qualifier,
                              period, index, one.evidence))
    return tuple(rows)


def theme_of(mentions: Sequence[PeriodMention], published: str | None) -> str | None:
    """Return the one period that a title and a lead tell, unless it is long past on the day of publication."""
    values = {mention.value for mention in mentions if mention.value and not mention.ahead}
    if len(values) != 1:
        return None
    (value,) = values
    past = published and period_span(value).first.year < date_span(published).first.year - 1
    return None if past else value


def _period(figure: Figure, told: Told) -> str | None:
    if figure.statistic.period:
        return figure.statistic.period
    if figure.period:
        return _value(figure, figure.period, told)
    return told.period if figure.inherits else None


def _value(figure: Figure, period: PeriodMention, told: Told) -> str | None:
    """Return the period's value: its year is that of the account's period, told before it, or of the account's day."""
    if not period.months:
        return figure.antecedent or told.period
    if told.period and _fits(period, told.period):
        return told.period
    if figure.year:
        return with_year(period, figure.year).value
    if told.period and (part := _part(period, told.period)):
        return part
    if not told.day or period.form is PeriodForm.QUARTER:
        return None
    held = date_span(told.day).last
    dated = with_year(period, held.year)
    return (dated if period_span(dated.value).first <= held else with_year(period, held.year - 1)).value


def _fits(period: PeriodMention, value: str) -> bool:
    """Tell whether a period without a year may be the account's: one of the same months."""
    return with_year(period, period_span(value).first.year).value == value


def _part(period: PeriodMention, value: str) -> str | None:
    """Return the period in the year of a longer one that holds it: "trong quý I" of a review of 2024."""
    whole = period_span(value)
    part = with_year(period, whole.first.year).value
    return part if whole.last and whole.holds(period_span(part)) else None
