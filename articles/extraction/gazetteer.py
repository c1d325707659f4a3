"""The gazetteer: toponyms in a text, the unit or crossing that a name means, and the country a place lies in."""
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from articles.extraction.gazetteer_data import (
    CrossingEntry,
    PairEntry,
    PlaceEntry,
    UnitEntry,
    digest,
    read_crossings,
    read_pairs,
    read_places,
    read_units,
)
from articles.extraction.toponyms import Spellings, packaged_finder
from articles.fold import fold
from articles.periods import date_span
from articles.vocabulary import Country, CrossingMode, CrossingStatus, Language, NameLanguage, NameRole, UnitKind

_LANGUAGES = {
    Language.VI: (NameLanguage.VI,),
    Language.ZH: (NameLanguage.ZH_HANS,),
    Language.EN: (NameLanguage.EN, NameLanguage.ZH_LATN),
}


Entry = UnitEntry | CrossingEntry | PlaceEntry


class Hit(NamedTuple):
    """A toponym at `text[start:end]`, the keys of all that it may mean, and the countries these lie in, sorted."""

    start: int
    end: int
    units: tuple[str, ...]
    crossings: tuple[str, ...]
    places: tuple[str, ...]
    countries: tuple[Country, ...]


class _Meaning(NamedTuple):
    """The entries that a toponym may mean, the units of these; their keys, and the countries they lie in, sorted."""

    entries: tuple[Entry, ...]
    of_units: tuple[UnitEntry, ...]
    units: tuple[str, ...]
    crossings: tuple[str, ...]
    places: tuple[str, ...]
    countries: tuple[Country, ...]

    @classmethod
    def of(cls, entries: list[Entry]) -> "_Meaning":
        keys = (tuple(entry.key for entry in entries if isinstance(entry, group))
                for group in (UnitEntry, CrossingEntry, PlaceEntry))
        units = tuple(entry for entry in entries if isinstance(entry, UnitEntry))
        return cls(tuple(entries), units, *keys, tuple(sorted({entry.country for entry in entries})))


class Gazetteer:
    """Names of units, crossings and places, indexed. Immutable; made of the entries that it is given."""

    def __init__(self, units: Iterable[UnitEntry] = (), crossings: Iterable[CrossingEntry] = (),
                 pairs: Iterable[PairEntry] = (), places: Iterable[PlaceEntry] = ()):
        self.units = MappingProxyType({entry.key: entry for entry in units})
        self.crossings = MappingProxyType({entry.key: entry for entry in crossings})
        self.pairs = MappingProxyType({entry.key: entry for entry in pairs})
        self.places = MappingProxyType({entry.key: entry for entry in places})
        self._toponyms = Spellings(self._all_toponyms(), _Meaning.of)
        self._unit_names = Spellings((name.text, key) for key, entry in self.units.items() for name in entry.names
                                     if name.certain)
        self._finder, self._designators = packaged_finder(self._toponyms)
        self._national = [entry for entry in self.units.values() if entry.kind == UnitKind.NATIONAL_AUTHORITY]
        self._surroundings = cache(self._places_around)
        self._pairs_of: dict[str, list[PairEntry]] = {}
        for pair in self.pairs.values():
            for key in pair.crossings:
                self._pairs_of.setdefault(key, []).append(pair)

    @classmethod
    @cache
    def packaged(cls) -> "Gazetteer":
        """Return the gazetteer of the packaged data files."""
        return cls(read_units(), read_crossings(), read_pairs(), read_places())

    @cached_property
    def digest(self) -> str:
        """A SHA-256 in hexadecimal, the same for the same entries in any order."""
        return digest(*(tuple(group.values()) for group in (self.units, self.crossings, self.pairs, self.places)))

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return the toponyms in the text: in order, none overlapping another."""
        return tuple([Hit._make((start, end, *meaning[2:])) for start, end, meaning in self._finder.find(text)])

    def country_of(self, toponym: str) -> Country | None:
        """Return the country in which the place or places named lie; None if unknown or in two countries."""
        countries = {entry.country for entry in self._meant_by(toponym)}
        return countries.pop() if len(countries) == 1 else None

    def province_of(self, toponym: str, day: str | None = None) -> str | None:
        """Return the key of the one province in which the place lies: on that day, else today, after all mergers."""
        provinces = {self._province_on(key, day) for entry in self._meant_by(toponym) for key in self._provinces(entry)}
        return provinces.pop() if len(provinces) == 1 else None

    def unit(self, country: Country, kind: UnitKind, place: str | None, parent_place: str | None = None) -> str | None:
        """Return the key of the one unit of this country and kind at this place; None if there is none, or two.

        `place` is as the page writes it, with or without words such as tỉnh, cửa khẩu quốc tế or 口岸 beside it; None
        for a national authority. A `parent_place` (or the name of the unit above) that is known to lie elsewhere
        excludes a unit.
        """
        if place is None:
            keys = [entry.key for entry in self._national if entry.country == country and entry.kind == kind]
            return keys[0] if len(keys) == 1 else None
        for form in self._designators.bare_forms(place):
            meaning = self._toponyms.get(form)
            found = [entry for entry in meaning.of_units if entry.kind == kind and entry.country == country
                     ] if meaning else ()
            if found:
                above = self._meant_by(parent_place) if parent_place else ()
                fitting = [entry.key for entry in found if not above or self._may_lie_in(entry, above)]
                return fitting[0] if len(fitting) == 1 else None
        return None

    def named(self, name: str) -> str | None:
        """Return the key of the one unit that has this full, short or older name; None if there is none, or two."""
        keys = self._unit_names.get(name)
        return keys[0] if len(keys) == 1 else None

    def crossing(self, name: str, country: Country | None = None) -> tuple[str, ...]:
        """Return the keys of the crossings of this name (in this country), from west to east."""
        return _crossings_named(name, country, self)

    def _crossings(self, name: str, country: Country | None) -> tuple[str, ...]:
        for form in self._designators.bare_forms(name):
            meaning = self._toponyms.get(form)
            keys = meaning.crossings if meaning else ()
            if country:
                keys = tuple(key for key in keys if self.crossings[key].country == country)
            if keys:
                return keys
        return ()

    def pair(self, a: str, b: str) -> PairEntry | None:
        """Return the one pair of crossings with these names, in either order."""
        return self._pair(self.crossing(a), self.crossing(b))

    def sides(self, a: str, b: str) -> tuple[Country, Country] | None:
        """Return the countries of a and of b where they are opposite crossings; None where they are no known pair."""
        of_a = self.crossing(a)
        of_b = self.crossing(b) if of_a else ()
        pair = self._pair(of_a, of_b)
        if not pair:
            return None
        vietnamese, other = pair.crossings
        keys = pair.crossings if vietnamese in of_a and other in of_b else (other, vietnamese)
        return tuple(self.crossings[key].country for key in keys)

    def opposite(self, name: str, country: Country, language: Language,
                 mode: CrossingMode | None = None) -> str | None:
        """Return the name in this language of the crossing opposite the one named in this country, if there is one."""
        names = {_name_in(self.crossings[pair.opposite(key)], language)
                 for key in self.crossing(name, country) for pair in self._pairs_of.get(key, ())
                 if mode is None or mode in pair.modes}
        return names.pop() if len(names) == 1 else None

    @staticmethod
    def status_on(pair: PairEntry, day: str | None) -> CrossingStatus | None:
        """Return what the pair was on that day (None: is now); None where unknown or where sources differ."""
        found = {status.status for status in pair.statuses if _holds(status.valid_from, status.valid_to, day)}
        return found.pop() if len(found) == 1 else None

    def _all_toponyms(self):
        for group in (self.crossings, self.units, self.places):
            for entry in group.values():
                vietnamese = {fold(name.text) for name in entry.names if name.language == NameLanguage.VI}
                for name in entry.names:
                    # A name without its marks is read where the text has none. On a Vietnamese page it is another word:
                    # the "Ban Quan" of "Ban Quan hệ" is no Bản Quẩn.
                    unmarked = name.language == NameLanguage.EN and fold(name.text) in vietnamese
                    # A crossing or a place is called by any of its names; a unit's full name is not the place it is at.
                    if name.certain and not unmarked and (name.role == NameRole.PLACE or group is not self.units):
                        yield name.text, entry

    def _pair(self, of_a: tuple[str, ...], of_b: tuple[str, ...]) -> PairEntry | None:
        found = {pair.key: pair for key in of_a for pair in self._pairs_of.get(key, ()) if pair.opposite(key) in of_b}
        return next(iter(found.values())) if len(found) == 1 else None

    def _lookup(self, toponym: str) -> tuple[Entry, ...]:
        for form in self._designators.bare_forms(toponym):
            meaning = self._toponyms.get(form)
            if meaning:
                return meaning.entries
        return ()

    def _meant_by(self, text: str) -> tuple[Entry, ...]:
        """Return the entries of a toponym, else those of all toponyms in the text (phường Lào Cai, tỉnh Lào Cai)."""
        return self._lookup(text) or tuple(entry for _, _, meaning in self._finder.find(text)
                                           for entry in meaning.entries)

    def _areas(self, entry: Entry):
        """Yield the keys of the places that the entry is or lies in, from the smallest."""
        if isinstance(entry, UnitEntry):
            # A unit without a crossing of its own lies where the one above it does.
            crossings = next((unit.crossings for unit in self._chain(entry) if unit.crossings), ())
            for key in crossings:
                yield from self._areas(self.crossings[key])
        elif isinstance(entry, CrossingEntry):
            yield from (key for key in (entry.county, entry.prefecture, entry.province) if key)
        else:
            while entry:
                yield entry.key
                entry = self.places.get(entry.parent or "")

    def _provinces(self, entry: Entry):
        return {key for key in self._areas(entry) if not self.places[key].parent}

    def _province_on(self, key: str, day: str | None) -> str:
        place = self.places[key]
        while place.succeeded_by and (day is None or date_span(day).first >= date_span(place.ended).first):
            place = self.places[place.succeeded_by]
        return place.key

    def _may_lie_in(self, unit: UnitEntry, above: tuple[Entry, ...]) -> bool:
        areas, own = self._surroundings(unit)
        return any(entry.key in own for entry in above) or any(areas & self._provinces(entry) for entry in above)

    def _places_around(self, unit: UnitEntry) -> tuple[set[str | None], set[str | None]]:
        """Return the keys of the places it lies in, also by their later names; and these with all units above it."""
        areas = set(self._areas(unit))
        areas |= {self.places[area].succeeded_by for area in areas}
        return areas, areas.union(entry.key for entry in self._chain(unit))

    def _chain(self, unit: UnitEntry):
        """Yield the unit and those above it, without the national authority, which lies above all."""
        entry: UnitEntry | None = unit
        while entry and entry.kind != UnitKind.NATIONAL_AUTHORITY:
            yield entry
            entry = self.units.get(entry.parent or "")


# A page names the same crossings again and again, and each is asked about at several places.
@lru_cache(maxsize=64)
def _crossings_named(text: str, country: Country | None, gazetteer: Gazetteer) -> tuple[str, ...]:
    return gazetteer._crossings(text, country)


def _name_in(entry: CrossingEntry, language: Language) -> str | None:
    names = (name.text for wanted in _LANGUAGES[language] for name in entry.names
             if name.certain and name.language == wanted and name.role == NameRole.PLACE)
    return next(names, None)


def _holds(valid_from: str | None, valid_to: str | None, day: str | None) -> bool:
    if day is None:
        return valid_to is None
    days = date_span(day)
    return ((valid_from is None or date_span(valid_from).first <= days.last)
            and (valid_to is None or days.first <= date_span(valid_to).last))
