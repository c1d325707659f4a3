"""Vietnamese words for the standing ways in which two sides work with each other."""
import re

from articles.extraction.alternatives import Alternatives
from articles.extraction.anchors import compiled
from articles.vocabulary import Mechanism

_I = re.IGNORECASE
_NO_LETTER = r"(?!\w)"
_NUMBER = r"(?:\d[\d.]{0,12}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_TIMES = r"(?:lần|cuộc|buổi|đợt|lượt|kỳ(?! nghỉ)|phiên|chuyến)\b"
_HOTLINE = r"(?:đường dây (?:điện thoại |thông tin |liên lạc )?nóng|điện thoại nóng|điện đàm)"
_SPAN = r"(?:tuần|tháng|quý|năm)\b"
_EACH = rf"(?:hằng|hàng|mỗi|từng) {_SPAN}"
_EVERY = r"(?:hai|ba|bốn|sáu|\d) (?:tuần|tháng) (?:một|1) lần"
# A few words without a figure or a comma.
_WORDS = r"(?: [^\W\d_]++)"
# A word in the middle of one way of working: no other way begins there.
_WITHIN = r"(?!(?:trao|thông báo|thư|gặp|hội|tuần tra|s[ĩỹ] quan)\b)\w++"
_REGULAR = r"(?:hội đàm|giao ban|hội ngộ)"
_PEOPLE = r"(?:người dân|cư dân|nhân dân|bà con|quần chúng|dân)"
# What is held with each other besides work.
_PLAY = r"(?:giao (?:lưu|hữu)|thi đấu|hội (?:thao|diễn)|liên hoan|giải (?:bóng|cầu lông|thể thao))"
_HANDED = r"(?:(?:các|những) )?(?:người|đối tượng|công dân|nạn nhân|phương tiện|tang vật|tội phạm|nghi phạm)"
_DISASTER = r"(?:khẩn cấp|thảm họa|thiên tai|sự cố|(?:mưa )?lũ|lũ quét|bão|sạt lở|cháy(?: rừng)?|hỏa hoạn|tai nạn)"

# A patrol that goes by its partner: what it is called is not said. Partners of the army or the police have these in their names.
COMMON_PATROL = "common_patrol"
ARMY = compiled(r"quân sự|quân giải phóng|quân khu", _I)
POLICE = compiled(r"cảnh sát|công an", _I)
# Each way of working, by its own words: named as a standing way, or counted.
CHANNELS = Alternatives((
    (Mechanism.PERIODIC_TALKS,
     r"hội đàm(?:,? (?:công tác|nghiệp vụ))?,? (?:(?:theo )?định kỳ|thường kỳ|thường niên|luân phiên|theo (?:kỳ|quý|tháng|năm))|hội đàm (?:các cấp|ba cấp|hai cấp|nghiệp vụ|công tác)"
     r"|giao ban(?: định kỳ)?|(?:gặp gỡ|hội ngộ|gặp mặt|gặp nhau|gặp|họp)(?: (?:hai|ba) bên)? định kỳ|hội đàm (?:bằng|qua|dưới|theo) hình thức"),
    (Mechanism.AD_HOC_TALKS,
     rf"(?:hội đàm|gặp gỡ|gặp mặt|hội ngộ|trao đổi|tiếp xúc|gặp)(?:,? {_WITHIN}){{0,3}} (?:đột xuất|bất thường)|gặp (?:nhau|gỡ|mặt){_WORDS}{{0,3}} khi (?:cần|có (?:việc|vụ))"
     r"|gặp (?:gỡ )?trực tiếp|trao đổi trực tiếp|(?:(?<=định kỳ, )|(?<=định kỳ và )|(?<=thường kỳ, )|(?<=thường kỳ và )|(?<=định kỳ hoặc ))(?:hội đàm )?đột xuất"),
    (Mechanism.INFORMATION_EXCHANGE,
     rf"(?:trao đổi|chia sẻ|cung cấp|thông báo|thông tin|báo)(?:,? (?:{_WITHIN}|thông báo)){{0,4}} (?:thông tin|tình hình|nguồn tin|tin tức|số liệu|mực nước)|báo tin cho nhau|cập nhật tin|(?:thông báo|báo(?: tin)?|thông tin) trước|thông tin trao đổi(?= ?[|:])"
     r"|(?:(?<=trao đổi thư, )|(?<=trao đổi thư tín, )|(?<=trao đổi thư và )|(?<=trao đổi thư tín và ))(?:thông tin|tình hình)"
     rf"|(?:trao đổi|thông báo|thông tin|báo|cung cấp){_WORDS}{{0,3}} cho nhau|thông tin (?:hai chiều|qua lại|sớm|kịp thời)"),
    (Mechanism.HOTLINE, _HOTLINE),
    (Mechanism.LETTERS, r"thư tín|thư từ|trao đổi (?:công )?thư|thư (?:trao đổi|công tác|công vụ|điện tử)|thư(?= thông báo)|gửi thư\b|công hàm|công thư|(?:bằng|qua) thư\b(?! t[íừ])"),
    (Mechanism.LIAISON_OFFICER, r"s[ĩỹ] quan liên lạc|(?:cán bộ|nhân viên)(?: (?:đầu mối|phụ trách|làm))? liên lạc|liên lạc viên|cán bộ đầu mối|đầu mối liên lạc"),
    (Mechanism.JOINT_PATROL, r"tuần tra(?:,? kiểm soát)?(?: biên giới)?,? liên hợp"),
    (Mechanism.BILATERAL_PATROL, r"tuần tra(?:,? kiểm soát)?(?: biên giới)?,? song phương"),
    (COMMON_PATROL, r"tuần tra(?:,? kiểm soát)?(?: biên giới)? chung|cùng tuần tra"),
    (Mechanism.HANDOVER,
     r"trao trả(?:,? (?:và )?(?:bàn giao|tiếp nhận))?(?![^.;,]{0,60}(?<!trong )(?<!vòng )\b\d)(?! (?:cho |về )?(?:phía |bên |nước )?(?:Trung Quốc|Việt Nam|Lào|Cam-?pu-?chia|bạn|ta)\b)"
     rf"|(?:bàn giao|chuyển giao|giao trả)(?=,? (?:và )?(?:trao trả|tiếp nhận|{_HANDED})\b)"),
    (Mechanism.TWINNING, r"kết nghĩa"),
    (Mechanism.FRIENDSHIP_AMBASSADOR, r"(?:bình chọn|bầu chọn|bình xét|xét chọn|trao(?: tặng)?|tôn vinh|tặng)(?:(?!đảng viên)[^.;,]){0,30}?s[ứư] giả hữu nghị"
     r"|(?:(?<=ưu tú và )|(?<=ưu tú, )|(?<=ưu tú[\"”] và [\"“])|(?<=ưu tú[\"”], [\"“]))s[ứư] giả hữu nghị"),
    (Mechanism.OUTSTANDING_PARTY_MEMBER,
     r"(?:bình chọn|bầu chọn|bình xét|xét chọn|tôn vinh)[^.;,]{0,20}?[Đđ]ảng viên[^.;,]{0,30}?(?:ưu tú|xuất sắc|tiêu biểu)"
     r"|(?:(?<=hữu nghị và )|(?<=hữu nghị, )|(?<=hữu nghị[\"”] và [\"“])|(?<=hữu nghị[\"”], [\"“]))[Đđ]ảng viên (?:ưu tú|xuất sắc|tiêu biểu)"),
    (Mechanism.LEGAL_OUTREACH,
     r"(?:tuyên t?ruyền|phổ biến|giáo dục)(?:,? (?:và )?(?:phổ biến|giáo dục|vận động)){0,3}(?: về)?(?: \w++){0,2}? pháp luật"
     rf"|tuyên t?ruyền(?:,?{_WORDS}){{0,8}}? (?:pháp luật|quy chế|hiệp định|quy định|văn kiện|chấp hành|{_PEOPLE}\b)"),
    (Mechanism.CULTURAL_EXCHANGE,
     r"giao lưu(?:,? \w++){0,2}?,? (?:văn hóa|văn hoá|văn nghệ|thể thao|thể dục|hữu nghị|nhân dân|thanh niên|bóng)|hoạt động giao lưu"
     r"|(?:những|các) (?:buổi|cuộc|trận|đợt|chương trình)(?: [^\W\d_]++){0,3}? giao (?:lưu|hữu)"),
    (Mechanism.EMERGENCY_RESPONSE,
     r"(?:xử lý|xử trí|giải quyết)(?: \w++){0,4} (?:khẩn cấp|thảm họa|thiên tai|sự cố)"
     rf"|(?:ứng phó|ứng cứu|khắc phục|cảnh báo|phòng,? chống|giúp (?:đỡ )?nhau|hỗ trợ (?:lẫn )?nhau)(?:,? [^\W\d_]++){{0,5}} {_DISASTER}|cứu hộ|cứu nạn|tìm kiếm cứu"
     rf"|(?:khi|nếu) (?:có |xảy ra |gặp )?{_DISASTER}(?:,? [^\W\d_]++){{0,8}}? (?:ứng cứu|cứu giúp|sang (?:giúp|hỗ trợ|chi viện)|giúp(?: đỡ)? nhau|hỗ trợ (?:lẫn )?nhau)"),
), _NO_LETTER)
# What one bare word names in a list of ways, or right behind a word of keeping up: talks of which no word says of what
# sort are the regular ones.
BARE = Alternatives((
    (Mechanism.PERIODIC_TALKS, r"hội đàm\b(?!(?: công tác| nghiệp vụ| biên phòng)? (?:đột xuất|bất thường))"),
    (Mechanism.AD_HOC_TALKS, r"gặp (?:gỡ|nhau)\b(?!(?: (?:hai|ba) bên)? định kỳ)|tiếp xúc\b"),
    (Mechanism.CULTURAL_EXCHANGE, r"giao lưu\b"),
    (Mechanism.LETTERS, r"thư\b"),
), _NO_LETTER)
LIST_BEFORE = compiled(r"(?:[:,(]|như|gồm|là|ngoài|hoặc|cơ chế|chế độ|kênh|hình thức|qua|bằng|và|duy trì|nền nếp|nề nếp|việc|tổ chức|cuộc|giữ|về)\s\Z", _I)
LIST_BEHIND = compiled(r"\s?(?:[,;.…()]|và\b|giữa\b|\Z)", _I)
KEPT_BEFORE = compiled(
    r"(?:duy trì|giữ|cơ chế|chế độ|nền nếp|nề nếp|đều nếp|kênh|tăng cường|đẩy mạnh|tăng)"
    r"(?: (?:tốt|tổ chức|việc|các|cuộc|buổi|số|nghiêm|nghiêm túc|đều|đều đặn|thường xuyên|thực hiện|hình thức|nền nếp|nề nếp|nhịp|công tác|hoạt động|cơ chế|chế độ)){0,4} \Z", _I)

# Words that make what is named after them a standing way.
STANDING = compiled(
    r"\b(?:duy trì|cơ chế|chế độ|tiếp tục|(?<!bắt )(?<!tạm )(?<!thu )giữ (?:vững|nghiêm|các|nền|nề|đều|thông|liên|cơ|chế|tốt|nguyên|mối|đường|kênh|hội|thường|nhịp)|củng cố|hình thức|quy trình|kênh"
    rf"|mô hình|phong trào|thường xuyên|kịp thời|tăng cường|đẩy mạnh|nhất trí|thống nhất|(?<!sự )đồng ý|cam kết|thỏa thuận|thực hiện|(?:hằng|hàng) ngày|{_EACH}|(?:hai|ba|bốn|sáu) tháng (?:một|1) lần|(?P<sort>định kỳ)"
    r"|(?:năm|tháng|quý) nào|mỗi khi|luôn|chuyển sang|tổ chức (?:tốt|có hiệu quả|hiệu quả)|làm tốt|nền nếp|nề nếp|đều đặn|phát triển|phát huy|mở (?:thêm )?(?:đường dây|kênh)|lập (?:thêm )?(?:đường dây|kênh)|tăng số|bình chọn|bầu chọn|bình xét|xét chọn"
    r"|cử|chỉ định|phối hợp (?:tuyên|trao|xử|tổ chức|tuần|ứng|chặt|tốt|nhịp)|sơ kết|tổng kết|triển khai|xây dựng|thiết lập|vận hành|đã ký kết|tập trung(?= (?:trao đổi|chia sẻ|cung cấp|thông báo))|trực(?= đường dây)|bên cạnh(?= (?:việc |các |chế độ |cơ chế )?(?:hội đàm|tuần tra|đường dây|thư|s[ĩỹ] quan))|ngoài(?= (?:việc |các |hình thức |cơ chế )?(?:hội đàm|tuần tra|đường dây|thư|trao đổi|gặp)))\b", _I)
KEPT_UP = compiled(r"\b(?:duy trì|cơ chế|củng cố|(?:sơ|tổng) kết)\b", _I)
KEPT_BEHIND = compiled(
    r"\b(?:tiếp tục được|được (?:hai bên |hai đơn vị )?(?:duy trì|giữ|phát huy|củng cố|đẩy mạnh|tăng cường|mở rộng|(?:thực hiện|tổ chức|tiến hành|vận hành|triển khai) (?:đều|thường xuyên|nghiêm|tốt|hiệu quả|có|nền|nề))"
    r"|diễn ra (?:đều|thường xuyên|nền|nề)|hoạt động (?:hiệu quả|tốt|thông suốt|liên tục)|luôn thông suốt|trực 24|24/24|24/7|đi vào nền nếp)\b", _I)
# What stands behind these goes on no longer, or not yet; in front of them too where STOPPED_BEHIND says so.
STOPPED = compiled(
    r"\b(?:chưa|(?:tạm|phải) (?:thời )?(?:dừng|ngừng|ngưng|hoãn|gác)|gián đoạn|không (?:còn|thể|tổ chức|thực hiện|tiến hành)|thay (?:cho|vì|thế))\b", _I)
# Where what is stopped ends: at another clause, or a new doing.
STOP_ENDS = re.compile(r";|, (?:thông báo|báo|cung cấp|liên lạc|kịp thời|khi|mỗi|hằng|hàng|cứ|nhưng|chỉ|còn)(?!\w)| (?:nhưng|song(?! phương)) ", _I)
STOPPED_BEHIND = compiled(r"(?:(?:,? (?:và|cùng))?(?: [^\W\d_]++){0,6}?) (?:chưa|(?:bị )?gián đoạn|(?:tạm|phải) (?:thời )?(?:dừng|ngừng|ngưng|hoãn))\b", _I)
# Proposed only, or told of something else.
NOT_STANDING_BEFORE = compiled(
    r"(?:việc ký kết|quy chế mới|biên bản|đề nghị (?:thúc đẩy|xem xét)|(?<!số )buổi|cuộc|lễ|nhắc lại|nhớ lại|danh hiệu|tại|(?<!định )(?<!thường )kỳ)(?: [\w]++){0,4} ?\Z"
    # Who it was that handed over those counted: "tiếp nhận 9 người do phía Lào trao trả".
    r"|\bdo (?:(?:phía|bên|lực lượng|cơ quan|chức năng|đơn vị|công an|nước) ){0,3}(?:Trung Quốc|Việt Nam|Lào|Cam-?pu-?chia|bạn|ta) \Z", _I)
# One side asks, nothing is agreed.
ASKED = compiled(r"\b(?:đề nghị|đề xuất|mong muốn|kiến nghị)\b", _I)
BOTH = compiled(r"\b(?:hai|các) (?:bên|đơn vị|đoàn|phía|lực lượng|trưởng đoàn)\b", _I)
# Before a channel that was made use of.
USED_BEFORE = compiled(
    r"\b(?:(?:thông )?qua|bằng|nhờ(?: có)?|từ (?:khi|ngày) có|sử dụng|dùng|gọi|trực|trao đổi)(?: (?:các|kênh|hệ thống|chế độ|số|cơ chế|cuộc gọi)){0,2}"
    r"(?: (?:thư(?: tín| từ)?|công (?:hàm|thư)|điện thoại(?: nóng)?|fax|hội đàm|gặp gỡ|đường dây nóng|s[ĩỹ] quan liên lạc)(?:,| và| hoặc)){0,4}(?: điện thoại)? \Z", _I)
USED = frozenset({Mechanism.HOTLINE, Mechanism.LETTERS, Mechanism.LIAISON_OFFICER})

# Counted: a number of times, calls or letters close by. People handed over say nothing of a way of handing over.
COUNTED_BEHIND = compiled(
    rf"(?:(?:,? ?(?!kể|lần thứ|nhưng)[\w/()–-]{{1,30}}+){{0,6}}?[ (]|(?: [^\W\d_]++){{0,3}} ?[:|] ?){_NUMBER} (?:{_TIMES}|(?:lá|bức|phong)(?= thư|\W|\Z)|thư\b|công (?:thư|hàm|văn)|văn bản|(?:nguồn )?tin\b|vụ việc\b)"
    # In a table the unit may stand above.
    r"|(?: [^\W\d_]++){0,3} \| \d[\d.]{0,12}(?= \||\s*\Z)", _I)
COUNTED_BEFORE = compiled(
    rf"{_NUMBER} (?:lần|cuộc|buổi|đợt|lượt|lá|bức|tin|kỳ|phiên|chuyến)?(?: (?:tổ chức|về|qua|thực hiện|tiến hành|tham gia))? ?\Z", _I)
# What shows by itself that a way is in use: its number, how often it is gone, how.
IN_USE = Alternatives((
    (Mechanism.LIAISON_OFFICER, r"s[ĩỹ] quan liên lạc(?: \w++){0,4} (?:duy trì|giữ|thường xuyên|kịp thời|mỗi|hằng|luôn|trao đổi)\b"),
    (Mechanism.LETTERS, rf"thư(?: [^\W\d_]++){{0,2}}(?::| \|)? \(?{_NUMBER} (?:lá|bức|lần|lượt)\b|(?:trao đổi|gửi)(?: [^\W\d_]++){{0,2}} {_NUMBER} (?:lượt )?văn bản|trao đổi(?: qua| nhiều)? thư (?:từ|tín)"),
    (Mechanism.HOTLINE, rf"(?:điện thoại|gọi|điện)(?: [^\W\d_]++){{0,3}} \(?{_NUMBER} (?:lần|cuộc|lượt|cú)\b"),
    (Mechanism.INFORMATION_EXCHANGE,
     rf"(?:trao đổi|cung cấp|thông báo|chia sẻ|báo)(?: cho nhau)? (?:được )?(?:hơn |gần |trên )?(?:nhiều|{_NUMBER}) (?:lượt |lần |vụ )?(?:nguồn |thông )?tin\b"
     r"|(?:thông báo|thông tin|báo)(?: kịp thời| sớm| ngay| thường xuyên){1,2} cho nhau"
     r"|(?:thông báo|thông tin|báo tin|báo)(?: [^\W\d_]++){0,3} cho nhau(?: [^\W\d_]++){0,3} (?:qua|bằng) (?:nhóm|thư|điện|đường dây|mạng|zalo|wechat|s[ĩỹ] quan|công)"
     r"|(?:trao đổi|thông báo|cung cấp|chia sẻ)(?: [^\W\d_]++){0,2} (?:thông tin|tình hình)(?: [^\W\d_]++){0,3}? (?:kịp thời|thường xuyên|nhanh chóng|đều đặn|(?:hằng|hàng|mỗi) (?:ngày|sáng|tuần|tháng))"
     r"|(?:thông báo|thông tin|báo tin|báo)(?: [^\W\d_]++){0,3} cho nhau(?: [^\W\d_]++){0,6}? (?:hằng|hàng|mỗi) (?:ngày|sáng|chiều|tuần|tháng)"
     r"|(?:thông báo|thông tin|báo)(?: (?:cho )?bạn)? (?:kịp thời|ngay|sớm)(?: cho bạn)? (?:mỗi khi|khi)"
     rf"|cứ(?: {_NUMBER})? (?:giờ|tiếng|ngày|tuần)(?:,?{_WORDS}){{0,5}}? (?:thông báo|thông tin|báo|cung cấp|trao đổi|cập nhật)"
     rf"|(?:trao đổi|thông báo|cung cấp|chia sẻ){_WORDS}{{0,2}}? (?:thông tin|tình hình){_WORDS}{{0,3}}? (?:qua|bằng) (?:nhóm|thư|điện|đường dây|zalo|wechat|s[ĩỹ] quan|công)"
     r"|(?:hằng|hàng|mỗi) (?:ngày|sáng|chiều|tuần|tháng)(?: [^\W\d_]++){0,4}? (?:thông báo|thông tin|báo tin|báo|trao đổi)(?: [^\W\d_]++){0,3}? cho nhau"),
    (Mechanism.PERIODIC_TALKS,
     rf"hội đàm(?::| \|)? {_NUMBER} (?:lần|cuộc|buổi|kỳ|phiên)(?: định kỳ)?|{_REGULAR}(?:,?{_WORDS}){{0,5}}? (?:{_EACH}|theo (?:tháng|quý|năm)\b|{_EVERY}|(?:một|1) lần (?:mỗi|một) {_SPAN})"
     rf"|gặp (?:gỡ|nhau|mặt)(?:,?{_WORDS}){{0,3}}?,? (?:{_EACH}|{_EVERY})"
     rf"|(?:{_EACH}(?:,?{_WORDS}){{0,8}}?|định kỳ(?: (?:tổ chức|tiến hành|luân phiên)){{0,2}}) {_REGULAR}"
     rf"|{_EACH}(?:,?{_WORDS}){{0,5}}? gặp (?:gỡ|nhau|mặt)(?= {_NUMBER} lần)"),
    (Mechanism.AD_HOC_TALKS,
     rf"(?:gặp (?:gỡ|nhau|mặt)|đột xuất)(?:,?{_WORDS}){{0,4}}? {_NUMBER} (?:lần|cuộc|buổi)|gặp (?:gỡ|nhau|mặt)(?:,?{_WORDS}){{0,4}}? khi (?:cần|có|phát sinh|xảy ra)"
     rf"|khi (?:cần|có|phát sinh|xảy ra)(?:,?{_WORDS}){{0,12}}? gặp (?:gỡ|nhau|mặt)|nhiều lần (?:gặp|tiếp xúc)\b"),
    (Mechanism.HANDOVER,
     r"(?:trao trả|bàn giao|tiếp nhận)(?:,? [^\W\d_]++){0,4}? (?:nhanh|kịp thời|thuận lợi|nghiêm túc|đúng (?:quy|thủ|trình|thời))"),
    (Mechanism.CULTURAL_EXCHANGE,
     rf"(?:hằng|hàng|mỗi|từng) (?:{_SPAN}|dịp\b)(?:,? \w++){{0,9}}?,? {_PLAY}"
     rf"|{_PLAY}(?:,?{_WORDS}){{0,8}}? (?:{_EACH}|{_EVERY}|(?:mỗi|các|những) (?:dịp|ngày) (?:lễ|tết|kỷ niệm)|(?:một|hai|1|2) lần (?:mỗi|một|trong) {_SPAN})"),
    (Mechanism.EMERGENCY_RESPONSE, rf"khi (?:có|xảy ra|gặp) {_DISASTER}"),
    (Mechanism.LEGAL_OUTREACH, rf"tuyên truyền(?:,?{_WORDS}){{0,6}}? {_NUMBER} (?:lần|buổi|đợt|cuộc)\b|lượt{_WORDS}{{1,6}} được tuyên truyền"),
), _NO_LETTER)
# The same right behind a number.
IN_USE_COUNTED = Alternatives((
    (Mechanism.LETTERS, r"(?:(?:lá|bức|phong|công|lượt|lần) )?thư\b|(?:công (?:văn|hàm)|bức điện)\b"),
    (Mechanism.HOTLINE, r"(?:cuộc|cú|lượt|lần) (?:gọi|điện thoại|điện đàm|liên lạc)"),
    (Mechanism.PERIODIC_TALKS, rf"(?:lần|cuộc|buổi|kỳ|phiên) {_REGULAR}(?! đột xuất| bất thường)|(?:tuần|tháng) (?:một|1) lần(?:,?{_WORDS}){{0,8}}? {_REGULAR}"),
    (Mechanism.AD_HOC_TALKS, r"(?:lần|cuộc|buổi) (?:gặp|đột xuất)\b"),
    (Mechanism.LEGAL_OUTREACH, r"(?:lần|buổi|đợt|cuộc) tuyên truyền"),
    (Mechanism.TWINNING, rf"cặp(?:,?{_WORDS}){{0,5}}? kết nghĩa"),
), _NO_LETTER)
NUMBER_BEFORE = compiled(rf"{_NUMBER} \Z", _I)
UNCOUNTED = frozenset({Mechanism.HANDOVER, Mechanism.TWINNING, Mechanism.FRIENDSHIP_AMBASSADOR,
                       Mechanism.OUTSTANDING_PARTY_MEMBER, Mechanism.LEGAL_OUTREACH, Mechanism.CULTURAL_EXCHANGE,
                       Mechanism.EMERGENCY_RESPONSE})
