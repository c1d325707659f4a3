"""Units named in a text: lists and chains taken apart, each with its country, kind, toponym and the unit above it."""
import re
from functools import cache, lru_cache
from types import ModuleType
from typing import NamedTuple

from articles.extraction.anchors import compiled
from articles.extraction.document import Passage
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.name_runs import SPACE
from articles.extraction.unit_heads import MEANT_BY_HEADS, Head, Names, Place, read_names
from articles.extraction.unit_lists import Above, Item, Lists, unit_name
from articles.fold import fold
from articles.records import Unit
from articles.vocabulary import Country, UnitKind

# Heads up to this level have provinces above them: with a province for a toponym they are a group of unnamed units.
_LOCAL = 2
_LOOK_BACK = 40


class UnitMention(NamedTuple):
    """One unit named. The span of a list's first item begins at the list's head, that of another at the item itself.

    `parents`: the spans of units that are named only as this one's superiors.
    """

    unit: Unit
    start: int
    end: int
    head_start: int
    head_end: int
    list_id: int
    parents: tuple[tuple[int, int], ...] = ()


class _Draft(NamedTuple):
    """A unit as it stands in the text; its country may still depend on the rest of the passage."""

    head: Head
    item: Item
    place: str | None
    name: str
    country: Country | None
    start: int
    end: int
    list_id: int
    group: bool = False
    count: int | None = None


# Kept for the finder of people, which asks for the same passage's units again.
@lru_cache(maxsize=16)
def find_units(passage: Passage, lang: ModuleType, gazetteer: Gazetteer) -> tuple[UnitMention, ...]:
    """Return every unit named, in the order of the text; a unit that is only another's superior is in its `parents`."""
    reader = _Reader(passage, lang, gazetteer)
    beside = find_units(passage.beside, lang, gazetteer) if passage.beside else ()
    drafts = [draft for draft in _with_countries(reader.drafts(), reader.names, beside) if draft.country]
    # Of a list under one superior some items may be another's: the superior tells namesakes apart only where it tells
    # nothing of the whole list.
    keys = [_key(draft, gazetteer, draft.item.above.place) for draft in drafts]
    loose = {draft.list_id for draft, key in zip(drafts, keys, strict=True) if key}
    return tuple([_mention(draft, key or (_key(draft, gazetteer, None) if draft.list_id in loose else None))
                  for draft, key in zip(drafts, keys, strict=True)])


class _Patterns:
    def __init__(self, words: ModuleType):
        counts = "|".join(map(re.escape, words.COUNTS))
        number = rf"\d{{1,3}}|{counts}"
        # It begins with a word, never empty, so that it is looked for only where one of these stands.
        self.before = compiled(rf"(?:(?P<plural>{words.PLURAL}{SPACE}{{1,3}})(?:(?P<count>{number}){SPACE}{{1,3}})?"
                               rf"|(?P<alone>{number}){SPACE}{{1,3}})\Z")
        self.no_count = re.compile(rf"(?<!\w)(?:{words.NOT_COUNT_BEFORE}){SPACE}{{1,3}}\Z", re.I)
        self.sentence_end = re.compile(r"[.;\n]")
        gap = f"{SPACE}{{0,8}}"
        self.between = re.compile(rf"{gap}(?:,(?:{gap}(?:{words.AND}))?|{words.AND}){gap}", re.I)


_patterns = cache(_Patterns)


class _Reader:
    """Reads the lists of one passage from its start to its end, so that short names find the full ones before them."""

    def __init__(self, passage: Passage, lang: ModuleType, gazetteer: Gazetteer):
        self.text = passage.text
        self.words = lang.units
        self.names = read_names(passage, lang, gazetteer)
        self.lists = Lists(self.names, lang)
        self._full_drafts: list[_Draft] = []
        self._named: dict[tuple[str, str], _Draft] = {}
        self.patterns = _patterns(lang.units)

    def drafts(self) -> list[_Draft]:
        drafts: list[_Draft] = []
        position = lists = 0
        for head in self.names.heads():
            if head.start < position:
                continue
            plural, count = self._number_before(head)
            items = self.lists.items(head, plural, count)
            found = (self._short(head, items, plural, lists) if head.short
                     else self._full(head, items, plural, count, lists))
            if found:
                above = found[-1].item.above
                if above.name or above.country:
                    self._share_parent(drafts, found)
                drafts += self._beside(drafts, found) if head.name in self.words.BESIDE_POSTS else found
                lists += 1
                position = items[-1].above.end
        return drafts

    def _number_before(self, head: Head) -> tuple[bool, int | None]:
        """Return whether the head stands for several units, and for how many if that is told."""
        match = self.patterns.before.search(self.text, max(0, head.start - _LOOK_BACK), head.start)
        if not match:
            return False, None
        plural, word = bool(match["plural"]), match["count"] or match["alone"]
        if not word:
            return plural, None
        if word.isdigit():
            return plural or int(word) > 1, int(word)
        start = match.start()
        if not plural and self.patterns.no_count.search(self.text, max(0, start - _LOOK_BACK), start):
            return False, None
        return True, self.words.COUNTS[word.lower()]

    def _full(self, head: Head, items: list[Item], plural: bool, count: int | None, list_id: int) -> list[_Draft]:
        group = plural and self._is_group(head, items)
        drafts = []
        for index, item in enumerate(items):
            if not (item.place or item.above.place or self.names.needs_no_place(head)):
                continue
            if head.name in self.words.PROVINCE_HEADS and not self._is_of_province(item):
                continue
            if head.name in self.words.STATE_HEADS and not item.above.certain:
                continue
            draft = self._draft(head, item, list_id, first=index == 0)
            if group:
                draft = draft._replace(group=True, count=count if len(items) == 1 else None)
            drafts.append(draft)
        self._full_drafts += drafts
        return drafts

    def _is_of_province(self, item: Item) -> bool:
        return bool(item.place) and (bool(item.place.area) or self.names.is_province(item.place))

    def _is_group(self, head: Head, items: list[Item]) -> bool:
        if head.level > _LOCAL or not items:
            return False
        places = [item.place for item in items]
        if not all(places):
            return True
        if all(place.area for place in places):
            return True
        return len(places) == 1 and not places[0].gate and self.names.is_province(places[0])

    def _short(self, head: Head, items: list[Item], plural: bool, list_id: int) -> list[_Draft]:
        """Return the units that a head's first word names again, or a group of which only the unit above is named.

        In plural it may name them for the first time: "các đồn A, B và C".
        """
        word = " ".join(self.text[head.start:head.end].lower().split())
        if items and not items[0].place:
            grouped = word in self.words.GROUP_HEADS and items[0].above.name
            return [self._draft(head, item, list_id, first=item is items[0])._replace(group=True)
                    for item in items] if grouped else []
        if items:
            self._read_names_so_far()
        drafts = []
        for item in items:
            named = [self._named.get((fold(item.place.name), name)) for name in self.words.SHORT_HEADS[word]]
            for full in filter(None, named):
                start = item.place.start if drafts else head.start
                drafts.append(full._replace(start=start, end=item.place.end, list_id=list_id, item=item,
                                            head=full.head._replace(start=head.start, end=head.end)))
                break
            else:
                if plural and word in self.words.GROUP_HEADS and not self._is_abroad(item):
                    drafts.append(self._draft(head, item, list_id, first=not drafts))
        return drafts

    def _is_abroad(self, item: Item) -> bool:
        known = item.above.country or self.names.known_country(item.place)
        return known not in (Country.VN, None) or self.names.may_be_person(item.place)

    def _read_names_so_far(self) -> None:
        """File the units named in full, so that short names find the first of each name."""
        for draft in self._full_drafts:
            if draft.place:
                self._named.setdefault((fold(draft.place), draft.head.name), draft)
        self._full_drafts.clear()

    def _draft(self, head: Head, item: Item, list_id: int, first: bool) -> _Draft:
        place = item.place or item.above.place
        # A unit that goes by the place of the one above it is named to the end of that.
        end = place.end if place else head.end
        return _Draft(head, item, place.name if place else None, unit_name(self.text, head, place, self.words),
                      self._country(head, item), head.start if first else place.start, end, list_id)

    def _country(self, head: Head, item: Item) -> Country | None:
        above = item.above
        if above.country and (above.certain or not head.country or above.country not in MEANT_BY_HEADS):
            return above.country
        known = self.names.country_of(head, item.place)
        if known or head.country or not (item.place and item.place.area):
            return known
        return self.words.AREA_COUNTRIES.get(item.place.area.split()[0])

    def _beside(self, drafts: list[_Draft], found: list[_Draft]) -> list[_Draft]:
        """Return police that are told of no country in that of the unit they are joined to, else in Viet Nam."""
        joined = drafts and self._joined(drafts[-1], found[0])
        country = joined and drafts[-1].country or Country.VN
        return [draft._replace(country=draft.country or country) for draft in found]

    def _share_parent(self, drafts: list[_Draft], found: list[_Draft]) -> None:
        """Give what stands behind the last of several heads ("Đồn A và Đồn B (thuộc C)") to those before it as well.

        A superior is shared by heads of one kind, another country by whatever heads leave theirs open.
        """
        above, following = found[-1].item.above, found[0]
        for index in range(len(drafts) - 1, -1, -1):
            before = drafts[index]
            if before.list_id != following.list_id and not self._joined(before, following):
                return
            if before.item.above.name or before.item.above.certain or self._is_venue(before, following):
                return
            alike = before.head.kinds == following.head.kinds
            abroad = self._is_beyond_home(drafts, index, found[-1].country)
            if before.head.country not in (None, found[-1].country) and not abroad:
                return
            if not alike and above.country in (Country.VN, None):
                return
            shared = above if alike else Above(above.end, country=above.country, certain=above.certain)
            item = Item(before.item.place, shared._replace(end=before.item.above.end))
            own = None if abroad else before.country
            drafts[index] = before._replace(item=item, country=own or self._country(before.head, item))
            following = before

    def _is_venue(self, before: _Draft, following: _Draft) -> bool:
        """Tell whether the unit before is where the one behind its comma was: "tại trụ sở Trạm A, Đại đội B (C) …"."""
        return (self.text[before.item.above.end:following.start].strip() == ","
                and self.lists.is_where(before.head))

    def _is_beyond_home(self, drafts: list[_Draft], index: int, country: Country | None) -> bool:
        """Tell whether an unknown post stands with those of a third country: what is before it is the Vietnamese side,
        which its country closes ("Đồn A (Việt Nam) và Đồn B và Đại đội C (Lào)"), a group of a province's posts, or
        words for whom it met.
        """
        place = drafts[index].item.place
        if country in (*MEANT_BY_HEADS, None) or not place or self.names.hit_at(place.name_start):
            return False
        before = index - 1
        while (before >= 0 and not (drafts[before].item.above.certain or drafts[before].group)
               and self._joined(drafts[before], drafts[before + 1])):
            before -= 1
        if before < 0 or drafts[before].country != Country.VN:
            return False
        above = drafts[before].item.above
        start, end = above.end, drafts[before + 1].start
        if self.patterns.sentence_end.search(self.text, start, end):
            return False
        told = above.certain and above.country == Country.VN or drafts[before].group
        closed = told and self.text[start:end].strip() != ","
        return closed or bool(self.words.PARTNER_BEFORE.search(self.text, start, end))

    def _joined(self, before: _Draft, following: _Draft) -> bool:
        start, end = before.item.above.end, following.start
        if not self.patterns.between.match(self.text, start, end):
            return False
        match = self.patterns.before.search(self.text, max(start, end - _LOOK_BACK), end)
        return bool(self.patterns.between.fullmatch(self.text, start, match.start() if match else end))


def _with_countries(drafts: list[_Draft], names: Names, beside: tuple[UnitMention, ...]) -> list[_Draft]:
    """Return the drafts with a country each, as far as the passage, or the units of the text beside it, tell it."""
    for index, draft in enumerate(drafts):
        if draft.country == Country.CN and _is_another_neighbour(draft, names):
            drafts[index] = draft._replace(country=None)
    drafts = _as_told_elsewhere(drafts, names, beside)
    for draft in drafts:
        if not draft.country:
            break
    else:
        return drafts
    told = {(fold(draft.place), draft.head.name): draft.country for draft in drafts if draft.country and draft.place}
    return [draft if draft.country else draft._replace(country=_country_from(draft, told, names.neighbour))
            for draft in drafts]


def _as_told_elsewhere(drafts: list[_Draft], names: Names, beside: tuple[UnitMention, ...]) -> list[_Draft]:
    """Return the drafts, those with an unknown place in the country that is told where they are named another time."""
    unknown = [index for index, draft in enumerate(drafts) if not draft.item.above.certain and draft.item.place
               and not names.hit_at(draft.item.place.name_start)]
    if not unknown:
        return drafts
    told: dict[tuple[str, str], set[Country]] = {}
    for draft in drafts:
        if draft.place and draft.country and draft.item.above.certain:
            told.setdefault((fold(draft.place), draft.head.name), set()).add(draft.country)
    found = list(drafts)
    for index in unknown:
        place, head = fold(drafts[index].place), drafts[index].head
        countries = told.get((place, head.name)) or {
            mention.unit.country for mention in beside
            if mention.unit.kind in head.kinds and fold(mention.unit.place or "") == place}
        if len(countries) == 1:
            found[index] = drafts[index]._replace(country=next(iter(countries)))
    return found


def _is_another_neighbour(draft: _Draft, names: Names) -> bool:
    """Tell whether words that mean China stand on a page that names another neighbour only, with an unknown place."""
    return (draft.head.country == Country.CN and names.neighbour not in (Country.CN, None)
            and not draft.item.above.country and bool(draft.item.place)
            and not names.hit_at(draft.item.place.name_start))


def _country_from(draft: _Draft, told: dict[tuple[str, str], Country], neighbour: Country | None) -> Country | None:
    home, abroad = draft.head.kinds
    if home != abroad:
        return Country.VN
    known = told.get((fold(draft.place or ""), draft.head.name))
    if known or home != UnitKind.AUTHORITY:
        return known or neighbour
    at_place = {country for (place, _), country in told.items() if place == fold(draft.place or "")}
    if len(at_place) == 1:
        return at_place.pop()
    # Both sides have military commands; a Chinese one does not go by this name.
    return Country.VN if neighbour in (Country.CN, None) else neighbour


def _key(draft: _Draft, gazetteer: Gazetteer, above: Place | None) -> str | None:
    if draft.group:
        return None
    return gazetteer.unit(draft.country, draft.head.kind(draft.country), draft.place, above.name if above else None)


def _mention(draft: _Draft, key: str | None) -> UnitMention:
    above = draft.item.above
    unit = Unit(draft.country, draft.head.kind(draft.country), draft.place, draft.name, above.name, draft.count, key)
    return UnitMention(unit, draft.start, draft.end, draft.head.start, draft.head.end, draft.list_id, above.spans)
