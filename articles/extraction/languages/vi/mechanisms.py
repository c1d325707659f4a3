"""Vietnamese words for the standing ways in which two sides work with each other."""
import re

from articles.extraction.anchors import compiled
from articles.vocabulary import Mechanism

_I = re.IGNORECASE
_NUMBER = r"(?:\d[\d.]{0,12}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_HOTLINE = r"(?:đường dây (?:điện thoại |thông tin |liên lạc )?nóng|điện thoại nóng|điện đàm)"

# Each way of working, by its own words: named as a standing way, or counted.
CHANNELS = (
    (Mechanism.PERIODIC_TALKS,
     r"hội đàm(?:,? (?:công tác|nghiệp vụ))?,? (?:định kỳ|thường kỳ|thường niên)|hội đàm (?:các cấp|ba cấp|hai cấp|nghiệp vụ|công tác)"
     r"|giao ban định kỳ|gặp gỡ định kỳ|hội ngộ định kỳ"),
    (Mechanism.AD_HOC_TALKS,
     r"(?:hội đàm|gặp gỡ|gặp mặt|hội ngộ|trao đổi|tiếp xúc)(?:,? \w+){0,3} (?:đột xuất|bất thường)|gặp gỡ(?:,? \w+){0,2} khi có (?:việc|vụ)"
     r"|gặp gỡ trực tiếp"),
    (Mechanism.INFORMATION_EXCHANGE,
     r"(?:trao đổi|chia sẻ|cung cấp|thông báo|thông tin|báo)(?: \w+){0,4} (?:thông tin|tình hình)|báo tin cho nhau|cập nhật tin"),
    (Mechanism.HOTLINE, _HOTLINE),
    (Mechanism.LETTERS, r"thư tín|thư từ|trao đổi (?:qua )?(?:công )?thư|thư (?:trao đổi|công tác|công vụ)|công hàm|công thư"),
    (Mechanism.LIAISON_OFFICER, r"s[ĩỹ] quan liên lạc|(?:cán bộ|nhân viên) liên lạc|liên lạc viên"),
    (Mechanism.JOINT_PATROL, r"tuần tra(?:,? kiểm soát)?,? liên hợp"),
    (Mechanism.BILATERAL_PATROL, r"tuần tra(?:,? kiểm soát)?,? song phương"),
    (Mechanism.HANDOVER, r"trao trả(?:,? (?:và )?(?:bàn giao|tiếp nhận))?(?![^.;,]{0,60}\d)|bàn giao(?=,? (?:và )?(?:trao trả|tiếp nhận|người|đối tượng|công dân|nạn nhân|phương tiện|tang vật|tội phạm))"),
    (Mechanism.TWINNING, r"kết nghĩa"),
    (Mechanism.FRIENDSHIP_AMBASSADOR, r"(?:bình chọn|bầu chọn|bình xét|xét chọn|trao(?: tặng)?|tôn vinh|tặng)[^.;,]{0,30}?s[ứư] giả hữu nghị"),
    (Mechanism.OUTSTANDING_PARTY_MEMBER,
     r"(?:bình chọn|bầu chọn|bình xét|xét chọn|tôn vinh)[^.;,]{0,20}?[Đđ]ảng viên[^.;,]{0,30}?(?:ưu tú|xuất sắc|tiêu biểu)"
     r"|(?:(?<=hữu nghị và )|(?<=hữu nghị, )|(?<=hữu nghị[\"”] và [\"“])|(?<=hữu nghị[\"”], [\"“]))[Đđ]ảng viên (?:ưu tú|xuất sắc|tiêu biểu)"),
    (Mechanism.LEGAL_OUTREACH,
     r"(?:tuyên t?ruyền|phổ biến|giáo dục)(?:,? (?:và )?(?:phổ biến|giáo dục|vận động)){0,3}(?: về)?(?: \w+){0,2}? pháp luật"),
    (Mechanism.CULTURAL_EXCHANGE,
     r"giao lưu(?:,? \w+){0,2}?,? (?:văn hóa|văn hoá|văn nghệ|thể thao|thể dục|hữu nghị|nhân dân|thanh niên|bóng)|hoạt động giao lưu"),
    (Mechanism.EMERGENCY_RESPONSE,
     r"(?:xử lý|xử trí|ứng phó|giải quyết)(?: \w+){0,4} (?:khẩn cấp|thảm họa|thiên tai|sự cố)|cứu hộ|cứu nạn|tìm kiếm cứu|phòng,? chống thiên tai"),
)
# Talks in a list of ways: no word says of what sort, they are the regular ones.
LISTED = (
    (Mechanism.PERIODIC_TALKS, r"hội đàm"),
    (Mechanism.AD_HOC_TALKS, r"gặp gỡ"),
    (Mechanism.LETTERS, r"thư"),
)
LIST_BEFORE = compiled(r"(?:[:,(]|như|gồm|là|cơ chế|chế độ|kênh|hình thức|qua|và|duy trì)\s\Z", _I)
LIST_BEHIND = compiled(r"\s?(?:[,;.…]|và\b|\Z)", _I)

# Words that make what is named after them a standing way.
STANDING = compiled(
    r"\b(?:duy trì|cơ chế|chế độ|tiếp tục|giữ (?:vững|nghiêm|các)|củng cố|hình thức|quy trình|kênh|mô hình|phong trào|thường xuyên|kịp thời|tăng cường|đẩy mạnh"
    r"|nhất trí|thống nhất|thực hiện|hằng (?:ngày|tháng|quý|năm)|hàng (?:ngày|tháng|quý|năm)|định kỳ|mỗi quý|phát triển|phát huy|mở (?:đường dây|kênh)|bình chọn|bầu chọn|bình xét|xét chọn"
    r"|cử|phối hợp (?:tuyên|trao|xử|tổ chức|tuần)|sơ kết|tổng kết|triển khai|xây dựng|thiết lập|vận hành|đã ký kết)\b", _I)
KEPT_UP = compiled(r"\b(?:duy trì|cơ chế|củng cố|(?:sơ|tổng) kết)\b", _I)
KEPT_BEHIND = compiled(r"\b(?:được duy trì|tiếp tục được|được (?:giữ|thực hiện|duy trì|tổ chức) (?:đều|thường xuyên|nghiêm|tốt|hiệu quả)|được giữ)\b", _I)
# Proposed only, or told of something else.
NOT_STANDING_BEFORE = compiled(r"(?:việc ký kết|quy chế mới|biên bản|đề nghị (?:thúc đẩy|xem xét)|buổi|cuộc|lễ|nhắc lại|nhớ lại|danh hiệu|tại|(?<!định )(?<!thường )kỳ)(?: [\w]+){0,4} ?\Z", _I)
# One side asks, nothing is agreed.
ASKED = compiled(r"\b(?:đề nghị|mong muốn|kiến nghị)\b", _I)
BOTH = compiled(r"\b(?:hai|các) (?:bên|đơn vị|đoàn|phía|lực lượng|trưởng đoàn)\b", _I)
# Counted: a number of times, calls or letters close by. People handed over say nothing of a way of handing over.
COUNTED_BEHIND = compiled(rf"(?:,? ?(?!kể|lần thứ)[\w/()–-]++){{0,6}}? {_NUMBER} (?:lần|cuộc|buổi|đợt|lượt|lá|bức|thư|công|tin|kỳ|vụ việc)\b", _I)
COUNTED_BEFORE = compiled(rf"{_NUMBER} (?:lần|cuộc|buổi|đợt|lượt|lá|bức|tin|kỳ)?(?: (?:tổ chức|về|qua|thực hiện|tiến hành))? ?\Z", _I)
COUNTED = (
    (Mechanism.LIAISON_OFFICER, r"s[ĩỹ] quan liên lạc(?: \w+){0,3} (?:duy trì|giữ|thường xuyên|kịp thời)\b"),
    (Mechanism.LETTERS, rf"{_NUMBER} (?:lá |bức |công |lượt |lần )?thư\b"),
    (Mechanism.PERIODIC_TALKS, rf"hội đàm {_NUMBER} (?:lần|cuộc|buổi)(?: định kỳ)?"),
    (Mechanism.AD_HOC_TALKS, rf"{_NUMBER} (?:lần|cuộc|buổi) (?:gặp gỡ|đột xuất)|gặp gỡ {_NUMBER} (?:lần|cuộc)"),
)
UNCOUNTED = frozenset({Mechanism.HANDOVER, Mechanism.TWINNING, Mechanism.FRIENDSHIP_AMBASSADOR,
                       Mechanism.OUTSTANDING_PARTY_MEMBER, Mechanism.LEGAL_OUTREACH, Mechanism.CULTURAL_EXCHANGE,
                       Mechanism.EMERGENCY_RESPONSE})
