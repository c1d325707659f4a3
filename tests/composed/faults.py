"""Bugs planted in the extractor, each where such a bug may well be made: the composed articles must find them all."""
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace as replace_fields
from typing import Any

import pytest

from articles.extraction import counted, figure_periods, meetings, pipeline, unit_lists
from articles.extraction.reporting_periods import PeriodForm
from articles.vocabulary import Category, Country, Measure, UnitKind

Wrap = Callable[[Callable], Callable]
_CLOCK_YEAR = 2026


@dataclass(frozen=True, slots=True)
class Fault:
    """A bug: what it does, and the functions of the extractor that it takes the place of."""

    name: str
    wrap: Wrap
    places: tuple[tuple[Any, str], ...]

    def plant(self, patch: pytest.MonkeyPatch) -> None:
        """Put the bug into the extractor until the patch is undone."""
        for owner, attribute in self.places:
            patch.setattr(owner, attribute, self.wrap(getattr(owner, attribute)))


FAULTS: list[Fault] = []


def replace(row: Any, **values: Any) -> Any:
    """Return a copy of a dataclass or a named tuple with other values."""
    return row._replace(**values) if isinstance(row, tuple) else replace_fields(row, **values)


def fault(name: str, *places: tuple[Any, str]) -> Callable[[Wrap], Wrap]:
    """Return a decorator that adds the bug of this name."""
    def add(wrap: Wrap) -> Wrap:
        FAULTS.append(Fault(name, wrap, places))
        return wrap
    return add


def _each(name: str, changed: Callable[[Any], Any], *places: tuple[Any, str]) -> None:
    """Add a bug that changes each finding of a finder; None leaves it out."""
    def wrap(find: Callable) -> Callable:
        def found(*args, **kwargs):
            return tuple(row for row in map(changed, find(*args, **kwargs)) if row is not None)
        return found
    FAULTS.append(Fault(name, wrap, places))


# --- Days and periods -------------------------------------------------------------------------------------------------

_DAYS = (pipeline, "find_days")
_PERIODS = ((pipeline, "find_periods"), (figure_periods, "find_periods"))


def _day_and_month_swapped(day):
    if day.last_day or not day.day or not day.month or day.day > 12:
        return day
    return replace(day, day=day.month, month=day.day)


def _quarter_off_by_one(period):
    if period.form is not PeriodForm.QUARTER or not period.value or "-Q" not in period.value:
        return period
    year, quarter = period.value.split("-Q")
    return replace(period, value=f"{year}-Q{int(quarter) % 4 + 1}")


def _half_is_the_year(period):
    return replace(period, value=period.value[:4]) if period.value and "-H" in period.value else period


_each("day and month swapped", _day_and_month_swapped, _DAYS)
_each("the last of several days lost", lambda day: replace(day, last_day=None, last_month=None), _DAYS)
_each("the year taken from the clock", lambda day: replace(day, year=day.year or _CLOCK_YEAR), _DAYS)
_each("quarter off by one", _quarter_off_by_one, *_PERIODS)
_each("half a year read as the year", _half_is_the_year, *_PERIODS)


@fault("talks in January held in the year that they cover", (meetings, "work_out_year"))
def _same_year(work_out):
    def worked_out(day, **told):
        found, period = work_out(day, **told), told.get("period")
        if not found or day.year or not period or not period.value:
            return found
        return period.value[:4] + found[0][4:], found[1]
    return worked_out


# --- Figures ----------------------------------------------------------------------------------------------------------

_NUMBERS = (counted, "find_numbers")
_FIGURES = (pipeline, "find_figures")


def _numbers(name: str, changed: Callable[[Any, str], Any]) -> None:
    """Add a bug that changes each number, from its own text."""
    def wrap(find: Callable) -> Callable:
        def found(passage, *args):
            rows = (changed(number, passage.text[number.start:number.end]) for number in find(passage, *args))
            return tuple(row for row in rows if row is not None)
        return found
    FAULTS.append(Fault(name, wrap, (_NUMBERS,)))


def _comma_groups(number, text):
    return number._replace(value=int(text.replace(",", ""))) if text.replace(",", "").isdigit() else number


def _dot_is_decimal(number, text):
    return number._replace(value=float(text)) if text.count(".") == 1 and text.replace(".", "").isdigit() else number


_numbers("decimal comma read as a mark of thousands", _comma_groups)
_numbers("mark of thousands read as a decimal point", _dot_is_decimal)
_numbers("qualifier dropped", lambda number, text: number._replace(qualifier=None))
_numbers("numbers in words not read", lambda number, text: None if number.words else number)


def _statistics(name: str, **changes: Callable[[Any], Any]) -> None:
    """Add a bug that changes fields of each statistic."""
    def changed(figure):
        row = figure.statistic
        return figure._replace(statistic=replace(row, **{field: change(row) for field, change in changes.items()}))
    _each(name, changed, _FIGURES)


_statistics("direction inverted", source=lambda row: row.target, target=lambda row: row.source)
_statistics("who was counted not told", category=lambda row: None)
_statistics("person-times counted as persons",
            unit=lambda row: Measure.PERSON if row.unit is Measure.PERSON_TIME else row.unit)
_statistics("each side's people counted for both",
            value=lambda row: 2 * row.value if row.category is Category.EACH_SIDE else row.value)


@fault("the second of a pair of figures lost", _FIGURES)
def _first_of_pair(find):
    def found(passage, *args):
        return tuple(figure for figure in find(passage, *args) if passage.text[figure.start - 1:figure.start] != "/")
    return found


@fault("the period of figures not told", (pipeline, "with_periods"))
def _without_periods(with_periods):
    return lambda *args: tuple(replace(row, period=None) for row in with_periods(*args))


# --- Units, crossings, people -----------------------------------------------------------------------------------------

_UNITS = (pipeline, "find_units")


@fault("the last of a list lost", (unit_lists.Lists, "items"))
def _last_lost(items):
    def found(*args):
        rows = items(*args)
        return rows[:-1] if len(rows) > 1 else rows
    return found


def _units(name: str, changed: Callable[[Any], Any]) -> None:
    _each(name, lambda mention: replace(mention, unit=changed(mention.unit)), _UNITS)


_units("a station taken for a Vietnamese one",
       lambda unit: replace(unit, country=Country.VN) if unit.kind is UnitKind.INSPECTION_STATION else unit)
_units("a control station taken for an inspection station",
       lambda unit: replace(unit, kind=UnitKind.INSPECTION_STATION) if unit.kind is UnitKind.CONTROL_STATION else unit)
_units("the number of an unnamed group lost", lambda unit: replace(unit, count=None))


@fault("the second side of a pair lost", (pipeline, "find_crossings"))
def _one_side(find):
    def found(*args):
        return tuple(replace(pair, sides=((first, name), (second, name)))
                     for pair in find(*args) for (first, name), (second, _) in (pair.sides,))
    return found


_each("what a crossing is not told", lambda pair: replace(pair, status=None), (pipeline, "find_crossings"))


@fault("the second of two crossings lost", (pipeline, "find_crossings"))
def _one_pair(find):
    return lambda *args: find(*args)[:1]


@fault("the sides of a pair exchanged", (pipeline, "find_crossings"))
def _exchanged(find):
    def found(*args):
        return tuple(replace(pair, sides=((first, other), (second, name)))
                     for pair in find(*args) for (first, name), (second, other) in (pair.sides,))
    return found


_PEOPLE = (pipeline, "find_people")
_each("rank swallowed into the name",
      lambda person: replace(person, name=f"{person.rank or ''} {person.name}".strip(), rank=None), _PEOPLE)
_each("everybody heads the delegation", lambda person: replace(person, head_of_delegation=True), _PEOPLE)
_each("the first part of a name lost", lambda person: replace(person, name=person.name.partition(" ")[2]), _PEOPLE)


# --- The text ---------------------------------------------------------------------------------------------------------


@fault("letters and marks apart, so that offsets shift", (pipeline, "read_page"))
def _nfd(read_page):
    def apart(*args):
        page = read_page(*args)
        return replace(page, body=unicodedata.normalize("NFD", page.body))
    return apart


@fault("spans one to the right", (pipeline, "with_periods"))
def _shifted(with_periods):
    def rows(*args):
        return tuple(replace(row, evidence=tuple(replace(span, start=span.start + 1, end=span.end + 1)
                                                 for span in row.evidence)) for row in with_periods(*args))
    return rows
