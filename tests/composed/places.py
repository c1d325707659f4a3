"""Where an article plays: a stretch of the border with its units and crossings, of the gazetteer or invented."""
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from articles.extraction import Gazetteer
from articles.fold import fold
from articles.vocabulary import Country, CrossingMode, CrossingStatus, NameLanguage, NameRole, UnitKind


@dataclass(frozen=True, slots=True)
class Post:
    """A unit. `gate`: the status of the crossing whose name it bears, None where it bears none. `unnamed`: posts of a
    province that the page does not name, `count` of them.
    """

    country: Country
    kind: UnitKind
    place: str | None
    parent: "Post | None" = None
    gate: CrossingStatus | None = None
    count: int | None = None
    unnamed: bool = False
    province: str | None = None


@dataclass(frozen=True, slots=True)
class Gates:
    """Two opposite crossings: their names, Vietnamese first."""

    vn: str
    other: str
    status: CrossingStatus | None
    mode: CrossingMode | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the border: units by level on both sides, and the crossings."""

    partner: Country
    known: bool
    province: str
    other_province: str
    posts: tuple[Post, ...]
    command: Post
    opposite: tuple[Post, ...]
    opposite_commands: tuple[Post, ...]
    gates: tuple[Gates, ...]
    neighbour: "Stretch | None" = None


STATIONS = (UnitKind.INSPECTION_STATION, UnitKind.BORDER_MANAGEMENT_BRIGADE, UnitKind.BORDER_POLICE_STATION,
            UnitKind.BORDER_MANAGEMENT_DETACHMENT, UnitKind.CONTROL_STATION)
_COMMANDS = (UnitKind.BORDER_MANAGEMENT_DETACHMENT, UnitKind.GENERAL_STATION, UnitKind.BORDER_DEFENCE_UNIT)
_SECOND = {"vn-ha-giang": ("Hà Giang", "Tuyên Quang")}


# --- Of the gazetteer -------------------------------------------------------------------------------------------------


def _names(entry) -> list[str]:
    return [name.text for name in entry.names
            if name.certain and name.language == NameLanguage.VI and name.role == NameRole.PLACE]


def _name(entry) -> str | None:
    return next(iter(_names(entry)), None)


def _gate(entry) -> CrossingStatus | None:
    full = " ".join(name.text for name in entry.names if name.language == NameLanguage.VI)
    if "cửa khẩu quốc tế" in full:
        return CrossingStatus.INTERNATIONAL
    return CrossingStatus.BILATERAL if "cửa khẩu" in full else None


@cache
def _all_gates() -> tuple[tuple[str, tuple[str, str], Gates], ...]:
    """Return (province, crossings, gates) for the pairs whose names mean this pair alone."""
    known = Gazetteer.packaged()
    found = []
    for pair in known.pairs.values():
        ours, theirs = (known.crossings[key] for key in pair.crossings)
        if theirs.country != Country.CN:
            continue
        both = [(a, b) for a in _names(ours) for b in _names(theirs) if a != b and known.pair(a, b) is pair]
        for names in both[-1:]:  # Lào Cai before Hồ Kiều II
            statuses = {status.status for status in pair.statuses}
            status = statuses.pop() if len(statuses) == 1 else None
            found.append((ours.province, pair.crossings,
                          Gates(*names, status, pair.modes[0] if len(pair.modes) == 1 else None)))
    return tuple(found)


@cache
def _known_provinces() -> tuple[str, ...]:
    return tuple(sorted({province for province, _, _ in _all_gates()}))


def known_stretch(random: Random, after_2025_merger: bool, neighbour: bool = True) -> Stretch:
    """Return one of the border provinces with what the gazetteer has there."""
    province = random.choice(_known_provinces())
    return _stretch_of(province, random, after_2025_merger, neighbour)


def _stretch_of(province: str, random: Random, merged: bool, neighbour: bool) -> Stretch:
    known = Gazetteer.packaged()
    name = _SECOND[province][merged] if province in _SECOND else _name(known.places[province])
    ours = {unit.key: unit for unit in known.units.values() if unit.country == Country.VN}
    key = f"vn-provincial-command-{province.removeprefix('vn-')}"
    command = Post(Country.VN, UnitKind.PROVINCIAL_COMMAND, name, province=name)
    posts = tuple(Post(Country.VN, unit.kind, _name(unit), command, _gate(unit), province=name)
                  for unit in ours.values() if unit.parent == key and unit.kind == UnitKind.BORDER_POST)
    here = [(crossings, gates) for place, crossings, gates in _all_gates() if place == province]
    opposite, commands = _opposite({crossings[1] for crossings, _ in here})
    beside = None
    if neighbour:
        others = [other for other in _known_provinces() if other != province]
        beside = _stretch_of(random.choice(others), random, merged, False)
    return Stretch(Country.CN, True, name, commands[-1].province or "", posts, command, opposite, commands,
                   tuple(gates for _, gates in here), beside)


def _opposite(crossings: set[str]) -> tuple[tuple[Post, ...], tuple[Post, ...]]:
    """Return the Chinese units at the crossings: those on the line, and those above them."""
    known = Gazetteer.packaged()

    def post(unit) -> Post:
        above = known.units.get(unit.parent or "")
        return Post(unit.country, unit.kind, _name(unit), post(above) if above and _name(above) else None,
                    province=_province(unit))

    def _province(unit) -> str | None:
        while unit:
            if unit.kind == UnitKind.GENERAL_STATION:
                return _name(unit)
            unit = known.units.get(unit.parent or "")
        return None

    found = [post(unit) for unit in known.units.values()
             if unit.country == Country.CN and crossings & set(unit.crossings) and _name(unit)]
    return (tuple(unit for unit in found if unit.kind in STATIONS),
            tuple(unit for unit in found if unit.kind in _COMMANDS))


# --- Invented ---------------------------------------------------------------------------------------------------------

_OURS = ("Nậm|Tả|Sín|Phìn|Khau|Lùng|Chải|Đán|Thén|Vần|Xả|Nà|Pù|Tủa|Mù|Séo|Ngài|Lả|Cuổi|Dế|Pắc|Kéo|Mốc|Thín|Háng|"
         "Sủng|Lao|Phiêng|Cốc|Bó").split("|")
_THEIRS = ("Thạch|Phượng|Vĩnh|Đại|Liễu|Khê|Lĩnh|Tùng|Nham|Thượng|Cổ|Bạch|Hoành|Đàm|Khánh|Ngô|Điền|Lạc|Tam|Nguyên|Kỳ|"
           "Thanh|Lâm|Phong|Hưng|Tuyền").split("|")
_LAO = ("Noọng|Xẻng|Pha|Đen|Văng|Thoong|Phu|Nậm|Xốp|Hùn|Khăm|Lắc|Bun|Thà|Phôn|Sả|Viêng|Thông").split("|")
_KHMER = ("Ta|Prây|Chăm|Ponhia|Rom|Đôn|Kro|Sam|Bo|Trapiêng|Phno|Kôn|Sre|Ca|Lơ|Veng|Thmo|Mê").split("|")
_SYLLABLES = {Country.VN: _OURS, Country.CN: _THEIRS, Country.LA: _LAO, Country.KH: _KHMER}
_BORDERS = {
    Country.CN: (("Lai Châu", "Lào Cai", "Hà Giang", "Cao Bằng", "Lạng Sơn", "Quảng Ninh"), ("Vân Nam", "Quảng Tây")),
    Country.LA: (("Sơn La", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Kon Tum"),
                 ("Hủa Phăn", "Xiêng Khoảng", "Bô-ly-khăm-xay", "Khăm Muộn", "Sa-vẳn-na-khẹt", "Sa-la-van")),
    Country.KH: (("Gia Lai", "Đắk Lắk", "Bình Phước", "Tây Ninh", "Long An", "Đồng Tháp", "An Giang", "Kiên Giang"),
                 ("Svay Riêng", "Prây Veng", "Tà Keo", "Kam Pốt", "Kra-chê", "Mông-đun-ki-ri")),
}
_ON_THE_LINE = {
    Country.CN: STATIONS[:3],
    Country.LA: (UnitKind.BORDER_DEFENCE_UNIT, UnitKind.BORDER_POST),
    Country.KH: (UnitKind.BORDER_POLICE_STATION, UnitKind.BORDER_DEFENCE_UNIT),
}


@cache
def _taken() -> frozenset[str]:
    known = Gazetteer.packaged()
    return frozenset(fold(name.text) for group in (known.units, known.crossings, known.places)
                     for entry in group.values() for name in entry.names if name.language == NameLanguage.VI)


class _Inventor:
    """Makes up names that no gazetteer has, none part of another."""

    def __init__(self, random: Random):
        self.random = random
        self.made: list[str] = []

    def name(self, country: Country) -> str:
        while True:
            name = " ".join(self.random.sample(_SYLLABLES[country], self.random.choice((2, 2, 2, 3))))
            folded = fold(name)
            if not any(folded in other or other in folded for other in (*_taken(), *map(fold, self.made))):
                self.made.append(name)
                return name


def invented_stretch(random: Random, merged: bool, partner: Country = Country.CN) -> Stretch:
    """Return a stretch in a real province whose units and crossings nobody knows."""
    names = _Inventor(random)
    first, second = random.sample(_BORDERS[partner][0], 2)
    renamed = {"Hà Giang": "Tuyên Quang"} if merged else {}
    stretches = [_invented(names, partner, renamed.get(name, name), random) for name in (first, second)]
    return replace(stretches[0], neighbour=stretches[1])


def _invented(names: _Inventor, partner: Country, province: str, random: Random) -> Stretch:
    command = Post(Country.VN, UnitKind.PROVINCIAL_COMMAND, province, province=province)
    gates: Sequence[CrossingStatus | None] = (None, None, CrossingStatus.BILATERAL, CrossingStatus.INTERNATIONAL)
    posts = tuple(Post(Country.VN, UnitKind.BORDER_POST, names.name(Country.VN), command, random.choice(gates),
                       province=province) for _ in range(5))
    there = random.choice(_BORDERS[partner][1])
    if partner == Country.CN:
        general = Post(partner, UnitKind.GENERAL_STATION, there, province=there)
        detachment = Post(partner, UnitKind.BORDER_MANAGEMENT_DETACHMENT, names.name(partner), general, province=there)
        army = Post(partner, UnitKind.BORDER_DEFENCE_UNIT, names.name(partner), province=there)
        high = (detachment, general, army)
    else:
        high = (Post(partner, UnitKind.AUTHORITY, there, province=there),)
    # A station is the general station's; the rest of the line belongs to the detachment.
    low = tuple(Post(partner, kind, names.name(partner), high[kind == UnitKind.INSPECTION_STATION], province=there)
                for kind in _ON_THE_LINE[partner])
    pairs = tuple(Gates(names.name(Country.VN), names.name(partner), random.choice(tuple(CrossingStatus)[:4]), None)
                  for _ in range(4))
    return Stretch(partner, False, province, there, posts, command, low, high, pairs)
