"""Tallies: the period that each figure covers, and the meeting in whose account it stands."""
from collections.abc import Callable, Sequence
from dataclasses import replace

from articles.extraction.figures import Figure
from articles.extraction.reporting_periods import PeriodForm, PeriodMention, with_year
from articles.periods import date_span, period_span
from articles.records import Evidence, Meeting, Statistic


def with_periods(figures: Sequence[Figure], meeting_of: Callable[[Evidence], int | None], meetings: Sequence[Meeting],
                 published: str | None) -> tuple[Statistic, ...]:
    """Return the statistics with their period and the index of their meeting.

    The period is the one told beside the figure, else that of the meeting in whose account it stands. A figure that
    stands in none belongs to the only meeting of its period, if there is one.
    """
    rows = []
    for figure in figures:
        index = meeting_of(figure.statistic.evidence[0])
        meeting = meetings[index] if index is not None else None
        period = _period(figure, meeting, published)
        if index is None and period:
            sharing = [number for number, one in enumerate(meetings) if one.period == period]
            index = sharing[0] if len(sharing) == 1 else None
        rows.append(replace(figure.statistic, period=period, meeting=index))
    return tuple(rows)


def _period(figure: Figure, meeting: Meeting | None, published: str | None) -> str | None:
    if figure.statistic.period:
        return figure.statistic.period
    if figure.period:
        return _value(figure.period, meeting, published)
    return meeting.period if figure.inherits and meeting else None


def _value(period: PeriodMention, meeting: Meeting | None, published: str | None) -> str | None:
    """Return the period's value: its year is that of the meeting's period, of its day or of the publication."""
    if meeting and meeting.period and _fits(period, meeting.period):
        return meeting.period
    day = (meeting and meeting.date) or published
    if not day or not period.months or period.form is PeriodForm.QUARTER:
        return None
    held = date_span(day).last
    dated = with_year(period, held.year)
    return (dated if period_span(dated.value).first <= held else with_year(period, held.year - 1)).value


def _fits(period: PeriodMention, value: str) -> bool:
    """Tell whether a period without a year may be the meeting's: "trong quý", or one of the same months."""
    return period.months is None or with_year(period, period_span(value).first.year).value == value
