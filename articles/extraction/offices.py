"""Offices that people hold, the units they hold them in, and the delegations they head."""
import re
from bisect import bisect_left, bisect_right
from functools import cache, cached_property
from operator import attrgetter, itemgetter
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import compiled
from articles.extraction.document import Span
from articles.extraction.name_runs import LOWER, SPACE, UPPER, blanks, words
from articles.extraction.unit_heads import Head, Names
from articles.extraction.unit_lists import Lists
from articles.extraction.units import UnitMention
from articles.vocabulary import Country, UnitKind

LINK = re.compile(rf"{SPACE}{{0,3}}(?:,|[-–—:]|\(){SPACE}{{0,3}}|{SPACE}{{1,3}}")
_BLANK = re.compile(rf"{SPACE}{{1,3}}")
_CAPITAL = re.compile(rf"{SPACE}{{1,3}}[{UPPER}]")
_MOST_OFFICES = 3
_ANY = 99  # heads of delegations
_LONGEST_LEAD = 120  # from "trưởng đoàn" over a unit's name to who it is


class Role(NamedTuple):
    """An office with the unit that it is held in, at `start:end`; the units above that one end at `chain_end`.

    `country` is told by the unit, `default` by the office alone.
    """

    start: int
    end: int
    chain_end: int
    kinds: tuple[UnitKind, ...]
    country: Country | None = None
    default: Country | None = None


class _RolePatterns:
    def __init__(self, own: ModuleType):
        self.offices = own.OFFICES
        named = "|".join(f"(?P<o{index}>{pattern})" for index, (pattern, _, _) in enumerate(own.OFFICES))
        self.office = words(f"(?P<none>{own.NO_OFFICE})|{own.DEPUTY}(?:{named}){own.OFFICE_REST}"
                            rf"|{own.DEPUTY}(?P<head>{own.HEAD_OFFICE})")
        self.member = re.compile(rf"(?:(?:{blanks(own.MEMBER)}){SPACE}{{1,3}}){{0,2}}", re.I)
        self.staff = words(own.STAFF)
        self.also = re.compile(rf"{SPACE}{{0,3}}[,–—-]{SPACE}{{0,3}}|{blanks(own.ALSO)}", re.I)
        within = rf"(?:[^,;.:()\n]{{0,30}}?(?:{blanks(own.ROLE_WITHIN)}))?"
        end = rf"{SPACE}{{1,3}}(?:{blanks(own.ROLE_END)})(?!\w)|[,;.:()\n]|{SPACE}[-–—]|\Z"
        stop = rf"(?:{blanks(own.ROLE_END)})(?!\w)"
        self.clause = re.compile(rf"{SPACE}(?!{stop}){within}[^,;.:()\n]{{0,80}}?(?<=\S)(?={end})", re.I)


_role_patterns = cache(_RolePatterns)


class Roles:
    """Reads offices in one passage."""

    def __init__(self, names: Names, units: tuple[UnitMention, ...], lang: ModuleType):
        self.names = names
        self.text = names.text
        self._units = units
        self._lists = Lists(names, lang)
        self.patterns = _role_patterns(lang.people)

    @cached_property
    def _by_kind(self) -> dict[UnitKind | None, list[UnitMention]]:
        """The units by kind, all under None, so that not every person asks every unit."""
        found: dict[UnitKind | None, list[UnitMention]] = {None: list(self._units)}
        for mention in self._units:
            found.setdefault(mention.unit.kind, []).append(mention)
        return found

    @cached_property
    def _by_head(self) -> dict[int, UnitMention]:
        return {mention.head_start: mention for mention in reversed(self._units)}

    def at(self, position: int) -> Role | None:
        """Return the office that begins at the position, with those that follow; the first named unit is theirs."""
        role = self._one(position)
        for _ in range(_MOST_OFFICES - 1):
            also = self.patterns.also.match(self.text, role.chain_end) if role else None
            following = self._one(also.end()) if also else None
            if not following or role.country and self._names_another(following.end):
                break
            role = following._replace(start=role.start, kinds=following.kinds or role.kinds,
                           country=role.country or following.country, default=following.default or role.default)
        return role

    def _names_another(self, position: int) -> bool:
        """Tell whether a name follows: the office before it is that person's."""
        gap = _BLANK.match(self.text, position)
        return bool(gap and self.names.run_at(gap.end()))

    def after(self, position: int) -> Role | None:
        """Return the office behind a name that ends at the position."""
        gap = LINK.match(self.text, position)
        role = self.at(gap.end()) or self._staff(gap.end()) if gap else None
        # No name can follow here: a word with a capital belongs to the office ("Cục trưởng Cục Cửa khẩu").
        if role and not role.country and _CAPITAL.match(self.text, role.end):
            role = self._to_clause_end(role)
        if not role or role.country:
            return role
        return role._replace(country=self.unit_country_after(role.end))

    def _staff(self, position: int) -> Role | None:
        """Return the post of one who holds no office, if its unit is named with it."""
        staff = self.patterns.staff.match(self.text, position)
        role = staff and self._to_clause_end(Role(position, staff.end(), staff.end(), ()))
        return role if role and self.nearest_unit(position, role.end, ()) else None

    def unit_country_after(self, position: int) -> Country | None:
        """Return the country of the unit behind a name, without an office ("Trung tá A, Đồn Biên phòng B")."""
        gap = LINK.match(self.text, position)
        head = self.names.head_at(self.patterns.member.match(self.text, gap.end()).end()) if gap else None
        return self._country_at(head) if head else None

    def nearest_unit(self, start: int, end: int, kinds: tuple[UnitKind, ...]) -> UnitMention | None:
        """Return the last unit named between the two positions, of these kinds if any are given."""
        before = []
        for kind in kinds or (None,):
            mentions = self._by_kind.get(kind, ())
            index = bisect_left(mentions, end, key=attrgetter("start"))
            if index and mentions[index - 1].start >= start:
                before.append(mentions[index - 1])
        return max(before, key=attrgetter("start"), default=None)

    def only_country(self, kinds: tuple[UnitKind, ...]) -> Country | None:
        """Return the one country of the passage's units of these kinds."""
        countries = {mention.unit.country for kind in kinds for mention in self._by_kind.get(kind, ())}
        return countries.pop() if len(countries) == 1 else None

    def _one(self, position: int) -> Role | None:
        match = self.patterns.office.match(self.text, position)
        if not match or match.lastgroup == "none":
            return None
        if match.lastgroup != "head":
            _, kinds, default = self.patterns.offices[int(match.lastgroup[1:])]
            found = self._with_unit(Role(position, match.end(), match.end(), kinds, default=default))
            return found if found.kinds or found.country else self._to_clause_end(found)
        gap = _BLANK.match(self.text, match.end())
        head = self.names.head_at(gap.end()) if gap else None
        return self._with_unit(Role(position, match.end(), match.end(), head.kinds)) if head else None

    def _with_unit(self, role: Role) -> Role:
        gap = _BLANK.match(self.text, role.end)
        head = self.names.head_at(gap.end()) if gap else None
        if not head:
            return role
        mention = self._by_head.get(head.start)
        end = mention.end if mention else self._unit_end(head)
        above = self._lists.above(head, end)
        gap = _BLANK.match(self.text, end)
        land = self.names.country_at(gap.end()) if gap else None
        end = land[1] if land else end  # "Tư lệnh BĐBP Việt Nam"
        return role._replace(end=end, chain_end=max(end, above.end), country=self._country_at(head))

    def _country_at(self, head: Head) -> Country | None:
        mention = self._by_head.get(head.start)
        if mention:
            return mention.unit.country
        return head.country or (Country.VN if head.kinds[0] != head.kinds[1] else None)

    def _unit_end(self, head: Head) -> int:
        start = self.names.behind(head)
        place = self.names.place_at(start, head)
        if place and self.names.may_be_person(place):
            return head.end  # "Chính ủy Chi đội Tiêu Quốc Khánh"
        return place.end if place else self.names.area_end(start) or head.end

    def _to_clause_end(self, role: Role) -> Role:
        rest = self.patterns.clause.match(self.text, role.end)
        end = rest.end() if rest else role.end
        unit = self.nearest_unit(role.end, end, ())
        country = unit.unit.country if unit else self.names.country_in(role.end, end)
        return role._replace(end=end, chain_end=end, country=country)


class Headed(NamedTuple):
    """Whether a person heads a delegation, and of which country.

    `each`: how many do, those listed before this one among them; `all`: how many, those listed behind.
    """

    head: bool | None = None
    country: Country | None = None
    each: int = 0
    all: int = 0


class _HeadPatterns:
    def __init__(self, lang: ModuleType):
        own = lang.people
        country = blanks("|".join(lang.units.COUNTRIES.values()))
        word = rf"{SPACE}{{1,3}}(?!(?:{blanks(own.ROLE_END)})(?!\w))\w{{1,12}}"
        # A rank that is not known may stand before the name: a capital, then small letters.
        rank = rf"(?-i:{SPACE}{{1,3}}[{UPPER}]\w{{0,8}}(?:{SPACE}{{1,3}}[{LOWER}]\w{{0,8}}){{0,3}})"
        told = rf"(?:{word}){{0,16}}{SPACE}{{1,3}}(?:{blanks(own.IS)})(?:{SPACE}{{0,3}}:)?{rank}?"
        beside = (rf"(?:{word}){{1,12}}{SPACE}{{0,3}}[:,–—-]"
                  rf"|(?:{SPACE}{{1,3}}{blanks(lang.units.COUNTRY_BEFORE)}(?:{country}))?{SPACE}{{0,3}}[:,–—-]?")
        self.before = compiled(rf"(?<!\w)(?P<several>{blanks(own.SEVERAL)})?(?P<deputy>{blanks(own.DEPUTY_HEAD)})?"
                               rf"(?P<free>{own.NOT_AFTER})?(?:{blanks(own.HEAD_BEFORE)})(?!\w)"
                               rf"(?P<each>{SPACE}{{1,3}}(?:{blanks(own.EACH)}))?"
                               rf"(?:{told}|(?(free)(?:{beside})|(?!))){SPACE}{{0,3}}\Z")
        self.heads = own.HEADS
        comma = rf"{SPACE}{{0,3}}\)?{SPACE}{{0,3}}[,(–—-]?{SPACE}{{0,3}}"
        self.after = re.compile(rf"{comma}(?:{blanks(own.BESIDES)})?(?P<head>{blanks(own.HEAD)})(?!\w)", re.I)
        self.not_head = re.compile(rf"{comma}(?:{blanks(own.NOT_HEAD)})(?!\w)", re.I)
        self.each = words(own.EACH)
        self.led_by = re.compile(rf"{blanks(own.LED_BY)}{SPACE}{{0,3}}", re.I)
        named = "|".join(f"(?P<{country}>{names})" for country, names in lang.units.COUNTRIES.items())
        self.side = compiled(rf"{words(own.SIDE).pattern}(?={SPACE}{{1,3}}(?:{blanks(lang.units.COUNTRY_BEFORE)})?"
                             rf"(?-i:(?<!\w)(?:{blanks(named)})(?!\w)))")


_head_patterns = cache(_HeadPatterns)


class Delegations:
    """Reads who heads a delegation, and which country's it is."""

    def __init__(self, names: Names, lang: ModuleType):
        self.names = names
        self.text = names.text
        self.patterns = _head_patterns(lang)
        self._sides: dict[Span, list[tuple[int, Country, int]]] = {}

    def told(self, start: int, end: int) -> Headed:
        """Return what the words before and behind the person named at the span tell."""
        if self.patterns.not_head.match(self.text, end):
            return Headed(False)
        after = self.patterns.after.match(self.text, end)
        if after:
            gap = _BLANK.match(self.text, after.end())
            country = self.names.country_at(gap.end()) if gap else None
            each = gap and self.patterns.each.match(self.text, gap.end())
            return Headed(True, country[0] if country else None, self._heads(each[0]) if each else 0)
        before = self._lead_before(start)
        if not before:
            return Headed()
        several = (before["several"] or "") + (before["each"] or "")
        return Headed(not before["deputy"], all=self._heads(several) if several else 0)

    def is_named_so(self, start: int) -> bool:
        """Tell whether the words before the person named here say that it is a head."""
        before = self._lead_before(start)
        return bool(before and not before["deputy"])

    def _lead_before(self, start: int) -> re.Match[str] | None:
        return self.patterns.before.search(self.text, max(0, start - _LONGEST_LEAD), start)

    def _heads(self, words: str) -> int:
        """Return how many heads the words name: "trưởng đoàn hai bên" two, "các đoàn" any number."""
        return next((self.patterns.heads[word] for word in words.lower().split() if word in self.patterns.heads), _ANY)

    def led(self, sentence: Span, end: int) -> Country | None:
        """Return the country of the delegation of which the words right before the end say who leads it."""
        name_end, country, _ = self._last_side(sentence, end)
        return country if country and self.patterns.led_by.fullmatch(self.text, name_end, end) else None

    def side_before(self, sentence: Span, end: int) -> tuple[Country | None, int]:
        """Return the country last named as a side (đoàn, phía) in the sentence, and where; None and -1 if none is."""
        return self._last_side(sentence, end)[1:]

    def _last_side(self, sentence: Span, end: int) -> tuple[int, Country | None, int]:
        """Return the last side named before the end: where its name ends, the country, where the side begins."""
        if sentence not in self._sides:
            self._sides[sentence] = [(side.end(side.lastgroup), Country(side.lastgroup), side.start())
                                     for side in self.patterns.side.finditer(self.text, *sentence)]
        sides = self._sides[sentence]
        index = bisect_right(sides, end, key=itemgetter(0))
        return sides[index - 1] if index else (-1, None, -1)
