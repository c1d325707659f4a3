"""Units in Vietnamese: heads of each kind, lists under one head, chains and unnamed groups."""
from collections.abc import Sequence
from dataclasses import dataclass

from articles.records import Unit
from articles.vocabulary import Country, CrossingStatus, UnitKind
from tests.composed.places import Post
from tests.composed.teller import Productions, Teller
from tests.composed.vi.numbers import in_words

SIDES = Productions()
_GATES = {CrossingStatus.INTERNATIONAL: ("cửa khẩu quốc tế", "Cửa khẩu quốc tế", "CKQT"),
          CrossingStatus.BILATERAL: ("cửa khẩu", "cửa khẩu", "CK")}
COUNTRIES = {Country.VN: "Việt Nam", Country.CN: "Trung Quốc", Country.LA: "Lào", Country.KH: "Campuchia"}
_BEFORE_2019 = {
    UnitKind.INSPECTION_STATION: "Trạm [Kiểm soát|kiểm soát] Công an [B|b]iên phòng {place}",
    UnitKind.GENERAL_STATION: "Tổng đội Công an Biên phòng [tỉnh |]{place}",
    UnitKind.BORDER_MANAGEMENT_DETACHMENT: "Chi đội Công an Biên phòng [TP |thành phố |]{place}",
    UnitKind.BORDER_MANAGEMENT_BRIGADE: "Đại đội Công an Biên phòng {place}",
}
_NAMES = {
    UnitKind.CONTROL_STATION: "Trạm [Kiểm soát|kiểm soát] Biên phòng [{gate} |]{place}",
    UnitKind.INSPECTION_STATION: "Trạm [Kiểm tra|kiểm tra] [B|b]iên phòng [xuất, nhập cảnh|xuất nhập cảnh|xuất - nhập "
                                 "cảnh|XNC] {place}",
    UnitKind.GENERAL_STATION: "Tổng [Trạm|trạm] [Kiểm tra|kiểm tra] [B|b]iên phòng [xuất, nhập cảnh|xuất nhập cảnh|XNC] "
                              "[tỉnh |]{place}",
    UnitKind.PROVINCIAL_COMMAND: "[Bộ Chỉ huy BĐBP|Bộ Chỉ huy Bộ đội Biên phòng|BĐBP|Bộ đội Biên phòng] tỉnh {place}",
    UnitKind.BORDER_MANAGEMENT_DETACHMENT: "Chi đội [Quản lý|quản lý] biên giới {place}",
    UnitKind.BORDER_MANAGEMENT_BRIGADE: "Đại đội [Quản lý|quản lý] biên giới {place}",
    UnitKind.BORDER_POLICE_STATION: "Đồn [Công an biên phòng|Công an Biên phòng|biên cảnh] {place}",
    UnitKind.AUTHORITY: "Bộ [Chỉ huy Quân sự|CHQS] tỉnh {place}",
}
_DEFENCE = {Country.CN: "[Bộ đội biên phòng khu|Bộ đội Biên phòng khu] {place}", Country.LA: "Đại đội Biên phòng {place}",
            Country.KH: "Tiểu đoàn Biên phòng {place}"}
_NATIONAL = {Country.VN: "[Bộ Tư lệnh BĐBP|Bộ Tư lệnh Bộ đội Biên phòng]", Country.CN: "Cục Quản lý di dân quốc gia"}


@dataclass(frozen=True, slots=True)
class Named:
    """A side as the page names it: the words, and its units as a record should have them."""

    text: str
    units: tuple[Unit, ...]
    # How one unit is called where it comes again.
    again: str


@dataclass(frozen=True, slots=True)
class Manner:
    """What the day decides of names, and whether the country is told beside them."""

    before_2019: bool
    since_2025: bool
    country: bool


def name_of(teller: Teller, post: Post, manner: Manner) -> str:
    """Return the name of a unit in one of its forms."""
    if post.kind == UnitKind.NATIONAL_AUTHORITY:
        return teller.words(_NATIONAL[post.country])
    if post.kind == UnitKind.BORDER_POST:
        return _post(teller, post)
    if post.kind == UnitKind.BORDER_DEFENCE_UNIT:
        return teller.words(_DEFENCE[post.country], place=post.place)
    if post.kind == UnitKind.PROVINCIAL_COMMAND and manner.since_2025:
        return teller.words("Ban Chỉ huy [BĐBP|Bộ đội Biên phòng] tỉnh {place}", place=post.place)
    names = _BEFORE_2019 if manner.before_2019 and post.kind in _BEFORE_2019 else _NAMES
    gate = _GATES[post.gate][0] if post.gate else "cửa khẩu"
    return teller.words(names[post.kind], place=post.place, gate=gate)


def _post(teller: Teller, post: Post) -> str:
    if post.gate is None:
        return teller.words("[Đồn Biên phòng|Đồn BP|ĐBP|Đồn Biên phòng] {place}", place=post.place)
    long, _, short = _GATES[post.gate]
    return teller.words("[Đồn Biên phòng {long}|Đồn BP {long}|Đồn Biên phòng|ĐBP {short}|Đồn BP {short}] {place}",
                        long=long, short=short, place=post.place)


def tell_side(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    """Return one side of a meeting in one of its forms."""
    return teller.choose(SIDES, posts, manner)


def _country(teller: Teller, posts: Sequence[Post], manner: Manner) -> str:
    return f" ({COUNTRIES[posts[0].country]})" if manner.country else ""


def _unit(post: Post, name: str, parent: str | None = None, count: int | None = None) -> Unit:
    return Unit(post.country, post.kind, post.place, name, parent, count)


def _single(posts: Sequence[Post], *_) -> bool:
    return len(posts) == 1 and not _group(posts)


def _group(posts: Sequence[Post], *_) -> bool:
    return posts[0].unnamed


def _listed(posts: Sequence[Post], *_) -> bool:
    return len(posts) > 1 and not _group(posts) and {post.kind for post in posts} == {UnitKind.BORDER_POST}


def _of_one_province(posts: Sequence[Post], *_) -> bool:
    return _listed(posts) and len({post.province for post in posts}) == 1


def _of_two_provinces(posts: Sequence[Post], *_) -> bool:
    return _listed(posts) and len({post.province for post in posts}) == 2


def _with_parent(posts: Sequence[Post], *_) -> bool:
    return _single(posts) and posts[0].parent is not None and posts[0].parent.kind != UnitKind.NATIONAL_AUTHORITY


def _commands(posts: Sequence[Post], *_) -> bool:
    return len(posts) > 1 and posts[0].kind == UnitKind.PROVINCIAL_COMMAND


@SIDES.form("units.one", _single, weight=2)
def _one(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    name = name_of(teller, posts[0], manner)
    return Named(name + _country(teller, posts, manner), (_unit(posts[0], name),), name)


@SIDES.form("units.of_parent", _with_parent, weight=3)
def _of_parent(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    name, parent = name_of(teller, posts[0], manner), name_of(teller, posts[0].parent, manner)
    unit = (_unit(posts[0], name, parent),)
    country = f", {COUNTRIES[posts[0].country]}" if manner.country else ""
    # Two of one kind side by side, with a comma alone between them, would be two units.
    behind = ", thuộc " if posts[0].kind == posts[0].parent.kind else ", "
    form = teller.one_of(f"{name} ({parent}{country})", f"{name}{behind}{parent}{_country(teller, posts, manner)}",
                         f"{name}, thuộc {parent}{_country(teller, posts, manner)}",
                         f"{name} thuộc {parent}{_country(teller, posts, manner)}",
                         f"{name} (thuộc {parent}{country})", f"{name}, trực thuộc {parent}{_country(teller, posts, manner)}")
    return Named(form, unit, name)


@SIDES.form("units.in_province", lambda posts, *_: _single(posts) and posts[0].province
            and posts[0].place != posts[0].province)
def _in_province(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    name = name_of(teller, posts[0], manner)
    province, country = posts[0].province, COUNTRIES[posts[0].country]
    end = teller.one_of(f" ({province}, {country})", f" (tỉnh {province}, {country})", f", tỉnh {province} ({country})")
    if not manner.country:
        end = teller.one_of(f" ({province})", f", tỉnh {province}", f" (tỉnh {province})")
    return Named(name + end, (_unit(posts[0], name),), name)


def _enumerated(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" và {names[-1]}"


def _places(teller: Teller, posts: Sequence[Post]) -> list[str]:
    """Return the names without their head: the words for a crossing stand before those that have them, or before none."""
    bare = teller.chance(0.4)
    return [post.place if bare or not post.gate else f"{_GATES[post.gate][1]} {post.place}" for post in posts]


def _whose(teller: Teller, posts: Sequence[Post], manner: Manner) -> tuple[str, str | None]:
    """Return the words for the superior of all behind a list, with the country, and the superior's name."""
    parent = name_of(teller, posts[0].parent, manner) if posts[0].parent and teller.chance(0.6) else None
    province, country = posts[0].province, COUNTRIES[posts[0].country]
    inside = f", {country}" if manner.country else ""
    if parent:
        return teller.one_of(f", {parent}{_country(teller, posts, manner)}", f" ({parent}{inside})",
                             f" (thuộc {parent}{inside})", f" thuộc {parent}{_country(teller, posts, manner)}"), parent
    return teller.one_of(f" (tỉnh {province}{inside})", f" ({province}{inside})"), None


def _list(posts: Sequence[Post], text: str, end: tuple[str, str | None], head: str = "Đồn Biên phòng") -> Named:
    units = tuple(_unit(post, f"{head} {post.place}", end[1]) for post in posts)
    return Named(text + end[0], units, f"{head} {posts[0].place}")


@SIDES.form("units.list_plural", _of_one_province, weight=2)
def _plural(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    head = teller.words("các [đồn biên phòng|Đồn Biên phòng|đồn Biên phòng|Đồn BP|Đồn Biên phòng:]")
    return _list(posts, f"{head} {_enumerated(_places(teller, posts))}", _whose(teller, posts, manner))


@SIDES.form("units.list_counted", _of_one_province, weight=2)
def _counted(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    count = teller.one_of(str(len(posts)), in_words(len(posts)), f"0{len(posts)}")
    head = teller.words("[Đồn Biên phòng|đồn biên phòng|Đồn BP|đồn Biên phòng:]")
    return _list(posts, f"{count} {head} {_enumerated(_places(teller, posts))}", _whose(teller, posts, manner))


@SIDES.form("units.list_five", lambda posts, *_: _of_one_province(posts) and len(posts) == 5, weight=20)
def _five(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    """Tell of five posts: `năm` is also the word for a year."""
    return _list(posts, f"năm đồn {teller.one_of('biên phòng', 'Biên phòng')} {_enumerated(_places(teller, posts))}",
                 _whose(teller, posts, manner))


@SIDES.form("units.list_one_head", _of_one_province)
def _one_head(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    head = teller.words("[Đồn BP|Đồn Biên phòng|ĐBP]")
    return _list(posts, f"{head} {_enumerated([post.place for post in posts])}", _whose(teller, posts, manner))


@SIDES.form("units.list_heads", _of_one_province)
def _heads(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    names = [_post(teller, post) for post in posts]
    end, parent = _whose(teller, posts, manner)
    units = tuple(_unit(post, name, parent) for post, name in zip(posts, names, strict=True))
    return Named(_enumerated(names) + end, units, names[0])


@SIDES.form("units.list_two_parents", _of_two_provinces, weight=2)
def _two_parents(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    parts, units = [], []
    for province in dict.fromkeys(post.province for post in posts):
        here = [post for post in posts if post.province == province]
        parent = name_of(teller, here[0].parent, manner)
        plural = "các " if len(here) > 1 and not parts else ""
        parts.append(f"{plural}{teller.words('[Đồn Biên phòng|Đồn BP]')} {_enumerated([p.place for p in here])} "
                     f"({teller.one_of('thuộc ', '')}{parent})")
        units += [_unit(post, f"Đồn Biên phòng {post.place}", parent) for post in here]
    return Named(teller.one_of(", ", " và ").join(parts), tuple(units), units[0].name)


@SIDES.form("units.list_two_provinces", _of_two_provinces)
def _two_provinces(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    """Tell of posts of two provinces under one head, each with its province behind its last."""
    parts = []
    for province in dict.fromkeys(post.province for post in posts):
        parts.append(", ".join(post.place for post in posts if post.province == province) + f" ({province})")
    text = f"{teller.words('các [Đồn Biên phòng|đồn biên phòng]')} {_enumerated(parts)}"
    return Named(text, tuple(_unit(post, f"Đồn Biên phòng {post.place}") for post in posts),
                 f"Đồn Biên phòng {posts[0].place}")


@SIDES.form("units.commands_two_heads", _commands)
def _two_heads(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    names = [name_of(teller, post, manner) for post in posts]
    units = tuple(_unit(post, name) for post, name in zip(posts, names, strict=True))
    return Named(_enumerated(names) + _country(teller, posts, manner), units, names[0])


@SIDES.form("units.commands_one_head", _commands)
def _commands_one_head(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    head = "Ban Chỉ huy BĐBP" if manner.since_2025 else teller.words("[Bộ Chỉ huy BĐBP|BĐBP]")
    text = f"{head} {teller.words('[các tỉnh|hai tỉnh|2 tỉnh]')} {_enumerated([post.place for post in posts])}"
    return Named(text + _country(teller, posts, manner),
                 tuple(_unit(post, f"{head} {post.place}") for post in posts), f"{head} {posts[0].place}")


@SIDES.form("units.other_list", lambda posts, *_: len(posts) > 1 and not _listed(posts) and not _commands(posts)
            and not _group(posts))
def _others(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    names = [name_of(teller, post, manner) for post in posts]
    units = tuple(_unit(post, name) for post, name in zip(posts, names, strict=True))
    return Named(_enumerated(names) + _country(teller, posts, manner), units, names[0])


@SIDES.form("units.group_counted", lambda posts, *_: _group(posts) and len(posts) == 1 and posts[0].count)
def _group_counted(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    post = posts[0]
    count = teller.one_of(str(post.count), f"{post.count:02}")
    text = teller.words("[Cụm {count} Đồn Biên phòng|{count} đồn biên phòng|{count} Đồn Biên phòng] [tỉnh|của tỉnh|tuyến biên "
                        "giới tỉnh] {place}", count=count, place=post.place)
    return Named(text + _country(teller, posts, manner), (_unit(post, text, count=post.count),), text)


@SIDES.form("units.group", lambda posts, *_: _group(posts) and len(posts) == 1 and not posts[0].count)
def _group_uncounted(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    post = posts[0]
    command = "Ban Chỉ huy BĐBP" if manner.since_2025 else "[Bộ Chỉ huy BĐBP|BĐBP]"
    text = teller.words(f"các [đồn|Đồn Biên phòng|đồn biên phòng] thuộc {command} tỉnh {{place}}", place=post.place)
    return Named(text + _country(teller, posts, manner), (_unit(post, text),), text)


@SIDES.form("units.group_two_provinces", lambda posts, *_: _group(posts) and len(posts) == 2)
def _group_two(teller: Teller, posts: Sequence[Post], manner: Manner) -> Named:
    first, second = (post.place for post in posts)
    text = teller.words(f"[Cụm 12 Đồn Biên phòng tỉnh {first}, {second}|các đồn biên phòng tỉnh {first} và {second}|các Đồn "
                        f"Biên phòng hai tỉnh {first}, {second}]")
    return Named(text + _country(teller, posts, manner), tuple(_unit(post, text) for post in posts), text)
