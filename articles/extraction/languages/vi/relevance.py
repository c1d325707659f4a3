"""Vietnamese words of border units dealing with each other."""
import re

from articles.extraction.anchors import compiled

_I = re.IGNORECASE

# Two sides of a border at work with each other.
DEALING = compiled(
    r"hội đàm|hội ngộ|trao trả|tuần tra (?:liên hợp|song phương|chung)|kết nghĩa|giao (?:lưu|hữu)|đối ngoại biên phòng|đường dây nóng|sang thăm|chúc mừng|chúc tết"
    r"|phối hợp (?:với|chặt chẽ|giữa)|gặp (?:gỡ|nhau|mặt)|trao đổi (?:thông tin|thư|trực tiếp|tình hình)|bàn giao|chuyển giao|bàn bạc|ngồi lại|họp (?:bàn|với)|hai (?:bên|đơn vị|lực lượng|đoàn) (?:đã |cùng |cũng )?(?:thống nhất|nhất trí|bàn|ký|cùng)|ký(?: kết)? (?:quy chế|thỏa thuận|bản|biên bản|kế hoạch|chương trình)|(?:(?<!giáp )(?<!diện )(?<!cách )(?<!so )(?<!gần )với|cùng)(?: [^\W\d_]+){0,3} \ufffc|quan hệ|(?:thư|điện) (?:của|cho|thông báo)|thông báo cho|trao tặng|tặng quà|hỗ trợ"
    r"|sát cánh|kề vai|chung tay|gắn bó|đồng hành|láng giềng (?:tốt|thân|hữu)|thân thiết|(?:như|tình|là) (?:anh em|ruột thịt|một nhà)"
    # What two do to each other; how far apart they lie is no dealing.
    r"|(?<!cách )(?<!giáp )(?<!khác )(?<!giống )(?<!sát )(?<!cạnh )(?<!gần )(?<!liền )(?<!kề )(?<!nối )(?<!diện )nhau", _I)
# Border units of the other side that are not named one by one.
FORCES = compiled(
    r"\b(?:lực lượng|đơn vị|đoàn|đồn|trạm|bộ đội|chiến s[ĩỹ]) (?:[^\W\d_]+ ){0,6}?(?:biên phòng|biên giới|biên kiểm)(?:,? [^\W\d_]+){0,3}?"
    r",? \(?(?:Trung Quốc|Lào(?! Cai)|Cam-?pu-?chia|nước|bạn|đối (?:diện|đẳng)|hai (?:nước|bên))\b"
    r"|\b(?:Trung Quốc|Lào|Cam-?pu-?chia|bạn|đối diện) (?:[^\W\d_]+ ){0,6}?(?:biên phòng|biên kiểm)\b", _I)
# The other side as who hands over or takes over.
OTHER_SIDE = compiled(
    r"\b(?:phía|bên|(?:lực lượng|cơ quan)(?: chức năng)?|chính quyền|công an|cảnh sát)(?: (?:của|nước|phía|bên|bạn)){0,3} "
    r"(?:bạn|Trung Quốc|Lào(?! Cai)|Cam-?pu-?chia)\b|\bphía bạn\b", _I)
# Ways of working that no one has alone.
SHARED = compiled(
    r"đường dây nóng|điện thoại nóng|s[ĩỹ] quan liên lạc|tuần tra (?:liên hợp|song phương|chung)|trao trả|thư tín|hội đàm (?:định kỳ|nghiệp vụ|thường niên)", _I)
