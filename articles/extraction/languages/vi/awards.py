"""Vietnamese words for what two sides award each other's officers."""
import re

from articles.extraction.anchors import compiled
from articles.extraction.name_runs import SYLLABLE
from articles.vocabulary import AwardKind

_I = re.IGNORECASE

AWARDS = (
    (AwardKind.FRIENDSHIP_AMBASSADOR, compiled(r"s[ứư] giả hữu nghị", _I)),
    (AwardKind.OUTSTANDING_PARTY_MEMBER, compiled(r"đảng viên(?: đảng cộng sản)?(?: \w+){0,4}? (?:ưu tú|xuất sắc|tiêu biểu)", _I)),
)
GIVEN = compiled(r"\b(?:trao|tặng|biểu dương|tuyên dương|khen thưởng|suy tôn|công nhận|vinh danh|tôn vinh|nhận|đạt|thuộc về|dành cho)\b", _I)
# Behind a sentence that names an award these speak of it again.
AGAIN = compiled(r"\b(?:danh hiệu|giải thưởng)(?! [“\"'])\b|\bđược (?:trao|tặng|công nhận|vinh danh|tôn vinh|bình chọn)\b", _I)
NOT_GIVEN = compiled(r"\b(?:sẽ|bình chọn(?!(?: và|,) (?:trao|tặng|công nhận|vinh danh|tôn vinh))|dự kiến|tiếp tục|duy trì|đề nghị|nhất trí|thống nhất)\b", _I)
# Who got it: a number of people, not of things or times.
COUNT = compiled(
    r"\b(?P<count>(?<!thứ )(?<!năm )\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
    r"(?= (?!(?:bên|đơn vị|đoàn|nước|phía|danh hiệu|lần|năm|tháng|quý|suất|phần|chiếc|triệu|giấy|bằng|kỷ niệm|món|bộ|tập thể|\d|nhất)\b)[“\"'‘]?[^\W\d_]"
    r"|\s?(?:[,;)]|\.(?!\d)|và\b|\Z))", _I)
NUMBERS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
# … right before the award's own name.
COUNT_BEFORE = compiled(r"\b(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) [“\"'‘]?\Z", _I)
# One side by a short form: our own, the others.
OURS = compiled(r"\b(?:phía|bên|đơn vị|đoàn) ta\b", _I)
THEIRS = compiled(r"\b(?:phía|bên|đơn vị|đoàn|nước|của) bạn\b", _I)
# Both sides as many.
EACH = compiled(r"\bmỗi (?:bên|đơn vị|đoàn|nước)\b", _I)
# Between those who got an award and its name.
GOT = compiled(r"\b(?:được (?:trao|tặng|nhận|công nhận|vinh danh|tôn vinh)|nhận|là|đạt|để (?:trao|tặng))\b[^.;,]{0,40}\Z", _I)
# Parts the people of one side from those of the other.
PARTS = compiled(r",(?! chiến s[ĩỹ])|[;()]|:(?!\s?\d)|\b(?:và|còn|gồm|trong đó)\b", _I)
# Who got it, by name: the first of them, and another that stands right behind one.
_NAME = rf"(?P<name>(?-i:{SYLLABLE}(?: {SYLLABLE}){{1,4}}))"
_RANK = r"(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý),? )"
NAMED = compiled(rf"(?:(?:các )?đồng chí:? {_RANK}?|ông |bà |{_RANK}){_NAME}", _I)
NEXT_NAMED = re.compile(rf"(?: ?\([^()\n]{{0,80}}\))?(?: và|[,;]) {_NAME}(?= ?[(,;.]| và |\s*\Z)", _I)
# Between two names of one side.
LISTED = re.compile(r", (?:đồng chí |ông |bà )?", _I)
