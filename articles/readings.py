"""A record taken apart: one reading for each value that a page gives, with its slot and its evidence."""
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from articles.records import Award, Evidence, Meeting, Pair, Person, Record, Statistic, Unit
from articles.slots import FigureSlot, award_key, in_language, pair_key, person_key, unit_key
from articles.vocabulary import Country, Field, Language


class KnownPair(Protocol):
    """Two opposite crossings of the gazetteer: their keys, Viet Nam's first."""

    crossings: tuple[str, str]


class Crossings(Protocol):
    """What is asked of the gazetteer here."""

    def crossing(self, name: str, country: Country | None = None) -> tuple[str, ...]: ...

    def pair(self, a: str, b: str) -> KnownPair | None: ...


@dataclass(frozen=True, slots=True)
class ReadingDraft:
    """One value of a page, not yet stored.

    `meeting` is the index of the account in the record, None where the value belongs to the article. `n` counts the
    page's readings from 0. `value` is JSON (enum members as their text):

    - kind, date, date_end, period, mode, host: a text; signed: true; place: `{"name", "id"}`
    - unit `{"country", "kind", "place", "name", "id"}`; unit.name, unit.parent: a text; unit.count: a number
    - pair `{"names": {"vn": …, "cn": …}, "ids": {"vn": … or null, …}}`; pair.status, pair.mode: a text
    - mechanism: a text; award `{"kind", "country"}`; award.count: a number
    - statistic `{"value", "qualifier"}`: the rest of it is its slot (`FigureSlot.read`)
    - person `{"name", "country"}`; person.rank, person.role: a text; person.head_of_delegation: a boolean
    """

    meeting: int | None
    n: int
    field: Field
    slot: str
    value: Any
    evidence: tuple[Evidence, ...]


# A reading before it has its number: field, slot, value, evidence.
Said = tuple[Field, str, Any, tuple[Evidence, ...]]


def readings_of(record: Record, crossings: Crossings | None = None) -> tuple[ReadingDraft, ...]:
    """Return the readings of a record: those of each meeting in turn, then the article's own; `()` for a failed page.

    A field that is null gives none. `crossings` is the gazetteer: it makes one crossing of names in several languages.
    """
    said = [(index, row) for index, meeting in enumerate(record.meetings)
            for row in (*_meeting(meeting, record.language, crossings), *_rows(record, index, crossings))]
    said += [(None, row) for row in _rows(record, None, crossings)]
    return tuple(ReadingDraft(meeting, n, *row) for n, (meeting, row) in enumerate(said))


def _meeting(meeting: Meeting, language: Language | None, crossings: Crossings | None) -> Iterator[Said]:
    evidence = meeting.evidence
    for field in (Field.KIND, Field.DATE, Field.DATE_END, Field.PERIOD, Field.MODE, Field.HOST):
        value = getattr(meeting, field)
        if value is not None:
            yield field, "", str(value), evidence.get(field, ())
    if meeting.place is not None:
        keys = crossings.crossing(meeting.place, meeting.host) if crossings else ()
        yield (Field.PLACE, in_language("", language), {"name": meeting.place, "id": _only(keys)},
               evidence.get(Field.PLACE, ()))
    if meeting.signed is not None:
        yield Field.SIGNED, "", meeting.signed, evidence.get(Field.SIGNED, ())
    for n, unit in enumerate(meeting.units):
        yield from _unit(unit, language, evidence.get(f"units.{n}", ()))
    for mechanism in meeting.mechanisms:
        yield Field.MECHANISM, str(mechanism), str(mechanism), evidence.get(f"mechanisms.{mechanism}", ())
    for n, award in enumerate(meeting.awards):
        yield from _award(award, evidence.get(f"awards.{n}", ()))


def _unit(unit: Unit, language: Language | None, evidence: tuple[Evidence, ...]) -> Iterator[Said]:
    slot = unit_key(unit)
    yield Field.UNIT, slot, {"country": str(unit.country), "kind": str(unit.kind), "place": unit.place,
                             "name": unit.name, "id": unit.id}, evidence
    yield Field.UNIT_NAME, in_language(slot, language), unit.name, evidence
    if unit.parent is not None:
        yield Field.UNIT_PARENT, in_language(slot, language), unit.parent, evidence
    if unit.count is not None:
        yield Field.UNIT_COUNT, slot, unit.count, evidence


def _award(award: Award, evidence: tuple[Evidence, ...]) -> Iterator[Said]:
    slot = award_key(award)
    yield Field.AWARD, slot, {"kind": str(award.kind), "country": award.country and str(award.country)}, evidence
    if award.count is not None:
        yield Field.AWARD_COUNT, slot, award.count, evidence


def _rows(record: Record, meeting: int | None, crossings: Crossings | None) -> Iterator[Said]:
    """Yield the pairs, figures and people of this meeting, or of none."""
    for pair in record.crossings:
        if pair.meeting == meeting:
            yield from _pair(pair, crossings)
    for figure in record.statistics:
        if figure.meeting == meeting:
            yield _figure(figure)
    for person in record.people:
        if person.meeting == meeting:
            yield from _person(person, record.language)


def _pair(pair: Pair, crossings: Crossings | None) -> Iterator[Said]:
    ids = _ids(pair, crossings)
    slot = pair_key(pair, ids)
    yield Field.PAIR, slot, {"names": {country.lower(): name for country, name in pair.sides},
                             "ids": {country.lower(): key for country, key in ids.items()}}, pair.evidence
    if pair.status is not None:
        yield Field.PAIR_STATUS, slot, str(pair.status), pair.evidence
    if pair.mode is not None:
        yield Field.PAIR_MODE, slot, str(pair.mode), pair.evidence


def _ids(pair: Pair, crossings: Crossings | None) -> dict[Country, str | None]:
    (first, here), (second, there) = pair.sides
    if crossings is None:
        return {first: None, second: None}
    known = crossings.pair(here, there)
    if known:
        return dict(zip((first, second), known.crossings, strict=True))
    return {first: _only(crossings.crossing(here, first)), second: _only(crossings.crossing(there, second))}


def _figure(row: Statistic) -> Said:
    return (Field.STATISTIC, str(FigureSlot.of(row)),
            {"value": row.value, "qualifier": row.qualifier and str(row.qualifier)}, row.evidence)


def _person(person: Person, language: Language | None) -> Iterator[Said]:
    slot = person_key(person)
    evidence = person.evidence
    yield Field.PERSON, slot, {"name": person.name, "country": person.country and str(person.country)}, evidence
    if person.rank is not None:
        yield Field.PERSON_RANK, in_language(slot, language), person.rank, evidence
    if person.role is not None:
        yield Field.PERSON_ROLE, in_language(slot, language), person.role, evidence
    if person.head_of_delegation is not None:
        yield Field.PERSON_HEAD, slot, person.head_of_delegation, evidence


def _only(keys: tuple[str, ...]) -> str | None:
    """Return the key where there is exactly one: a name of two crossings tells neither."""
    return keys[0] if len(keys) == 1 else None
