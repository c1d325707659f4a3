"""Vietnamese words that tell of meetings: what was held, that it was held, where, and who was only present."""
import re

from articles.extraction.alternatives import Alternatives
from articles.extraction.anchors import compiled
from articles.vocabulary import MeetingKind

_I = re.IGNORECASE
_NO_LETTER = r"(?!\w)"

# Whom something is handed to: a unit (its name is blanked), or the other side.
_RECEIVER = r"(?:\ufffc|(?:phía|bên|nước|bạn|lực lượng|đại diện|chỉ huy|cơ quan|Trung Quốc|Lào|Cam-?pu-?chia)\b)"
# Who or what is handed over, behind a verb that may hand over many other things: duties, awards, greetings.
_HANDED = (r"(?:(?:hơn |gần |toàn bộ |số |những |các )?(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|số|những|các|toàn bộ|người|đối tượng|nghi (?:phạm|can)|bị can"
           r"|tội phạm|nạn nhân|công dân|cháu|em|thi thể|hài cốt|tang vật|phương tiện|tàu|thuyền|chiếc|xe|trâu|bò|gia súc)\b"
           # … or somebody named by an initial.
           r"|(?:(?-i:[A-ZĐ])[^\W\d_]* ){1,4}(?-i:[A-ZĐ])\.?(?!\w))")
_NO_GOODS = r"(?! (?:suất|phần|gói|bộ|tấn|món|lá|lẵng|bó|giải|cờ|nhiệm|danh|bằng|giấy|huy|kỷ|khẩu|thùng|hộp|triệu|đồng|văn|bức|thư|tin|biên|ngôi|căn|nhà|quà))"

# What was held. The first alternative that fits at a place wins; bare talks ("hội đàm"), meetings ("gặp gỡ"), patrols,
# guests received and what is done together are weak: any other word of the same sentence says more.
TALKS = "talks"
ACTS = Alternatives((
    ("review", r"(?:sơ|tổng) kết"),
    ("twinning", r"(?<!đơn vị )kết nghĩa"),
    ("visit",
     r"(?:đến|tới|sang|qua|chuyến) (?:thăm|chúc|mừng|tặng|gặp mặt,? chúc)|chúc mừng|(?:chúc|mừng|vui) tết|mừng năm mới"
     r"|thăm,? (?:và )?(?:chúc|làm việc|(?:trao )?tặng|giao lưu)|thăm (?:xã giao|hữu nghị)|(?<!lời )thăm hỏi(?:,? động viên)?(?=[^.;\n]{0,60}\ufffc)|thăm(?= \ufffc)|chào xã giao"
     r"|gặp (?:gỡ|mặt)(?:,? \w++){0,2} (?:đầu xuân|đầu năm|mừng xuân)|(?:đến|tới|sang) (?:viếng|chia buồn)|chia buồn(?= với)"),
    ("received",
     r"đón tiếp|tiếp đón|(?:tiếp|đón)(?: và làm việc với)? (?:\ufffc|(?:(?:đại|thượng|trung|thiếu|chuẩn) (?:tướng|tá|úy|uý)|ông|bà|đồng chí|đoàn|các đồng chí|khách)"
     r"(?! viên| kết| thể)\b)"),
    ("ad_hoc_talks", r"hội đàm (?:công tác )?(?:đột xuất|bất thường)|hội (?:ngộ|ý) đột xuất"),
    ("periodic_talks",
     r"hội đàm (?:\w++ ){0,3}(?:định kỳ|thường kỳ|thường niên|nghiệp vụ)|hội đàm (?:công tác|luân phiên)|hội nghị(?: [^\W\d_]++){0,3} (?:định kỳ|thường niên|hiệp thương)"
     r"|giao ban (?:định kỳ|công tác|tháng|quý)|trao đổi (?:công tác|nghiệp vụ)(?=(?: \w++){0,3}? (?:quý|\w+ tháng)(?!\w))"),
    (TALKS, r"hội đàm|giao ban"),
    ("joint_patrol", r"tuần tra(?:,? kiểm soát)?(?: (?:biên giới|đường biên))? (?:chung|liên hợp|song phương|liên (?:ngành|kết))"),
    ("patrol",
     r"(?<!đường )(?<!tổ )(?<!đội )tuần tra(?= (?:biên giới|đường biên|đoạn|dọc|từ mốc|mốc|bảo vệ)|,? kiểm soát)"
     r"|cùng (?:nhau )?(?:đi )?(?:dọc|kiểm tra) (?:theo )?(?:đoạn|đường biên|tuyến|cột mốc|các mốc|hệ thống)"),
    ("handover", r"bàn giao|trao trả|tiếp nhận|giao nhận|(?:chuyển|giao) trả"),
    ("handover",
     rf"(?:giao|trả|chuyển|trao)(?: trả| lại| giao)? (?:{_HANDED}{_NO_GOODS}(?=[^.;\n]{{0,120}}? (?:cho|sang|về) {_RECEIVER})"
     rf"|(?:về )?(?:cho|về)(?= (?:phía|bên|nước|\ufffc)[^.;\n]{{0,60}}? {_HANDED}{_NO_GOODS}))"
     rf"|(?:trao|giao|trả) (?:trả|lại)(?= (?:cho )?{_RECEIVER})"),
    ("handover", rf"đưa(?: [^\W_]++){{1,8}}? (?:về nước|hồi hương)|(?:áp|dẫn) giải(?=[^.;\n]{{0,100}}? (?:giao|trả|trao)(?: lại| trả)? (?:cho )?{_RECEIVER})"),
    ("gift", r"(?:trao )?tặng(?= \ufffc)|(?:trao )?(?:tặng|hỗ trợ)(?=(?:,? [\w.]++){1,12}? cho (?:[^\W\d_]++ ){0,4}?\ufffc)"),
    ("exchange",
     r"giao (?:lưu|hữu)|liên hoan|hội (?:thao|trại)|trại hè|tọa đàm|giải (?:bóng|cầu lông|kéo co|thể thao|cờ)|(?:thi đấu|đá|đấu) (?:bóng|cầu|giao|kéo)"),
    ("activity",
     r"bóng (?:đá|chuyền|bàn)|cầu lông|tung còn|diễn đàn|(?:trao|tặng) (?:hoa|quà)(?: [^\W\d_]++){0,3} (?:cho )?nhau|trận đấu|kéo co|trồng (?:\d+ |hàng )?cây|diễn tập"
     r"|huấn luyện (?:chung|chéo)|(?:lớp|khóa) tập huấn|tập huấn (?:chung|tiếng)|chào (?:cờ|cột mốc|mốc)|ra quân|(?:(?<=tổ chức )|(?<=buổi )|(?<=đợt ))tuyên truyền|dọn(?: dẹp)? vệ sinh|phát quang|cấp (?:phát )?thuốc|ngày hội"
     r"|biểu diễn|gói bánh|hội (?:thi|diễn|xuân)|(?:cùng|chung) vui|tết thiếu nhi|vui trung thu|đêm hội|khám(?:,? chữa)? bệnh|(?:sửa|dựng) nhà"),
    ("meeting",
     r"gặp (?:gỡ|mặt|nhau)|gặp(?= \ufffc| (?:với|chỉ huy|lãnh đạo|đại diện|đoàn)\b)|(?:(?<=cuộc )|(?<=buổi ))gặp|hội ngộ"),
    ("meeting", r"làm việc (?:trực tiếp )?(?:với|cùng)|(?:(?<=buổi )|(?<=cuộc ))làm việc"),
    ("meeting",
     r"tiếp xúc|(?<!cuộc )họp(?= (?:bàn|với|về|ba bên|hai bên|khẩn|đột xuất)\b)"
     r"|(?<=cuộc )(?:họp|trao đổi)|bàn bạc|hội ý|ngồi lại|(?:cùng )?bàn (?:về|cách|biện pháp|phương án|việc)|trao đổi (?:công tác|nghiệp vụ|trực tiếp|kinh nghiệm)|họp mặt|rút kinh nghiệm"
     r"|(?:trao đổi|điện đàm)(?= (?:với|cùng) (?:[^\W\d_]++ ){0,4}\ufffc)"),
), _NO_LETTER)
GROUPS = {kind.value: kind for kind in MeetingKind} | {
    "meeting": MeetingKind.AD_HOC_TALKS, "patrol": MeetingKind.JOINT_PATROL, "received": MeetingKind.VISIT,
    "activity": MeetingKind.EXCHANGE, "gift": MeetingKind.HANDOVER}
WEAK = frozenset({TALKS, "meeting", "patrol", "received", "activity", "gift"})

# Before an act and it is none: a paper about it, a plan for it, what was talked about, a count of it.
NO_ACT_BEFORE = compiled(
    r"(?:biên bản|thỏa thuận|bản ghi nhớ|nội dung|kế hoạch|quy chế|kết quả|phương án|công tác|cơ chế|mô hình|hoạt động|phong trào"
    r"|quy trình|hình thức|phục vụ|duy trì|tại|sau|trong|trước|khi|lúc|đang|kết thúc)(?: (?:buổi|cuộc|kỳ|lễ|việc|các|lần))?\s?\Z", _I)
# Before an act that is only the occasion on which another was held.
OCCASION_BEFORE = compiled(
    r"\b(?:(?:trong|nằm trong) khuôn khổ|nhân dịp|nhân (?=lễ|kỷ niệm)|hướng tới|chào mừng|hưởng ứng|thực hiện (?:kế hoạch|chương trình)|bên lề)"
    r"(?: \w++){0,8} ?\Z", _I)
# Before an act that is spoken of as going on: "at the talks with B, A proposed …".
AT_IT = compiled(r"\b(?:tại|trong|sau|kết thúc)(?: (?:buổi|cuộc|kỳ|phiên|lễ))?\s?\Z", _I)
# Behind talks that are spoken of as going on: who held them.
BETWEEN = compiled(r"\bgiữa (?:[^\W\d_]++ ){0,4}\ufffc", _I)
PLANNED_BEFORE = compiled(r"\b(?:sẽ|dự kiến|chuẩn bị|đề nghị|đề xuất|mong muốn|thúc đẩy|(?:lần|kỳ|phiên)(?: hội đàm| gặp| tuần tra)? (?:sau|tới|tiếp theo)|thời gian tới)\b", _I)
COUNTED_BEFORE = compiled(r"\b(?:\d[\d.]{0,12}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:lần|đợt|cuộc|buổi|chuyến)(?: \w++){0,2} ?\Z", _I)
PLANNED = compiled(r"\b(?:sẽ|dự kiến|chuẩn bị)(?: được)? (?:diễn ra|tổ chức|tiến hành|hội đàm|gặp|ký)", _I)
# "12 lần" behind an act counts it; "lần thứ 12" does not.
COUNTED_BEHIND = compiled(r"(?:\d[\d.]{0,12}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:lần|đợt|cuộc|buổi|chuyến)\b(?! thứ)", _I)

# Handed on to somebody at home.
HANDED_ON = compiled(
    r"[^.;\n]{0,80}?\bcho (?:các )?(?:(?:\d+ )?gia đình|công an (?:địa phương|huyện|xã|sở tại)|cơ quan (?:công an|điều tra|chức năng)(?! (?:của )?(?:phía |nước )?"
    r"(?:Trung Quốc|Lào|Campuchia|bạn))|chính quyền(?! (?:phía|nước|bạn))|địa phương|người thân|trung tâm|hộ|bà con|nhân dân)\b", _I)
# The page's own unit, without its name.
OWN_UNIT = compiled(r"\b(?<!hai )(?<!các )(?:đơn vị(?! (?:bạn|đối))|cán bộ,? chiến s[ĩỹ] đồn)\b", _I)

# The other side, where no unit of it is named.
COUNTERPART = compiled(r"\b(?:hai (?:bên|đơn vị|đoàn|lực lượng)|(?:phía|nước|đoàn|lực lượng|đơn vị) bạn|(?:đơn vị|lực lượng|đồn|trạm) đối (?:diện|đẳng))\b", _I)
# The two units that were named before.
BOTH_UNITS = compiled(r"\bhai (?:bên|đơn vị|đoàn|lực lượng|đồn|trạm)\b", _I)
# The ministries' exchange on the border, whatever is done under it.
BORDER_EXCHANGE = compiled(r"\bgiao lưu (?:hữu nghị )?(?:quốc phòng|biên phòng)(?: -)? biên giới|giao lưu hữu nghị quốc phòng", _I)
HABIT = compiled(
    r"\b(?:thường xuyên|hằng (?:tháng|quý|năm|tuần)|hàng (?:tháng|quý|năm|tuần)|định kỳ mỗi|mỗi (?:tháng|quý|năm)|những năm (?:qua|gần đây)"
    r"|nhiều năm|duy trì|mô hình|(?:(?<=\d )|(?<=mười )|(?<=hai ))năm (?:qua|nay)|thời gian qua|nhiều lần)\b", _I)
# An account that looks back from the page's own one.
BACKWARD = compiled(r"\b(?:trước đó|trước (?:lễ|kỳ|buổi|cuộc|khi|thềm)|nhắc lại|nhớ lại|gần đây|cũng trong|năm ngoái)\b", _I)
# An account of others on the same day, told beside the page's own.
ASIDE = compiled(r"(?:cùng (?:ngày|dịp|thời (?:gian|điểm))|(?:nhân )?dịp này|cũng (?:trong|nhân|vào))\b", _I)

# Names each of them a period that the talks cover: "hội đàm quý I", "biên bản hội đàm 6 tháng đầu năm".
PERIOD_OF_TALKS = compiled(r"hội đàm|sơ kết|tổng kết|hội nghị|giao ban", _I)
ONE_MATTER = compiled(r"\b(?:về việc|về vụ|liên quan(?: đến)?|vụ việc|giải quyết|nhằm tìm|để (?:thông báo|giải quyết|tìm)|phối hợp tìm)\b", _I)
# "1 năm" of a review, counted from the day on which what is reviewed was signed.
YEARS_REVIEWED = compiled(r"(?:sơ|tổng) kết (?:\w++ ){0,3}?(?P<years>\d{1,2}|một|hai|ba|bốn|năm) năm\b", _I)
YEARS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5}

# Units named in a sentence that do not take part: those whose officer, order, help or presence is told of, and a venue.
ORDERED_BEFORE = compiled(
    r"(?:chỉ đạo|kế hoạch|chỉ thị|mệnh lệnh|chủ trương|quyết định|đồng ý|nhất trí|ủy quyền|phân công|hỗ trợ|giúp đỡ|chứng kiến|địa bàn|quản lý"
    r"|lãnh đạo) (?:\w++ ){0,2}?của (?:\w++ ){0,2}?\Z|(?:thừa|được) (?:ủy quyền|lệnh|phép) (?:của )?\Z", _I)
# Whose words the sentence reports.
SOURCE_BEFORE = compiled(
    r"\b(?:theo|(?:theo )?(?:thông tin|nguồn tin|tin|báo cáo)(?: (?:ban đầu|nhanh))?(?: (?:(?:ngày|sáng|chiều|tối|hôm) )?\d[\d/.-]{2,10})? (?:từ|của)|theo (?:thông tin|báo cáo))"
    r"(?: (?:lãnh đạo|chỉ huy|đại diện))? \Z", _I)
SOURCE_AFTER = compiled(r" (?:tỉnh )?(?:cho biết|cho hay|thông tin|xác nhận)\b", _I)
# Behind and before a day on which something was only told.
TELLS = compiled(
    r"(?:cho (?:biết|hay)|(?:đưa|loan) tin|(?:thông tin|thông báo|xác nhận|khẳng định|công bố)(?=[:,]| (?:rằng|về việc|việc|kết quả|đơn vị|đã|vừa|lực lượng|\ufffc))"
    r"|(?:thông tin|nguồn tin|tin|báo cáo)(?: (?:ban đầu|nhanh))? (?:từ|của)(?= )|theo (?=(?:(?:đại diện|lãnh đạo|chỉ huy|phòng chính trị)(?: của)? )?\ufffc[^,.;\n]{0,40},))", _I)
TOLD_BEFORE = compiled(
    r"\b(?:thông tin|nguồn tin|tin|báo cáo|thông cáo(?: báo chí)?)(?: (?:ban đầu|nhanh))?(?: (?:từ|của|do) (?:(?! cho (?:biết|hay))[^.,;:\n]){0,80}?)?"
    r"(?: (?:phát (?:đi|ra)|vào|ngày|sáng|trưa|chiều|tối|hôm)){0,3} ?\Z", _I)
ROLE_BEFORE = compiled(
    r"(?:trưởng|phó|chính ủy|chính trị viên|tư lệnh|cán bộ|chỉ huy|tham mưu trưởng|chủ nhiệm|đại diện(?: lãnh đạo)?|lãnh đạo|chiến sĩ|nhân viên)"
    r"(?: (?:cửa khẩu|của|thuộc))?\s?\Z", _I)
DELEGATION_OF_ROLE = compiled(r"(?:đoàn (?:đại biểu |công tác )?(?:cán bộ|lãnh đạo|chỉ huy)|(?:lãnh đạo|đại diện|chỉ huy)(?: lãnh đạo)?)\s?\Z", _I)
# … but "people came to the exchange between A and B" tells who held it.
ATTENDING = compiled(r"\b(?:cùng dự|(?:đến|về|tới) dự|chứng kiến của)\b(?![^.;\n\ufffc]{0,60}? giữa )", _I)
VENUE_BEFORE = compiled(
    r"\b(?:tại|ở|từ|trước)(?: (?:trụ sở|hội trường|khuôn viên|doanh trại|phòng khách|sân|nhà khách|khu vực|trung tâm|nhà văn hóa|phòng họp|cổng)){0,2}"
    r"(?: của)?(?: làm việc)?\s?\Z", _I)
DELEGATION = compiled(
    r"\b(?:đoàn (?:đại biểu|công tác|cán bộ)|đoàn (?:việt nam|trung quốc|lào|campuchia)|phía (?:việt nam|trung quốc|lào|campuchia)"
    r"|tham dự|tham gia|thành phần|dự (?:hội đàm|buổi|lễ)|trưởng đoàn|hai đơn vị)\b", _I)
# Several units by one name, of which a table or list may tell who met whom.
GROUP = compiled(r"\b(?:các|từng|nhiều|những|\d{1,2}) (?:cặp |đơn vị|đồn|trạm|đoàn|đại đội)|\b(?:các|từng|nhiều|những) \ufffc", _I)
# Before and behind the unit to which those belong that are listed behind it: "with two units of A: B and C".
MEMBERS_BEFORE = compiled(
    r"\b(?:hai|ba|bốn|các|những|\d{1,2}) (?:đơn vị|lực lượng|đồn|trạm)(?: [^\W\d_]++){0,3}? (?:của|thuộc|trực thuộc) \Z", _I)
MEMBERS_BEHIND = compiled(r",? ?(?:(?:(?:bao )?gồm(?: có)?|là):?|:) ?\ufffc")
# Behind a unit that only lends its seat.
VENUE_BEHIND = compiled(r" (?:là|được chọn làm|trở thành) (?:nơi|địa điểm|điểm hẹn)\b", _I)
PAIRWISE = compiled(r";\s*")

# Where. A place ends where the sentence goes on.
PLACE = compiled(
    r"\b(?:tại|ở|(?:xuất phát|khởi hành|lên đường|bắt đầu|khởi đầu) từ|điểm (?:xuất phát|khởi đầu|khởi hành|đầu)(?: là)?|(?:tập (?:hợp|trung|kết)|có mặt)(?: [^\W\d_]++){0,2} trước|(?:sang|đến|tới)(?= (?:thành phố|TP|thị xã|thị trấn|huyện|xã|phường|tỉnh) )|(?<!quốc )trên(?= (?:vạch|cầu|đường biên|tuyến|đoạn|thực địa)))\s(?:(?:trụ sở|hội trường|khách sạn|nhà khách)(?: đơn vị| làm việc)? (?:ở|tại|đóng tại) )?(?!(?:kỳ|buổi|cuộc|phiên|hội đàm) )(?P<place>(?:[^,;:.()\[\]\n]|\(\d{1,2}\)|(?<=\bT[PXT])\.){2,90})", _I)
# Where one side went to meet the other: "sang A hội đàm với …".
WENT = compiled(
    r"\b(?:sang|đến|tới|qua) (?P<place>(?-i:[A-ZĐÁÀẢÃẠÂẤẦẨẪẬĂẮẰẲẴẶÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ])[^,;:.()\[\]\n\ufffc]{1,60}?)"
    r"(?= (?:\([^()\n]{0,60}\) )?(?:và |để |tham )?(?:dự|hội đàm|thăm|chúc|giao lưu|gặp|làm việc|trao đổi|kết nghĩa|tiếp nhận|nhận)(?!\w))", _I)
# Where a report opens with a town and what it lies in: "TP A, B - Ngày 5/4".
DATELINE = re.compile(
    r"\(?(?P<place>(?:(?:thành phố|thị xã|thị trấn|T[PXT]\.?) )?[^\W\d_]+(?: [^\W\d_]++){1,3})"
    r"(?:, [^\W\d_]+(?: [^\W\d_]++){0,4}| \([^()\n]{2,40}\))\)? ?[-–—] (?=(?:ngày|từ|sáng|chiều|tối|trong|nhân|vừa|mới|hôm)(?!\w))", _I)
# A hall or a gate that is itself what the sentence tells of: "Nhà văn hóa xã A chật kín người".
PLACE_AS_SUBJECT = compiled(
    r"(?P<place>(?:nhà (?:thi đấu|văn hóa|văn hoá)|sân (?:vận động|bóng|trường|vận)|hội trường|trung tâm (?:hội nghị|văn hóa|văn hoá)|quảng trường|(?:khu vực )?cửa khẩu|nhà khách|khách sạn)"
    r" (?:[^,;:.()\n]|(?<=\bT[PXT])\.){2,60}?)(?= (?:\([^()\n]{1,40}\) )?(?:(?:đã|là|lại|như|bỗng|cũng|trở) )?(?:nơi|thành|điểm hẹn|địa điểm|diễn ra|đón|chứng kiến|rộn|chật|đông|kín|tưng bừng|sôi|náo nhiệt|rực rỡ|ngập|vang|ấm áp|nhộn nhịp)(?!\w))", _I)
# Where a patrol set out from, at the head of its sentence.
SET_OUT_FROM = compiled(
    r"từ (?P<place>[^;:.()\n]{3,120}?)(?: \([^()\n]{1,40}\))?(?=, (?:mỗi|hai|các|tổ|đội|đoàn|lực lượng|cán bộ|Đồn|Trạm|Đại đội)(?!\w))", _I)
# Where people and things were handed over.
PLACE_OF_HANDOVER = compiled(r"\bqua\s(?P<place>(?:cửa khẩu|lối mở|cầu)\s[^,;:.()\[\]\n]{2,80})", _I)
PLACE_END = compiled(
    r"\s(?:(?:đã|đang|sẽ|được|vừa|do|để|nhằm|với|giữa(?! cầu)|về|là|có|sau|trước|trong|vào|ngày|sáng|chiều|tối|lúc|cùng|diễn ra|tổ chức|tiến hành|(?<!nhà\s)(?<!phòng\s)(?<!trạm\s)(?<!Nhà\s)(?<!Phòng\s)(?<!Trạm\s)hội đàm"
    r"|thuộc|nơi|khi|rồi|bắt đầu|và|tham|dự|thăm|chúc|mừng|kết nghĩa|gặp|sang|đến|giao lưu|bàn giao|trao|tiếp nhận|ký|hai bên|đoàn|lực lượng|kỷ niệm)(?!\w)|(?<!Việt\s)(?<!Việt\sNam\s)[-–] ?(?:Việt Nam|Trung Quốc|Lào|Campuchia|tỉnh|huyện|châu)\b)")
# What follows is no place: the meeting itself, or one that has no name.
NO_PLACE = compiled(
    r"(?:buổi|cuộc|kỳ|hội đàm|hội nghị|lễ|chương trình|đây|đó|chỗ|các|những|mỗi|nhiều|thời điểm|hiện trường|thực địa|phiên|chiều ngược|nơi|hai (?:bên|phía|đầu|nước))"
    r"(?!\w)", _I)
RECEIVED_THERE = compiled(r"\b(?:đón|tiếp|đón tiếp)\b[^.;\n]{0,60}? (?:tại|ở)\b", _I)
HELD_THERE = compiled(r"\b(?:buổi|cuộc|hội đàm|lễ|hội nghị) (?:\w++ ){0,8}(?:diễn ra|tổ chức|được tổ chức|đăng cai|chủ nhà)\b", _I)
# The next part of a chain of places.
NEXT_PLACE = compiled(
    r",\s(?P<place>(?:thành phố|T[PXT]\.?|thị xã|thị trấn|huyện|xã|phường|tỉnh|thôn|bản|(?:khu vực )?cửa khẩu|châu|khu) (?:[^,;:.()\[\]\n]|(?<=\bT[PXT])\.){2,60})(?=[,;:.()\n])", _I)
# At the head of a sentence: the seat where both sides are told to be.
BOTH_THERE = compiled(r"tại (?:(?:trụ sở|hội trường|nơi đóng quân|doanh trại|khuôn viên)\b|\ufffc)[^.;\n]{0,80}?, (?:hai|các) (?:bên|đơn vị|đoàn)\b", _I)
CAME = compiled(r"\b(?:sang|đến|tới)\b", _I)
SEAT = compiled(r"\btại (?:(?:các|hai|từng|mỗi) (?:cặp )?(?:cửa khẩu|lối mở|đồn|trạm|trụ sở|đơn vị|địa điểm|mốc|điểm)|trụ sở|hội trường|phòng|nhà|trung tâm|sân|doanh trại|khách sạn|văn phòng|đơn vị)", _I)
STARTED = compiled(r"\b(?:xuất (?:phát|quân)|tập (?:hợp|trung|kết)|có mặt (?:tại|trước|ở)|khởi hành|lên đường|(?:bắt|khởi) đầu (?:từ|tại))\b", _I)
# A patrol's way, not where it set out from.
WAY = compiled(r"(?:toàn )?(?:tuyến|đoạn|đường biên|cung đường|lộ trình)\b|[^,;]{0,40}\bđến (?:khu vực )?(?:cột )?mốc\b", _I)
BOUNDARY = compiled(r"biên giới (?:hai nước|Việt(?: Nam)? ?[-–])|vạch (?:phân|trắng|giữa|sơn)|giữa cầu|đường biên|đường phân giới|\bcặp (?:cửa khẩu|lối mở)", _I)
# Where no more is told these lie at home.
HOME_PLACE = compiled(r"(?:(?:nhà (?:văn hóa|văn hoá)|sân vận động|hội trường|UBND) )?(?:phường|xã) ", _I)
# Known by its number alone; what follows it may say whose side it is on.
# A name may begin or end like the word: cửa khẩu Mốc Hạ.
MARKER = compiled(r"(?-i:mốc\b|MỐC\b|Mốc (?=\d|số\b|giới\b|quốc\b|biên\b))", _I)
# Words with a capital that are no toponym.
GENERIC = compiled(
    r"(?:Trung|Tâm|Nghị|Đồn|Trạm|Phân|Bộ|Ban|Chỉ|Cửa|Khẩu|Nhà|Hội|Trụ|Khu|Tỉnh|Huyện|Xã|Phường|Thành|Phố|Thị|Cột|Mốc|Cầu|Biên|Đội|Đại|Chi|Cục|Sở|Quốc|UBND)\Z")
# A place of a chain: "phường A, tỉnh B (nước C)".
PLACE_CHAIN = compiled(r"(?:[^;:.\n]|(?<=\bT[PXT])\.){0,160}", _I)
# Before the country on whose side a place lies, within its words: "khu vực mốc 102 phía Trung Quốc".
SIDE = r"(?:của|phía|bên|nước) "
# The next part of a chain of places; what begins in lower case with another word is another clause.
CHAIN_PART = compiled(
    r"[\s,()–-]{0,4}(?:(?:thuộc|của|(?<!, )(?:về|phía|bên)|nước|vương quốc|CHDCND|cộng hòa|thủ đô|thành phố|TP|thị xã|TX|thị trấn|TT|huyện|quận|xã|phường|tỉnh|châu|thôn|bản|làng"
    r"|ấp|xóm|tổ|phố|đường|số|khu|cửa khẩu|CK|lối mở|biên giới)(?!\w)|(?P<name>[^\W\d_]))[^,()]*", _I)
# Before the guests of a visit: who received them.
RECEIVED = compiled(r"\b(?:đón|tiếp|đón tiếp)\b", _I)

# Before and behind the country that hosts.
HOSTED_BY = r"\bdo (?:(?:phía|bên|nước|đoàn) )?"
HOSTED = r" (?:đăng cai|(?:làm )?chủ nhà|tổ chức)\b"

# Who is said to host: "A là bên đăng cai", "do A đăng cai".
HOSTS = compiled(r"(?:là|làm) (?:bên |đơn vị |nước |phía )?(?:đăng cai|chủ nhà)\b|đăng cai\b", _I)
# Between the host and these words.
TO_HOST = re.compile(r"[\s(),\ufffc]*(?:lần này |đã |vừa )?", _I)
# Behind the host: whom it invited or received.
INVITES = compiled(r"(?:(?<!được )(?<!lời )(?<!kính )(?<!giấy )mời|(?<!tiếp )đón(?= \ufffc| đoàn))(?=[^.;\n]{0,160}? (?:sang|đến|tới|qua|về|dự|tham (?:dự|gia))\b)", _I)
INVITATION_OF = compiled(r"lời mời (?:của|từ) (?:[^\W\d_]++ ){0,3}?\ufffc", _I)
# Between who went and those to whom they went.
WENT_TO = compiled(r"(?:sang|đến|tới|qua) (?:và |để |tham )?(?:dự|hội đàm|giao lưu|gặp|làm việc|trao đổi|kết nghĩa)(?!\w)", _I)
# A visit from afar.
FROM_AFAR = compiled(r"(?:gọi điện|điện thoại|điện đàm|gửi (?:thư|điện|thiệp|lời))(?:,? [^\W\d_]++){0,4}? (?:chúc|mừng|thăm|chia)", _I)

# How.
ONLINE = compiled(r"(?:hội đàm|trao đổi|họp|làm việc)(?: [^\W\d_]++){0,3} qua điện thoại|qua (?:điện thoại|đường dây nóng)(?=[^.;\n]{0,120}? (?:hội đàm|trao đổi|họp|làm việc) với)|điện đàm(?= với)|trực tuyến|truyền hình|qua (?:video|màn hình|zoom|internet)|điểm cầu", _I)
# … of what was told before: "the talks were held by telephone".
ONLINE_LATER = compiled(
    r"(?:hình thức|hội đàm|họp) trực tuyến|cầu truyền hình|điểm cầu"
    r"|(?:(?:(?:cuộc|buổi|kỳ|phiên) )?hội đàm|(?:cuộc|buổi|phiên) (?:làm việc|họp|trao đổi|gặp))(?: [^\W\d_]++){0,5}"
    r" (?:qua|bằng|trên)(?: [^\W\d_]++){0,3} (?:điện thoại|đường dây nóng|zoom|video|wechat|zalo|internet|màn hình)\b", _I)
IN_PERSON = compiled(
    r"bắt tay|quang cảnh|toàn cảnh|trực tiếp(?= (?:gặp|hội|trao đổi|làm việc))|(?:gặp|hội đàm|gặp gỡ|giao lưu|trao đổi) trực tiếp|(?:trao|tặng)(?: \w++){0,3} quà"
    r"|tặng (?:hoa|quà|lẵng)|quà (?:lưu niệm|kỷ niệm)|trao (?:cúp|giải)|chụp (?:ảnh|hình)(?: [^\W\d_]++){0,2} (?:lưu niệm|kỷ niệm|chung)|trước sự chứng kiến", _I)

# Signed there. Between minutes and those who signed them stands nothing that puts it off.
_PAPER = (r"(?:biên bản|thỏa thuận|thoả thuận|bản ghi nhớ|ghi nhớ|quy chế|kế hoạch|văn bản|nghị định thư|nghị quyết|cam kết|giao ước|quy ước"
          r"|tuyên bố|phụ lục|văn kiện|(?:bản )?giao kết|hồ sơ (?:bàn giao|giao nhận)|(?:sổ|giấy) (?:bàn giao|giao nhận)|(?:nội dung )?kết nghĩa|chương trình)")
SIGNED = compiled(
    rf"\b(?P<sign>ký(?: (?:kết|tên|nhận|xác nhận))?)(?:,? (?:và )?(?:trao đổi|trao|thông qua|công bố))?"
    rf" (?:(?:và|các|những|bản|vào|lên|một|hai|ba|bốn|\d{{1,2}}|chính thức|trao|cùng|kết) ){{0,3}}{_PAPER}"
    r"|(?:lễ|nghi thức|nghi lễ) ký(?: kết)?"
    r"|(?:cùng )?(?:đặt bút|hạ bút) ký"
    r"|trưởng đoàn(?: (?:hai|các) (?:bên|đoàn|đơn vị))?(?: (?:đã|cùng)){1,2} ký(?! (?:kết nghĩa|gửi))"
    r"|(?:biên bản|văn bản|văn kiện|bản (?:thỏa thuận|ghi nhớ|cam kết|giao kết))(?:(?! (?:sẽ|chưa|dự kiến)(?!\w))[^.;\n]){0,80}? (?:(?:được|cùng|sau khi)(?:(?! (?:sẽ|chưa))[^.;,\n]){0,60}? ký(?: kết| tên| xác nhận)?"
    r"|(?:có|mang)(?: [^\W\d_]++){0,3}? chữ ký)(?!\w)", _I)
SIGNED_THERE = compiled(r"\bký(?: kết)? (?:ngay )?tại (?:buổi|lễ|cuộc|hội|đây)", _I)
NOT_SIGNED_BEFORE = compiled(
    r"\b(?:sẽ|chưa|không|sớm|nghiên cứu|kiến nghị|cho phép|dự kiến|đề nghị|thúc đẩy|chuẩn bị|hẹn|(?<!với )(?<!bằng )(?<!hoàn tất )(?<!hoàn thành )(?<!tiến hành )(?<!thực hiện )việc"
    r"|tiến tới|theo|được(?! (?:ghi|lập|lưu))|(?<!\w)thực hiện(?! (?:việc|nghi thức|lễ))|phục vụ|nội dung(?! (?:\w++ ){0,3}và\b)|mà hai bên|từng(?= (?:cùng |nhau |được ){0,3}\Z)|trước khi|từ (?:sau )?(?:khi|ngày)|mong"
    r"|tinh thần|căn cứ|hướng tới|vận động|tuyên truyền|tổ chức cho)(?: \w++){0,4} ?\Z", _I)
# "việc ký kết biên bản được thực hiện ngay tại hội trường"
SIGNING_DONE_AFTER = compiled(r"[^.;,\n]{0,40}? (?:(?:đã )?được (?:thực hiện|tiến hành|hoàn)|(?:đã )?diễn ra|(?:đã )?hoàn (?:tất|thành))(?!\w)", _I)
SIGNED_YEAR_AFTER = compiled(r"[^.,;\n]{0,40}?\bnăm (?P<year>(?:19|20)\d{2})(?!\d)", _I)
AT_MEETING_BEFORE = compiled(r"\b(?:kết thúc|bế mạc|cuối (?:buổi|cuộc|lễ|hội)|tại (?:buổi|cuộc|lễ|hội|đây)|dịp này)\b", _I)
# Others than those who met.
OTHERS_SIGNED = compiled(
    r"\b(?:(?<!đoàn )(?<!lượng )(?<!vị )(?:hai|các) (?:nước|chính phủ)|(?<!thành )(?<!giữ )(?:các|hai|cặp|thôn,?|trưởng|những|\d{1,4}) (?:thôn|bản|xóm|làng|xã|cụm dân cư|trường)"
    r"|hộ(?: dân| gia đình)?|gia đình|bà con|người dân|nhân dân|quần chúng|cư dân|học sinh|chủ (?:tàu|xe|phương tiện)|doanh nghiệp)\b[^.;\n]{0,60}\Z", _I)
