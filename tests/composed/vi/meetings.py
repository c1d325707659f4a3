"""Meetings in Vietnamese: the first sentence, the headline, where it was, and another meeting told in passing."""
import datetime

from articles.vocabulary import Country, MeetingKind
from tests.composed.facts import Earlier, Facts, Venue
from tests.composed.teller import Productions, Teller, capital
from tests.composed.times import YearFrom
from tests.composed.vi.days import When, tell_day
from tests.composed.vi.units import COUNTRIES, Manner, Named, name_of

LEADS: dict[MeetingKind, Productions] = {kind: Productions() for kind in MeetingKind}
TITLES: dict[MeetingKind, Productions] = {kind: Productions() for kind in MeetingKind}
OCCASIONS = Productions()
EARLIER: dict[MeetingKind, Productions] = {kind: Productions() for kind in MeetingKind}
VENUES = Productions()
LISTED = Productions()
HOSTED = Productions()
NOT_HOSTED = Productions()

_TALKS = {
    MeetingKind.PERIODIC_TALKS: "[hội đàm định kỳ|hội đàm nghiệp vụ|hội đàm thường niên|hội đàm công tác biên phòng]",
    MeetingKind.AD_HOC_TALKS: "hội đàm đột xuất",
    MeetingKind.REVIEW: "[sơ kết|tổng kết] công tác phối hợp [quản lý, bảo vệ biên giới|giữa hai đơn vị]",
}
_LEADS: dict[MeetingKind, dict[str, str]] = {
    MeetingKind.REVIEW: {
        "meetings.review": "{day}, {at}{ours} [phối hợp với|và|cùng] {theirs} [đã |]tổ chức [hội nghị |]{talks}{period}.",
        "meetings.review_between": "{day}, {at}[đã |]diễn ra hội nghị {talks}{period} giữa {ours} và {theirs}.",
    },
    MeetingKind.TWINNING: {
        "meetings.twinning": "{day}, {at}{ours} [và|cùng|phối hợp với] {theirs} [đã |]tổ chức [lễ|Lễ] kết nghĩa.",
        "meetings.twinning_between": "{day}, {at}[đã |]diễn ra [lễ|Lễ] kết nghĩa giữa {ours} và {theirs}.",
        "meetings.twinned_with": "{day}, {at}{ours} [đã |]kết nghĩa với {theirs}.",
    },
    MeetingKind.EXCHANGE: {
        "meetings.exchange": "{occasion}{day}, {at}{ours} [và|phối hợp với|cùng] {theirs} [đã |]tổ chức [chương trình |]giao lưu [hữu "
                             "nghị|bóng chuyền|văn nghệ, thể thao|văn hóa, thể thao].",
        "meetings.exchange_between": "{occasion}{day}, {at}[đã |]diễn ra [chương trình|buổi] giao lưu [hữu nghị|thể thao|văn nghệ] giữa "
                                     "{ours} và {theirs}.",
        "meetings.exchange_with": "{occasion}{day}, {at}{ours} [có buổi|tổ chức] giao lưu [bóng đá|bóng chuyền|văn nghệ] với {theirs}.",
    },
    MeetingKind.JOINT_PATROL: {
        "meetings.patrol": "{day}, {ours} [phối hợp với|và|cùng] {theirs} [đã |]tổ chức tuần tra {patrol} [bảo vệ biên giới|trên tuyến "
                           "biên giới|đường biên, mốc giới].",
        "meetings.patrolled": "{day}, {ours} [đã |][tuần tra {patrol}|tiến hành tuần tra {patrol}] với {theirs}.",
        "meetings.patrol_between": "{day}, [đã |]diễn ra [đợt|chuyến|cuộc] tuần tra {patrol} giữa {ours} và {theirs}.",
    },
    MeetingKind.HANDOVER: {
        "meetings.handover": "{day}, {at}{ours} [đã |]tiếp nhận công dân Việt Nam do {theirs} [trao trả|bàn giao].",
        "meetings.handover_by": "{day}, {at}{theirs} [đã |]trao trả công dân Việt Nam cho {ours}.",
        "meetings.handover_coordinated": "{day}, {at}{ours} phối hợp với {theirs} [tổ chức |]trao trả, tiếp nhận công dân Việt Nam.",
    },
}
for _kind, _forms in _LEADS.items():
    for _form, _words in _forms.items():
        LEADS[_kind].template(_form, _words)
_TALK_LEADS = {
    "meetings.held_between": "{day}, {at}[đã |]diễn ra [buổi |cuộc |]{talks}{period} giữa [đoàn đại biểu |đoàn |]{ours} [và|với] {theirs}.",
    "meetings.organised": "{day}, {at}{ours} [đã |]tổ chức {talks}{period} với {theirs}.",
    "meetings.both_organised": "{day}, {at}{ours} [và|cùng|phối hợp với] {theirs} [đã |]tổ chức [buổi |]{talks}{period}.",
    "meetings.had_talks": "{day}, {ours} [đã có|có] buổi {talks}{period} với {theirs}{where}.",
    "meetings.talks_first": "[Buổi |Cuộc ]{talks}{period} giữa {ours} và {theirs} [đã |]diễn ra {day}{where}.",
    "meetings.talked": "{day}, {at}{ours} [đã |]{talks}{period} với {theirs}.",
    "meetings.took_place": "{day}, {talks}{period} giữa {ours} với {theirs} [đã |]được tổ chức{where}.",
    "meetings.delegation_joined": "{day}, {at}đoàn đại biểu {ours} [đã |]tham gia {talks}{period} với đoàn đại biểu {theirs}.",
    "meetings.plan": "[Thực hiện kế hoạch đối ngoại|Theo kế hoạch đã thống nhất], {day}, {at}{ours} và {theirs} [đã |]tiến hành {talks}"
                     "{period}.",
}
for _kind in (MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS):
    for _form, _words in _TALK_LEADS.items():
        LEADS[_kind].template(_form, _words)


def _abroad(facts: Facts) -> bool:
    """Tell whether ours are the guests: nothing says that the meeting was at home."""
    return not facts.venue or facts.venue.host != Country.VN


def _at_home(facts: Facts) -> bool:
    return not facts.venue or facts.venue.host in (None, Country.VN)


for _form, _words in {
    "meetings.visit": "{occasion}{day}, {at}[đoàn công tác |đoàn đại biểu |]{ours} [đã |][đến thăm, chúc mừng|thăm, chúc mừng|sang thăm và "
                      "chúc mừng] {theirs}.",
    "meetings.visit_wishes": "{occasion}{day}, {at}{ours} [đã |][đến chúc Tết|thăm, chúc Tết|sang chúc Tết] {theirs}.",
}.items():
    LEADS[MeetingKind.VISIT].template(_form, _words, _abroad)
LEADS[MeetingKind.VISIT].template("meetings.visited", "{occasion}{day}, {at}{ours} [đã |][đón tiếp|tiếp đón] đoàn công tác của {theirs} "
                                  "[đến|sang] thăm, chúc mừng.", _at_home)

for _kind in (MeetingKind.PERIODIC_TALKS, MeetingKind.AD_HOC_TALKS):
    TITLES[_kind].template("titles.between", "[Hội đàm|Hội đàm biên phòng]{period} giữa {ours} và {theirs}")
    TITLES[_kind].template("titles.with", "{ours} hội đàm{period} với {theirs}")
    TITLES[_kind].template("titles.colon", "{ours}: Hội đàm{period} với {theirs}")
    TITLES[_kind].template("titles.plain", "[Siết chặt tình hữu nghị vùng biên|Hội đàm để cùng giữ bình yên biên giới|Thêm hiểu, thêm tin "
                           "nơi cửa ngõ biên cương]")
for _kind, _words in {
    MeetingKind.REVIEW: "[Sơ kết|Nhìn lại] công tác phối hợp giữa {ours} và {theirs}",
    MeetingKind.TWINNING: "[{ours} kết nghĩa với {theirs}|Thắm tình kết nghĩa nơi biên cương]",
    MeetingKind.VISIT: "[Thăm, chúc mừng đơn vị bạn|Nghĩa tình nơi biên cương]",
    MeetingKind.EXCHANGE: "[Giao lưu thắm tình hữu nghị|{ours} giao lưu với {theirs}]",
    MeetingKind.JOINT_PATROL: "[Chung tay giữ đường biên|Tuần tra {patrol} trên biên giới]",
    MeetingKind.HANDOVER: "[Tiếp nhận công dân do phía bạn trao trả|Đón công dân trở về]",
}.items():
    TITLES[_kind].template(f"titles.{_kind}", _words)

LISTED.template("units.pairs_listed", "{day}, [các đơn vị hai bên|các đồn, trạm hai bên biên giới] [đồng loạt |]tổ chức {talks}{period}: {pairs}.")
LISTED.template("units.pairs_listed_named", "{day}, {talks}{period} [đã |]được tổ chức giữa các cặp đơn vị: {pairs}.")
HOSTED.template("venue.hosted", "Hội đàm [lần này |]do phía {partner} đăng cai [tổ chức|].")
NOT_HOSTED.template("venue.next_hosted", "[Hội đàm lần sau|Cuộc gặp lần tới] sẽ do phía {partner} đăng cai.")
NOT_HOSTED.template("venue.chaired", "Trưởng đoàn hai bên đồng chủ trì hội đàm.")

OCCASIONS.template("years.anniversary_days", "Nhân kỷ niệm {anniversary}, ", lambda day: _anniversary(day) is not None, 3)
OCCASIONS.template("years.anniversary_years", "Nhân [dịp |]kỷ niệm {since} năm [Ngày thành lập đơn vị|thiết lập quan hệ giữa hai đơn vị] "
                   "(1974 - {year}), ")
# Day, month and year of what is remembered, and what it is.
_REMEMBERED = ((2, 9, 1945, "Quốc khánh Việt Nam"), (3, 3, 1959, "Ngày truyền thống Bộ đội Biên phòng"),
               (1, 10, 1949, "Quốc khánh nước Cộng hòa Nhân dân Trung Hoa"),
               (22, 12, 1944, "Ngày thành lập Quân đội nhân dân Việt Nam"))


def _anniversary(day: datetime.date) -> str | None:
    """Return the anniversary of these weeks, with both days: 80 năm Quốc khánh Việt Nam (2/9/1945 - 2/9/2025)."""
    for date, month, year, what in _REMEMBERED:
        if abs((datetime.date(day.year, month, date) - day).days) < 30:
            return f"{day.year - year} năm {what} ({date}/{month}/{year} - {date}/{month}/{day.year})"
    return None


EARLIER[MeetingKind.EXCHANGE].template("meetings.earlier_exchange", "{when}{ours} và {theirs} [đã |]tổ chức giao lưu [bóng chuyền|văn nghệ].")
EARLIER[MeetingKind.VISIT].template("meetings.earlier_visit", "{when}[đoàn công tác |]{ours} [đã |]đến thăm, chúc mừng {theirs}.")
EARLIER[MeetingKind.JOINT_PATROL].template("meetings.earlier_patrol", "{when}{ours} [đã |]tuần tra liên hợp với {theirs}.")


def lead(teller: Teller, facts: Facts, manner: Manner, ours: Named, theirs: Named, period: str | None) -> str:
    """Return the first sentence."""
    day = tell_day(teller, when(facts))
    at = tell_venue(teller, facts.venue, facts, manner) if facts.venue else ""
    talks = teller.words(_TALKS[facts.kind]) if facts.kind in _TALKS else ""
    occasion = ""
    if facts.year_from == YearFrom.ANNIVERSARY:
        occasion = teller.choose(OCCASIONS, facts.day, anniversary=_anniversary(facts.day), year=facts.day.year,
                                 since=facts.day.year - 1974)
    if facts.year_from == YearFrom.SIGNING:
        signed = signing_day(facts.day)
        period = teller.words("[1|một] năm thực hiện [thỏa thuận hợp tác|quy chế phối hợp] ký [kết |]ngày ") + (
            f"{signed.day}/{signed.month}/{signed.year}")
    text = teller.choose(LEADS[facts.kind], facts, day=day, at=f"{at}, " if at else "", where=f" {at}" if at else "", talks=talks,
                         period=f" {period}" if period else "", ours=ours.text, theirs=theirs.text, occasion=occasion,
                         patrol=patrol_words(facts))
    return capital(text)


def title(teller: Teller, facts: Facts, ours: Named, theirs: Named, period: str | None) -> str:
    """Return the headline."""
    return capital(teller.choose(TITLES[facts.kind], ours=ours.again, theirs=theirs.again, patrol=patrol_words(facts),
                                 period=f" {period}" if period else ""))


def patrol_words(facts: Facts) -> str:
    return "song phương" if facts.bilateral else "liên hợp"


def signing_day(day: datetime.date) -> datetime.date:
    """Return when the agreement of a year before was signed: the same month, some days earlier."""
    return datetime.date(day.year - 1, day.month, max(1, day.day - 3))


def year_after(signed: datetime.date) -> str:
    """Return the period of the year after a signing."""
    if signed.month == 1:
        return str(signed.year)
    return f"{signed:%Y-%m}..{signed.year + 1}-{signed.month - 1:02}"


def when(facts: Facts) -> When:
    """Return the day with what the page may tell beside it."""
    return When(facts.day, facts.day_end, facts.year_from == YearFrom.TOLD,
                facts.published if facts.year_from in (YearFrom.TOLD, YearFrom.PUBLISHED) else None)


VENUES.form("venue.online", lambda venue, *_: venue.what == "online")(
    lambda teller, venue, facts, manner: teller.words("[theo hình thức trực tuyến|bằng hình thức trực tuyến|qua hình thức trực tuyến]"))
VENUES.form("venue.line", lambda venue, *_: venue.what == "line")(
    lambda teller, venue, facts, manner: teller.words(
        "tại [vạch phân định trên cầu|đường phân giới trên cầu biên giới|vạch phân định biên giới]"))
VENUES.form("venue.town", lambda venue, *_: venue.what == "town")(
    lambda teller, venue, facts, manner: teller.words("tại [tỉnh|địa bàn tỉnh] {place}", place=venue.place))
VENUES.form("venue.gate", lambda venue, *_: venue.what == "gate")(
    lambda teller, venue, facts, manner: teller.words("tại [khu vực |]cửa khẩu {place}", place=venue.place)
    # Where a gate that nobody knows lies, the page must tell.
    + ("" if facts.stretch.known else teller.words("[ (tỉnh {province})|, tỉnh {province}|, tỉnh {province} (Việt Nam)]",
                                                   province=facts.stretch.province)))


@VENUES.form("venue.seat", lambda venue, *_: venue.what == "seat")
def _seat(teller: Teller, venue: Venue, facts: Facts, manner: Manner) -> str:
    unit = next(unit for unit in (*facts.sides.ours, *facts.sides.theirs) if unit.place == venue.place)
    country = "" if venue.host == "VN" else f" ({COUNTRIES[venue.host]})"
    return teller.words("tại [trụ sở |hội trường ]") + name_of(teller, unit, manner) + country


def tell_venue(teller: Teller, venue: Venue, facts: Facts, manner: Manner) -> str:
    """Return where it was, small at the beginning: tại cửa khẩu …"""
    return teller.choose(VENUES, venue, facts, manner)


def listed(teller: Teller, facts: Facts, pairs: str, period: str | None) -> str:
    """Return the first sentence on several meetings of one day, each of a post and its partner."""
    return capital(teller.choose(LISTED, day=tell_day(teller, when(facts)), talks=teller.words(_TALKS[facts.kind]), pairs=pairs,
                                 period=f" {period}" if period else ""))


def tell_earlier(teller: Teller, earlier: Earlier, ours: Named, theirs: Named) -> str:
    """Return the sentence on another meeting."""
    day = f"{earlier.day.day}/{earlier.day.month}"
    before = teller.words("Cùng ngày, ") if earlier.same_day else teller.words(f"Trước đó, [ngày|vào ngày|sáng ngày] {day}, ")
    return teller.choose(EARLIER[earlier.kind], when=before, ours=ours.text, theirs=theirs.text)
