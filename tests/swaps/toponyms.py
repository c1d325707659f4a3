"""Toponyms put for others: for places that play the same parts, or for invented ones on a border that is nowhere."""
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import product, takewhile
from random import Random

from articles.extraction.gazetteer import Gazetteer, Hit
from articles.extraction.gazetteer_data import Name
from articles.extraction.toponyms import spelling
from articles.fold import fold
from articles.vocabulary import Country, Language, NameLanguage, NameRole, UnitKind
from tests.swaps.edits import Replacement

_SYLLABLES = {
    Country.VN: "Nậm Tả Sín Phìn Khau Lùng Chải Đán Thén Vần Xả Nà Pù Tủa Hồ Mù Séo Chư Ngài Lả Cuổi Dế Pắc".split(),
    Country.CN: "Thạch Phượng Vĩnh Đại Liễu Khê Lĩnh Tùng Nham Thượng Cổ Bạch Hoành Đàm Khánh Ngô Điền Lạc".split(),
}
_NO_OTHER = 40
_PAIR = 13
_PROVINCIAL = {UnitKind.PROVINCIAL_COMMAND, UnitKind.GENERAL_STATION}
# Lào Cai is a province, a town, a post and a crossing: what stands before the name says which.
_LOCAL_BEFORE = re.compile(r"\b(?:(?:cửa khẩu|ckqt|quốc tế|song phương|đường sắt|đường bộ|đồn|đồn bp|đồn biên phòng|"
                           r"đbp|thành phố|tp\.?|thị xã|thị trấn|phường|xã|huyện|ga)\s|số (?:\d|I{1,3})\s)\Z",
                           re.IGNORECASE)
# Names that no gazetteer has stand behind the word for what they are.
_UNKNOWN = re.compile(r"\b(?:[Xx]ã|[Tt]hôn|[Tt]hị trấn|[Hh]uyện|[Pp]hường|[Tt]hị xã)\s(?P<name>\w+(?:\s\w+){1,2})\b")


@dataclass(frozen=True, slots=True)
class Source:
    """A name on the page; of one that is a province and more, which of them is meant."""

    spelling: str
    local: bool | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """What a name is: in which country and province, whether a province, a crossing, the seat of which units."""

    country: Country
    within: str | None
    province: bool
    crossing: bool
    units: frozenset[UnitKind]

    def unlike(self, other: "Part") -> int:
        """Return how badly the other does for this one."""
        lost = self.units - other.units
        return (_NO_OTHER * (self.country != other.country) + _NO_OTHER * (self.province != other.province)
                + 6 * (self.crossing and not other.crossing) + 2 * (other.crossing and not self.crossing)
                + 4 * len(lost))


class Toponyms:
    """The new names for those of a page, and the gazetteer that knows them."""

    def __init__(self, names: dict[Source, str], unknown: dict[str, str], gazetteer: Gazetteer, known: Gazetteer):
        self._names = names
        self._unknown = {old.lower(): new for old, new in unknown.items()}
        self._old = gazetteer
        self.gazetteer = known
        longest_first = "|".join(map(re.escape, sorted(unknown, key=len, reverse=True)))
        self._pattern = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)" if unknown else "(?!)", re.IGNORECASE)

    def replacements(self, text: str, local: bool | None = None) -> Iterator[Replacement]:
        """Yield what becomes of the names in the text. `local`: what a name that stands alone means."""
        for hit in self._old.find(text):
            source = source_of(text, hit, self._old, local)
            # On a border that is nowhere one name stands for all that it means; elsewhere the page may mean only one.
            new = next(filter(None, (self._names.get(Source(source.spelling, meant))
                                     for meant in (source.local, None, not source.local))), None)
            if new:
                yield hit.start, hit.end, cased(new, text[hit.start:hit.end])
        for match in self._pattern.finditer(text):
            if not match[0].islower():
                yield *match.span(), cased(self._unknown[match[0].lower()], match[0])


def source_of(text: str, hit: Hit, gazetteer: Gazetteer, local: bool | None = None) -> Source:
    name = text[hit.start:hit.end]
    provincial = any(not gazetteer.places[key].parent for key in hit.places)
    if not provincial or not hit.crossings:
        return Source(spelling(name))
    if local is None or hit.end - hit.start < len(text):
        local = bool(_LOCAL_BEFORE.search(text, max(0, hit.start - 24), hit.start))
    return Source(spelling(name), local)


def unknown_places(text: str, gazetteer: Gazetteer) -> Iterator[str]:
    """Yield the places in the text that the gazetteer does not know."""
    hits = {position for hit in gazetteer.find(text) for position in range(hit.start, hit.end)}
    for match in _UNKNOWN.finditer(text):
        syllables = list(takewhile(str.istitle, match["name"].split()))
        if len(syllables) > 1 and hits.isdisjoint(range(*match.span("name"))):
            yield " ".join(syllables)


def invented(shape: str, country: Country, avoid: Iterable[str], random: Random) -> str:
    """Return a name of as many syllables that no other is part of."""
    syllables, avoid = _SYLLABLES.get(country, _SYLLABLES[Country.VN]), set(map(fold, avoid))
    while True:
        name = " ".join(random.sample(syllables, max(2, len(shape.split()))))
        if not any(fold(name) in other or other in fold(name) for other in avoid):
            return name


# --- On a border that is nowhere --------------------------------------------------------------------------------------


def elsewhere(hits: dict[Source, Hit], unknown: dict[str, str], gazetteer: Gazetteer, random: Random) -> Toponyms:
    """Return invented names and the gazetteer that has these instead of the page's."""
    known = [name.text for group in (gazetteer.units, gazetteer.crossings, gazetteer.places)
             for entry in group.values() for name in entry.names if name.language == NameLanguage.VI]
    names: dict[str, str] = {}
    for source, hit in sorted(hits.items(), key=lambda row: row[0].spelling):
        if source.spelling not in names:
            names[source.spelling] = invented(source.spelling, hit.countries[0], [*known, *names.values()], random)
    renamed = [[replace(entry, names=tuple(_renamed(entry.names, names))) for entry in group.values()]
               for group in (gazetteer.units, gazetteer.crossings, gazetteer.places)]
    units, crossings, places = renamed
    return Toponyms({Source(old): new for old, new in names.items()}, unknown, gazetteer,
                    Gazetteer(units, crossings, gazetteer.pairs.values(), places))


def _renamed(names: Iterable[Name], new: dict[str, str]) -> Iterator[Name]:
    gone = {fold(name.text) for name in names if spelling(name.text) in new}
    for name in names:
        if name.language == NameLanguage.VI and name.role == NameRole.PLACE and spelling(name.text) in new:
            yield replace(name, text=new[spelling(name.text)])
        elif fold(name.text) not in gone:
            yield name


# --- Elsewhere on the same border -------------------------------------------------------------------------------------


def on_the_border(hits: dict[Source, Hit], unknown: dict[str, str], text: str, gazetteer: Gazetteer,
                  random: Random) -> Toponyms:
    """Return names of other places that play the same parts, pairs of crossings whole, as far as there are any."""
    picker = _Picker(hits, text, gazetteer, random)
    return Toponyms(picker.picked(), unknown, gazetteer, gazetteer)


class _Picker:
    def __init__(self, hits: dict[Source, Hit], text: str, gazetteer: Gazetteer, random: Random):
        self.gazetteer, self.random = gazetteer, random
        self.names = {source: text[hit.start:hit.end] for source, hit in hits.items()}
        self.parts = {source: _part(gazetteer, self.names[source], hit, source.local) for source, hit in hits.items()
                      if len(hit.countries) == 1}
        folded = fold(text)
        self.candidates = {name: part for name, part in _all_names(gazetteer) if fold(name) not in folded}
        self.likely = {source: [name for name in self.candidates if part.unlike(self.candidates[name]) < _NO_OTHER]
                       for source, part in self.parts.items()}
        # Lào Cai has two crossings opposite, few others do: where not all pairs can be kept, those most spoken of are.
        self.pairs = {(a, b): _PAIR + min(text.count(self.names[b]), _PAIR) for a, b in product(self.parts, self.parts)
                      if self.parts[a].country == Country.VN != self.parts[b].country
                      and gazetteer.pair(self.names[a], self.names[b])}

    def picked(self) -> dict[Source, str]:
        """Return the best of some draws."""
        draws = [self._draw() for _ in range(4)]
        return min(draws, key=lambda draw: draw[0])[1]

    def _draw(self) -> tuple[int, dict[Source, str]]:
        new: dict[Source, str] = {}
        total = 0
        pairs = self.random.sample(list(self.pairs), len(self.pairs))
        # Pairs first, then provinces, which must hold the crossings taken, then what lies in these.
        rest = sorted(self.parts, key=lambda source: not self.parts[source].province)
        for source in dict.fromkeys([*(side for pair in pairs for side in pair), *rest]):
            costs = {name: self._cost(source, name, new) for name in self.likely[source] if self._apart(name, new)}
            if costs:  # of provinces on a short border there may be no other
                least = min(costs.values())
                total += least
                new[source] = self.random.choice([name for name, cost in costs.items() if cost == least])
        return total + _NO_OTHER * (len(self.parts) - len(new)), new

    def _apart(self, name: str, new: dict[Source, str]) -> bool:
        folded = fold(name)
        return not any(folded in fold(other) or fold(other) in folded for other in new.values())

    def _cost(self, source: Source, name: str, new: dict[Source, str]) -> int:
        cost = self.parts[source].unlike(self.candidates[name])
        for pair, weight in self.pairs.items():
            if source in pair:
                taken = {**new, source: name}
                a, b = (taken.get(side) for side in pair)
                fits = self._fits(pair, a, b) if a and b else self._has_opposite(name, pair[source == pair[0]], pair)
                cost += weight * (not fits)
        own, moved = self.parts[source].within, self.candidates[name].within
        for other, taken in new.items():
            if own and self.parts[other].within == own:
                cost += 3 * (self.candidates[taken].within != moved)
        return cost

    def _fits(self, pair: tuple[Source, Source], a: str, b: str) -> bool:
        """Tell whether the two are a pair as that one is: by road or rail, and the only one if that is the only one."""
        ask = self.gazetteer
        old, new = ask.pair(*(self.names[side] for side in pair)), ask.pair(a, b)
        if not new or set(old.modes).isdisjoint(new.modes):
            return False
        countries = [self.parts[side].country for side in pair]
        return all(ask.opposite(new_name, country, Language.VI, mode) == new_other
                   for side, other, new_name, new_other, country in zip(pair, pair[::-1], (a, b), (b, a), countries,
                                                                        strict=True)
                   for mode in old.modes
                   if ask.opposite(self.names[side], country, Language.VI, mode) == self.names[other])

    def _has_opposite(self, name: str, other: Source, pair: tuple[Source, Source]) -> bool:
        """Tell whether there is a crossing opposite that can play the other's part and whose name may be used."""
        for key in self.gazetteer.crossing(name):
            for entry in self.gazetteer.pairs.values():
                if key not in entry.crossings:
                    continue
                for row in self.gazetteer.crossings[entry.opposite(key)].names:
                    sides = (row.text, name) if other == pair[0] else (name, row.text)
                    if (row.text in self.candidates and self.parts[other].unlike(self.candidates[row.text]) < _PAIR
                            and self._apart(row.text, {other: name}) and self._fits(pair, *sides)):
                        return True
        return False


@cache
def _all_names(gazetteer: Gazetteer) -> tuple[tuple[str, Part], ...]:
    """Return the names that mean one kind of thing in one country."""
    names = {name.text for group in (gazetteer.units, gazetteer.crossings, gazetteer.places) for entry in group.values()
             for name in entry.names
             if name.certain and name.language == NameLanguage.VI and name.role == NameRole.PLACE}
    found = ((name, gazetteer.find(name)) for name in sorted(names))
    return tuple((name, _part(gazetteer, name, hits[0], None)) for name, hits in found
                 if len(hits) == 1 and len(hits[0].countries) == 1
                 and source_of(name, hits[0], gazetteer).local is None)


def _part(gazetteer: Gazetteer, name: str, hit: Hit, local: bool | None) -> Part:
    provincial = any(not gazetteer.places[key].parent for key in hit.places)
    kinds = {gazetteer.units[key].kind for key in hit.units}
    if local is not None:
        kinds = kinds - _PROVINCIAL if local else kinds & _PROVINCIAL
    return Part(hit.countries[0], gazetteer.province_of(name), provincial and not local,
                bool(hit.crossings) and local is not False, frozenset(kinds))


def cased(new: str, old: str) -> str:
    """Return the new name in capitals where the old one is, and small behind the first syllable where that is."""
    if old.isupper():
        return new.upper()
    return new[0] + new[1:].lower() if " " in old and old[1:].islower() else new


