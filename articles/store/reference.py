"""The gazetteer between its packaged seed, the database and the core."""
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from django.db import transaction

from articles import extraction
from articles.extraction import Gazetteer
from articles.match import Above
from articles.models import Crossing, CrossingPair, Name, Outlet, PairStatus, Unit
from articles.slots import folded
from articles.vocabulary import (
    Country,
    CrossingMode,
    CrossingStatus,
    NameLanguage,
    NameRole,
    PlaceKind,
    UnitKind,
)


@dataclass(frozen=True)
class Reference:
    """The gazetteer that pages are read with, and what matching and slots ask of it."""

    gazetteer: Gazetteer

    @cached_property
    def above(self) -> Above:
        """What stands above each unit, and each country's provinces."""
        return Above(self._units_above(), self._provinces())

    def _units_above(self) -> Mapping[str, frozenset[str]]:
        units = self.gazetteer.units
        above = {}
        for key, entry in units.items():
            places: set[str] = set()
            seen = {key}
            while entry.parent in units and entry.parent not in seen:
                seen.add(entry.parent)
                entry = units[entry.parent]
                places.update(_toponyms(entry.names))
            above[key] = frozenset(places)
        return above

    def _provinces(self) -> Mapping[Country, frozenset[str]]:
        names: dict[Country, set[str]] = defaultdict(set)
        for place in self.gazetteer.places.values():
            if place.kind is PlaceKind.PROVINCE:
                names[place.country].update(folded(name.text) for name in place.names if name.certain)
        return {country: frozenset(texts) for country, texts in names.items()}


def packaged() -> Reference:
    """Return the gazetteer as packaged, for reading without a database."""
    return Reference(Gazetteer.packaged())


def current() -> Reference:
    """Return the gazetteer of the database's confirmed rows."""
    names = defaultdict(list)
    for row in Name.objects.all():
        names[row.unit_id, row.crossing_id].append(extraction.Name(
            row.text, NameLanguage(row.language), NameRole(row.role), row.certain, row.valid_from, row.valid_to,
            row.source))
    units = tuple(
        extraction.UnitEntry(
            unit.key, UnitKind(unit.kind), Country(unit.country), tuple(names[unit.pk, None]),
            unit.parent and unit.parent.key, unit.parent_name, tuple(c.key for c in unit.crossings.all()))
        for unit in Unit.objects.filter(provisional=False).select_related("parent").prefetch_related("crossings"))
    crossings = tuple(
        extraction.CrossingEntry(
            row.key, Country(row.country), row.province, tuple(names[None, row.pk]), row.prefecture, row.county,
            row.longitude, row.latitude, row.approximate)
        for row in Crossing.objects.all())
    pairs = tuple(
        extraction.PairEntry(
            row.key, (row.first.key, row.second.key), tuple(map(CrossingMode, row.modes)),
            tuple(extraction.Status(CrossingStatus(s.status), s.valid_from, s.valid_to, s.source)
                  for s in row.statuses.all()),
            row.lane_of and row.lane_of.key)
        for row in CrossingPair.objects.select_related("first", "second", "lane_of").prefetch_related("statuses"))
    return Reference(Gazetteer(units=units, crossings=crossings, pairs=pairs, places=extraction.read_places()))


@transaction.atomic
def load_seed() -> dict[str, int]:
    """Bring the packaged gazetteer into the database and return how many rows were written, by table.

    An editor's row, and a provisional unit that the seed now names excepted, what is there already stays as it is.
    """
    written = {"crossings": 0, "units": 0, "pairs": 0, "outlets": 0}
    crossings = {}
    for position, entry in enumerate(extraction.read_crossings()):
        crossings[entry.key], changed = _write(Crossing, {"key": entry.key}, {
            "country": str(entry.country), "province": entry.province, "prefecture": entry.prefecture,
            "county": entry.county, "longitude": entry.longitude, "latitude": entry.latitude,
            "approximate": entry.approximate, "position": position})
        written["crossings"] += _write_names({"crossing": crossings[entry.key]}, entry.names) or changed
    written["units"] = _load_units(crossings)
    written["pairs"] = _load_pairs(crossings)
    for entry in extraction.read_outlets():
        texts = {name.language: name.text for name in reversed(entry.names)}
        written["outlets"] += _write(Outlet, {"domain": entry.domain}, {
            "name_vi": texts.get(NameLanguage.VI, ""), "name_zh": texts.get(NameLanguage.ZH_HANS, ""),
            "name_en": texts.get(NameLanguage.EN, ""),
            "country": str(entry.country), "scale": entry.scale and str(entry.scale),
            "collected_from": entry.collected_from})[1]
    return written


def _load_units(crossings: Mapping[str, Crossing]) -> int:
    written = 0
    entries = extraction.read_units()
    rows = {}
    for entry in entries:
        rows[entry.key], changed = _write(Unit, {"key": entry.key}, {
            "kind": str(entry.kind), "country": str(entry.country), "parent_name": entry.parent_name,
            "provisional": False})
        written += _write_names({"unit": rows[entry.key]}, entry.names) or changed
    for entry in entries:  # a parent may stand after its children
        row = rows[entry.key]
        parent = rows[entry.parent] if entry.parent else None
        if row.edited:
            continue
        if row.parent != parent:
            row.parent = parent
            row.save(update_fields=["parent"])
            written += 1
        wanted = {crossings[key] for key in entry.crossings}
        if set(row.crossings.all()) != wanted:
            row.crossings.set(wanted)
    return written


def _load_pairs(crossings: Mapping[str, Crossing]) -> int:
    written = 0
    entries = extraction.read_pairs()
    rows = {}
    for position, entry in enumerate(entries):
        first, second = (crossings[key] for key in entry.crossings)
        rows[entry.key], changed = _write(CrossingPair, {"key": entry.key}, {
            "first": first, "second": second, "modes": [str(mode) for mode in entry.modes], "position": position})
        for status in entry.statuses:
            changed |= _write(PairStatus, {"pair": rows[entry.key], "status": str(status.status),
                                           "valid_from": status.valid_from},
                              {"valid_to": status.valid_to, "source": status.source})[1]
        written += changed
    for entry in entries:
        row = rows[entry.key]
        lane_of = rows[entry.lane_of] if entry.lane_of else None
        if not row.edited and row.lane_of != lane_of:
            row.lane_of = lane_of
            row.save(update_fields=["lane_of"])
    return written


def _write_names(owner: dict, names) -> bool:
    there = {(row.language, row.text, row.role): row for row in Name.objects.filter(**owner)}
    new, changed = [], False
    for position, name in enumerate(names):
        key = (str(name.language), name.text, str(name.role))
        values = {"certain": name.certain, "valid_from": name.valid_from, "valid_to": name.valid_to,
                  "source": name.source, "position": position}
        if key in there:
            changed |= _renew(there[key], values)
        else:
            new.append(Name(**owner, language=key[0], text=key[1], role=key[2], **values))
    Name.objects.bulk_create(new)
    return changed or bool(new)


def _write(model, key: dict, values: dict):
    """Return the row and whether it had to be written."""
    row, created = model.objects.get_or_create(**key, defaults=values)
    return row, created or _renew(row, values)


def _renew(row, values: dict) -> bool:
    """Write what differs, unless the row is an editor's, and tell whether anything did."""
    stale = [name for name, value in values.items() if getattr(row, name) != value]
    if row.edited or not stale:
        return False
    for name in stale:
        setattr(row, name, values[name])
    row.save(update_fields=stale)
    return True


def _toponyms(names) -> set[str]:
    return {folded(name.text) for name in names if name.role is NameRole.PLACE and name.certain}
