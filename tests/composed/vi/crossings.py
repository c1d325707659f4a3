"""Pairs of opposite crossings in Vietnamese."""
from collections.abc import Sequence

from articles.records import Pair
from articles.vocabulary import Country, CrossingMode, CrossingStatus
from tests.composed.places import Gates
from tests.composed.teller import Productions, Teller
from tests.composed.telling import Said
from tests.composed.vi.units import COUNTRIES

PAIRS = Productions()
NO_PAIRS = Productions()
_STATUS = {CrossingStatus.INTERNATIONAL: "cửa khẩu quốc tế", CrossingStatus.BILATERAL: "cửa khẩu song phương",
           CrossingStatus.SECONDARY: "cửa khẩu phụ", CrossingStatus.OPENING: "lối mở"}
_BARE = "cửa khẩu"


def tell_pair(teller: Teller, gates: Gates, partner: Country, known: bool) -> Said:
    """Return a sentence that names both sides. `known`: the gazetteer tells which is which, so the page need not."""
    text, status = teller.choose(PAIRS, gates, partner, known)
    mode = CrossingMode.RAIL if "đường sắt" in text else None
    return Said(text, (Pair(((Country.VN, gates.vn), (partner, gates.other)), status, mode),))


def tell_list(teller: Teller, gates: Sequence[Gates], partner: Country) -> Said:
    """Return a sentence that names several pairs; of all of one status, perhaps, with the status."""
    statuses = {each.status for each in gates}
    status = statuses.pop() if len(statuses) == 1 else None
    what = _STATUS[status] if status else _BARE
    dash = teller.one_of(" - ", " – ", "-")
    names = [f"{each.vn}{dash}{each.other}" for each in gates]
    text = teller.words("[Hai bên phối hợp giữ gìn an ninh trật tự tại|Việc qua lại thuận lợi ở] các cặp {what}[:|] {listed}.", what=what,
                        listed=", ".join(names[:-1]) + f" và {names[-1]}")
    teller.forms.append("crossings.list")
    return Said(text, tuple(Pair(((Country.VN, each.vn), (partner, each.other)), status) for each in gates))


def _head(teller: Teller, gates: Gates) -> tuple[str, CrossingStatus | None]:
    """Return the words for what the pair is and what they tell."""
    told = gates.status if gates.status and teller.chance(0.7) else None
    return (_STATUS[told] if told else _BARE), told


_BEFORE = ("[Hai bên [thống nhất|nhất trí|tiếp tục phối hợp] [tạo thuận lợi cho|duy trì thông quan tại|giữ gìn an ninh trật tự tại] "
           "|Hoạt động qua lại được giữ ổn định tại |Lực lượng hai bên tăng cường kiểm tra tại ]")


def _known(gates: Gates, partner: Country, known: bool) -> bool:
    return known


@PAIRS.form("crossings.countries", weight=2)
def _countries(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    head, told = _head(teller, gates)
    dash = teller.one_of(" - ", " – ", " — ", " ― ")
    return (teller.words(_BEFORE) + f"{teller.one_of('', 'cặp ')}{head} {gates.vn} (Việt Nam){dash}{gates.other} "
            f"({COUNTRIES[partner]})."), told


@PAIRS.form("crossings.countries_reversed")
def _reversed(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    head, told = _head(teller, gates)
    dash = teller.one_of(" - ", " – ")
    return (teller.words(_BEFORE) + f"cặp {head} {gates.other} ({COUNTRIES[partner]}){dash}{gates.vn} (Việt Nam)."), told


@PAIRS.form("crossings.pair_dash", _known, weight=2)
def _dash(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    head, told = _head(teller, gates)
    dash = teller.one_of(" - ", " – ", " — ")
    return teller.words(_BEFORE) + f"cặp {head} {gates.vn}{dash}{gates.other}.", told


@PAIRS.form("crossings.no_spaces", _known)
def _no_spaces(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    head, told = _head(teller, gates)
    return teller.words(_BEFORE) + f"{teller.one_of('', 'cặp ')}{head} {gates.vn}{teller.one_of('-', '–')}{gates.other}.", told


@PAIRS.form("crossings.chinese_first", _known)
def _chinese_first(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    head, told = _head(teller, gates)
    return teller.words(_BEFORE) + f"cặp {head} {gates.other} - {gates.vn}.", told


@PAIRS.form("crossings.opposite", weight=2)
def _opposite(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    head, told = _head(teller, gates)
    between = teller.one_of("đối diện", "đối diện với", "đối diện là")
    country = "" if known and teller.chance(0.5) else f" ({COUNTRIES[partner]})"
    ours = "" if not country else " (Việt Nam)"
    return teller.words(_BEFORE) + f"{head} {gates.vn}{ours} {between} cửa khẩu {gates.other}{country}.", told


@PAIRS.form("crossings.rail", lambda gates, partner, known: gates.mode == CrossingMode.RAIL, weight=12)
def _rail(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    return teller.words(_BEFORE) + f"cửa khẩu quốc tế đường sắt {gates.vn} - {gates.other}.", CrossingStatus.INTERNATIONAL


@PAIRS.form("crossings.without_toponym", lambda gates, partner, known: gates.mode == CrossingMode.RAIL, weight=12)
def _without_toponym(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    """Tell of a pair whose one side is called by what it is: its name is the one opposite the other."""
    return teller.words(_BEFORE) + f"Cửa khẩu quốc tế đường sắt - {gates.other}.", CrossingStatus.INTERNATIONAL


@PAIRS.form("crossings.to_be_opened", lambda gates, partner, known: known and gates.status in (
    CrossingStatus.BILATERAL, CrossingStatus.SECONDARY), weight=3)
def _to_be_opened(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    """Tell of a crossing whose opening is urged: what it is to be is not what it is."""
    text = teller.words("Hai bên [thúc đẩy|đề nghị cấp trên|kiến nghị] sớm mở [chính thức |]cặp {status} {a} - {b}.",
                        status=_STATUS[gates.status], a=gates.vn, b=gates.other)
    return text, None


@PAIRS.form("crossings.to_be_upgraded", lambda gates, partner, known: known and gates.status in (
    CrossingStatus.SECONDARY, CrossingStatus.OPENING), weight=2)
def _to_be_upgraded(teller: Teller, gates: Gates, partner: Country, known: bool) -> tuple[str, CrossingStatus | None]:
    """Tell of a crossing that is to become more than it is."""
    text = teller.words("Hai bên [thúc đẩy|đẩy nhanh tiến độ] nâng cấp {status} {a} - {b} [thành|lên] cửa khẩu song phương.",
                        status=_STATUS[gates.status], a=gates.vn, b=gates.other)
    return text, gates.status


NO_PAIRS.template("crossings.friendship", "[Quan hệ|Tình] hữu nghị Việt - {short} [ngày càng bền chặt|luôn được vun đắp].")
NO_PAIRS.template("crossings.posts_dash", "Phong trào đồn - [trạm|đồn] hữu nghị, biên giới bình yên [tiếp tục lan tỏa|được duy trì "
                  "nền nếp].")
NO_PAIRS.template("crossings.countries_dash", "[Đường biên giới|Biên giới] Việt Nam – {partner} [qua địa bàn có nhiều đoạn suối sâu, núi "
                  "cao|được giữ vững, ổn định].")
NO_PAIRS.template("crossings.exit_entry_dash", "Thủ tục xuất - nhập cảnh [được giải quyết nhanh gọn|thông thoáng hơn trước].")
NO_PAIRS.template("crossings.waterfall", "Du khách tìm đến thác Nặm Lìu (Việt Nam) - Ngân Tuyền ({partner}) [đông hơn trước|vào dịp cuối "
                  "tuần].")
NO_PAIRS.template("crossings.villages", "[Bản|Thôn] Khuổi Đeng (Việt Nam) - Lạc Thủy ({partner}) [vẫn giữ tục qua lại thăm nhau|cùng giữ một con "
                  "suối].")
