"""Which country each of two opposite crossings lies in."""
import re
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.document import Passage, Span
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.name_runs import SPACE, blanks
from articles.extraction.unit_heads import Names
from articles.fold import fold
from articles.vocabulary import Country

_LOOK_BACK = 40
_BLANKS = re.compile(rf"{SPACE}{{1,3}}")
_APART = re.compile(rf"{SPACE}{{0,3}}[,–—-]?{SPACE}{{0,3}}")


class Side(NamedTuple):
    """One side as it stands: its name (None: only words such as đường sắt), and the span with those words.

    `bracket` is the span of what is told of it beside it.
    """

    name: str | None
    start: int
    end: int
    gate: str = ""
    bracket: tuple[int, int] | None = None


class _Patterns:
    def __init__(self, lang: ModuleType):
        countries = "|".join(f"(?P<{country}>{names})" for country, names in lang.units.COUNTRIES.items())
        self.of_side = re.compile(rf"(?<!\w)(?i:{blanks(lang.crossings.SIDE)}){SPACE}{{1,3}}(?:{countries})"
                                  rf"(?:{SPACE}{{1,3}}(?:{blanks(lang.crossings.HAS)}))?{SPACE}{{1,3}}\Z")


_patterns = cache(_Patterns)


class Countries:
    """Tells the countries of the sides named in one passage."""

    def __init__(self, passage: Passage, names: Names, gazetteer: Gazetteer, seats: Mapping[str, Country],
                 lang: ModuleType):
        self.passage = passage
        self.text = passage.text
        self.names = names
        self.gazetteer = gazetteer
        self.seats = seats
        self.patterns = _patterns(lang)

    def of(self, left: Side, right: Side, faces: bool) -> tuple[Country, Country] | None:
        """Return the countries of two named sides, None where it is not known.

        `faces`: words like "opposite" pair them. The words beside a name decide, then the gazetteer's crossings, the
        units of that name, and the places. Of two names that nobody knows a page writes its own country's first.
        """
        one = self.known(left) or self._told_before(left)
        other = self._told_behind(right, faces) or self.known(right)
        # Places of one name lie in both countries: words like "opposite" tell more.
        if not one and ((place := self.gazetteer.country_of(left.name)) != other or not faces):
            one = place
        if not other and ((place := self.gazetteer.country_of(right.name)) != one or not faces):
            other = place
        neighbour = self._neighbour(left.start)
        if not one and not other:
            one = neighbour and Country.VN
        one = one or _across(other, neighbour)
        other = other or _across(one, neighbour)
        return (one, other) if one and other and one != other and Country.VN in (one, other) else None

    def known(self, side: Side) -> Country | None:
        """Return the country that the words in brackets tell, else the gazetteer's crossings, else a unit's seat."""
        if side.bracket:
            named = self.names.countries_in(*side.bracket)
            country = (named[-1] if named else self.gazetteer.country_of(self.text[slice(*side.bracket)])
                       or self.names.country_in(*side.bracket))
            if country:
                return country
        found = {self.gazetteer.crossings[key].country for key in self.gazetteer.crossing(side.name)}
        if found:
            return found.pop() if len(found) == 1 else None
        return self.seats.get(fold(side.name))

    def _told_before(self, side: Side) -> Country | None:
        """Return the country whose side is said to have it: "phía Trung Quốc có lối mở A"."""
        before = self.patterns.of_side.search(self.text, max(0, side.start - _LOOK_BACK), side.start)
        return Country(before.lastgroup) if before else None

    def _told_behind(self, side: Side, faces: bool) -> Country | None:
        """Return the country right behind the name; behind "opposite" a comma may part it, and a place tell it."""
        gap = (_APART if faces else _BLANKS).match(self.text, side.end)
        if not gap or side.bracket:
            return None
        found = self.names.country_at(gap.end())
        place = None if found or not faces else self.names.place_at(gap.end())
        return found[0] if found else self.names.known_country(place) if place and place.area else None

    def _neighbour(self, position: int) -> Country | None:
        """Return the one neighbour that the sentence names, else the paragraph, else the page."""
        for span in (self.passage.sentence_at(position), self.passage.paragraph_at(position)):
            named = {*self.names.countries_in(*_ends(span))} - {Country.VN}
            if named:
                return named.pop() if len(named) == 1 else None
        return self.names.neighbour


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _across(country: Country | None, neighbour: Country | None) -> Country | None:
    return neighbour if country == Country.VN else country and Country.VN
