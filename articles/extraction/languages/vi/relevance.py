"""Vietnamese words of border units dealing with each other."""
import re

from articles.extraction.anchors import compiled

_I = re.IGNORECASE

# Two sides of a border at work with each other.
DEALING = compiled(
    r"hội đàm|trao trả|tuần tra (?:liên hợp|song phương|chung)|kết nghĩa|giao lưu|đối ngoại biên phòng|đường dây nóng|sang thăm|chúc mừng|chúc tết"
    r"|phối hợp (?:với|chặt chẽ|giữa)|gặp gỡ|trao đổi (?:thông tin|thư)|bàn giao|quan hệ|(?:thư|điện) (?:của|cho|thông báo)|thông báo cho|trao tặng|tặng quà|hỗ trợ", _I)
# Border units of the other side that are not named one by one.
FORCES = compiled(
    r"\b(?:lực lượng|đơn vị|đoàn|đồn|trạm|bộ đội|chiến s[ĩỹ]) (?:[^\W\d_]+ ){0,6}?(?:biên phòng|biên giới|biên kiểm)(?:,? [^\W\d_]+){0,3}?"
    r",? \(?(?:Trung Quốc|Lào(?! Cai)|Cam-?pu-?chia|nước|bạn|đối (?:diện|đẳng)|hai (?:nước|bên))\b"
    r"|\b(?:Trung Quốc|Lào|Cam-?pu-?chia|bạn|đối diện) (?:[^\W\d_]+ ){0,6}?(?:biên phòng|biên kiểm)\b", _I)
