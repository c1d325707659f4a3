"""Vietnamese words of units: heads, what stands between a head and its toponym, chains, countries."""
import re

from articles.vocabulary import Country, UnitKind

_BP = r"(?:biên phòng|BP)"
_XNC = r"(?:xuất(?: cảnh)?(?: ?[,–—-])? ?(?:và )?nhập cảnh|XNC)"
_GUARD = r"(?:bộ đội biên phòng|BĐBP)"
_CHECK = r"(?:kiểm tra|kiểm soát)"
_POLICE = r"(?:công an|cảnh sát)"
_MANAGES = rf"(?:quản lý (?:biên giới|biên phòng)|QLBG|{_POLICE} biên phòng|CABP|CSBP)"
_DEFENDS = rf"(?:(?:bộ đội )?(?:{_BP}|bảo vệ biên giới)|(?:công an|cảnh sát) (?:bảo vệ )?biên (?:phòng|giới))"
_TROOPS = rf"(?:{_DEFENDS}|bộ binh(?: biên (?:giới|phòng))?)"
_NUMBERED = r"(?: số(?= \d))?"
_COMPANY = rf"(?: \d {_TROOPS}(?= (?-i:[A-ZĐ]))| {_TROOPS}(?: số)?(?: \d(?= (?-i:[A-ZĐ])))?|(?: số)?(?= \d{{1,4}} {_TROOPS}| \d{{3}}(?!\d)))"
_AREA = r"(?:cấp )?(?:tỉnh|thành phố|TP|(?-i:châu)|huyện|thị xã|quận|khu)"

# Heads: name, kind (on the Vietnamese side, on the other side), country where the words alone decide it, level among
# units of one chain, words. Those that begin alike stand with the longer one first.
HEADS = (
    ("guard_headquarters", (UnitKind.NATIONAL_AUTHORITY, UnitKind.NATIONAL_AUTHORITY), Country.VN, 7,
     rf"(?:bộ tư lệnh|BTL) (?:{_GUARD}|biên phòng)(?: Việt Nam)?|(?<=đoàn\sđại\sbiểu\s){_GUARD} Việt Nam"),
    ("immigration_administration", (UnitKind.NATIONAL_AUTHORITY, UnitKind.NATIONAL_AUTHORITY), Country.CN, 7,
     r"(?:(?:tổng )?cục|cơ quan) (?:quản lý )?(?:di dân|di trú|xuất nhập cảnh) quốc gia(?: Trung Quốc)?|cục quản lý biên phòng"),
    ("border_department", (UnitKind.NATIONAL_AUTHORITY, UnitKind.NATIONAL_AUTHORITY), None, 7,
     rf"(?:tổng )?cục (?:quân sự )?{_DEFENDS}"),
    ("ministry", (UnitKind.AUTHORITY, UnitKind.AUTHORITY), None, 8,
     r"bộ (?:quốc phòng|công an|nội vụ|an ninh|tổng tham mưu)|(?:bộ )?tổng tham mưu|(?:tổng )?cục cảnh sát quốc gia"),
    ("general_station", (UnitKind.GENERAL_STATION, UnitKind.GENERAL_STATION), Country.CN, 5,
     rf"tổng (?:trạm|đội)(?: {_CHECK})?(?: công an)? (?:{_BP}(?: {_XNC})?|{_XNC}(?: {_BP})?)"),
    ("sub_station", (UnitKind.INSPECTION_STATION, UnitKind.INSPECTION_STATION), Country.CN, 1,
     rf"phân trạm(?: {_CHECK})?(?: công an)?(?: (?:{_BP}(?: {_XNC})?|{_XNC}(?: {_BP})?))?"),
    ("inspection_station", (UnitKind.INSPECTION_STATION, UnitKind.INSPECTION_STATION), Country.CN, 2,
     rf"trạm (?:kiểm tra|KT) ?(?:công an )?(?:{_BP}(?: {_XNC})?|{_XNC}(?: {_BP})?)|trạm kiểm soát công an {_BP}(?: {_XNC})?"
     rf"|trạm (?:{_POLICE} {_BP}|CABP|CSBP)|trạm biên kiểm|trạm (?:{_XNC} {_BP}|{_BP} {_XNC})"),
    ("control_station", (UnitKind.CONTROL_STATION, UnitKind.INSPECTION_STATION), None, 1,
     rf"trạm (?:kiểm soát|KS) ?(?:{_BP}(?: {_XNC})?|{_XNC}(?: {_BP})?)|trạm {_BP}"),
    ("meeting_station", (UnitKind.BORDER_DEFENCE_UNIT, UnitKind.BORDER_DEFENCE_UNIT), Country.CN, 1,
     r"trạm (?:biên phòng )?(?:hội ngộ|hội đàm)(?: ?[,–—-])?(?: (?:và )?(?:hội đàm|hội ngộ))?(?: biên phòng)?"),
    ("detachment", (UnitKind.BORDER_MANAGEMENT_DETACHMENT, UnitKind.BORDER_MANAGEMENT_DETACHMENT), Country.CN, 4,
     rf"chi đội (?:{_MANAGES}|biên phòng(?: công an)?)"),
    ("brigade", (UnitKind.BORDER_MANAGEMENT_BRIGADE, UnitKind.BORDER_MANAGEMENT_BRIGADE), Country.CN, 3,
     rf"(?:đại )?đội {_MANAGES}|đại đội biên phòng công an"),
    ("border_regiment", (UnitKind.BORDER_DEFENCE_UNIT, UnitKind.BORDER_DEFENCE_UNIT), None, 4,
     rf"(?:lữ|trung) đoàn(?: {_TROOPS}(?: số)?|(?: số)?(?= \d{{1,4}} {_TROOPS}))"),
    # The number may stand between (Đại đội 311 Biên phòng); three figures are a number that border companies have.
    ("border_battalion", (UnitKind.BORDER_DEFENCE_UNIT, UnitKind.BORDER_DEFENCE_UNIT), None, 3,
     rf"tiểu đoàn{_COMPANY}"),
    ("border_company", (UnitKind.BORDER_DEFENCE_UNIT, UnitKind.BORDER_DEFENCE_UNIT), None, 2,
     rf"(?:đại|trung) đội{_COMPANY}"),
    ("police_station", (UnitKind.BORDER_POLICE_STATION, UnitKind.BORDER_POLICE_STATION), Country.CN, 2,
     rf"(?:đồn|chốt) (?:{_POLICE} (?:bảo vệ )?(?:biên phòng|biên giới|biên cảnh)|CABP|CSBP|biên cảnh|biên phòng công an){_NUMBERED}|trạm {_POLICE} (?:bảo vệ )?biên (?:giới|cảnh)"),
    ("gate_police", (UnitKind.AUTHORITY, UnitKind.AUTHORITY), None, 2,
     rf"(?:(?:trạm|đồn|chốt) )?{_POLICE}(?= (?:cửa khẩu|CK))|(?:trạm|đồn|chốt) {_POLICE} (?:quản lý )?{_XNC}"),
    ("police_post", (UnitKind.AUTHORITY, UnitKind.AUTHORITY), None, 2, rf"(?:đồn|chốt) {_POLICE}{_NUMBERED}"),
    ("royal_post", (UnitKind.BORDER_POST, UnitKind.BORDER_POST), Country.KH, 2, rf"đồn (?:(?:biên phòng|{_POLICE}) )?hoàng gia{_NUMBERED}"),
    ("post", (UnitKind.BORDER_POST, UnitKind.BORDER_POST), Country.VN, 2, rf"đồn(?:,? (?:và )?trạm(?: kiểm soát)?)? (?:{_BP}|BPCK(?:QT|QG|SP)?){_NUMBERED}|đồn bảo vệ biên giới{_NUMBERED}|ĐBP|đồn(?= (?:cửa khẩu|CK))"),
    ("army_district", (UnitKind.BORDER_DEFENCE_UNIT, UnitKind.BORDER_DEFENCE_UNIT), Country.CN, 5,
     rf"{_GUARD} khu(?! (?:vực|tự trị))|(?:quân )?phân khu(?: quân sự)|quân phân khu|ban {_BP} quân khu"),
    ("command", (UnitKind.PROVINCIAL_COMMAND, UnitKind.BORDER_DEFENCE_UNIT), None, 5,
     rf"(?:(?:bộ|ban) chỉ huy|BCH) (?:{_GUARD}|biên phòng)|{_GUARD}|đoàn đại biểu biên phòng(?= tỉnh)"),
    ("guards", (UnitKind.PROVINCIAL_COMMAND, UnitKind.BORDER_DEFENCE_UNIT), None, 5,
     r"(?<!học\sviện\s)(?<!vành\sđai\s)(?<!khu\svực\s)(?<!công\stác\s)(?<!tạp\schí\s)(?<!báo\s)biên phòng"),
    ("military_command", (UnitKind.AUTHORITY, UnitKind.AUTHORITY), None, 6,
     r"(?:(?:bộ|ban) chỉ huy (?:quân sự )?)?tiểu khu quân sự|(?:bộ|ban) chỉ huy (?:quân sự )?tiểu khu|(?:bộ|ban|sở) (?:chỉ huy )?quân sự|(?:bộ |ban )?CHQS|BCHQS|(?:bộ|ban) chỉ huy quân khu"),
    ("foreign_police", (UnitKind.AUTHORITY, UnitKind.AUTHORITY), None, 5,
     rf"ty (?:an ninh|{_POLICE}|hiến binh)|(?:sở|cục)(?: chỉ huy)? (?:an ninh|{_POLICE}|hiến binh)(?= {_AREA} [^\W\d_])"),
    ("police", (UnitKind.AUTHORITY, UnitKind.AUTHORITY), None, 5, rf"công an(?= {_AREA} [^\W\d_])"),
)

# A head that names the unit again by its first word alone ("Đồn Lào Cai"), after it was named in full.
SHORT_HEADS = {
    "đồn": ("post", "police_station"),
    "trạm": ("inspection_station", "control_station", "meeting_station"),
    "tổng trạm": ("general_station",),
    "tổng đội": ("general_station",),
    "chi đội": ("detachment",),
    "đại đội": ("border_company", "brigade"),
    "tiểu đoàn": ("border_battalion",),
}
# Heads that stand before the name of a province only: Biên phòng tỉnh Lai Châu.
PROVINCE_HEADS = ("guards",)
# Heads that stand before the name of a country only: Bộ Quốc phòng Việt Nam.
STATE_HEADS = ("ministry",)
# Offices that stand beside a post that is named before them, never above it: of its country, if no other is told.
BESIDE_POSTS = ("police",)
# Before a unit at which others are, and behind one that acts there: any word that does not begin another clause.
AT_BEFORE = re.compile(r"\b(?:tại|ở)(?: (?:trụ sở|hội trường|khu vực|khuôn viên|nhà khách|doanh trại))?(?: (?:của|làm việc))? \Z", re.IGNORECASE)
ACTS_BEHIND = re.compile(
    r" (?!(?:(?:đã|vừa|đang|sẽ) )?(?:diễn ra|khai mạc|bế mạc)(?!\w)|(?:ngày|sáng|chiều|tối|trưa|hai|các|đoàn|lực lượng|phía|đại diện|đồng chí|ông|bà|thuộc|của|tỉnh|huyện|xã)(?!\w))[a-zà-ỹđ]")
PARTNER_BEFORE = re.compile(
    r"(?<!\w)(?:với|cùng|của|do|cho|thăm|mừng|Tết)(?: (?:các )?đoàn(?: đại biểu| công tác)?(?: của)?)? \Z", re.IGNORECASE)
# Areas that only one country has.
AREA_COUNTRIES = {"châu": Country.CN}
# "các đồn thuộc …": a group of units of which only the one above is named.
GROUP_HEADS = {"đồn": "post"}

GATE = (r"(?:(?:khu vực )?(?:cửa khẩu|CK|(?-i:cầu))(?: (?:quốc tế|quốc gia|song phương|chính|phụ|cảng|đường (?:bộ|sắt|sông|thủy|thuỷ))){0,4}"
        r"|CK(?:QT|QG|SP|C|P)(?: đường (?:bộ|sắt|sông|thủy|thuỷ))?|đường (?:bộ|sắt|sông)(?: quốc tế)?|quốc tế)(?: số (?:\d{1,2}|[IVX]{1,4}))?")
_PEOPLE = r"(?:Choang|Miêu|Hà Nhì|Di|Dao|Thái|Động)"
AREA_COUNT = r"\d{1,2}|hai|ba|bốn|các"
AREA = (rf"(?:(?:{AREA_COUNT}) )?(?:khu vực |tuyến )?(?:biên giới )?(?:tỉnh|thành phố|TP\.?|thị xã|TX\.?|thị trấn|huyện"
        # A toponym may begin with it: Châu Đốc.
        rf"|châu tự trị(?: dân tộc(?: {_PEOPLE}(?: ?[,–-]| và)?){{1,3}})?|(?-i:châu|(?:cụm )?bản)"
        r"|khu tự trị(?: dân tộc)?(?: Choang)?|khu|xã|phường|quận)(?: biên giới)?(?: phía (?:Bắc|Nam|Tây))?")
PLURAL = r"(?:các|những|cụm|liên|toàn bộ|tất cả)"
COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
# Words before a count that make it a year, not five, or part of a larger number.
NOT_COUNT_BEFORE = r"đầu|cuối|trong|mỗi|từng|hằng|hàng|cả|cùng|sang|qua|một|nhiều|những|các|suốt|hết|tròn|quanh|\d+"
AND = r"và|cùng với|cùng"
BELONGS = r"(?:trực )?thuộc|của"
# Before a number that counts and is no name.
ORDINAL = r"số"
GROUP_OF = r"(?:trực )?thuộc|của|trên (?:địa bàn|tuyến biên giới)|tuyến biên giới(?: (?:thuộc|của))?"
# Between a group and the names of its units: "4 đồn biên phòng của BĐBP Cao Bằng gồm: …".
LISTED = r",? ?(?:(?:bao )?gồm(?: có)?|là|như) ?:?|:|\("
FACING = r"đối diện|giáp|cách|gần|nay|trước đây"

COUNTRIES = {
    Country.VN: r"Việt Nam|VIỆT NAM|VN",
    Country.CN: r"Trung (?:Quốc|quốc|Hoa)|TRUNG QUỐC|TQ",
    Country.LA: r"Lào(?! Cai\b)|LÀO(?! CAI\b)",
    Country.KH: r"Cam-?pu-?chia|Căm-?pu-?chia|CAM-?PU-?CHIA|Cambodia",
}
COUNTRY_BEFORE = (r"(?:(?:phía|bên|nước|bạn|của|CHDCND|CHXHCN|CHND|Cộng (?:hòa|hoà) (?:(?:dân chủ )?nhân dân|xã hội chủ nghĩa)|Vương quốc"
                  r"|quân đội|nhân dân|hoàng gia|QĐND|QĐHG) ){0,4}")
# Also given names (Lý Văn Sáng, Ma Văn Trưởng): they begin something else only before what they go with there.
_TIME = (r"(?:Ngày|Sáng|Chiều|Tối)(?= (?:\d|nay|qua|hôm|cùng|ngày|m[ùồ]ng|sớm|muộn|thứ|[Cc]hủ nhật|hội|truyền|quốc|thành|Biên|Quốc|Thành|Truyền|Hội))")
_TRAM = r"Trạm(?= (?:[A-ZĐ]|kiểm|biên|công|cảnh|xuất|quản|hội|trưởng|phó|y tế))"
_TRUONG = (r"Trưởng(?= (?:[đĐ](?:oàn|ồn|ại|ội)|[pP]h(?:òng|ân)|[bB](?:an|ộ|ản)|[tT](?:rạm|ổng|hôn|iểu|y)|[cC](?:ông|hi|ục)|[kK](?:hoa|hu)|[xX]óm|[lL]àng))")
# The Latin letters' runs that begin something else than the rest of a toponym.
NOT_IN_NAME = (
    r"Việt Nam|Việt(?= ?[-–—] ?(?:Trung|Lào|Cam|Căm|Miên))|Trung Quốc|Lào(?! Cai\b)|Cam-?pu-?chia|Căm-?pu-?chia|(?:Đại|Thượng|Trung|Thiếu|Chuẩn) (?:tướng|tá|úy|uý|sĩ|sỹ)|Cảnh (?:giám|đốc|ti|tư|sát)"
    rf"|Đồn(?= (?:[Bb]iên|BP|[Cc]ông|[Cc]ảnh|[Hh]oàng|[Bb]ảo|[Tt]rưởng|[Cc]ửa|CK))|{_TRAM}|Phân trạm|Tổng (?:trạm|đội|Trạm|Đội|Bí)|Chi (?:đội|Đội)|Đại (?:đội|Đội|diện)|Bộ (?:Chỉ|chỉ|Tư|tư|đội|Quốc|Công|trưởng)|Ban (?:Chỉ|chỉ)"
    rf"|Cửa (?:khẩu|Khẩu)|Cụm (?:bản|dân)|Mốc(?= ?\d)|Đoàn (?:đại|công|Việt|Trung|cán)|Đồng chí|Phó (?:[đĐ](?:ồn|oàn|ại)|[tT](?:rạm|ổng|ư|ham|rưởng|hường)|[cC](?:hỉ|hính|hi|hủ|ục)|[bB]í|[gG]iám)|{_TRUONG}|Chính (?:ủy|uỷ|trị)|Chỉ huy|Tham mưu|{_TIME}|Quân (?:giải|đội|khu)|Công an|Ảnh|Tin"
)
# Where words stand in capitals too, these begin something else.
NOT_IN_CAPITALS = (
    r"và|với|cùng|tại|ở|về|của|thuộc|được|có|làm|trong|trên|từ|ra|tỉnh|huyện|xã|phường|thị(?= (?:trấn|xã))|thành phố"
    r"|gặp|hội (?:đàm|nghị|ngộ)|kết (?:nghĩa|quả|thúc)|ký|(?:sơ|tổng) kết|tổ chức|phối hợp|hợp tác|tuần tra|trao|tặng|tiếp|đón|đến|sang"
    r"|thăm|chúc|mừng|giao lưu|bàn giao|bắt|phát (?:huy|biểu|động|hiện)|tham (?:gia|dự)|dự|giữ|duy trì|nâng (?:cao|cấp)|tăng cường|đẩy mạnh"
    r"|ngăn chặn|khởi (?:động|công)|triển khai|định kỳ|đột xuất|quý(?= [IVX\d])|năm(?= \d)|lần(?= thứ)"
)
# An abbreviation in brackets behind what it stands for: Bộ đội Biên phòng (BĐBP) Lào Cai.
ABBREVIATION = r" ?\([A-ZĐ]{2,8}\)"
# A toponym with figures before its letters, and a unit that has a number for a name.
NUMBERED_NAME = r"Km ?\d{1,3}(?: ?\+ ?\d{1,3})?"
NUMBER_NAME = rf"(?:\d{{2,4}}|\d(?=[,;]| \(| (?:của|thuộc|tỉnh|huyện|và|với)(?!\w)| {_TROOPS}))\b(?! ?[%/.])"
NUMBERED_HEADS = ("post", "border_battalion", "border_company", "border_regiment", "police_station", "police_post", "royal_post")
