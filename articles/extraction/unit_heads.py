"""Heads of units (Đồn Biên phòng, Chi đội Quản lý biên giới) and the toponym that follows one."""
import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.alternatives import Alternatives
from articles.extraction.anchors import compiled
from articles.extraction.document import Passage
from articles.extraction.gazetteer import Gazetteer, Hit
from articles.extraction.name_runs import SPACE, blanks, read_run, titled, words
from articles.vocabulary import Country, UnitKind

_BLANKS = re.compile(rf"{SPACE}{{1,3}}")
_ANY_BLANKS = re.compile(rf"{SPACE}{{0,8}}")
_DASH = re.compile(rf"{SPACE}?[-–—]")
_LONGEST_TOPONYM = 5
_COUNTRIES = {country.value: country for country in Country}  # quicker than to ask the enumeration
# A head whose words mean one of these may stand for the like of a third country, where that is told.
MEANT_BY_HEADS = (Country.VN, Country.CN)
# At how many places, and how many characters off, a name is looked for again.
_OTHER_PLACES, _NOT_FAR = 9, 10_000


class Head(NamedTuple):
    """The words of a unit's name before its toponym. `kinds`: what it is in Viet Nam, and what it is elsewhere."""

    name: str
    kinds: tuple[UnitKind, UnitKind]
    country: Country | None
    level: int
    start: int
    end: int
    short: bool = False

    def kind(self, country: Country | None) -> UnitKind:
        return self.kinds[country not in (Country.VN, None)]


class Place(NamedTuple):
    """A toponym at `name_start:end`; words before it (cửa khẩu quốc tế) begin at `start`; `area` is such as tỉnh."""

    start: int
    name_start: int
    end: int
    name: str
    area: str | None = None
    gate: bool = False


@lru_cache(maxsize=16)
def read_names(passage: Passage, lang: ModuleType, gazetteer: Gazetteer) -> "Names":
    """Return what reads the names of the passage; the finders of units, crossings and people share it."""
    return Names(passage, lang, gazetteer)


class _Patterns:
    def __init__(self, own: ModuleType):
        self.heads = {head[0]: head for head in own.HEADS}
        short = "|".join(sorted(own.SHORT_HEADS, key=len, reverse=True))
        rows = [*((name, pattern) for name, _, _, _, pattern in own.HEADS), ("short", short)]
        self.head = Alternatives((name, rf"(?<!\w)(?:{blanks(pattern)})(?!\w)") for name, pattern in rows)
        self.stop = words(own.NOT_IN_NAME, re.NOFLAG)
        self.stop_in_capitals = words(f"{own.NOT_IN_NAME}|{own.NOT_IN_CAPITALS}")
        self.before_place = compiled(
            rf"(?<!\w)(?:(?P<gate>{blanks(own.GATE)})|(?P<area>{blanks(own.AREA)}))"
            rf"(?:(?!\w)|(?<=\.))(?:{blanks(own.ABBREVIATION)})?{SPACE}{{0,3}}:?{SPACE}{{0,3}}")
        self.behind_head = re.compile(rf"(?:{blanks(own.ABBREVIATION)})?"
                                       rf"(?:{SPACE}{{0,3}}:{SPACE}{{0,3}}|{SPACE}{{1,3}})")
        self.area = words(own.AREA)
        self.gate = words(own.GATE)
        self.numbered = words(own.NUMBERED_NAME)
        self.number = words(own.NUMBER_NAME)
        countries = "|".join(f"(?P<{country}>{names})" for country, names in own.COUNTRIES.items())
        self.country = words(countries, re.NOFLAG)
        self.land = compiled(rf"(?i:{blanks(own.COUNTRY_BEFORE)})(?<!\w)(?:{blanks(countries)})(?!\w)", re.NOFLAG)
        self.belongs = words(own.BELONGS)
        self.placeless = frozenset({head[0] for head in own.HEADS if head[1][0] == UnitKind.NATIONAL_AUTHORITY}
                                   | set(own.STATE_HEADS))
        self.number_heads = frozenset(own.NUMBERED_HEADS)


_patterns = cache(_Patterns)


class Names:
    """Reads heads, toponyms and countries of one passage."""

    def __init__(self, passage: Passage, lang: ModuleType, gazetteer: Gazetteer):
        self.text = passage.text
        self.words = lang.units
        self.surnames = lang.people.SURNAMES
        self._lang, self._beside = lang, passage.beside
        self.gazetteer = gazetteer
        self._hits = {hit.start: hit for hit in gazetteer.find(passage.text)}
        self.patterns = _patterns(lang.units)

    @cached_property
    def anchors(self) -> frozenset[int]:
        """Where a country, or words that lead to a toponym or to a superior, may begin: nowhere else do any stand, and
        most positions that are asked about are none of these.
        """
        own, places = self.patterns, self.text.places
        return frozenset().union(places[own.before_place], places[own.land], places[own.belongs], places[own.numbered])

    def heads(self) -> Iterator[Head]:
        """Yield the heads in the order of the text, none of which lies in another."""
        end = 0
        for start, head in self._heads.items():
            if start >= end:
                end = head.end
                yield head

    @cached_property
    def _heads(self) -> dict[int, Head]:
        found = self.patterns.head.by_place(self.text)
        return {start: self._head(name, match) for start, (name, match) in found.items()}

    def head_at(self, position: int) -> Head | None:
        return self._heads.get(position)

    def needs_no_place(self, head: Head) -> bool:
        """Tell whether the head names a unit by itself, of which a country has one."""
        return head.name in self.patterns.placeless

    def behind(self, head: Head) -> int:
        """Return where the words after a head begin, past an abbreviation of it in brackets."""
        gap = self.patterns.behind_head.match(self.text, head.end)
        return gap.end() if gap else head.end

    def hit_at(self, position: int) -> Hit | None:
        return self._hits.get(position)

    def run_at(self, position: int) -> list[int]:
        """Return the ends of the capitalised syllables of a name at the position."""
        return read_run(self.text, position, self.patterns.stop, self.patterns.stop_in_capitals, _LONGEST_TOPONYM)

    def country_at(self, position: int) -> tuple[Country, int] | None:
        """Return the country named at the position, perhaps after words such as phía, and where its name ends."""
        match = self.patterns.land.match(self.text, position) if position in self.anchors else None
        return (_COUNTRIES[match.lastgroup], match.end()) if match else None

    def countries_in(self, start: int, end: int) -> list[Country]:
        """Return the countries named in the span, in order."""
        return [_COUNTRIES[match.lastgroup] for match in self.patterns.country.finditer(self.text, start, end)]

    def countries_of_places(self, start: int, end: int) -> set[Country]:
        """Return the countries in which the span's toponyms lie."""
        return {country for at, hit in self._hits.items() if start <= at < end for country in hit.countries}

    def country_in(self, start: int, end: int) -> Country | None:
        """Return the one country that is named in the span, or in which its toponyms lie."""
        countries = {*self.countries_in(start, end), *self.countries_of_places(start, end)}
        return countries.pop() if len(countries) == 1 else None

    def place_at(self, position: int, head: Head | None = None) -> Place | None:
        """Return the toponym at the position with the words for what it is, None where there is none."""
        start, area, gate = position, None, False
        for _ in range(3):
            match = self.patterns.before_place.match(self.text, position) if position in self.anchors else None
            if not match:
                break
            gate = gate or match.lastgroup == "gate"
            found = match if match.lastgroup == "area" else self.patterns.area.match(self.text, position)
            area = area or (found[0] if found else None)
            position = match.end()
        end = self._name_end(position, head)
        if not end:
            return None
        return Place(start, position, end, titled(" ".join(self.text[position:end].split())), area, gate)

    @cached_property
    def neighbour(self) -> Country | None:
        """The one country beside Viet Nam that the passage names, else in which places that it names lie; where it
        names none, the one that the text beside it names.
        """
        end = len(self.text)
        for named in (self.countries_in(0, end), self.countries_of_places(0, end)):
            neighbours = set(named) - {Country.VN}
            if neighbours:
                return neighbours.pop() if len(neighbours) == 1 else None
        return read_names(self._beside, self._lang, self.gazetteer).neighbour if self._beside else None

    def area_end(self, position: int) -> int | None:
        """Return where a word such as tỉnh, without a toponym, ends."""
        match = self.patterns.area.match(self.text, position)
        return match.end() if match else None

    def known_country(self, place: Place) -> Country | None:
        """Return the country where the gazetteer has this toponym, None if nowhere or in two."""
        hit = self._hits.get(place.name_start)
        return hit.countries[0] if hit and hit.end == place.end and len(hit.countries) == 1 else None

    def country_of(self, head: Head, place: Place | None) -> Country | None:
        """Return the country that the head's words and its toponym tell: the words mean one, if not of a third."""
        known = self.known_country(place) if place else None
        return known if not head.country or known not in (*MEANT_BY_HEADS, None) else head.country

    def is_province(self, place: Place) -> bool:
        return any(not self.gazetteer.places[key].parent for key in self._area_keys(place))

    def is_area(self, place: Place) -> bool:
        """Tell whether the toponym is that of a province, prefecture or county."""
        return bool(self._area_keys(place))

    def may_be_person(self, place: Place) -> bool:
        """Tell whether an unknown name looks like a person's: three syllables or more, the first a surname."""
        syllables = place.name.split()
        return len(syllables) > 2 and syllables[0] in self.surnames and not self.hit_at(place.name_start)

    def _area_keys(self, place: Place) -> tuple[str, ...]:
        hit = self.hit_at(place.name_start)
        return hit.places if hit and hit.end == place.end else ()

    def _head(self, told: str, match: re.Match[str]) -> Head:
        name = told if told != "short" else self.words.SHORT_HEADS[" ".join(match[0].lower().split())][0]
        _, kinds, country, level, _ = self.patterns.heads[name]
        return Head(name, kinds, country, level, *match.span(), told == "short")

    def _name_end(self, start: int, head: Head | None) -> int | None:
        text = self.text
        if head and head.name in self.patterns.number_heads and not text[start:start + 1].isupper():
            number = self.patterns.number.match(text, start)
            if number:
                return self._behind_number(number) or number.end()
        numbered = self.patterns.numbered.match(text, start) if start in self.anchors else None
        letters = _ANY_BLANKS.match(text, numbered.end()).end() if numbered else start
        ends = read_run(text, letters, self.patterns.stop, self.patterns.stop_in_capitals)
        return self._cut(letters, ends, head) if ends else None

    def _behind_number(self, number: re.Match[str]) -> int | None:
        """Return where a toponym ends that begins with figures (22 Ô Ten); three are a unit's number."""
        gap = _BLANKS.match(self.text, number.end()) if number.end() - number.start() == 2 else None
        ends = self.run_at(gap.end()) if gap else []
        return self._cut(gap.end(), ends) if ends else None

    def _cut(self, start: int, ends: list[int], head: Head | None = None) -> int:
        """Return where the toponym ends in a run that may go on with a person's name."""
        hit = self._hits.get(start)
        if hit and hit.end > ends[-1] and _DASH.match(self.text, ends[-1], hit.end):
            return hit.end  # a dash parts its syllables: Thừa Thiên - Huế
        if hit and hit.end in ends:
            rest = len(ends) - ends.index(hit.end) - 1
            # One syllable more is another place (Hữu Nghị, Hữu Nghị Quan), two or more are a person; among capitals
            # any word may follow.
            return hit.end if rest > 1 or self.text[start:hit.end].isupper() else ends[-1]
        cut = self._before_surname(start, ends, head) if len(ends) > 3 else None
        return cut or ends[:_LONGEST_TOPONYM][-1]

    def _before_surname(self, start: int, ends: list[int], head: Head | None) -> int | None:
        """Return where a toponym of two or three syllables ends that a person's name follows without a comma.

        A Chinese name has three syllables or two, a Vietnamese one may have more.
        """
        chinese = head and head.country == Country.CN
        found = [ends[index - 1] for index in ((len(ends) - 3, len(ends) - 2, 2, 3) if chinese else (2, 3))
                 if index in (2, 3) and len(ends) - index >= 2
                 and titled(self.text[ends[index - 1]:ends[index]].strip()) in self.surnames]
        if len(set(found)) < 2:
            return found[0] if found else None
        return next((end for end in found if self._stands_alone(start, end)), found[0])

    def _stands_alone(self, start: int, end: int) -> bool:
        """Tell whether the text has this toponym elsewhere, not far off, without a name behind it."""
        name, low, high = self.text[start:end], max(0, start - _NOT_FAR), start + _NOT_FAR
        position = self.text.find(name, low, high)
        for _ in range(_OTHER_PLACES):
            if position < 0:
                break
            behind = position + len(name)
            if position != start and not self.text[behind:behind + 2].strip()[:1].isupper():
                return True
            position = self.text.find(name, behind, high)
        return False
