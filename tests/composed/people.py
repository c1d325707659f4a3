"""Officials, drawn: who, of which unit, in which office."""
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from articles.vocabulary import Country
from tests.composed.places import Post


class Office(StrEnum):
    HEAD = "head"
    DEPUTY = "deputy"
    COMMISSAR = "commissar"


class Rank(StrEnum):
    """Army ranks, and the classes of the Chinese police."""

    SENIOR_COLONEL = "senior_colonel"
    COLONEL = "colonel"
    LIEUTENANT_COLONEL = "lieutenant_colonel"
    MAJOR = "major"
    CAPTAIN = "captain"
    COMMISSIONER = "commissioner"
    SUPERINTENDENT = "superintendent"


@dataclass(frozen=True, slots=True)
class Officer:
    """An official. `grade` is the class of a police rank; `heads` tells the head of a delegation."""

    name: str
    unit: Post
    office: Office
    rank: Rank | None
    grade: int | None
    heads: bool | None


_FAMILIES = ("Đinh|Lục|Hoàng|Vàng|Giàng|Lò|Nông|Triệu|Bế|Phùng|Đặng|Trịnh|Hà|Phan|Mai|Vũ|Bùi|Đỗ|Lương|Tô|Cầm|Quàng|"
             "Ma|Nguyễn|Trần|Lê|Phạm").split("|")
_MIDDLE = "Thế|Văn|Minh|Quang|Đức|Xuân|Hữu|Trọng|Anh|Công|Tiến|Duy|Thanh|Mạnh|Ngọc".split("|")
_GIVEN = ("Quảng|Dũng|Hùng|Lâm|Sơn|Bình|Thắng|Tuấn|Cường|Toàn|Huy|Khôi|Việt|Nghĩa|Đạt|Chiến|Vinh|Long|Thủy|Hải|"
          "Phong|Thành").split("|")
_CHINESE = ("Vương|Lý|Trương|Lưu|Trần|Dương|Triệu|Hoàng|Chu|Tống|Tôn|Mã|Quách|Lâm|Đào|Bùi|Khương|Đặng".split("|"),
            "Chí Hoa|Khải Minh|Kiến Quốc|Quốc Cường|Vĩ|Hiểu Đông|Hải Ba|Chấn Hoa|Lập Quân|Bân|Đại Vĩ|Học Phong|"
            "Gia Huy|Cương|Tuấn Kiệt|Vĩnh Cường|Thiệu Hoa".split("|"))
_LAO = "Bun Thăn|Khăm Pheng|Xổm Chít|Phô Xay|Viêng Khăm|Thoong Sỷ|Bun Lợt".split("|"), (
    "Xay Sổm|Phôm Ma|Keo Vông|Sỉ Pha|Đuông Đi|Chăn Tha|Vông Sả").split("|")
_KHMER = "Sok|Chea|Heng|Kim|Prak|Nhem|Tep|Ouk".split("|"), "Vanna|Sovann|Rithy|Sothea|Bunthoeun|Samnang".split("|")


def _name(random: Random, country: Country) -> str:
    if country == Country.VN:
        return f"{random.choice(_FAMILIES)} {random.choice(_MIDDLE)} {random.choice(_GIVEN)}"
    families, given = {Country.CN: _CHINESE, Country.LA: _LAO, Country.KH: _KHMER}[country]
    return f"{random.choice(families)} {random.choice(given)}"


def vietnamese_name(random: Random) -> str:
    """Return a name for somebody who is no official: a writer, a villager, a suspect."""
    return _name(random, Country.VN)


def draw_officers(random: Random, ours: tuple[Post, ...], theirs: tuple[Post, ...]) -> tuple[Officer, ...]:
    """Return the heads of both delegations, perhaps, and others."""
    officers: list[Officer] = []
    for units in (ours, theirs):
        for number in range(random.choice((0, 1, 1, 1, 2))):
            unit = random.choice(units)
            while (name := _name(random, unit.country)) in {officer.name for officer in officers}:
                pass
            rank, grade = _rank(random, unit.country)
            officers.append(Officer(name, unit, random.choice(tuple(Office)), rank, grade, number == 0 or None))
    return tuple(officers)


def _rank(random: Random, country: Country) -> tuple[Rank | None, int | None]:
    roll = random.random()
    if country == Country.CN and roll < 0.65:
        if roll < 0.4:
            return None, None
        return random.choice((Rank.COMMISSIONER, Rank.SUPERINTENDENT)), random.randint(1, 3)
    return random.choice(tuple(Rank)[:5]), None
