"""Pairs of opposite crossings named in a text, with the status and mode that the words at the name tell."""
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, cached_property
from types import MappingProxyType, ModuleType
from typing import Any, NamedTuple

from articles.extraction.anchors import compiled
from articles.extraction.crossing_sides import Countries, Side
from articles.extraction.document import Passage
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.name_runs import CAPITALS, SPACE, SYLLABLE, UPPER, blanks, titled, words
from articles.extraction.tables import Tables
from articles.extraction.unit_heads import read_names
from articles.fold import fold
from articles.records import Pair, Unit
from articles.vocabulary import Country, CrossingMode, CrossingStatus

_ANY = rf"(?:{SYLLABLE}|{CAPITALS})"
_DASHES = "-–—―/"
_BLANKS = re.compile(rf"{SPACE}{{1,3}}")
_BLANKS_BEFORE = re.compile(rf"{SPACE}{{1,3}}\Z")
_LONGEST_BLANKS = 3
_BRACKET = rf"{SPACE}{{0,3}}\((?P<bracket>[^()\n]{{1,80}})\)"
_BRACKET_BEHIND = re.compile(_BRACKET)
_BRACKET_BEFORE = re.compile(rf"{_BRACKET}\Z")
_SYLLABLE = re.compile(rf"(?<!\w){_ANY}")
_LONGEST_BRACKET = 90
_LONGEST_QUALITY = 40
_APART = re.compile(rf"{SPACE}{{0,3}}[,(–—-]{SPACE}{{0,3}}\Z")
_LONGEST_PLACE = 120  # of a crossing's name and where it lies
_LONGEST_LEAD = 60  # between such as "3 cặp cửa khẩu" and the colon of its list
_LONGEST_NAME = 5
_LONGEST_NUMBER = 14
_LONGEST_RUN = 90  # characters
_LOOK_BACK = 130
_BETWEEN_LISTED = re.compile(r"[\s,;:|]{0,4}(?:\w{1,4}\s)?")


class _Link(NamedTuple):
    """What stands between two names with the blanks around it.

    `joins`: an "and", which pairs crossings only rarely; `faces`: words such as "opposite", perhaps in brackets.
    """

    start: int
    end: int
    joins: bool
    faces: bool


class _Found(NamedTuple):
    sides: tuple[tuple[Country, str], tuple[Country, str]]
    status: CrossingStatus | None
    mode: CrossingMode | None
    start: int
    end: int


def find_crossings(passage: Passage, lang: ModuleType, gazetteer: Gazetteer,
                   seats: Mapping[str, Country] = MappingProxyType({})) -> tuple[Pair, ...]:
    """Return the pairs in the order of their first mention, each with the evidence of all its mentions.

    `seats` are those of the page's units, from `seats_of`: a crossing that is not known lies where the unit of its name
    does.
    """
    found = [Pair(pair.sides, pair.status, pair.mode, evidence=(passage.evidence(pair.start, pair.end),))
             for pair in _Reader(passage, lang, gazetteer, seats).found()]
    return join_pairs((found,)) if len(found) > 1 else tuple(found)


def seats_of(units: Iterable[Unit]) -> dict[str, Country]:
    """Return the country of each place, folded, that units of one country only are named after."""
    seats: dict[str, set[Country]] = {}
    for unit in units:
        if unit.place:
            seats.setdefault(fold(unit.place), set()).add(unit.country)
    return {place: countries.pop() for place, countries in seats.items() if len(countries) == 1}


def join_pairs(groups: Iterable[Iterable[Pair]]) -> tuple[Pair, ...]:
    """Return each pair of the groups once, by folded names: what the first mentions do not tell, later ones do."""
    pairs: dict[tuple, list[Pair]] = {}
    for pair in (pair for group in groups for pair in group):
        pairs.setdefault(tuple((country, fold(name)) for country, name in pair.sides), []).append(pair)
    return tuple(mentions[0] if len(mentions) == 1 else _joined(mentions) for mentions in pairs.values())


def _joined(mentions: list[Pair]) -> Pair:
    return replace(mentions[0], status=next((pair.status for pair in mentions if pair.status), None),
                   mode=next((pair.mode for pair in mentions if pair.mode), None),
                   evidence=tuple(evidence for pair in mentions for evidence in pair.evidence))


class _Patterns:
    def __init__(self, lang: ModuleType):
        own = lang.crossings
        gate = f"(?i:{blanks(own.GATE)})"
        numbered = blanks(lang.units.NUMBERED_NAME)
        self.before_name = re.compile(rf"(?:[^.;:()\n]{{0,{_LONGEST_LEAD}}}?(?:{blanks(own.GATE_COLON)}){SPACE}{{0,3}}"
                                      rf"|{SPACE}{{1,3}})", re.I)
        self.numbered = re.compile(rf"(?<!\w)(?:{numbered}){SPACE}{{1,3}}\Z")
        self.gates = compiled(rf"{words(own.GATE).pattern}(?:{blanks(lang.units.ABBREVIATION)})?")
        self.right = re.compile(rf"(?:(?P<gate>{gate}){SPACE}{{1,3}})?"
                                rf"(?P<name>(?:{numbered}{SPACE}{{1,3}})?{_ANY})")
        self.right_nameless = re.compile(rf"(?P<gate>{gate})(?!\w)")
        self.links = compiled(rf"(?:{blanks(own.FACING)}|(?P<and>{own.AND}))(?={SPACE})")
        countries = "|".join(lang.units.COUNTRIES.values())
        self.country = compiled(rf"(?:{countries})\Z", re.NOFLAG)
        self.of_country = re.compile(rf"{SPACE}{{1,3}}(?i:{blanks(lang.units.COUNTRY_BEFORE)})(?:{countries})\Z")
        self.located = re.compile(rf"{SPACE}{{0,3}}(?:[,(–-]{SPACE}{{0,3}})?(?:{blanks(own.LIES)}){SPACE}{{1,3}}"
                                  r"[^.;:()\n]{1,80}\)?", re.I)
        self.is_other = re.compile(rf"{SPACE}{{1,3}}(?:[^.;:()\n]{{1,60}}?{SPACE}{{1,3}})??(?:{blanks(own.IS_OTHER)})"
                                   rf"{SPACE}{{1,3}}", re.I)
        self.quality = compiled(rf"(?<!\w)(?:{blanks(own.QUALITY)}{SPACE}{{1,3}}){{1,3}}\Z")
        self.no_crossing = compiled(rf"{words(own.NOT_CROSSING).pattern}{SPACE}{{0,3}}\Z")
        self.hoped = compiled(rf"(?<!\w)(?:{blanks(own.HOPED)})\Z")
        # What a pair is may stand behind it, where no next name follows.
        self.behind = re.compile(rf"{SPACE}{{0,3}}(?i:{blanks(own.BEHIND)}){SPACE}{{1,3}}(?P<gate>{gate})(?!\w)"
                                 rf"(?!{SPACE}{{0,3}}:?{SPACE}{{1,3}}[{UPPER}])")
        self.statuses, self.modes, self.pair = map(_told_by, (own.STATUSES, own.MODES, ((True, own.PAIR),)))
        self.gate = words(own.GATE)
        self.kind = words(rf"{own.GATE}|{own.QUALITY}(?: {own.QUALITY}){{0,3}}")
        self.units = words(own.UNITS_HEAD)


def _told_by(table: Iterable[tuple[Any, str]]) -> tuple[tuple[Any, re.Pattern[str]], ...]:
    return tuple((value, re.compile(rf"(?<!\w)(?:{blanks(pattern)})(?!\w)", re.I)) for value, pattern in table)


_patterns = cache(_Patterns)


class _Reader:
    def __init__(self, passage: Passage, lang: ModuleType, gazetteer: Gazetteer, seats: Mapping[str, Country]):
        self.passage = passage
        self.text = passage.text
        self.gazetteer = gazetteer
        self.words = lang.crossings
        self.names = read_names(passage, lang, gazetteer)
        self.patterns = _patterns(lang)
        self.countries = Countries(passage, self.names, gazetteer, seats, lang)

    @cached_property
    def _gates(self) -> list[tuple[int, int]]:
        # Read once, so that what stands before each of many dashes is found without going back over the text.
        return [match.span() for match in self.patterns.gates.finditer(self.text)]

    def found(self):
        """Yield the mentions of pairs in the order of the text."""
        before: _Found | None = None
        for link in self._links():
            right = self._right_of(link.end)
            left = right and (self._located(link.start) if link.faces else None) or right and self._left_of(link.start)
            if link.faces and right and not (left and left.gate):
                left, right = self._told_first(right) or (left, right)
            if not left or (before and left.start < before.end):
                continue
            found = self._pair(left, right, link, before)
            if found:
                before = found
                yield found

    def _links(self) -> list[_Link]:
        """Return what may pair two names, in the order of the text."""
        text, links = self.text, []
        for start, end, told in (*self._dashes(), *((*match.span(), match["and"] or "")
                                                    for match in self.patterns.links.finditer(text))):
            behind = _BLANKS.match(text, end)
            end = behind.end() if behind else end
            if not text[end:end + 1].isupper() and not self._may_begin(end):
                continue
            before = _BLANKS_BEFORE.search(text, max(0, start - _LONGEST_BLANKS), start)
            if before or told is None or told == "":
                start = before.start() if before else start
                apart = _APART.search(text, max(0, start - _LONGEST_BLANKS), start) if told == "" else None
                links.append(_Link(apart.start() if apart else start, end, bool(told), told == ""))
        return sorted(links)

    def _dashes(self) -> Iterator[tuple[int, int, None]]:
        for dash in _DASHES:
            position = self.text.find(dash)
            while position >= 0:
                yield position, position + 1, None
                position = self.text.find(dash, position + 1)

    def _may_begin(self, position: int) -> bool:
        """Tell whether a side without a capital may begin here: with words for what it is, or a name with figures."""
        return (self.patterns.gates.match(self.text, position) is not None
                or self.names.patterns.numbered.match(self.text, position) is not None)

    def _left_of(self, end: int) -> Side | None:
        bracket = self._bracket_before(end)
        name_end = bracket.start() if bracket else end
        index = bisect_left(self._gates, (name_end, 0)) - 1
        gate_start, gate_end = self._gates[index] if index >= 0 else (0, 0)
        if gate_end == name_end and not bracket:
            return Side(None, gate_start, end, self.text[gate_start:gate_end])
        start = self._name_start(name_end, gate_end)
        if start is None:
            return None
        told = gate_end and self.patterns.before_name.fullmatch(self.text, gate_end, start)
        bracketed = bracket.span(bracket.lastgroup or 0) if bracket else None
        return Side(self._name(start, name_end), gate_start if told else start, end,
                     self.text[gate_start:gate_end] if told else "", bracketed)

    def _located(self, end: int) -> Side | None:
        """Return the side before words such as "opposite" with where it lies: "cửa khẩu A thuộc huyện B"."""
        index = bisect_left(self._gates, (end, 0)) - 1
        gate_start, gate_end = self._gates[index] if index >= 0 else (0, 0)
        blank = _BLANKS.match(self.text, gate_end)
        ends = self.names.run_at(blank.end()) if blank and end - gate_end < _LONGEST_PLACE else []
        tail = self.patterns.located.fullmatch(self.text, self._known_end(blank.end(), ends), end) if ends else None
        if not tail:
            return None
        return Side(self._name(blank.end(), tail.start()), gate_start, end, self.text[gate_start:gate_end], tail.span())

    def _told_first(self, one: Side) -> tuple[Side, Side] | None:
        """Return the sides of "opposite A is B", given A; None where no B follows."""
        link = self.patterns.is_other.match(self.text, one.end)
        other = self._right_of(link.end()) if link else None
        return (one, other) if other and (one.gate or other.gate) else None

    def _bracket_before(self, end: int) -> re.Match[str] | None:
        """Return the brackets, or the words for a country, that end here, with the blanks before them."""
        floor = max(0, end - _LONGEST_BRACKET)
        if self.text[end - 1:end] == ")":
            opening = self.text.rfind("(", floor, end)
            return _BRACKET_BEFORE.search(self.text, max(floor, opening - _LONGEST_BLANKS), end)
        country = self.patterns.country.search(self.text, floor, end)
        return self.patterns.of_country.search(self.text, floor, end) if country else None

    def _name_start(self, end: int, floor: int) -> int | None:
        """Return where the name begins that ends at `end`: the longest that is known, else the whole run."""
        syllables = {match.end(): match.start()
                     for match in _SYLLABLE.finditer(self.text, max(floor, end - _LONGEST_RUN), end)}
        starts: list[int] = []
        position = end
        while len(starts) < _LONGEST_NAME and floor <= syllables.get(position, -1):
            starts.append(syllables[position])
            position = starts[-1] - 1
            if not self.text[position:position + 1].isspace():
                break
        if not starts:
            return None
        numbered = self.patterns.numbered.search(self.text, max(floor, starts[-1] - _LONGEST_NUMBER), starts[-1])
        if numbered:
            starts.append(numbered.start())
        return next((at for at in reversed(starts) if self.gazetteer.crossing(self.text[at:end])), starts[-1])

    def _right_of(self, start: int) -> Side | None:
        match = self.patterns.right.match(self.text, start)
        ends = self.names.run_at(match.start("name")) if match else []
        if not ends:
            match = self.patterns.right_nameless.match(self.text, start)
            return Side(None, start, match.end(), match["gate"]) if match else None
        name_start = match.start("name")
        end = self._known_end(name_start, ends)
        bracket = _BRACKET_BEHIND.match(self.text, end)
        return Side(self._name(name_start, end), start, bracket.end() if bracket else end, match["gate"] or "",
                     bracket.span("bracket") if bracket else None)

    def _name(self, start: int, end: int) -> str:
        return titled(" ".join(self.text[start:end].split()))

    def _known_end(self, start: int, ends: list[int]) -> int:
        return next((end for end in reversed(ends) if self.gazetteer.crossing(self.text[start:end])), ends[-1])

    def _pair(self, left: Side, right: Side, link: _Link, before: _Found | None) -> _Found | None:
        carried = before if before and not left.gate and self._is_listed(before.end, left.start) else None
        if not left.gate and self.patterns.no_crossing.search(self.text, max(0, left.start - 40), left.start):
            return None
        cell = self._tables.cell_at(left.start)
        if cell and not left.gate and self.patterns.units.search(cell.head):
            return None
        headed = cell.head if cell and self.patterns.gate.search(cell.head) else ""
        if left.name and right.name:
            sides = self._sides(left, right, link, told=bool(left.gate or right.gate or carried or headed))
        else:
            sides = self._sides_of_one(left, right, link)
        if not sides:
            return None
        status, mode = self._told_of(left, right, headed, cell.row if cell else ())
        if not status and carried:
            status = carried.status
        if self.patterns.hoped.search(self.text, max(0, left.start - _LOOK_BACK), left.start):
            status = None
        ordered = sorted(sides, key=lambda side: side[0] != Country.VN)
        return _Found(tuple(ordered), status, mode or (carried.mode if carried else None), left.start, right.end)

    def _told_of(self, left: Side, right: Side, headed: str, row: tuple[str, ...]):
        """Return the status and the mode that the words at the names tell, or those above and beside a table's cell."""
        behind = self.patterns.behind.match(self.text, right.end)
        quality = self.patterns.quality.search(self.text, max(0, left.start - _LONGEST_QUALITY), left.start)
        told = [left.gate, quality[0] if quality else "", right.gate, behind["gate"] if behind else "", headed,
                *(cell for cell in row if self.patterns.kind.fullmatch(cell))]
        bracket = self.text[slice(*right.bracket)] if right.bracket else ""
        return self._first(self.patterns.statuses, *told, bracket), self._first(self.patterns.modes, *told, bracket)

    def _is_listed(self, end: int, start: int) -> bool:
        return start - end < 10 and bool(_BETWEEN_LISTED.fullmatch(self.text, end, start))

    def _first(self, table, *texts: str):
        """Return what the first of the texts that tells it tells."""
        for text in texts:
            if text:
                for value, pattern in table:
                    if pattern.search(text):
                        return value
        return None

    def _sides(self, left: Side, right: Side, link: _Link, told: bool):
        """Return the countries and names of two named sides; None where they are no crossings or it is not known."""
        countries = self.gazetteer.sides(left.name, right.name)
        if not countries:
            if link.joins or not told or self._is_province(left) or self._is_province(right):
                return None
            if self._may_be_person(right) and not self._first(self.patterns.pair, left.gate):
                return None
            countries = self.countries.of(left, right, link.faces)
        elif link.joins and not left.gate:
            return None
        return list(zip(countries, (left.name, right.name), strict=True)) if countries else None

    def _sides_of_one(self, left: Side, right: Side, link: _Link):
        """Return both sides where one is told by words such as đường sắt only: the gazetteer knows what is opposite."""
        named, nameless = (left, right) if left.name else (right, left)
        told = self._first((*self.patterns.statuses, *self.patterns.modes), nameless.gate)
        if link.joins or not named.name or not told:
            return None
        country = self.countries.known(named)
        mode = self._first(self.patterns.modes, left.gate, right.gate)
        name = country and self.gazetteer.opposite(named.name, country, self.words.LANGUAGE, mode)
        if not name:
            return None
        # The gazetteer's crossings lie on Viet Nam's borders; only pairs with a known far side come here.
        far = self.gazetteer.sides(named.name, name)
        return [(far[0], named.name), (far[1], name)] if far else None

    @cached_property
    def _tables(self) -> Tables:
        return Tables(self.passage)

    def _is_province(self, side: Side) -> bool:
        return not self.gazetteer.crossing(side.name) and any(
            self.gazetteer.places[key].parent is None for hit in self.gazetteer.find(side.name)
            if hit.end - hit.start == len(side.name) for key in hit.places)

    def _may_be_person(self, side: Side) -> bool:
        """Tell whether the name has three syllables or more, begins with a surname, and nothing more is told of it."""
        syllables = side.name.split()
        told = side.gate or side.bracket or fold(side.name) in self.countries.seats or self.gazetteer.find(side.name)
        return not told and len(syllables) > 2 and syllables[0] in self.names.surnames
