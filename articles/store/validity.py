"""Whether what an editor says has the shape of its field. Settling trusts it; a bad value must not get that far."""
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from articles.periods import date_span, period_span
from articles.slots import FigureSlot
from articles.vocabulary import (
    AwardKind,
    Country,
    CrossingMode,
    CrossingStatus,
    EditAction,
    Field,
    Mechanism,
    MeetingKind,
    MeetingState,
    Mode,
    Qualifier,
    UnitKind,
)


def check(field: Field, slot: str, action: EditAction, value: Any) -> None:
    """Raise ValueError, with a message for the log, where a value cannot stand in this field and slot."""
    if field is Field.STATISTIC:
        figure = FigureSlot.read(slot)
        if figure.period:
            period_span(figure.period)
    if action is not EditAction.SET or value is None:
        return
    try:
        _CHECKS[field](value)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a value of {field}: {value!r}") from error


def _member(vocabulary: type[StrEnum]) -> Callable[[Any], Any]:
    return lambda value: vocabulary(value)


def _optional_member(vocabulary: type[StrEnum]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else vocabulary(value)


def _text(value: Any) -> None:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"not a text: {value!r}")


def _boolean(value: Any) -> None:
    if not isinstance(value, bool):
        raise ValueError(f"not yes or no: {value!r}")


def _count(value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"not a count: {value!r}")


def _figure(value: Mapping[str, Any]) -> None:
    number = value["value"]
    if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number < 1e15:
        raise ValueError(f"not a figure: {number!r}")
    _optional_member(Qualifier)(value["qualifier"])


def _unit(value: Mapping[str, Any]) -> None:
    Country(value["country"])
    UnitKind(value["kind"])
    _text(value["name"])
    value["place"], value["id"]


def _place(value: Mapping[str, Any]) -> None:
    _text(value["name"])
    value["id"]


def _pair(value: Mapping[str, Any]) -> None:
    if len(value["names"]) != 2 or value["names"].keys() != value["ids"].keys():
        raise ValueError(f"not a pair: {value!r}")
    for country, name in value["names"].items():
        Country(country.upper())
        _text(name)


def _award(value: Mapping[str, Any]) -> None:
    AwardKind(value["kind"])
    _optional_member(Country)(value["country"])


def _person(value: Mapping[str, Any]) -> None:
    _text(value["name"])
    _optional_member(Country)(value["country"])


_CHECKS: dict[Field, Callable[[Any], Any]] = {
    Field.MEETING: _member(MeetingState),
    Field.KIND: _member(MeetingKind),
    Field.DATE: date_span,
    Field.DATE_END: date_span,
    Field.PERIOD: period_span,
    Field.MODE: _member(Mode),
    Field.PLACE: _place,
    Field.HOST: _member(Country),
    Field.SIGNED: _boolean,
    Field.UNIT: _unit,
    Field.UNIT_NAME: _text,
    Field.UNIT_PARENT: _text,
    Field.UNIT_COUNT: _count,
    Field.PAIR: _pair,
    Field.PAIR_STATUS: _member(CrossingStatus),
    Field.PAIR_MODE: _member(CrossingMode),
    Field.MECHANISM: _member(Mechanism),
    Field.AWARD: _award,
    Field.AWARD_COUNT: _count,
    Field.STATISTIC: _figure,
    Field.PERSON: _person,
    Field.PERSON_RANK: _text,
    Field.PERSON_ROLE: _text,
    Field.PERSON_HEAD: _boolean,
}
