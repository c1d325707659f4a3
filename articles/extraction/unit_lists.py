"""Lists of units under one head, and what stands after a unit's name: the units above it, its country."""
import re
from functools import cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.name_runs import SPACE, blanks, words
from articles.extraction.unit_heads import Head, Names, Place
from articles.vocabulary import Country, UnitKind

_PARENTHESIS = re.compile(rf"{SPACE}{{0,8}}\((?P<inside>[^()\n]{{1,200}})\)")
_BLANK = re.compile(rf"{SPACE}{{1,3}}")
# Between a unit's name and what tells of the units above it.
_STEP = re.compile(rf"{_PARENTHESIS.pattern}|(?P<comma>{SPACE}{{0,8}},{SPACE}{{0,8}})"
                   rf"|(?P<dash>{SPACE}{{1,3}}[-–—]{SPACE}{{1,3}})|(?P<blank>{SPACE}{{1,3}})")
_DEEPEST_CHAIN = 5
_MOST_STEPS = 4
_MOST_ITEMS = 40
_LONGEST_VENUE = 30  # characters of "at the seat of" before a unit

_UPPER_KINDS = {
    UnitKind.BORDER_POST: {UnitKind.PROVINCIAL_COMMAND, UnitKind.NATIONAL_AUTHORITY, UnitKind.AUTHORITY},
    UnitKind.CONTROL_STATION: {UnitKind.BORDER_POST, UnitKind.PROVINCIAL_COMMAND},
    UnitKind.INSPECTION_STATION: {UnitKind.INSPECTION_STATION, UnitKind.GENERAL_STATION, UnitKind.NATIONAL_AUTHORITY},
    UnitKind.GENERAL_STATION: {UnitKind.NATIONAL_AUTHORITY},
    UnitKind.PROVINCIAL_COMMAND: {UnitKind.NATIONAL_AUTHORITY, UnitKind.AUTHORITY},
    UnitKind.BORDER_MANAGEMENT_DETACHMENT: {UnitKind.GENERAL_STATION, UnitKind.NATIONAL_AUTHORITY},
    UnitKind.BORDER_MANAGEMENT_BRIGADE: {UnitKind.BORDER_MANAGEMENT_DETACHMENT, UnitKind.GENERAL_STATION},
    UnitKind.BORDER_POLICE_STATION: {UnitKind.BORDER_MANAGEMENT_DETACHMENT, UnitKind.BORDER_MANAGEMENT_BRIGADE,
                                     UnitKind.AUTHORITY},
    UnitKind.BORDER_DEFENCE_UNIT: {UnitKind.BORDER_DEFENCE_UNIT, UnitKind.AUTHORITY},
    UnitKind.AUTHORITY: {UnitKind.AUTHORITY},
    UnitKind.NATIONAL_AUTHORITY: {UnitKind.AUTHORITY},
}


class Above(NamedTuple):
    """What a unit's name is followed by: the unit above it, its country, and where all that ends."""

    end: int
    name: str | None = None
    place: Place | None = None
    country: Country | None = None
    # The country is in parentheses or right behind the name, not behind a comma, where another clause may begin.
    certain: bool = False
    spans: tuple[tuple[int, int], ...] = ()


class Item(NamedTuple):
    """One toponym of a list with what stands after it; None where only a group's upper unit is named."""

    place: Place | None
    above: Above


def unit_name(text: str, head: Head, place: Place | None, language: ModuleType) -> str:
    """Return the unit's name in full, as the page would write it: its head, in singular, and its toponym."""
    # A list of provinces may have more before it: các tỉnh biên giới: A, B.
    label = text[place.start:place.end].rpartition(":")[2] if place else ""
    patterns = _patterns(language)
    count = patterns.count.match(label)
    label = label[count.end():] if count else label
    label = patterns.abbreviation.sub("", label) if "(" in label else label
    name = " ".join(f"{text[head.start:head.end]} {label}".split())
    return name[:1].upper() + name[1:]


class _Patterns:
    def __init__(self, own: ModuleType):
        self.separator = re.compile(rf"{SPACE}{{0,3}}(?P<comma>,{SPACE}{{0,3}})?"
                                     rf"(?P<and>{words(own.AND).pattern}{SPACE}{{1,3}})?", re.I)
        self.last = re.compile(rf"{words(own.AND).pattern}{SPACE}{{1,3}}\Z", re.I)
        self.several = words(own.AREA_COUNT)
        self.group_of = words(own.GROUP_OF)
        self.facing = words(own.FACING)
        self.count = re.compile(rf"(?:{own.AREA_COUNT})\s{{1,8}}")
        self.abbreviation = re.compile(blanks(own.ABBREVIATION))
        self.ordinal = re.compile(rf"{SPACE}(?:{own.ORDINAL})\Z", re.I)
        self.listed = re.compile(rf"{SPACE}{{0,3}}(?:{blanks(own.LISTED)}){SPACE}{{0,3}}", re.I)


_patterns = cache(_Patterns)


class Lists:
    """Reads, behind a head, the toponyms of its list and what stands after each."""

    def __init__(self, names: Names, lang: ModuleType):
        self.names = names
        self.text = names.text
        self.words = lang.units
        self.patterns = _patterns(lang.units)

    def items(self, head: Head, plural: bool, count: int | None) -> list[Item]:
        """Return the units named under this head, one or more; none where no toponym follows it."""
        if self.names.needs_no_place(head):
            return [Item(None, self.above(head, head.end))]
        place = self.names.place_at(self.names.behind(head), head)
        if place and plural and place.name.isdecimal() and not count and self.patterns.ordinal.search(
                self.text, head.start, head.end):
            return []  # "Cụm đồn Biên phòng số 2": a group has this number, no unit
        if not place:
            return self._listed_behind(head, plural, count)
        return self._list(head, place, plural or bool(place.area and self.patterns.several.match(place.area)), count)

    def _listed_behind(self, head: Head, plural: bool, count: int | None) -> list[Item]:
        """Return what stands for a head without a toponym: a group, or the units listed behind it or its superior."""
        group = self._without_toponym(head, plural)
        for above in (Above(head.end), group[0].above) if plural and group else ():
            listed = self.patterns.listed.match(self.text, above.end)
            place = self.names.place_at(listed.end(), head) if listed else None
            if place and not place.area and not self.names.is_province(place):
                items = self._list(head, place, True, count)
                return [Item(item.place, above._replace(end=item.above.end)) for item in items]
        return group

    def _list(self, head: Head, place: Place, plural: bool, count: int | None) -> list[Item]:
        """Return the units of a list that begins with this toponym."""
        first, items, pending, full = place, [], [], False
        while place and len(items) + len(pending) < _MOST_ITEMS:
            pending.append(place)
            counted = count is not None and len(items) + len(pending) >= count
            full = counted and not self._goes_past_count(head, first, place, plural)
            following = None if full else self._next(head, first, place.end, plural)
            if not following:
                above = self.above(head, place.end)
                for each in pending:
                    items.append(Item(each, above))
                pending = []
                if plural and self.text[above.end - 1] == ")" and not full:
                    following = self._next(head, first, above.end, plural)
            place = following
        for each in pending:
            items.append(Item(each, Above(each.end)))
        return items

    def _goes_past_count(self, head: Head, first: Place, place: Place, plural: bool) -> bool:
        """Tell whether the list is longer than its count says: `và` with its last toponym is still to come."""
        if self.patterns.last.search(self.text, first.start, place.start):
            return False
        for _ in range(_MOST_ITEMS):
            separator = self.patterns.separator.match(self.text, place.end)
            place = self._next(head, first, place.end, plural)
            if not place or separator["and"]:
                break
        return place is not None

    def above(self, head: Head, position: int, depth: int = 0) -> Above:
        """Return what the text after a unit's name says of the units above it and of its country."""
        found = self._step(head, position, depth) if depth < _DEEPEST_CHAIN else None
        if not found:
            return Above(position)
        for _ in range(_MOST_STEPS - 1):
            step = self._step(head, found.end, depth)
            if not step or found.spans and step.spans and self._are_alike(found, step):
                break
            found = Above(step.end, found.name or step.name, found.place or step.place, found.country or step.country,
                          found.certain or step.certain, found.spans + step.spans)
        return found

    def _without_toponym(self, head: Head, plural: bool) -> list[Item]:
        if not plural:
            # "Ban Chỉ huy BĐBP, Bộ CHQS tỉnh A": a province's command goes by the place of the one above it.
            above = self.above(head, head.end) if head.kinds[0] == UnitKind.PROVINCIAL_COMMAND else None
            above = above if above and above.place else self._shared(head)
            return [Item(None, above)] if above else []
        above = self.above(head, head.end)
        group = self.patterns.group_of.match(self.text, self.names.behind(head)) if not above.place else None
        gap = group and _BLANK.match(self.text, group.end())
        place = self.names.place_at(gap.end()) if gap else None
        if place:
            above = Above(place.end, None, place, self.names.known_country(place))
        return [Item(None, above), *self._of_others(above)]

    def _of_others(self, above: Above) -> list[Item]:
        """Return the groups of further commands behind that of the first: "các đồn thuộc BĐBP A, BĐBP B và C"."""
        upper = self.names.head_at(above.spans[0][0]) if above.spans else None
        found: list[Item] = []
        while upper and upper.kinds[0] == UnitKind.PROVINCIAL_COMMAND and len(found) < _MOST_ITEMS:
            separator = self.patterns.separator.match(self.text, above.end)
            if not (separator["comma"] or separator["and"]):
                break
            other, place = self.names.head_at(separator.end()), self.names.place_at(separator.end())
            if other and self._are_alike(above, following := self._unit(other, 0)):
                above = following
            elif place and not other and self.names.is_province(place):
                name = unit_name(self.text, upper, place, self.words)
                country = self.names.known_country(place)
                above = Above(place.end, name, place, country, spans=((place.start, place.end),))
            else:
                break
            found.append(Item(None, above))
        return found

    def _are_alike(self, one: Above, other: Above) -> bool:
        """Tell whether two units above stand side by side: their names begin with the same words."""
        heads = [self.names.head_at(above.spans[0][0]) for above in (one, other)]
        return len({self.text[head.start:head.end].lower() for head in heads if head}) == 1

    def _shared(self, head: Head) -> Above | None:
        """Return the province that two offices share of which the second names it (Bộ CHQS và Công an tỉnh A)."""
        separator = self.patterns.separator.match(self.text, head.end)
        other = self.names.head_at(separator.end()) if separator.lastgroup else None
        shared = other and {head.kinds[0], other.kinds[0]} <= {UnitKind.PROVINCIAL_COMMAND, UnitKind.AUTHORITY}
        place = self.names.place_at(self.names.behind(other), other) if shared else None
        if not place or not place.area:
            return None
        above = self.above(other, place.end)
        country = above.country or self.names.known_country(place)
        return Above(head.end, place=place, country=country, certain=above.certain)

    def _next(self, head: Head, first: Place, position: int, plural: bool) -> Place | None:
        """Return the list's next toponym after the position, None where the list ends."""
        separator = self.patterns.separator.match(self.text, position)
        if not separator.lastgroup or self.names.head_at(separator.end()):
            return None
        place = self.names.place_at(separator.end(), head)
        if not place or self._is_elsewhere(head, first, place):
            return None
        if place.area or first.area:
            same = first.area and place.area and first.area.lower() == place.area.lower()
            # "BĐBP tỉnh A, B": no province lies in another.
            same = same or head.kinds[0] == UnitKind.PROVINCIAL_COMMAND and self.names.is_province(place)
            return place if first.area and (plural or separator["and"] or same) else None
        if plural:
            return place if not self.names.is_province(place) or self._is_known(head, place) else None
        if place.gate or self.names.may_be_person(place):
            return None
        return place if separator["and"] or self._goes_on(head, place, first.end == position) else None

    def _goes_on(self, head: Head, place: Place, second: bool) -> bool:
        """Tell whether a toponym behind a comma and a head in singular is the next item, not where the unit lies."""
        if self.names.is_province(place):
            return self._is_amid(head, place, second)
        separator = self.patterns.separator.match(self.text, place.end)
        if separator.lastgroup:
            further = self.names.head_at(separator.end())
            if further:
                return bool(separator["and"]) and further.kinds == head.kinds or self._is_known(head, place)
            following = self.names.place_at(separator.end(), head)
            if following and not self.names.may_be_person(following):
                if following.area or following.gate:
                    return False
                return not self.names.is_province(following) or (
                    self._is_known(head, following) if separator["and"] else self._is_amid(head, following, False))
        parenthesis = _PARENTHESIS.match(self.text, place.end)
        above = self._inside(head, parenthesis, 0) if parenthesis else None
        return self._is_known(head, place) or bool(above and above.name)

    def _is_amid(self, head: Head, province: Place, second: bool) -> bool:
        """Tell whether a post named like a province stands amid a list that ends with "and": A, Lào Cai, B and C.

        The `second` before the last may be where the first lies ("Đồn A, Lào Cai và B"), unless that is told behind.
        """
        place = province
        if not self._is_known(head, place):
            return False
        for index in range(_MOST_ITEMS):
            separator = self.patterns.separator.match(self.text, place.end)
            following = self.names.place_at(separator.end(), head) if separator.lastgroup else None
            if not following or following.area or following.gate or self.names.head_at(separator.end()):
                return False
            if separator["and"]:
                told = not second or province.name in self.text[following.end:self.above(head, following.end).end]
                return index > 0 or told
            place = following
        return False

    def _is_elsewhere(self, head: Head, first: Place, place: Place) -> bool:
        country = self.names.known_country(place)
        own = head.country or self.names.known_country(first)
        return country is not None and own is not None and country != own

    def _is_known(self, head: Head, place: Place) -> bool:
        country = head.country or self.names.known_country(place)
        return country is not None and self.names.gazetteer.unit(country, head.kind(country), place.name) is not None

    def _step(self, head: Head, position: int, depth: int) -> Above | None:
        gap = _STEP.match(self.text, position)
        if not gap:
            return None
        if gap.lastgroup == "inside":
            return self._inside(head, gap, depth)
        end = gap.end()
        if gap.lastgroup == "dash":
            return self._unit_behind(head, end, depth)
        belongs = self._belongs_to(end, depth)
        if belongs:
            return belongs
        if gap.lastgroup == "comma":
            return self._behind_comma(head, end, depth)
        found = self.names.country_at(end)
        if found:
            return Above(found[1], country=found[0], certain=True)
        return self._behind_number(end) if self.text[position - 1].isdigit() else None

    def _behind_number(self, position: int) -> Above | None:
        """Return what the province tells that stands right behind a unit's number (Đại đội 311 Savannakhet)."""
        place = self.names.place_at(position)
        if not place or place.gate or self.names.may_be_person(place):
            return None
        # Another toponym may be that of a place on either side ("Đồn Biên phòng 217 Nậm Cắn").
        return Above(place.end, country=self.names.known_country(place) if self.names.is_area(place) else None)

    def _behind_comma(self, head: Head, position: int, depth: int) -> Above | None:
        if self.names.head_at(position):
            return self._unit_behind(head, position, depth)
        found = self.names.country_at(position)
        if found:
            return Above(found[1], country=found[0])
        place = self.names.place_at(position)
        if place and not place.gate and (place.area or self.names.is_area(place)):
            return Above(place.end, country=self.names.known_country(place))
        return None

    def _unit_behind(self, head: Head, position: int, depth: int) -> Above | None:
        """Return the unit at the position, behind a comma or a dash, where its kind stands above this head's."""
        upper = self.names.head_at(position)
        if not upper or upper.short or upper.level <= head.level:
            return None
        if head.kinds[0] == UnitKind.BORDER_POST and upper.name in self.words.BESIDE_POSTS:
            return None
        above = upper.kinds[0] in _UPPER_KINDS[head.kinds[0]] or upper.kinds[1] in _UPPER_KINDS[head.kinds[1]]
        found = self._unit(upper, depth) if above else None
        return None if found and self._is_venue_of(head, found) else found

    def _is_venue_of(self, head: Head, upper: Above) -> bool:
        """Tell whether the head names where the unit behind it acted: "at post A, command B received …"."""
        return self.is_where(head) and bool(self.words.ACTS_BEHIND.match(self.text, upper.end))

    def is_where(self, head: Head) -> bool:
        """Tell whether the words before the head make the unit a place: "tại trụ sở Đồn A"."""
        return bool(self.words.AT_BEFORE.search(self.text, max(0, head.start - _LONGEST_VENUE), head.start))

    def _belongs_to(self, position: int, depth: int) -> Above | None:
        belongs = self.names.patterns.belongs.match(self.text, position) if position in self.names.anchors else None
        gap = belongs and _BLANK.match(self.text, belongs.end())
        upper = self.names.head_at(gap.end()) if gap else None
        return self._unit(upper, depth) if upper else None

    def _inside(self, head: Head, parenthesis: re.Match[str], depth: int) -> Above | None:
        start, end = parenthesis.span("inside")
        if self.patterns.facing.match(self.text, start):
            return None
        found = self._belongs_to(start, depth)
        upper = self.names.head_at(start)
        if not found and upper and not upper.short:
            found = self._unit(upper, depth)
        countries = self.names.countries_in(start, end)
        country = countries[-1] if countries else None
        if not found and not country:
            place = self.names.place_at(start)
            country = self.names.known_country(place) if place else None
            if not country:
                return Above(parenthesis.end()) if place and place.area else None
        found = found or Above(start)
        return found._replace(end=parenthesis.end(), country=country or found.country, certain=True)

    def _unit(self, head: Head, depth: int) -> Above:
        """Return the unit with this head as the one above, with what stands above it in its turn."""
        start = self.names.behind(head)
        place = self.names.place_at(start, head)
        end = place.end if place else self.names.area_end(start) or head.end
        above = self.above(head, end, depth + 1)
        country = above.country or self.names.country_of(head, place)
        named = place or self.names.needs_no_place(head)
        name = unit_name(self.text, head, place, self.words) if named else above.name
        return Above(above.end, name, place or above.place, country, above.certain, ((head.start, end), *above.spans))
